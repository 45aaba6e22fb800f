"""An office's own paragraphs as they are read from a small Word or text file: words, bold, italic, lists; nothing else.

`words_of_docx` runs in the isolated child: the file may be anybody's.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from rbworkflow.report.template.markup import parsed, tag
from rbworkflow.report.texts import clean
from rbworkflow.sheets.archive import MIB, Limits, open_parts
from rbworkflow.sheets.refusals import WorkbookRefusedError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

JOB: Final = "rbworkflow.report.content.own_files.words_of_docx"
LARGEST: Final = 2 * MIB
_LIMITS: Final = Limits(file_bytes=LARGEST, parts=300, total_bytes=30 * MIB, part_bytes=8 * MIB, xml_bytes=4 * MIB)
MOST_PARAGRAPHS: Final = 60
MOST_LETTERS: Final = 20_000
_LEFT_OUT: Final = {
    "gambar": ("drawing", "pict", "object"),
    "tabel": ("tbl",),
    "catatan kaki": ("footnoteReference", "endnoteReference"),
}
_LIST_ITEM: Final = re.compile(r"^\s*(?:(?P<bullet>[-*•–])|(?P<number>\d{1,2}[.)]))\s+")
_OFF: Final = frozenset({"0", "false", "off"})
_BREAKS: Final = {tag("tab"): " ", tag("br"): "\n", tag("cr"): "\n", tag("noBreakHyphen"): "-"}
Run = tuple[str, bool, bool]
"""Its text, whether it is bold, whether it is italic."""
Paragraph = tuple[str, list[Run]]
"""`text`, `bullet` or `number`, and its runs."""


class ReadWords(NamedTuple):
    """What a file says, what of it is not taken, and why it is not taken at all."""

    paragraphs: list[Paragraph]
    left_out: list[str]
    fault: str = ""


def words_of_docx(content: bytes) -> tuple[list[Paragraph], list[str], str]:
    """As ReadWords, in plain values; raises nothing."""
    try:
        xml = open_parts(content, _LIMITS).xml
        document = parsed(xml["word/document.xml"])
        kinds = _list_kinds(xml.get("word/numbering.xml", b""))
        listed = _listed_styles(xml.get("word/styles.xml", b""))
    except (WorkbookRefusedError, KeyError, ValueError):
        return [], [], "bukan dokumen Word (.docx) yang utuh"
    body = document.find(tag("body"))
    found = [] if body is None else [_paragraph(each, kinds, listed) for each in body.iter(tag("p")) if _is_plain(each)]
    left = [name for name, tags in _LEFT_OUT.items() if next(document.iter(*map(tag, tags)), None) is not None]
    return [each for each in found if any(text.strip() for text, _, _ in each[1])], left, ""


def words_of_text(content: bytes) -> ReadWords:
    """An empty line ends a paragraph; a line that begins as a list's item is one."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        return ReadWords([], [], "bukan teks biasa")
    made: list[Paragraph] = []
    for block in re.split(r"\n\s*\n", clean(text)):
        made += _of_block(block)
    return ReadWords(made, [])


def measured(words: ReadWords) -> ReadWords:
    """The same, or why it is too much, or that there is nothing."""
    letters = sum(len(text) for _, runs in words.paragraphs for text, _, _ in runs)
    if words.fault:
        return words
    if len(words.paragraphs) > MOST_PARAGRAPHS or letters > MOST_LETTERS:
        return ReadWords(
            [], [], f"lebih panjang dari {MOST_PARAGRAPHS} paragraf atau {MOST_LETTERS:,} huruf".replace(",", ".")
        )
    return words if words.paragraphs else ReadWords([], words.left_out, "tidak berisi tulisan")


def _of_block(block: str) -> Iterator[Paragraph]:
    lines: list[str] = []
    for line in block.splitlines():
        item = _LIST_ITEM.match(line)
        if item:
            if lines:
                yield "text", [(" ".join(lines), False, False)]
            lines = []
            yield "bullet" if item["bullet"] else "number", [(line[item.end() :].strip(), False, False)]
        elif line.strip():
            lines.append(" ".join(line.split()))
    if lines:
        yield "text", [(" ".join(lines), False, False)]


def _is_plain(paragraph: "Element") -> bool:
    """Whether it stands in no table and no text box."""
    return next(paragraph.iterancestors(tag("tbl"), tag("txbxContent")), None) is None


def _paragraph(paragraph: "Element", kinds: dict[str, str], listed: dict[str, str]) -> Paragraph:
    runs: list[Run] = []
    for run in paragraph.iter(tag("r")):
        if (
            next(run.iterancestors(tag("p")), None) is not paragraph
            or next(run.iterancestors(tag("del")), None) is not None
        ):
            continue
        text = "".join(_text(each) for each in run.iter(tag("t"), *_BREAKS))
        look = (_is_on(run, "b"), _is_on(run, "i"))
        if runs and runs[-1][1:] == look:
            runs[-1] = (runs[-1][0] + text, *look)
        elif text:
            runs.append((text, *look))
    return _kind(paragraph, kinds, listed), _trimmed(runs)


def _text(element: "Element") -> str:
    return (element.text or "") if element.tag == tag("t") else _BREAKS[str(element.tag)]


def _trimmed(runs: list[Run]) -> list[Run]:
    """Without what nobody sees at both ends."""
    made = [("".join(char for char in text if char == "\n" or char.isprintable()), b, i) for text, b, i in runs]
    if made:
        made[0] = (made[0][0].lstrip(), *made[0][1:])
        made[-1] = (made[-1][0].rstrip(), *made[-1][1:])
    return [each for each in made if each[0]]


def _is_on(run: "Element", name: str) -> bool:
    found = run.find(f"{tag('rPr')}/{tag(name)}")
    return found is not None and found.get(tag("val"), "1") not in _OFF


def _kind(paragraph: "Element", kinds: dict[str, str], listed: dict[str, str]) -> str:
    properties = paragraph.find(tag("pPr"))
    if properties is None:
        return "text"
    numbered = properties.find(f"{tag('numPr')}/{tag('numId')}")
    if numbered is not None:
        return kinds.get(numbered.get(tag("val"), ""), "text")
    style = properties.find(tag("pStyle"))
    return "text" if style is None else kinds.get(listed.get(style.get(tag("val"), ""), ""), "text")


def _list_kinds(numbering: bytes) -> dict[str, str]:
    """Whether each list (numId) has bullets or numbers."""
    if not numbering:
        return {}
    root = parsed(numbering)
    shapes = {}
    for shape in root.iter(tag("abstractNum")):
        form = shape.find(f"{tag('lvl')}/{tag('numFmt')}")
        is_bullet = form is not None and form.get(tag("val")) == "bullet"
        shapes[shape.get(tag("abstractNumId"), "")] = "bullet" if is_bullet else "number"
    kinds = {}
    for number in root.iter(tag("num")):
        named = number.find(tag("abstractNumId"))
        kinds[number.get(tag("numId"), "")] = "" if named is None else shapes.get(named.get(tag("val"), ""), "")
    return {key: kind for key, kind in kinds.items() if kind}


def _listed_styles(styles: bytes) -> dict[str, str]:
    """The list (numId) that a style puts its paragraphs in."""
    found = {}
    for style in parsed(styles).iter(tag("style")) if styles else ():
        numbered = style.find(f"{tag('pPr')}/{tag('numPr')}/{tag('numId')}")
        if numbered is not None:
            found[style.get(tag("styleId"), "")] = numbered.get(tag("val"), "")
    return found
