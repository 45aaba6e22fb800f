"""The chain grows at its end only, and whoever gets round that is found out."""

import multiprocessing
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from multiprocessing.synchronize import Barrier
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, func, insert, select, text
from sqlalchemy.exc import DatabaseError

from rbworkflow.audit import Anchor, BrokenChainError, append, head, move, verify
from rbworkflow.audit.chain import ROOT_HASH, canonical
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.lifecycle import PERIOD, PeriodStatus
from rbworkflow.store import open_engine, read, write
from rbworkflow.store.schema import audit_event, period
from tests.running.patience import PATIENCE

LENGTH = 6
OFFICE = "3514"


def grow(
    engine: Engine, at: datetime, count: int = LENGTH, *, subject: str = "report/1", office_code: str = OFFICE
) -> Anchor:
    event: dict[str, Any] = {
        "office_code": office_code,
        "at": at,
        "actor": "system",
        "action": "tested",
        "subject": subject,
    }
    for number in range(count):
        with write(engine) as conn:
            anchor = append(conn, **event, body={"number": number})
    return anchor


def grow_elsewhere(url: str, at: datetime, count: int, start: Barrier) -> None:
    engine = open_engine(url)
    start.wait(timeout=PATIENCE)
    grow(engine, at, count, subject="elsewhere")
    engine.dispose()


@pytest.fixture
def chain(any_engine: Engine, at: datetime) -> Engine:
    """A chain of a few events on either database."""
    grow(any_engine, at)
    return any_engine


def verified(engine: Engine, anchor: Anchor | None = None, *, office_code: str = OFFICE) -> Anchor:
    with read(engine) as conn:
        return verify(conn, office_code, anchor)


def execute(engine: Engine, *statements: str) -> None:
    with write(engine) as conn:
        for statement in statements:
            conn.execute(text(statement))


def without_guards(engine: Engine, *statements: str) -> None:
    """As somebody would who owns the database: triggers off, then the statements."""
    if engine.dialect.name == "postgresql":
        execute(engine, "ALTER TABLE audit_event DISABLE TRIGGER USER", *statements)
        return
    names = ("audit_event_no_update", "audit_event_no_delete", "audit_event_next_only")
    execute(engine, *(f"DROP TRIGGER {name}" for name in names), *statements)


def test_an_empty_chain_holds_and_ends_at_its_root(any_engine: Engine) -> None:
    assert verified(any_engine) == Anchor(0, ROOT_HASH)


def test_a_chain_holds_and_ends_at_the_last_event(any_engine: Engine, at: datetime) -> None:
    last = grow(any_engine, at)
    assert last.seq == LENGTH
    assert verified(any_engine) == last == verified(any_engine, last)
    with read(any_engine) as conn:
        assert head(conn, OFFICE) == last


def test_each_event_carries_the_hash_of_the_one_before(chain: Engine) -> None:
    with read(chain) as conn:
        rows = conn.execute(select(audit_event).order_by(audit_event.c.seq)).all()
    assert [row.prev_hash for row in rows] == [ROOT_HASH, *(row.hash for row in rows[:-1])]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET actor = 'x' WHERE seq = 2",
        "UPDATE audit_event SET hash = hash",
        "DELETE FROM audit_event WHERE seq = 6",
        "DELETE FROM audit_event",
        (
            "INSERT INTO audit_event SELECT office_code, 8, at, actor, action, subject, body, 'p', 'h' "
            "FROM audit_event WHERE seq = 1"
        ),
        (
            "INSERT INTO audit_event SELECT office_code, 0, at, actor, action, subject, body, 'p', 'h' "
            "FROM audit_event WHERE seq = 1"
        ),
        (
            "INSERT INTO audit_event SELECT office_code, 7, at, actor, action, subject, body, prev_hash, 'h' "
            "FROM audit_event WHERE seq = 6"
        ),
    ],
)
def test_the_database_itself_refuses_to_change_the_chain(chain: Engine, statement: str) -> None:
    before = verified(chain)
    with pytest.raises(DatabaseError):
        execute(chain, statement)
    assert verified(chain, before) == before


def test_sqlite_refuses_to_replace_an_event(engine: Engine, at: datetime) -> None:
    before = grow(engine, at)
    replacing = (
        "INSERT OR REPLACE INTO audit_event SELECT office_code, seq, at, 'x', action, subject, body, prev_hash, hash "
    )
    for seq in (1, LENGTH):
        with pytest.raises(DatabaseError, match="grows at its end only"):
            execute(engine, f"{replacing} FROM audit_event WHERE seq = {seq}")
    assert verified(engine, before) == before


def test_postgresql_refuses_to_empty_the_chain(fresh_postgres_url: str, at: datetime) -> None:
    engine = open_engine(fresh_postgres_url)
    before = grow(engine, at)
    with pytest.raises(DatabaseError, match="append-only"):
        execute(engine, "TRUNCATE audit_event")
    assert verified(engine, before) == before
    engine.dispose()


@pytest.mark.parametrize(
    ("statement", "seq", "says"),
    [
        ("UPDATE audit_event SET actor = 'x' WHERE seq = 3", 3, "diubah"),
        ("UPDATE audit_event SET body = '{}' WHERE seq = 3", 3, "diubah"),
        ("UPDATE audit_event SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 3", 3, "diubah"),
        ("UPDATE audit_event SET subject = 'x', action = 'y' WHERE seq = 6", 6, "diubah"),
        ("UPDATE audit_event SET hash = 'x' WHERE seq = 3", 3, "diubah"),
        ("UPDATE audit_event SET prev_hash = 'x' WHERE seq = 3", 3, "menyambung"),
        ("DELETE FROM audit_event WHERE seq = 1", 1, "hilang"),
        ("DELETE FROM audit_event WHERE seq = 3", 3, "hilang"),
        ("UPDATE audit_event SET seq = 16 WHERE seq = 6", 6, "hilang"),
    ],
)
def test_a_change_behind_the_guards_is_found_at_its_row(chain: Engine, statement: str, seq: int, says: str) -> None:
    without_guards(chain, statement)
    with pytest.raises(BrokenChainError, match=f"baris {seq}: .*{says}") as found:
        verified(chain)
    assert found.value.seq == seq


def test_a_tail_cut_off_is_found_with_an_anchor_only(chain: Engine) -> None:
    anchor = verified(chain)
    without_guards(chain, f"DELETE FROM audit_event WHERE seq > {LENGTH - 2}")
    assert verified(chain).seq == LENGTH - 2
    with pytest.raises(BrokenChainError, match=f"baris {LENGTH - 1}: rantai berakhir sebelum jangkar"):
        verified(chain, anchor)


def test_a_chain_rewritten_from_a_row_on_is_found_with_an_anchor_only(chain: Engine, at: datetime) -> None:
    anchor = verified(chain)
    without_guards(chain, "DELETE FROM audit_event WHERE seq > 3")
    grow(chain, at, LENGTH - 3, subject="another story")
    assert verified(chain).seq == LENGTH
    with pytest.raises(BrokenChainError, match=f"baris {LENGTH}: tidak sama dengan jangkar"):
        verified(chain, anchor)


def test_an_anchor_in_the_middle_proves_what_came_before_it(chain: Engine, at: datetime) -> None:
    anchor = verified(chain)
    grow(chain, at, 3)
    assert verified(chain, anchor).seq == LENGTH + 3


def test_two_offices_in_one_database_have_a_chain_each(chain: Engine, at: datetime) -> None:
    other = grow(chain, at, 3, office_code="3515")
    assert other.seq == 3
    assert verified(chain).seq == LENGTH
    assert verified(chain, other, office_code="3515") == other
    with pytest.raises(BrokenChainError, match="baris 3: tidak sama dengan jangkar"):
        verified(chain, other)


def test_one_offices_broken_chain_leaves_the_other_whole(chain: Engine, at: datetime) -> None:
    whole = grow(chain, at, office_code="3515")
    without_guards(chain, f"UPDATE audit_event SET actor = 'x' WHERE seq = 3 AND office_code = '{OFFICE}'")
    with pytest.raises(BrokenChainError, match="baris 3: isinya telah diubah"):
        verified(chain)
    assert verified(chain, office_code="3515") == whole


def test_an_event_moved_to_another_offices_chain_is_found(chain: Engine) -> None:
    without_guards(chain, "UPDATE audit_event SET office_code = '3515'")
    with pytest.raises(BrokenChainError, match="baris 1: isinya telah diubah"):
        verified(chain, office_code="3515")


def test_walking_the_chain_leaves_the_connection_as_it_was(chain: Engine) -> None:
    with read(chain) as conn:
        before = dict(conn.get_execution_options())
        verify(conn, OFFICE)
        assert dict(conn.get_execution_options()) == before


def test_threads_that_append_at_once_make_one_chain(any_engine: Engine, at: datetime) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: grow(any_engine, at, 20), range(8)))
    assert verified(any_engine).seq == 160


@pytest.mark.few(1)
@pytest.mark.processes
def test_processes_that_append_at_once_make_one_chain(any_url: str, any_engine: Engine, at: datetime) -> None:
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(4)
    writers = [spawn.Process(target=grow_elsewhere, args=(any_url, at, 50, start)) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(timeout=PATIENCE)
    assert [writer.exitcode for writer in writers] == [0] * 4
    assert verified(any_engine).seq == 200


def test_an_event_goes_with_its_transaction(any_engine: Engine, at: datetime) -> None:
    with pytest.raises(InterruptedError):
        append_and_be_interrupted(any_engine, at)
    assert verified(any_engine).seq == 0


def append_and_be_interrupted(engine: Engine, at: datetime) -> None:
    with write(engine) as conn:
        append(conn, office_code=OFFICE, at=at, actor="a", action="b", subject="c")
        raise InterruptedError


@pytest.mark.parametrize("body", [{"n": 1.0}, {"n": [1, {"m": 0.5}]}, {"n": (1, 2.5)}])
def test_a_float_has_no_place_in_the_chain(engine: Engine, at: datetime, body: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="float"), write(engine) as conn:
        append(conn, office_code=OFFICE, at=at, actor="a", action="b", subject="c", body=body)


def test_words_of_any_script_hold(any_engine: Engine, at: datetime) -> None:
    with write(any_engine) as conn:
        append(
            conn,
            office_code=OFFICE,
            at=at,
            actor="e\u0301 “é” 漢 😀",
            action="b",
            subject="x\ny",
            body={"é": ["e\u0301", None, True]},
        )
    assert verified(any_engine).seq == 1


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text(), PLAIN))
def test_the_order_of_keys_does_not_matter(body: dict[str, Any]) -> None:
    assert canonical(body) == canonical(dict(reversed(body.items())))


def test_a_composed_and_a_decomposed_letter_are_one() -> None:
    assert canonical({"é": "é"}) == canonical({"e\u0301": "e\u0301"})


def planned(engine: Engine, code: str) -> None:
    days = dict.fromkeys(("opens_on", "cut_off_on", "due_on", "province_due_on"), datetime(2026, 7, 1).date())  # noqa: DTZ001 - a day
    with write(engine) as conn:
        conn.execute(insert(period).values(office_code=OFFICE, code=code, status="planned", **days))


def open_it(engine: Engine, at: datetime, code: str) -> bool:
    event = {"office_code": OFFICE, "at": at, "actor": "operator", "action": "opened", "subject": code}
    with write(engine) as conn:
        is_this = period.c.code == code
        opening = PERIOD.move_to(PeriodStatus.OPEN, by=Actor.OPERATOR)
        return move(conn, period, is_this, opening, event=event, province_letter="5/2026")


def test_a_move_writes_state_values_and_event_together_and_once(any_engine: Engine, at: datetime) -> None:
    for code in ("2026-S1", "2026-S2"):
        planned(any_engine, code)
    assert [open_it(any_engine, at, "2026-S1") for _ in range(2)] == [True, False]
    with read(any_engine) as conn:
        rows = conn.execute(select(period.c.code, period.c.status, period.c.province_letter).order_by(period.c.code))
        assert [tuple(row) for row in rows] == [("2026-S1", "open", "5/2026"), ("2026-S2", "planned", "")]
        assert conn.scalar(select(func.count()).select_from(audit_event)) == 1


def test_an_anchor_is_read_as_it_is_written() -> None:
    anchor = Anchor(12, "ab" * 32)
    assert Anchor.parse(f" {anchor} \n") == anchor == Anchor.parse(str(anchor).upper())


@pytest.mark.parametrize("written", ["", "12", "x:" + "a" * 64, "12:" + "a" * 63, "-1:" + "a" * 64, "12:" + "z" * 64])
def test_what_is_no_anchor_is_refused(written: str) -> None:
    with pytest.raises(RefusedError, match=re.escape(f"NOMOR:HASH (64 huruf), bukan '{written}'")):
        Anchor.parse(written)
