"""Opening the database and its transactions: work first, write last, and every writer waits its turn."""

import hashlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text

from rbworkflow.system import keep_from_others, make_private_file

BUSY_SECONDS: Final = 60
WAL_PAUSE_SECONDS: Final = 0.05


def open_engine(url: str, office_code: str = "") -> Engine:
    """An engine on SQLite (WAL, foreign keys on, durable commits) or PostgreSQL; the schema is not touched.

    Its writers wait for those of the same office; on SQLite for every other one, since it knows one writer only.
    """
    parsed = make_url(url)
    options = {"office_code": office_code}
    if parsed.get_backend_name() == "postgresql":
        postgresql = parsed.set(drivername="postgresql+psycopg")
        return create_engine(postgresql, pool_pre_ping=True, execution_options=options)
    if parsed.database:
        _keep_private(Path(parsed.database))
    engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS}, execution_options=options)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _keep_private(database: Path) -> None:
    """Only this user reads the database; SQLite gives the files it makes beside it the same mode."""
    database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not database.exists():
        make_private_file(database)
    for path in database.parent.glob(f"{database.name}*"):  # an older program, killed, left its -wal readable too
        with suppress(FileNotFoundError):
            keep_from_others(path)


@contextmanager
def read(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the rows and changes nothing."""
    with engine.connect() as conn:
        if conn.dialect.name == "postgresql":  # whose default shows every statement a newer state
            conn.execution_options(isolation_level="REPEATABLE READ")
        yield conn


@contextmanager
def write(engine: Engine) -> Iterator[Connection]:
    """A transaction that waits for other writers, commits at the end and leaves nothing behind on an error.

    Hold it briefly: no parsing, rendering or network inside.
    """
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        if conn.dialect.name == "postgresql":
            office_code = conn.get_execution_options()["office_code"]
            conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": writer_lock(office_code)})
        yield conn


def writer_lock(office_code: str) -> int:
    """The number of the advisory lock that keeps one office's writers, and so its audit chain, in a row."""
    digest = hashlib.blake2s(f"rbworkflow/{office_code}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _set_up_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's connection
    connection.isolation_level = None  # SQLAlchemy's begin event speaks for the driver
    _switch_to_wal(connection)
    for pragma in ("foreign_keys=ON", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _switch_to_wal(connection: Any) -> None:  # noqa: ANN401 - the driver's connection
    """Of several who open a new file at once, SQLite turns some away here without waiting: they ask again."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if time.monotonic() > deadline or error.sqlite_errorname.startswith("SQLITE_IOERR"):
                raise
            time.sleep(WAL_PAUSE_SECONDS)
        else:
            return


def _begin_sqlite(conn: Connection) -> None:
    writes = conn.get_execution_options().get("writes", False)
    conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
