"""The command loads what its act needs: `rbworkflow start` supervises and carries neither tables nor documents."""

import json
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.apart import apart
from rbworkflow.settings import Settings
from tests.conftest import ROOT

HEAVY = {"pandas", "numpy", "docx", "openpyxl", "lxml", "PIL", "yagmail", "imap_tools", "prefect", "sqlalchemy"}
SAY_LOADED = "import json, sys; print(json.dumps(sorted(name for name in sys.modules if '.' not in name)))"
HELP = f"""
from typer.testing import CliRunner
from rbworkflow.cli import app
shown = CliRunner().invoke(app, ["--help"])
assert "check-readiness" in shown.stdout, shown
{SAY_LOADED}
"""
STARTS = f"""
from rbworkflow.cli import app
from rbworkflow.local.start import start
from rbworkflow.local.starting import prepared
from rbworkflow.settings import Settings
office = prepared(Settings())
assert office.link, office
{SAY_LOADED}
"""


def loaded(script: str, data: Path) -> set[str]:
    settings = Settings(config_dir=ROOT / "config", data_dir=data / "data")
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**settings.as_environment(), "PATH": os.defpath},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stdout))


@pytest.mark.processes
@pytest.mark.parametrize("script", [HELP, STARTS], ids=["help", "start"])
@pytest.mark.few(1)
def test_neither_the_help_nor_who_supervises_loads_what_only_the_work_needs(script: str, tmp_path: Path) -> None:
    found = loaded(script, tmp_path)
    assert "rbworkflow" in found
    assert found & HEAVY == set()


def refused() -> NoReturn:
    raise RefusedError("Sudah berjalan.")


def unforeseen() -> NoReturn:
    raise ValueError("apa ini")


def killed() -> NoReturn:
    os._exit(9)


@pytest.mark.parametrize(
    ("work", "fault", "says"),
    [
        (refused, RefusedError, "Sudah berjalan."),
        (unforeseen, RuntimeError, "ValueError: apa ini"),
        (killed, ConfigurationError, "Penyiapan terhenti di tengah jalan"),
    ],
)
def test_what_goes_wrong_apart_is_raised_here(
    work: Callable[[], NoReturn], fault: type[Exception], says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(fault, match=says):
        apart(work)
    assert multiprocessing.active_children() == []
    assert capfd.readouterr().err == ""


def test_what_is_done_apart_is_handed_over_and_nothing_else_of_it_stays() -> None:
    assert apart(os.getpid) != os.getpid()
    assert apart(max, 3, 7) == 7
