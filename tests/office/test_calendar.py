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
CALENDAR = Calendar()
HEADINGS = "tanggal,nama,perubahan,alasan"
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


def test_the_countrys_days_off_are_known_by_name_without_any_file(office: Office) -> None:
    off = office.calendar.day_off(INDEPENDENCE_DAY)
    assert off is not None
    assert "Kemerdekaan" in off.name
    assert len(office.calendar.days_off(2026)) == 25
    assert [day for day, each in office.calendar.days_off(2026).items() if each.is_joint_leave] == [
        date(2026, 2, 16),
        date(2026, 3, 18),
        date(2026, 3, 20),
        date(2026, 3, 23),
        date(2026, 3, 24),
        date(2026, 5, 15),
        date(2026, 5, 28),
        date(2026, 12, 24),
    ]


def test_a_day_whose_date_nobody_announced_is_shown_as_an_estimate() -> None:
    off = CALENDAR.day_off(date(2028, 2, 28))
    assert off is not None
    assert off.is_estimated
    assert "(perkiraan)" in off.name


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 8, 14), ""),
        (date(2026, 8, 15), "hari Sabtu"),
        (INDEPENDENCE_DAY, "Hari Kemerdekaan Republik Indonesia"),
        (date(2026, 3, 22), "Hari kedua dari Hari Raya Idul Fitri"),
    ],
)
def test_why_nobody_works_is_said_by_the_days_name_before_the_weekends(day: date, why: str) -> None:
    assert CALENDAR.why_off(day) == why


def test_a_year_without_announced_joint_leave_is_known_as_such_until_the_offices_file_has_it() -> None:
    assert CALENDAR.knows_joint_leave(2026)
    assert not CALENDAR.knows_joint_leave(2028)
    assert not Calendar({date(2028, 4, 13): "Hari jadi kabupaten"}).knows_joint_leave(2028)
    assert Calendar({date(2028, 4, 13): "Cuti bersama Paskah"}).knows_joint_leave(2028)


@pytest.mark.parametrize(
    "line", ["17 Agustus 2026,Hari Kemerdekaan", ",Tanpa tanggal", "2026-13-01,Bulan 13", "2062-08-17,Salah ketik"]
)
def test_a_day_that_is_none_is_named_by_file_and_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "2026.csv").write_text(f"tanggal,nama\n2026-01-01,Tahun Baru\n{line}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"2026\.csv baris 3"):
        load_calendar(tmp_path)


def test_a_calendar_without_its_columns_is_named(tmp_path: Path) -> None:
    (tmp_path / "2026.csv").write_text("hari;nama\n2026-01-01;Tahun Baru\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"2026\.csv baris 2"):
        load_calendar(tmp_path)


def test_a_calendar_saved_by_excel_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "2026.csv").write_text("tanggal,nama\n2026-08-18,Hari jadi\n", encoding="utf-8-sig")
    assert not load_calendar(tmp_path).is_working_day(date(2026, 8, 18))


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


def test_an_older_file_adds_its_days_and_one_that_the_country_has_too_is_one_day(tmp_path: Path) -> None:
    (tmp_path / "2026.csv").write_text("tanggal,nama\n2026-08-17,Merdeka\n2026-08-19,Hari jadi\n", encoding="utf-8")
    days = load_calendar(tmp_path).days_off(2026)
    assert len(days) == 26
    assert (days[INDEPENDENCE_DAY].name, days[date(2026, 8, 19)].name) == ("Merdeka", "Hari jadi")


def test_a_day_that_the_office_takes_away_is_a_working_day_again(tmp_path: Path) -> None:
    rows = "2026-12-24,Cuti bersama,hapus,Pemungutan suara ulang\n2026-12-28,Pengganti,tambah,\n"
    (tmp_path / "2026.csv").write_text(f"{HEADINGS}\n{rows}", encoding="utf-8")
    calendar = load_calendar(tmp_path)
    assert calendar.is_working_day(date(2026, 12, 24))
    assert calendar.taken == {date(2026, 12, 24): "Pemungutan suara ulang"}
    assert calendar.add_working_days(date(2026, 12, 24), 1) == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2026-12-24,Cuti bersama,hapus,", "alasan"),
        ("2026-12-24,Cuti bersama,cabut,Tetap masuk", "tambah atau hapus"),
        ("2026-01-02,Jembatan,hapus,Tetap masuk", "ditambah dan dihapus"),
    ],
)
def test_a_change_that_says_too_little_or_too_much_is_named_by_file_and_line(
    tmp_path: Path, line: str, said: str
) -> None:
    (tmp_path / "2026.csv").write_text(f"{HEADINGS}\n2026-01-02,Jembatan,,\n{line}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=rf"2026\.csv baris 3: .*{said}"):
        load_calendar(tmp_path)


def test_an_office_without_a_file_has_the_countrys_days(tmp_path: Path) -> None:
    assert load_calendar(tmp_path / "none") == Calendar()
