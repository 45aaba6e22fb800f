"""Pengaturan kantor as a workbook: what comes back unchanged changes nothing, and what was changed is in the files."""

import difflib
import io
import tomllib
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from rbworkflow.office.loading import load_office
from rbworkflow.office.own_settings.catalogue import words
from rbworkflow.office.own_settings.files import edited_files
from rbworkflow.office.own_settings.reading import Read, read_settings
from tests.ground.opened_books import opened, saved
from tests.office.filled_settings import (
    CITY,
    PROVINCE,
    added,
    changed,
    emptied,
    exported,
    found,
    own_config,
    settings_folder,
)

pytestmark = pytest.mark.long


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return own_config(tmp_path / "kantor")


@pytest.fixture
def workbook(config: Path) -> bytes:
    return exported(config)


def looked(config: Path, content: bytes) -> Read:
    return read_settings(content, settings_folder(config))


def told(config: Path, content: bytes) -> list[tuple[str, str]]:
    """Each fault by its place."""
    return [(f"{each.sheet}!{each.cell}", each.message) for each in looked(config, content).findings]


def differences(config: Path, content: bytes) -> list[str]:
    """What differs in the files' lines once the workbook is taken over, which then asks for nothing more."""
    made = edited_files(config, looked(config, content).edits)
    lines = []
    for name, text in made.items():
        path = config / name
        before = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        lines += [line for line in difflib.ndiff(before, text.splitlines()) if line[0] in "+-" and line[2:].strip()]
        path.write_text(text, encoding="utf-8")
    load_office(config)
    assert looked(config, content).edits == []
    return lines


def pairs(read: Read) -> list[tuple[str, str, str]]:
    return [(each.name, each.old, each.new) for each in read.changes]


@pytest.mark.parametrize("beside", [None, CITY], ids=["kabupaten", "kota"])
def test_what_comes_back_unchanged_asks_for_nothing(tmp_path: Path, beside: Path | None) -> None:
    config = own_config(tmp_path / "kantor", beside=beside)
    read = looked(config, exported(config))
    assert (read.findings, read.edits, read.kept) == ([], [], [])


def test_a_folder_that_is_older_than_most_settings_says_what_holds_and_asks_for_nothing(config: Path) -> None:
    for name in ("reminders.toml", "assessment.toml"):
        (config / name).unlink()
    text = (config / "office.toml").read_text(encoding="utf-8")
    before, _, after = text.partition("[signing]")
    (config / "office.toml").write_text(before + after[after.index("[[stages]]") :], encoding="utf-8")
    content = exported(config)
    assert entry(content, "office.toml: backup.newest") == 10
    assert entry(content, "reminders.toml: submission.marks") == "H-3; H-1; H; H+1"
    assert looked(config, content).edits == []


def test_every_setting_has_its_place_in_a_model_and_its_words(config: Path) -> None:
    of_province = own_config(config.parent / "provinsi", beside=PROVINCE)
    assert_words_and_places(config)
    assert_words_and_places(of_province)


def assert_words_and_places(config: Path) -> None:
    folder = settings_folder(config)
    for sheet in folder.sheets:
        assert sheet.about
        for setting in sheet.settings:
            assert setting.then in words().then, setting.key
        if not sheet.table:
            lines = list(folder.lines(sheet))
            assert lines, sheet.name
            assert [line.key for line in lines if line.field is None] == []


def test_a_provinces_recap_is_its_own_to_set_and_no_districts(tmp_path: Path, workbook: bytes) -> None:
    config = own_config(tmp_path / "provinsi", beside=PROVINCE)
    entries = {
        "office.toml: recap.ranking": "Menurut nilai",
        "office.toml: recap.threshold": 55,
        "office.toml: members.parts_days": 3,
    }
    assert differences(config, changed(exported(config), entries)) == [
        "- parts_days = 2",
        "+ parts_days = 3",
        '- ranking = "none"',
        '+ ranking = "score"',
        "- threshold = 60",
        "+ threshold = 55",
    ]
    by_operator = {"office.toml: members.decided_by": "Operator"}
    (edit,) = looked(config, changed(exported(config), by_operator)).changes
    assert edit.waits, "the officers hear of it before it is taken from them"
    assert "Rekapitulasi" not in load_workbook(io.BytesIO(workbook)).sheetnames


def test_no_secret_is_in_the_workbook(workbook: bytes) -> None:
    book = load_workbook(io.BytesIO(workbook))
    texts = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row).lower()
    assert not [word for word in ("password =", "pepper", "machine-key", "token", "rbworkflow_") if word in texts]


def test_a_changed_setting_changes_its_line_and_the_words_beside_it_stay(config: Path, workbook: bytes) -> None:
    content = changed(
        workbook,
        {
            "office.toml: mails_a_day": 500,
            "office.toml: work_starts": "07.30",
            "office.toml: letterhead.lines": "KOMISI PEMILIHAN UMUM; KAB. PASURUAN",
            "periods.toml: semester_1.province_due": "15 Juli",
            "figures.toml: cap_pct": "110,5",
            "report.toml: letter_signers": "Ketua",
            "reminders.toml: decision.escalate": "operator: H+2; pejabat lainnya: H+1",
        },
    )
    assert differences(config, content) == [
        '- cap_pct = "100"          # capaian yang masuk rata-rata paling tinggi segini; nilai asli tetap dicetak',
        '+ cap_pct = "110.5"          # capaian yang masuk rata-rata paling tinggi segini; nilai asli tetap dicetak',
        "- work_starts = 08:00:00",
        "+ work_starts = 07:30:00",
        "- mails_a_day = 400",
        "+ mails_a_day = 500",
        '- lines = ["KOMISI PEMILIHAN UMUM", "KABUPATEN PASURUAN"]',
        '+ lines = ["KOMISI PEMILIHAN UMUM", "KAB. PASURUAN"]',
        "- province_due = [7, 10]",
        "+ province_due = [7, 15]",
        '- escalate = { other = "H+1", operator = "H+1" }',
        '+ escalate = { other = "H+1", operator = "H+2" }',
        '- letter_signers = ["secretary"]',
        '+ letter_signers = ["chair"]',
    ]


def test_a_setting_that_no_file_names_yet_gets_its_part(config: Path, workbook: bytes) -> None:
    content = changed(workbook, {"office.toml: health.mail_hours": 4})
    assert differences(config, content) == ["+ [health]", "+ mail_hours = 4"]


def test_what_may_be_empty_and_is_emptied_is_taken_out(config: Path, workbook: bytes) -> None:
    content = changed(workbook, {"office.toml: archive_address": None})
    assert differences(config, content) == ['- archive_address = "arsip@kpu-pasuruan.example"']


def test_a_unit_comes_another_goes_and_a_third_has_another_head(config: Path, workbook: bytes) -> None:
    content = changed(workbook, rows={"Subbagian/TPH/Surel kepala": "kepala.tph@kpu-pasuruan.example"})
    content = emptied(content, "Subbagian", "KUL")
    content = added(content, "Subbagian", ["BRU", "Subbagian Baru", "Nama", "Kepala", None, "bru@kpu-pasuruan.example"])
    assert [(name, new) for name, _, new in pairs(looked(config, content))] == [
        ("TPH: Surel kepala", "kepala.tph@kpu-pasuruan.example"),
        ("KUL", "dihapus"),
        ("BRU", "BRU, Subbagian Baru, Nama, Kepala, bru@kpu-pasuruan.example"),
    ]
    differences(config, content)
    office = load_office(config)
    assert [unit.code for unit in office.units] == ["TPH", "RDI", "PHS", "BRU"]
    assert office.unit("TPH").head.email == "kepala.tph@kpu-pasuruan.example"
    assert office.unit("TPH").senders == ("tph@kpu-pasuruan.example",)


def test_a_regime_from_another_year_a_copy_and_a_day_off_are_rows(config: Path, workbook: bytes) -> None:
    content = added(workbook, "Susunan Area", [2027, "general_tematik"])
    content = added(content, "Hari Libur", ["2027-09-14", "Hari jadi kabupaten", "Tambah"])
    content = added(content, "Tembusan", ["Inspektorat KPU"])
    content = changed(content, rows={"Tim RB/Operator Pelaporan/Dijabat oleh": "Admin"})
    differences(config, content)
    office = load_office(config)
    assert office.regime(2027).key == "general_tematik"
    assert "2027-09-14,Hari jadi kabupaten,," in (config / "calendar/2027.csv").read_text(encoding="utf-8")
    assert [copy.title for copy in office.package.copies or ()] == ["Ketua {office}", "Inspektorat KPU"]
    assert office.team.members[-1].holder == "Admin"
    assert len(office.team.members) == 8


def test_who_is_told_of_a_change_first_is_marked(config: Path, workbook: bytes) -> None:
    read = looked(
        config, changed(workbook, {"office.toml: officers_need": "Kata sandi", "office.toml: place": "Pandaan"})
    )
    assert [(each.name, each.waits) for each in read.changes] == [
        ("Tempat", False),
        ("Yang diminta sebelum memutuskan", True),
    ]


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("office.toml: timezone", "WIB (Asia/Jakrta)", "Mungkin maksudnya: WIB (Asia/Jakarta)"),
        ("office.toml: package.mail_limit_mb", 60, "terlalu besar, paling banyak 25"),
        ("office.toml: mails_a_day", "empat ratus", "bukan bilangan bulat"),
        ("office.toml: sender_address", "rb@@kpu", "bukan alamat surel"),
        ("office.toml: place", None, "belum diisi"),
        ("office.toml: work_ends", "jam empat", "bukan jam"),
        ("office.toml: work_ends", "16.00 atau 16.30", "bukan jam"),
        ("periods.toml: semester_1.opens", "22 Jnui", "Mungkin maksudnya: 22 Juni"),
        ("periods.toml: semester_1.opens", "31 Februari", "tidak ada setiap tahun"),
        ("reminders.toml: plan.marks", "H-3; besok", "harus ditulis H, H-1 sampai H-99"),
        ("reminders.toml: decision.escalate", "opertor: H+1", "Mungkin maksudnya: operator"),
        ("officials.toml: officials.secretary.nip", "1970", "NIP harus 18 angka"),
        ("officials.toml: officials.secretary.nip", 197001011995031001, "dibulatkan Excel"),
        ("office.toml: numbering.template", "{nomor}/X", "yang diisikan: {number}"),
        ("figures.toml: is_weighted", "mungkin", "Pilihan: Ya, Tidak"),
    ],
)
def test_a_wrong_cell_is_named_with_what_to_write(
    config: Path, workbook: bytes, key: str, typed: object, said: str
) -> None:
    content = changed(workbook, {key: typed})
    sheet, row = found(workbook, key)
    ((place, message),) = told(config, content)
    assert place == f"{sheet}!B{row}"
    assert said in message


def test_a_cell_in_error_or_struck_out_is_asked_about_and_not_taken_for_empty(config: Path, workbook: bytes) -> None:
    sheet, row = found(workbook, "office.toml: archive_address")
    book = opened(changed(workbook, {"office.toml: archive_address": "#N/A"}))
    (unit,) = (each for each in book["Subbagian"].iter_rows() if each[0].value == "TPH")
    unit[5].font = Font(strike=True)
    faults = told(config, saved(book))
    assert [place for place, _ in faults] == [f"{sheet}!B{row}", f"Subbagian!{unit[5].coordinate}"]
    assert "galat rumus" in faults[0][1]
    assert "dicoret" in faults[1][1]


@pytest.mark.parametrize("typed", [datetime(2026, 7, 15), "15 Juli 2026", "15 juli"])  # noqa: DTZ001 - a sheet's day
def test_a_day_is_taken_with_the_year_that_a_spreadsheet_gave_it(config: Path, workbook: bytes, typed: object) -> None:
    content = changed(workbook, {"periods.toml: semester_1.province_due": typed})
    assert differences(config, content) == ["- province_due = [7, 10]", "+ province_due = [7, 15]"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (datetime(2027, 9, 14), ""),  # noqa: DTZ001 - a sheet's day
        ("14/09/2027", ""),
        ("14 September 2027", ""),
        ("2027-09-14 dan 15", "bukan tanggal"),
        ("14 dan 15 September 2027", "bukan tanggal"),
    ],
)
def test_a_day_off_is_one_whole_date_however_it_is_written(
    config: Path, workbook: bytes, typed: object, said: str
) -> None:
    content = added(workbook, "Hari Libur", [typed, "Hari jadi kabupaten", "Tambah"])
    read = looked(config, content)
    assert [said in each.message for each in read.findings] == ([True] if said else [])
    assert [each.name for each in read.changes] == ([] if said else ["2027-09-14"])


def test_all_faults_are_named_at_once(config: Path, workbook: bytes) -> None:
    content = changed(
        workbook,
        {"office.toml: mails_a_day": "x", "figures.toml: cap_pct": "y"},
        {"Subbagian/TPH/Surel kepala": "tidak ada", "Tahap/Ketua/Peran": "Ketau"},
    )
    assert [place.partition("!")[0] for place, _ in told(config, content)] == [
        "Surel",
        "Tahap",
        "Subbagian",
        "Penilaian",
    ]


def test_two_units_of_one_code_are_a_fault(config: Path, workbook: bytes) -> None:
    content = changed(workbook, rows={"Subbagian/TPH/Kode subbagian": "KUL"})
    ((_, message),) = told(config, content)
    assert message == "Kode subbagian 'KUL' sudah dipakai di atas."


def test_a_renamed_sheet_and_a_key_that_was_typed_over_are_found_by_their_near_spelling(
    config: Path, workbook: bytes
) -> None:
    book = opened(workbook)
    book["Subbagian"].title = "Subbagan"
    sheet, row = found(workbook, "office.toml: place")
    book[sheet].cell(row, 6).value = "office.toml: plce"
    messages = [message for _, message in told(config, saved(book))]
    assert messages[0].startswith("Kunci 'office.toml: plce' tidak dikenal. Mungkin maksudnya 'office.toml: place'")
    assert "Mungkin namanya diubah menjadi 'Subbagan'" in messages[1]


def test_what_somebody_else_changed_meanwhile_is_neither_taken_back_nor_written_over(
    config: Path, workbook: bytes
) -> None:
    file = config / "office.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("mails_a_day = 400", "mails_a_day = 300"), encoding="utf-8")
    untouched = looked(config, changed(workbook, {"office.toml: place": "Pandaan"}))
    assert untouched.kept == ["Surel keluar sehari: 300"]
    assert pairs(untouched) == [("Tempat", "Bangil", "Pandaan")]
    ((_, message),) = told(config, changed(workbook, {"office.toml: mails_a_day": 500}))
    assert message.startswith("Sejak buku kerja ini dibuat, isian ini sudah diubah menjadi '300'.")


def test_a_table_that_somebody_else_changed_meanwhile_is_told(config: Path, workbook: bytes) -> None:
    file = config / "officials.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("kul@kpu-pasuruan.example", "kul.baru@kpu-pasuruan.example"), encoding="utf-8")
    assert looked(config, workbook).kept == ["lembar Subbagian"]
    content = changed(workbook, rows={"Subbagian/TPH/Nama kepala": "Kasubbag Baru"})
    assert [place for place, _ in told(config, content)] == ["Subbagian!"]


@pytest.mark.parametrize("name", ["Subbagian", "Surel"])
def test_a_copied_sheet_is_told_to_be_left(config: Path, workbook: bytes, name: str) -> None:
    book = opened(workbook)
    book.copy_worksheet(book[name])
    book.create_sheet("Catatan").append(["Rapat", "Senin"])
    assert looked(config, saved(book)).kept == [
        f"isian di lembar '{name} Copy' (hanya lembar dengan nama aslinya yang dibaca)"
    ]


def test_a_number_stays_of_the_type_that_the_file_has(config: Path, workbook: bytes) -> None:
    differences(config, changed(workbook, {"report.toml: font_size": "11,5", "figures.toml: check_pct": 120}))
    assert tomllib.loads((config / "report.toml").read_text(encoding="utf-8"))["font_size"] == 11.5
    assert tomllib.loads((config / "figures.toml").read_text(encoding="utf-8"))["check_pct"] == "120"


def entry(content: bytes, key: str) -> object:
    sheet, row = found(content, key)
    return opened(content)[sheet].cell(row, 2).value
