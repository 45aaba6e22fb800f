"""Workbook archives packed anew, some parts changed: with fixed times, so that equal content is equal bytes."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
UNIX: Final = 3
_VERSION: Final = 20
_UTF8_NAMES: Final = 0x800
_FIRST_DAY: Final = 33  # 1 January 1980, as archives write it


def repacked(
    content: bytes, change: Callable[[str, bytes], bytes], added: Mapping[str, bytes] = MappingProxyType({})
) -> bytes:
    """The archive with each part as `change(name, data)` gives it, and with those that are added."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        changed = {info.filename: change(info.filename, archive.read(info)) for info in archive.infolist()}
    return packed({**changed, **added})


def exchanged(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The archive with these parts in the place of its own; order, dates and everything else as they were."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(buffer, "w") as anew:
        for info in archive.infolist():
            data = parts.get(info.filename)
            anew.writestr(info, archive.read(info) if data is None else data)
        anew.comment = archive.comment
    return buffer.getvalue()


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts, in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = UNIX  # the same on every system
            archive.writestr(info, data)
    return buffer.getvalue()


def stored(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts as they are, nothing compressed: made in a moment, for a reader in this process."""
    files: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, data in parts.items():
        encoded, size = name.encode(), len(data)
        sizes = (zlib.crc32(data), size, size, len(encoded), 0)
        common = struct.pack("<5H3L2H", _VERSION, _UTF8_NAMES, zipfile.ZIP_STORED, 0, _FIRST_DAY, *sizes)
        head = b"PK\x03\x04" + common + encoded
        files += head, data
        directory.append(b"PK\x01\x02\x14\x00" + common + struct.pack("<3H2L", 0, 0, 0, 0, at) + encoded)
        at += len(head) + size
    count, length = len(directory), sum(map(len, directory))
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, length, at, 0)
    return b"".join([*files, *directory, end])
