"""An explanation answers for the figures it was written for, not for those that come after them."""

import pandas as pd
import pytest

from rbworkflow.intake.submissions.explanations import old_explanations
from tests.intake.intake_builders import record, rows

WHY = "Ada tambahan empat SOP."
WORDS = frozenset({"-", "belum terjadwal"})


def told(first: str | None, second: str | None = None, why: str = WHY, code: str = "A1-01") -> pd.DataFrame:
    """One indicator's two quarters with the explanation beside them."""
    results = enumerate((first, second), 1)
    return rows(*(record(code, quarter=quarter, actual=result, explanation=why) for quarter, result in results))


def is_old(*sent: pd.DataFrame) -> list[bool]:
    """Of the last of a unit's submissions, by quarter."""
    *earlier, now = sent
    before = [each.assign(submission_id=number) for number, each in enumerate(earlier, 1)]
    return old_explanations(now, pd.concat([*before, now.iloc[:0]]), WORDS)


def test_a_first_submissions_explanation_is_for_its_own_figures() -> None:
    assert is_old(told("9")) == [False, False]


def test_words_left_standing_beside_another_figure_are_for_the_earlier_one() -> None:
    assert is_old(told("9"), told("900")) == [True, False]


def test_words_stay_old_however_often_they_are_sent_again() -> None:
    assert is_old(told("9"), told("900"), told("900"), told("900.0")) == [True, False]


def test_new_words_are_for_the_new_figure() -> None:
    assert is_old(told("9"), told("900", why="Dihitung per lembar.")) == [False, False]
    assert is_old(told("9"), told("900", why="Dihitung per lembar."), told("900", why="Dihitung per lembar.")) == [
        False,
        False,
    ]


def test_words_written_anew_after_others_are_for_the_figure_of_that_day() -> None:
    assert is_old(told("9"), told("900", why="Salah ketik?"), told("900")) == [False, False]


def test_the_figure_that_comes_back_has_its_explanation_back() -> None:
    assert is_old(told("9"), told("900"), told("9")) == [False, False]


def test_a_number_written_another_way_is_the_same_figure() -> None:
    assert is_old(told("9"), told("9.00")) == [False, False]


@pytest.mark.parametrize("nothing", [None, "-", "Belum terjadwal"])
def test_words_written_before_any_figure_are_for_the_figure_that_comes(nothing: str | None) -> None:
    empty = told(None).assign(actual_text=nothing or "")
    assert is_old(empty, told("9")) == [False, False]
    assert is_old(empty, told("9"), told("900")) == [True, False]


def test_the_other_quarters_figure_that_comes_later_is_not_explained_by_them() -> None:
    assert is_old(told("9"), told("9", "900")) == [False, True]


def test_a_figure_taken_away_is_not_explained_by_its_own_explanation() -> None:
    assert is_old(told("9"), told(None)) == [True, False]


@pytest.mark.parametrize("why", ["", "-"])
def test_no_words_are_never_old(why: str) -> None:
    assert is_old(told("9", why=why), told("900", why=why)) == [False, False]


def test_the_same_words_at_another_indicator_are_of_no_matter() -> None:
    assert is_old(told("9", code="A1-02"), told("900")) == [False, False]
