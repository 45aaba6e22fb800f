"""README in Indonesian and its English twin say the same, and what they name is there."""

import re
import shlex

import pytest
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.settings import Settings
from tests.docs.reading import README, ROOT, TWIN, Page

COMMAND = ".venv/bin/rbworkflow "
LINKED_BY_ALARMS = {"docs/panduan/peringatan.md"}
VARIABLE = re.compile(r"RBWORKFLOW_([A-Z_]+)")

either_readme = pytest.mark.parametrize("page", [README, TWIN], ids=lambda page: page.path.name)


def test_each_readme_links_to_its_twin_in_its_first_line() -> None:
    for page, twin in ((README, TWIN), (TWIN, README)):
        assert f"]({twin.path.name})" in page.text.splitlines()[0]


def test_both_readmes_have_the_same_sections_links_and_pictures() -> None:
    assert [marks for marks, _ in README.headings] == [marks for marks, _ in TWIN.headings]
    assert README.links[1:] == TWIN.links[1:] != []
    assert README.pictures == TWIN.pictures != []


def test_both_readmes_name_the_same_commands() -> None:
    assert README.blocks == TWIN.blocks
    assert README.words == TWIN.words
    assert "make test" in README.words


def test_every_guide_is_found_from_the_readme() -> None:
    guides = {f"docs/panduan/{path.name}" for path in ROOT.glob("docs/panduan/*.md")}
    assert guides - set(README.links) == LINKED_BY_ALARMS


@either_readme
def test_every_rbworkflow_command_of_a_readme_is_told_with_its_options_by_help(page: Page) -> None:
    commands = [line.removeprefix(COMMAND) for line in page.typed if line.startswith(COMMAND)]
    assert commands
    for command in commands:
        name, *options = shlex.split(command)
        told = CliRunner(env={"COLUMNS": "200"}).invoke(app, [name, "--help"])
        assert told.exit_code == 0, command
        assert [option for option in options if option.startswith("--") and option not in told.output] == []


@either_readme
def test_every_variable_of_a_readme_is_a_setting(page: Page) -> None:
    named = {name.lower() for line in page.typed for name in VARIABLE.findall(line)}
    assert "relay_host" in named
    assert named - set(Settings.model_fields) == set()


@either_readme
def test_every_make_target_of_a_readme_is_listed_by_make(page: Page) -> None:
    listed = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {line.split()[1] for line in page.typed if re.fullmatch(r"make [a-z-]+.*", line)}
    assert {"demo", "test"} <= named <= listed
