# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""The rules for one row at a time, as a row model or a loop needs them."""

import math
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, Protocol

from pandas import DataFrame

from benchmarks.validate.plain import EMPTY_WORDS, FILLERS, newest_date
from benchmarks.validate.table import TODAY, YEAR_BEFORE

date_of = cache(newest_date)


class Row(Protocol):
    """A row's values as attributes."""

    def __getattr__(self, name: str) -> Any: ...  # noqa: ANN401 - columns of several types


class Others(NamedTuple):
    """What a row must know of others of its indicator: the sums so far, the figure before, whether all say nothing."""

    so_far: float
    asked: float
    earlier: float
    is_quiet: bool


def context(table: DataFrame) -> dict[tuple[str, int], Others]:
    """By indicator and quarter."""
    keys = list(zip(table["indicator_code"], table["quarter"], strict=True))
    told = (table[name].tolist() for name in ("indicator_code", "polarity", "target", "actual", "is_unreadable"))
    loud = {
        code
        for code, polarity, target, actual, is_unreadable in zip(*told, strict=True)
        if is_unreadable or not math.isnan(actual) or _is_due(polarity, target)
    }
    history: dict[tuple[str, int], Others] = {}
    code_now, so_far, asked, newest = None, 0.0, 0.0, math.nan
    for key, actual, target in zip(keys, table["actual"].tolist(), table["target"].tolist(), strict=True):
        if key[0] != code_now:
            code_now, so_far, asked, newest = key[0], 0.0, 0.0, math.nan
        earlier = newest
        if not math.isnan(actual):
            so_far, newest = so_far + actual, actual
        if not math.isnan(target):
            asked += target
        history[key] = Others(so_far, asked, earlier, key[0] not in loud)
    return history


def violations(r: Row, others: Others) -> Iterator[str]:  # noqa: C901, PLR0912, PLR0915 - the price of one row at a time
    """The codes of the rules that `r` violates."""
    actual, target = r.actual, r.target
    has, result = not math.isnan(actual), actual > 0
    due = _is_due(r.polarity, target)
    is_min, is_empty = r.polarity == "min", not has and not r.is_unreadable
    if r.is_unreadable and r.kind != "ya_tidak":
        yield "R01"
    if actual < 0:
        yield "R03"
    if r.kind == "persen" and actual > (max(1000, target) if not math.isnan(target) else 1000):
        yield "R04"
    if r.kind == "persen" and actual > (max(110, target) if not math.isnan(target) else 110):
        yield "R34"
    is_count = r.kind == "jumlah" and r.target_kind != "rata_rata"
    is_part = is_count and actual % 1 > 0 and not target % 1 > 0 and not r.target_year % 1 > 0
    if is_part:
        yield "R05"
    if r.kind in {"jumlah", "waktu"} and has and ("%" in r.actual_text or "persen" in r.actual_text.lower()):
        yield "R02"
    if r.kind == "ya_tidak" and (r.is_unreadable or (has and actual not in {0, 1})):
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
    is_why = not _is_empty(r.obstacle)
    is_told, is_case = is_why and not _is_empty(r.follow_up), is_min and target <= 0 and result
    if is_case and not is_told and not (is_why and not _is_empty(r.solution)):
        yield "R12"
    before = r.last_actual if math.isnan(others.earlier) else others.earlier
    if r.target_kind == "kumulatif" and not is_min and actual < before - 1e-9:
        yield "R15"
    if not math.isnan(r.previous_actual) and not abs(actual - r.previous_actual) <= 1e-9 and not r.is_unreadable:
        yield "R16"
    is_sum = r.target_kind == "jumlah" and r.polarity == "max" and r.kind != "ya_tidak"
    is_made_up = is_sum and others.so_far >= others.asked
    if due and is_empty and not r.is_covered and not is_told:
        yield "R18"
    is_fraction = r.kind == "persen" and not is_min and 0 < actual <= 1 and target >= 10
    short = due and _is_short(r)
    is_shifted, is_added = _is_shifted(r), short and _is_added(r, others, before)
    if is_added:
        yield "R35"
    if is_shifted:
        yield "R36"
    is_doubtful = actual < 0 or is_part or is_fraction or is_shifted or is_added
    if short and not (is_made_up or r.is_covered or is_case or is_doubtful or is_told):
        yield "R19"
    if due and has and not is_min and not (r.kind == "jumlah" and target < 5):
        percent = _reached(r)
        if percent >= 300:
            yield "R20"
        if percent > 150:
            yield "R21"
    if due and not is_min and r.kind == "jumlah" and target < 5 and actual >= 6 * target:
        yield "R22"
    if not short and _is_jump(r, before):
        yield "R23"
    if not short and _is_jump(r, r.same_period_last_year):
        yield "R24"
    if is_fraction:
        yield "R25"
    if result and _is_empty(r.narrative):
        yield "R26"
    if result and not _is_empty(r.narrative) and len(r.narrative) < 15:
        yield "R27"
    if any(text.strip().lower() in FILLERS for text in (r.obstacle, r.solution, r.follow_up)):
        yield "R28"
    if r.evidence_count > 0 and any((date_of(text) or TODAY) > TODAY for text in (r.evidence_text, r.evidence_names)):
        yield "R29"
    proof = max((day for text in (r.evidence_text, r.evidence_names) if (day := date_of(text))), default=TODAY)
    if result and r.evidence_count > 0 and proof < YEAR_BEFORE and "2026" not in r.evidence_text + r.evidence_names:
        yield "R37"
    if due and actual == 0 and r.is_covered:
        yield "R41"
    if not _is_empty(r.follow_up):
        if (date_of(r.follow_up_due) or TODAY) < TODAY and _is_empty(r.solution):
            yield "R30"
        if _is_empty(r.follow_up_pic) or _is_empty(r.follow_up_due):
            yield "R31"
    if not _is_empty(r.last_follow_up) and _is_empty(r.solution):
        yield "R32"
    if others.is_quiet and (not _is_empty(r.narrative) or r.evidence_count > 0):
        yield "R33"


def _is_due(polarity: str, target: float) -> bool:
    return target > 0 if polarity == "max" else not math.isnan(target)


def _is_short(r: Row) -> bool:
    if r.polarity == "min":
        return bool(r.actual > r.target)
    return bool(r.actual < (r.target_low if r.polarity == "rentang" else r.target))


def _is_shifted(r: Row) -> bool:
    meant = (r.target_low + r.target_high) / 2 if r.polarity == "rentang" else r.target
    if r.kind != "nilai" or not r.actual > 0 or not meant > 0:
        return False
    power = math.log10(r.actual / meant)
    return round(power) != 0 and abs(power - round(power)) <= 0.1


def _is_added(r: Row, others: Others, before: float) -> bool:
    if r.target_kind != "kumulatif" or r.polarity != "max" or not r.actual > 0 or not before > 0:
        return False
    return any(abs(each - r.target) <= 0.02 * r.target for each in (others.so_far, before + r.actual))


def _is_jump(r: Row, earlier: float) -> bool:
    if not earlier > 0 or not r.actual > 3 * earlier or r.actual <= 1.2 * r.target:
        return False
    return not (r.kind == "jumlah" and earlier < 5) and r.target_kind != "kumulatif"


def _is_empty(text: str) -> bool:
    return text.strip().lower() in EMPTY_WORDS


def _reached(r: Row) -> float:
    if r.kind == "ya_tidak":
        return 100.0 if r.actual >= r.target else 0.0
    if r.polarity != "rentang":
        return float(r.actual / r.target * 100)
    if r.target_low <= r.actual <= r.target_high:
        return 100.0
    bound = r.target_high if r.actual > r.target_high else r.target_low
    return r.actual / bound * 100 if bound else math.nan
