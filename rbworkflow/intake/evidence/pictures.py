"""The heads of PNG and JPG pictures: how large they are and whether they are whole. No pixel is ever decoded."""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

Size = tuple[int, int]
"""width, height"""

_PNG_HEAD: Final = 8
_PNG_FRAME: Final = 12  # length, name and checksum around a chunk's data
_PNG_END: Final = b"IEND"
_JPEG_HEAD: Final = 2
_JPEG_MARKER: Final = 0xFF  # every marker starts so
_JPEG_SIZES: Final = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_JPEG_SCAN: Final = 0xDA
_JPEG_END: Final = b"\xff\xd9"
_MOST_PARTS: Final = 100_000  # no program writes as many


def png_size(content: bytes) -> Size | None:
    """What the head says; None where there is none."""
    if content[_PNG_HEAD + 4 : _PNG_HEAD + 8] != b"IHDR" or len(content) < _PNG_HEAD + 16:
        return None
    width, height = struct.unpack(">II", content[_PNG_HEAD + 8 : _PNG_HEAD + 16])
    return width, height


def is_whole_png(content: bytes) -> bool:
    """Whether every chunk is as it was written, up to the last one."""
    for kind, start, end in png_chunks(content):
        if zlib.crc32(content[start + 4 : end - 4]).to_bytes(4, "big") != content[end - 4 : end]:
            return False
        if kind == _PNG_END:
            return True
    return False


def png_chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The chunks up to the last one as (kind, start, end)."""
    at = _PNG_HEAD
    for _ in range(_MOST_PARTS):
        if at + _PNG_FRAME > len(content):
            return
        end = at + _PNG_FRAME + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        yield kind, at, end
        if kind == _PNG_END:
            return
        at = end


def jpeg_size(content: bytes) -> Size | None:
    """What the frame's head says; None where there is none before the scan."""
    for marker, start, _ in jpeg_segments(content):
        if marker in _JPEG_SIZES:
            height, width = struct.unpack(">HH", content[start + 5 : start + 9].ljust(4, b"\0"))
            return width, height
    return None


def is_whole_jpeg(content: bytes) -> bool:
    """Whether a scan follows the heads, and an end the scan."""
    scan = next((end for marker, _, end in jpeg_segments(content) if marker == _JPEG_SCAN), len(content))
    return content.find(_JPEG_END, scan) >= 0


def jpeg_segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """The segments up to the scan's head as (marker, start, end); a marker may be padded before its start."""
    at = _JPEG_HEAD
    for _ in range(_MOST_PARTS):
        if at + 4 > len(content) or content[at] != _JPEG_MARKER:
            return
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == _JPEG_MARKER:
            at += 1
            continue
        yield marker, at, at + 2 + length
        if marker == _JPEG_SCAN:
            return
        at += 2 + length
