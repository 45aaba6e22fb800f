"""A day off that is added, moves or falls away moves what is still open, never what is over, never to earlier."""

from datetime import date

import pytest

from rbworkflow.office import Period, Year
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.windows import Window, window_of
from rbworkflow.report.orders import Order, order_of
from rbworkflow.steps.overview.year_calendar import year_calendar
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.store import read
from rbworkflow.store.schema import period, request
from tests.steps.office_walk import CHAIR, OPERATOR, S1, S2, SECRETARY, UNITS, New, Walk, text_of

LEAVE = "Cuti bersama susulan"


def with_days(walk: Walk, *days: str) -> Walk:
    """The office's file adds these days."""
    calendar = Calendar({date.fromisoformat(day): LEAVE for day in days})
    walk.workplace = walk.with_office(calendar=calendar).workplace
    return walk


def window(walk: Walk, of: Period = S1) -> Window:
    with read(walk.workplace.engine) as conn:
        return window_of(conn, walk.workplace.office, of)


def days(walk: Walk) -> tuple[str, str]:
    found = window(walk)
    return found.due_on.isoformat(), found.cut_off_on.isoformat()


def moved_lines(said: list[str]) -> list[str]:
    return [each for each in said if each.startswith("Kalender berubah")]


def test_a_day_off_on_the_day_forms_are_due_gives_units_the_next_working_day(opened: Walk) -> None:
    assert days(opened) == ("2026-07-03", "2026-07-06")
    opened.on("2026-07-01 07:00").daily_round()
    said = with_days(opened, "2026-07-03").on("2026-07-02 07:00").daily_round()

    assert days(opened) == ("2026-07-06", "2026-07-07")
    why = f"Kalender berubah (3 Juli 2026 ({LEAVE}) libur)"
    forms, report = moved_lines(said)
    assert forms == f"{why}: isian subbagian Semester I Tahun 2026 semula 3 Juli 2026, kini 6 Juli 2026."
    assert report == f"{why}: penyusunan laporan Semester I Tahun 2026 semula 6 Juli 2026, kini 7 Juli 2026."
    (row,) = opened.rows(period, period.c.code == S1.code)
    assert row.moved_because == f"3 Juli 2026 ({LEAVE}) libur"
    (mail,) = opened.mails(OPERATOR, "kalender hari libur")
    assert "semula 3 Juli 2026, kini 6 Juli 2026" in " ".join(text_of(mail).split())
    assert "sudah diberi tahu lewat surel" in text_of(mail)
    for unit in UNITS:
        (told,) = opened.mails(
            opened.workplace.office.unit(unit).head.email, "Batas waktu bergeser menjadi 6 Juli 2026"
        )
        said_to_units = " ".join(text_of(told).split())
        assert "isian subbagian Semester I Tahun 2026 bergeser dari Jumat, 3 Juli 2026 menjadi" in said_to_units
        assert f"Sebabnya: {row.moved_because}" in said_to_units
    listed = year_calendar(opened.workplace, 2026).text
    assert f"Senin, 6 Juli 2026: Isian subbagian Semester I Tahun 2026 (bergeser karena {row.moved_because})" in listed
    assert moved_lines(opened.on("2026-07-02 07:30").half_hourly()) == []
    assert len(opened.mails(opened.workplace.office.unit("KUL").head.email, "Batas waktu bergeser")) == 1
    opened.verify()


def test_of_a_year_only_the_report_is_told_to_move_since_no_unit_sends_for_it(opened: Walk) -> None:
    opened.on("2026-12-14 07:00").daily_round()
    annual = window(opened, Year(2026))
    off = sorted({annual.due_on.isoformat(), annual.cut_off_on.isoformat()})
    said = moved_lines(with_days(opened, *off).on("2027-01-04 07:00").daily_round())
    moved = window(opened, Year(2026))
    assert annual.is_open
    assert moved.due_on > annual.due_on
    (line,) = [each for each in said if "Tahun 2026" in each and "Semester" not in each]
    assert f"penyusunan laporan Tahun 2026 semula 25 Januari 2027, kini {moved.cut_off_on.day} Januari 2027." in line


def test_of_a_year_that_follows_its_second_semester_no_day_is_told_that_it_does_not_get(opened: Walk) -> None:
    opened.on("2026-07-01 07:00").daily_round()
    annual = window(opened, Year(2026))
    off = sorted({annual.due_on.isoformat(), annual.cut_off_on.isoformat()})
    said = moved_lines(with_days(opened, *off).on("2026-07-02 07:00").daily_round())
    assert [each for each in said if "Tahun 2026" in each and "Semester" not in each] == []
    assert window(opened, Year(2026)).cut_off_on > annual.cut_off_on


def test_a_day_off_before_the_provinces_day_takes_no_day_from_units(opened: Walk) -> None:
    opened.on("2026-07-01 07:00").daily_round()
    with_days(opened, "2026-07-08").on("2026-07-02 07:00").daily_round()
    assert days(opened) == ("2026-07-03", "2026-07-06")
    assert opened.mails(OPERATOR, "kalender hari libur") == []


def test_a_day_off_that_falls_away_gives_units_its_day(new: New) -> None:
    walk = with_days(new("2026-06-22 07:00"), "2026-07-08")
    walk.daily_round()
    open_period(walk.workplace, S1, province_due_on=date(2026, 7, 13), province_letter="1/2026")
    open_period(walk.workplace, S1, province_due_on=date(2026, 7, 10), province_letter="2/2026")
    assert days(walk) == ("2026-07-02", "2026-07-03")
    said = with_days(walk).on("2026-06-23 07:00").daily_round()
    assert days(walk) == ("2026-07-03", "2026-07-06")
    assert "8 Juli 2026 (Cuti bersama susulan) menjadi hari kerja" in moved_lines(said)[0]


def test_what_is_over_stays_as_it_was(opened: Walk) -> None:
    opened.on("2026-07-01 07:00").daily_round()
    with_days(opened, "2026-07-03").on("2026-07-04 09:00").half_hourly()
    assert days(opened) == ("2026-07-03", "2026-07-06")


def test_a_period_that_nobody_was_told_of_is_counted_anew_in_silence(opened: Walk) -> None:
    opened.on("2026-07-01 07:00").daily_round()
    before = window(opened, S2).due_on
    with_days(opened, "2027-01-13").on("2026-07-02 07:00").daily_round()
    assert window(opened, S2).due_on < before
    assert opened.mails(OPERATOR, "kalender hari libur") == []


@pytest.mark.parametrize("off", ["2026-07-08", "2026-07-09"])
def test_an_officer_who_is_asked_gets_the_working_days_he_was_promised(compiled: Walk, off: str) -> None:
    (asked,) = compiled.object_to_appointments().rows(request, request.c.status == "open")
    assert asked.due_on.isoformat() == "2026-07-09"
    with_days(compiled, off).on("2026-07-07 07:00").daily_round()
    (moved,) = compiled.rows(request, request.c.status == "open")
    assert moved.due_on.isoformat() == "2026-07-10"
    assert LEAVE in moved.moved_because
    (mail,) = compiled.mails(OPERATOR, "kalender hari libur")
    assert "keputusan Sekretaris" in text_of(mail)
    (told,) = compiled.mails(SECRETARY, "Batas waktu bergeser menjadi 10 Juli 2026")
    assert "bergeser dari Kamis, 9 Juli 2026 menjadi Jumat, 10 Juli 2026" in " ".join(text_of(told).split())
    assert compiled.mails(CHAIR, "Batas waktu bergeser") == []
    compiled.verify()


def test_a_unit_that_sent_already_is_not_told_of_a_later_day(opened: Walk) -> None:
    opened.send("KUL").collect()
    opened.daily_round()
    with_days(opened, "2026-07-03").on("2026-07-02 10:30").daily_round()
    assert opened.mails(opened.workplace.office.unit("KUL").head.email, "Batas waktu bergeser") == []
    assert len(opened.mails(opened.workplace.office.unit("PHS").head.email, "Batas waktu bergeser")) == 1


def test_no_answer_comes_to_be_due_after_the_province_expects_the_report(compiled: Walk) -> None:
    with_days(compiled, "2026-07-09", "2026-07-10").on("2026-07-07 07:00").daily_round()
    (asked,) = compiled.rows(request, request.c.status == "open")
    assert (asked.due_on.isoformat(), asked.moved_because) == ("2026-07-09", "")


def test_an_officer_is_never_due_on_the_day_off_on_which_the_province_expects_the_report(received: Walk) -> None:
    open_period(received.workplace, S1, province_due_on=date(2026, 7, 11), province_letter="1/2026")
    received.on("2026-07-09 07:00").compile(S1)
    (asked,) = received.rows(request, request.c.status == "open")
    assert asked.due_on.isoformat() == "2026-07-10"


def test_units_that_correct_get_the_next_working_day(compiled: Walk) -> None:
    compiled.send_back("Lengkapi.")
    compiled.revise(units=("TPH",), until="2026-07-09", reason="Lengkapi.")
    with_days(compiled, "2026-07-09").on("2026-07-07 07:00").daily_round()
    with read(compiled.workplace.engine) as conn:
        order = order_of(conn, compiled.revision().id)
    assert isinstance(order, Order)
    assert (order.until, LEAVE in order.moved_because) == (date(2026, 7, 10), True)
    told = {unit: len(compiled.mails(compiled.workplace.office.unit(unit).head.email, "bergeser")) for unit in UNITS}
    assert told == dict.fromkeys(UNITS, 0) | {"TPH": 1}
