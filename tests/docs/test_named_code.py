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

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.path.relative_to(ROOT)))


@every_page
def test_every_file_and_function_that_a_page_names_is_there(page: Page) -> None:
    assert list(missing(page)) == []


@every_page
def test_what_a_page_tells_to_import_can_be_imported(page: Page) -> None:
    assert list(not_importable(page)) == []


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
