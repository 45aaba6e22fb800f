"""A template in the program's own spelling: placeholders whole, styles by our ids, nothing that saving left behind."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from lxml import etree

from rbworkflow.report.template.markup import WORD, join_placeholders, parsed, tag, without_notes
from rbworkflow.report.template.parts import DOCUMENT, STYLES, Package
from rbworkflow.report.template.styles import NORMAL, file_name, known_styles, style_id

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REFERENCES: Final = tuple(
    map(tag, ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"))
)
_KEPT_SETTINGS: Final = frozenset(
    {
        "defaultTabStop",
        "characterSpacingControl",
        "compat",
        "themeFontLang",
        "clrSchemeMapping",
        "decimalSymbol",
        "listSeparator",
    }
    | {"footnotePr", "endnotePr", "zoom"}
)
_SETTINGS: Final = "word/settings.xml"
_MARKUP: Final = re.compile(r"word/[^/]+\.xml")
_NAMESPACES: Final = {
    "w": WORD,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
_OTHER: Final = "Lain"


def normal_parts(package: Package, wanted: tuple[str, ...]) -> dict[str, bytes]:
    """The package's parts; `wanted` are the names of the styles that the program's own paragraphs name."""
    names = {own: name for name, own in known_styles(package, (*wanted, NORMAL)).items()}
    ids = _new_ids(package, names, {style_id(name) for name in (*wanted, NORMAL)})
    made = dict(package.parts)
    for part in filter(_MARKUP.fullmatch, made):
        root = parsed(made[part])
        root = _with_namespaces(root) if part == DOCUMENT else root
        _tidy(root, ids)
        if part in package.texts:
            join_placeholders(root)
        elif part == STYLES:
            _rename(root, ids, names)
        elif part == _SETTINGS:
            _remove(root, {setting for setting in root if etree.QName(setting).localname not in _KEPT_SETTINGS})
        made[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _new_ids(package: Package, names: Mapping[str, str], reserved: set[str]) -> dict[str, str]:
    """Each style's id as the program calls it; a style of another name that has it by chance makes way."""
    ids = {own: style_id(name) for own, name in names.items()}
    for style in parsed(package.parts[STYLES]).iter(tag("style")):
        own = style.get(tag("styleId"), "")
        if own not in ids and own in reserved:
            ids[own] = own + _OTHER
    return ids


def _with_namespaces(root: "Element") -> "Element":
    """The root with every prefix that the program's own markup uses."""
    if all(root.nsmap.get(prefix) == space for prefix, space in _NAMESPACES.items()):
        return root
    spaces = {prefix: space for prefix, space in root.nsmap.items() if prefix}
    whole = etree.Element(
        root.tag, {str(name): str(value) for name, value in root.attrib.items()}, nsmap=spaces | _NAMESPACES
    )
    whole.extend(list(root))
    return whole


def _tidy(root: "Element", ids: Mapping[str, str]) -> None:
    without_notes(root)
    for reference in root.iter(*_REFERENCES):
        own = reference.get(tag("val"), "")
        reference.set(tag("val"), ids.get(own, own))
    for language in root.iter(tag("lang")):
        language.set(tag("val"), "id-ID")
    _put_right(root)


def _put_right(root: "Element") -> None:
    """What LibreOffice writes otherwise than the format has it, and Word forgives."""
    for row_property in root.iter(tag("cantSplit"), tag("tblHeader")):
        if row_property.get(tag("val")) == "true":
            del row_property.attrib[tag("val")]
    for properties in root.iter(tag("pPr")):
        style, section = properties.find(tag("pStyle")), properties.find(tag("sectPr"))
        if style is not None:
            properties.insert(0, style)
        if section is not None:
            properties.append(section)


def _rename(root: "Element", ids: Mapping[str, str], names: Mapping[str, str]) -> None:
    for style in root.iter(tag("style")):
        own = style.get(tag("styleId"), "")
        style.set(tag("styleId"), ids.get(own, own))
        named = style.find(tag("name"))
        if own in names and named is not None:
            named.set(tag("val"), file_name(names[own]))


def _remove(root: "Element", children: set["Element"]) -> None:
    for child in children:
        root.remove(child)
