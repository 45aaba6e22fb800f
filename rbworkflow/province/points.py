"""What a province wants mended, indicator by indicator: read out of the words of whoever returns a package."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"^\s*(?:[-*\u2022]\s*)?(?P<code>[^\s:]{1,32})\s*:\s*(?P<text>\S.*)$")


class Point(NamedTuple):
    """An indicator by the office's own code, and what is to be done about it."""

    code: str
    text: str


def points_of(note: str, pointed: Sequence[str], known: Collection[str]) -> tuple[Point, ...]:
    """A point for each line `A1-01: ...`; the rest is said of whatever was pointed at without a line of its own."""
    own = dict(_lines(note, {code.casefold(): code for code in known}))
    rest = " ".join(_rest(note, own).split())
    return tuple(Point(code, own.get(code, rest)) for code in dict.fromkeys([*own, *pointed]))


def beside_points(note: str, points: Iterable[Point]) -> str:
    """What the note says that is no point's text."""
    texts = {point.code: point.text for point in points}
    rest = _rest(note, texts)
    return "" if " ".join(rest.split()) in texts.values() else rest


def _rest(note: str, codes: Collection[str]) -> str:
    """Without the lines of these codes' own."""
    known = {code.casefold(): code for code in codes}
    return "\n".join(line for line in note.splitlines() if not list(_lines(line, known))).strip()


def _lines(note: str, known: dict[str, str]) -> Iterator[tuple[str, str]]:
    for line in note.splitlines():
        found = _LINE.match(line)
        if found and found["code"].casefold() in known:
            yield known[found["code"].casefold()], " ".join(found["text"].split())
