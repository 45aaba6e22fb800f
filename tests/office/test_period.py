"""Periods are values with a code, a title, quarters and an order."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.errors import RefusedError
from rbworkflow.office import Period, Semester, Year, parse_period
from rbworkflow.office.period import known_year

YEARS = st.integers(2001, 2099)
SEMESTERS = st.builds(Semester, YEARS, st.sampled_from([1, 2]))
PERIODS = SEMESTERS | st.builds(Year, YEARS)


@given(PERIODS)
def test_a_periods_code_names_it_and_no_other(period: Period) -> None:
    assert parse_period(period.code) == period
    assert parse_period(f" {period.code}\n") == period


@given(PERIODS, st.sampled_from([str.lower, str.upper, str.title]))
def test_a_period_is_known_by_its_titles_too_whatever_the_case(period: Period, case: Callable[[str], str]) -> None:
    for written in (period.code, period.title, period.short_title):
        assert parse_period(f" {case(written)} ") == period


@given(PERIODS)
def test_a_periods_quarters_are_those_of_its_semesters(period: Period) -> None:
    assert period.quarters == tuple(quarter for semester in period.semesters for quarter in semester.quarters)


@given(SEMESTERS)
def test_the_previous_semester_is_the_one_just_before(semester: Semester) -> None:
    before = semester.previous
    assert before < semester
    assert (before.year * 2 + before.half) == (semester.year * 2 + semester.half) - 1


@given(YEARS)
def test_a_year_is_its_two_semesters_and_four_quarters(year: int) -> None:
    assert Year(year).semesters == (Semester(year, 1), Semester(year, 2))
    assert Year(year).quarters == (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("code", "title", "short_title", "file_label", "quarters"),
    [
        ("2026-S1", "Semester I Tahun 2026", "Semester I 2026", "Semester_I_2026", (1, 2)),
        ("2026-S2", "Semester II Tahun 2026", "Semester II 2026", "Semester_II_2026", (3, 4)),
        ("2026-T", "Tahun 2026", "Tahunan 2026", "Tahunan_2026", (1, 2, 3, 4)),
    ],
)
def test_a_period_is_written_as_officers_write_it(
    code: str, title: str, short_title: str, file_label: str, quarters: tuple[int, ...]
) -> None:
    period = parse_period(code)
    assert (period.title, period.short_title, period.file_label) == (title, short_title, file_label)
    assert period.quarters == quarters


@pytest.mark.parametrize(
    "code",
    ["", "2026", "2026-S3", "Semester III 2026", "Semester I", "26-S1", "2026-S1-2", "2026-S1\n2026-S2", "S1-2026"],
)
def test_what_is_no_period_is_refused_with_an_example(code: str) -> None:
    with pytest.raises(RefusedError, match=r"tidak dikenal\. Tulis misalnya 2026-S1"):
        parse_period(code)


@given(st.text())
def test_any_text_is_a_period_or_refused(text: str) -> None:
    try:
        period = parse_period(text)
    except RefusedError:
        return
    assert parse_period(period.code) == period
    assert str(period.year) in text


@pytest.mark.parametrize("year", [26, 1999, 20266, 0, -2026])
def test_a_year_that_is_none_is_told(year: int) -> None:
    with pytest.raises(RefusedError, match=f"Tahun {year} tidak dikenal"):
        known_year(year)
