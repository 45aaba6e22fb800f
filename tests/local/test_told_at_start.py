"""What the person who starts the office reads below its address."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.local.prepared import Prepared
from rbworkflow.local.starting import told
from rbworkflow.settings import Settings
from tests.conftest import ROOT

OFFICE = Prepared(name="KPU", link=None, lines=(), certificate=None, server={})


def test_an_office_that_nobody_named_is_told_to_be_the_sample_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RBWORKFLOW_CONFIG_DIR", raising=False)
    sample, own = Settings(data_dir=tmp_path), Settings(config_dir=ROOT / "config", data_dir=tmp_path)
    said = "  Ini pengaturan bawaan program (kantor contoh), sebab RBWORKFLOW_CONFIG_DIR tidak disebut"
    assert [line.startswith(said) for line in told(sample, OFFICE)].count(True) == 1
    assert [line for line in told(own, OFFICE) if "contoh" in line] == []


@pytest.mark.parametrize("command", ["status", "submit tidak-ada", "sign-in-link"])
def test_a_command_that_opens_the_sample_office_tells_so_once_beside_its_answer(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RBWORKFLOW_CONFIG_DIR", raising=False)
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    said = CliRunner().invoke(app, command.split())
    assert said.stderr.count("Ini pengaturan bawaan program (kantor contoh)") == 1
    assert f"berkasnya di {tmp_path / 'data'}. Untuk kantor sendiri sebutkan RBWORKFLOW_CONFIG_DIR" in said.stderr
    assert "contoh bawaan" not in said.stdout
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(ROOT / "config"))
    assert "contoh bawaan" not in CliRunner().invoke(app, command.split()).output


def test_a_misspelt_variable_is_told_with_the_name_that_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RBWORKFLOW_RELAY_HOTS", "surel.kpu.example")
    lines = told(Settings(config_dir=ROOT / "config", data_dir=tmp_path), OFFICE)
    assert (
        "  PERIKSA terminal ini: RBWORKFLOW_RELAY_HOTS tidak dikenal, mungkin maksudnya RBWORKFLOW_RELAY_HOST." in lines
    )
