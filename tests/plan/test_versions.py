from datetime import timedelta

import pytest
from plan_builders import indicator
from sqlalchemy import select

from rbworkflow import audit
from rbworkflow.plan import rows
from rbworkflow.plan.lifecycle import DRAFT, FROZEN, IN_APPROVAL, PLAN, SUPERSEDED
from rbworkflow.plan.model import content_digest
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event

FIRST = (indicator(), indicator(code="A1-02", position=2, targets=(None, "80.5", None, 82), baseline="79.80"))
SECOND = (FIRST[0],)


@pytest.fixture
def insert(any_engine, at):
    def insert(indicators):
        with write(any_engine) as conn:
            return rows.insert_version(
                conn,
                indicators,
                office_code="3514",
                year=2026,
                workbook_sha256="0" * 64,
                actor="operator",
                at=at,
            )

    return insert


@pytest.fixture
def freeze(any_engine, at):
    def freeze(version):
        with write(any_engine) as conn:
            return rows.freeze(conn, version, actor="operator", at=at + timedelta(hours=1))

    return freeze


def state(engine, version):
    with read(engine) as conn:
        return rows.version_by_id(conn, version.id).status


def events(engine):
    with read(engine) as conn:
        return [(row.action, row.subject) for row in conn.execute(select(audit_event).order_by(audit_event.c.seq))]


def test_indicators_come_back_as_they_were_kept(any_engine, insert):
    version = insert(FIRST)

    with read(any_engine) as conn:
        kept = rows.indicators(conn, version.id)

    assert kept == FIRST
    assert content_digest(kept) == version.content_sha256


def test_inserting_the_same_plan_again_gives_the_version_that_stands(any_engine, insert):
    version = insert(FIRST)

    assert insert(FIRST) == version
    assert events(any_engine) == [("plan_imported", "plan/3514/2026/1")]


def test_another_plan_takes_the_place_of_a_draft_under_the_next_number(any_engine, insert):
    first, second = insert(FIRST), insert(SECOND)

    assert (first.number, second.number) == (1, 2)
    assert (state(any_engine, first), state(any_engine, second)) == (SUPERSEDED, DRAFT)


def test_a_plan_that_was_superseded_may_come_back_as_a_new_version(insert):
    first, _, third = insert(FIRST), insert(SECOND), insert(FIRST)

    assert third.number == 3
    assert third.content_sha256 == first.content_sha256


def test_no_plan_holds_until_one_is_frozen(any_engine, insert, freeze, at):
    version = insert(FIRST)
    with read(any_engine) as conn:
        assert rows.frozen_version(conn, "3514", 2026) is None

    assert freeze(version)

    with read(any_engine) as conn:
        frozen = rows.frozen_version(conn, "3514", 2026)
        assert rows.frozen_version(conn, "3514", 2027) is None
        assert rows.frozen_version(conn, "3575", 2026) is None
    assert (frozen.id, frozen.status, frozen.frozen_at) == (version.id, FROZEN, at + timedelta(hours=1))


def test_freezing_a_later_version_supersedes_the_one_before(any_engine, insert, freeze):
    first = insert(FIRST)
    freeze(first)
    second = insert(SECOND)

    assert state(any_engine, first) == FROZEN
    assert freeze(second)
    assert (state(any_engine, first), state(any_engine, second)) == (SUPERSEDED, FROZEN)


def test_a_frozen_or_superseded_version_is_not_frozen_again(any_engine, insert, freeze):
    first = insert(FIRST)
    assert freeze(first)
    before = events(any_engine)

    assert not freeze(first)
    assert events(any_engine) == before

    freeze(insert(SECOND))
    assert not freeze(first)
    assert state(any_engine, first) == SUPERSEDED


def test_every_change_of_a_version_leaves_its_event_in_a_whole_chain(any_engine, insert, freeze):
    freeze(insert(FIRST))
    freeze(insert(SECOND))

    assert events(any_engine) == [
        ("plan_imported", "plan/3514/2026/1"),
        ("plan_frozen", "plan/3514/2026/1"),
        ("plan_imported", "plan/3514/2026/2"),
        ("plan_superseded", "plan/3514/2026/1"),
        ("plan_frozen", "plan/3514/2026/2"),
    ]
    with read(any_engine) as conn:
        assert audit.verify(conn).seq == 5


def test_a_plan_is_frozen_by_the_operator_now_or_by_approval():
    assert {state for state in PLAN.states if PLAN.allows(state, FROZEN)} == {DRAFT, IN_APPROVAL}
    assert not PLAN.moves[SUPERSEDED]


def test_the_digest_tells_contents_apart_and_not_ways_of_writing_them():
    assert content_digest([indicator(baseline="80.50")]) == content_digest([indicator(baseline="80.5")])
    assert content_digest([indicator(targets=(0, 1, 1, 1))]) != content_digest([indicator(targets=(None, 1, 1, 1))])
    assert content_digest([indicator(required_evidence=())]) != content_digest([indicator()])
