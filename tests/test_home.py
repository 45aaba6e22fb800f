"""How the program calls itself to whoever has to type it."""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
import typer
import yaml

from rbworkflow import home
from rbworkflow.backup.recovery_page import recovery_page
from rbworkflow.backup.restorations import HELD
from rbworkflow.backup.sealing import RecoveryKey
from rbworkflow.cli import app
from rbworkflow.steps.overview.health import COPY_NOW
from tests.running.source import Module, Source

MAKEFILE = (home.CODE_ROOT / "Makefile").read_text(encoding="utf-8")
OFFICE_PC = home.CODE_ROOT / "deploy/office-pc"
SERVER = home.CODE_ROOT / "deploy/server"


@pytest.mark.parametrize("name", ["start", "demo", "try"])
def test_what_a_clone_is_told_to_make_is_a_target(name: str) -> None:
    assert home.command(name) == f"make {name}"
    assert re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)


def test_a_clone_is_told_every_other_command_by_the_program_that_lies_in_it() -> None:
    program, name = home.command("backup").split()
    assert name == "backup"
    assert (home.CODE_ROOT / program).is_file()
    assert home.command_of("", "backup") == home.command("backup")
    assert COPY_NOW.format(home.command_of("3515", "backup")).startswith(f"Jalankan '{program} --office 3515 backup'")
    assert HELD.format("", home.command_of("", "reconcile")).endswith(f"{program} reconcile")


def test_an_office_pc_is_told_what_its_script_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "IS_SERVICE", True)
    assert "program=/opt/rbworkflow " in (OFFICE_PC / "install.sh").read_text(encoding="utf-8")
    assert home.command("restore") == "sudo rbworkflow-office restore"
    assert home.command("start") == f"sudo systemctl start {home.SERVICES}"
    assert home.command() == "sudo rbworkflow-office"
    assert (OFFICE_PC / "rbworkflow-office").is_file()
    assert all((OFFICE_PC / f"{name}.service").is_file() for name in home.SERVICES.split())


def test_a_server_of_containers_is_told_what_its_compose_file_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("IS_CONTAINER", "IS_KEPT_RUNNING"):
        monkeypatch.setattr(home, kind, True)
    described = yaml.safe_load((SERVER / "compose.yaml").read_text(encoding="utf-8"))["services"]
    assert f" {home.CONTAINER}" in (SERVER / "Dockerfile").read_text(encoding="utf-8")
    assert home.command_of("3515", "backup") == "sudo docker compose run --rm command --office 3515 backup"
    assert home.command("start") == "sudo docker compose up -d"
    assert described["command"]["profiles"] == ["command"]
    # The databases go on: what is put back is put into them.
    assert set(home.PARTS.split()) == set(described) - {"postgres", "redis", "migrate", "proxy", "command"}
    said = home.first_start(config=Path("/kantor"), data=Path("/data-kantor"))
    assert said.endswith("lalu jalankan: sudo docker compose up -d")
    assert "RBWORKFLOW" not in said
    assert home.same_folders({"RBWORKFLOW_DATA_DIR": Path("/rbworkflow/data")}) == ""
    assert "10001:10001" in home.give_to_program(Path("/cadangan"))
    user = re.search(r"--uid (\d+)", (SERVER / "Dockerfile").read_text(encoding="utf-8"))
    assert user is not None
    assert user[1] == "10001"


def test_after_its_folder_was_written_an_office_pc_is_sent_to_its_settings_and_its_script(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(home, "IS_SERVICE", True)
    said = home.first_start(config=Path("/var/lib/rbworkflow/kantor"), data=Path("/var/lib/rbworkflow/data-kantor"))
    assert said.endswith("lalu jalankan sekali lagi: sudo deploy/office-pc/install.sh")
    assert "/etc/rbworkflow/settings" in said
    assert "systemctl" not in said
    assert "data-kantor" not in said


def test_the_recovery_sheet_names_the_installation_the_folder_of_the_copies_and_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(home, "IS_SERVICE", True)
    page = recovery_page(
        RecoveryKey.new(), office="KPU", made_on="1 Juli 2026", copies=Path("/media/cadangan kantor/3514")
    )
    assert "Pasang program di komputer pengganti (" in page
    assert "<code>/media/cadangan kantor/3514</code>" in page
    assert "<code>sudo rbworkflow-office restore &#x27;/media/cadangan kantor/3514&#x27;</code>" in page


def test_an_office_pc_tells_the_next_one_where_the_program_came_from_and_how_a_disk_is_given_to_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(home, "SERVICE", tmp_path)
    monkeypatch.setattr(home, "IS_SERVICE", True)
    assert home.where_from() == "<alamat repositori program>"
    script = (OFFICE_PC / "install.sh").read_text(encoding="utf-8")
    (noted,) = re.findall(r'where_from >"\$program/(\S+)"', script)
    (tmp_path / noted).write_text("https://git.contoh.example/rbworkflow.git\n", encoding="utf-8")
    assert home.where_from() == "https://git.contoh.example/rbworkflow.git"
    assert "chown -R rbworkflow:rbworkflow '/media/cakram 2'" in home.give_to_program(Path("/media/cakram 2"))


def test_a_guide_is_shown_with_the_commands_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    written = "`.venv/bin/rbworkflow backup --set-up`, `rbworkflow doctor`, `make start`; rbworkflow berjalan."
    told = "`.venv/bin/rbworkflow backup --set-up`, `.venv/bin/rbworkflow doctor`, `make start`; rbworkflow berjalan."
    assert home.as_typed_here(written) == told
    monkeypatch.setattr(home, "IS_SERVICE", True)
    start = f"sudo systemctl start {home.SERVICES}"
    assert home.as_typed_here(written) == (
        f"`sudo rbworkflow-office backup --set-up`, `sudo rbworkflow-office doctor`, `{start}`; rbworkflow berjalan."
    )


def test_a_guide_for_one_office_of_several_names_it_in_every_command_that_is_about_one() -> None:
    written = "`rbworkflow backup --set-up`, `rbworkflow sign-in-link --office KODE`, `rbworkflow worker`, `make start`"
    told = "`rbworkflow --office 3515 backup --set-up`, `rbworkflow sign-in-link --office KODE`, `rbworkflow worker`"
    here = home.command()
    assert home.as_typed_here(written, "3515") == f"{told.replace('rbworkflow', here)}, `make start`"


def test_what_a_guide_names_no_office_in_is_what_takes_none() -> None:
    """A server's own commands refuse `--office`, games make offices of their own, the others look at no office."""
    commands = typer.main.get_group(app).commands
    assert set(commands) >= home.OF_NO_OFFICE
    assert {name for name, each in commands.items() if _looks_at_an_office(each)}.isdisjoint(home.OF_NO_OFFICE)


def test_every_text_that_names_a_command_about_an_office_names_the_office_of_several(source: Source) -> None:
    told = [
        (name, each) for name, module in source.items() for each in _named_by(module) if each not in home.OF_NO_OFFICE
    ]
    assert told == []


def _named_by(module: Module) -> Iterator[str]:
    """The commands that a file has typed by `home.command`, as one that is about no office of several."""
    is_ours = any(
        isinstance(each, ast.ImportFrom)
        and each.module == "rbworkflow.home"
        and any(a.name == "command" for a in each.names)
        for each in module.nodes
    )
    for each in module.calls if is_ours else ():
        if isinstance(each.func, ast.Name) and each.func.id == "command" and each.args:
            yield ast.unparse(each.args[0]).strip("'").split()[0]


def _looks_at_an_office(command: Any) -> bool:
    """By what its code asks for."""
    asked = set() if command.callback is None else set(_names_in(inspect.unwrap(command.callback).__code__))
    return bool(asked & {"chosen", "chosen_offices", "chosen_or_server", "acted", "said_of_each"})


def _names_in(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _names_in(each)


def test_no_text_knows_by_itself_how_a_command_is_typed(source: Source) -> None:
    names = "|".join(sorted(typer.main.get_group(app).commands, key=len, reverse=True))
    typed = re.compile(rf"\brbworkflow ({names})\b")
    assert [(file, text) for file, text in _texts(source) if typed.search(text)] == []


def _texts(source: Source) -> Iterator[tuple[str, str]]:
    """What people may read of our files: strings that are no docstring, and templates."""
    for name, module in source.items():
        for each in module.strings:
            yield name, str(each.value)
    for room in (home.PACKAGE, home.CODE_ROOT / "flows", home.CODE_ROOT / "config"):
        for file in sorted(room.rglob("*")):
            if file.suffix in {".j2", ".html", ".toml", ".csv"}:
                yield str(file), file.read_text(encoding="utf-8")
