"""Inside the child: the words of a PDF, as far as a form's number is to be found in them.

Programs write the letters of a page as numbers of a font's own, with a table beside it that tells the letters. Which
font a page takes is not followed up: each table is tried on each page, and what makes sense is found.
"""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeAlias

Letters: TypeAlias = Mapping[bytes, str]

_STREAM: Final = re.compile(rb"stream\r?\n")
_STREAM_END: Final = b"endstream"
_MOST_STREAMS: Final = 60
_LARGEST_STREAM: Final = 1024 * 1024
_MOST_TABLES: Final = 12
_PAGE: Final = re.compile(rb"\bBT\b.*\bET\b", re.DOTALL)
_TABLE: Final = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_PAIR: Final = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SPAN: Final = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_WIDEST_SPAN: Final = 256
_LAST_LETTER: Final = 0xFFFF
_STRING: Final = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_ESCAPED: Final = re.compile(rb"\\([()\\])")


def printed_words(content: bytes, wanted: str) -> str:
    """What the pattern `wanted` matches on the first pages, however they are read; "" where it stands on none."""
    found = map(re.compile(wanted).search, _readings(content))
    return next((match[0] for match in found if match), "")


def _readings(content: bytes) -> Iterator[str]:
    """Each of the first pages in each way it may be read."""
    streams = list(_streams(content))
    tables = [letters for stream in streams if (letters := _letters(stream))][:_MOST_TABLES]
    pages = [_STRING.findall(stream) for stream in streams if _PAGE.search(stream)]
    readings: list[Callable[[list[bytes]], str]] = [_as_written, *(partial(_as_told, letters) for letters in tables)]
    return (read(strings) for strings in pages for read in readings)


def _streams(content: bytes) -> Iterator[bytes]:
    at = 0
    for _ in range(_MOST_STREAMS):
        start = _STREAM.search(content, at)
        end = content.find(_STREAM_END, start.end()) if start else -1
        if start is None or end < 0:
            return
        at = end + len(_STREAM_END)
        try:
            yield zlib.decompressobj().decompress(content[start.end() : end], _LARGEST_STREAM)
        except zlib.error:
            yield content[start.end() : min(end, start.end() + _LARGEST_STREAM)]


def _letters(stream: bytes) -> Letters:
    """A font's table: its numbers, as bytes, and their letters."""
    found: dict[bytes, str] = {}
    for kind, body in _TABLE.findall(stream):
        if kind == b"bfchar":
            found.update((_bytes(number), _letter(_bytes(letter))) for number, letter in _PAIR.findall(body))
            continue
        for first, last, letter in _SPAN.findall(body):
            start, count = int(first, 16), min(int(last, 16) - int(first, 16) + 1, _WIDEST_SPAN)
            width, shown = len(_bytes(first)), int(letter, 16)
            found.update(
                ((start + step).to_bytes(width, "big"), chr(shown + step))
                for step in range(count)
                if shown + step <= _LAST_LETTER and start + step < 256**width
            )
    return found


def _as_written(strings: list[bytes]) -> str:
    return b"".join(map(_plain, strings)).decode("latin-1")


def _as_told(letters: Letters, strings: list[bytes]) -> str:
    width = max(map(len, letters))
    text = b"".join(map(_plain, strings))
    return "".join(letters.get(text[at : at + width], "") for at in range(0, len(text), width))


def _plain(string: bytes) -> bytes:
    return _ESCAPED.sub(rb"\1", string[1:-1]) if string.startswith(b"(") else _bytes(string[1:-1])


def _bytes(digits: bytes) -> bytes:
    joined = b"".join(digits.split()).decode("ascii")
    return bytes.fromhex(joined + "0" * (len(joined) % 2))


def _letter(encoded: bytes) -> str:
    return encoded.decode("utf-16-be", "replace")
