import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.figures.achievement import AchievementStatus, with_achievement
from rbworkflow.figures.rounding import half_up
from rbworkflow.office.scoring import FiguresPolicy
from tests.figures.figure_rows import POLICY, row, table

NO = math.nan
FORM_2 = FiguresPolicy(negative_form=2)


def judged(policy=POLICY, **values):
    return with_achievement(table(row(**values)), policy).iloc[0]


@pytest.mark.parametrize(
    ("policy", "values", "achieved", "counted"),
    [
        pytest.param(POLICY, {"target": 4, "actual": 3}, "75.00", "75.00", id="more is better"),
        pytest.param(POLICY, {"target": 4, "actual": 6}, "150.00", "100.00", id="above target counts 100, raw is kept"),
        pytest.param(
            POLICY, {"target": 7, "actual": 6.5, "polarity": "min"}, "107.14", "100.00", id="published: 6.5 of 7"
        ),
        pytest.param(POLICY, {"target": 8, "actual": 9, "polarity": "min"}, "87.50", "87.50", id="published: 9 of 8"),
        pytest.param(
            POLICY, {"target": 2, "actual": 5, "polarity": "min"}, "-50.00", "0.00", id="form 1 below zero counts 0"
        ),
        pytest.param(
            POLICY, {"target": 2, "actual": 0, "polarity": "min"}, "200.00", "100.00", id="form 1, none at all"
        ),
        pytest.param(FORM_2, {"target": 8, "actual": 9, "polarity": "min"}, "88.89", "88.89", id="form 2"),
        pytest.param(
            FORM_2, {"target": 8, "actual": 4, "polarity": "min"}, "100.00", "100.00", id="form 2 is capped itself"
        ),
        pytest.param(
            FORM_2, {"target": 8, "actual": 0, "polarity": "min"}, "100.00", "100.00", id="form 2, none at all"
        ),
        pytest.param(
            POLICY, {"target": 0, "actual": 0, "polarity": "min"}, "100.00", "100.00", id="no case allowed, none"
        ),
        pytest.param(POLICY, {"target": 0, "actual": 1, "polarity": "min"}, "0.00", "0.00", id="no case allowed, one"),
        pytest.param(FORM_2, {"target": 0, "actual": 1, "polarity": "min"}, "0.00", "0.00", id="the same in form 2"),
        pytest.param(POLICY, {"target": 1, "actual": 1, "kind": "ya_tidak"}, "100.00", "100.00", id="yes"),
        pytest.param(POLICY, {"target": 1, "actual": 0, "kind": "ya_tidak"}, "0.00", "0.00", id="no"),
        pytest.param(
            POLICY,
            {"target": 0, "actual": 0, "kind": "ya_tidak", "polarity": "min"},
            "100.00",
            "100.00",
            id="no was asked",
        ),
    ],
)
def test_each_case_has_its_published_formula(policy, values, achieved, counted):
    result = judged(policy, **values)
    assert (str(half_up(result["achievement_pct"])), str(half_up(result["counted_pct"]))) == (achieved, counted)
    assert result["status"] == AchievementStatus.COUNTED
    assert result["is_due"]


@pytest.mark.parametrize(
    ("actual", "achieved"), [(75, "93.75"), (80, "100.00"), (85, "100.00"), (90, "100.00"), (99, "110.00")]
)
def test_a_range_is_judged_by_the_bound_that_was_passed(actual, achieved):
    result = judged(polarity="rentang", target=80, target_low=80, target_high=90, actual=actual)
    assert str(half_up(result["achievement_pct"])) == achieved


def test_beyond_a_bound_of_zero_nothing_is_achieved():
    assert judged(polarity="rentang", target=0, target_low=0, target_high=0, actual=1)["counted_pct"] == 0


def test_a_range_without_bounds_is_its_target():
    assert judged(polarity="rentang", target=80, actual=80)["achievement_pct"] == 100
    assert judged(polarity="rentang", target=80, actual=60)["achievement_pct"] == 75


@pytest.mark.parametrize(
    ("polarity", "target", "actual", "is_blocked", "status", "counted"),
    [
        ("max", 1, 1, False, AchievementStatus.COUNTED, 100),
        ("max", 1, 0, False, AchievementStatus.COUNTED, 0),
        ("max", 1, NO, False, AchievementStatus.MISSING, NO),
        ("max", 1, 1, True, AchievementStatus.BLOCKED, NO),
        ("max", 1, NO, True, AchievementStatus.BLOCKED, NO),
        ("max", NO, 2, False, AchievementStatus.BEGUN, NO),
        ("max", 0, 2, False, AchievementStatus.BEGUN, NO),
        ("max", NO, 2, True, AchievementStatus.BLOCKED, NO),
        ("max", NO, NO, True, AchievementStatus.NO_TARGET, NO),
        ("max", NO, 0, False, AchievementStatus.NO_TARGET, NO),
        ("max", 0, 0, False, AchievementStatus.NO_TARGET, NO),
        ("max", NO, NO, False, AchievementStatus.NO_TARGET, NO),
        ("max", 0, NO, False, AchievementStatus.NO_TARGET, NO),
        ("min", 0, NO, False, AchievementStatus.MISSING, NO),
        ("min", 0, 0, False, AchievementStatus.COUNTED, 100),
        ("min", NO, 3, False, AchievementStatus.NO_TARGET, NO),
        ("min", NO, 0, False, AchievementStatus.NO_TARGET, NO),
        ("min", 2, 1, True, AchievementStatus.BLOCKED, NO),
        ("rentang", 80, NO, False, AchievementStatus.MISSING, NO),
        ("rentang", NO, 80, False, AchievementStatus.BEGUN, NO),
    ],
)
def test_what_becomes_of_a_row(polarity, target, actual, is_blocked, status, counted):
    result = judged(polarity=polarity, target=target, actual=actual, is_blocked=is_blocked)
    assert result["status"] == status
    assert result["counted_pct"] == pytest.approx(counted, nan_ok=True)


def test_a_table_that_does_not_say_what_is_blocked_has_nothing_blocked():
    rows = table(row(target=1, actual=1)).drop(columns="is_blocked")
    assert list(with_achievement(rows, POLICY)["status"]) == [AchievementStatus.COUNTED]


@pytest.mark.parametrize(
    ("actual", "needs_check", "is_suspicious"),
    [(15, False, False), (16, True, False), (29, True, False), (30, True, True)],
)
def test_far_above_target_is_marked_and_still_counts_capped(actual, needs_check, is_suspicious):
    result = judged(target=10, actual=actual)
    assert (result["needs_check"], result["is_suspicious"]) == (needs_check, is_suspicious)
    assert result["counted_pct"] == 100


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"target": 4, "actual": 20}, id="a small count"),
        pytest.param({"target": 10, "actual": 0, "polarity": "min"}, id="no case of ten allowed"),
    ],
)
def test_what_may_well_be_far_over_its_target_is_not_marked(values):
    result = judged(**values)
    assert result["achievement_pct"] > POLICY.check_pct
    assert (result["needs_check"], result["is_suspicious"]) == (False, False)


def test_the_cap_is_the_offices_choice_and_the_raw_value_is_kept():
    result = judged(FiguresPolicy(cap_pct=120), target=4, actual=8)
    assert (result["achievement_pct"], result["counted_pct"]) == (200, 120)


def test_a_quarter_without_target_is_never_divided_by():
    values: list[dict[str, Any]] = [
        {"target": 0, "actual": 5},
        {"target": NO, "actual": 5},
        {"target": 0, "actual": 0, "polarity": "min"},
    ]
    rows = table(*(row(indicator_code=f"I{n}", **each) for n, each in enumerate(values)))
    with np.errstate(all="raise"):
        assert with_achievement(rows, POLICY)["achievement_pct"].tolist() == pytest.approx([NO, NO, 100], nan_ok=True)


def test_an_empty_table_stays_empty():
    assert with_achievement(table(row()).iloc[:0], POLICY).empty


amounts = st.floats(min_value=0, max_value=1e6).map(lambda value: round(value, 2))
targets = amounts.filter(bool)
polarities = st.sampled_from(["max", "min", "rentang"])
policies = st.sampled_from([POLICY, FORM_2, FiguresPolicy(cap_pct=120)])


@given(policies, polarities, st.one_of(st.just(NO), amounts), st.one_of(st.just(NO), amounts))
def test_what_counts_lies_between_zero_and_the_cap(policy, polarity, target, actual):
    result = judged(policy, polarity=polarity, target=target, actual=actual)
    counted = result["counted_pct"]
    assert math.isnan(counted) or 0 <= counted <= float(policy.cap_pct)
    assert math.isnan(counted) == (result["status"] not in {AchievementStatus.COUNTED, AchievementStatus.REACHED_EARLY})


@given(policies, st.sampled_from(["max", "min"]), targets, amounts, amounts)
def test_doing_better_never_lowers_the_achievement(policy, polarity, target, one, other):
    better, worse = (max(one, other), min(one, other)) if polarity == "max" else (min(one, other), max(one, other))
    high = judged(policy, polarity=polarity, target=target, actual=better)["achievement_pct"]
    low = judged(policy, polarity=polarity, target=target, actual=worse)["achievement_pct"]
    assert high >= low


@given(targets, targets, amounts)
def test_a_range_is_monotone_too(one, other, actual):
    low, high = sorted((one, other))
    bounds = {"polarity": "rentang", "target": low, "target_low": low, "target_high": high}
    less, more = (judged(**bounds, actual=value)["achievement_pct"] for value in (actual, actual * 1.1 + 1))
    assert more >= less


@given(targets)
def test_meeting_the_target_exactly_is_one_hundred(target):
    for policy in (POLICY, FORM_2):
        for polarity in ("max", "min", "rentang"):
            assert judged(policy, polarity=polarity, target=target, actual=target)["achievement_pct"] == 100
