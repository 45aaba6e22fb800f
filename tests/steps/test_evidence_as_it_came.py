"""Evidence as units send it: what their telephones and programs make of it is taken, or its answer says what to do."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from rbworkflow.store.schema import evidence
from tests.intake.photos import HEIC, drawn
from tests.steps.office_walk import S1, Walk


def sent(walk: Walk, files: Mapping[str, bytes], unit: str = "KUL") -> str:
    """What the unit is told after it sent these files beside its complete form and evidence."""
    walk.send(unit)
    for name, content in files.items():
        walk.put(unit, name, content)
    walk.collect()
    return walk.told(unit)


@pytest.mark.parametrize(
    ("name", "photo"),
    [
        ("IMG_0001.HEIC", HEIC),
        ("IMG_0001.jpg", HEIC),
        ("IMG-20260612-WA0003.jpg", drawn("PNG")),
        ("foto.png", drawn("JPEG")),
        ("unduhan.jfif", drawn("JPEG")),
        ("foto.jpe", drawn("JPEG")),
        ("stiker.webp", drawn("WEBP")),
        ("foto.bmp", drawn("BMP")),
        ("pindaian.tiff", drawn("TIFF")),
        ("gambar.gif", drawn("GIF")),
        ("foto rapat 12.06.2026", drawn("JPEG")),
    ],
)
def test_a_photo_is_taken_as_one_whatever_it_is_and_is_called(opened: Walk, name: str, photo: bytes) -> None:
    told = sent(opened, {f"Data dukung/A4-14 Tim/{name}": photo})
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "6 berkas" in told


def test_a_telephones_photo_stands_in_the_report_and_is_kept_as_it_came(received: Walk) -> None:
    sent(received, {"Data dukung/A4-14 Tim/IMG_0001.HEIC": HEIC})
    report = received.compile()
    (row,) = received.rows(evidence, evidence.c.name.like("%HEIC"))
    assert received.workplace.files.get(row.sha256) == HEIC
    draft = received.workplace.files.get(report.draft_sha256)
    with zipfile.ZipFile(io.BytesIO(draft)) as document:
        pictures = [name for name in document.namelist() if name.startswith("word/media/")]
    assert report.content["prints"][row.sha256]["width"] == 1000
    assert any(name.endswith(".jpeg") for name in pictures)
    assert "IMG_0001.HEIC" in received.draft(S1)
