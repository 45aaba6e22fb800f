"""A period's window comes from config/ once and then lives in its row."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Office, Semester, Year
from rbworkflow.office.windows import Window, open_window, seed_windows, takes_by_link, window_of, windows_of
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event

FIRST = Semester(2026, 1)


@pytest.fixture
def planned(any_engine: Engine, office: Office, at: datetime) -> Engine:
    with write(any_engine) as conn:
        seed_windows(conn, office, 2026, at=at)
    return any_engine


def window(engine: Engine, office: Office, period: Semester | Year = FIRST) -> Window:
    with read(engine) as conn:
        return window_of(conn, office, period)


def events(engine: Engine) -> list[str]:
    with read(engine) as conn:
        return list(conn.scalars(select(audit_event.c.action).order_by(audit_event.c.seq)))


def test_links_take_up_to_the_last_day_after_the_provinces(planned: Engine, office: Office, at: datetime) -> None:
    due_on = window(planned, office).province_due_on
    last = due_on + timedelta(days=office.windows.semester_1.link_days)
    assert not takes_by_link(office, window(planned, office), last), "it is not open yet"
    with write(planned) as conn:
        open_window(conn, office, FIRST, actor=Actor.OPERATOR, at=at, province_due_on=due_on)
    opened = window(planned, office)
    assert takes_by_link(office, opened, last)
    assert not takes_by_link(office, opened, last + timedelta(days=1))


def test_a_year_has_three_windows_by_their_opening_day(planned: Engine, office: Office) -> None:
    with read(planned) as conn:
        found = windows_of(conn, office)
    assert {each.period.code for each in found} == {"2026-S1", "2026-S2", "2026-T"}
    assert [each.opens_on for each in found] == sorted(each.opens_on for each in found)
    assert not any(each.is_open for each in found)


def test_inner_dates_are_working_days_before_the_provinces(planned: Engine, office: Office) -> None:
    first = window(planned, office)
    assert (first.opens_on, first.province_due_on) == (date(2026, 6, 22), date(2026, 7, 10))
    assert (first.due_on, first.cut_off_on) == (date(2026, 7, 3), date(2026, 7, 6))


def test_the_second_semester_is_due_the_year_after(planned: Engine, office: Office) -> None:
    for period, due_on in ((Semester(2026, 2), date(2027, 1, 15)), (Year(2026), date(2027, 1, 29))):
        assert window(planned, office, period).opens_on.year == 2026
        assert window(planned, office, period).province_due_on == due_on


def test_what_the_operator_changed_is_not_seeded_again(planned: Engine, office: Office, at: datetime) -> None:
    with write(planned) as conn:
        open_window(conn, office, FIRST, actor=Actor.OPERATOR, at=at, province_due_on=date(2026, 7, 24))
        seed_windows(conn, office, 2026, at=at)
    assert window(planned, office).province_due_on == date(2026, 7, 24)
    assert events(planned) == ["period_planned"] * 3 + ["period_opened"]


def test_opening_takes_the_provinces_letter_and_moves_the_inner_dates(
    planned: Engine, office: Office, at: datetime
) -> None:
    letter: dict[str, Any] = {"province_due_on": date(2026, 7, 24), "province_letter": "12/ORT/35/2026"}
    with write(planned) as conn:
        assert open_window(conn, office, FIRST, actor=Actor.OPERATOR, at=at, **letter)
        assert not open_window(conn, office, FIRST, actor=Actor.OPERATOR, at=at, province_due_on=date(2026, 8, 1))
    opened = window(planned, office)
    assert opened.is_open
    assert (opened.due_on, opened.cut_off_on) == (date(2026, 7, 17), date(2026, 7, 20))
    assert (opened.province_due_on, opened.province_letter) == (date(2026, 7, 24), "12/ORT/35/2026")
    assert events(planned).count("period_opened") == 1


def test_a_year_without_windows_is_refused(planned: Engine, office: Office) -> None:
    with pytest.raises(RefusedError, match="Semester I Tahun 2031 belum disiapkan"):
        window(planned, office, Semester(2031, 1))


def test_another_offices_windows_are_not_seen(planned: Engine, office: Office) -> None:
    with read(planned) as conn:
        assert windows_of(conn, office.model_copy(update={"code": "3515"})) == []
