"""A database as one file, consistent while others write, and such a file made into a database again."""

import errno
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError

from rbworkflow.errors import ConfigurationError
from rbworkflow.store.databases import make_database
from rbworkflow.store.transactions import open_engine, read
from rbworkflow.store.turns import TRYING, in_turn
from rbworkflow.system import make_private_file

LONGEST_SECONDS: Final = 3600
OF_THE_COPY: Final = {
    "SQLITE_FULL": errno.ENOSPC,
    "SQLITE_IOERR_WRITE": errno.EIO,
    "SQLITE_IOERR_FSYNC": errno.EIO,
    "SQLITE_READONLY": errno.EROFS,
}
"""What writing a copy fails of: of the database itself nothing but reading is asked."""
NO_PROGRAM: Final = "Program {} tidak ada di komputer ini. Pasang paket postgresql-client, lalu ulangi."
FAILED: Final = "{} tidak berhasil: {}"
NO_SCRATCH: Final = (
    "Cadangan belum dapat dicoba: PostgreSQL tidak mengizinkan basis data sementara ({}). Beri pengguna basis data hak "
    "CREATEDB."
)
NOT_EMPTY: Final = (
    "Basis data yang disebut RBWORKFLOW_DATABASE_URL tidak kosong. Buat basis data kosong, sebut di sana, lalu ulangi."
)


@contextmanager
def dumped(engine: Engine, to: Path) -> Iterator[Connection]:
    """Write the whole database to `to` (SQLite's online backup, or pg_dump); inside the block a connection that sees
    exactly what the file has. Raises OSError where the disk of `to`, another than the database's, takes no more.
    """
    make_private_file(to)
    if engine.dialect.name == "postgresql":
        with read(engine) as conn:
            snapshot = conn.scalar(text("SELECT pg_export_snapshot()"))
            dump_postgresql(engine.url, to, f"--snapshot={snapshot}")
            write_out(to)
            yield conn
        return
    try:
        copy_sqlite(Path(str(engine.url.database)), to)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname not in OF_THE_COPY:
            raise
        raise OSError(OF_THE_COPY[error.sqlite_errorname], str(error), str(to)) from error
    write_out(to)
    copy = create_engine("sqlite://", creator=lambda: _only_to_read(to), poolclass=NullPool)
    with copy.connect() as conn:
        yield conn


def copy_sqlite(source: Path, to: Path) -> None:
    """Everything, also what is still in its -wal; one file, which a disk that is only read can be opened from."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(to)) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")


def dump_postgresql(url: URL, to: Path, *options: str) -> None:
    _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", *options, f"--file={to}", url=url)


def load(dump: Path, url: str) -> None:
    """Make the file into the database that `url` names, which is empty or is made here; raises ConfigurationError where
    it is not empty.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        with closing_engine(url) as engine:
            make_database(engine)
            with read(engine) as conn:
                if inspect(conn).get_table_names():
                    raise ConfigurationError(NOT_EMPTY)
        options = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
        _run("pg_restore", *options, str(dump), url=parsed)
        return
    database = Path(str(parsed.database))
    make_private_file(database)
    copy_sqlite(dump, database)
    write_out(database)


@contextmanager
def scratch_database(engine: Engine, folder: Path) -> Iterator[str]:
    """The URL of an empty database of the same kind, gone afterwards: a file in `folder`, or one on the same server.

    There it is one for all offices of a database, one after the other: workers that begin at once all try their copies.
    Raises ConfigurationError where the server lets this user make none.
    """
    if engine.dialect.name == "sqlite":
        yield f"sqlite:///{folder / 'rbworkflow.sqlite3'}"
        return
    scratch = engine.url.set(database=f"{engine.url.database}_uji_cadangan")
    server = engine.execution_options(isolation_level="AUTOCOMMIT")
    name = f'"{scratch.database}"'
    with in_turn(engine.url.render_as_string(hide_password=False), TRYING):
        try:
            with server.connect() as conn:
                conn.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")  # what a kill left
                conn.exec_driver_sql(f"CREATE DATABASE {name}")
        except DBAPIError as error:
            raise ConfigurationError(NO_SCRATCH.format(error.orig)) from error
        try:
            yield scratch.render_as_string(hide_password=False)
        finally:
            with server.connect() as conn:
                conn.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")


@contextmanager
def closing_engine(url: str, office_code: str = "") -> Iterator[Engine]:
    engine = open_engine(url, office_code)
    try:
        yield engine
    finally:
        engine.dispose()


def write_out(path: Path) -> None:
    """After a power cut the file, or the names in the folder, are as they are now."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _only_to_read(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)


def _run(program: str, *arguments: str, url: URL) -> None:
    """The password goes by the environment, which other users do not see."""
    found = shutil.which(program)
    if found is None:
        raise ConfigurationError(NO_PROGRAM.format(program))
    open_url = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    env: Mapping[str, str] = {"PATH": os.defpath, "PGPASSWORD": url.password or "", "LC_ALL": "C.UTF-8"}
    command = [found, "--no-password", f"--dbname={open_url}", *arguments]
    done = subprocess.run(command, env=env, capture_output=True, timeout=LONGEST_SECONDS, check=False)  # noqa: S603 - PostgreSQL's own program
    if done.returncode:
        raise ConfigurationError(FAILED.format(program, done.stderr.decode("utf-8", "replace").strip()[-500:]))
