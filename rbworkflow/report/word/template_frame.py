"""A frame made of an office's Word template: its styles, paper, heads and feet, and what stands before the report."""

import io
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any, Final

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.template.markup import text_of
from rbworkflow.report.template.normal import normal_parts
from rbworkflow.report.template.parts import open_package
from rbworkflow.report.template.placeholders import AMENDED, FOOT, MARK, PLACEHOLDERS, REPORT, placeholders_in
from rbworkflow.report.template.reading import report_section
from rbworkflow.report.word import wordml
from rbworkflow.report.word.look import add_styles, style_names
from rbworkflow.report.word.package import PLACES, Piece, Section
from rbworkflow.sheets.zips import stored

_KEPT: Final = frozenset(
    {"styles", "settings", "fontTable", "theme", "numbering", "header", "footer", "image", "footnotes", "endnotes"}
    | {"hyperlink", "officeDocument"}
)
"""What relations of a template lead to and its pages need."""
_OPENING: Final = "rbworkflow:opening"
_PIECE: Final = re.compile(
    r"<!--rbworkflow:block:(\w+)-->|<!--rbworkflow:if:(\w+)-->(.*?)<!--rbworkflow:end-->", re.DOTALL
)
_PAGE_FIELD: Final = re.compile(r"\bPAGE\b")
_BEFORE_NUMBERS: Final = tuple(map(qn, ("w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType")))
_NOT_REPEATED: Final = tuple(map(qn, ("w:type", "w:titlePg", "w:pgNumType")))
_TURNED: Final = {"top": "left", "right": "top", "bottom": "right", "left": "bottom"}
"""Margins of a page laid on its side, by those of the upright one."""
_DRAWINGS_FROM: Final = 40_000
"""Apart from those of the program's own drawings."""


def template_document(layout: ReportLayout) -> Any:  # noqa: ANN401 - untyped library
    """The template as python-docx has it: tidy, with every style that bodies name."""
    package = open_package(layout.template)
    document = docx.Document(io.BytesIO(stored(normal_parts(package, style_names()))))
    for part in (document.part, document.part.package):
        for key, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] not in _KEPT:
                del part.rels[key]
    add_styles(document, layout)
    return document


def without_text(document: Any) -> None:  # noqa: ANN401 - untyped library
    """Leave of the template what other papers have of it: styles and the report's paper."""
    body = document.element.body
    page = deepcopy(report_section(document.element))
    for child in list(body):
        body.remove(child)
    for reference in [*page.iter(qn("w:headerReference"), qn("w:footerReference"), qn("w:titlePg"))]:
        page.remove(reference)
    body.append(page)


def opened(document: Any, sections: Sequence[Section]) -> list[str]:  # noqa: ANN401 - untyped library
    """Prepare what stands before the report, in the body; the report's own page set-ups as markup."""
    body = document.element.body
    page = report_section(document.element)
    place = next(each for each in body.iterchildren(qn("w:p")) if _name_alone(each) == REPORT)
    before = [each for each in document.sections if _stands_before(each._sectPr, place)]  # noqa: SLF001 - no public way
    (own,) = (each for each in document.sections if each._sectPr is page)  # noqa: SLF001 - no public way
    _mark([*before, own])
    _foot(own, before)
    made = [_markup(_page_of(page, section)) for section in sections]
    _end_section(place, page)
    for behind in [place, *place.itersiblings()]:
        body.remove(behind)
    for number, drawn in enumerate(body.iter(qn("wp:docPr")), _DRAWINGS_FROM):
        drawn.set("id", str(number))
    for child in list(body.iterchildren(qn("w:p"))):
        _as_piece(child)
    body.insert(0, etree.Comment(_OPENING))
    return made


def pieces_of(markup: str) -> Iterator[Piece]:
    """What stands before the report, piece by piece."""
    at = 0
    for found in _PIECE.finditer(markup):
        yield Piece("", markup[at : found.start()])
        yield Piece(found[1] or found[2], found[3] or "")
        at = found.end()
    yield Piece("", markup[at:])


def split_opening(before: bytes) -> tuple[bytes, tuple[Piece, ...]]:
    """The document's beginning, and what stands before the report."""
    start, _, opening = before.partition(f"<!--{_OPENING}-->".encode())
    return start, tuple(pieces_of(opening.decode()))


def with_places(name: str, content: bytes) -> bytes:
    """A head or foot with the program's own places for its words."""
    if not name.startswith(("word/header", "word/footer")):
        return content
    for placeholder, put in ((MARK, PLACES.mark), (FOOT, PLACES.footer)):
        content = content.replace(f"{{{{{placeholder}}}}}".encode(), put.encode())
    return content


def _name_alone(paragraph: Any) -> str:  # noqa: ANN401 - untyped library
    """The placeholder that the paragraph consists of."""
    text = text_of(paragraph).strip()
    found = placeholders_in(text)
    return found[0].name if len(found) == 1 and found[0].canonical == text else ""


def _stands_before(properties: Any, place: Any) -> bool:  # noqa: ANN401 - untyped library
    paragraph = next(properties.iterancestors(qn("w:p")), None)
    return paragraph is not None and place in paragraph.itersiblings()


def _mark(sections: Sequence[Any]) -> None:
    """A place for the draft's mark at the head of every page that has none."""
    for number, section in enumerate(sections):
        heads = [section.header] + [section.first_page_header] * section.different_first_page_header_footer
        for head in heads:
            if number == 0 and head.is_linked_to_previous:
                head.is_linked_to_previous = False
            if not head.is_linked_to_previous and not _has(head, MARK):
                first = head.paragraphs[0] if head.paragraphs else head.add_paragraph()
                first._p.addprevious(_paragraph("Header", _red(f"{{{{{MARK}}}}}")))  # noqa: SLF001 - no public way


def _foot(section: Any, before: Sequence[Any]) -> None:  # noqa: ANN401 - untyped library
    """The report's name, the document's code and the page, at the foot of the report's pages that has not got them."""
    foot = section.footer
    if foot.is_linked_to_previous and all(each.footer.is_linked_to_previous for each in before):
        foot.is_linked_to_previous = False  # nobody has a foot: the letter goes without
    if _has(foot, FOOT):
        return
    element = foot._element  # noqa: SLF001 - no public way
    words = wordml.run(f"{{{{{FOOT}}}}}")
    if not _PAGE_FIELD.search(element.xml):
        words += f'{wordml.run("  |  ")}<w:fldSimple w:instr=" PAGE ">{wordml.run("1")}</w:fldSimple>'
    element.append(_paragraph("Footer", words))


def _has(part: Any, name: str) -> bool:  # noqa: ANN401 - untyped library
    texts = map(text_of, part._element.iter(qn("w:p")))  # noqa: SLF001 - no public way
    return any(each.name == name for text in texts for each in placeholders_in(text))


def _page_of(page: Any, wanted: Section) -> Any:  # noqa: ANN401 - untyped library
    made = deepcopy(page)
    for name in _NOT_REPEATED:
        for known in made.findall(name):
            made.remove(known)
    if wanted.is_landscape:
        _lay_on_its_side(made)
    start = "" if wanted.starts_at is None else f' w:start="{wanted.starts_at}"'
    numbers = parse_xml(f'<w:pgNumType {nsdecls("w")} w:fmt="{wanted.numbers}"{start}/>')
    [*(each for each in made if each.tag in _BEFORE_NUMBERS)][-1].addnext(numbers)
    return made


def _lay_on_its_side(page: Any) -> None:  # noqa: ANN401 - untyped library
    size, margin = page.find(qn("w:pgSz")), page.find(qn("w:pgMar"))
    across, down = size.get(qn("w:w")), size.get(qn("w:h"))
    size.set(qn("w:w"), down)
    size.set(qn("w:h"), across)
    size.set(qn("w:orient"), "landscape")
    upright = {side: margin.get(qn(f"w:{side}")) for side in _TURNED}
    for side, was in _TURNED.items():
        margin.set(qn(f"w:{side}"), upright[was])


def _end_section(place: Any, page: Any) -> None:  # noqa: ANN401 - untyped library
    """Where no section ends before the report's place, one does now: its page numbers are its own."""
    last = place.getprevious()
    if last is not None and last.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        return
    ending = _paragraph("Sela", "")
    ending.pPr.append(deepcopy(page))
    place.addprevious(ending)


def _as_piece(paragraph: Any) -> None:  # noqa: ANN401 - untyped library
    """Set a block apart, and what is printed only where there is something to say."""
    name = _name_alone(paragraph)
    if name == AMENDED:
        paragraph.addprevious(etree.Comment(f"rbworkflow:if:{name}"))
        paragraph.addnext(etree.Comment("rbworkflow:end"))
    elif name in PLACEHOLDERS and PLACEHOLDERS[name].is_block:
        paragraph.addprevious(etree.Comment(f"rbworkflow:block:{name}"))
        _keep_the_rest(paragraph)


def _keep_the_rest(paragraph: Any) -> None:  # noqa: ANN401 - untyped library
    """What stood in the block's paragraph beside its name: a picture, a break, the end of a section."""
    breaks = [each for each in paragraph.iter(qn("w:br")) if each.get(qn("w:type")) == "page"]
    pictures = [*paragraph.iter(qn("w:drawing"), qn("w:pict"))]
    if not (breaks or pictures or [*paragraph.iter(qn("w:sectPr"))]):
        paragraph.getparent().remove(paragraph)
        return
    for text in paragraph.iter(qn("w:t")):
        text.text = ""
    if not pictures:
        paragraph.style = "Sela"


def _paragraph(style: str, runs: str) -> Any:  # noqa: ANN401 - untyped library
    markup = wordml.styled(runs, style)
    return parse_xml(markup.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))


def _red(text: str) -> str:
    return f'<w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t>{text}</w:t></w:r>'


def _markup(properties: Any) -> str:  # noqa: ANN401 - untyped library
    return re.sub(r' xmlns:\w+="[^"]*"', "", etree.tostring(properties, encoding="unicode"))
