"""`rbworkflow init` as a person sees it: questions, corrections, the way back, and a clean end whatever happens."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner, Result

from rbworkflow.cli import app
from rbworkflow.office import load_office
from rbworkflow.system import is_private

Init = Callable[..., Result]
ANSWERS = (
    *("7171", "KPU Kota Manado", "", "KPU Provinsi Sulawesi Utara", "Manado", ""),
    *("", "", "Jalan Satu Nomor 1", "Telepon (0431) 000000"),
    *("Sekretaris Rekaan", "", "197103031995032003", "sekretaris@manado.test"),
    *("Ketua Rekaan", "", "ketua@manado.test"),
    *("Operator Rekaan", "", "operator@manado.test"),
    *("KUL", "Subbagian Keuangan", "Kepala Rekaan", "", "197803032003121003", "kul@manado.test", "", "tidak"),
    *("2", "", "", "", "Keputusan Nomor 7 Tahun 2026"),
    *("rb@manado.test", "", "", "", "Manado", "rb@sulut.test"),
    *("", ""),
)


OF_PROVINCE = (
    *("35", "KPU Provinsi Jawa Timur", "", "", "Surabaya", ""),
    *("", "", "Jalan Tiga Nomor 3", "Telepon (031) 000000"),
    *("Sekretaris Rekaan", "", "197103031995032003", "sekretaris@jatim.test"),
    *("Ketua Rekaan", "", "ketua@jatim.test"),
    *("Operator Rekaan", "", "operator@jatim.test"),
    *("3514", "KABUPATEN PASURUAN", "sekretaris@pasuruan.test", "", "", "", "ya"),
    *("3314", "3515", "KPU Kabupaten Sidoarjo", "sekretaris@pasuruan.test", "sekretaris@sidoarjo.test", "", "", ""),
    "tidak",
    *("2", "", "", "", "", "Keputusan Nomor 9 Tahun 2026"),
    *("rb@jatim.test", "", "", "", "", "rb@pusat.test"),
    *("", ""),
)


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Init:
    """The command in an empty folder, with these lines typed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RBWORKFLOW_CONFIG_DIR", raising=False)

    def run(*arguments: str, typed: tuple[str, ...] = ()) -> Result:
        return CliRunner().invoke(app, ["init", *arguments], input="".join(f"{line}\n" for line in typed))

    return run


def test_the_questions_end_in_a_folder_and_one_sentence_on_what_to_do_next(init: Init, tmp_path: Path) -> None:
    result = init(typed=ANSWERS)
    assert result.exit_code == 0
    folder = tmp_path / "kantor"
    data = folder.with_name(f"data-{folder.name}")
    assert result.stdout.endswith(f"RBWORKFLOW_CONFIG_DIR={folder} RBWORKFLOW_DATA_DIR={data} make start\n")
    office = load_office(folder)
    assert (office.name, office.timezone, office.numbering.mode) == ("KPU Kota Manado", "Asia/Makassar", "typed")


def test_defaults_stand_in_brackets_and_a_wrong_answer_is_asked_again_at_once(init: Init) -> None:
    said = init(typed=("351", *ANSWERS)).stdout
    either = "harus 4 angka (kabupaten/kota, misalnya 3514) atau 2 angka (provinsi, misalnya 35), bukan '351'."
    assert f"! Kode kantor {either}" in said
    assert said.count("Kode kantor (misalnya 3514): ") == 2
    assert "Nama singkat [KPU Kota Manado]: " in said
    assert "Zona waktu [WITA (Asia/Makassar)]: " in said
    assert "Surel arsip (boleh kosong): " in said


def test_the_way_back_corrects_the_answer_before(init: Init, tmp_path: Path) -> None:
    assert init(typed=("9999", "<", *ANSWERS)).exit_code == 0
    assert load_office(tmp_path / "kantor").code == "7171"


def test_an_office_of_several_has_the_code_that_it_was_added_by(
    init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices = tmp_path / "offices"
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(offices))
    other = init("--office", "7172", typed=ANSWERS)
    assert (other.exit_code, offices.exists()) == (2, False)
    assert "Kode kantor pada isian ialah 7171, sedangkan --office menyebut 7172." in other.stderr
    same = init("--office", "7172", typed=("", *ANSWERS[1:]))
    assert (same.exit_code, "Kode kantor [7172]: " in same.stdout) == (0, True)
    assert load_office(offices / "7172" / "config").code == "7172"
    assert is_private(offices / "7172" / "credentials")


def test_a_code_of_two_figures_is_asked_a_provinces_questions(init: Init, tmp_path: Path) -> None:
    result = init(typed=OF_PROVINCE)
    assert result.exit_code == 0
    for asked in ("KPU tingkat pusat [KPU RI]: ", "KABUPATEN DAN KOTA: kantor ke-2", "Yang memutus paket [Pejabat"):
        assert asked in result.stdout
    assert "! Kode kantor 3314 bukan kabupaten/kota di provinsi 35, yang kodenya berawalan 35." in result.stdout
    assert "! Alamat sekretaris@pasuruan.test sudah dipakai kantor KPU Kabupaten Pasuruan; " in result.stdout
    assert "Subbagian" not in result.stdout
    office = load_office(tmp_path / "kantor")
    assert [unit.name for unit in office.units] == ["KPU Kabupaten Pasuruan", "KPU Kabupaten Sidoarjo"]
    assert (office.code, office.members.decided_by) == ("35", "operator")


def test_a_province_of_a_server_has_its_own_sheet_and_is_told_to_start_the_server_anew(
    init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices = tmp_path / "offices"
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(offices))
    assert "--office 35 init --from" in init("--office", "35", "--sheet", "provinsi.xlsx").stdout
    assert "Kabupaten dan Kota" in openpyxl.load_workbook("provinsi.xlsx").sheetnames
    added = init("--office", "35", typed=("", *OF_PROVINCE[1:]))
    assert (added.exit_code, "provinsinya yang pertama, nyalakan ulang" in added.stdout) == (0, True)
    assert load_office(offices / "35" / "config").code == "35"
    assert is_private(offices / "35" / "credentials")


def test_a_no_to_the_summary_writes_nothing(init: Init, tmp_path: Path) -> None:
    result = init(typed=(*ANSWERS[:-1], "tidak"))
    assert "RINGKASAN" in result.stdout
    assert result.stdout.endswith("Tidak ada yang ditulis.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("count", [0, 1, 10, len(ANSWERS) - 1])
def test_an_input_that_ends_early_ends_in_a_sentence_and_writes_nothing(init: Init, tmp_path: Path, count: int) -> None:
    result = init(typed=ANSWERS[:count])
    assert (result.exit_code, result.stderr) == (1, "\nDihentikan. Tidak ada yang ditulis.\n")
    assert "Traceback" not in result.output
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_ends_in_the_same_sentence(init: Init, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    result = init()
    assert (result.exit_code, result.stderr) == (1, "\nDihentikan. Tidak ada yang ditulis.\n")


def test_nobody_answers_questions_in_vain_where_a_folder_is_in_the_way(init: Init, tmp_path: Path) -> None:
    (tmp_path / "kantor").mkdir()
    (tmp_path / "kantor" / "office.toml").touch()
    result = init(typed=ANSWERS)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "kantor sudah ada dan tidak ditimpa" in result.stderr
    assert init("--replace", typed=ANSWERS).exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kantor", "kantor.bak-1"]


def test_the_folder_may_be_named_by_option_or_by_the_environment(
    init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    init("--config", "satu", typed=ANSWERS)
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(tmp_path / "dua"))
    init(typed=ANSWERS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dua", "satu"]


def test_the_sheet_goes_out_and_an_empty_one_comes_back_with_its_errors(init: Init, tmp_path: Path) -> None:
    assert "kantor.xlsx siap diisi" in init("--sheet", "kantor.xlsx").stdout
    result = init("--from", "kantor.xlsx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "- lembar 'Kantor' sel B6: Kode kantor belum diisi." in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["kantor.xlsx"]
    assert "provinsi.xlsx siap diisi" in init("--province-sheet", "provinsi.xlsx").stdout
    assert "- lembar 'Kabupaten dan Kota': Isi paling sedikit 1 kantor" in init("--from", "provinsi.xlsx").stderr
