"""The year's window follows semester II's, and what is open is told and moves later only."""

from datetime import date

from rbworkflow.office import Period
from rbworkflow.office.windows import Window, window_of
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.store import read, write
from rbworkflow.store.schema import period
from tests.steps.office_walk import S2, YEAR, New, Walk


def window(walk: Walk, of: Period = YEAR) -> Window:
    with read(walk.workplace.engine) as conn:
        return window_of(conn, walk.workplace.office, of)


def days(walk: Walk) -> tuple[date, date]:
    found = window(walk)
    return found.cut_off_on, found.province_due_on


def test_a_year_that_an_older_program_planned_gets_its_own_window_before_it_opens(new: New) -> None:
    walk = new("2026-12-01 07:00")
    old = {"due_on": date(2027, 1, 8), "cut_off_on": date(2027, 1, 11), "province_due_on": date(2027, 1, 15)}
    with write(walk.workplace.engine) as conn:
        conn.execute(period.update().where(period.c.code == YEAR.code).values(old))
    walk.daily_round()
    assert days(walk) == (date(2027, 1, 25), date(2027, 1, 29))
    assert window(walk).moved_because == ""


def test_a_letter_that_moves_semester_ii_moves_an_open_year_that_nobody_gave_a_day(new: New) -> None:
    walk = new("2026-12-14 07:00")
    walk.daily_round()
    assert window(walk).is_open
    said = open_period(walk.workplace, S2, province_due_on=date(2027, 1, 29), province_letter="1/2026")
    assert said.endswith("Laporan Tahun 2026 di provinsi kini paling lambat 15 Februari 2027.")
    assert days(walk)[1] == date(2027, 2, 15)
    assert window(walk).moved_because == "mengikuti batas waktu Semester II Tahun 2026"
    earlier = open_period(walk.workplace, S2, province_due_on=date(2027, 1, 15), province_letter="2/2026")
    assert "Laporan Tahun 2026" not in earlier
    assert days(walk)[1] == date(2027, 2, 15)


def test_a_year_that_was_given_a_day_keeps_it(new: New) -> None:
    walk = new("2026-12-14 07:00")
    walk.daily_round()
    open_period(walk.workplace, YEAR, province_due_on=date(2027, 2, 1), province_letter="1/2026")
    open_period(walk.workplace, S2, province_due_on=date(2027, 1, 29), province_letter="2/2026")
    assert days(walk)[1] == date(2027, 2, 1)
