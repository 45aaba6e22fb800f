"""What is wrong with a template's text, each with the sentence around it."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from rbworkflow.report.template import placeholders as known
from rbworkflow.report.template.markup import paragraphs, parsed, tag, text_of
from rbworkflow.report.template.parts import DOCUMENT, Package
from rbworkflow.report.template.placeholders import PLACEHOLDERS, Found

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "HYPERLINK", "SYMBOL", "QUOTE", "SEQ"})
"""Those that come out the same for everybody and reach nothing outside the document."""
_AROUND: Final = 60
_TRACKED: Final = tuple(map(tag, ("ins", "del", "moveFrom", "moveTo")))


class TemplatePoint(NamedTuple):
    """`is_blocking`: papers cannot be printed with it."""

    text: str
    is_blocking: bool = True


class _Passage(NamedTuple):
    paragraph: "Element"
    text: str
    where: str
    is_alone: bool
    """Whether it is a paragraph of the document itself, in no table and no text box."""


def text_points(package: Package) -> list[TemplatePoint]:
    """Everything in document order; what is missing comes last."""
    places = list(_printed(package))
    found = [(place, each) for place in places for each in known.placeholders_in(place.text)]
    points = [*_said(places), *(point for place, each in found for point in _of(place, each))]
    points += [point for name in package.texts for point in _of_part(parsed(package.parts[name]), _where(name))]
    names = [each.name for _, each in found]
    points += _twice(names)
    points += [
        TemplatePoint(f"Tanda isian {{{{{name}}}}} ({PLACEHOLDERS[name].told}) tidak ada. Tambahkan di tempatnya.")
        for name in known.missing(names)
    ]
    return list(dict.fromkeys([*points, *_unnumbered(package, names)]))


def sentence_around(text: str, start: int, end: int) -> str:
    """The words about a place in a paragraph, as a person would quote them."""
    first = max(text.rfind(". ", 0, start) + 1, start - _AROUND, 0)
    stop = text.find(". ", end)
    last = min(len(text) if stop < 0 else stop + 1, end + _AROUND)
    quoted = " ".join(text[first:last].split())
    return f"{'…' if first > 0 and not text[:first].endswith('.') else ''}{quoted}{'…' if last < len(text) else ''}"


def _printed(package: Package) -> Iterator[_Passage]:
    """The paragraphs that are printed: what is behind the report's place is not."""
    for name in package.texts:
        root, is_over = parsed(package.parts[name]), False
        body = root.find(tag("body")) if name == DOCUMENT else None
        for paragraph in paragraphs(root):
            text = text_of(paragraph)
            is_alone = body is not None and paragraph.getparent() is body
            if not is_over:
                yield _Passage(paragraph, text, _where(name), is_alone)
            is_over = is_over or (is_alone and any(each.name == known.REPORT for each in known.placeholders_in(text)))


def _where(name: str) -> str:
    if name == DOCUMENT:
        return "isi templat"
    return "kepala halaman" if "header" in name else "kaki halaman"


def _said(places: list[_Passage]) -> Iterator[TemplatePoint]:
    for place in places:
        if known.has_stray_brace(place.text):
            at = min(at for at in map(place.text.find, "{}") if at >= 0)
            quoted = sentence_around(place.text, at, at + 1)
            yield TemplatePoint(
                f'Kurung kurawal di {place.where} tidak membentuk tanda isian: "{quoted}". Tulis seperti {{{{nomor}}}}.'
            )


def _of(place: _Passage, found: Found) -> Iterator[TemplatePoint]:
    quoted = sentence_around(place.text, found.start, found.end)
    written = f"Tanda isian {{{{{found.written}}}}}"
    if not found.is_known:
        meant = known.near(found.written)
        hint = f" Mungkin maksudnya {{{{{meant}}}}}." if meant else " Daftarnya ada di docs/panduan/templat.md."
        yield TemplatePoint(f'{written} tidak dikenal, di {place.where}: "{quoted}".{hint}')
    elif PLACEHOLDERS[found.name].is_block and not (place.is_alone and place.text.strip() == found_text(place, found)):
        yield TemplatePoint(
            f"{written} harus berdiri sendiri dalam satu paragraf di luar tabel, kotak teks, kepala, dan kaki halaman: "
            f'"{quoted}".'
        )


def found_text(place: _Passage, found: Found) -> str:
    return place.text[found.start : found.end]


def _unnumbered(package: Package, names: list[str]) -> Iterator[TemplatePoint]:
    """The contents name pages, so pages want numbers; a foot that the program adds has them."""
    heads = [parsed(package.parts[name]) for name in package.texts if name != DOCUMENT]
    fields = {(each.split() or [""])[0].upper() for root in heads for each in _instructions(root)}
    if known.FOOT in names and "PAGE" not in fields:
        yield TemplatePoint(
            "Kepala dan kaki halaman tidak memuat nomor halaman, padahal daftar isi menyebutnya. Sisipkan nomornya "
            "di Word (Sisipkan > Nomor Halaman).",
            is_blocking=False,
        )


def _twice(names: list[str]) -> Iterator[TemplatePoint]:
    for name, count in Counter(names).items():
        if count > 1 and name in PLACEHOLDERS and PLACEHOLDERS[name].is_block:
            yield TemplatePoint(f"Tanda isian {{{{{name}}}}} ada {count} kali. Sisakan satu.")


def _of_part(root: "Element", where: str) -> Iterator[TemplatePoint]:
    tracked = next(root.iter(*_TRACKED), None)
    if tracked is not None:
        yield TemplatePoint(
            f"Ada perubahan yang dilacak di {where}. Terima atau tolak semuanya di Word (Tinjau > Terima Semua)."
        )
    for instruction in _instructions(root):
        field = (instruction.split() or [""])[0].upper()
        if field not in _FIELDS:
            yield TemplatePoint(
                f"Bidang (field) {field} di {where} tidak dapat dipakai, karena isinya berubah sendiri atau diambil "
                "dari luar. Ganti dengan teks biasa atau tanda isian."
            )
    for element in root.iter("{urn:schemas-microsoft-com:office:office}OLEObject", tag("object"), tag("altChunk")):
        yield TemplatePoint(
            f"Ada objek yang disematkan di {where} ({etree.QName(element).localname}). Hapus objek itu."
        )


def _instructions(root: "Element") -> Iterator[str]:
    """What each field is told to do, however many runs it is written in."""
    for simple in root.iter(tag("fldSimple")):
        yield simple.get(tag("instr"), "")
    open_ones: list[str] = []
    for element in root.iter(tag("fldChar"), tag("instrText")):
        kind = element.get(tag("fldCharType"))
        if kind == "begin":
            open_ones.append("")
        elif element.tag == tag("instrText") and open_ones:
            open_ones[-1] += element.text or ""
        elif kind == "end" and open_ones:
            yield re.sub(r"\s+", " ", open_ones.pop()).strip()
    yield from filter(None, open_ones)
