"""Prefect keeps ended runs a year and events a week; what waits for somebody stays, and the file's room comes back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from prefect import flow
from prefect.client.schemas.objects import State
from prefect.exceptions import ObjectNotFound
from prefect.states import Completed, Paused

from rbworkflow.local.compacting import MIB, compact
from rbworkflow.local.server import kept_by_prefect, prefect_server
from rbworkflow.office.policies import Retention
from rbworkflow.polling import poll
from tests.running.patience import PATIENCE

QUICKLY = {"PREFECT_SERVER_SERVICES_DB_VACUUM_LOOP_SECONDS": "1"}
MOMENT = "%Y-%m-%d %H:%M:%S.%f"


@flow(name="Uji simpan")
def kept() -> None:
    """Never run here."""


def ended_before(database: Path, run_id: UUID, days: int) -> None:
    at = (datetime.now(UTC) - timedelta(days=days)).strftime(MOMENT)  # noqa: TID251 - the server's own time
    with closing(sqlite3.connect(database, timeout=PATIENCE)) as rows, rows:
        rows.execute("UPDATE flow_run SET end_time = ? WHERE id = ?", (at, str(run_id)))


@pytest.mark.soak
def test_runs_that_ended_over_a_year_ago_go_by_themselves_and_those_that_wait_stay(
    prefect_home: Callable[[], Path],
) -> None:
    home, usual = prefect_home(), Retention()
    settings = kept_by_prefect(run_days=usual.run_days, event_days=usual.event_days)
    with prefect_server(home, {**settings, **QUICKLY}) as server, server.client() as client:
        states: dict[str, State[Any]] = {"old": Completed(), "young": Completed(), "waiting": Paused()}
        runs = {name: client.create_flow_run(kept, state=state).id for name, state in states.items()}
        for name, days in {"old": 366, "young": 364, "waiting": 900}.items():
            ended_before(home / "prefect.db", runs[name], days)

        def is_gone() -> bool | None:
            try:
                client.read_flow_run(runs["old"])
            except ObjectNotFound:
                return True
            return None

        assert poll(is_gone, seconds=PATIENCE)
        assert {client.read_flow_run(runs[name]).id for name in ("young", "waiting")} == {
            runs["young"],
            runs["waiting"],
        }


def full(database: Path, *, kept_every: int) -> None:
    """40 MB of rows, of which all but every so many-th are taken away again."""
    with closing(sqlite3.connect(database)) as rows:
        rows.execute("PRAGMA journal_mode=WAL")
        with rows:
            rows.execute("CREATE TABLE log (id INTEGER PRIMARY KEY, said TEXT)")
            rows.executemany("INSERT INTO log VALUES (?, ?)", ((number, "x" * 4000) for number in range(10_000)))
        with rows:
            rows.execute("DELETE FROM log WHERE id % ? != 0", (kept_every,))


def test_the_room_of_what_is_gone_is_given_back_at_the_next_start_and_said(tmp_path: Path) -> None:
    database = tmp_path / "prefect.db"
    full(database, kept_every=10)
    before = database.stat().st_size
    assert before > 38 * MIB
    assert compact(database).startswith("Basis data Prefect dipadatkan: 3")
    assert database.stat().st_size < before / 5
    with closing(sqlite3.connect(database)) as rows:
        assert rows.execute("SELECT count(*) FROM log").fetchone() == (1000,)
    assert compact(database) == ""


@pytest.mark.parametrize("is_in_use", [False, True])
def test_a_file_with_little_to_give_back_or_in_use_is_left_as_it_is(tmp_path: Path, *, is_in_use: bool) -> None:
    database = tmp_path / "prefect.db"
    full(database, kept_every=10 if is_in_use else 1)
    with closing(sqlite3.connect(database)) as other:
        if is_in_use:
            other.execute("BEGIN IMMEDIATE")
        before = database.stat().st_size
        assert compact(database) == ""
        assert database.stat().st_size == before
    assert compact(tmp_path / "none.db") == ""
