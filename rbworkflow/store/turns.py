"""One process after the other, wherever they run, at what only one may do at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import text

from rbworkflow.store.transactions import open_engine

PREPARING: Final = 0x7262_7765
"""Any number that no office's writers have."""


@contextmanager
def in_turn(url: str) -> Iterator[None]:
    """Alone among all who prepare an office with this database, after whoever is at it.

    With SQLite there is one machine, and on it the lock of whoever started.
    """
    engine = open_engine(url)
    try:
        if engine.dialect.name != "postgresql":
            yield
            return
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            conn.execute(text("SELECT pg_advisory_lock(:number)"), {"number": PREPARING})
            yield  # whose connection ends holds it no more
            conn.execute(text("SELECT pg_advisory_unlock(:number)"), {"number": PREPARING})
    finally:
        engine.dispose()
