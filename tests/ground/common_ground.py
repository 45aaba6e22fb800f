"""What most tests stand on: the sample office, a fresh database on either engine, a folder of files, a day."""

import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from pwd import getpwnam
from typing import Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine, event, make_url, text
from sqlalchemy.pool import Pool

from rbworkflow.access import passwords
from rbworkflow.office import Office, load_office
from rbworkflow.store import FileStore, migrate, open_engine
from tests.conftest import ROOT
from tests.running.patience import PATIENCE

UNPRIVILEGED = ("postgres", "nobody")


@pytest.fixture(scope="session", autouse=True)
def _nobody_waits_for_the_disk() -> Iterator[None]:
    """A kill loses nothing that the system has taken, and no test cuts the machine's power."""
    event.listen(Pool, "checkout", _commit_without_waiting)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_office_suite() -> Iterator[None]:
    """Tests that print say so; all others do without, as an office may."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RBWORKFLOW_OFFICE_SUITE", "")
        yield


@pytest.fixture(scope="session", autouse=True)
def _passwords_are_hashed_quickly() -> Iterator[None]:
    """By the same function: what an office's cost is, a test of its own says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield


@pytest.fixture
def _the_disk_is_waited_for() -> Iterator[None]:
    """As in an office."""
    event.remove(Pool, "checkout", _commit_without_waiting)
    yield
    event.listen(Pool, "checkout", _commit_without_waiting)


@pytest.fixture(scope="session")
def office() -> Office:
    return load_office(ROOT / "config")


@pytest.fixture
def at(office: Office) -> datetime:
    return morning(office)


@pytest.fixture
def today(at: datetime) -> date:
    return at.date()


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at this version's schema; tests work on copies of it."""
    path = tmp_path_factory.mktemp("store") / "migrated.sqlite3"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """The URL of a fresh, migrated SQLite database."""
    path = tmp_path / "rbworkflow.sqlite3"
    shutil.copyfile(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    """A fresh, migrated SQLite database."""
    engine = open_engine(sqlite_url)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a PostgreSQL server of our own, gone with the tests; databases are made on it by name."""
    if not (binaries := _postgres_binaries()):
        missing = "PostgreSQL's programs are missing. Install the package: postgresql"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word
    folder = Path(tempfile.mkdtemp(prefix="rbworkflow-pg-"))  # not in tmp_path: only its owner may enter that
    run = _server_runner(folder)
    port = _free_port()
    run(binaries / "initdb", "-D", folder / "data", "-U", "tester", "-A", "trust", "--no-sync", "-E", "UTF8")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    run(binaries / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-o", options, "-w", "start")
    try:
        yield f"postgresql+psycopg://tester@127.0.0.1:{port}/postgres"
    finally:
        run(binaries / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> str:
    """The name of a database at this version's schema; tests work on copies of it."""
    on_server(postgres_url, "CREATE DATABASE migrated")
    engine = open_engine(_database(postgres_url, "migrated"))
    migrate(engine)
    engine.dispose()
    return "migrated"


@pytest.fixture
def empty_postgres_url(postgres_url: str) -> Iterator[str]:
    """The URL of a PostgreSQL database that has not been migrated."""
    on_server(postgres_url, "CREATE DATABASE empty")
    yield _database(postgres_url, "empty")
    on_server(postgres_url, "DROP DATABASE empty WITH (FORCE)")


@pytest.fixture
def fresh_postgres_url(postgres_url: str, migrated_postgres: str) -> Iterator[str]:
    """The URL of a fresh, migrated PostgreSQL database."""
    on_server(postgres_url, f"CREATE DATABASE fresh TEMPLATE {migrated_postgres}")
    yield _database(postgres_url, "fresh")
    on_server(postgres_url, "DROP DATABASE fresh WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table: SQLite, then PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh, migrated database: SQLite, then PostgreSQL."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "fresh_postgres_url")
    return url


@pytest.fixture
def any_engine(any_url: str) -> Iterator[Engine]:
    """A fresh, migrated database: SQLite, then PostgreSQL."""
    engine = open_engine(any_url)
    yield engine
    engine.dispose()


def morning(office: Office) -> datetime:
    """The moment at which most tests begin."""
    return datetime(2026, 7, 6, 9, 0, tzinfo=office.tz)


def _commit_without_waiting(connection: object, *_: object) -> None:
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA synchronous=OFF")


def _postgres_binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


def _server_runner(folder: Path) -> Callable[..., None]:
    """Runs a program for the server, as another user where we are root: PostgreSQL refuses to be root."""
    as_user: dict[str, Any] = {}
    if os.geteuid() == 0:
        user = unprivileged_user()
        shutil.chown(folder, user)
        as_user = {"user": user, "group": getpwnam(user).pw_gid, "extra_groups": []}

    def run(*command: object) -> None:
        words = [str(word) for word in command]
        try:
            subprocess.run(words, check=True, cwd=folder, capture_output=True, timeout=PATIENCE, **as_user)
        except subprocess.CalledProcessError as error:
            log = folder / "log"
            told = error.stderr.decode() + (log.read_text(encoding="utf-8") if log.exists() else "")
            pytest.fail(f"{words[0]} failed: {told}")

    return run


def unprivileged_user() -> str:
    for user in UNPRIVILEGED:
        try:
            getpwnam(user)
        except KeyError:
            continue
        return user
    pytest.fail(f"Run by root, the tests need one of these users for PostgreSQL: {UNPRIVILEGED}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _database(server_url: str, name: str) -> str:
    return make_url(server_url).set(database=name).render_as_string(hide_password=False)


def on_server(server_url: str, statement: str) -> None:
    server = open_engine(server_url)
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        conn.execute(text(statement))
    server.dispose()
