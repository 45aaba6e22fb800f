"""On a day off mails are fetched and sent, and nobody is asked to work: opening and compiling wait."""

from datetime import date

import pytest

from rbworkflow.local.practice import approve_plan
from rbworkflow.office.calendar import Calendar
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.open_period import open_due_periods, open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.store.schema import request, revision
from tests.steps.office_walk import OPERATOR, PLAN, S1, UNITS, New, Walk, text_of


def off(walk: Walk, day: str) -> Walk:
    """The office has this day off."""
    return walk.with_office(calendar=Calendar({date.fromisoformat(day): "Hari jadi kabupaten"}))


def test_a_report_whose_cut_off_has_come_waits_for_the_working_day(received: Walk) -> None:
    closed = off(received, "2026-07-06")
    closed.on("2026-07-06 07:00").daily_round()
    closed.on("2026-07-06 08:30").half_hourly()
    assert received.rows(revision) == []
    closed.on("2026-07-07 07:00").daily_round()
    assert [each.number for each in received.rows(revision)] == [1]
    assert len(received.rows(request)) == 1


def test_what_a_unit_sends_on_a_day_off_is_answered_then(opened: Walk) -> None:
    closed = off(opened, "2026-07-03")
    for unit in UNITS:
        closed.send(unit)
    closed.on("2026-07-03 07:00").daily_round()
    heads = {opened.workplace.office.unit(unit).head.email for unit in UNITS}
    assert heads <= {mail.recipients[0] for mail in opened.mails("", "Isian RB")}


def test_a_period_opens_on_the_working_day_after_its_day(new: New) -> None:
    walk = off(new("2026-06-22 07:00"), "2026-06-22")
    assert open_due_periods(walk.workplace) == []
    walk.on("2026-06-23 07:00")
    (said,) = open_due_periods(walk.workplace)
    assert said.startswith("Semester I Tahun 2026 dibuka")


def test_a_period_whose_days_went_by_while_the_program_was_off_is_told_and_can_still_be_opened(new: New) -> None:
    walk = new("2026-05-20 07:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    walk.on("2026-08-18 07:00").daily_round()
    missed = "Semester I Tahun 2026 tidak terbuka pada waktunya, 22 Juni 2026 sampai 6 Juli 2026"
    assert status(walk.workplace).next_act.startswith(missed)
    assert "'Buka periode' dengan batas waktu yang baru" in status(walk.workplace).next_act
    walk.on("2026-08-19 07:00").daily_round()
    (told,) = walk.mails(OPERATOR, "Semester I Tahun 2026 belum dibuka")
    assert missed in " ".join(text_of(told).split())
    open_period(walk.workplace, S1, province_due_on=date(2026, 9, 11))
    assert missed not in status(walk.workplace).next_act


def test_an_office_that_began_after_a_periods_days_is_told_of_none(new: New) -> None:
    walk = new("2026-08-18 07:00")
    walk.daily_round()
    assert "tidak terbuka" not in status(walk.workplace).next_act
    assert walk.mails(OPERATOR, "belum dibuka") == []


def test_a_computer_whose_clock_fell_back_opens_no_period_of_a_year_that_is_gone(opened: Walk) -> None:
    opened.on("2025-07-03 08:00").daily_round()
    now = status(opened.workplace)
    assert [each.code for each in now.periods] == ["2026-S1"]
    assert now.next_act == (
        "Semester I Tahun 2025 belum dapat dibuka: jam komputer menunjukkan 3 Juli 2025 pukul 08.00, padahal sudah ada "
        "yang tercatat 1 Juli 2026 pukul 08.00. Samakan jam komputer. Bila jam itu benar, jalankan 'Buka periode'."
    )
    opened.on("2026-07-02 11:00").half_hourly()
    assert "Jam" not in status(opened.workplace).next_act


@pytest.mark.parametrize(
    ("due_on", "said"),
    [
        (date(2026, 7, 10), ""),
        (date(2026, 7, 11), " Hari itu libur (hari Sabtu); kirim paling lambat Jumat, 10 Juli 2026."),
        (
            date(2026, 8, 17),
            " Hari itu libur (Hari Kemerdekaan Republik Indonesia); kirim paling lambat Jumat, 14 Agustus 2026.",
        ),
    ],
)
def test_a_day_of_the_province_that_is_a_day_off_is_said_when_the_period_opens(
    new: New, due_on: date, said: str
) -> None:
    told = open_period(new("2026-06-22 07:00").workplace, S1, province_due_on=due_on)
    assert told.partition("laporan di provinsi paling lambat ")[2].partition(".")[2] == said


def test_a_clock_that_once_ran_ahead_holds_up_no_further_period_once_the_operator_opened_one(new: New) -> None:
    walk = new("2027-05-20 07:00")
    walk.daily_round()
    walk.on("2026-06-22 07:00").daily_round()
    assert "Bila jam itu benar, jalankan 'Buka periode'" in status(walk.workplace).next_act
    open_period(walk.workplace, S1)
    walk.on("2026-12-14 07:00").daily_round()
    assert {"2026-S1", "2026-S2", "2026-T"} <= {each.code for each in status(walk.workplace).periods}
    assert "jam komputer" not in status(walk.workplace).next_act
