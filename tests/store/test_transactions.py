"""Writers wait their turn, readers see one state, and an error leaves nothing behind."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, func, make_url, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from rbworkflow.store import open_engine, read, transactions, write
from rbworkflow.store.schema import code_issue, letter_number, period
from tests.running.patience import PATIENCE

PERIOD = {"office_code": "3514", "code": "2026-S1", "status": "planned", "province_letter": "0"}
DAYS = dict.fromkeys(("opens_on", "cut_off_on", "due_on", "province_due_on"), date(2026, 7, 1))
ROUNDS = 25


def counter(conn: Connection) -> int:
    return int(conn.scalars(select(period.c.province_letter)).one())


def count_up(engine: Engine, rounds: int) -> None:
    """Read, then write what was read plus one: an unprotected pair of statements would lose some."""
    for _ in range(rounds):
        with write(engine) as conn:
            conn.execute(period.update().values(province_letter=str(counter(conn) + 1)))


def count_up_elsewhere(url: str, rounds: int, start: Barrier) -> None:
    engine = open_engine(url)
    start.wait(timeout=PATIENCE)
    count_up(engine, rounds)
    engine.dispose()


@pytest.fixture
def counting(any_engine: Engine) -> Engine:
    with write(any_engine) as conn:
        conn.execute(period.insert().values(**PERIOD, **DAYS))
    return any_engine


def test_what_several_threads_write_at_once_is_all_there(counting: Engine) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: count_up(counting, ROUNDS), range(4)))
    with read(counting) as conn:
        assert counter(conn) == 4 * ROUNDS


@pytest.mark.processes
@pytest.mark.few(1)
def test_what_several_processes_write_at_once_is_all_there(counting: Engine, any_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(3)
    writers = [spawn.Process(target=count_up_elsewhere, args=(any_url, ROUNDS, start)) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(timeout=PATIENCE)
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    with read(counting) as conn:
        assert counter(conn) == 3 * ROUNDS


def test_a_reader_sees_one_state_while_others_write(counting: Engine) -> None:
    with read(counting) as conn:
        before = counter(conn)
        count_up(counting, 1)
        assert counter(conn) == before
    with read(counting) as conn:
        assert counter(conn) == before + 1


def test_what_a_reader_writes_does_not_stay(counting: Engine) -> None:
    with read(counting) as conn:
        conn.execute(period.update().values(province_letter="9"))
    with read(counting) as conn:
        assert counter(conn) == 0


def test_an_error_leaves_nothing_behind(counting: Engine) -> None:
    with pytest.raises(InterruptedError):
        count_up_and_be_interrupted(counting)
    with read(counting) as conn:
        assert counter(conn) == 0


def count_up_and_be_interrupted(engine: Engine) -> None:
    with write(engine) as conn:
        conn.execute(period.update().values(province_letter="9"))
        raise InterruptedError


def test_a_writer_holds_the_lock_from_its_beginning(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = open_engine(sqlite_url)
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0.05)
    impatient = open_engine(sqlite_url)
    with write(holder), pytest.raises(OperationalError, match="locked"):
        enter_and_leave(impatient)
    enter_and_leave(impatient)
    holder.dispose()
    impatient.dispose()


def enter_and_leave(engine: Engine) -> None:
    with write(engine):
        pass


def test_on_postgresql_a_writer_waits_for_its_own_offices_writers_only(fresh_postgres_url: str) -> None:
    impatient = make_url(fresh_postgres_url).update_query_dict({"options": "-c lock_timeout=50ms"})
    url = impatient.render_as_string(hide_password=False)
    holder, same, other = (open_engine(url, code) for code in ("3514", "3514", "3515"))
    with write(holder):
        enter_and_leave(other)
        with pytest.raises(OperationalError, match="lock timeout"):
            enter_and_leave(same)
    enter_and_leave(same)
    for engine in (holder, same, other):
        engine.dispose()


@pytest.mark.parametrize("table", [code_issue, letter_number], ids=lambda table: table.name)
def test_a_row_cannot_point_to_what_is_not_there(any_engine: Engine, table: object) -> None:
    values = {
        code_issue: "(request_id, number, status, approve_mac, return_mac, minted_at, expires_at, tries)"
        " VALUES (77, 1, 'active', '', '', '', '', 0)",
        letter_number: "(office_code, year, kind, number, revision_id) VALUES ('3514', 2026, 'SD', 1, 77)",
    }
    with pytest.raises(IntegrityError):
        execute(any_engine, f"INSERT INTO {table} {values[table]}")  # type: ignore[index]


def execute(engine: Engine, statement: str) -> None:
    with write(engine) as conn:
        conn.execute(text(statement))


@pytest.mark.usefixtures("_the_disk_is_waited_for")
def test_sqlite_keeps_what_was_committed_through_a_power_cut(engine: Engine) -> None:
    with read(engine) as conn:
        pragmas = [conn.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert pragmas == ["wal", 2, 1]


def test_a_missing_folder_is_made_for_the_database(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new' / 'folder' / 'rbworkflow.sqlite3'}")
    with read(engine) as conn:
        assert conn.scalar(select(func.count()).select_from(text("sqlite_master"))) == 0
    engine.dispose()
