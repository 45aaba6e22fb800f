# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""The floor: the same rules in plain numpy over columns coded as small integers and days beforehand.

It leaves out what most of the time goes into: the coding itself, of words as numbers and of texts as the days they
name, is not timed, nor is anything checked or quoted. `numpy` is this floor with its coding, from the table everybody
gets: the fair comparison with ours.
"""

from dataclasses import dataclass

import numpy as np
from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate.plain import EMPTY_WORDS, FILLERS, newest_dates
from benchmarks.validate.table import TODAY, YEAR_BEFORE

KINDS = {"jumlah": 0, "persen": 1, "ya_tidak": 2, "nilai": 3}
POLARITIES = {"max": 0, "min": 1, "rentang": 2}
TARGET_KINDS = {"jumlah": 0, "kumulatif": 1, "rata_rata": 2}
FLAGS = ("is_submitted", "is_unreadable", "is_shared", "is_covered")
NUMBERS = (
    *("target", "target_low", "target_high", "actual", "previous_actual", "last_actual", "same_period_last_year"),
    "evidence_count",
)
TEXTS = ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "last_follow_up")
DATED = ("evidence_text", "evidence_names", "follow_up_due")


@dataclass(frozen=True)
class Coded:
    """Every column as numbers, rows sorted by indicator and quarter, two rows per indicator."""

    number: dict[str, np.ndarray]
    kind: np.ndarray
    polarity: np.ndarray
    target_kind: np.ndarray
    is_empty: dict[str, np.ndarray]
    has_kinds_missing: np.ndarray
    has_filler: np.ndarray
    says_percent: np.ndarray
    length: np.ndarray
    newest: dict[str, np.ndarray]
    names_year: np.ndarray


def prepare(table: DataFrame) -> Coded:
    numbers = {name: table[name].to_numpy(float if name in NUMBERS else bool) for name in (*NUMBERS, *FLAGS)}
    empty = {name: table[name].isin(EMPTY_WORDS).to_numpy() for name in TEXTS}
    return Coded(
        number=numbers,
        kind=table["kind"].map(KINDS).to_numpy(np.int8),
        polarity=table["polarity"].map(POLARITIES).to_numpy(np.int8),
        target_kind=table["target_kind"].map(TARGET_KINDS).to_numpy(np.int8),
        is_empty=empty,
        has_kinds_missing=table["missing_kinds"].ne("").to_numpy(),
        has_filler=table[["obstacle", "solution", "follow_up"]].isin(FILLERS).any(axis=1).to_numpy(),
        says_percent=table["actual_text"].str.contains("%").to_numpy(bool),
        length=table["narrative"].str.len().to_numpy(),
        newest={name: newest_dates(table[name]).to_numpy("datetime64[D]") for name in DATED},
        names_year=(table["evidence_text"] + table["evidence_names"]).str.contains("2026").to_numpy(bool),
    )


def run(c: Coded) -> dict[str, np.ndarray]:
    n, actual, target = c.number, c.number["actual"], c.number["target"]
    has, result, is_min = ~np.isnan(actual), actual > 0, c.polarity == 1
    due = np.where(c.polarity == 0, target > 0, ~np.isnan(target))
    count, percent, evidence = c.kind == 0, c.kind == 1, n["evidence_count"] > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        bound = np.where(
            c.polarity == 2, np.where(actual > n["target_high"], n["target_high"], n["target_low"]), target
        )
        reached = actual / bound * 100
    inside = (c.polarity == 2) & (actual >= n["target_low"]) & (actual <= n["target_high"])
    reached = np.where(inside, 100.0, np.where(c.kind == 2, np.where(actual >= target, 100.0, 0.0), reached))
    over = due & ~is_min & ~(count & (target < 5))
    so_far = np.cumsum(np.nan_to_num(actual).reshape(-1, 2), axis=1).ravel()
    asked = np.cumsum(np.nan_to_num(target).reshape(-1, 2), axis=1).ravel()
    made_up = (c.target_kind == 0) & (c.polarity == 0) & (c.kind != 2) & (so_far >= asked)
    before = n["last_actual"].copy()
    before[1::2] = np.where(has[::2], actual[::2], before[1::2])
    whole = ~(actual > np.floor(actual)) | (target > np.floor(target))
    bound = np.where(c.polarity == 2, n["target_low"], target)
    short = due & np.where(is_min, actual > target, actual < bound)
    is_state = c.target_kind == 1
    part, fraction = count & ~whole & (c.target_kind != 2), percent & ~is_min & result & (actual <= 1) & (target >= 10)
    calm = ~(actual <= 1.2 * target) & ~is_state & ~short
    why = ~c.is_empty["obstacle"]
    told, case = why & ~c.is_empty["follow_up"], is_min & (target <= 0) & result
    sums = np.minimum(np.abs(so_far - target), np.abs(before + actual - target)) <= 0.02 * target
    added = is_state & (c.polarity == 0) & short & result & (before > 0) & sums
    middle = np.where(c.polarity == 2, (n["target_low"] + n["target_high"]) / 2, target)
    with np.errstate(divide="ignore", invalid="ignore"):
        powers = np.where(result & (middle > 0), np.log10(actual / middle), 0)
    shifted = (c.kind == 3) & (np.round(powers) != 0) & (np.abs(powers - np.round(powers)) <= 0.1)
    quiet = ~(has | due | n["is_unreadable"]).reshape(-1, 2).any(axis=1).repeat(2)
    today, last_year = np.datetime64(TODAY), n["same_period_last_year"]
    proof = np.fmax(c.newest["evidence_text"], c.newest["evidence_names"])
    future = (c.newest["evidence_text"] > today) | (c.newest["evidence_names"] > today)
    masks = {
        "R01": n["is_unreadable"] & (c.kind != 2),
        "R02": count & has & c.says_percent,
        "R03": actual < 0,
        "R04": percent & (actual > np.fmax(1000, target)),
        "R34": percent & (actual > np.fmax(110, target)),
        "R35": added,
        "R36": shifted,
        "R05": part,
        "R06": (c.kind == 2) & (n["is_unreadable"] | (has & (actual != 0) & (actual != 1))),
        "R07": result & ~evidence,
        "R08": result & evidence & c.has_kinds_missing,
        "R09": result & n["is_shared"],
        "R10": is_min & due & has & ~result & ~evidence,
        "R11": result & ~due & ~is_min,
        "R12": case & ~told & ~(why & ~c.is_empty["solution"]),
        "R15": is_state & ~is_min & (actual < before - 1e-9),
        "R16": ~np.isnan(n["previous_actual"]) & ~(np.abs(actual - n["previous_actual"]) <= 1e-9) & ~n["is_unreadable"],
        "R18": due & ~has & ~n["is_unreadable"] & ~n["is_covered"] & ~told,
        "R19": short
        & ~(made_up | n["is_covered"] | case)
        & ~((actual < 0) | part | fraction | shifted | added)
        & ~told,
        "R20": over & (reached >= 300),
        "R21": over & (reached > 150),
        "R22": due & ~is_min & count & (target < 5) & (actual >= 6 * target),
        "R23": calm & (before > 0) & (actual > 3 * before) & ~(count & (before < 5)),
        "R24": calm & (last_year > 0) & (actual > 3 * last_year) & ~(count & (last_year < 5)),
        "R25": fraction,
        "R26": result & c.is_empty["narrative"],
        "R27": result & ~c.is_empty["narrative"] & (c.length < 15),
        "R28": c.has_filler,
        "R29": evidence & future,
        "R37": result & evidence & ~c.names_year & (proof < np.datetime64(YEAR_BEFORE)),
        "R41": due & (actual == 0) & n["is_covered"],
        "R30": ~c.is_empty["follow_up"] & (c.newest["follow_up_due"] < today) & c.is_empty["solution"],
        "R31": ~c.is_empty["follow_up"] & (c.is_empty["follow_up_pic"] | c.is_empty["follow_up_due"]),
        "R32": ~c.is_empty["last_follow_up"] & c.is_empty["solution"],
        "R33": quiet & (~c.is_empty["narrative"] | evidence),
    }
    return {code: np.flatnonzero(mask & n["is_submitted"]) for code, mask in masks.items()}


METHOD = Method(prepare=prepare, run=run)
