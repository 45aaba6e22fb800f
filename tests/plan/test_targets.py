from decimal import Decimal

import pytest

from rbworkflow.plan.targets import completed, due_at_year_end, target_faults
from tests.plan.plan_builders import indicator


def rules(**changes: object) -> list[str]:
    return [fault.rule for fault in target_faults(indicator(**changes))]


@pytest.mark.parametrize(
    ("target_kind", "targets", "year"),
    [
        ("jumlah", (1, None, 2, None), 3),
        ("kumulatif", (10, 30, 60, 100), 100),
        ("kumulatif", (10, 30, None, None), 30),
        ("rata_rata", (85, 85, 90, 90), "87.5"),
        ("rata_rata", (None, 80, None, 82), 81),
        ("rata_rata", (1, 1, 2, None), "1.33"),
        ("jumlah", (0, 3, 0, 2), 5),
        ("kumulatif", (0, 30, 0, 60), 60),
        ("kumulatif", (10, 30, 0, 0), 30),
        ("rata_rata", (0, 80, 0, 82), 81),
    ],
)
def test_the_year_follows_from_the_quarters_by_their_kind(target_kind, targets, year):
    whole = completed(indicator(target_kind=target_kind, targets=targets))

    assert whole.target_year == Decimal(year)
    assert list(target_faults(whole)) == []


@pytest.mark.parametrize(
    ("target_kind", "targets", "year"), [("jumlah", (0, 0, 0, 0), 0), ("rata_rata", (0, 4, 0, 4), 2)]
)
def test_where_less_is_better_zero_is_a_target_like_any_other(target_kind, targets, year):
    whole = completed(indicator(polarity="min", target_kind=target_kind, targets=targets))

    assert whole.target_year == Decimal(year)
    assert list(target_faults(whole)) == []


@pytest.mark.parametrize(
    ("target_kind", "targets", "year"),
    [
        ("jumlah", (1, 1, 1, 1), 1),
        ("kumulatif", (10, 30, 60, 100), 200),
        ("rata_rata", (80, None, 82, None), 82),
        ("rata_rata", (1, 1, 2, None), "1.34"),
    ],
)
def test_a_year_that_does_not_follow_from_the_quarters_is_a_fault(target_kind, targets, year):
    assert rules(target_kind=target_kind, targets=targets, target_year=Decimal(year)) == ["P13"]


def test_the_sentence_about_the_year_names_what_it_should_be():
    (fault,) = target_faults(indicator(targets=(1, 1, 1, 1), target_year=5))

    assert fault.words == {"text": "5", "target_kind": "jumlah (penjumlahan triwulan)", "expected": "4"}


def test_no_target_at_all_is_a_fault_and_zero_is_one_only_where_less_is_better():
    assert rules(targets=(None, None, None, None)) == ["P12"]
    assert rules(targets=(0, 0, 0, 0)) == ["P12"]
    assert rules(targets=(0, None, None, None), polarity="min") == []


@pytest.mark.parametrize("target_kind", ["jumlah", "kumulatif", "rata_rata"])
def test_a_target_for_the_year_alone_is_due_in_the_last_quarter(target_kind):
    planned = due_at_year_end(indicator(target_kind=target_kind, targets=(None,) * 4, target_year=12))

    assert planned.targets == (None, None, None, Decimal(12))
    assert list(target_faults(planned)) == []


def test_a_limit_of_none_for_the_year_holds_in_each_quarter_and_any_other_must_be_shared():
    limits = {"polarity": "min", "targets": (None,) * 4}

    none, some = (due_at_year_end(indicator(**limits, target_year=year)) for year in (0, 4))

    assert none.targets == (Decimal(0),) * 4
    assert [fault.rule for fault in target_faults(some)] == ["P12"]
    assert due_at_year_end(indicator(**limits, target_kind="rata_rata", target_year=4)).target_q4 == 4


def test_quarters_that_have_targets_stay_as_they_are():
    given = indicator(targets=(1, None, None, None), target_year=1)

    assert due_at_year_end(given) == given


def test_a_cumulative_target_may_not_fall():
    assert rules(target_kind="kumulatif", targets=(10, None, 5, 20)) == ["P15"]
    assert rules(target_kind="kumulatif", targets=(10, None, 10, 20)) == []
    assert rules(target_kind="jumlah", targets=(10, None, 5, 20)) == []


def test_a_range_has_its_upper_bound_as_the_years_target():
    ranged = indicator(polarity="rentang", targets=(None, 90, None, 90), target_low=80, target_high=90, baseline=95)

    assert completed(ranged).target_year == 90
    assert list(target_faults(completed(ranged))) == []
