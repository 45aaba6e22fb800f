"""The heads of pictures that a report shows as prints: HEIC, WebP, GIF, BMP, TIFF. No pixel is decoded."""

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from rbworkflow.intake.evidence.pictures import Size

HEIC: Final = "image/heic"
WEBP: Final = "image/webp"
GIF: Final = "image/gif"
BMP: Final = "image/bmp"
TIFF: Final = "image/tiff"

_HEIC_BRANDS: Final = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"}
_HEIC_EXTENT: Final = re.compile(rb"ispe\0{4}(.{8})", re.DOTALL)
_MOST_BOXES: Final = 1000
_LARGE_BOX: Final = 16  # a length of 1 says that the true one follows, in eight bytes
_TIFF_ORDERS: Final = {b"II*\0": "<", b"MM\0*": ">"}
_TIFF_SIDES: Final = (256, 257)
_TIFF_SHORT: Final = 3
_TIFF_MOST_FIELDS: Final = 500
_WEBP_LOSSY_SIDE: Final = 0x3FFF


def other_picture(content: bytes) -> str:
    """Which of these pictures the bytes begin as; "" where none."""
    if content[4:8] == b"ftyp" and _HEIC_BRANDS & set(_brands(content)):
        return HEIC
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return WEBP
    if content.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    if content.startswith(b"BM") and content[14:18] in (b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
        return BMP
    return TIFF if content[:4] in _TIFF_ORDERS else ""


def other_size(kind: str, content: bytes) -> Size | None:
    """What the head says; None where it cannot be told."""
    with suppress(struct.error):
        return _SIZES[kind](content) if kind and other_picture(content) == kind else None
    return None


def is_whole_other(kind: str, content: bytes) -> bool:
    """Whether it is as long as its head says, where that tells."""
    if kind == HEIC:
        return _box_ends(content)[-1] == len(content)
    if kind == WEBP:
        return len(content) >= int.from_bytes(content[4:8], "little") + 8
    return kind != GIF or content.rstrip(b"\0").endswith(b";")


def _brands(content: bytes) -> Iterator[bytes]:
    head = content[8 : min(int.from_bytes(content[:4], "big"), 128)]
    return (head[at : at + 4] for at in range(0, len(head), 4))


def _box_ends(content: bytes) -> list[int]:
    """Where each of the boxes that the file is made of ends."""
    ends, at = [0], 0
    while at < len(content) and len(ends) < _MOST_BOXES:
        length = int.from_bytes(content[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(content[at + 8 : at + _LARGE_BOX], "big")
        at = len(content) if length == 0 else at + max(length, 8)
        ends.append(at)
    return ends


def _heic_size(content: bytes) -> Size | None:
    """The largest of the extents it names: the picture itself, not its tiles or thumbnails."""
    extents = (struct.unpack(">II", found) for found in _HEIC_EXTENT.findall(content))
    return max(extents, key=lambda size: size[0] * size[1], default=None)


def _webp_size(content: bytes) -> Size | None:
    if content[12:16] == b"VP8X":
        return (int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1)
    if content[12:16] == b"VP8L":
        (packed,) = struct.unpack_from("<I", content, 21)
        return (packed & _WEBP_LOSSY_SIDE) + 1, (packed >> 14 & _WEBP_LOSSY_SIDE) + 1
    width, height = struct.unpack_from("<HH", content, 26)
    return width & _WEBP_LOSSY_SIDE, height & _WEBP_LOSSY_SIDE


def _gif_size(content: bytes) -> Size | None:
    width, height = struct.unpack_from("<HH", content, 6)
    return width, height


def _bmp_size(content: bytes) -> Size | None:
    width, height = struct.unpack_from("<ii", content, 18)
    return abs(width), abs(height)  # rows from the top down have a height below zero


def _tiff_size(content: bytes) -> Size | None:
    """Of the first page."""
    order = _TIFF_ORDERS[content[:4]]
    (start,) = struct.unpack_from(f"{order}I", content, 4)
    (count,) = struct.unpack_from(f"{order}H", content, start)
    sides = {}
    for at in range(start + 2, start + 2 + 12 * min(count, _TIFF_MOST_FIELDS), 12):
        tag, kind = struct.unpack_from(f"{order}HH", content, at)
        if tag in _TIFF_SIDES:
            (sides[tag],) = struct.unpack_from(f"{order}{'H' if kind == _TIFF_SHORT else 'I'}", content, at + 8)
    return (sides[_TIFF_SIDES[0]], sides[_TIFF_SIDES[1]]) if len(sides) == len(_TIFF_SIDES) else None


_SIZES: Final[Mapping[str, Callable[[bytes], Size | None]]] = {
    HEIC: _heic_size,
    WEBP: _webp_size,
    GIF: _gif_size,
    BMP: _bmp_size,
    TIFF: _tiff_size,
}
