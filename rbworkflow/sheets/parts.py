"""What a package (a Word document, a workbook) says, whoever packed it: zip libraries pack the same parts otherwise."""

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping


def parts_digest(content: bytes) -> str:
    """The sha256 over the package's parts, each by name and uncompressed bytes; raises BadZipFile where it is none.

    Order, dates and compression count for nothing. Each name and each content is preceded by its length, so that
    nothing can pass from one to the other.
    """
    return digest_of_parts(parts_of(content))


def parts_of(content: bytes) -> dict[str, bytes]:
    """The uncompressed bytes of each part by its name; raises BadZipFile where it is no package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def digest_of_parts(parts: Mapping[str, bytes]) -> str:
    return hashlib.sha256(b"".join(_lengthened(parts))).hexdigest()


def _lengthened(parts: Mapping[str, bytes]) -> Iterator[bytes]:
    for name, content in sorted((name.encode(), content) for name, content in parts.items()):
        for each in (name, content):
            yield len(each).to_bytes(8, "big")
            yield each
