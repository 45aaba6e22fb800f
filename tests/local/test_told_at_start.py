"""What the person who starts the office reads below its address."""

from pathlib import Path

import pytest

from rbworkflow.local.prepared import Prepared
from rbworkflow.local.starting import told
from rbworkflow.settings import Settings
from tests.conftest import ROOT

OFFICE = Prepared(name="KPU", link=None, lines=(), certificate=None, server={})


def test_a_misspelt_variable_is_told_with_the_name_that_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RBWORKFLOW_RELAY_HOTS", "surel.kpu.example")
    lines = told(Settings(config_dir=ROOT / "config", data_dir=tmp_path), OFFICE)
    assert (
        "  PERIKSA terminal ini: RBWORKFLOW_RELAY_HOTS tidak dikenal, mungkin maksudnya RBWORKFLOW_RELAY_HOST." in lines
    )
