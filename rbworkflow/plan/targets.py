"""Whether a row's targets can be measured: pure checks over an indicator."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from rbworkflow.plan.model import QUARTERS, Indicator
from rbworkflow.plan.points import FALLING, NO_TARGET, YEAR_TARGET, PlanFault
from rbworkflow.wording import number, round_half_up

_KIND_WORDS: Final = {
    "jumlah": "jumlah (penjumlahan triwulan)",
    "kumulatif": "kumulatif (keadaan triwulan terakhir)",
    "rata_rata": "rata-rata (rerata triwulan)",
}


def year_target(target_kind: str, asked: Sequence[Decimal]) -> Decimal | None:
    """What the targets of the quarters that ask for a result make of the year: their sum, last, or mean."""
    if not asked:
        return None
    if target_kind == "kumulatif":
        return asked[-1]
    total = sum(asked, Decimal(0))
    return total if target_kind == "jumlah" else total / len(asked)


def completed(indicator: Indicator) -> Indicator:
    """The indicator with its year's target worked out where the plan has none yet."""
    if indicator.asks(indicator.target_year) or not indicator.is_due_in(QUARTERS):
        return indicator
    expected = _expected(indicator)
    return replace(indicator, target_year=None if expected is None else round_half_up(expected).normalize() + 0)


def due_at_year_end(indicator: Indicator) -> Indicator:
    """The indicator with a target for the year alone due in TW IV.

    A yearly limit on a sum of which less is better says nothing of TW IV: only a limit of zero holds in each quarter,
    any other is left to be shared by the office.
    """
    target = indicator.target_year
    if target is None or indicator.is_due_in(QUARTERS):
        return indicator
    if indicator.polarity == "min" and indicator.target_kind == "jumlah":
        limit = target if target == 0 else None
        return replace(indicator, target_q1=limit, target_q2=limit, target_q3=limit, target_q4=limit)
    return replace(indicator, target_q4=target)


def quarter_share(target: Decimal, *, kind: str, target_kind: str, count: int) -> Decimal | None:
    """What a year's target asks of each of `count` quarters; None where whole things do not divide evenly."""
    if target_kind != "jumlah":
        return target
    share = target / count
    return None if kind == "jumlah" and share != share.to_integral() else round_half_up(share).normalize() + 0


def target_faults(indicator: Indicator) -> Iterator[PlanFault]:
    """The points about targets, each at the column to be mended."""
    if not indicator.is_due_in(QUARTERS):
        yield PlanFault(NO_TARGET, "target_q1")
        return
    yield from _falling(indicator)
    expected, given = _expected(indicator), indicator.target_year
    if expected is None or given is None or not indicator.asks(given):
        return
    if round_half_up(given) != round_half_up(expected):
        words = {"target_kind": _KIND_WORDS[indicator.target_kind], "expected": number(round_half_up(expected))}
        yield PlanFault(YEAR_TARGET, "target_year", {"text": number(given)} | words)


def _expected(indicator: Indicator) -> Decimal | None:
    if indicator.polarity == "rentang":
        return indicator.target_high
    return year_target(indicator.target_kind, list(_asked(indicator).values()))


def _falling(indicator: Indicator) -> Iterator[PlanFault]:
    if indicator.target_kind != "kumulatif":
        return
    for (_, before), (quarter, target) in pairwise(_asked(indicator).items()):
        if target < before:
            yield PlanFault(FALLING, f"target_q{quarter}")


def _asked(indicator: Indicator) -> dict[int, Decimal]:
    """The targets that ask for a result, by quarter."""
    targets = zip(QUARTERS, indicator.targets, strict=True)
    return {quarter: target for quarter, target in targets if target is not None and indicator.asks(target)}
