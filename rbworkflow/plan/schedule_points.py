"""The points of time that a schedule names, each with its first and last month, and what joins them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from rbworkflow.plan.schedule_marks import Marks

_LENGTHS: Final = {"m": 1, "q": 3, "h": 6, "y": 12}
_MONTHS: Final = 12
_QUARTERS: Final = 4

_POINT: Final = re.compile("b?(?:(?P<month>(?:P?m?|w[NR]m?)M|[CF])|(?P<part>P?[qhm][NR])|(?P<edge>Py)|(?P<bare>[NR]))")
_JOINT: Final = re.compile("[>,/]+")


class Unclear(Enum):
    """Why a schedule must be asked about."""

    UNREADABLE = auto()
    QUARTERS_OR_MONTHS = auto()
    OTHER_YEAR = auto()
    TURNED_ROUND = auto()


class UnclearError(Exception):
    """A schedule that is not understood."""

    def __init__(self, why: Unclear) -> None:
        super().__init__(why)
        self.why = why


class Span(NamedTuple):
    """First and last month."""

    first: int
    last: int


@dataclass(frozen=True)
class _Bare:
    """A number that names neither quarter nor month."""

    number: int
    is_roman: bool


def named_spans(marks: Marks, *, counts_months: bool) -> tuple[list[Span], list[str]]:
    """All points in their order, and the joints between them; raises UnclearError where something is left over."""
    points: list[Span | _Bare] = []
    joints: list[str] = []
    kind = ""
    for found, joint in _found(marks):
        if found["bare"]:
            bare = _Bare(marks.value(found.start("bare")), found["bare"] == "R")
            points.append(_part(kind, bare.number) if kind else bare)
        else:
            kind = found["part"][-2] if found["part"] else ""
            points.append(_named(marks, found))
        joints.append(joint)
    return _settled(points, counts_months=counts_months), joints[:-1]


def _found(marks: Marks) -> Iterator[tuple[re.Match[str], str]]:
    place, joint = 0, ">"
    while joint:
        found = _POINT.match(marks.letters, place)
        if found is None:
            raise UnclearError(Unclear.UNREADABLE)
        match = _JOINT.match(marks.letters, found.end())
        joint = match[0] if match else ""
        yield found, joint
        place = match.end() if match else found.end()
    if place != len(marks.letters):
        raise UnclearError(Unclear.UNREADABLE)


def _named(marks: Marks, found: re.Match[str]) -> Span:
    if found["month"]:
        month = marks.value(found.end("month") - 1)
        return Span(month, month)
    edge = str(marks.values[found.start("part")]) if (found["part"] or "").startswith("P") else ""
    if found["part"]:
        return _edge(_part(found["part"][-2], marks.value(found.end("part") - 1)), edge)
    return _edge(Span(1, _MONTHS), str(marks.values[found.start("edge")]))


def _part(kind: str, number: int) -> Span:
    length = _LENGTHS[kind]
    if not 1 <= number <= _MONTHS // length:
        raise UnclearError(Unclear.UNREADABLE)
    return Span((number - 1) * length + 1, number * length)


def _edge(span: Span, edge: str) -> Span:
    """The month at one end; the middle of half a year or more lies between two months."""
    if edge == "begins":
        return Span(span.first, span.first)
    if edge == "ends":
        return Span(span.last, span.last)
    if edge and span.last - span.first >= _LENGTHS["q"]:
        raise UnclearError(Unclear.UNREADABLE)
    return span


def _settled(points: Sequence[Span | _Bare], *, counts_months: bool) -> list[Span]:
    """The points as spans; numbers alone are months where one is too large for a quarter or the heading says so."""
    bare = [point for point in points if isinstance(point, _Bare)]
    spans = [point for point in points if isinstance(point, Span)]
    if not bare:
        return spans
    if spans or any(not point.number for point in bare):
        raise UnclearError(Unclear.UNREADABLE)
    if any(point.number > _QUARTERS for point in bare):
        return [_part("m", point.number) for point in bare]
    if len({point.is_roman for point in bare}) > 1 or bare[0].is_roman == counts_months:
        raise UnclearError(Unclear.QUARTERS_OR_MONTHS)
    return [_part("q" if bare[0].is_roman else "m", point.number) for point in bare]
