"""What a province wants mended, indicator by indicator: read out of the words of whoever returns a package."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"^\s*(?:[-*\u2022]\s*)?(?P<code>[^\s:]{1,32})\s*:\s*(?P<text>\S.*)$")


class Point(NamedTuple):
    """An indicator by the office's own code, and what is to be done about it."""

    code: str
    text: str


def points_of(
    note: str, pointed: Sequence[str], known: Collection[str], also: Mapping[str, str] = MappingProxyType({})
) -> tuple[Point, ...]:
    """A point for each line `A1-01: ...`; the rest is said of whatever was pointed at without a line of its own. `also`
    has codes by what else they are called.
    """
    called = _called(known, also)
    own = _joined(_lines(note, called))
    rest = " ".join(_without(note, called).split())
    return tuple(Point(code, own.get(code, rest)) for code in dict.fromkeys([*own, *pointed]))


def _joined(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """All that is said of a code, where several lines are about it."""
    told: dict[str, list[str]] = {}
    for code, text in lines:
        told.setdefault(code, []).append(text)
    return {code: " ".join(texts) for code, texts in told.items()}


def beside_points(note: str, points: Iterable[Point], also: Mapping[str, str] = MappingProxyType({})) -> str:
    """What the note says that is no point's text; `also` as of `points_of`."""
    texts = {point.code: point.text for point in points}
    rest = _without(note, _called(texts, {name: code for name, code in also.items() if code in texts}))
    return "" if " ".join(rest.split()) in texts.values() else rest


def _called(known: Iterable[str], also: Mapping[str, str]) -> dict[str, str]:
    """Each code by whatever a line may call it; its own name goes before another's."""
    return {name.casefold(): code for name, code in also.items()} | {code.casefold(): code for code in known}


def _without(note: str, known: dict[str, str]) -> str:
    """Without the lines that are about one of these codes."""
    return "\n".join(line for line in note.splitlines() if not list(_lines(line, known))).strip()


def _lines(note: str, known: dict[str, str]) -> Iterator[tuple[str, str]]:
    for line in note.splitlines():
        found = _LINE.match(line)
        if found and found["code"].casefold() in known:
            yield known[found["code"].casefold()], " ".join(found["text"].split())
