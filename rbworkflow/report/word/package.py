"""The Word package: a frame with a body spliced in and its few words put in place. The same content is the same
bytes everywhere: entries are stored, not deflated (zlib's output differs between machines), and dated 1980.
"""

import io
import zipfile
from collections.abc import Iterable
from typing import Final, NamedTuple

from rbworkflow.report.word.wordml import escaped

EPOCH: Final = (1980, 1, 1, 0, 0, 0)


class Words(NamedTuple):
    """What a document says outside its body: the mark at the head of each page, its foot, its title."""

    mark: str
    footer: str
    title: str


PLACES: Final = Words(mark="rbworkflow:mark", footer="rbworkflow:footer", title="rbworkflow:title")
"""Where a frame's parts want these words."""


class Frame(NamedTuple):
    """A package without its body: its parts, and each section's page set-up as markup."""

    parts: tuple[tuple[str, bytes], ...]
    before_body: bytes
    after_body: bytes
    sections: tuple[str, ...]


def assemble(made: Frame, words: Words, body: Iterable[str]) -> bytes:
    """The file; `body` goes without the last section's page set-up, which closes it."""
    spliced = "".join([*body, made.sections[-1]]).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in made.parts:
            archive.writestr(_entry(name), _worded(content, words))
        archive.writestr(_entry("word/document.xml"), b"".join([made.before_body, spliced, made.after_body]))
    return target.getvalue()


def _worded(content: bytes, words: Words) -> bytes:
    for place, word in zip(PLACES, words, strict=True):
        content = content.replace(place.encode(), escaped(word).encode())
    return content


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.create_system = 0
    entry.external_attr = 0o600 << 16
    return entry
