import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.rounding import half_up
from rbworkflow.figures.scores import Score, area_scores, band_of, office_score
from rbworkflow.office.scoring import Category, CategoryTable, FiguresPolicy, Predicate, PredicateTable
from tests.figures.figure_rows import POLICY, REGIME, quarters, row, table

NO = math.nan
BANDS = tuple(
    Category(over=over, code=code, label=label)
    for over, code, label in ((90, "AA", "Sangat Memuaskan"), (80, "A", "Memuaskan"), (-1, "D", "Sangat Kurang"))
)
TABLES = (CategoryTable(year=2021, bands=BANDS),)
CALLED = ((90, "Sangat Tinggi"), (80, "Tinggi"), (-1, "Sangat Rendah"))
PREDICATES = (PredicateTable(year=2021, bands=tuple(Predicate(over=over, label=label) for over, label in CALLED)),)
WEIGHTED = FiguresPolicy(is_weighted=True, predicates=PREDICATES, categories=TABLES)
PLAIN = FiguresPolicy(predicates=PREDICATES, categories=TABLES)


def indicators(*figures, **values):
    """One row per (area, target, actual[, weight])."""
    return table(
        *(
            row(indicator_code=f"I{n}", area_code=area, target=target, actual=actual, weight=(rest or [1])[0], **values)
            for n, (area, target, actual, *rest) in enumerate(figures)
        )
    )


def areas(rows, policy=PLAIN):
    return area_scores(with_achievement(rows, policy), REGIME, policy)


def office(rows, policy=PLAIN):
    return office_score(areas(rows, policy), REGIME, policy, year=2026)


def test_an_areas_score_is_the_mean_of_what_counts_with_its_coverage_beside_it():
    rows = indicators(("A1", 4, 3), ("A1", 4, 9), ("A1", 2, NO), ("A1", NO, NO), ("A2", 2, 1))
    scored = areas(rows).set_index("area_code")
    assert list(scored.index) == ["A1", "A2", "QW"]
    assert scored.loc["A1", "score"] == pytest.approx((75 + 100 + 0) / 3)
    assert scored.loc["A1", ["due_count", "counted_count"]].tolist() == [3, 2]
    assert half_up(scored.loc["A1", "coverage_pct"]) == half_up(200 / 3)
    assert scored.loc["A2", "label"] == "Dua"


def test_an_area_that_owes_nothing_has_no_score():
    assert areas(indicators(("A1", 1, 1))).set_index("area_code").loc["QW"].isna()[["score", "coverage_pct"]].all()


def test_a_row_reached_early_counts_and_is_no_part_of_the_coverage():
    early = quarters([NO, NO, 1, NO], [1, NO, NO, NO])
    rows = by_period(pd.concat([early, quarters([2], [1], indicator_code="A1.2")]), PLAIN, (1, 2))
    scored = area_scores(rows, REGIME, PLAIN).set_index("area_code").loc["A1"]
    assert (scored["score"], scored["due_count"], scored["coverage_pct"]) == (75, 1, 100)


def test_missing_and_blocked_rows_score_what_the_policy_says():
    rows = indicators(("A1", 1, NO), ("A1", 1, 1))
    rows.loc[1, "is_blocked"] = True
    assert areas(rows).loc[0, ["score", "coverage_pct"]].tolist() == [0, 0]
    assert areas(rows, FiguresPolicy(score_of_missing=25)).loc[0, "score"] == 25


def test_weights_count_only_where_the_policy_says_so():
    rows = indicators(("A1", 1, 1, 3), ("A1", 1, 0, 1), ("A2", 1, 0, 1))
    assert areas(rows).loc[0, "score"] == 50
    assert areas(rows, WEIGHTED).loc[0, "score"] == 75
    assert office(rows).score == 25
    assert office(rows, WEIGHTED).score == pytest.approx(75 * 3 / 4)


def test_a_row_without_weight_weighs_one_and_a_row_of_weight_zero_nothing():
    assert areas(indicators(("A1", 1, 1, NO), ("A1", 1, 0, 1)), WEIGHTED).loc[0, "score"] == 50
    assert math.isnan(areas(indicators(("A1", 1, 1, 0)), WEIGHTED).loc[0, "score"])


def test_an_area_unknown_to_the_regime_is_kept_under_its_code():
    scored = areas(indicators(("X9", 1, 1)))
    assert scored.iloc[-1][["area_code", "label", "score"]].tolist() == ["X9", "X9", 100]
    assert office(indicators(("X9", 1, 1))).score == 100


def test_the_offices_score_rests_on_the_areas_that_owe_something():
    assert office(indicators(("A1", 1, 1), ("A2", 2, 1), ("A2", 1, NO))) == Score(
        score=62.5,
        coverage_pct=pytest.approx(200 / 3),  # type: ignore[arg-type] # equals the nearest floats
        predicate="Sangat Rendah",
    )


def test_an_office_that_owes_nothing_has_neither_score_nor_predicate():
    assert office(indicators(("A1", NO, NO))) == Score(None, None)


@pytest.mark.parametrize(
    ("score", "code"), [("0", "D"), ("80", "D"), ("80.01", "A"), ("90.00", "A"), ("90.01", "AA"), ("100", "AA")]
)
def test_a_band_begins_above_its_lower_bound(score, code):
    found = band_of(half_up(float(score)), BANDS)
    assert found is not None
    assert found.code == code


def test_below_every_band_there_is_none():
    assert band_of(half_up(-5.0), BANDS) is None


@pytest.mark.parametrize(("year", "code"), [(2020, ""), (2021, "AA"), (2026, "AA"), (2027, "A"), (2030, "A")])
def test_a_year_keeps_its_own_categories_when_new_ones_come(year, code):
    stricter = (Category(over=95, code="AA", label="Istimewa"), Category(over=0, code="A", label="Memuaskan"))
    later = CategoryTable(year=2027, bands=stricter)
    policy = FiguresPolicy(categories=(later, *TABLES), prints_category=True)
    scores = areas(indicators(("A1", 100, 93)))
    assert office_score(scores, REGIME, policy, year=year).category_code == code


def test_the_predicate_and_the_category_are_those_of_the_printed_score():
    scores = pd.DataFrame({"area_code": ["A1"], "score": [90.004], "due_quarters": [1], "counted_quarters": [1]})
    policy = FiguresPolicy(categories=TABLES, predicates=PREDICATES, prints_category=True)
    found = office_score(scores, REGIME, policy, year=2026)
    assert (found.predicate, found.category_code) == ("Tinggi", "A")


def test_the_evaluators_letter_is_printed_only_where_the_office_says_so():
    scores = areas(indicators(("A1", 100, 93)))
    printed = FiguresPolicy(categories=TABLES, prints_category=True)
    assert office_score(scores, REGIME, FiguresPolicy(categories=TABLES), year=2026).category_code == ""
    assert office_score(scores, REGIME, printed, year=2026).category_code == "AA"


def test_a_minus_is_never_computed_and_nothing_stands_for_it():
    bands = (BANDS[0], Category(over=80, code="A-", label="Memuaskan dengan Catatan"), *BANDS[1:])
    policy = FiguresPolicy(categories=(CategoryTable(year=2021, bands=bands),), prints_category=True)
    codes = [office_score(areas(indicators(("A1", 100, n))), REGIME, policy, year=2026).category_code for n in (85, 93)]
    assert codes == ["", "AA"]


def test_a_year_keeps_its_own_predicates_when_new_ones_come():
    later = PredicateTable(year=2027, bands=(Predicate(over=0, label="Berhasil"),))
    policy = FiguresPolicy(predicates=(later, *PREDICATES))
    scores = areas(indicators(("A1", 100, 93)))
    told = [office_score(scores, REGIME, policy, year=year).predicate for year in (2020, 2026, 2027)]
    assert told == ["", "Sangat Tinggi", "Berhasil"]


amounts = st.one_of(st.just(NO), st.integers(min_value=0, max_value=9).map(float))
some_rows = st.lists(st.tuples(st.sampled_from(["A1", "A2", "QW"]), amounts, amounts, amounts), min_size=1, max_size=12)


@given(some_rows, st.sampled_from([PLAIN, WEIGHTED]), st.sampled_from(["max", "min"]), st.data())
def test_a_due_row_left_out_never_raises_a_score(figures, policy, polarity, data):
    rows = indicators(*figures, polarity=polarity)
    left_out = data.draw(st.integers(min_value=0, max_value=len(rows) - 1))
    emptied = rows.copy()
    if with_achievement(rows, policy).loc[left_out, "is_due"]:
        emptied.loc[left_out, "actual"] = NO
    before, after = office(rows, policy), office(emptied, policy)
    assert (after.score is None) == (before.score is None)
    if before.score is not None:
        assert after.score <= before.score + 1e-9
        assert after.coverage_pct is None or after.coverage_pct <= before.coverage_pct


@given(some_rows, st.sampled_from([PLAIN, WEIGHTED]), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_change_what_is_printed(figures, policy, random):
    rows = indicators(*figures)
    order = list(range(len(rows)))
    random.shuffle(order)
    one, other = office(rows, policy), office(rows.iloc[order], policy)
    assert one.predicate == other.predicate
    assert (one.score is None) or half_up(one.score) == half_up(other.score)
    assert POLICY.score_of_missing <= (one.score or 0) <= POLICY.cap_pct
