"""Nobody writes to SQLite without its driver; this does nothing else, with tuples made beforehand."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine

from benchmarks.comparison import Method
from benchmarks.store.material import NEXT, Database, with_submission
from rbworkflow.store.schema import submission_row


@dataclass(frozen=True)
class Laid:
    """Values as the driver takes them."""

    made: Database
    statement: str
    values: list[tuple[Any, ...]]


def prepare(made: Database) -> Laid:
    names = submission_row.c.keys()
    statement = f"INSERT INTO submission_row ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - names of our own columns
    rows = [row | {"submission_id": NEXT, "actual": f"{row['actual']:f}"} for row in made.rows]
    return Laid(with_submission(made), statement, [tuple(row[name] for name in names) for row in rows])


def run(laid: Laid) -> Engine:
    with closing(sqlite3.connect(laid.made.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.executemany(laid.statement, laid.values)
    return laid.made.engine


METHOD = Method(prepare=prepare, run=run)
