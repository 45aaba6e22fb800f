"""What a package (a Word document, a workbook) says, whoever packed it: zip libraries pack the same parts otherwise."""

import hashlib
import io
import zipfile
from collections.abc import Iterator


def parts_digest(content: bytes) -> str:
    """The sha256 over the package's parts, each by name and uncompressed bytes; raises BadZipFile where it is none.

    Order, dates and compression count for nothing. Each name and each content is preceded by its length, so that
    nothing can pass from one to the other.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = sorted((name.encode(), archive.read(name)) for name in archive.namelist())
    return hashlib.sha256(b"".join(_lengthened(parts))).hexdigest()


def _lengthened(parts: list[tuple[bytes, bytes]]) -> Iterator[bytes]:
    for part in parts:
        for each in part:
            yield len(each).to_bytes(8, "big")
            yield each
