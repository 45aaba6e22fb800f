"""The code never goes round the tables of states: it names states by their enums, and only a move changes one."""

import ast
from collections.abc import Iterator

import pytest

from tests.running.source import Module, Source


def has_text(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in ast.walk(node))


def is_status(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr.endswith("status")


def bare_states(node: ast.AST) -> Iterator[int]:
    """Lines where a status is compared with, looked for among, or set to a bare text."""
    if isinstance(node, ast.Compare) and any(map(is_status, [node.left, *node.comparators])) and has_text(node):
        yield node.lineno
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_status(node.func.value):
        yield from [node.lineno] if has_text(node) else []
    if isinstance(node, ast.keyword) and node.arg == "status" and isinstance(node.value, ast.Constant):
        yield node.value.lineno


def updated_states(node: ast.AST) -> Iterator[int]:
    """Lines where an update sets a status."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "values":
        told = {each.arg for each in node.keywords}
        told |= {
            each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)
        }
        yield from [node.lineno] if ".update(" in ast.unparse(node.func) and "status" in told else []


def moves_made(node: ast.AST) -> Iterator[int]:
    """Lines where a move is made without a table."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Move":
        yield node.lineno


def found(search, source: Source) -> set[str]:
    return {f"{name}:{line}" for name, module in source.items() for node in module.nodes for line in search(node)}


def files(search, source: Source) -> set[str]:
    return {each.partition(":")[0] for each in found(search, source)}


@pytest.mark.long
def test_no_state_is_a_bare_text(source: Source) -> None:
    assert found(bare_states, source) == set()


def test_only_a_move_changes_a_state(source: Source) -> None:
    assert files(updated_states, source) == {"rbworkflow/audit/chain.py"}


def test_only_a_table_makes_a_move(source: Source) -> None:
    assert files(moves_made, source) == {"rbworkflow/lifecycle.py"}


@pytest.mark.parametrize(
    ("search", "line"),
    [
        (bare_states, "if revision.status == 'sent': ..."),
        (bare_states, "period.report_status in ('returned', 'voided')"),
        (bare_states, "select(outbox).where(outbox.c.status.in_(('queued', 'deferred')))"),
        (bare_states, "post(conn, status='waiting')"),
        (updated_states, "conn.execute(outbox.update().where(mine).values(status=to))"),
        (updated_states, "conn.execute(outbox.update().values({'status': to}))"),
        (moves_made, "audit.move(conn, outbox, mine, lifecycle.Move(to, sources), event=event)"),
    ],
)
def test_what_goes_round_the_tables_would_be_found(search, line: str) -> None:
    assert found(search, {"line": Module(line)}) == {"line:1"}
