"""On a day off mails are fetched and sent, and nobody is asked to work: opening and compiling wait."""

from datetime import date

import pytest

from rbworkflow.office.calendar import Calendar
from rbworkflow.steps.periods.open_period import open_due_periods, open_period
from rbworkflow.store.schema import request, revision
from tests.steps.office_walk import S1, UNITS, New, Walk


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
