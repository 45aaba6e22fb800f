"""Kalender: every deadline of the year for everybody who is in, on the page and in a phone's own calendar."""

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.door.routes import ANYBODY_IN
from tests.pages.knocking import Doorway, words


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize("role", sorted(ANYBODY_IN))
def test_everybody_who_is_in_reads_the_year_by_its_days(doorway: Doorway, role: Role) -> None:
    browser = doorway.person(role)
    assert 'href="/kalender"' in browser.get("/kalender").text
    said = words(browser.get("/kalender?tahun=2026"))
    for each in (
        "Senin, 22 Juni 2026 Pelaporan Semester I Tahun 2026 dibuka",
        "Jumat, 3 Juli 2026 Isian subbagian Semester I Tahun 2026",
        "Senin, 6 Juli 2026 Penyusunan laporan Semester I Tahun 2026",
        "Kamis, 9 Juli 2026 Keputusan Sekretaris atas laporan Semester I Tahun 2026 (paling lambat)",
        "Jumat, 10 Juli 2026 Keputusan Ketua atas laporan Semester I Tahun 2026 (paling lambat)",
        "Jumat, 10 Juli 2026 Laporan Semester I Tahun 2026 di provinsi",
        "Jumat, 19 Juni 2026 Rencana aksi 2026 disetujui (formulir Semester I dibuat darinya)",
        "Jumat, 30 Januari 2026 Laporan Tahun 2025 di provinsi",
        "Kamis, 24 Desember 2026 Cuti Bersama Hari Raya Natal",
    ):
        assert each in said


def test_a_year_that_is_not_known_yet_says_so_and_names_the_working_day_before(doorway: Doorway) -> None:
    said = words(doorway.person().get("/kalender?tahun=2028"))
    assert "Cuti bersama 2028 belum dikenal" in said
    assert (
        "Sabtu, 15 Januari 2028 Laporan Semester II Tahun 2027 di provinsi (hari libur (hari Sabtu); hari kerja "
        "sebelumnya Jumat, 14 Januari 2028)"
    ) in said
    assert "Hari Raya Idul Fitri (perkiraan)" in said


def test_no_officer_is_due_on_a_day_off_because_the_province_is(doorway: Doorway) -> None:
    said = words(doorway.person().get("/kalender?tahun=2027"))
    assert "Jumat, 9 Juli 2027 Keputusan Ketua atas laporan Semester I Tahun 2027 (paling lambat)" in said
    assert "Sabtu, 10 Juli 2027 Laporan Semester I Tahun 2027 di provinsi (hari libur (hari Sabtu)" in said


def test_the_year_is_due_by_its_own_window_after_semester_ii(doorway: Doorway) -> None:
    said = words(doorway.person().get("/kalender?tahun=2027"))
    for each in (
        "Jumat, 15 Januari 2027 Laporan Semester II Tahun 2026 di provinsi",
        "Senin, 25 Januari 2027 Penyusunan laporan Tahun 2026",
        "Kamis, 28 Januari 2027 Keputusan Sekretaris atas laporan Tahun 2026 (paling lambat)",
        "Jumat, 29 Januari 2027 Laporan Tahun 2026 di provinsi",
    ):
        assert each in said


def test_a_phone_takes_the_year_in_as_whole_days_in_short_lines(doorway: Doorway) -> None:
    got = doorway.person().get("/kalender.ics?tahun=2028")
    assert got.headers["content-type"].startswith("text/calendar")
    assert 'filename="kalender-rb-2028.ics"' in got.headers["content-disposition"]
    assert max(len(line) for line in got.content.split(b"\r\n")) <= 75
    lines = unfolded(got.text)
    start = lines.index("UID:2027-S2-provinsi@3514.rbworkflow")
    assert lines[start + 2 : start + 6] == [
        "DTSTART;VALUE=DATE:20280115",
        "DTEND;VALUE=DATE:20280116",
        "SUMMARY:Laporan Semester II Tahun 2027 di provinsi",
        "DESCRIPTION:hari libur (hari Sabtu)\\; hari kerja sebelumnya Jumat\\, 14 Januari 2028",
    ]
    keys = [line for line in lines if line.startswith("UID:")]
    assert len(keys) == len(set(keys)) == lines.count("END:VEVENT")


@pytest.mark.parametrize("year", ["dua", "99999", "-1", "²", "1899", "9" * 5000])
def test_a_year_that_is_none_is_refused_in_words(doorway: Doorway, year: str) -> None:
    refused = doorway.person().get(f"/kalender?tahun={year}")
    assert refused.status_code == 422
    assert "ahun" in words(refused)


def test_a_stranger_is_not_shown_the_calendar(doorway: Doorway) -> None:
    assert doorway.somebody().get("/kalender").status_code == 303
