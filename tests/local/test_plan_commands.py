"""`rbworkflow plan template` and `rbworkflow plan quality`: what the form of the operator does, typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rbworkflow.cli import app

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "samples" / "rencana_aksi_2026.xlsx"


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command's output in an office of its own."""
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(ROOT / "config"))
    return lambda *words: CliRunner().invoke(app, ["plan", *map(str, words)])


def test_both_templates_are_laid_into_their_folder(said: Callable[..., Result], tmp_path: Path) -> None:
    done = said("template", "--year", 2026)
    assert (done.exit_code, "Templat_Rencana_Aksi_2026.xlsx" in done.output) == (0, True)
    assert len(list((tmp_path / "data" / "templat").iterdir())) == 2


def test_a_template_goes_to_a_file_and_never_into_the_inbox(said: Callable[..., Result], tmp_path: Path) -> None:
    assert said("template", "--year", 2026, "--to", tmp_path / "rencana.xlsx").exit_code == 0
    assert (tmp_path / "rencana.xlsx").exists()
    refused = said("template", "--year", 2026, "--to", tmp_path / "data" / "inbox" / "rencana-aksi" / "x.xlsx")
    assert (refused.exit_code, "terbaca sebagai rencana aksi" in refused.output) == (2, True)


def test_the_quality_of_a_workbook_is_told_and_laid(said: Callable[..., Result], tmp_path: Path) -> None:
    done = said("quality", PLAN, "--year", 2026)
    assert "Mutu rencana aksi (penilaian mandiri): A" in done.output
    laid = {path.suffix for path in (tmp_path / "data" / "templat").iterdir()}
    assert laid == {".docx", ".xlsx"}
