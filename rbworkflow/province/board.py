"""The board of a province's offices: which of them are shown, in which order, and who is lowest in what."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from rbworkflow.province.comparing import CommonRow, MemberState, by_common_codes
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.report.content.model import DecimalText


class MemberStanding(StrEnum):
    """How far an office is, as coarse as people ask for it."""

    MISSING = "belum"
    OVERDUE = "terlambat"
    REVIEWED = "ditelaah"
    RETURNED = "dikembalikan"
    ACCEPTED = "diterima"


STANDING_LABELS: Final[Mapping[MemberStanding, str]] = {
    MemberStanding.MISSING: "belum mengirim",
    MemberStanding.OVERDUE: "terlambat",
    MemberStanding.REVIEWED: "sedang ditelaah",
    MemberStanding.RETURNED: "dikembalikan",
    MemberStanding.ACCEPTED: "diterima",
}


def standing(state: MemberState) -> MemberStanding:
    """What people call where an office stands."""
    if state.package is None:
        return MemberStanding.OVERDUE if state.is_over else MemberStanding.MISSING
    if state.package.status is PackageStatus.RETURNED:
        return MemberStanding.RETURNED
    return MemberStanding.ACCEPTED if state.package.status is PackageStatus.ACCEPTED else MemberStanding.REVIEWED


Order = Callable[[MemberState], Decimal | None]


def _fact(name: str) -> Order:
    def of(state: MemberState) -> Decimal | None:
        value = getattr(state.package.facts, name) if state.package else None
        return None if value is None else Decimal(value)

    return of


ORDERS: Final[Mapping[str, tuple[str, Order]]] = {
    "nilai": ("nilai", _fact("score")),
    "selisih": ("selisih", lambda state: state.change),
    "kelengkapan": ("kelengkapan", _fact("coverage")),
    "bukti": ("data dukung", _fact("evidence_count")),
    "lke": ("LKE", _fact("assessment")),
}
"""By what offices may be put in order, lowest first; those without a figure stand last."""


@dataclass(frozen=True)
class AreaRow:
    """One area of change over all offices that report on it, and the lowest of them by its code."""

    name: str
    scores: Mapping[str, Decimal]

    @property
    def mean(self) -> Decimal:
        return sum(self.scores.values(), Decimal(0)) / len(self.scores)

    @property
    def lowest(self) -> tuple[str, Decimal]:
        return min(self.scores.items(), key=lambda each: (each[1], each[0]))


@dataclass(frozen=True, kw_only=True)
class Board:
    """What the page shows: the chosen offices, how many stand where, and what all of them compare by."""

    shown: Sequence[MemberState]
    counts: Mapping[MemberStanding, int]
    names: Mapping[str, str]
    areas: Sequence[AreaRow]
    common: Sequence[CommonRow]

    @property
    def mean(self) -> Decimal | None:
        """Of the scores that are known."""
        scores = [Decimal(each.package.facts.score) for each in self.shown if each.package and each.package.facts.score]
        return sum(scores, Decimal(0)) / len(scores) if scores else None


def board(states: Sequence[MemberState], *, standing_asked: str = "", order: str = "") -> Board:
    """`standing_asked` and `order` as a link names them; what nobody knows counts as all, by code."""
    counts = dict.fromkeys(MemberStanding, 0)
    for state in states:
        counts[standing(state)] += 1
    shown = [each for each in states if standing_asked not in counts or standing(each) == standing_asked]
    return Board(
        shown=ordered(shown, ORDERS[order][1]) if order in ORDERS else shown,
        counts=counts,
        names={each.unit.code: each.unit.name for each in states},
        areas=area_rows(states),
        common=by_common_codes(states),
    )


def ordered(states: Iterable[MemberState], order: Order) -> list[MemberState]:
    """Lowest first; offices without a figure last, in their own order."""
    figures = [(order(each), each) for each in states]
    known = [(figure, each) for figure, each in figures if figure is not None]
    return [
        *(each for _, each in sorted(known, key=lambda pair: pair[0])),
        *(each for figure, each in figures if figure is None),
    ]


def area_rows(states: Iterable[MemberState]) -> list[AreaRow]:
    """Every area that any office's latest package has a score in, the lowest mean first."""
    scores: dict[str, dict[str, Decimal]] = {}
    for state in states:
        for name, score in (state.package.facts.areas if state.package else {}).items():
            if score is not None:
                scores.setdefault(name, {})[state.unit.code] = Decimal(score)
    return sorted((AreaRow(name, each) for name, each in scores.items()), key=lambda row: row.mean)


def lowest_of(row: CommonRow) -> tuple[str, DecimalText] | None:
    """The office with the lowest achievement under a common code; None where none has a figure."""
    known = [(Decimal(value), code, value) for code, value in row.counted.items() if value is not None]
    return min(known)[1:] if known else None
