"""`rbworkflow lke` and `lke-template`: checked, imported, and a blank workbook to fill in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from rbworkflow.cli import app
from tests.assessment.reading import CONFIG, SAMPLE, sample

Said = Callable[..., Result]


@pytest.fixture
def commanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Said:
    """The command's output in an office of its own."""
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(CONFIG))
    return lambda *words: CliRunner().invoke(app, [*map(str, words)])


def test_a_check_says_what_would_happen_and_keeps_nothing(commanded: Said, tmp_path: Path) -> None:
    good = commanded("lke", SAMPLE, "--year", 2026, "--check")
    assert good.output.splitlines() == [
        "[catatan] lembar 'LKE': Kode indikator belum dapat diperiksa karena rencana aksi 2026 belum berlaku.",
        "LKE di berkas lke_2026.xlsx (40 butir) dapat dipakai.",
    ]
    path = tmp_path / "lke.xlsx"
    path.write_bytes(sample(B8="P1-01", G7="Pilihan ganda"))
    bad = commanded("lke", path, "--year", 2026, "--check")
    assert bad.exit_code == 2
    assert "[wajib diperbaiki] lembar 'LKE' sel G7: Jenis jawaban 'Pilihan ganda' tidak dikenal." in bad.output
    assert bad.stderr == "LKE di berkas lke.xlsx belum dapat dipakai: 2 hal wajib diperbaiki.\n"
    assert "Versi 1" in commanded("lke", SAMPLE, "--year", 2026).output


def test_the_status_says_which_version_is_asked(commanded: Said) -> None:
    assert "LKE" not in commanded("status").output
    commanded("lke", SAMPLE, "--year", 2026)
    assert "LKE 2026 - Versi 1\n  Keadaan: 40 butir dari lke_2026.xlsx, diimpor " in commanded("status").output


def test_the_template_is_laid_into_its_folder_or_as_a_file(commanded: Said, tmp_path: Path) -> None:
    assert "Templat_LKE_2026.xlsx" in commanded("lke-template", "--year", 2026).output
    target = tmp_path / "kosong.xlsx"
    assert commanded("lke-template", "--year", 2026, "--to", target).exit_code == 0
    assert load_workbook(target)["LKE"]["C3"].value == "TAHUN 2026"
