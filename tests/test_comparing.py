"""What holds a table or an array is never compared by its values: `==` and `in` would fail on the table's."""

import ast
from collections.abc import Iterable, Iterator
from itertools import chain

from tests.running.source import Source

TABLES = {"DataFrame", "Series", "NDArray", "ndarray"}


def test_data_classes_that_hold_tables_are_compared_by_identity(source: Source) -> None:
    kept = chain.from_iterable(module.tree.body for module in source.values())
    statements = [each for each in kept if isinstance(each, ast.ClassDef | ast.AnnAssign)]
    aliases = _aliases(statements)
    holding = [each for each in statements if isinstance(each, ast.ClassDef) and _holds_one(each, aliases)]
    assert len(holding) > 10
    assert [each.name for each in holding if "eq=False" not in map(ast.unparse, _said_of(each))] == []


def _aliases(statements: Iterable[ast.stmt]) -> set[str]:
    """Tables under a name of their own: `Floats: TypeAlias = NDArray[...]`."""
    return {
        each.target.id
        for each in statements
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.value
        if _names(each.value) & TABLES
    }


def _holds_one(data_class: ast.ClassDef, aliases: set[str]) -> bool:
    fields = (each.annotation for each in data_class.body if isinstance(each, ast.AnnAssign))
    is_data_class = any(ast.unparse(each).startswith("dataclass") for each in data_class.decorator_list)
    return is_data_class and any(_holds(each, aliases) for each in fields)


def _holds(annotation: ast.expr, aliases: set[str]) -> bool:
    is_called = "Callable" in _names(annotation)  # a function is the same where it is the same function
    return not is_called and bool(_names(annotation) & (TABLES | aliases))


def _names(node: ast.AST) -> set[str]:
    walked = list(ast.walk(node))
    return {each.id for each in walked if isinstance(each, ast.Name)} | {
        each.attr for each in walked if isinstance(each, ast.Attribute)
    }


def _said_of(data_class: ast.ClassDef) -> Iterator[ast.keyword]:
    for each in data_class.decorator_list:
        if isinstance(each, ast.Call):
            yield from each.keywords
