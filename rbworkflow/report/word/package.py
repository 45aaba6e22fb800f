"""The Word package: a frame with a body spliced in and its few words put in place. The same content is the same parts
everywhere; how zlib deflates them differs between machines, so what officers approve is bound by the parts
(`sheets/parts.py`).
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, NamedTuple

from rbworkflow.report.word.wordml import escaped

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
MEDIA: Final = "word/media/"
"""Pictures are packed as they are: a JPEG or PNG does not get smaller."""
LEVEL: Final = 3
_WRITTEN_AT_ONCE: Final = 1 << 16


class Words(NamedTuple):
    """What a document says outside its body: the mark at the head of each page, its foot, its title."""

    mark: str
    footer: str
    title: str


PLACES: Final = Words(mark="rbworkflow:mark", footer="rbworkflow:footer", title="rbworkflow:title")
"""Where a frame's parts want these words."""


class Section(NamedTuple):
    """`numbers` is the page number format (`decimal`, `lowerRoman`), empty for pages without a footer."""

    numbers: str = ""
    starts_at: int | None = None
    is_landscape: bool = False


class Piece(NamedTuple):
    """Of what a template has before the report: markup; or the name of what is put there, with the markup around it."""

    name: str
    markup: str


class Frame(NamedTuple):
    """A package without its body: its parts, and each section's page set-up as markup. `opening` is what an office's
    template has before the report; none where the program draws the frame itself.
    """

    parts: tuple[tuple[str, bytes], ...]
    before_body: bytes
    after_body: bytes
    sections: tuple[str, ...]
    opening: tuple[Piece, ...] = ()


def assemble(made: Frame, words: Words, body: Iterable[str]) -> bytes:
    """The file; `body` goes without the last section's page set-up, which closes it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compresslevel=LEVEL) as archive:
        for name, content in made.parts:
            _write(archive, name, [_worded(content, words)])
        closing = made.sections[-1].encode() + made.after_body
        _write(archive, "word/document.xml", chain([made.before_body], _at_once(body), [closing]))
    return target.getvalue()


def _worded(content: bytes, words: Words) -> bytes:
    for place, word in zip(PLACES, words, strict=True):
        content = content.replace(place.encode(), escaped(word).encode())
    return content


def _at_once(body: Iterable[str]) -> Iterator[bytes]:
    """The body as bytes, a good many of its parts together, so that a long one is never there as a whole."""
    pieces: list[str] = []
    length = 0
    for piece in body:
        pieces.append(piece)
        length += len(piece)
        if length > _WRITTEN_AT_ONCE:
            yield "".join(pieces).encode()
            pieces, length = [], 0
    yield "".join(pieces).encode()


def _write(archive: zipfile.ZipFile, name: str, contents: Iterable[bytes]) -> None:
    archive.compression = zipfile.ZIP_STORED if name.startswith(MEDIA) else zipfile.ZIP_DEFLATED
    with archive.open(name, "w") as part:  # dated 1980
        for content in contents:
            part.write(content)
