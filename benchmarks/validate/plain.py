# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""The rules once more in plain pandas, one expression each, as somebody without this product would write them."""

from collections.abc import Callable

import numpy as np
from pandas import DataFrame, Series

EMPTY_WORDS = frozenset({"", "-", "xxx", "nihil", "tidak ada", "sda", "dll"})
Violated = Callable[[DataFrame], Series]


def due(t: DataFrame) -> Series:
    return (t["target"] > 0).where(t["polarity"] == "max", t["target"].notna())


def empty(texts: Series) -> Series:
    return texts.str.strip().str.lower().isin(EMPTY_WORDS)


def reached(t: DataFrame) -> Series:
    """Percent where more is better or a range is asked."""
    is_range = t["polarity"] == "rentang"
    bound = t["target_high"].where(t["actual"] > t["target_high"], t["target_low"])
    percent = t["actual"] / t["target"].where(~is_range, bound).replace(0, np.nan) * 100
    percent = percent.mask(is_range & t["actual"].between(t["target_low"], t["target_high"]), 100)
    return percent.mask(t["kind"] == "ya_tidak", (t["actual"] >= t["target"]) * 100.0)


def over(t: DataFrame) -> Series:
    return due(t) & (t["polarity"] != "min") & ~((t["kind"] == "jumlah") & (t["target"] < 5))


def made_up(t: DataFrame) -> Series:
    so_far = t["actual"].fillna(0).groupby(t["indicator_code"], sort=False).cumsum()
    asked = t["target"].fillna(0).groupby(t["indicator_code"], sort=False).cumsum()
    is_sum = (t["target_kind"] == "jumlah") & (t["polarity"] == "max") & (t["kind"] != "ya_tidak")
    return is_sum & (so_far >= asked)


def before(t: DataFrame) -> Series:
    filled = t["actual"].groupby(t["indicator_code"], sort=False).ffill()
    return filled.groupby(t["indicator_code"], sort=False).shift().fillna(t["last_actual"])


VIOLATED: dict[str, tuple[str, Violated]] = {
    "R01": ("is_unreadable", lambda t: t["is_unreadable"]),
    "R03": ("actual", lambda t: t["actual"] < 0),
    "R04": ("actual", lambda t: (t["kind"] == "persen") & (t["actual"] > t["target"].clip(lower=100).fillna(100))),
    "R05": (
        "actual",
        lambda t: (
            (t["kind"] == "jumlah") & (t["actual"] % 1 > 0) & ~(t["target"] % 1 > 0) & ~(t["target_year"] % 1 > 0)
        ),
    ),
    "R06": ("actual", lambda t: (t["kind"] == "ya_tidak") & t["actual"].notna() & ~t["actual"].isin([0, 1])),
    "R07": ("evidence_count", lambda t: (t["actual"] > 0) & (t["evidence_count"] == 0)),
    "R08": ("missing_kinds", lambda t: (t["actual"] > 0) & (t["evidence_count"] > 0) & (t["missing_kinds"] != "")),
    "R09": ("is_shared", lambda t: (t["actual"] > 0) & t["is_shared"]),
    "R10": (
        "evidence_count",
        lambda t: (
            (t["polarity"] == "min")
            & due(t)
            & (t["actual"] <= 0)
            & (t["evidence_count"] == 0)
            & (t["required_evidence"] != "")
        ),
    ),
    "R11": ("actual", lambda t: (t["actual"] > 0) & ~due(t) & (t["polarity"] != "min")),
    "R12": (
        "obstacle",
        lambda t: (
            (t["polarity"] == "min")
            & (t["target"] <= 0)
            & (t["actual"] > 0)
            & (empty(t["obstacle"]) | empty(t["follow_up"]))
        ),
    ),
    "R15": ("actual", lambda t: (t["target_kind"] == "kumulatif") & (t["actual"] < before(t) - 1e-9)),
    "R16": (
        "actual",
        lambda t: (
            t["previous_actual"].notna() & ~((t["actual"] - t["previous_actual"]).abs() <= 1e-9) & ~t["is_unreadable"]
        ),
    ),
    "R18": ("actual", lambda t: due(t) & t["actual"].isna() & ~t["is_unreadable"] & ~made_up(t)),
    "R20": ("actual", lambda t: over(t) & (reached(t) >= 300)),
    "R21": ("actual", lambda t: over(t) & (reached(t) > 150)),
    "R25": (
        "actual",
        lambda t: (
            (t["kind"] == "persen")
            & (t["polarity"] != "min")
            & (t["actual"] > 0)
            & (t["actual"] <= 1)
            & (t["target"] >= 10)
        ),
    ),
    "R26": ("narrative", lambda t: (t["actual"] > 0) & empty(t["narrative"])),
}
"""By rule: the column it is about, and where it is violated."""
