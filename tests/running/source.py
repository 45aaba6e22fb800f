"""The program's own source, read and parsed once for all tests that look through it."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias

import pytest

from tests.conftest import ROOT

ROOMS: Final = ("rbworkflow", "flows")


@dataclass(frozen=True)
class Module:
    """A file of Python."""

    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(self.tree))

    @property
    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    @property
    def strings(self) -> Iterator[ast.Constant]:
        """Every string that is no docstring."""
        lone = {id(node.value) for node in self.nodes if isinstance(node, ast.Expr)}
        for node in self.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in lone:
                yield node


Source: TypeAlias = Mapping[str, Module]
"""By the files' names: `rbworkflow/audit/chain.py`."""


@pytest.fixture(scope="session")
def source() -> Source:
    paths = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): Module(path.read_text(encoding="utf-8")) for path in paths}
