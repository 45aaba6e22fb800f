"""A document's frame drawn by python-docx: styles, page set-up, head and foot."""

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any, Final

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from lxml import etree

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.look import set_styles
from rbworkflow.report.word.package import EPOCH, PLACES, Frame, Section
from rbworkflow.report.word.template_frame import opened, split_opening, template_document, with_places, without_text

_MARKER: Final = "rbworkflow:body"
_NO_NAMESPACES: Final = re.compile(r' xmlns:\w+="[^"]*"')
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KEPT_STYLES: Final = {"Normal", "Heading1", "Heading2", "Heading3", "Header", "Footer", "DefaultParagraphFont"}
_UNUSED_PARTS: Final = ("stylesWithEffects", "customXml", "thumbnail")
_DRAFT_RED: Final = RGBColor(0xC0, 0x00, 0x00)


def drawn_frame(layout: ReportLayout, sections: tuple[Section, ...]) -> Frame:
    """The package for pages with the mark at their head, and the footer with the page number at their foot."""
    if layout.template:
        document = template_document(layout)
        without_text(document)
    else:
        document = docx.Document()
        _drop_unused(document)
        set_styles(document, layout)
    _set_properties(document)
    for position, section in enumerate(sections):
        made = document.sections[0] if position == 0 else document.add_section()
        _set_page(made, layout, section)
        _set_footer(made, is_shown=bool(section.numbers))
    _set_mark(document)
    properties = tuple(_section_markup(made._sectPr) for made in document.sections)  # noqa: SLF001 - no public way
    body = document.element.body
    for child in list(body):
        body.remove(child)
    body.append(etree.Comment(_MARKER))
    return _taken_apart(document, layout, properties)


def opened_frame(layout: ReportLayout, sections: tuple[Section, ...]) -> Frame:
    """The same of the office's template, for the report that stands behind its opening pages; the first section ends
    with them.
    """
    document = template_document(layout)
    _set_properties(document)
    properties = opened(document, sections[1:])
    document.element.body.append(etree.Comment(_MARKER))
    made = _taken_apart(document, layout, ("", *properties))
    start, opening = split_opening(made.before_body)
    parts = tuple((name, with_places(name, content)) for name, content in made.parts)
    return made._replace(parts=parts, before_body=start, opening=opening)


def _taken_apart(document: Any, layout: ReportLayout, sections: tuple[str, ...]) -> Frame:  # noqa: ANN401 - untyped library
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    before, after = parts.pop("word/document.xml").split(f"<!--{_MARKER}-->".encode())
    if not layout.template:
        parts["word/fontTable.xml"] = _font_table(layout)
    return Frame(tuple(parts.items()), before, after, sections)


def _section_markup(properties: Any) -> str:  # noqa: ANN401 - untyped library
    return _NO_NAMESPACES.sub("", etree.tostring(properties, encoding="unicode"))


def _drop_unused(document: Any) -> None:  # noqa: ANN401 - untyped library
    """What the library's template brings along and no page needs: it is four fifths of the file."""
    for part in (document.part, document.part.package):
        for key, relation in list(part.rels.items()):
            if any(name in relation.reltype for name in _UNUSED_PARTS):
                del part.rels[key]
    root = document.styles.element
    for style in list(root):
        is_kept = style.get(qn("w:styleId")) in _KEPT_STYLES or style.tag == qn("w:docDefaults")
        if not is_kept and not style.get(qn("w:default")):
            root.remove(style)


def _set_properties(document: Any) -> None:  # noqa: ANN401 - untyped library
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = PLACES.title, "", ""
    properties.comments, properties.revision, properties.language = "", 1, "id-ID"
    properties.created = properties.modified = datetime(*EPOCH, tzinfo=UTC)


def _set_page(section: Any, layout: ReportLayout, wanted: Section) -> None:  # noqa: ANN401 - untyped library
    width, height = (Mm(side) for side in layout.paper)
    top, right, bottom, left = (Mm(margin) for margin in layout.margins)
    if wanted.is_landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
        top, right, bottom, left = left, top, right, bottom
    section.page_width, section.page_height = width, height
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = top, right, bottom, left
    section.header_distance = section.footer_distance = Mm(10)
    start = "" if wanted.starts_at is None else f' w:start="{wanted.starts_at}"'
    for known in section._sectPr.findall(qn("w:pgNumType")):  # noqa: SLF001 - no public way
        section._sectPr.remove(known)  # noqa: SLF001 - no public way
    if wanted.numbers:
        number_type = parse_xml(f'<w:pgNumType xmlns:w="{_W}" w:fmt="{wanted.numbers}"{start}/>')
        section._sectPr.find(qn("w:pgMar")).addnext(number_type)  # noqa: SLF001 - no public way


def _set_footer(section: Any, *, is_shown: bool) -> None:  # noqa: ANN401 - untyped library
    section.footer.is_linked_to_previous = False
    if not is_shown:
        return
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(f"{PLACES.footer}  |  ")
    field = f'<w:fldSimple xmlns:w="{_W}" w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))  # noqa: SLF001 - no public way


def _set_mark(document: Any) -> None:  # noqa: ANN401 - untyped library
    """On the first section's header; the others continue it."""
    run = document.sections[0].header.paragraphs[0].add_run(PLACES.mark)
    run.bold, run.font.color.rgb = True, _DRAFT_RED


def _font_table(layout: ReportLayout) -> bytes:
    font, fallback = layout.font.replace('"', ""), layout.fallback_font.replace('"', "")
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:fonts xmlns:w="{_W}"><w:font w:name="{font}"><w:altName w:val="{fallback}"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()
