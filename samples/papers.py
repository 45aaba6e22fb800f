"""Tiny valid PDF and PNG files that say on their face that they are examples."""

import math
import struct
import zlib
from collections.abc import Sequence
from itertools import product
from typing import Final

_WIDTH, _HEIGHT = 240, 72
_LINE_HEIGHT = 12
_GLYPH_WIDTH = 6
_SIDE: Final = 144
_RINGS: Final = ((63, 71), (56, 59))
_BOX: Final = ((61, 36, 83, 61), (41, 67, 57, 103), (57, 72, 87, 103), (87, 67, 103, 103))
"""A paper above the slot of its box, as rectangles."""

# A 5 x 7 letter is five columns of bits, the lowest bit on top.
_GLYPHS: Final = {
    letter: bytes.fromhex(columns)
    for letter, columns in {
        "0": "3E5149453E", "1": "00427F4000", "2": "4261514946", "3": "2141454B31", "4": "1814127F10",
        "5": "2745454539", "6": "3C4A494930", "7": "0171090503", "8": "3649494936", "9": "064949291E",
        "A": "7E1111117E", "B": "7F49494936", "C": "3E41414122", "D": "7F4141221C", "E": "7F49494941",
        "F": "7F09090901", "G": "3E4149497A", "H": "7F0808087F", "I": "00417F4100", "J": "2040413F01",
        "K": "7F08142241", "L": "7F40404040", "M": "7F020C027F", "N": "7F0408107F", "O": "3E4141413E",
        "P": "7F09090906", "Q": "3E4151215E", "R": "7F09192946", "S": "4649494931", "T": "01017F0101",
        "U": "3F4040403F", "V": "1F2040201F", "W": "3F4038403F", "X": "6314081463", "Y": "0708700807",
        "Z": "6151494543", "-": "0808080808", ".": "0060600000", "(": "001C224100", ")": "0041221C00",
    }.items()
}  # fmt: skip


def paper(suffix: str, lines: Sequence[str]) -> bytes:
    """A file of the kind its suffix names, showing these lines."""
    return png(lines) if suffix == ".png" else pdf(lines)


def pdf(lines: Sequence[str]) -> bytes:
    """One page in Helvetica, the first line larger."""
    shown = [f"BT /F1 {20 if not row else 12} Tf 60 {760 - 28 * row} Td ({_escaped(text)}) Tj ET"
             for row, text in enumerate(lines)]  # fmt: skip
    stream = "\n".join(shown).encode("latin-1")
    fonts = b"<< /Font << /F1 5 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % fonts,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    return _with_table(objects)


def png(lines: Sequence[str]) -> bytes:
    """A small picture in black on white."""
    canvas = [bytearray(b"\xff" * (_WIDTH // 8)) for _ in range(_HEIGHT)]
    for number, line in enumerate(lines):
        _draw(canvas, 4, 4 + number * _LINE_HEIGHT, line.upper()[: (_WIDTH - 8) // _GLYPH_WIDTH])
    return _picture(canvas)


def emblem() -> bytes:
    """An office's emblem that is nobody's: a ballot box within two rings."""
    canvas = [bytearray(b"\xff" * (_SIDE // 8)) for _ in range(_SIDE)]
    for x, y in product(range(_SIDE), repeat=2):
        away = math.hypot(x - _SIDE / 2, y - _SIDE / 2)
        in_ring = any(inner < away < outer for inner, outer in _RINGS)
        if in_ring or any(left <= x < right and top <= y < bottom for left, top, right, bottom in _BOX):
            canvas[y][x // 8] &= ~(0x80 >> x % 8) & 0xFF
    return _picture(canvas)


def _picture(canvas: Sequence[bytearray]) -> bytes:
    """Black on white; pixels are stored uncompressed: the same bytes with every zlib."""
    pixels = b"".join(b"\0" + bytes(row) for row in canvas)
    header = struct.pack(">IIBBBBB", 8 * len(canvas[0]), len(canvas), 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _with_table(objects: Sequence[bytes]) -> bytes:
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, rows)
    return content + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))


def _draw(canvas: Sequence[bytearray], left: int, top: int, text: str) -> None:
    for place, letter in enumerate(text):
        for across, column in enumerate(_GLYPHS.get(letter, bytes(5))):
            x = left + place * _GLYPH_WIDTH + across
            for down in range(7):
                if column >> down & 1:
                    canvas[top + down][x // 8] &= ~(0x80 >> x % 8) & 0xFF


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
