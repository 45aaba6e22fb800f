"""`rbworkflow plan`: templates, quality and checks, what the form of the operator does, typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from rbworkflow.cli import app

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "samples" / "rencana_aksi_2026.xlsx"
RECOMMENDATIONS = ROOT / "samples" / "rekomendasi_2025.xlsx"


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command's output in an office of its own."""
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(ROOT / "config"))
    return lambda *words: CliRunner().invoke(app, ["plan", *map(str, words)])


def test_all_templates_are_laid_into_their_folder(said: Callable[..., Result], tmp_path: Path) -> None:
    done = said("template", "--year", 2026)
    assert (done.exit_code, "Templat_Rencana_Aksi_2026.xlsx" in done.output) == (0, True)
    assert len(list((tmp_path / "berbagi" / "templat").iterdir())) == 3


def test_a_template_goes_to_a_file_and_never_into_the_inbox(said: Callable[..., Result], tmp_path: Path) -> None:
    assert said("template", "--year", 2026, "--to", tmp_path / "rencana.xlsx").exit_code == 0
    assert (tmp_path / "rencana.xlsx").exists()
    refused = said("template", "--year", 2026, "--to", tmp_path / "berbagi" / "inbox" / "rencana-aksi" / "x.xlsx")
    assert (refused.exit_code, "terbaca sebagai isian" in refused.output) == (2, True)


def test_the_quality_of_a_workbook_is_told_and_laid(said: Callable[..., Result], tmp_path: Path) -> None:
    done = said("quality", PLAN, "--year", 2026)
    assert "Mutu rencana aksi (penilaian mandiri): A" in done.output
    laid = {path.suffix for path in (tmp_path / "berbagi" / "templat").iterdir()}
    assert laid == {".docx", ".xlsx"}


def emptied(path: Path, workbook: Path, column: str, *, rows: int | None) -> Path:
    """The workbook with some cells below a header emptied; None: with the column itself gone."""
    book = load_workbook(workbook)
    sheet = book.worksheets[0]
    header = next(cell for row in sheet.iter_rows() for cell in row if cell.value == column)
    if rows is None:
        sheet.delete_cols(header.column)
    for row in range(header.row + 1, header.row + 1 + (rows or 0)):
        sheet.cell(row, header.column).value = None
    book.save(path)
    return path


def test_a_check_of_a_good_plan_says_that_it_can_be_imported(said: Callable[..., Result]) -> None:
    done = said("import", PLAN, "--year", 2026, "--check")

    grade, evaluation, verdict = done.stdout.splitlines()
    assert "evaluasi provinsi belum diimpor" in evaluation
    assert grade.startswith("[catatan] lembar 'Rencana Aksi': Mutu rencana aksi (penilaian mandiri): A")
    assert verdict == "Rencana aksi di berkas rencana_aksi_2026.xlsx (35 indikator) dapat diajukan."
    assert done.exit_code == 0


def test_a_check_lists_what_blocks_first_and_fails_without_a_grade(said: Callable[..., Result], tmp_path: Path) -> None:
    path = emptied(tmp_path / "rencana.xlsx", PLAN, "Satuan", rows=12)

    said("recommendations", RECOMMENDATIONS, "--year", 2026)
    done = said("import", path, "--year", 2026, "--check")

    lines = done.stdout.splitlines()
    assert [line.split("]")[0] for line in lines] == ["[wajib diperbaiki"] * 12, "one cause, one point"
    assert "penilaian mandiri" not in done.output
    assert done.stderr == "Rencana aksi di berkas rencana.xlsx belum dapat diajukan: 12 hal wajib diperbaiki.\n"
    assert done.exit_code == 2


def test_a_column_that_is_not_there_is_said_once(said: Callable[..., Result], tmp_path: Path) -> None:
    path = emptied(tmp_path / "rencana.xlsx", PLAN, "Polaritas", rows=None)

    said("recommendations", RECOMMENDATIONS, "--year", 2026)
    done = said("import", path, "--year", 2026, "--check")

    missing, skipped = done.stdout.splitlines()
    assert "[wajib diperbaiki] lembar 'Rencana Aksi' sel A6: Kolom 'Polaritas' tidak ditemukan" in missing
    assert skipped == (
        "[catatan] lembar 'Rencana Aksi': Uji mutu 'Polaritas jelas', 'Target tahun sesuai dengan triwulan', 'Target "
        "tidak di bawah capaian tahun lalu', dan 'Polaritas sesuai dengan rumusan' dilewati karena kolomnya tidak ada."
    )
    assert done.exit_code == 2


def test_an_import_lists_everything_that_must_be_mended(said: Callable[..., Result], tmp_path: Path) -> None:
    path = emptied(tmp_path / "rencana.xlsx", PLAN, "Satuan", rows=12)

    done = said("import", path, "--year", 2026)

    assert (done.stderr.count("Kolom Satuan belum diisi."), done.exit_code) == (12, 2)


def test_a_check_of_recommendations_keeps_nothing(said: Callable[..., Result], tmp_path: Path) -> None:
    good = said("recommendations", RECOMMENDATIONS, "--year", 2026, "--check")
    assert (good.output, good.exit_code) == ("6 rekomendasi di berkas rekomendasi_2025.xlsx dapat dipakai.\n", 0)
    path = emptied(tmp_path / "rekomendasi.xlsx", RECOMMENDATIONS, "Rekomendasi", rows=2)
    bad = said("recommendations", path, "--year", 2026, "--check")
    assert bad.stdout.count("[wajib diperbaiki] lembar 'Rekomendasi' sel ") == 2
    assert bad.stderr == "Rekomendasi di berkas rekomendasi.xlsx belum dapat dipakai: 2 hal wajib diperbaiki.\n"
    assert bad.exit_code == 2
    assert "dicatat" in said("recommendations", RECOMMENDATIONS, "--year", 2026).output
