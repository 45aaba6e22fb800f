"""Years worked out by hand, quarter by quarter: `-` no target, `.` blank, `x` blocked."""

import math

import pandas as pd
import pytest

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores
from tests.figures.figure_rows import POLICY, REGIME, quarters

NO = math.nan
FIRST, SECOND, YEAR = (1, 2), (3, 4), (1, 2, 3, 4)
BLOCKED_VALUE = 8500.0
BOUNDS = {"polarity": "rentang", "target_kind": "rata_rata", "target_low": 80.0, "target_high": 90.0}


def told(targets: str, reported: str, **terms: object) -> pd.DataFrame:
    """A year from its two lines; what is not due yet is blank in a semester's report."""
    asked = [NO if each == "-" else float(each) for each in targets.split()]
    said = reported.split()
    actuals = [{".": NO, "x": BLOCKED_VALUE}.get(each, NO if each in ".x" else 0.0) for each in said]
    actuals = [value if each in ".x" else float(each) for each, value in zip(said, actuals, strict=True)]
    return quarters(asked, actuals, **terms).assign(is_blocked=[each == "x" for each in said])


def came_to(year: pd.DataFrame, chosen: tuple[int, ...]) -> object:
    """The score of a period as its report counts it, in which later quarters are not reported yet; or why there is
    none.
    """
    known = year.assign(actual=year["actual"].where(year["quarter"] <= max(chosen)))
    (result,) = by_period(known, POLICY, chosen).to_dict("records")
    if result["status"] in ("begun", "no_target"):
        return result["status"]
    (score, *_) = area_scores(by_period(known, POLICY, chosen), REGIME, POLICY)["score"]
    return round(score, 2)


@pytest.mark.parametrize(
    ("targets", "terms", "reported", "first", "second", "year"),
    [
        ("1 1 1 1", {}, "1 . 1 1", 50, 100, 75),
        ("1 1 1 1", {}, "1 x 1 1", 50, 100, 75),
        ("- - 4 4", {}, "4 . . 0", 100, 50, 50),
        ("- - 4 4", {}, "x . 4 0", "no_target", 50, 50),
        ("- - 4 4", {}, "2 . 2 4", "begun", 75, 100),
        ("- - 4 4", {}, "4 . . 2", 100, 75, 75),
        ("- - 4 4", {}, "x . 4 4", "no_target", 100, 100),
        ("- - 1 -", {}, "1 . . .", 100, 100, 100),
        ("- - - 12", {}, "1 . . .", "begun", 0, 0),
        ("25 50 75 100", {"target_kind": "kumulatif"}, ". 50 75 100", 100, 100, 100),
        ("25 50 75 100", {"target_kind": "kumulatif"}, "x 50 75 100", 100, 100, 100),
        ("25 50 75 100", {"target_kind": "kumulatif"}, "50 . 75 100", 0, 100, 100),
        ("- - - 100", {"target_kind": "kumulatif"}, "1 . . 100", "begun", 100, 100),
        ("- - 50 50", {"kind": "persen", "target_kind": "rata_rata"}, ". x 0 0", "no_target", 0, 0),
        ("80 80 80 80", {"target_kind": "rata_rata"}, "80 . 80 80", 50, 100, 75),
        ("5 5 5 5", {"polarity": "min"}, "5 . 5 5", 50, 100, 75),
        ("5 5 5 5", {"polarity": "min"}, "0 . 5 5", 50, 100, 75),
        ("0 0 0 0", {"polarity": "min"}, "0 . 0 0", 50, 100, 75),
        ("90 90 90 90", BOUNDS, "0 170 85 85", 50, 100, 75),
        ("90 90 90 90", BOUNDS, "0 170 . .", 50, 0, 25),
        ("90 - - -", BOUNDS, "5000 . . .", 100, "no_target", 100),
        ("90 90 90 90", BOUNDS | {"target_kind": "kumulatif"}, "0 85 0 85", 100, 100, 100),
        ("1 1 1 1", {}, "3 . 1 1", 50, 100, 75),
        ("1 1 1 1", {"kind": "ya_tidak"}, "1 . 1 1", 0, 100, 0),
        ("1 1 1 1", {"kind": "ya_tidak"}, "1 x 1 1", 0, 100, 0),
        ("0.004 - - -", {"kind": "persen"}, "0.004 . . .", 100, "no_target", 100),
        ("- - 0.8 -", {"kind": "persen"}, "0.7 0.1 . .", 100, 100, 100),
    ],
)
def test_each_worked_year_comes_to_what_was_worked_out(targets, terms, reported, first, second, year):
    rows = told(targets, reported, **terms)
    assert [came_to(rows, chosen) for chosen in (FIRST, SECOND, YEAR)] == [first, second, year]


def test_coverage_counts_due_quarters_with_a_usable_figure():
    five = [told("1 1 1 1", "1 . . 1", indicator_code=f"A1.{n}", position=n) for n in range(5)]
    (scored, *_) = area_scores(by_period(pd.concat(five), POLICY, YEAR), REGIME, POLICY).to_dict("records")
    assert [scored[name] for name in ("due_count", "counted_count", "due_quarters", "counted_quarters")] == [
        5,
        5,
        20,
        10,
    ]
    assert (scored["score"], scored["coverage_pct"]) == (50, 50)


def test_an_early_result_is_a_figure_of_the_quarter_it_covers():
    year = with_achievement(told("- - 4 4", "4 . . 0"), POLICY)
    assert list(year["status"]) == ["reached_early", "no_target", "reached_early", "counted"]
    (second,) = by_period(told("- - 4 4", "4 . . 0"), POLICY, SECOND).to_dict("records")
    assert (second["target"], second["actual"], second["due_quarters"], second["counted_quarters"]) == (8, 4, 2, 2)


def test_a_blocked_figure_is_blocked_where_nothing_is_asked_too():
    assert with_achievement(told("- - 4 4", "x . 4 0"), POLICY)["status"][0] == "blocked"


@pytest.mark.parametrize("reported", ["x . 1 1", ". x 1 1", "1 x x 1", "x x x x"])
@pytest.mark.parametrize("terms", [{}, {"polarity": "min"}, {"target_kind": "kumulatif"}, {"target_kind": "rata_rata"}])
def test_a_blocked_figure_costs_exactly_what_a_blank_costs(reported, terms):
    for chosen in (FIRST, SECOND, YEAR):
        blocked, blank = (told("1 1 1 1", line, **terms) for line in (reported, reported.replace("x", ".")))
        assert came_to(blocked, chosen) == came_to(blank, chosen)


def test_an_achievement_below_zero_counts_zero_and_keeps_its_raw_value():
    (result,) = by_period(told("2 - - -", "5 . . .", polarity="min"), POLICY, FIRST).to_dict("records")
    assert (result["achievement_pct"], result["counted_pct"]) == (-50, 0)
