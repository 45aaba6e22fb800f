"""One process after the other, wherever they run, at what only one may do at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import text

from rbworkflow.store.transactions import open_engine

PREPARING: Final = 0x7262_7765
TRYING: Final = 0x7262_7472
"""Any numbers that no office's writers have: of who prepares an office, and of who tries its copy."""


@contextmanager
def in_turn(url: str, number: int = PREPARING) -> Iterator[None]:
    """Alone among all who do the same with this database, after whoever is at it.

    With SQLite there is one machine, and on it the lock of whoever started.
    """
    engine = open_engine(url)
    try:
        if engine.dialect.name != "postgresql":
            yield
            return
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            conn.execute(text("SELECT pg_advisory_lock(:number)"), {"number": number})
            yield  # whose connection ends holds it no more
            conn.execute(text("SELECT pg_advisory_unlock(:number)"), {"number": number})
    finally:
        engine.dispose()
