"""Working days are neither weekends nor days off."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.office.calendar import Calendar, load_calendar

INDEPENDENCE_DAY = date(2026, 8, 17)  # a Monday
CALENDAR = Calendar({INDEPENDENCE_DAY: "Hari Kemerdekaan"})
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        (date(2026, 8, 14), True),
        (date(2026, 8, 15), False),
        (date(2026, 8, 16), False),
        (INDEPENDENCE_DAY, False),
        (date(2026, 8, 18), True),
    ],
)
def test_a_working_day_is_no_weekend_and_no_day_off(day: date, *, is_working: bool) -> None:
    assert CALENDAR.is_working_day(day) is is_working


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 8, 14), 1, date(2026, 8, 18)),
        (date(2026, 8, 18), -1, date(2026, 8, 14)),
        (date(2026, 8, 15), 1, date(2026, 8, 18)),
        (INDEPENDENCE_DAY, 0, INDEPENDENCE_DAY),
        (date(2026, 8, 10), 5, date(2026, 8, 18)),
        (date(2026, 7, 10), -5, date(2026, 7, 3)),
    ],
)
def test_working_days_are_counted_over_days_off(day: date, count: int, expected: date) -> None:
    assert CALENDAR.add_working_days(day, count) == expected


@given(DAYS, st.integers(1, 60))
def test_between_a_day_and_the_counted_one_lie_exactly_so_many_working_days(day: date, count: int) -> None:
    end = CALENDAR.add_working_days(day, count)
    passed = [day + timedelta(days=number) for number in range(1, (end - day).days + 1)]
    assert sum(CALENDAR.is_working_day(each) for each in passed) == count
    assert CALENDAR.is_working_day(end)


@given(DAYS.filter(CALENDAR.is_working_day), st.integers(-60, 60))
def test_counting_forth_and_back_ends_where_it_began(day: date, count: int) -> None:
    assert CALENDAR.add_working_days(CALENDAR.add_working_days(day, count), -count) == day


def test_the_samples_days_off_are_known_by_name(office: Office) -> None:
    assert "Kemerdekaan" in office.calendar.holidays[INDEPENDENCE_DAY]
    assert {day.year for day in office.calendar.holidays} == {2026, 2027}


@pytest.mark.parametrize("line", ["17 Agustus 2026,Hari Kemerdekaan", ",Tanpa tanggal", "2026-13-01,Bulan 13"])
def test_a_day_that_is_none_is_named_by_file_and_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "2026.csv").write_text(f"tanggal,nama\n2026-01-01,Tahun Baru\n{line}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"2026\.csv baris 3"):
        load_calendar(tmp_path)


def test_a_calendar_without_its_columns_is_named(tmp_path: Path) -> None:
    (tmp_path / "2026.csv").write_text("hari;nama\n2026-01-01;Tahun Baru\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"2026\.csv baris 2"):
        load_calendar(tmp_path)


def test_a_calendar_saved_by_excel_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "2026.csv").write_text("tanggal,nama\n2026-08-17,Merdeka\n", encoding="utf-8-sig")
    assert load_calendar(tmp_path).holidays == {INDEPENDENCE_DAY: "Merdeka"}


def test_no_calendar_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="kosong"):
        load_calendar(tmp_path / "none")


@pytest.mark.parametrize(
    ("moment", "hours", "due"),
    [
        ("2026-07-07 09:00", 0, "2026-07-07 09:00"),
        ("2026-07-07 22:00", 0, "2026-07-07 22:00"),
        ("2026-07-07 09:00", 4, "2026-07-07 13:00"),
        ("2026-07-07 12:00", 4, "2026-07-07 16:00"),
        ("2026-07-07 15:00", 4, "2026-07-08 11:00"),
        ("2026-07-07 05:00", 4, "2026-07-07 12:00"),
        ("2026-07-10 15:30", 9, "2026-07-14 08:30"),  # over a weekend
        ("2026-08-14 15:00", 2, "2026-08-18 09:00"),  # and a holiday
    ],
)
def test_hours_count_while_the_office_works(moment: str, hours: int, due: str) -> None:
    zone = ZoneInfo("Asia/Jakarta")
    begun, expected = (datetime.fromisoformat(each).replace(tzinfo=zone) for each in (moment, due))
    assert CALENDAR.add_working_hours(begun, hours, starts=time(8), ends=time(16)) == expected
