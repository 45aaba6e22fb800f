from datetime import timedelta

import pytest
from sqlalchemy import select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.plan import rows
from rbworkflow.plan.lifecycle import PLAN, PlanStatus
from rbworkflow.plan.model import DrawnDraft, Proposal, content_digest
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from tests.plan.plan_builders import indicator

DETAILS = {"goal": "Tertib", "program": "P1", "budget": "1.500", "executor": "Staf", "months": "TW II", "remark": "-"}
DETAILS |= {"common_code": "RB.A1.02"}
FIRST = (
    indicator(),
    indicator(code="A1-02", position=2, targets=(None, "80.5", None, 82), baseline="79.80", **DETAILS),
)
SECOND = (FIRST[0],)


@pytest.fixture
def insert(any_engine, at):
    def insert(indicators, *, year=2026):
        with write(any_engine) as conn:
            proposal = Proposal(
                office_code="3514",
                year=year,
                number=rows.next_number(conn, "3514", year),
                content_sha256=content_digest(indicators),
                workbook_sha256="0" * 64,
                reason="",
            )
            return rows.insert_version(
                conn, proposal, indicators, draft=DrawnDraft("1" * 64, "2" * 64), actor="operator", at=at
            )

    return insert


@pytest.fixture
def freeze(any_engine, at):
    def freeze(version, *, after=timedelta(hours=1)):
        with write(any_engine) as conn:
            return rows.freeze(conn, version, officer="Ketua", at=at + after)

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


def test_versions_are_numbered_by_year_and_begin_in_approval(any_engine, insert):
    first, second, other = insert(FIRST), insert(SECOND), insert(FIRST, year=2027)

    assert (first.number, second.number, other.number) == (1, 2, 1)
    with read(any_engine) as conn:
        assert rows.version_in_approval(conn, "3514", 2027) == other
        assert rows.latest_version(conn, "3514", 2026) == second
    assert events(any_engine)[0] == ("plan_imported", "plan/3514/2026/1")


def test_no_plan_holds_until_one_is_frozen(any_engine, insert, freeze, at):
    version = insert(FIRST)
    with read(any_engine) as conn:
        assert rows.frozen_version(conn, "3514", 2026) is None

    assert freeze(version)

    with read(any_engine) as conn:
        frozen = rows.frozen_version(conn, "3514", 2026)
        assert rows.frozen_version(conn, "3514", 2027) is None
        assert rows.frozen_version(conn, "3575", 2026) is None
    assert frozen is not None
    assert (frozen.id, frozen.status, frozen.frozen_at) == (version.id, PlanStatus.FROZEN, at + timedelta(hours=1))


def test_freezing_a_later_version_supersedes_the_one_before(any_engine, insert, freeze):
    first = insert(FIRST)
    freeze(first)
    second = insert(SECOND)

    assert state(any_engine, first) == PlanStatus.FROZEN
    assert freeze(second)
    assert (state(any_engine, first), state(any_engine, second)) == (PlanStatus.SUPERSEDED, PlanStatus.FROZEN)


def test_a_frozen_or_superseded_version_is_not_frozen_again(any_engine, insert, freeze):
    first = insert(FIRST)
    assert freeze(first)
    before = events(any_engine)

    assert not freeze(first)
    assert events(any_engine) == before

    freeze(insert(SECOND))
    assert not freeze(first)
    assert state(any_engine, first) == PlanStatus.SUPERSEDED


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
        assert audit.verify(conn, "3514").seq == 5


def test_a_plan_is_frozen_by_officers_only_or_again_where_they_took_the_next_one_back():
    assert PLAN.move_to(PlanStatus.FROZEN, by=Actor.OFFICER).sources == (PlanStatus.IN_APPROVAL,)
    assert PLAN.move_to(PlanStatus.FROZEN, by=Actor.SYSTEM).sources == (PlanStatus.SUPERSEDED,)
    for actor in {*Actor} - {Actor.OFFICER, Actor.SYSTEM}:
        with pytest.raises(ValueError, match="No plan is ever brought to frozen"):
            PLAN.move_to(PlanStatus.FROZEN, by=actor)


def test_what_is_measured_at_a_moment_is_held_against_the_version_frozen_before(any_engine, insert, freeze, at):
    first = insert(FIRST)
    freeze(first, after=timedelta(days=1))
    second = insert(SECOND)
    freeze(second, after=timedelta(days=10))

    def held(until):
        with read(any_engine) as conn:
            version = rows.version_in_force(conn, "3514", 2026, until)
        assert version is not None
        return version.number

    assert held(at) == 1  # an office that starts late has no other
    assert held(at + timedelta(days=10)) == 1
    assert held(at + timedelta(days=11)) == 2
    with read(any_engine) as conn:
        before = rows.version_before(conn, second)
        assert before is not None
        assert before.id == first.id
        assert rows.version_before(conn, first) is None
        assert rows.version_in_force(conn, "3514", 2027, at) is None


def test_a_signed_document_is_recorded_once(any_engine, insert, freeze, at):
    version = insert(FIRST)
    freeze(version)
    with read(any_engine) as conn:
        (waiting,) = rows.undocumented_versions(conn, "3514")
    with write(any_engine) as conn:
        assert rows.record_document(conn, waiting, "2" * 64, at=at)
        assert not rows.record_document(conn, waiting, "3" * 64, at=at)
        assert rows.undocumented_versions(conn, "3514") == []
        assert rows.version_by_id(conn, version.id).document_sha256 == "2" * 64
