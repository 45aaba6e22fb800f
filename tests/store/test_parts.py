"""A package is known by its parts, whoever packed it."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from rbworkflow.store.parts import parts_digest

PARTS = {"word/document.xml": b"<isi/>" * 100, "[Content_Types].xml": b"<jenis/>"}


def package(parts: Mapping[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED, level: int = 6) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression, compresslevel=level) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def test_order_compression_and_dates_count_for_nothing() -> None:
    stored = package(dict(reversed(PARTS.items())), compression=zipfile.ZIP_STORED)
    quick, small = package(PARTS, level=1), package(PARTS, level=9)
    assert len({stored, quick, small}) == 3
    assert len({parts_digest(each) for each in (stored, quick, small)}) == 1


@pytest.mark.parametrize(
    "other",
    [
        PARTS | {"word/document.xml": b"<isi/>" * 99},
        PARTS | {"docProps/core.xml": b""},
        {"word/document.xml": PARTS["word/document.xml"]},
        {"a": PARTS["word/document.xml"], "[Content_Types].xml": PARTS["[Content_Types].xml"]},
    ],
)
def test_a_changed_added_dropped_or_renamed_part_is_another_document(other: dict[str, bytes]) -> None:
    assert parts_digest(package(other)) != parts_digest(package(PARTS))


def test_nothing_passes_from_a_parts_name_into_its_content() -> None:
    assert parts_digest(package({"a": b"bc"})) != parts_digest(package({"ab": b"c"}))
    assert parts_digest(package({"a": b"", "b": b""})) != parts_digest(package({"a": b"b"}))


def test_what_is_no_package_has_no_digest() -> None:
    with pytest.raises(zipfile.BadZipFile):
        parts_digest(b"%PDF-1.7")
