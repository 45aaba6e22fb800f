"""The gates before a workbook is read: what it is, what it may hold, and where its sheets are."""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias
from xml.parsers import expat

from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.archive import LIMITS, Limits, Parts, open_parts
from rbworkflow.sheets.asides import COMMENTS, DRAWINGS, boxed, commented, pictured, placed_in_cells
from rbworkflow.sheets.cell_links import links_in
from rbworkflow.sheets.number_formats import shows_other
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.runs import STRIKE, mark_of, shared_runs
from rbworkflow.sheets.sheet_xml import SheetFacts, SheetLooks, scan_sheet

__all__ = ["InspectedSheet", "Limits", "PlainSheet", "WorkbookRefusedError", "check_workbook", "inspect_workbook"]

CONTENT_TYPES: Final = "[Content_Types].xml"
PACKAGE: Final = "_rels/.rels"
MAIN_TYPE: Final = re.compile(r"spreadsheetml\.(sheet|template)\.main\+xml$")
OTHER_MAIN_TYPE: Final = re.compile(r"wordprocessingml|presentationml|visio")
FORBIDDEN: Final = (
    ("FORMAT_LAMA", re.compile(r"sheet\.binary\.macroenabled")),
    ("MAKRO", re.compile(r"vbaproject|macroenabled|macrosheet|dialogsheet|activex")),
    ("OBJEK_TERTANAM", re.compile(r"/embeddings/|oleobject|relationships/package$", re.MULTILINE)),
    ("TAUTAN_LUAR", re.compile(r"externallink|/connections|querytable|xl/model/|webextension|volatiledependencies")),
)
"""Reason codes, and the words by which names, content types and relations betray what is not accepted."""

RICH_VALUES: Final = "rdrichvaluestructure"
MOST_ELEMENTS: Final = 300_000
"""In a part other than a sheet; styles bloated by years of copying hold some ten thousands."""
PERCENT_FORMATS: Final = frozenset({"9", "10"})
STYLE_ROOMS: Final = frozenset(
    {"numFmts", "fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}
)
LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
PlainSheet: TypeAlias = tuple[Any, ...]
"""As a sheet leaves the child: name, is_hidden, rows, percents, unvalued, merges, struck, raised, left_out, worded,
links, commented, boxed, pictured.
"""


class Relation(NamedTuple):
    kind: str
    target: str
    is_external: bool


class InspectedSheet(NamedTuple):
    name: str
    is_hidden: bool
    part: str
    facts: SheetFacts
    percent_styles: frozenset[str]
    links: Mapping[Place, str]
    commented: frozenset[Place]
    boxed: frozenset[Place]
    pictured: frozenset[Place]


def check_workbook(content: bytes, limits: Limits = LIMITS) -> None:
    """Raises WorkbookRefusedError unless this is an .xlsx that is safe to read; opens nothing."""
    inspect_workbook(content, limits)


def inspect_workbook(content: bytes, limits: Limits = LIMITS) -> list[InspectedSheet]:
    """The sheets of a workbook that passed every gate, in order, with the facts of their XML."""
    return inspected_sheets(open_parts(content, limits))


def inspected_sheets(parts: Parts) -> list[InspectedSheet]:
    """As `inspect_workbook`, from the parts of an archive that was opened."""
    types = _content_types(parts)
    relations = {name: _relations(name, xml) for name, xml in parts.xml.items() if name.endswith(".rels")}
    main = _main_of(relations)
    if main not in parts.xml or not MAIN_TYPE.search(types.get(main, "")):
        _refuse_forbidden([types.get(main, "").lower()])
        raise WorkbookRefusedError("JENIS_BEDA" if OTHER_MAIN_TYPE.search(types.get(main, "")) else "BUKAN_OOXML")
    _refuse_forbidden(_words(parts, types, relations))
    return list(_sheets(parts, main, relations.get(relations_name(main), {})))


def main_part(parts: Parts) -> str:
    """The part that is the workbook itself, of one that passed the gates."""
    return _main_of({PACKAGE: _relations(PACKAGE, parts.xml[PACKAGE])})


def relations_of(parts: Parts, part: str) -> dict[str, Relation]:
    """What a part refers to, by id."""
    name = relations_name(part)
    return _relations(name, parts.xml[name]) if name in parts.xml else {}


def _content_types(parts: Parts) -> dict[str, str]:
    """The content type of every part that is there; declarations for absent ones mean nothing."""
    if CONTENT_TYPES not in parts.xml:
        raise WorkbookRefusedError("BUKAN_OOXML")
    endings: dict[str, str] = {}
    declared: dict[str, str] = {}
    for tag, attributes in _elements(parts.xml[CONTENT_TYPES]):
        if tag == "Default":
            endings[attributes.get("Extension", "").lower()] = attributes.get("ContentType", "")
        elif tag == "Override":
            declared[attributes.get("PartName", "").lstrip("/")] = attributes.get("ContentType", "")
    return {name: declared.get(name) or endings.get(name.rpartition(".")[2].lower(), "") for name in parts.names}


def _relations(name: str, xml: bytes) -> dict[str, Relation]:
    """What a .rels part says, by id; targets are names of parts."""
    owner = posixpath.dirname(posixpath.dirname(name))
    return {
        attributes.get("Id", ""): Relation(
            kind=attributes.get("Type", ""),
            target=posixpath.normpath(posixpath.join("/", owner, attributes.get("Target", ""))).lstrip("/"),
            is_external=attributes.get("TargetMode", "").lower() == "external",
        )
        for tag, attributes in _elements(xml)
        if tag == "Relationship"
    }


def relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _main_of(relations: Mapping[str, Mapping[str, Relation]]) -> str:
    package = relations.get(PACKAGE, {}).values()
    return next((relation.target for relation in package if relation.kind.endswith("/officeDocument")), "")


def _words(parts: Parts, types: Mapping[str, str], relations: Mapping[str, Mapping[str, Relation]]) -> Iterator[str]:
    yield from (name.lower() for name in parts.names)
    yield from (kind.lower() for kind in types.values())
    for relation in (relation for group in relations.values() for relation in group.values()):
        yield relation.kind.lower()
        if relation.is_external and not relation.kind.endswith("/hyperlink"):
            yield "externallink"


def _refuse_forbidden(words: Iterator[str] | list[str]) -> None:
    text = "\n".join(words)
    for reason_code, pattern in FORBIDDEN:
        if pattern.search(text):
            raise WorkbookRefusedError(reason_code)


def _sheets(parts: Parts, main: str, relations: Mapping[str, Relation]) -> Iterator[InspectedSheet]:
    told = _told_styles(_related(parts, relations, "/styles"))
    values = [xml for name, xml in parts.xml.items() if RICH_VALUES in name]
    looks = told._replace(shared_runs=shared_runs(_related(parts, relations, "/sharedStrings")))
    for tag, attributes in _elements(parts.xml[main]):
        if tag == "sheet":
            relation = relations.get(attributes.get("id", ""))
            if relation is None or relation.target not in parts.xml:
                raise WorkbookRefusedError("RUSAK")
            facts = scan_sheet(parts.xml[relation.target], looks)
            is_hidden = attributes.get("state", "visible") != "visible"
            links = links_in(parts.xml[relation.target], _outside(parts, relation.target))
            drawings = _beside(parts, relation.target, DRAWINGS)
            yield InspectedSheet(
                name=attributes.get("name", ""),
                is_hidden=is_hidden,
                part=relation.target,
                facts=facts,
                percent_styles=looks.percent_styles,
                links=links,
                commented=frozenset(commented(_beside(parts, relation.target, COMMENTS))),
                boxed=frozenset(boxed(drawings)),
                pictured=frozenset((*pictured(drawings), *placed_in_cells(parts.xml[relation.target], values))),
            )


def _beside(parts: Parts, part: str, kinds: str | tuple[str, ...]) -> list[bytes]:
    """The parts to which a sheet refers by relations of these kinds."""
    targets = {each.target for each in relations_of(parts, part).values() if each.kind.endswith(kinds)}
    return [parts.xml[target] for target in sorted(targets & parts.xml.keys())]


def _outside(parts: Parts, part: str) -> dict[str, str]:
    """What a part refers to outside of the workbook, as it is written there, by id."""
    name = relations_name(part)
    told = _elements(parts.xml[name]) if name in parts.xml else []
    return {
        attributes.get("Id", ""): attributes.get("Target", "")
        for _, attributes in told
        if attributes.get("TargetMode", "").lower() == "external"
    }


def _related(parts: Parts, relations: Mapping[str, Relation], kind: str) -> bytes:
    """The part that the workbook has for its styles, or for its strings; empty where it has none."""
    target = next((relation.target for relation in relations.values() if relation.kind.endswith(kind)), "")
    return parts.xml.get(target, b"")


def _told_styles(xml: bytes) -> SheetLooks:
    """The cell styles (numbers of `s`) that show a percentage, those that strike out what they show, those that only
    raise or lower it, and those whose format shows other than the number.
    """
    formats, struck, raised = set(PERCENT_FORMATS), set[str](), set[str]()
    worded: dict[str, str] = {}
    styles: list[tuple[str, str]] = []
    room, font = "", -1

    def take(tag: str, attributes: dict[str, str]) -> None:
        nonlocal room, font
        if tag == "numFmt" and room == "numFmts":
            code, format_id = attributes.get("formatCode", ""), attributes.get("numFmtId", "")
            if "%" in LITERAL.sub("", code):
                formats.add(format_id)
            if shows_other(code):
                worded[format_id] = code
        elif tag in STYLE_ROOMS:
            room = tag
        elif tag == "xf" and room == "cellXfs":
            styles.append((attributes.get("numFmtId", "0"), attributes.get("fontId", "0")))
        elif room == "fonts":
            font += tag == "font"
            if mark := mark_of(tag, attributes.get("val", "")):
                (struck if mark == STRIKE else raised).add(str(font))

    if xml:
        _each_element(xml, take)
    return SheetLooks(
        percent_styles=frozenset(str(number) for number, (format_id, _) in enumerate(styles) if format_id in formats),
        struck_styles=frozenset(str(number) for number, (_, font_id) in enumerate(styles) if font_id in struck),
        raised_styles=frozenset(
            str(number) for number, (_, font_id) in enumerate(styles) if font_id in raised - struck
        ),
        worded_styles={
            str(number): worded[format_id] for number, (format_id, _) in enumerate(styles) if format_id in worded
        },
    )


def _elements(xml: bytes) -> list[tuple[str, dict[str, str]]]:
    """Every element of a small part in document order: its name and attributes, both without prefixes."""
    found: list[tuple[str, dict[str, str]]] = []
    _each_element(xml, lambda tag, attributes: found.append((tag, attributes)))
    return found


def _each_element(xml: bytes, take: Callable[[str, dict[str, str]], None]) -> None:
    left = MOST_ELEMENTS

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise WorkbookRefusedError("TERLALU_BERAT")
        take(tag.rpartition(":")[2], {name.rpartition(":")[2]: value for name, value in attributes.items()})

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise WorkbookRefusedError("RUSAK") from error
