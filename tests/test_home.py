"""How the program calls itself to whoever has to type it."""

import re

import pytest

from rbworkflow import home
from rbworkflow.backup.restorations import HELD
from rbworkflow.steps.overview.health import COPY_NOW

MAKEFILE = (home.CODE_ROOT / "Makefile").read_text(encoding="utf-8")
OFFICE_PC = home.CODE_ROOT / "deploy/office-pc"


@pytest.mark.parametrize("name", ["start", "demo", "try"])
def test_what_a_clone_is_told_to_make_is_a_target(name: str) -> None:
    assert home.command(name) == f"make {name}"
    assert re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)


def test_a_clone_is_told_every_other_command_by_the_program_that_lies_in_it() -> None:
    program, name = home.command("backup").split()
    assert name == "backup"
    assert (home.CODE_ROOT / program).is_file()
    assert f"'{program} backup'" in COPY_NOW
    assert HELD.endswith(f"{program} reconcile")


def test_an_office_pc_is_told_what_its_script_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "IS_SERVICE", True)
    assert "program=/opt/rbworkflow " in (OFFICE_PC / "install.sh").read_text(encoding="utf-8")
    assert home.command("restore") == "sudo rbworkflow-office restore"
    assert home.command("start") == f"sudo systemctl start {home.SERVICES}"
    assert (OFFICE_PC / "rbworkflow-office").is_file()
    assert all((OFFICE_PC / f"{name}.service").is_file() for name in home.SERVICES.split())
