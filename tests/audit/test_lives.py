"""Every state to every state by every actor, on a real row: what docs/states.md does not draw is refused."""

import re
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Connection, Date, Engine, Integer, Table, func, select, true

from rbworkflow import audit
from rbworkflow.cli.looking import LIFECYCLES
from rbworkflow.lifecycle import Actor, Lifecycle
from rbworkflow.store import schema, write
from rbworkflow.store.types import Json, Moment

DRAWINGS = (Path(__file__).resolve().parents[2] / "docs/states.md").read_text(encoding="utf-8")
TABLES = {
    "plan": schema.plan_version,
    "period": schema.period,
    "submission": schema.submission,
    "request": schema.request,
    "code_issue": schema.code_issue,
    "acting_assignment": schema.acting_assignment,
    "settings_change": schema.settings_change,
    "revision": schema.revision,
    "signed_copy": schema.signed_copy,
    "member_package": schema.member_package,
    "evaluation": schema.evaluation,
    "revision_order": schema.revision_order,
    "mail": schema.outbox,
    "received_mail": schema.received_mail,
    "sending": schema.sending,
    "restoration": schema.restoration,
}
AT = datetime(2026, 7, 1, tzinfo=UTC)
FILLED: dict[type, Any] = {Integer: 1, Boolean: False, Date: date(2026, 7, 1), Moment: AT, Json: []}
EVENT = {"office_code": "3514", "at": AT, "actor": "somebody", "action": "moved", "subject": "a row"}
Made = tuple[str, str, str]

every_life = pytest.mark.parametrize("life", LIFECYCLES, ids=lambda life: life.name)


def put(conn: Connection, table: Table) -> dict[str, Any]:
    """A row with something that fits in every column that must be filled, after the rows it belongs to."""
    values = {column.name: filled(conn, column) for column in table.columns if not column.nullable}
    conn.execute(table.insert().values(values))
    return values


def filled(conn: Connection, column: Column[Any]) -> Any:
    for key in column.foreign_keys:
        put(conn, key.column.table)
    return FILLED.get(type(column.type), "x")


def drawn(life: Lifecycle[Any]) -> set[Made]:
    """The drawing's arrows, each once for everybody it names."""
    _, drawing = DRAWINGS.split(f"(`{life.name}`)\n")
    arrows = re.findall(r"^    (\w+) --> (\w+): (.+)$", drawing.partition("\n## ")[0], re.MULTILINE)
    return {(state, to, actor) for state, to, actors in arrows for actor in actors.split(", ")}


def is_made(conn: Connection, life: Lifecycle[Any], row: dict[str, Any], to: str, actor: Actor) -> bool:
    """Try to move the row, the only one there is; moved or not, the row and the chain say so together."""
    table = TABLES[life.name]
    conn.execute(table.delete())
    conn.execute(table.insert().values(row))
    events = select(func.count()).select_from(schema.audit_event)
    before = conn.scalar(events) or 0
    try:
        moved = audit.move(conn, table, true(), life.move_to(to, by=actor), event=EVENT)
    except ValueError:
        moved = False
    expected = (to, before + 1) if moved else (row["status"], before)
    assert (conn.scalar(select(table.c.status)), conn.scalar(events)) == expected
    return moved


@every_life
def test_a_row_moves_only_where_an_arrow_names_the_actor(engine: Engine, life: Lifecycle[Any]) -> None:
    with write(engine) as conn:
        row = put(conn, TABLES[life.name])
        made = {
            (state, to, actor)
            for state, to, actor in product(life.moves, life.moves, Actor)
            if is_made(conn, life, row | {"status": state}, to, actor)
        }
    assert made == drawn(life)


@every_life
def test_a_life_says_of_every_state_what_may_follow(life: Lifecycle[Any]) -> None:
    assert list(life.moves) == list(life.begins[0].__class__)


@every_life
def test_every_state_is_reached_from_a_beginning(life: Lifecycle[Any]) -> None:
    reached, news = set(), set(life.begins)
    while news:
        reached |= news
        news = {to for state in news for targets in life.moves[state].values() for to in targets} - reached
    assert reached == set(life.moves)


@pytest.mark.parametrize("table", [table for table in schema.metadata.sorted_tables if "status" in table.columns])
def test_every_table_with_a_status_has_its_life(table: Table) -> None:
    assert table in TABLES.values() or table in (
        schema.recommendation,
        schema.recommendation_progress,
    )  # as the province's workbook says; rows never move


def test_whom_a_move_never_belongs_to_cannot_even_ask() -> None:
    (request,) = (life for life in LIFECYCLES if life.name == "request")
    with pytest.raises(ValueError, match="No request is ever brought to approved by operator"):
        request.move_to("approved", by=Actor.OPERATOR)
