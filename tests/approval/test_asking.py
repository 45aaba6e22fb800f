"""Requests: asked once, in order, of the officer in charge; their runs and codes may be lost and made again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rbworkflow.approval import code_sets, launches, requests
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.store import migrate, open_engine, read, write
from rbworkflow.store.schema import audit_event, code_issue
from rbworkflow.store.schema import request as request_table
from tests.approval.approval_desk import CURRENT, PEPPER, REPORT, Desk, at_once

RUN = "0b7c7f9e-3f3c-4a39-9a2e-4d9a1f3f6a10"


def test_a_request_keeps_whom_it_asked_for_what_and_until_when(any_desk: Desk) -> None:
    asked = any_desk.request(any_desk.ask())
    assert (asked.subject, asked.stage, asked.round, asked.status) == (REPORT, "secretary", 1, "open")
    assert asked.officer.email == any_desk.office.officials["secretary"].email
    assert (asked.content_sha256, asked.draft_sha256) == (CURRENT.content_sha256, CURRENT.draft_sha256)
    assert (asked.requested_at, str(asked.due_on)) == (any_desk.at, "2026-07-09")
    assert any_desk.events() == ["decision_requested"]


def test_the_same_request_is_asked_once_however_often_and_by_however_many(any_desk: Desk) -> None:
    ids = at_once(8, lambda _: any_desk.ask())
    assert len(set(ids)) == len(any_desk.rows(request_table)) == 1
    assert any_desk.events() == ["decision_requested"]


def test_the_chair_is_not_asked_before_the_secretary_approved(any_desk: Desk) -> None:
    with pytest.raises(RefusedError, match="belum disetujui Sekretaris"):
        any_desk.ask("chair")
    any_desk.approve("secretary")
    assert any_desk.request(any_desk.ask("chair")).stage == "chair"


def test_the_secretarys_return_does_not_bring_it_before_the_chair(desk: Desk) -> None:
    request_id = desk.ask()
    desk.answer(request_id, 1, desk.mint(request_id).back, note="Perbaiki.")
    with pytest.raises(RefusedError, match="belum disetujui"):
        desk.ask("chair")


def test_approval_of_one_revision_does_not_bring_another_before_the_chair(desk: Desk) -> None:
    desk.approve("secretary")
    with pytest.raises(RefusedError, match="belum disetujui"):
        desk.ask("chair", subject=replace(REPORT, id=2))


def test_stages_follow_each_other_as_the_office_lists_them(desk: Desk) -> None:
    following = requests.next_stage(desk.office, "secretary")
    assert following is not None
    assert following.role == "chair"
    assert requests.next_stage(desk.office, "chair") is None


def test_whose_turn_it_is_is_the_open_requests_officer(any_desk: Desk) -> None:
    def turn() -> str | None:
        with read(any_desk.engine) as conn:
            asked = requests.open_request_on(conn, REPORT.kind, REPORT.id)
            return asked.officer.role if asked else None

    turns = [turn()]
    any_desk.approve("secretary")
    turns.append(turn())
    any_desk.ask("chair")
    turns.append(turn())
    assert turns == [None, None, "chair"]


def test_open_requests_are_the_offices_own(any_desk: Desk) -> None:
    mine = any_desk.ask()
    any_desk.allowing(code="3515").ask(subject=replace(REPORT, id=2))
    with read(any_desk.engine) as conn:
        assert [asked.id for asked in requests.open_requests(conn, "3514")] == [mine]


def test_withdrawing_a_subject_cancels_what_waits_and_voids_its_codes(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    code = any_desk.mint(request_id).approve
    for expected in ([request_id], []):
        with write(any_desk.engine) as conn:
            cancelled = requests.cancel_open(
                conn, REPORT.kind, REPORT.id, reason="Ditarik.", actor=Actor.OPERATOR, at=any_desk.at
            )
        assert cancelled == expected
    assert any_desk.request(request_id).status == "cancelled"
    assert [issue.status for issue in any_desk.rows(code_issue)] == ["void"]
    assert any_desk.answer(request_id, 1, code) is Verdict.CLOSED
    assert any_desk.events().count("request_cancelled") == 1


def test_a_decided_request_cannot_be_withdrawn(desk: Desk) -> None:
    request_id = desk.approve("secretary")
    with write(desk.engine) as conn:
        assert requests.cancel_open(conn, REPORT.kind, REPORT.id, reason="", actor=Actor.OPERATOR, at=desk.at) == []
    assert desk.request(request_id).status == "approved"


def test_a_new_officer_in_charge_is_asked_in_a_new_round_and_the_old_codes_are_void(any_desk: Desk) -> None:
    first = any_desk.ask()
    old_code = any_desk.mint(first).approve
    asked = any_desk.request(first)
    stand_in = replace(asked.officer, name="Pelaksana Harian", email="plh@kpu-pasuruan.example", acting="Plh")
    with write(any_desk.engine) as conn:
        second = requests.new_round(conn, asked, stand_in, office=any_desk.office, due_on=asked.due_on, at=any_desk.at)
    assert any_desk.request(first).status == "cancelled"
    renewed = any_desk.request(second)
    assert (renewed.round, renewed.officer, renewed.subject) == (2, stand_in, asked.subject)
    assert any_desk.answer(first, 1, old_code) is Verdict.CLOSED
    any_desk.mint(second)
    assert any_desk.answer(second, 1, old_code) is Verdict.WRONG_CODE


def test_what_is_decided_is_not_asked_again_in_a_new_round(desk: Desk) -> None:
    asked = desk.request(desk.approve("secretary"))
    with pytest.raises(RefusedError, match="sudah ditutup"), write(desk.engine) as conn:
        requests.new_round(conn, asked, asked.officer, office=desk.office, due_on=asked.due_on, at=desk.at)
    assert len(desk.rows(request_table)) == 1


def test_a_run_is_remembered_and_ready_once(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    with write(any_desk.engine) as conn:
        launches.record_run(conn, request_id, RUN, launch=1)
        launches.mark_run_ready(conn, request_id, launch=1, at=any_desk.at)
        launches.mark_run_ready(conn, request_id, launch=1, at=any_desk.later(hours=1).at)
    asked = any_desk.request(request_id)
    assert (asked.run_id, asked.run_ready_at, asked.launch) == (RUN, any_desk.at, 1)


def test_a_lost_run_is_launched_anew_and_its_codes_are_void(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    code = any_desk.mint(request_id).approve
    with write(any_desk.engine) as conn:
        launches.record_run(conn, request_id, RUN, launch=1)
        launches.mark_run_ready(conn, request_id, launch=1, at=any_desk.at)
        assert launches.relaunch(conn, request_id, launch=1, at=any_desk.at)
    asked = any_desk.request(request_id)
    assert (asked.launch, asked.run_id, asked.run_ready_at, asked.status) == (2, None, None, "open")
    assert any_desk.answer(request_id, 1, code) is Verdict.OLD_CODE
    assert "request_relaunched" in any_desk.events()


def test_a_run_that_two_rounds_saw_lost_is_launched_anew_once(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    with write(any_desk.engine) as conn:
        assert launches.relaunch(conn, request_id, launch=1, at=any_desk.at)
        launches.record_run(conn, request_id, RUN, launch=2)
        assert not launches.relaunch(conn, request_id, launch=1, at=any_desk.at)
    asked = any_desk.request(request_id)
    assert (asked.launch, asked.run_id) == (2, RUN)
    assert any_desk.events().count("request_relaunched") == 1


def test_a_run_of_an_earlier_launch_comes_too_late(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    with write(any_desk.engine) as conn:
        launches.relaunch(conn, request_id, launch=1, at=any_desk.at)
        launches.record_run(conn, request_id, RUN, launch=1)
        launches.mark_run_ready(conn, request_id, launch=1, at=any_desk.at)
    asked = any_desk.request(request_id)
    assert (asked.run_id, asked.run_ready_at) == (None, None)


def test_a_closed_request_gets_no_other_run(desk: Desk) -> None:
    request_id = desk.ask()
    with write(desk.engine) as conn:
        requests.cancel_open(conn, "report", REPORT.id, reason="dicabut", actor=Actor.OPERATOR, at=desk.at)
        assert not launches.relaunch(conn, request_id, launch=1, at=desk.at)
    assert desk.request(request_id).launch == 1


def test_no_two_runs_on_one_server_have_one_key(desk: Desk, tmp_path: Path) -> None:
    """Two launches, two offices, and one office's old and new database, whose numbers both begin at 1."""
    first = desk.request(desk.ask())
    other_engine = open_engine(f"sqlite:///{tmp_path / 'neighbour.sqlite3'}")
    migrate(other_engine)
    neighbours = replace(desk, engine=other_engine, office=desk.office.model_copy(update={"code": "3515"}))
    neighbour = neighbours.request(neighbours.ask())
    assert (first.id, first.requested_at) == (neighbour.id, neighbour.requested_at)
    begun_anew = replace(first, requested_at=first.requested_at + timedelta(microseconds=1))
    runs = (first, neighbour, begun_anew, replace(first, launch=2))
    assert len({each.run_key for each in runs}) == len(runs)
    assert desk.request(first.id).run_key == first.run_key
    other_engine.dispose()


def test_runs_of_cancelled_requests_are_known_until_they_have_ended(desk: Desk) -> None:
    request_id = desk.ask()
    with write(desk.engine) as conn:
        launches.record_run(conn, request_id, RUN, launch=1)
        assert launches.cancelled_runs(conn, desk.office.code) == []
        requests.cancel_open(conn, REPORT.kind, REPORT.id, reason="", actor=Actor.OPERATOR, at=desk.at)
        (asked,) = launches.cancelled_runs(conn, desk.office.code)
        assert (asked.id, asked.run_id) == (request_id, RUN)
        launches.end_launch(conn, request_id)
        assert launches.cancelled_runs(conn, desk.office.code) == []
        assert launches.runs_asking(conn, desk.office.code, asked.officer.email) == [RUN], "his page may be open yet"


def test_only_the_newest_set_of_codes_is_active(any_desk: Desk) -> None:
    request_id = any_desk.ask()
    numbers = [any_desk.mint(request_id).issue for _ in range(3)]
    assert numbers == [1, 2, 3]
    assert [issue.status for issue in any_desk.rows(code_issue)] == ["void", "void", "active"]
    with read(any_desk.engine) as conn:
        assert code_sets.issue_count(conn, request_id) == 3


def test_codes_last_as_long_as_the_office_says_to_the_end_of_that_day(desk: Desk) -> None:
    codes = desk.allowing(code_hours=240).mint(desk.ask())
    over = desk.later(hours=240).at
    assert codes.expires_at == over.replace(hour=23, minute=59)


def test_codes_last_to_the_end_of_the_day_the_decision_is_asked_for(desk: Desk) -> None:
    request_id = desk.ask()
    (asked,) = desk.rows(request_table)
    codes = desk.allowing(code_hours=1).mint(request_id)
    assert (codes.expires_at.date(), codes.expires_at.hour) == (asked.due_on, 23)


def test_no_codes_are_made_for_a_closed_request(desk: Desk) -> None:
    request_id = desk.approve("secretary")
    with pytest.raises(RefusedError, match="sudah ditutup"):
        desk.mint(request_id)


def test_a_code_rests_nowhere(desk: Desk) -> None:
    request_id = desk.ask()
    codes = desk.mint(request_id)
    desk.answer(request_id, 1, f"{codes.approve} {codes.back}")
    desk.answer(request_id, 2, codes.back, note="Perbaiki.")
    everything = repr([desk.rows(table) for table in request_table.metadata.sorted_tables])
    assert "Perbaiki." in everything
    assert PEPPER.decode() not in everything
    for code in (codes.approve, codes.back):
        assert code.symbols not in everything


def test_minting_is_audited(desk: Desk) -> None:
    desk.mint(desk.ask())
    event = desk.rows(audit_event)[-1]
    assert (event.action, event.subject, event.body) == ("codes_minted", "request/report/1/secretary/1", '{"issue":1}')


def test_answers_are_counted_by_their_highest_number(any_desk: Desk) -> None:
    request_id = any_desk.ask()

    def stored() -> tuple[int, Verdict | None]:
        with read(any_desk.engine) as conn:
            last = requests.last_answer(conn, request_id)
            return requests.answers_stored(conn, request_id), last.outcome.verdict if last else None

    assert stored() == (0, None)
    any_desk.answer(request_id, 1, "")
    any_desk.answer(request_id, 2, "SETUJU-7K4M-Q2XD-9PRT")
    assert stored() == (2, Verdict.WRONG_CODE)


def test_the_chain_tells_what_became_of_every_set_of_codes(desk: Desk) -> None:
    request_id = desk.ask()
    desk.mint(request_id)
    assert desk.answer(request_id, 1, desk.mint(request_id).approve) is Verdict.APPROVED
    secretary = "Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)"
    assert [(event.action, event.actor) for event in desk.rows(audit_event)] == [
        ("decision_requested", "system"),
        ("codes_minted", "system"),
        ("codes_void", "system"),
        ("codes_minted", "system"),
        ("request_approved", secretary),
        ("codes_used", secretary),
    ]
