"""What somebody does who owns the database, and not the program."""

import sqlite3
from contextlib import closing

from sqlalchemy import text

from rbworkflow.store import write
from tests.steps.office_walk import Walk


def without_guards(walk: Walk, *statements: str) -> None:
    """As somebody does who owns the database: the triggers off, his statements, and the same triggers on again."""
    engine = walk.workplace.engine
    if engine.dialect.name == "postgresql":
        switched = [f"ALTER TABLE {table} {{}} TRIGGER USER" for table in ("audit_event", "outbox")]
        with write(engine) as conn:
            for statement in [*(each.format("DISABLE") for each in switched), *statements]:
                conn.execute(text(statement))
            for each in switched:
                conn.execute(text(each.format("ENABLE")))
        return
    with closing(sqlite3.connect(engine.url.database or "")) as own, own:  # which minds no foreign keys
        stood = own.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for statement in [*(f"DROP TRIGGER {name}" for name, _ in stood), *statements, *(made for _, made in stood)]:
            own.execute(statement)
