"""Workbook archives packed anew, some parts changed: with fixed times, so that equal content is equal bytes."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Final

FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
UNIX: Final = 3


def repacked(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The archive with each part as `change(name, data)` gives it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return packed({info.filename: change(info.filename, archive.read(info)) for info in archive.infolist()})


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
