"""The page of alarms: each alarm and each check of doctor's has its line there, and each line is of one of them."""

import ast
import importlib
import re
from collections.abc import Iterator

from flows.machine import PAGES, SERVER, WORKER
from rbworkflow.cli.examining import OPENING
from rbworkflow.delivery import alarms
from rbworkflow.delivery.alarm_codes import ALARM_CODES
from rbworkflow.steps.overview.readiness import CHECKS
from rbworkflow.steps.overview.ready_machine import KEY_FOLDER
from rbworkflow.steps.overview.ready_mail import SENDERS
from tests.docs.reading import ROOT, Page
from tests.running.source import Module, Source

PAGE = Page(ROOT / "docs/panduan/peringatan.md")
ROW = re.compile(r"^\| ([^|]+) \|(.*)\|$", re.MULTILINE)
ALARMING = ("alarm", "part")
"""Functions whose second argument names the alarm."""


def rows() -> dict[str, list[str]]:
    """The page's lines by what stands first in them, without the tables' heads."""
    found = {name.strip(): [cell.strip() for cell in rest.split("|")] for name, rest in ROW.findall(PAGE.text)}
    return {name: cells for name, cells in found.items() if not name.startswith(("kode", "yang diperiksa", "--"))}


def test_every_alarm_has_its_line_and_every_line_its_alarm() -> None:
    codes = [name for name in rows() if re.fullmatch(r"P\d\d", name)]
    assert sorted(codes) == sorted(ALARM_CODES.values())
    assert len(set(ALARM_CODES.values())) == len(ALARM_CODES)


def test_every_check_has_its_line_and_every_line_its_check() -> None:
    checks = {name for name in rows() if not re.fullmatch(r"P\d\d", name)}
    assert checks == {*CHECKS, KEY_FOLDER, SENDERS, SERVER, WORKER, PAGES, OPENING}


def test_every_line_says_what_to_do() -> None:
    assert [name for name, cells in rows().items() if not all(cells)] == []


def test_whatever_alarms_has_a_code_and_every_code_is_of_something_that_alarms(
    source: Source,
) -> None:
    named = {kind for name, module in source.items() for kind in kinds_in(name, module)}
    assert named | alarms.WHAT.keys() == ALARM_CODES.keys()


def kinds_in(file: str, module: Module) -> Iterator[str]:
    """The kinds that a file names where it raises an alarm, does a part of the work, or tells the operator."""
    within = file.removesuffix(".py").replace("/", ".")
    for node in module.calls:
        if not isinstance(node.func, ast.Name):
            continue
        if node.func.id in ALARMING and len(node.args) > 1 and ast.unparse(node.args[0]) == "workplace":
            yield from value_of(node.args[1], within)
        for given in node.keywords:
            if node.func.id == "tell_operator" and given.arg == "key":
                yield from (value.partition("/")[0] for value in value_of(given.value, within))


def value_of(node: ast.expr, module: str) -> Iterator[str]:
    """A text, a name for one in its module, or how an f-string begins; nothing for what only runs know."""
    if isinstance(node, ast.JoinedStr):
        yield from value_of(node.values[0], module)
    elif isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.Name | ast.Attribute):
        found = importlib.import_module(module)
        for name in ast.unparse(node).split("."):
            found = getattr(found, name)
        yield str(found)
