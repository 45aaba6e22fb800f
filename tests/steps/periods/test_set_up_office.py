"""A new office's sheet: blank out, filled in, and every error named by sheet and cell."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.samples import samples
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.office import load_office
from rbworkflow.office.clashes import clashes
from rbworkflow.office.questions import TABLES
from rbworkflow.steps.periods.set_up_office import set_up_from_sheet, write_blank_sheet
from tests.steps.setup_sheets import Cells, filled_in

SAMPLE = Path(__file__).resolve().parents[3] / "config"
HEADER, EXAMPLE, FIRST = 4, 5, 6
FILLED: Mapping[str, Mapping[str, Any]] = {
    "Kantor": {"B6": 9471, "C6": "KPU Kota Jayapura", "E6": "KPU Provinsi Papua", "F6": "Jayapura"},
    "Kepala Surat": {"D6": "Jalan Satu Nomor 1", "E6": "Telepon (0967) 000000"},
    "Pejabat": {
        "B6": "Sekretaris Rekaan",
        "D6": "19710303 199503 2 003",
        "E6": "sekretaris@kota.test",
        "B7": "Ketua Rekaan",
        "E7": "ketua@kota.test",
        "B8": "Operator Rekaan",
        "E8": "operator@kota.test",
    },
    "Subbagian": {
        "B6": "KUL",
        "C6": "Subbagian Keuangan",
        "D6": "Kepala Satu",
        "F6": "197803032003121003",
        "G6": "kul@kota.test",
        "B8": "tph",
        "C8": "Subbagian Hukum",
        "D8": "Kepala Dua",
        "F8": "198004042005122004",
        "G8": "tph@kota.test",
        "H8": "staf1@kota.test, staf2@kota.test",
    },
    "Surat dan Keputusan": {
        "B6": "Diketik (operator mengetik nomor dari aplikasi persuratan)",
        "F6": "Keputusan Nomor 7 Tahun 2026",
    },
    "Surel dan Penerima": {"B6": "rb@kota.test", "F6": "Jayapura", "G6": "rb@papua.test"},
    "Tim RB": {"B6": "Pengarah", "C6": "Ketua KPU Kota Jayapura"},
}


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    path = tmp_path / "kantor.xlsx"
    write_blank_sheet(path)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "config"


def fill(path: Path, changes: Cells | None = None) -> Path:
    """All that FILLED says, then `changes`."""
    return filled_in(FILLED, path, changes)


def errors(path: Path, target: Path) -> list[str]:
    with pytest.raises(RefusedError) as told:
        set_up_from_sheet(path, target, sample=SAMPLE)
    assert not target.exists()
    return str(told.value).split("\n")[1:]


def texts(sheet: Any) -> list[str]:
    return [str(cell.value) for cell in next(sheet.iter_rows(min_row=HEADER, max_row=HEADER))]


def test_the_blank_sheet_asks_every_question_and_shows_an_example_under_it(blank: Path) -> None:
    book = openpyxl.load_workbook(blank)
    assert book.sheetnames == ["Petunjuk", *(table.title for table in TABLES), "Daftar"]
    for table in TABLES:
        sheet = book[table.title]
        assert texts(sheet) == ["Baris", *(question.label for question in table.questions)]
        assert [cell.value for cell in sheet[EXAMPLE]] == ["CONTOH", *(each.example for each in table.questions)]
        assert [cell.value for cell in sheet[FIRST]][1:] == [None] * len(table.questions)
        assert sheet.protection.sheet


def test_time_zone_numbering_and_signers_are_chosen_from_lists(blank: Path) -> None:
    book = openpyxl.load_workbook(blank)
    chosen = {
        (sheet.title, sheet.cell(HEADER, area.min_col).value)
        for sheet in book
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
        for area in rule.sqref.ranges
    }
    assert chosen == {
        ("Kantor", "Zona waktu"),
        ("Surat dan Keputusan", "Penomoran surat"),
        ("Surat dan Keputusan", "Penanda tangan surat pengantar"),
        ("Surat dan Keputusan", "Penanda tangan kata pengantar"),
    }
    assert {cell.value for cell in book["Daftar"]["A"]} >= {"WIB (Asia/Jakarta)", "WIT (Asia/Jayapura)"}


def test_a_sheet_that_is_there_is_not_written_over(blank: Path) -> None:
    fill(blank)
    before = blank.read_bytes()
    with pytest.raises(RefusedError, match="sudah ada dan tidak ditimpa"):
        write_blank_sheet(blank)
    assert blank.read_bytes() == before


def test_a_sheet_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="tidak dapat ditulis"):
        write_blank_sheet(tmp_path / "tidak ada" / "kantor.xlsx")


def test_a_filled_sheet_becomes_a_folder_that_loads(blank: Path, target: Path) -> None:
    sentence = set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    data = target.with_name(f"data-{target.name}")
    assert sentence.endswith(f"Lalu jalankan: RBWORKFLOW_CONFIG_DIR={target} RBWORKFLOW_DATA_DIR={data} make start")
    office = load_office(target)
    assert (office.code, office.timezone, office.numbering.mode) == ("9471", "Asia/Jayapura", "typed")
    assert office.officials["secretary"].title == "Sekretaris KPU Kota Jayapura"
    assert [(unit.code, unit.senders) for unit in office.units] == [
        ("KUL", ()),
        ("TPH", ("staf1@kota.test", "staf2@kota.test")),
    ]
    assert office.units[1].head.nip == "19800404 200512 2 004"
    assert [member.holder for member in office.team.members] == ["Ketua KPU Kota Jayapura"]


def test_mails_say_what_the_program_says_until_the_office_writes_its_own(blank: Path, target: Path) -> None:
    set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    assert not (target / "mails").exists()
    composer = Composer(load_office(target), target / "mails", is_practice=False)
    kind, values = "closed", next(samples(composer.office, "closed"))
    assert composer.compose(kind, **values).subject.startswith("Tidak perlu dikirim: ")
    (target / "mails").mkdir()
    (target / "mails" / "closed.j2").write_text("Kata kami\nSelesai.\n", encoding="utf-8")
    assert composer.compose(kind, **values).subject == "Kata kami"


def test_an_empty_sheet_names_every_cell_that_must_be_filled_and_none_that_need_not(blank: Path, target: Path) -> None:
    said = errors(blank, target)
    assert "- lembar 'Kantor' sel B6: Kode kantor belum diisi." in said
    assert "- lembar 'Subbagian': Isi paling sedikit 1 subbagian; baris CONTOH tidak dibaca." in said
    assert not [line for line in said if "Jabatan" in line or "Nama singkat" in line or "Tim RB'" in line]
    assert len(said) == 18


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "says"),
    [
        ("Kantor", "B6", "351", "Kode kantor harus 4 angka"),
        ("Kantor", "G6", "Waktu Bali", "'Waktu Bali' tidak dikenal. Pilih salah satu: WIB"),
        ("Kepala Surat", "D6", " ", "Alamat kantor belum diisi"),
        ("Pejabat", "E7", "ketua(at)kota", "bukan alamat surel"),
        ("Pejabat", "E8", "ketua@kota.test", "memerlukan kotak surat sendiri"),
        ("Pejabat", "D6", "1971", "NIP harus 18 angka"),
        ("Pejabat", "D6", 197103031995032003, "Ubah format sel menjadi Teks"),
        ("Pejabat", "D7", "197103031995032003", "NIP tidak diisi untuk baris ini"),
        ("Subbagian", "B8", "kul", "'KUL' sudah dipakai di atas"),
        ("Subbagian", "B8", "K-U", "2 sampai 10 huruf atau angka"),
        ("Subbagian", "D8", None, "Nama kepala belum diisi"),
        ("Subbagian", "H8", "a@kota.test dan b@kota.test", "'dan' bukan alamat surel"),
        ("Surat dan Keputusan", "B6", "acak", "Pilih salah satu: Urut"),
        ("Surat dan Keputusan", "C6", "tanpa nomor", "harus memuat {number}"),
        ("Surel dan Penerima", "D6", "arsip", "bukan alamat surel"),
        (
            "Surel dan Penerima",
            "B6",
            "Operator@kota.test",
            "(Operator@kota.test) sama dengan surel Operator",
        ),
        ("Surel dan Penerima", "B6", "kul@kota.test", "sama dengan surel Kepala Subbagian Keuangan"),
        ("Surel dan Penerima", "D6", "rb@kota.test", "Surel arsip (rb@kota.test) sama dengan surel pengirim"),
        ("Surel dan Penerima", "G6", "rb@kota.test", "Surel penerima (rb@kota.test) sama dengan surel pengirim"),
        ("Surel dan Penerima", "G6", "staf2@kota.test", "sama dengan alamat pengirim Subbagian Hukum"),
        (
            "Subbagian",
            "G6",
            "ketua@kota.test",
            "Subbagian Keuangan (ketua@kota.test) sama dengan surel Ketua",
        ),
        (
            "Subbagian",
            "H8",
            "a@kota.test, sekretaris@kota.test",
            "Hukum (sekretaris@kota.test) sama dengan",
        ),
        ("Tim RB", "C6", None, "Dijabat oleh belum diisi"),
    ],
)
def test_an_error_is_named_by_sheet_and_cell_and_alone(
    blank: Path, target: Path, sheet: str, cell: str, value: object, says: str
) -> None:
    (said,) = errors(fill(blank, {sheet: {cell: value}}), target)
    assert said.startswith(f"- lembar '{sheet}' sel {cell}: ")
    assert says in said


def test_addresses_that_offices_share_are_taken(blank: Path, target: Path) -> None:
    shared = {
        "D6": "Sekretaris Rekaan",
        "G6": "sekretaris@kota.test",
        "H6": "operator@kota.test",
        "H8": "operator@kota.test",
    }
    set_up_from_sheet(
        fill(blank, {"Subbagian": shared, "Surel dan Penerima": {"D6": "operator@kota.test"}}), target, sample=SAMPLE
    )
    assert clashes(load_office(target)) == []


def test_all_errors_are_named_at_once(blank: Path, target: Path) -> None:
    said = errors(fill(blank, {"Kantor": {"B6": "x"}, "Pejabat": {"E6": "y", "D6": "z"}, "Tim RB": {"B6": ""}}), target)
    assert [line.split(":")[0] for line in said] == [
        "- lembar 'Kantor' sel B6",
        "- lembar 'Pejabat' sel D6",
        "- lembar 'Pejabat' sel E6",
        "- lembar 'Tim RB' sel B6",
    ]


def test_a_table_that_was_taken_apart_is_named(blank: Path, target: Path) -> None:
    book = openpyxl.load_workbook(fill(blank))
    del book["Tim RB"]
    book["Pejabat"]["A7"] = "Wakil"
    book["Subbagian"]["F4"] = "Nomor Induk"
    book.save(blank)
    said = errors(blank, target)
    assert "- lembar 'Pejabat': Baris 'Ketua' tidak ada." in said
    assert any(line.startswith("- lembar 'Subbagian' sel A4: Kolom 'NIP kepala' tidak ditemukan") for line in said)
    missing = "Lembar atau tabel ini tidak ditemukan. Pakai kantor.xlsx yang ditulis init dengan --sheet."
    assert f"- lembar 'Tim RB': {missing}" in said


def test_a_sheet_that_was_copied_and_filled_in_otherwise_is_named(blank: Path, target: Path) -> None:
    book = openpyxl.load_workbook(fill(blank))
    for name in ("Pejabat", "Subbagian"):
        book.copy_worksheet(book[name]).title = f"{name} (2)"
    book["Pejabat (2)"]["B7"] = "Ketua yang Benar"
    book.save(blank)
    unread = "Lembar ini tidak dibaca; yang dibaca hanya lembar 'Pejabat', yang isinya lain."
    assert errors(blank, target) == [
        f"- lembar 'Pejabat (2)': {unread} Pindahkan ke sana yang benar, lalu hapus lembar ini."
    ]


def test_a_named_row_that_stands_twice_and_says_otherwise_is_named(blank: Path, target: Path) -> None:
    again = dict(
        zip(("A9", "B9", "C9", "D9", "E9"), ("Ketua", "Ketua Baru", None, None, "baru@kota.test"), strict=True)
    )
    (said,) = errors(fill(blank, {"Pejabat": again}), target)
    assert said == (
        "- lembar 'Pejabat' sel A9: Baris 'Ketua' sudah ada di atas dengan isi yang lain. Hapus yang tidak berlaku."
    )


OVER = {
    "Kantor": {f"{column}5": FILLED["Kantor"][f"{column}6"] for column in "BCEF"} | dict.fromkeys(FILLED["Kantor"]),
    "Subbagian": {"B5": "XXX"},
    "Surel dan Penerima": {"A5": None, "B5": "rb@kota.test", "F5": "Jayapura", "G5": "rb@papua.test"}
    | dict.fromkeys(FILLED["Surel dan Penerima"]),
}


def test_who_writes_over_the_example_is_told_that_once_and_where_it_belongs(blank: Path, target: Path) -> None:
    then = "lalu kosongkan baris ini."
    assert errors(fill(blank, OVER), target) == [
        f"- lembar '{sheet}' sel A5: Isian di baris {row} tidak dibaca. Pindahkan ke baris {to}, {then}"
        for sheet, row, to in (
            ("Kantor", "CONTOH", "ISIAN"),
            ("Subbagian", "CONTOH", "di bawahnya"),
            ("Surel dan Penerima", "yang kolom Baris-nya kosong", "ISIAN"),
        )
    ], "and no cell of the empty row"


def test_the_officials_one_row_too_high_are_named_once(blank: Path, target: Path) -> None:
    rows = {5: ("S", "s@kota.test"), 6: ("K", "k@kota.test"), 7: ("O", "o@kota.test"), 8: (None, None)}
    cells = {f"{column}{row}": said for row, both in rows.items() for column, said in zip("BE", both, strict=True)}
    said = errors(fill(blank, {"Pejabat": cells | {"D5": "19710303 199503 2 003", "D6": None}}), target)
    assert said[0].endswith("Pindahkan ke baris Sekretaris atau Ketua atau Operator, lalu kosongkan baris ini.")
    assert said[1:] == ["- lembar 'Pejabat' sel D6: NIP belum diisi."]


def test_an_example_that_lost_its_mark_is_no_subbagian(blank: Path, target: Path) -> None:
    (said,) = errors(fill(blank, {"Subbagian": {"A5": None, "B6": "KEU"}}), target)
    assert said.startswith("- lembar 'Subbagian' sel A5: Baris ini berisi contoh, tetapi kata CONTOH")


@pytest.mark.parametrize(
    "cells", [{"B5": None, "C5": None}, {"A5": None} | {f"{column}5": None for column in "BCDEFGH"}]
)
def test_an_example_that_was_emptied_is_nothing_to_tell(blank: Path, target: Path, cells: dict[str, None]) -> None:
    set_up_from_sheet(fill(blank, {"Subbagian": cells}), target, sample=SAMPLE)
    assert [unit.code for unit in load_office(target).units] == ["KUL", "TPH"]


def test_the_example_may_say_what_it_likes_where_its_row_was_filled_in(blank: Path, target: Path) -> None:
    set_up_from_sheet(fill(blank, {"Kantor": {"C5": "KPU Kota Lama"}}), target, sample=SAMPLE)
    assert load_office(target).name == "KPU Kota Jayapura"


def test_a_formula_nobody_calculated_is_named(blank: Path, target: Path) -> None:
    said = errors(fill(blank, {"Kantor": {"F6": '="Jaya"&"pura"'}}), target)
    assert said[0].startswith("- lembar 'Kantor' sel F6: Sel F6 berisi rumus yang belum dihitung")


@pytest.mark.parametrize("content", [b"", b"bukan buku kerja"])
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, target: Path, content: bytes) -> None:
    path = tmp_path / "kantor.xlsx"
    path.write_bytes(content)
    with pytest.raises(RefusedError):
        set_up_from_sheet(path, target, sample=SAMPLE)
    with pytest.raises(RefusedError, match="tidak dapat dibaca"):
        set_up_from_sheet(tmp_path / "tidak-ada.xlsx", target, sample=SAMPLE)


def test_an_existing_folder_is_refused_before_the_sheet_is_read(tmp_path: Path, target: Path) -> None:
    target.mkdir()
    (target / "office.toml").touch()
    with pytest.raises(RefusedError, match="sudah ada"):
        set_up_from_sheet(tmp_path / "tidak-ada.xlsx", target, sample=SAMPLE)


def test_the_blank_sheet_is_the_same_file_every_time(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_blank_sheet(tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
