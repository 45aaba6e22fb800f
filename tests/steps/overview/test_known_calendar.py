"""A year whose joint leave nobody announced is named, in time, where the operator looks."""

from datetime import date

import pytest

from rbworkflow.office.calendar import Calendar
from rbworkflow.steps.overview.known_calendar import calendar_gaps
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.year_calendar import year_calendar
from tests.steps.office_walk import New, Walk

EASTER = Calendar({date(2028, 4, 13): "Cuti bersama Paskah"})


@pytest.mark.parametrize(
    ("calendar", "today", "years"),
    [
        (Calendar(), date(2026, 12, 31), []),
        (Calendar(), date(2027, 9, 30), []),
        (Calendar(), date(2027, 10, 1), ["2028"]),
        (Calendar(), date(2028, 1, 3), ["2028"]),
        (Calendar(), date(2028, 10, 2), ["2028", "2029"]),
        (EASTER, date(2027, 10, 1), []),
    ],
)
def test_next_year_is_asked_for_from_october_on_until_its_joint_leave_is_known(
    calendar: Calendar, today: date, years: list[str]
) -> None:
    assert [gap.split()[2] for gap in calendar_gaps(calendar, today)] == years


def said(walk: Walk) -> tuple[bool, str]:
    (part,) = [part for part in readiness(walk.workplace) if part.name == "Kalender hari libur"]
    return part.is_good, part.found


def test_readiness_and_status_say_it_where_the_operator_looks(new: New) -> None:
    walk = new("2027-09-30 08:00")
    assert said(walk) == (True, "2027: 26 hari dan 2028: 17 hari")
    assert status(walk.workplace).warnings == ()
    assert year_calendar(walk.workplace, 2027).gap == ""
    walk.on("2027-10-01 08:00")
    is_good, found = said(walk)
    assert not is_good
    assert found.startswith("Cuti bersama 2028 belum dikenal")
    assert status(walk.workplace).warnings == (f"Kalender hari libur: {found} Batas waktu lalu ikut bergeser.",)
    assert year_calendar(walk.workplace, 2027).gap == found
    assert year_calendar(walk.workplace, 2027).text.endswith(found)
