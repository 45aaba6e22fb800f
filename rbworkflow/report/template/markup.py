"""A template's WordprocessingML: paragraphs as they are read, without what Word and LibreOffice note for themselves."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rbworkflow.report.template.placeholders import placeholders_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def tag(name: str) -> str:
    return f"{{{WORD}}}{name}"


_NOTES: Final = tuple(
    map(
        tag,
        (
            *("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "permStart", "permEnd"),
            *("commentRangeStart", "commentRangeEnd", "commentReference", "noProof"),
            *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
        ),
    )
)
_NUMBERED: Final = ("}paraId", "}textId")
_BREAKS: Final = {tag("tab"): "\t", tag("br"): "\n", tag("cr"): "\n", tag("noBreakHyphen"): "-"}


def parsed(markup: bytes) -> "Element":
    """The part's tree; raises ValueError where it is none."""
    from lxml import etree  # noqa: PLC0415 - the door shows own paragraphs, and parses none

    try:
        return etree.fromstring(markup, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


def paragraphs(root: "Element") -> Iterator["Element"]:
    """Every paragraph in document order, those in tables and text boxes among them."""
    return root.iter(tag("p"))


def text_of(paragraph: "Element") -> str:
    return "".join(text for text, _ in _pieces(paragraph))


def style_of(paragraph: "Element") -> str:
    named = paragraph.find(f"{tag('pPr')}/{tag('pStyle')}")
    return "" if named is None else named.get(tag("val"), "")


def without_notes(root: "Element") -> None:
    """Take away what says nothing of how the page looks, and differs at each saving."""
    for noted in list(root.iter(*_NOTES)):
        parent = noted.getparent()
        if parent is not None:
            parent.remove(noted)
    for element in root.iter(tag("p"), tag("r"), tag("tr"), tag("sectPr")):
        for name in [name for name in map(str, element.attrib) if "rsid" in name or name.endswith(_NUMBERED)]:
            del element.attrib[name]


def join_placeholders(root: "Element") -> None:
    """Each placeholder whole in the run where it begins, spelt as the program does."""
    for paragraph in paragraphs(root):
        for found in reversed(placeholders_in(text_of(paragraph))):
            _put(paragraph, found.start, found.end, found.canonical)


def _put(paragraph: "Element", start: int, end: int, word: str) -> None:
    at = 0
    for text, element in _pieces(paragraph):
        first, last = max(start - at, 0), end - at
        at += len(text)
        if element is None or last <= 0 or first >= len(text):
            continue
        element.text = text[:first] + word + text[last:]
        element.set(XML_SPACE, "preserve")
        word = ""


def _pieces(paragraph: "Element") -> list[tuple[str, "Element | None"]]:
    """The paragraph's own text, piece by piece, with the element that holds it; not that of text boxes in it."""
    found: list[tuple[str, Element | None]] = []
    for element in paragraph.iter(tag("t"), *_BREAKS):
        is_own = next(element.iterancestors(tag("p")), None) is paragraph
        if is_own and next(element.iterancestors(tag("pPr")), None) is None:
            is_text = element.tag == tag("t")
            found.append((element.text or "", element) if is_text else (_BREAKS[element.tag], None))
    return found
