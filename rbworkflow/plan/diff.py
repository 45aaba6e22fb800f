"""What changed from one version of a plan to the next, as approvers read it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from rbworkflow.plan.model import DETAILS, Indicator
from rbworkflow.wording import listed, listed_at_most, number, roman

ADDED: Final = "ditambahkan"
DROPPED: Final = "dihapus"
CHANGED: Final = "diubah"
RECODED: Final = (
    "{0} dihapus dan {1} ditambahkan dengan nama yang sama: hasil yang sudah dilaporkan tetap pada {0}, tidak "
    "berpindah ke {1}."
)
NOTHING: Final = "–"
NAMED: Final = 5
"""How many indicators a sentence names by their codes."""

TITLES: Final = {
    **{f"target_q{quarter}": f"target TW {roman(quarter)}" for quarter in range(1, 5)},
    "target_year": "target tahun",
    "target_low": "batas bawah target",
    "target_high": "batas atas target",
    "baseline": "baseline",
    "target_reason": "alasan target",
    "name": "indikator",
    "activity": "kegiatan",
    "unit_of_measure": "satuan",
    "kind": "jenis indikator",
    "polarity": "polaritas",
    "target_kind": "sifat target",
    "area_code": "area",
    "unit_code": "penanggung jawab",
    "required_evidence": "data dukung wajib",
    "recommendation_code": "kode rekomendasi",
    "weight": "bobot",
    "goal": "sasaran",
    "program": "program",
    "budget": "anggaran",
    "executor": "pelaksana",
    "months": "jadwal",
    "remark": "keterangan",
    "common_code": "kode bersama",
}
"""What may change in an indicator, targets first, and how it is called."""


class Change(NamedTuple):
    """One thing that changed in an indicator, as shown."""

    column: str
    before: str
    after: str


@dataclass(frozen=True)
class IndicatorChange:
    """An indicator that both versions have, before and after, and what differs."""

    before: Indicator
    after: Indicator
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class PlanChanges:
    """Indicators that came, went, and changed, each in its plan's order; a row's place in the plan is no change."""

    added: tuple[Indicator, ...]
    dropped: tuple[Indicator, ...]
    changed: tuple[IndicatorChange, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.dropped or self.changed)

    @property
    def in_short(self) -> str:
        """`indikator: 1 ditambahkan, 2 diubah`."""
        counts = ((len(self.added), ADDED), (len(self.dropped), DROPPED), (len(self.changed), CHANGED))
        told = [f"{count} {what}" for count, what in counts if count]
        return f"indikator: {', '.join(told)}" if told else "tidak ada"

    @property
    def recoded(self) -> list[str]:
        """A sentence for each that went and came under another code: what was reported stays with the one before."""
        came = {(each.activity, each.name): each.code for each in self.added}
        pairs = ((each.code, came.get((each.activity, each.name))) for each in self.dropped)
        return [RECODED.format(before, now) for before, now in pairs if now]

    def sentences(self) -> list[str]:
        """One sentence for each change; a detail that changed in many indicators is told once, with their codes."""
        return [
            *self.recoded,
            *(f"{each.code}: indikator '{each.name}' ditambahkan, {_aims(each)}." for each in self.added),
            *(f"{each.code}: indikator '{each.name}' dihapus, semula {_aims(each)}." for each in self.dropped),
            *(_told(pair, change) for pair in self.changed for change in pair.changes if change.column not in DETAILS),
            *self._details(),
        ]

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        """For a table: code, indicator, what happened, before, after; an indicator's details share one row."""
        return [
            *((each.code, each.name, ADDED, NOTHING, _aims(each)) for each in self.added),
            *((each.code, each.name, DROPPED, _aims(each), NOTHING) for each in self.dropped),
            *(row for pair in self.changed for row in _rows(pair)),
        ]

    def _details(self) -> Iterator[str]:
        for column in DETAILS:
            changed = [(pair, change) for pair in self.changed for change in pair.changes if change.column == column]
            if len(changed) > 1:
                codes = [pair.after.code for pair, _ in changed]
                named = listed_at_most(codes, NAMED)
                yield f"{TITLES[column].capitalize()} diubah pada {len(codes)} indikator: {named}."
            else:
                yield from (_told(pair, change) for pair, change in changed)


def compare(before: Sequence[Indicator], after: Sequence[Indicator]) -> PlanChanges:
    """What `after` has else than `before`; an indicator is the same where its code is."""
    old, new = {each.code: each for each in before}, {each.code: each for each in after}
    pairs = (IndicatorChange(old[code], each, _changes(old[code], each)) for code, each in new.items() if code in old)
    return PlanChanges(
        added=tuple(each for code, each in new.items() if code not in old),
        dropped=tuple(each for code, each in old.items() if code not in new),
        changed=tuple(pair for pair in pairs if pair.changes),
    )


def _rows(pair: IndicatorChange) -> Iterator[tuple[str, str, str, str, str]]:
    shown = [each._replace(column=TITLES[each.column]) for each in pair.changes if each.column not in DETAILS]
    details = [each._replace(column=TITLES[each.column]) for each in pair.changes if each.column in DETAILS]
    for each in (*shown, *_together(details)):
        yield pair.after.code, pair.after.name, f"{each.column} {CHANGED}", each.before, each.after


def _together(changes: Sequence[Change]) -> Sequence[Change]:
    """Several as one, a line each."""
    if len(changes) < 2:  # noqa: PLR2004 - one needs no name in front
        return changes
    before = "\n".join(f"{each.column}: {each.before}" for each in changes)
    after = "\n".join(f"{each.column}: {each.after}" for each in changes)
    return [Change(listed([each.column for each in changes]), before, after)]


def _told(pair: IndicatorChange, change: Change) -> str:
    what = f"{pair.after.code} ({pair.after.name}): {TITLES[change.column]}"
    return f"{what} dari {change.before} menjadi {change.after}."


def _changes(before: Indicator, after: Indicator) -> tuple[Change, ...]:
    return tuple(
        Change(column, _shown(before, column), _shown(after, column))
        for column in TITLES
        if getattr(before, column) != getattr(after, column)
    )


def _shown(indicator: Indicator, column: str) -> str:
    value = getattr(indicator, column)
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, tuple):
        return ", ".join(value) or NOTHING
    return value or NOTHING


def _aims(indicator: Indicator) -> str:
    """`target tahun 4 laporan (TW I–IV: 1; 1; 1; 1)`."""
    quarters = "; ".join(number(target) for target in indicator.targets)
    return f"target tahun {number(indicator.target_year)} {indicator.unit_of_measure} (TW I–IV: {quarters})"
