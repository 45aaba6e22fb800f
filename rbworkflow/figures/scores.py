"""Scores of areas and of the office, each with its coverage, and what a score is called."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeVar

from pandas import DataFrame, Index, Series

from rbworkflow.figures.achievement import AchievementStatus
from rbworkflow.figures.rounding import half_up
from rbworkflow.office.regime import Area, Regime
from rbworkflow.office.scoring import FiguresPolicy, Predicate

PERCENT = 100.0
NEVER_COMPUTED: Final = frozenset({"A-"})
"""Categories that rest on more than a score: A- says that some of the evaluator's good targets were missed."""
Band = TypeVar("Band", bound=Predicate)
COUNTS: Final = ("due_count", "counted_count", "due_quarters", "counted_quarters")


@dataclass(frozen=True)
class Score:
    """The office's self-assessed score, with the share of due quarters it rests on; None where nothing was due.

    `predicate` is the office's own word for it; the category is the evaluator's, "" where it is not printed.
    """

    score: float | None
    coverage_pct: float | None
    predicate: str = ""
    category_code: str = ""
    category_label: str = ""


def area_scores(by_period: DataFrame, regime: Regime, policy: FiguresPolicy) -> DataFrame:
    """One row per area of `regime`, in its order: area_code, label, score, COUNTS, coverage_pct.

    score: the mean of its indicators' counted percentages (b), by their weights where policy.is_weighted. A due row
    that is missing or blocked scores policy.score_of_missing; a row that is not asked for is left out, unless it was
    reached early. due_count and counted_count are indicators, due_quarters and counted_quarters their quarters;
    coverage_pct: counted_quarters of due_quarters, in percent. NaN where nothing was due. Areas the regime does not
    know come last under their code, so that no row is lost.
    """
    value, weight = _values(by_period, policy), _weights(by_period, policy)
    is_counted = by_period["status"].isin([AchievementStatus.COUNTED, AchievementStatus.REACHED_EARLY])
    summed = (
        by_period[["due_quarters", "counted_quarters"]]
        .assign(
            weighted=value * weight,
            weight=weight.where(value.notna()),
            due_count=by_period["is_due"],
            counted_count=by_period["is_due"] & is_counted,
        )
        .groupby(by_period["area_code"])
        .sum()
        .reindex(_area_codes(by_period, regime), fill_value=0)
    )
    return DataFrame(
        {
            "area_code": summed.index,
            "label": [_label(code, regime.areas) for code in summed.index],
            "score": _quotient(summed["weighted"], summed["weight"]).to_numpy(),
            **{name: summed[name].to_numpy(int) for name in COUNTS},
            "coverage_pct": (_quotient(summed["counted_quarters"], summed["due_quarters"]) * PERCENT).to_numpy(),
        }
    )


def office_score(area_scores: DataFrame, regime: Regime, policy: FiguresPolicy, *, year: int) -> Score:
    """The mean of the areas' scores (b), by the regime's weights where policy.is_weighted; areas without one left out.

    Predicate and category are looked up among those of `year`, for the score as printed (two decimals), so that figure
    and word agree. A category that takes more than a score, A-, is the evaluator's alone: none stands for it.
    """
    weights = {area.code: float(area.weight) if policy.is_weighted else 1.0 for area in regime.areas}
    weight = area_scores["area_code"].map(weights).fillna(1.0).where(area_scores["score"].notna())
    score = _share((area_scores["score"] * weight).sum(), weight.sum())
    coverage = _share(PERCENT * area_scores["counted_quarters"].sum(), area_scores["due_quarters"].sum())
    if score is None:
        return Score(None, coverage)
    printed = half_up(score)
    called = band_of(printed, policy.predicate_bands(year))
    category = band_of(printed, policy.category_bands(year))
    if category is None or category.code in NEVER_COMPUTED:
        return Score(score, coverage, called.label if called else "")
    return Score(score, coverage, called.label if called else "", category.code, category.label)


def band_of(score: Decimal, bands: Sequence[Band]) -> Band | None:
    """The highest band whose exclusive lower bound `score` is over; None below all of them."""
    return max((band for band in bands if score > band.over), key=lambda band: band.over, default=None)


def _values(by_period: DataFrame, policy: FiguresPolicy) -> "Series[float]":
    """What each row scores; NaN where it does not enter."""
    unusable = by_period["status"].isin([AchievementStatus.MISSING, AchievementStatus.BLOCKED])
    return by_period["counted_pct"].mask(unusable, float(policy.score_of_missing))


def _weights(by_period: DataFrame, policy: FiguresPolicy) -> "Series[float]":
    """Each row's weight; 1 where scores are not weighted or the plan gives none."""
    if not policy.is_weighted:
        return Series(1.0, by_period.index)
    return by_period["weight"].fillna(1.0)


def _area_codes(by_period: DataFrame, regime: Regime) -> "Index[str]":
    known = [area.code for area in regime.areas]
    return Index([*known, *sorted(set(by_period["area_code"]) - set(known))], name="area_code")


def _label(code: str, areas: Sequence[Area]) -> str:
    return next((area.label for area in areas if area.code == code), code)


def _quotient(numerator: "Series[float]", denominator: "Series[float]") -> "Series[float]":
    return numerator / denominator.where(denominator > 0)


def _share(numerator: float, denominator: float) -> float | None:
    return float(numerator / denominator) if denominator > 0 else None
