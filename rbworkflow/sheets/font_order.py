"""Inside the child: what openpyxl writes of fonts, in the order that the format asks for; Excel is lenient there, what
checks a workbook is not.
"""

from typing import Final
from xml.etree import ElementTree as ET

STYLES: Final = "xl/styles.xml"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TRAITS: Final = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme"
_PLACES: Final = {f"{{{_MAIN}}}{trait}": place for place, trait in enumerate(_TRAITS.split())}


def with_fonts_in_order(styles: bytes) -> bytes:
    """The part with every font's traits where they belong."""
    ET.register_namespace("", _MAIN)
    root = ET.fromstring(styles)  # noqa: S314 - openpyxl wrote it a moment ago
    for font in root.iter(f"{{{_MAIN}}}font"):
        font[:] = sorted(font, key=lambda trait: _PLACES[trait.tag])
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written
