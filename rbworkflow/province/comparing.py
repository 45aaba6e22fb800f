"""A province's offices beside each other: how far each is, and every common code over all of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rbworkflow.office.people import Unit
from rbworkflow.province.lifecycle import STATUS_LABELS, PackageStatus
from rbworkflow.province.packages import MemberPackage
from rbworkflow.report.content.model import DecimalText
from rbworkflow.wording import round_half_up


@dataclass(frozen=True, kw_only=True)
class MemberState:
    """One office in one period: its latest package, and what it reported the period before."""

    unit: Unit
    package: MemberPackage | None
    before: MemberPackage | None
    is_over: bool
    """Whether the day on which it was due is over."""

    @property
    def label(self) -> str:
        """How far it is, in words."""
        if self.package is None:
            return "terlambat, belum masuk" if self.is_over else "belum masuk"
        late = ", masuk terlambat" if self.package.is_late else ""
        return f"{STATUS_LABELS[self.package.status]}{late}"

    @property
    def is_missing(self) -> bool:
        return self.package is None

    @property
    def returned_on(self) -> date | None:
        """When the office was told that its last package was returned; None where it was not, or not told yet."""
        is_returned = self.package is not None and self.package.status is PackageStatus.RETURNED
        return self.package.receipt_on if self.package and is_returned else None

    @property
    def is_awaited(self) -> bool:
        """Whether it owes a report: none came, or the last one was returned."""
        return self.package is None or self.package.status is PackageStatus.RETURNED

    @property
    def change(self) -> Decimal | None:
        """How its score stands to the one before."""
        scores = [each.facts.score for each in (self.package, self.before) if each is not None]
        known = [Decimal(score) for score in scores if score is not None]
        return known[0] - known[1] if len(known) == 2 else None  # noqa: PLR2004 - now and before


@dataclass(frozen=True)
class CommonRow:
    """One common code: its name as the first office has it, and each office's achievement by the office's code."""

    code: str
    name: str
    counted: Mapping[str, DecimalText]

    @property
    def known(self) -> Sequence[Decimal]:
        """The figures of the offices that have one."""
        return [Decimal(each) for each in self.counted.values() if each is not None]

    @property
    def mean(self) -> Decimal | None:
        """Over the offices that have a figure."""
        return round_half_up(sum(self.known, Decimal(0)) / len(self.known)) if self.known else None


def member_states(
    units: Iterable[Unit], now: Sequence[MemberPackage], earlier: Sequence[MemberPackage], *, due_on: date, today: date
) -> list[MemberState]:
    """Each office by its latest package of this period; `earlier` are those of the period it is held against."""
    return [
        MemberState(
            unit=unit, package=latest(now, unit.code), before=latest(earlier, unit.code), is_over=today > due_on
        )
        for unit in units
    ]


def latest(packages: Iterable[MemberPackage], unit_code: str) -> MemberPackage | None:
    """The office's latest one that no other took the place of."""
    mine = [each for each in packages if each.unit_code == unit_code and each.status is not PackageStatus.REPLACED]
    return max(mine, key=lambda each: each.order, default=None)


def of_no_member(units: Iterable[Unit], now: Sequence[MemberPackage]) -> list[MemberPackage]:
    """The latest packages of offices that are no members any more, or have another code: they count for nothing."""
    gone = sorted({each.unit_code for each in now} - {unit.code for unit in units})
    return [package for code in gone if (package := latest(now, code)) is not None]


def by_common_codes(states: Iterable[MemberState]) -> list[CommonRow]:
    """Every common code that any office's latest package has, in the codes' order."""
    names: dict[str, str] = {}
    counted: dict[str, dict[str, DecimalText]] = {}
    for state in states:
        for code, fact in (state.package.facts.common if state.package else {}).items():
            names.setdefault(code, fact.name)
            counted.setdefault(code, {})[state.unit.code] = fact.counted
    return [CommonRow(code, names[code], counted[code]) for code in sorted(names)]
