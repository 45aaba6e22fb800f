"""A new province's sheet: its own questions, its offices as lists really come, and a folder that starts clean."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import load_office
from rbworkflow.office.duties import Duty
from rbworkflow.office.questionnaires import PROVINCE
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.readiness_part import Condition
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.set_up_office import set_up_from_sheet, write_blank_sheet
from tests.steps.office_walk import walk_in
from tests.steps.sent_packages import registered, send, whole
from tests.steps.setup_sheets import Cells, filled_in

SAMPLE = Path(__file__).resolve().parents[3] / "config"
MEMBERS = "Kabupaten dan Kota"
FIRST = 6
FILLED: Mapping[str, Mapping[str, Any]] = {
    "Kantor": {"B6": 35, "C6": "KPU Provinsi Jawa Timur", "F6": "Surabaya"},
    "Kepala Surat": {"D6": "Jalan Tiga Nomor 3", "E6": "Telepon (031) 000000"},
    "Pejabat": {
        "B6": "Sekretaris Rekaan",
        "D6": "19710303 199503 2 003",
        "E6": "sekretaris@jatim.example",
        "B7": "Ketua Rekaan",
        "E7": "ketua@jatim.example",
        "B8": "Operator Rekaan",
        "E8": "operator@jatim.example",
    },
    MEMBERS: {
        "B6": "3514",
        "C6": "KPU Kabupaten Pasuruan",
        "D6": "sekretaris@pasuruan.example",
        "F6": "rb@pasuruan.example, lapor@pasuruan.example",
    },
    "Surat dan Keputusan": {"G6": "Keputusan Nomor 9 Tahun 2026"},
    "Surel dan Penerima": {"B6": "rb@jatim.example", "G6": "rb@pusat.example"},
}


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    path = tmp_path / "provinsi.xlsx"
    write_blank_sheet(path, asked=PROVINCE)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "provinsi"


def fill(path: Path, changes: Cells | None = None) -> Path:
    """All that FILLED says, then `changes`."""
    return filled_in(FILLED, path, changes)


def members(*rows: tuple[Any, ...], at: int = FIRST) -> dict[str, dict[str, Any]]:
    """Rows as they are pasted into the list of offices, from its first cell on."""
    cells = {f"{column}{at + n}": value for n, row in enumerate(rows) for column, value in zip("BCDEFG", row)}  # noqa: B905 - a row may be short
    return {MEMBERS: {"F6": None} | cells}


def errors(path: Path, target: Path) -> list[str]:
    with pytest.raises(RefusedError) as told:
        set_up_from_sheet(path, target, sample=SAMPLE)
    assert not target.exists()
    return str(told.value).split("\n")[1:]


def test_the_blank_sheet_asks_for_offices_and_not_for_units(blank: Path) -> None:
    book = openpyxl.load_workbook(blank)
    assert book.sheetnames == ["Petunjuk", *(table.title for table in PROVINCE.tables), "Daftar"]
    assert MEMBERS in book.sheetnames
    assert "Subbagian" not in book.sheetnames
    said = " ".join(str(cell.value) for row in book["Petunjuk"].iter_rows() for cell in row if cell.value)
    assert "init --from provinsi.xlsx" in said
    assert "laporan ke provinsi" not in said


def test_a_filled_sheet_becomes_a_province_that_loads(blank: Path, target: Path) -> None:
    sentence = set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    assert f"RBWORKFLOW_CONFIG_DIR={target}" in sentence
    office = load_office(target)
    assert office.does(Duty.MEMBERS)
    assert (office.code, office.province_code, office.timezone) == ("35", "35", "Asia/Jakarta")
    assert (office.short_name, office.file_name) == ("KPU Prov. Jawa Timur", "KPU_Prov_Jawa_Timur")
    assert office.letterhead.lines == ("KOMISI PEMILIHAN UMUM", "PROVINSI JAWA TIMUR")
    assert (office.recipient.salutation, office.recipient.place) == ("Sekretaris Jenderal KPU RI", "Jakarta")
    assert office.members.decided_by == "officers"
    (pasuruan,) = office.units
    assert (pasuruan.code, pasuruan.head.title) == ("3514", "Sekretaris KPU Kabupaten Pasuruan")
    assert pasuruan.head.email == "sekretaris@pasuruan.example"
    assert pasuruan.senders == ("rb@pasuruan.example", "lapor@pasuruan.example")
    assert [member.holder for member in office.team.members] == [
        "Ketua KPU Provinsi Jawa Timur",
        "Sekretaris KPU Provinsi Jawa Timur",
        "Operator Reformasi Birokrasi",
    ]


def test_its_days_are_a_provinces_and_nothing_of_the_sample_province_is_left(blank: Path, target: Path) -> None:
    set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    sample = SAMPLE.parent / "samples" / "provinsi" / "config"
    assert (target / "periods.toml").read_bytes() == (sample / "periods.toml").read_bytes()
    own = "".join((target / f"{name}.toml").read_text(encoding="utf-8") for name in ("office", "officials", "team"))
    assert not [word for word in ("kpu-", "Contoh", "3514", "subbagian") if word in own]
    assert "contoh" not in (target / "members.csv").read_text(encoding="utf-8").lower()


def test_the_operator_may_be_the_one_who_decides_packages(blank: Path, target: Path) -> None:
    set_up_from_sheet(fill(blank, {"Surat dan Keputusan": {"B6": "Operator"}}), target, sample=SAMPLE)
    assert load_office(target).members.decided_by == "operator"


def test_offices_are_read_as_lists_are_pasted(blank: Path, target: Path) -> None:
    pasted = members(
        (3501, "KPU KABUPATEN PACITAN", " sekretaris@pacitan.test "),
        (35.02, "KAB. PONOROGO", "sekretaris@ponorogo.test"),
        ("35.03", "Kota  Trenggalek", "sekretaris@trenggalek.test\u00a0"),
        ("",),
        (" 3504\u00a0", "kpu kota toli-toli dan kepulauan", "rb@toli.test", "", "a@toli.test; b@toli.test"),
    )
    set_up_from_sheet(fill(blank, pasted), target, sample=SAMPLE)
    units = load_office(target).units
    assert [(unit.code, unit.name, unit.head.email) for unit in units] == [
        ("3501", "KPU Kabupaten Pacitan", "sekretaris@pacitan.test"),
        ("3502", "KPU Kabupaten Ponorogo", "sekretaris@ponorogo.test"),
        ("3503", "KPU Kota Trenggalek", "sekretaris@trenggalek.test"),
        ("3504", "KPU Kota Toli-Toli dan Kepulauan", "rb@toli.test"),
    ]
    assert units[-1].senders == ("a@toli.test", "b@toli.test")


def test_more_offices_than_the_sheet_has_rows_for_are_all_read(blank: Path, target: Path) -> None:
    rows = [(3500 + n, f"KPU KABUPATEN REKAAN {n}", f"rb@rekaan{n}.test") for n in range(1, 61)]
    set_up_from_sheet(fill(blank, members(*rows)), target, sample=SAMPLE)
    assert len(load_office(target).units) == 60


@pytest.mark.parametrize(
    ("rows", "cell", "says"),
    [
        ([(3514, "Satu", "a@x.test"), (3514, "Dua", "b@x.test")], "B7", "Kode kantor '3514' sudah dipakai di atas"),
        ([(3314, "Satu", "a@x.test")], "B6", "bukan kabupaten/kota di provinsi 35, yang kodenya berawalan 35"),
        ([(351, "Satu", "a@x.test")], "B6", "Kode kantor harus 4 angka"),
        ([("Kode", "Satu", "a@x.test")], "B6", "bukan 'Kode'"),
        ([(None, "Satu", "a@x.test")], "B6", "Kode kantor belum diisi"),
        ([(3514, "Satu", None)], "D6", "Surel belum diisi"),
        ([(3514, "Satu", "-")], "D6", "'-' bukan alamat surel"),
        ([(3514, "Satu", "a@x.test, b@x.test")], "D6", "Tulis satu alamat"),
        ([(3514, "Satu", "a@x.test"), (3515, "SATU", "b@x.test")], "C7", "'KPU Satu' sudah dipakai di atas"),
        ([(3514, "Satu", "a@x.test"), (3515, "Dua", "A@x.test")], "D7", "A@x.test sudah dipakai kantor KPU Satu"),
        (
            [(3514, "Satu", "a@x.test"), (3515, "Dua", "b@x.test", "", "c@x.test a@x.test")],
            "F7",
            "a@x.test sudah dipakai kantor KPU Satu",
        ),
        (
            [(3514, "Satu", "a@x.test", "", "ketua@jatim.example")],
            "F6",
            "(ketua@jatim.example) sama dengan surel Ketua",
        ),
    ],
)
def test_what_is_wrong_in_the_list_is_named_by_its_cell_and_alone(
    blank: Path, target: Path, rows: list[tuple[Any, ...]], cell: str, says: str
) -> None:
    (said,) = errors(fill(blank, members(*rows)), target)
    assert said.startswith(f"- lembar '{MEMBERS}' sel {cell}: ")
    assert says in said


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("KAB. ACEH BESAR", "KIP Kabupaten Aceh Besar"),
        ("KIP Kota Sabang", "KIP Kota Sabang"),
        ("KPU Pidie", "KPU Pidie"),
    ],
)
def test_an_office_in_aceh_that_a_list_gives_no_commission_is_a_kip(
    blank: Path, target: Path, said: str, called: str
) -> None:
    fill(blank, {"Kantor": {"B6": 11}, **members(("1106", said, "sekretaris@aceh.test"))})
    set_up_from_sheet(blank, target, sample=SAMPLE)
    assert [unit.name for unit in load_office(target).units] == [called]


def test_a_list_without_an_office_is_refused(blank: Path, target: Path) -> None:
    (said,) = errors(fill(blank, members((None, None, None))), target)
    assert said == f"- lembar '{MEMBERS}': Isi paling sedikit 1 kantor; baris CONTOH tidak dibaca."


@pytest.mark.parametrize(
    ("cell", "address", "twin"),
    [("B6", "lapor@pasuruan.example", "alamat pengirim KPU"), ("G6", "sekretaris@pasuruan.example", "surel KPU")],
)
def test_the_provinces_mailboxes_are_none_of_its_offices(
    blank: Path, target: Path, cell: str, address: str, twin: str
) -> None:
    (said,) = errors(fill(blank, {"Surel dan Penerima": {cell: address}}), target)
    assert said.startswith(f"- lembar 'Surel dan Penerima' sel {cell}: ")
    assert f"({address}) sama dengan {twin} Kabupaten Pasuruan" in said


def test_an_empty_sheet_names_every_cell_that_must_be_filled_and_none_that_need_not(blank: Path, target: Path) -> None:
    said = errors(blank, target)
    assert "- lembar 'Kantor' sel B6: Kode kantor belum diisi." in said
    assert not [line for line in said if "tingkat pusat" in line or "Kota penerima" in line or "memutus" in line]
    assert len(said) == 16


@pytest.mark.parametrize("code", ["3514", "3500", "3", "35A"])
def test_a_province_has_a_code_of_two_figures(blank: Path, target: Path, code: str) -> None:
    said = errors(fill(blank, {"Kantor": {"B6": code}}), target)
    assert said == [
        f"- lembar 'Kantor' sel B6: Kode provinsi harus 2 angka (kode wilayah, misalnya 35), bukan '{code}'."
    ]


def test_a_province_that_filled_in_a_districts_sheet_is_told_of_its_own(tmp_path: Path, target: Path) -> None:
    path = tmp_path / "kantor.xlsx"
    write_blank_sheet(path)
    book = openpyxl.load_workbook(path)
    book["Kantor"]["B6"] = 35
    book.save(path)
    said = errors(path, target)[0]
    assert said.startswith("- lembar 'Kantor' sel B6: Kode kantor harus 4 angka")
    assert said.endswith(
        "KPU provinsi memakai lembar isian lain: .venv/bin/rbworkflow init --province-sheet provinsi.xlsx"
    )


@pytest.mark.parametrize("written", [0, 1, 4])
def test_a_set_up_that_is_cut_off_between_two_files_leaves_no_folder_and_is_done_again(
    blank: Path, target: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    def cut_off(path: Path, *told: Any, **how: Any) -> int:
        if len(done) == written:
            raise KeyboardInterrupt
        done.append(path)
        return write_text(path, *told, **how)

    done: list[Path] = []
    write_text = Path.write_text
    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", cut_off)
        with pytest.raises(KeyboardInterrupt):
            set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    assert not target.exists()
    set_up_from_sheet(blank, target, sample=SAMPLE)
    assert load_office(target).code == "35"


def test_a_folder_that_stands_is_kept_and_a_replaced_one_stays_beside(blank: Path, target: Path) -> None:
    set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    with pytest.raises(RefusedError, match="sudah ada dan tidak ditimpa"):
        set_up_from_sheet(blank, target, sample=SAMPLE)
    set_up_from_sheet(fill(blank, {"Kantor": {"F6": "Sidoarjo"}}), target, sample=SAMPLE, is_replacing=True)
    kept = target.with_name("provinsi.bak-1")
    assert (load_office(kept).place, load_office(target).place) == ("Surabaya", "Sidoarjo")


@pytest.mark.walk
def test_it_opens_its_period_takes_in_its_first_package_and_has_nothing_to_mend(
    blank: Path, target: Path, tmp_path: Path
) -> None:
    set_up_from_sheet(fill(blank), target, sample=SAMPLE)
    with mail_catcher(tmp_path / "surel") as catcher:
        walk = walk_in(tmp_path / "kantor", on="2026-06-22 07:00", catcher=catcher, config_dir=target)
        begun = status(walk.workplace)
        assert (begun.troubles, begun.warnings, begun.alarms) == ((), (), ())
        walk.daily_round()
        assert "masuk" in send(walk, whole("3514"), unit_code="3514")
        assert [each.unit_code for each in registered(walk)] == ["3514"]
        walk.mail("sekretaris@jatim.example", "Mohon keputusan")
        walk.mail("sekretaris@pasuruan.example", "Paket laporan masuk")
        own = [each for each in readiness(walk.workplace) if each.name.startswith(("Berkas", "Susunan", "Templat"))]
        assert {each.condition for each in own} == {Condition.OK}
        walk.verify()
        walk.workplace.engine.dispose()
