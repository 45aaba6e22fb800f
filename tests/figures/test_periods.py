import math
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.figures.achievement import AchievementStatus
from rbworkflow.figures.periods import by_period
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.targets import completed
from tests.figures.figure_rows import POLICY, quarters, row, table

NO = math.nan
YEAR = (1, 2, 3, 4)


def period(progress, chosen=YEAR):
    (result,) = by_period(progress, POLICY, chosen).to_dict("records")
    return result


@pytest.mark.parametrize(
    ("target_kind", "targets", "actuals", "target", "actual"),
    [
        ("jumlah", [1, 2, 3, 4], [1, 1, 3, 5], 10, 10),
        ("jumlah", [NO, 5, NO, 5], [2, 3, NO, 4], 10, 9),
        ("kumulatif", [10, 30, 60, 100], [12, 30, 55, 90], 100, 90),
        ("kumulatif", [10, 30, NO, NO], [12, 30, 40, NO], 30, 40),
        ("rata_rata", [100, 100, 100, 100], [90, 100, 80, 90], 100, 90),
        ("rata_rata", [NO, 80, NO, 82], [60, 81, NO, 83], 81, 82),
    ],
)
def test_the_year_is_put_together_as_the_kind_of_target_asks(target_kind, targets, actuals, target, actual):
    result = period(quarters(targets, actuals, target_kind=target_kind))
    assert (result["target"], result["actual"]) == (target, actual)
    assert result["achievement_pct"] == pytest.approx(actual / target * 100)


@pytest.mark.parametrize(
    ("target_kind", "first", "second", "year"),
    [
        ("jumlah", (3, 2), (7, 8), (10, 10)),
        ("kumulatif", (2, 1), (4, 5), (4, 5)),
        ("rata_rata", (1.5, 1), (3.5, 4), (2.5, 2.5)),
    ],
)
def test_semesters_and_year_come_from_the_same_quarters(target_kind, first, second, year):
    progress = quarters([1, 2, 3, 4], [1, 1, 3, 5], target_kind=target_kind)
    for chosen, expected in (((1, 2), first), ((3, 4), second), (YEAR, year)):
        result = period(progress, chosen)
        assert (result["target"], result["actual"]) == expected


@pytest.mark.parametrize("target_kind", ["jumlah", "kumulatif", "rata_rata"])
def test_one_quarter_is_judged_by_its_own_figures_not_by_the_years(target_kind):
    """The national portal's import divides the whole year's actual by the target of TW IV."""
    result = period(quarters([1, 1, 1, 1], [1, 1, 1, 1], target_kind=target_kind), (4,))
    assert (result["target"], result["actual"], result["achievement_pct"]) == (1, 1, 100)


@pytest.mark.parametrize("target_kind", ["jumlah", "kumulatif", "rata_rata"])
@pytest.mark.parametrize(
    ("actual", "status"),
    [(0, AchievementStatus.NO_TARGET), (NO, AchievementStatus.NO_TARGET), (2, AchievementStatus.BEGUN)],
)
def test_a_period_without_target_divides_by_nothing(target_kind, actual, status):
    """The national portal's import divides by zero when a quarter has no target."""
    for empty in (NO, 0):
        result = period(quarters([empty, empty], [NO, actual], target_kind=target_kind), (1, 2))
        assert result["status"] == status
        assert math.isnan(result["achievement_pct"])


@pytest.mark.parametrize(
    ("polarity", "target_kind", "targets", "actuals", "status", "achieved"),
    [
        pytest.param(
            "max", "jumlah", [2, 2], [2, NO], AchievementStatus.COUNTED, 50, id="a sum stands against the full target"
        ),
        pytest.param("max", "jumlah", [NO, 1], [1, NO], AchievementStatus.COUNTED, 100, id="done a quarter early"),
        pytest.param("max", "jumlah", [2, 2], [NO, NO], AchievementStatus.MISSING, NO, id="nothing reported"),
        pytest.param("max", "rata_rata", [80, 80], [80, NO], AchievementStatus.COUNTED, 50, id="a mean too"),
        pytest.param(
            "max",
            "kumulatif",
            [10, 30],
            [10, NO],
            AchievementStatus.MISSING,
            NO,
            id="an earlier state does not stand in",
        ),
        pytest.param(
            "max", "kumulatif", [10, 30], [NO, 30], AchievementStatus.COUNTED, 100, id="the last state is enough"
        ),
        pytest.param(
            "min", "jumlah", [2, 2], [1, NO], AchievementStatus.COUNTED, 75, id="less is better: a gap is no good news"
        ),
        pytest.param("min", "rata_rata", [2, 2], [1, NO], AchievementStatus.COUNTED, 75, id="nor in a mean"),
        pytest.param(
            "min", "kumulatif", [2, 4], [NO, 4], AchievementStatus.COUNTED, 100, id="the last state holds the earlier"
        ),
        pytest.param("min", "jumlah", [0, 0], [0, 0], AchievementStatus.COUNTED, 100, id="no case in either quarter"),
        pytest.param("min", "jumlah", [0, 0], [0, 1], AchievementStatus.COUNTED, 0, id="one case"),
        pytest.param(
            "min", "jumlah", [NO, 2], [5, 2], AchievementStatus.COUNTED, 100, id="cases of a quarter without target"
        ),
    ],
)
def test_what_is_left_out_earns_nothing(polarity, target_kind, targets, actuals, status, achieved):
    result = period(quarters(targets, actuals, polarity=polarity, target_kind=target_kind), (1, 2))
    assert result["status"] == status
    assert result["achievement_pct"] == pytest.approx(achieved, nan_ok=True)


def test_yes_or_no_over_two_quarters_needs_both_answers():
    assert period(quarters([1, 1], [1, 1], kind="ya_tidak"), (1, 2))["achievement_pct"] == 100
    assert period(quarters([1, 1], [1, 0], kind="ya_tidak"), (1, 2))["achievement_pct"] == 0


@pytest.mark.parametrize("target_kind", ["jumlah", "rata_rata"])
def test_a_range_holds_for_the_period_as_it_does_for_each_quarter(target_kind):
    bounds = {"polarity": "rentang", "target_low": 8.0, "target_high": 10.0, "target_kind": target_kind}
    result = period(quarters([10, 10], [9, 8], **bounds), (1, 2))
    assert (result["target"], result["actual"], result["achievement_pct"]) == (10, 8.5, 100)


@pytest.mark.parametrize(
    ("target_kind", "bounds", "target", "actual"),
    [("kumulatif", (60, 70), 70, 65), ("rata_rata", (70, 80), 80, 75), ("jumlah", (70, 80), 80, 75)],
)
def test_a_range_that_a_revision_moved_counts_in_each_quarter_as_it_was_approved(target_kind, bounds, target, actual):
    progress = quarters([90, 90, 70, 70], [85, 85, 65, 65], polarity="rentang", target_kind=target_kind)
    progress["target_low"], progress["target_high"] = [80.0, 80.0, 60.0, 60.0], progress["target"]
    result = period(progress)
    assert (result["target_low"], result["target_high"]) == bounds
    assert (result["target"], result["actual"], result["achievement_pct"]) == (target, actual, 100)


def test_the_bounds_of_a_quarter_without_target_are_not_asked():
    progress = quarters([90, NO, NO, NO], [85, NO, NO, NO], polarity="rentang", target_kind="kumulatif")
    progress["target_low"], progress["target_high"] = [80.0, 60.0, 60.0, 60.0], [90.0, 70.0, 70.0, 70.0]
    assert (period(progress)["target_low"], period(progress)["achievement_pct"]) == (80, 100)


def test_a_blocked_quarter_costs_its_share_and_blocks_a_period_that_has_nothing_else():
    progress = quarters([1, 1], [1, 1])
    progress.loc[0, "is_blocked"] = True
    assert (period(progress, (1, 2))["status"], period(progress, (1, 2))["counted_pct"]) == ("counted", 50)
    assert period(progress, (1,))["status"] == AchievementStatus.BLOCKED


def test_a_blocked_figure_without_target_is_not_used():
    progress = quarters([NO, 2], [2, 1])
    progress.loc[0, "is_blocked"] = True
    assert period(progress, (1, 2))["achievement_pct"] == 50


def test_indicators_come_by_position_with_their_description():
    progress = table(
        row(indicator_code="B", position=2, area_code="A2"), row(indicator_code="A", position=1, weight=2, target=1)
    )
    result = by_period(progress, POLICY, YEAR)
    assert list(result["indicator_code"]) == ["A", "B"]
    assert list(result["area_code"]) == ["A1", "A2"]
    assert result.loc[0, "weight"] == 2


cells = st.one_of(st.just(NO), st.integers(min_value=0, max_value=20).map(float))
series = st.lists(cells, min_size=4, max_size=4)
kinds = st.sampled_from(["jumlah", "kumulatif", "rata_rata"])
polarities = st.sampled_from(["max", "min", "rentang"])
NEVER_PAYS = [
    ("jumlah", "max"),
    *(("kumulatif", polarity) for polarity in ("max", "min", "rentang")),
    *((target_kind, "rentang") for target_kind in ("jumlah", "rata_rata")),
]
"""Elsewhere the others' score stands for the share of what was due, be the quarter left out the worst of them."""


@given(series, series, kinds, polarities, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(targets, actuals, target_kind, polarity, random):
    progress = pd.concat(
        [
            quarters(targets, actuals, target_kind=target_kind, polarity=polarity),
            quarters(actuals, targets, indicator_code="A1.2", position=2),
        ],
        ignore_index=True,
    )
    order = list(range(len(progress)))
    random.shuffle(order)
    pd.testing.assert_frame_equal(by_period(progress, POLICY, YEAR), by_period(progress.iloc[order], POLICY, YEAR))


@given(series, series, st.sampled_from(NEVER_PAYS), st.integers(min_value=0, max_value=3))
def test_leaving_out_a_due_quarter_never_raises_what_an_indicator_scores(targets, actuals, terms, left_out):
    """But for what an earlier result covers whole, which counts only where nothing else is reported."""
    target_kind, polarity = terms
    progress = quarters(targets, actuals, target_kind=target_kind, polarity=polarity)
    asks = progress["target"].gt(0) | (progress["target"].eq(0) & (polarity != "max"))
    progress["actual"] = progress["actual"].where(asks)
    emptied = progress.copy()
    if asks[left_out]:
        emptied.loc[left_out, "actual"] = NO
    before, after = (scored(period(rows)) for rows in (progress, emptied))
    assert after <= before + 1e-9 or before < 0


@given(series, kinds, st.sampled_from(["max", "min"]))
def test_the_plan_makes_the_same_year_of_its_quarters_as_the_figures(targets, target_kind, polarity):
    given_targets: dict[str, Any] = {
        f"target_q{q}": None if math.isnan(target) else Decimal(target) for q, target in enumerate(targets, 1)
    }
    terms: dict[str, Any] = {"kind": "jumlah", "polarity": polarity, "target_kind": target_kind}
    texts: dict[str, Any] = dict.fromkeys(
        ("code", "area_code", "unit_code", "activity", "name", "unit_of_measure"), "x"
    )
    planned = completed(Indicator(position=1, **texts, **terms, **given_targets)).target_year
    judged = period(quarters(targets, [NO] * 4, **terms))["target"]
    assert (NO if planned is None else float(planned)) == pytest.approx(judged, abs=0.005, nan_ok=True)


def scored(result):
    """What a row adds to a mean; -1 where it is left out of it."""
    if result["status"] == AchievementStatus.NO_TARGET:
        return -1
    return 0 if result["status"] in {AchievementStatus.MISSING, AchievementStatus.BLOCKED} else result["counted_pct"]
