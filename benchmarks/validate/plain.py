# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""The rules once more in plain pandas, one expression each, as somebody without this product would write them."""

import re
from collections.abc import Callable
from datetime import date

import numpy as np
import pandas as pd
from pandas import DataFrame, Series

from benchmarks.validate.table import TODAY, YEAR_BEFORE

FILLERS = frozenset({"xxx", "sda", "dll"})
EMPTY_WORDS = frozenset({"", "-", "nihil", "tidak ada"}) | FILLERS
MONTHS: tuple[str, ...] = ("januari", "februari", "maret", "april", "mei", "juni")
MONTHS += ("juli", "agustus", "september", "oktober", "november", "desember")
DATES = re.compile(
    rf"(?P<d>\d{{1,2}})[ /.-](?P<m>\d{{1,2}}|{'|'.join(MONTHS)})[ /.-](?P<y>20\d\d)"
    r"|(?P<iy>20\d\d)-(?P<im>\d{1,2})-(?P<id>\d{1,2})",
    re.IGNORECASE,
)
Violated = Callable[[DataFrame], Series]


def due(t: DataFrame) -> Series:
    return (t["target"] > 0).where(t["polarity"] == "max", t["target"].notna())


def empty(texts: Series) -> Series:
    return texts.str.strip().str.lower().isin(EMPTY_WORDS)


def says(texts: Series) -> Series:
    return ~empty(texts)


def is_filler(texts: Series) -> Series:
    return texts.str.strip().str.lower().isin(FILLERS)


def newest_date(text: str) -> date | None:
    found = []
    for each in DATES.finditer(text):
        year, month, day = each["y"] or each["iy"], each["m"] or each["im"], each["d"] or each["id"]
        number = int(month) if month.isdigit() else MONTHS.index(month.lower()) + 1
        found.append(date(int(year), number, int(day)))
    return max(found, default=None)


def newest_dates(texts: Series) -> Series:
    """Each distinct text is read once."""
    return pd.to_datetime(texts.map({text: newest_date(text) for text in texts.unique()}))


def short(t: DataFrame) -> Series:
    """Due, told, and less than asked (more, where less is better)."""
    bound = t["target"].mask(t["polarity"] == "rentang", t["target_low"])
    return due(t) & (t["actual"] < bound).mask(t["polarity"] == "min", t["actual"] > t["target"])


def is_part(t: DataFrame) -> Series:
    is_count = (t["kind"] == "jumlah") & (t["target_kind"] != "rata_rata")
    return is_count & (t["actual"] % 1 > 0) & ~(t["target"] % 1 > 0) & ~(t["target_year"] % 1 > 0)


def is_case(t: DataFrame) -> Series:
    return (t["polarity"] == "min") & (t["target"] <= 0) & (t["actual"] > 0)


def is_told(t: DataFrame) -> Series:
    return says(t["obstacle"]) & says(t["follow_up"])


def is_fraction(t: DataFrame) -> Series:
    is_tiny = (t["actual"] > 0) & (t["actual"] <= 1) & (t["target"] >= 10)
    return (t["kind"] == "persen") & (t["polarity"] != "min") & is_tiny


def is_shifted(t: DataFrame) -> Series:
    meant = t["target"].mask(t["polarity"] == "rentang", (t["target_low"] + t["target_high"]) / 2)
    powers = (t["actual"] / meant).where((t["actual"] > 0) & (meant > 0)).map(np.log10)
    nearest = powers.round()
    return (t["kind"] == "nilai") & (nearest.abs() > 0) & ((powers - nearest).abs() <= 0.1)


def is_increment(t: DataFrame) -> Series:
    """A state that is below its target by what was there before."""
    earlier = before(t)
    so_far = t["actual"].fillna(0).groupby(t["indicator_code"], sort=False).cumsum()
    is_sum = ((so_far - t["target"]).abs() <= 0.02 * t["target"]) | (
        (earlier + t["actual"] - t["target"]).abs() <= 0.02 * t["target"]
    )
    is_state = (t["target_kind"] == "kumulatif") & (t["polarity"] == "max")
    return is_state & short(t) & (t["actual"] > 0) & (earlier > 0) & is_sum


def is_proof_of_last_year(t: DataFrame) -> Series:
    """Dated, by the newest of its dates, before December of the year before, and that year is named nowhere."""
    is_proved = (t["actual"] > 0) & (t["evidence_count"] > 0)
    names_year = t["evidence_text"].str.contains("2026") | t["evidence_names"].str.contains("2026")
    newest = np.fmax(newest_dates(t["evidence_text"]), newest_dates(t["evidence_names"]))
    return is_proved & ~names_year & (newest < pd.Timestamp(YEAR_BEFORE))


def is_jump(t: DataFrame, earlier: Series) -> Series:
    is_small = (t["kind"] == "jumlah") & (earlier < 5)
    is_planned = t["actual"] <= 1.2 * t["target"]
    is_many_times = (earlier > 0) & (t["actual"] > 3 * earlier)
    return is_many_times & ~is_planned & ~is_small & (t["target_kind"] != "kumulatif") & ~short(t)


def is_quiet(t: DataFrame) -> Series:
    something = t["actual"].notna() | due(t) | t["is_unreadable"]
    return ~something.groupby(t["indicator_code"], sort=False).transform("any")


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
    "R01": ("is_unreadable", lambda t: t["is_unreadable"] & (t["kind"] != "ya_tidak")),
    "R02": (
        "actual_text",
        lambda t: (
            t["kind"].isin(["jumlah", "waktu"]) & t["actual"].notna() & t["actual_text"].str.contains("%|[Pp]ersen")
        ),
    ),
    "R03": ("actual", lambda t: t["actual"] < 0),
    "R04": ("actual", lambda t: (t["kind"] == "persen") & (t["actual"] > t["target"].clip(lower=1000).fillna(1000))),
    "R05": ("actual", is_part),
    "R06": (
        "actual",
        lambda t: (t["kind"] == "ya_tidak") & (t["is_unreadable"] | (t["actual"].notna() & ~t["actual"].isin([0, 1]))),
    ),
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
        lambda t: is_case(t) & ~is_told(t) & ~(says(t["obstacle"]) & says(t["solution"])),
    ),
    "R15": (
        "actual",
        lambda t: (t["target_kind"] == "kumulatif") & (t["polarity"] != "min") & (t["actual"] < before(t) - 1e-9),
    ),
    "R16": (
        "actual",
        lambda t: (
            t["previous_actual"].notna() & ~((t["actual"] - t["previous_actual"]).abs() <= 1e-9) & ~t["is_unreadable"]
        ),
    ),
    "R18": (
        "actual",
        lambda t: due(t) & t["actual"].isna() & ~t["is_unreadable"] & ~t["is_covered"] & ~is_told(t),
    ),
    "R19": (
        "obstacle",
        lambda t: (
            short(t)
            & ~(made_up(t) | t["is_covered"] | is_case(t))
            & ~((t["actual"] < 0) | is_part(t) | is_fraction(t) | is_shifted(t) | is_increment(t))
            & ~is_told(t)
        ),
    ),
    "R20": ("actual", lambda t: over(t) & (reached(t) >= 300)),
    "R21": ("actual", lambda t: over(t) & (reached(t) > 150)),
    "R22": (
        "actual",
        lambda t: (
            due(t)
            & (t["polarity"] != "min")
            & (t["kind"] == "jumlah")
            & (t["target"] < 5)
            & (t["actual"] >= 6 * t["target"])
        ),
    ),
    "R23": ("actual", lambda t: is_jump(t, before(t))),
    "R24": ("actual", lambda t: is_jump(t, t["same_period_last_year"])),
    "R25": ("actual", is_fraction),
    "R34": ("actual", lambda t: (t["kind"] == "persen") & (t["actual"] > t["target"].clip(lower=110).fillna(110))),
    "R35": ("actual", is_increment),
    "R36": ("actual", is_shifted),
    "R26": ("narrative", lambda t: (t["actual"] > 0) & empty(t["narrative"])),
    "R27": (
        "narrative",
        lambda t: (t["actual"] > 0) & says(t["narrative"]) & (t["narrative"].str.len() < 15),
    ),
    "R28": ("obstacle", lambda t: is_filler(t["obstacle"]) | is_filler(t["solution"]) | is_filler(t["follow_up"])),
    "R29": (
        "evidence_text",
        lambda t: (
            (t["evidence_count"] > 0)
            & (
                (newest_dates(t["evidence_text"]) > pd.Timestamp(TODAY))
                | (newest_dates(t["evidence_names"]) > pd.Timestamp(TODAY))
            )
        ),
    ),
    "R37": ("evidence_text", is_proof_of_last_year),
    "R41": ("actual", lambda t: due(t) & (t["actual"] == 0) & t["is_covered"]),
    "R30": (
        "follow_up_due",
        lambda t: (
            says(t["follow_up"]) & (newest_dates(t["follow_up_due"]) < pd.Timestamp(TODAY)) & ~says(t["solution"])
        ),
    ),
    "R31": (
        "follow_up",
        lambda t: says(t["follow_up"]) & ~(says(t["follow_up_pic"]) & says(t["follow_up_due"])),
    ),
    "R32": ("solution", lambda t: says(t["last_follow_up"]) & ~says(t["solution"])),
    "R33": ("narrative", lambda t: is_quiet(t) & (says(t["narrative"]) | (t["evidence_count"] > 0))),
}
"""By rule: the column it is about, and where it is violated."""
