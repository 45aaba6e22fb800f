"""A template as it is read: refused or good, and what the program must know of it before it prints anything."""

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import command_of
from rbworkflow.report.template.markup import paragraphs, parsed, tag, text_of
from rbworkflow.report.template.parts import DOCUMENT, STYLES, Package, TemplateRefusedError, open_package
from rbworkflow.report.template.placeholders import REPORT, placeholders_in
from rbworkflow.report.template.points import TemplatePoint, text_points
from rbworkflow.report.template.styles import NORMAL, known_styles

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TWIPS: Final = 1440 / 25.4
_MOST_NAMED: Final = 5
_TEXT_STYLE: Final = "Isi"
_LEAST_MM, _MOST_MM = 100, 600
_MINOR: Final = "minor"


class Page(NamedTuple):
    """Of the report's pages: paper, and margins (top, right, bottom, left), in millimetres."""

    paper: tuple[int, int]
    margins: tuple[int, int, int, int]


class Template(NamedTuple):
    """`font` and `font_size` are the text's; empty and 0 where the template does not say."""

    page: Page
    font: str
    font_size: float


@lru_cache(maxsize=4)
def read_template(content: bytes, office_code: str = "") -> Template:
    """Raises ConfigurationError where papers cannot be printed with it: the first few points, in words, and the command
    that says all, which names the office of several by its code.
    """
    points = [each for each in template_points(content) if each.is_blocking]
    if points:
        more = len(points) - _MOST_NAMED
        told = [each.text for each in points[:_MOST_NAMED]] + [f"Dan {more} hal lainnya."] * (more > 0)
        raise ConfigurationError(
            f"Templat config/templates/laporan.docx belum dapat dipakai. {' '.join(told)} "
            f"Selengkapnya: {command_of(office_code, 'template check')}."
        )
    package = open_package(content)
    font, size = _text_font(package)
    return Template(_page(report_section(parsed(package.parts[DOCUMENT]))), font, size)


def template_points(content: bytes) -> list[TemplatePoint]:
    """What is wrong with a template's file, text and page, in words."""
    try:
        package = open_package(content)
        points = text_points(package)
        known_styles(package)
        page = _page(report_section(parsed(package.parts[DOCUMENT])))
    except TemplateRefusedError as error:
        return [TemplatePoint(str(error))]
    except ValueError as error:  # a part that is no XML, or a measure that is no number
        return [TemplatePoint(f"Berkas rusak ({error}). Buka di Word, lalu simpan ulang.")]
    return [*points, *_of_page(page)]


def report_section(document: "Element") -> "Element":
    """The page set-up (sectPr) that holds where the report's place is; of the whole document where there is none."""
    body = document.find(tag("body"))
    is_there = False
    for paragraph in paragraphs(document):
        is_there = is_there or any(each.name == REPORT for each in placeholders_in(text_of(paragraph)))
        ending = paragraph.find(f"{tag('pPr')}/{tag('sectPr')}")
        if is_there and ending is not None:
            return ending
    last = None if body is None else body.find(tag("sectPr"))
    if last is None:
        raise TemplateRefusedError("Berkas tidak memuat ukuran kertas. Buka di Word, lalu simpan ulang.")
    return last


def _page(section: "Element") -> Page:
    """In whole millimetres, the margins rounded up: nothing is printed wider than the page has room for."""
    size, margin = section.find(tag("pgSz")), section.find(tag("pgMar"))
    if size is None or margin is None:
        raise TemplateRefusedError("Berkas tidak memuat ukuran kertas. Buka di Word, lalu simpan ulang.")
    across, down = (round(_mm(size, side)) for side in ("w", "h"))
    top, right, bottom, left = (
        max(ceil(round(_mm(margin, side), 1)), 0) for side in ("top", "right", "bottom", "left")
    )
    return Page((across, down), (top, right, bottom, left + ceil(_mm(margin, "gutter"))))


def _mm(element: "Element", side: str) -> float:
    return abs(int(float(element.get(tag(side), "0")))) / _TWIPS


def _of_page(page: Page) -> list[TemplatePoint]:
    (across, down), (top, right, bottom, left) = page
    if across > down:
        return [TemplatePoint("Halaman laporan mendatar (landscape). Jadikan tegak; lampiran dimendatarkan program.")]
    if down > _MOST_MM or across - left - right < _LEAST_MM or down - top - bottom < _LEAST_MM:
        return [
            TemplatePoint(f"Kertas {across} x {down} mm dengan tepi itu tidak memberi ruang yang wajar untuk laporan.")
        ]
    return []


def _text_font(package: Package) -> tuple[str, float]:
    """Of the style `Isi`, else of what it is based on, else of the whole document."""
    styles, root = known_styles(package), parsed(package.parts[STYLES])
    by_id = {each.get(tag("styleId"), ""): each for each in root.iter(tag("style"))}
    font, size, at = "", 0.0, styles.get(_TEXT_STYLE) or styles.get(NORMAL, "")
    seen: set[str] = set()
    chain = []
    while at in by_id and at not in seen:
        seen.add(at)
        chain.append(by_id[at])
        based = by_id[at].find(tag("basedOn"))
        at = "" if based is None else based.get(tag("val"), "")
    chain += root.findall(f"{tag('docDefaults')}/{tag('rPrDefault')}")
    for element in chain:
        fonts, sized = element.find(f"{tag('rPr')}/{tag('rFonts')}"), element.find(f"{tag('rPr')}/{tag('sz')}")
        if not font and fonts is not None:
            font = fonts.get(tag("ascii"), "") or _of_theme(package, fonts.get(tag("asciiTheme"), ""))
        size = size or (int(sized.get(tag("val"), "0")) / 2 if sized is not None else 0)
    return font, size


def _of_theme(package: Package, wanted: str) -> str:
    """The Latin font that a theme names."""
    theme = next((markup for name, markup in package.parts.items() if name.startswith("word/theme/")), b"")
    if not wanted or not theme:
        return ""
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    group = "minorFont" if wanted.startswith(_MINOR) else "majorFont"
    latin = parsed(theme).find(f".//{drawing}{group}/{drawing}latin")
    return "" if latin is None else latin.get("typeface", "")
