"""What a page names of the code is there: files, functions, and the imports of what it tells to type."""

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.docs.reading import ROOT, Page
from tests.docs.test_links import PAGES

NAMED: Final = re.compile(r"((?:rbworkflow|flows|config|deploy|docs|samples|tests|benchmarks)/[\w./*-]*)(?::([\w.]+))?")
IMPORT: Final = re.compile(r"^(?:\+ )?from ((?:rbworkflow|flows|tests)[\w.]*) import (.+)$", re.MULTILINE)
NEW_FILE: Final = re.compile(r"^# ((?:rbworkflow|flows|tests)/[\w/]+)\.py$", re.MULTILINE)

SHORT: Final = re.compile(r"((?!rbworkflow/|flows/|tests/|benchmarks/)[\w/]+\.py):([\w.]+)")
"""A file of rbworkflow/ by the end of its path, as architecture.md names them."""
TEMPLATE: Final = re.compile(r"`(\w+\.\w+)` in `(config/\w+/)`\.")
FLOW: Final = re.compile(r"^ *- name: (\d+ .+)$", re.MULTILINE)
CODE: Final = re.compile(r'^ *code = "(R\d+)"$', re.MULTILINE)

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.path.relative_to(ROOT)))


@every_page
def test_every_file_and_function_that_a_page_names_is_there(page: Page) -> None:
    assert list(missing(page)) == []


@every_page
def test_what_a_page_tells_to_import_can_be_imported(page: Page) -> None:
    assert list(not_importable(page)) == []


@every_page
def test_every_function_that_a_page_names_by_a_files_short_path_is_there(page: Page) -> None:
    named = [found.groups() for word in page.words if (found := SHORT.fullmatch(word))]
    lacking = [(path, name) for path, name in named if name not in defined_in_program(path)]
    assert lacking == []


@every_page
def test_what_a_page_tells_to_make_is_not_there_yet(page: Page) -> None:
    """Else whoever follows it overwrites what is, or is told twice."""
    made = [f"{path}.py" for path in NEW_FILE.findall(page.text)]
    made += [f"{folder}{name}" for name, folder in TEMPLATE.findall(page.text)]
    assert [path for path in made if (ROOT / path).exists()] == []
    flows = {name.split()[0] for name in FLOW.findall((ROOT / "deploy/prefect.yaml").read_text(encoding="utf-8"))}
    assert [name for name in FLOW.findall(page.text) if name.split()[0] in flows] == []
    codes = set(CODE.findall((ROOT / "config/rules.toml").read_text(encoding="utf-8")))
    assert [code for code in CODE.findall(page.text) if code in codes] == []


def defined_in_program(path: str) -> set[str]:
    """What the files of the program whose path ends so define, methods by their bare names, too."""
    found = {name for file in (ROOT / "rbworkflow").glob(f"**/{path}") for name in defined(file)}
    return found | {name.rpartition(".")[2] for name in found}


def test_a_walkthrough_names_files_and_functions() -> None:
    named = [found.group(2) for word in Page(ROOT / "docs/walkthrough.md").words if (found := NAMED.fullmatch(word))]
    assert len([name for name in named if name]) > 50


def missing(page: Page) -> Iterator[str]:
    for word in page.words:
        found = NAMED.fullmatch(word)
        if found is None:
            continue
        path, name = found.groups()
        is_there = any(ROOT.glob(path.rstrip("/"))) if "*" in path else (ROOT / path).exists()
        if not is_there or (name and name not in defined(ROOT / path)):
            yield word


def not_importable(page: Page) -> Iterator[str]:
    """But for what the page itself tells to make."""
    made = {path.replace("/", ".") for path in NEW_FILE.findall(page.text)}
    for module, names in IMPORT.findall(page.text):
        there = None if module in made else importlib.import_module(module)
        for name in names.split(", "):
            bare = name.partition(" as ")[0]
            if there is not None and not hasattr(there, bare) and f"{module}.{bare}" not in made:
                yield f"{module}.{bare}"


@cache
def defined(path: Path) -> frozenset[str]:
    """Functions and classes, their methods as `Class.method`, and what stands at the top of the module."""
    return frozenset(_names(ast.parse(path.read_text(encoding="utf-8")).body, ""))


def _names(body: list[ast.stmt], within: str) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield within + node.name
        if isinstance(node, ast.ClassDef):
            yield from _names(node.body, f"{node.name}.")
        for target in [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", []):
            if isinstance(target, ast.Name):
                yield within + target.id
