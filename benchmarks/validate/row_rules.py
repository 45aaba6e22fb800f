# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""The rules for one row at a time, as a row model or a loop needs them."""

import math
from collections.abc import Iterator
from typing import Any, Protocol

from pandas import DataFrame

from benchmarks.validate.plain import EMPTY_WORDS


class Row(Protocol):
    """A row's values as attributes."""

    def __getattr__(self, name: str) -> Any: ...  # noqa: ANN401 - columns of several types


def context(table: DataFrame) -> dict[tuple[str, int], tuple[float, float, float]]:
    """What a row must know of others: the sums so far and the figure before."""
    keys = list(zip(table["indicator_code"], table["quarter"], strict=True))
    history: dict[tuple[str, int], tuple[float, float, float]] = {}
    code_now, so_far, asked, newest = None, 0.0, 0.0, math.nan
    for key, actual, target in zip(keys, table["actual"].tolist(), table["target"].tolist(), strict=True):
        if key[0] != code_now:
            code_now, so_far, asked, newest = key[0], 0.0, 0.0, math.nan
        earlier = newest
        if not math.isnan(actual):
            so_far, newest = so_far + actual, actual
        if not math.isnan(target):
            asked += target
        history[key] = (so_far, asked, earlier)
    return history


def violations(r: Row, so_far: float, asked: float, earlier: float) -> Iterator[str]:  # noqa: C901, PLR0912 - the price of one row at a time
    """The codes of the rules that `r` violates."""
    actual, target = r.actual, r.target
    has, result = not math.isnan(actual), actual > 0
    due = target > 0 if r.polarity == "max" else not math.isnan(target)
    is_min, is_empty = r.polarity == "min", not has and not r.is_unreadable
    if r.is_unreadable:
        yield "R01"
    if actual < 0:
        yield "R03"
    if r.kind == "persen" and actual > (max(100, target) if not math.isnan(target) else 100):
        yield "R04"
    if r.kind == "jumlah" and actual % 1 > 0 and not target % 1 > 0 and not r.target_year % 1 > 0:
        yield "R05"
    if r.kind == "ya_tidak" and has and actual not in {0, 1}:
        yield "R06"
    if result and r.evidence_count == 0:
        yield "R07"
    if result and r.evidence_count > 0 and r.missing_kinds:
        yield "R08"
    if result and r.is_shared:
        yield "R09"
    if is_min and due and actual <= 0 and r.evidence_count == 0 and r.required_evidence:
        yield "R10"
    if result and not due and not is_min:
        yield "R11"
    if is_min and target <= 0 and result and (_is_empty(r.obstacle) or _is_empty(r.follow_up)):
        yield "R12"
    before = r.last_actual if math.isnan(earlier) else earlier
    if r.target_kind == "kumulatif" and actual < before - 1e-9:
        yield "R15"
    if not math.isnan(r.previous_actual) and not abs(actual - r.previous_actual) <= 1e-9 and not r.is_unreadable:
        yield "R16"
    is_sum = r.target_kind == "jumlah" and r.polarity == "max" and r.kind != "ya_tidak"
    if due and is_empty and not (is_sum and so_far >= asked):
        yield "R18"
    if due and has and not is_min and not (r.kind == "jumlah" and target < 5):
        percent = _reached(r)
        if percent >= 300:
            yield "R20"
        if percent > 150:
            yield "R21"
    if r.kind == "persen" and not is_min and 0 < actual <= 1 and target >= 10:
        yield "R25"
    if result and _is_empty(r.narrative):
        yield "R26"


def _is_empty(text: str) -> bool:
    return text.strip().lower() in EMPTY_WORDS


def _reached(r: Row) -> float:
    if r.kind == "ya_tidak":
        return 100.0 if r.actual >= r.target else 0.0
    if r.polarity != "rentang":
        return r.actual / r.target * 100
    if r.target_low <= r.actual <= r.target_high:
        return 100.0
    bound = r.target_high if r.actual > r.target_high else r.target_low
    return r.actual / bound * 100 if bound else math.nan
