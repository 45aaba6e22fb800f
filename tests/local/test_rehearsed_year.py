"""A year of the sample office as `rbworkflow rehearse` plays it: what everybody gets on which day, in one table."""

import csv
import difflib
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.errors import RefusedError
from rbworkflow.local.rehearsed_year.book import LIST, PAGE, make_room
from rbworkflow.local.rehearsed_year.copied_config import copy_config, harmless_addresses
from rbworkflow.local.rehearsed_year.play import PlayedYear, first_day, play_year
from rbworkflow.local.rehearsed_year.variants import Variant
from rbworkflow.office import Office, Semester, load_office
from rbworkflow.office.loading import is_rehearsal
from tests.conftest import ROOT
from tests.running.house_rules import house_rules

pytestmark = pytest.mark.walk

YEAR = 2027
TABLE = Path(__file__).parent / "data" / f"rehearsed_year_{YEAR}.csv"
RENEW = (
    "\nIf the year is meant to be so, renew the table, and read what changes: .venv/bin/rbworkflow rehearse "
    f"--year {YEAR} && cp geladi-output/{LIST} {TABLE.relative_to(ROOT)}"
)
PLH = "plh.geladi@kpu-pasuruan.example"
SECRETARY = "sekretaris@kpu-pasuruan.example"
OPERATOR = "operator@kpu-pasuruan.example"


@pytest.fixture(scope="module", autouse=True)
def _house_rules() -> Iterator[None]:
    with house_rules():
        yield


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the command leaves."""
    folder = tmp_path_factory.mktemp("geladi") / "hasil"
    done = CliRunner().invoke(
        app, ["rehearse", "--year", str(YEAR), "--config", str(ROOT / "config"), "--folder", str(folder)]
    )
    assert done.exit_code == 0, done.output
    assert f"Buka {folder / PAGE}" in done.output
    return folder


@pytest.fixture(scope="module")
def rows(book: Path) -> list[tuple[date, str, str]]:
    """Day, to whom and what, of every mail."""
    with (book / LIST).open(encoding="utf-8", newline="") as file:
        return [(date.fromisoformat(row[0]), row[1], row[2]) for row in list(csv.reader(file, delimiter=";"))[1:]]


@pytest.mark.soak
def test_everybody_gets_what_the_table_says_on_its_day(book: Path) -> None:
    kept, played = (path.read_text(encoding="utf-8").splitlines() for path in (TABLE, book / LIST))
    differences = list(difflib.unified_diff(kept, played, "the table", "as it was played", lineterm="", n=1))
    assert not differences, "\n".join([*differences, RENEW])


@pytest.mark.soak
def test_nobody_is_written_to_on_a_day_off(rows: list[tuple[date, str, str]], office: Office) -> None:
    assert [day for day, _, _ in rows if not office.calendar.is_working_day(day)] == []


@pytest.mark.soak
def test_all_three_reports_reach_the_province_once_and_are_confirmed(rows: list[tuple[date, str, str]]) -> None:
    at_province = [what for _, to, what in rows if to == "rb@kpu-jatim.example"]
    periods = (f"Semester I Tahun {YEAR}", f"Semester II Tahun {YEAR}", f"Tahun {YEAR}")
    assert at_province == [f"[3514] Laporan RB {period} - KPU Kabupaten Pasuruan" for period in periods]
    assert len([what for _, to, what in rows if to == OPERATOR and what.startswith("Diterima provinsi")]) == 3


@pytest.mark.soak
def test_the_first_report_is_returned_corrected_and_decided_by_who_acts(rows: list[tuple[date, str, str]]) -> None:
    asked = [(to, what) for _, to, what in rows if what.startswith("Mohon keputusan") and "Semester I " in what]
    assert [(to, what.rpartition(" ")[2]) for to, what in asked] == [
        (SECRETARY, "1"),
        (PLH, "2"),
        ("ketua@kpu-pasuruan.example", "2"),
    ]
    assert any(what.startswith("Dikembalikan oleh Sekretaris") for _, _, what in rows)
    assert any(what.startswith("Mohon perbaiki isian RB") for _, _, what in rows)


@pytest.mark.soak
def test_the_page_tells_every_act_with_its_mails_beside_the_years_calendar(
    book: Path, rows: list[tuple[date, str, str]]
) -> None:
    page = html.document_fromstring((book / PAGE).read_text(encoding="utf-8"))
    told = " ".join(str(page.xpath("string()")).split())
    assert "Selasa, 22 Juni 2027 07.00 Putaran harian: Semester I Tahun 2027 dibuka" in told
    assert "isian subbagian paling lambat 5 Juli 2027" in told
    assert "Keputusan tercatat: dikembalikan dengan catatan." in told
    assert "Batas waktu 2027" in told
    assert "Hari Raya Idul Fitri" in told
    assert len(page.cssselect("#hari li a")) == len(rows)
    assert told.count("KPU Kabupaten Pasuruan: Laporan RB Tahunan 2027") > 1


@pytest.mark.soak
def test_every_link_leads_to_a_file_of_the_folder_and_nothing_is_fetched(book: Path) -> None:
    pages = [book / PAGE, *sorted((book / "surel").glob("*.html"))]
    assert len(pages) > 100
    for path in pages:
        text = path.read_text(encoding="utf-8")
        for link in re.findall(r'(?:href|src)="([^"#][^"]*)"', text):
            assert (path.parent / unquote(link)).is_file(), (path.name, link)
    kinds = 6  # letter, report, matrix, data, approval, manifest
    assert len(list((book / "dokumen").iterdir())) == 3 * kinds


@pytest.mark.soak
def test_a_mails_page_has_its_words_and_what_came_with_it(book: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((book / "surel").glob("*.html"))]
    (asked, *_) = [text for text in texts if "<h1>Mohon keputusan" in text and "Semester I " in text]
    assert "Selasa, 6 Juli 2027 pukul 07.00" in asked
    assert "SETUJU-" in asked
    assert "Lembar_Verifikasi.docx</a>" in asked
    assert "surel.eml</a>" in asked


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("penting", encoding="utf-8")
    with pytest.raises(RefusedError, match="tidak ditimpa"):
        make_room(tmp_path)
    assert (tmp_path / "surat.txt").read_text(encoding="utf-8") == "penting"


def test_another_variant_than_the_known_ones_is_refused_in_words(tmp_path: Path) -> None:
    said = CliRunner().invoke(
        app, ["rehearse", "--year", "2027", "--folder", str(tmp_path / "baru"), "--variant", "banjir"]
    )
    assert said.exit_code == 2
    assert "cuti-bersama" in said.output
    assert not (tmp_path / "baru").exists()


# -- an office's own config --


def test_of_an_offices_config_every_address_becomes_nobodys(tmp_path: Path) -> None:
    real = tmp_path / "kantor"
    shutil.copytree(ROOT / "config", real)
    for name in ("office.toml", "officials.toml"):
        text = (real / name).read_text(encoding="utf-8").replace(".example", ".go.id")
        text = text.replace("appointee_domains = []", 'appointee_domains = ["kpu.go.id", "jatim.go.id"]')
        (real / name).write_text(text, encoding="utf-8")
    assert not is_rehearsal(load_office(real))
    copy_config(real, tmp_path / "salinan")
    copied = load_office(tmp_path / "salinan")
    assert is_rehearsal(copied)
    assert copied.operator.email == "operator@kpu-pasuruan.go.id.example"
    assert copied.appointee_domains == ("kpu.go.id.example", "jatim.go.id.example")
    assert not is_rehearsal(load_office(real)), "the office's own folder stays as it is"


@pytest.mark.soak
def test_an_office_of_another_regime_with_typed_numbers_and_signed_copies_is_played_as_well(
    tmp_path: Path,
) -> None:
    own = tmp_path / "kantor"
    shutil.copytree(ROOT / "config", own)
    text = (own / "office.toml").read_text(encoding="utf-8")
    text = text.replace('2021 = "delapan_area"', f'2021 = "delapan_area"\n{YEAR} = "general_tematik"')
    text = text.replace('mode = "sequence"', 'mode = "typed"').replace('.example"', '.go.id"')
    text = text.replace("[signing]", '[signing]\npapers = ["report"]').replace("\npapers = []\n", "\n")
    (own / "office.toml").write_text(text, encoding="utf-8")
    people = (own / "officials.toml").read_text(encoding="utf-8").replace('.example"', '.go.id"')
    (own / "officials.toml").write_text(people.partition('[[units]]\ncode = "TPH"')[0], encoding="utf-8")
    year = play_year(own, YEAR, scratch=tmp_path / "geladi", say=lambda _: None, until=Semester(YEAR, 1))
    assert all(to.endswith(".go.id.example") for _, to, _ in year.diary.table)
    assert [report.letter_number for report in year.ending.reports] == [f"7/ORT.07-SD/3514/{YEAR}"]
    assert any(what.startswith("Mohon ditandatangani") for _, _, what in year.diary.table)
    assert "Strategi Pelaksanaan RB General" in str(year.ending.reports[0].content)


def test_two_addresses_that_differ_still_do() -> None:
    text = 'email = "a@kpu.go.id"\nsenders = ["a@gmail.com", "A@KPU.EXAMPLE"]\n'
    assert harmless_addresses(text) == (
        'email = "a@kpu.go.id.example"\nsenders = ["a@gmail.com.example", "A@KPU.EXAMPLE"]\n'
    )


# -- what may come between --


def played(tmp_path: Path, variant: Variant, *, until: Semester | None = None) -> PlayedYear:
    return play_year(ROOT / "config", YEAR, scratch=tmp_path, say=lambda _: None, variant=variant, until=until)


@pytest.mark.soak
def test_a_joint_leave_announced_late_moves_the_deadline_and_the_operator_is_told(tmp_path: Path) -> None:
    year = played(tmp_path, Variant.JOINT_LEAVE, until=Semester(YEAR, 1))
    told = [(day, to) for day, to, what in year.diary.table if "kalender hari libur berubah" in what]
    assert told == [("2027-06-25", OPERATOR)]
    assert "2027-07-05" not in {day for day, _, _ in year.diary.table}
    assert any("Penyusunan laporan Semester I" in due.what and due.note for due in year.calendars[0].due)


@pytest.mark.soak
def test_after_a_power_cut_over_the_cut_off_one_round_catches_up_and_nothing_goes_twice(tmp_path: Path) -> None:
    year = played(tmp_path, Variant.POWER_CUT, until=Semester(YEAR, 1))
    days = {entry.at.date() for entry in year.diary.entries}
    assert not days & {date(2027, 7, 5), date(2027, 7, 6), date(2027, 7, 7)}
    asked = [
        day for day, to, what in year.diary.table if to == SECRETARY and "Revisi 1" in what and "keputusan" in what
    ]
    assert asked == ["2027-07-08"]
    assert len([to for _, to, _ in year.diary.table if to == "rb@kpu-jatim.example"]) == 1


@pytest.mark.soak
def test_who_acts_from_idulfitri_to_idulfitri_decides_on_all_three_reports(tmp_path: Path) -> None:
    year = played(tmp_path, Variant.ACTING)
    asked = {to for _, to, what in year.diary.table if what.startswith("Mohon keputusan") and "Laporan" in what}
    assert asked == {PLH, "ketua@kpu-pasuruan.example"}
    assert len(year.ending.reports) == 3


@pytest.mark.soak
def test_rounds_around_midnight_of_new_years_eve_send_nothing_and_lose_nothing(tmp_path: Path) -> None:
    year = played(tmp_path, Variant.NEW_YEAR)
    kept = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    assert [";".join(row) for row in year.diary.table] == kept


def test_the_year_before_is_over_when_the_rehearsal_begins(office: Office) -> None:
    for year in (2026, 2027, 2030):
        assert first_day(office, year) >= date(year, 2, 1)
        assert office.calendar.is_working_day(first_day(office, year))
