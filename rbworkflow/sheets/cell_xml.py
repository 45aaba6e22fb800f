"""Inside the child: a cell as a sheet's XML writes it, and the tags of one that is there."""

import re
from collections.abc import Collection
from decimal import Decimal
from html import unescape
from typing import Final, TypeAlias
from xml.sax.saxutils import escape

from rbworkflow.sheets.addresses import Place, address

Value: TypeAlias = str | Decimal
VALUE_ATTRIBUTES: Final = ("t", "cm", "vm")
"""What a cell's tag says of the value it had."""
ATTRIBUTE: Final = re.compile(rb"\s+([^\s=/>]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
NEEDS_ESCAPE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot carry, or a reader would take for the escape of such a thing."""


def attributes_of(tag: bytes) -> dict[str, str]:
    """The attributes of a start tag."""
    return {name.decode(): unescape(value[1:-1].decode()) for name, value in ATTRIBUTE.findall(tag)}


def without(tag: bytes, names: Collection[str]) -> bytes:
    """The start tag without these attributes, otherwise byte for byte."""
    return ATTRIBUTE.sub(lambda each: b"" if each[1].decode() in names else each[0], tag)


def new_cell(name: str, at: Place, style: str, value: Value) -> bytes:
    """A cell that was not there."""
    styled = f' s="{style}"' if style else ""
    return _cell(name, f'<{name} r="{address(*at)}"{styled}', value).encode("ascii", "xmlcharrefreplace")


def refilled_cell(name: str, tag: bytes, value: Value) -> bytes:
    """A cell with its tag, and so its look, kept."""
    kept = without(tag, VALUE_ATTRIBUTES).removesuffix(b">").removesuffix(b"/").rstrip()
    return kept + _cell(name, "", value).encode("ascii", "xmlcharrefreplace")


def _cell(name: str, head: str, value: Value) -> str:
    """Text lies in the cell itself, so that the workbook's shared strings stay as they are."""
    prefix = name.rpartition("c")[0]
    if value == "":
        return f"{head}/>"
    if isinstance(value, Decimal):
        return f"{head}><{prefix}v>{value.normalize() + 0:f}</{prefix}v></{name}>"
    text = escape(NEEDS_ESCAPE.sub(lambda each: f"_x{ord(each[0]):04X}_", value))
    inline = f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>'
    return f'{head} t="inlineStr">{inline}</{name}>'
