"""One workbook written in all the ways that programs write one says the same."""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from rbworkflow.sheets.reading import read_workbooks
from tests.sheets.books import SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, honest_book, packed, parts

MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = {
    MAIN: b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}
SHARED = re.compile(rb'<c((?: [rs]="[^"]*")*) t="s"><v>([0-9]+)</v></c>')
TEXT = re.compile(rb"<si>(<t[^>]*>([^<]*)</t>)</si>")
Parts = dict[str, bytes]


class Stream(io.RawIOBase):
    """A place that cannot be gone back in, as a program that sends what it packs has it."""

    def __init__(self) -> None:
        self.packed = io.BytesIO()

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def write(self, data: bytes) -> int:  # type: ignore[override] # no other buffer comes
        return self.packed.write(data)


def with_strings(cell: bytes) -> Callable[[Parts], Parts]:
    """Each text in its cell: `\\1` are the cell's attributes, `%t` its text in its element, `%v` its text alone."""

    def changed(given: Parts) -> Parts:
        texts = TEXT.findall(given[STRINGS])

        def one(found: re.Match[bytes]) -> bytes:
            whole, text = texts[int(found[2])]
            return found.expand(cell).replace(b"%t", whole).replace(b"%v", text)

        return given | {name: SHARED.sub(one, data) for name, data in given.items() if "worksheets/sheet" in name}

    return changed


def prefixed(xml: bytes) -> bytes:
    return re.sub(rb"<(/?)(?![?!])(\w)", rb"<\1x:\2", xml).replace(b'xmlns="' + MAIN, b'xmlns:x="' + MAIN)


def in_strict(given: Parts) -> Parts:
    for usual, strict in STRICT.items():
        given = {name: data.replace(usual, strict) for name, data in given.items()}
    return given


def in_runs(given: Parts) -> Parts:
    halves = rb'<si><r><t xml:space="preserve">\1</t></r><r><rPr><b/></rPr><t xml:space="preserve">\2</t></r></si>'
    return given | {STRINGS: re.sub(rb"<si><t[^>]*>([^<]{3})([^<]+)</t></si>", halves, given[STRINGS])}


WAYS: dict[str, Callable[[Parts], Parts]] = {
    "inline texts": with_strings(rb'<c\1 t="inlineStr"><is>%t</is></c>'),
    "results of formulas": with_strings(rb'<c\1 t="str"><f>Lain!A1</f><v>%v</v></c>'),
    "strict": in_strict,
    "prefixes": lambda given: given | {name: prefixed(given[name]) for name in (SHEET, STRINGS, STYLES, WORKBOOK)},
    "whole targets": lambda given: (
        given | {WORKBOOK_RELS: re.sub(rb'Target="(?!/)', b'Target="/xl/', given[WORKBOOK_RELS])}
    ),
    "a mark of bytes": lambda given: given | {SHEET: b"\xef\xbb\xbf" + given[SHEET]},
    "texts in runs": in_runs,
    "parts turned round": lambda given: dict(reversed(given.items())),
    "a template": lambda given: {
        name: data.replace(b"sheet.main+xml", b"template.main+xml") for name, data in given.items()
    },
}


def zip64(given: Parts) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in given.items():
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(data)
    return buffer.getvalue()


def streamed(given: Parts) -> bytes:
    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"xl/": b"", **given}.items():
            archive.writestr(name, data)
    return stream.packed.getvalue()


@pytest.fixture(scope="module")
def read() -> Callable[[str], object]:
    """What each says; all in one child."""
    usual = parts(honest_book())
    made = {name: packed(change(usual)) for name, change in WAYS.items()}
    assert all(parts(content) != usual or name == "parts turned round" for name, content in made.items())
    made |= {"zip64": zip64(usual), "streamed": streamed(usual), "": packed(usual)}
    said = dict(zip(made, read_workbooks(made.values()), strict=True))
    return said.__getitem__


@pytest.mark.parametrize("way", [*WAYS, "zip64", "streamed"])
def test_whatever_program_wrote_it_a_workbook_says_the_same(read: Callable[[str], object], way: str) -> None:
    assert read(way) == read("")
