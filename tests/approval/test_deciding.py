"""One answer, one verdict, once: whatever is typed, replayed, late, changed or raced."""

import json
import multiprocessing
import unicodedata
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow import audit
from rbworkflow.approval.code_sets import Codes
from rbworkflow.approval.deciding import LONGEST_NOTE, Answer, clean_note, decide, decisions_on, may_decide
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.office import Office
from rbworkflow.store import read, write
from rbworkflow.store.schema import answer, audit_event, code_issue, decision, request
from tests.approval.approval_desk import CURRENT, PEPPER, REPORT, WRONG, Desk, answer_from_elsewhere, at_once
from tests.running.patience import PATIENCE

RACERS = 16


@pytest.fixture
def asked(any_desk: Desk) -> tuple[Desk, int, Codes]:
    """A desk, the secretary's request and its codes, on either database."""
    request_id = any_desk.ask()
    return any_desk, request_id, any_desk.mint(request_id)


def test_the_approving_code_approves(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    assert desk.answer(request_id, 1, codes.approve, note="Sudah baik.") is Verdict.APPROVED
    (taken,) = desk.rows(decision)
    assert (taken.stage, taken.decision, taken.note) == ("secretary", "approve", "Sudah baik.")
    assert (taken.content_sha256, taken.draft_sha256) == (CURRENT.content_sha256, CURRENT.draft_sha256)
    assert Officer.of(taken.officer) == desk.request(request_id).officer
    assert taken.decided_at == desk.at
    assert desk.request(request_id).status == "approved"
    assert [issue.status for issue in desk.rows(code_issue)] == ["used"]


def test_the_returning_code_returns_with_its_note(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    assert desk.answer(request_id, 1, codes.back, note="Lengkapi bukti A1.") is Verdict.RETURNED
    (taken,) = desk.rows(decision)
    assert (taken.decision, taken.note) == ("return", "Lengkapi bukti A1.")
    assert desk.request(request_id).status == "returned"


def test_a_decision_stands_in_the_audit_chain_with_what_was_decided(desk: Desk) -> None:
    desk.approve("secretary")
    (event,) = (each for each in desk.rows(audit_event) if each.action == "request_approved")
    body = json.loads(event.body)
    assert desk.office.officials["secretary"].name in event.actor
    assert (body["content_sha256"], body["draft_sha256"]) == (CURRENT.content_sha256, CURRENT.draft_sha256)
    with read(desk.engine) as conn:
        audit.verify(conn, desk.office.code)


def test_the_word_before_a_code_cannot_be_exchanged(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    flipped = str(codes.back).replace("KEMBALI", "SETUJU")
    assert desk.answer(request_id, 1, flipped) is Verdict.WRONG_CODE
    assert desk.rows(decision) == []


@pytest.mark.parametrize(
    ("typed", "note", "verdict"),
    [
        ("", "", Verdict.NO_CODE),
        ("ya, saya setuju", "", Verdict.NO_CODE),
        ("{approve} {back}", "", Verdict.TWO_CODES),
        ("{back}", "", Verdict.NOTE_MISSING),
        ("{back}", " \u200b\t\n ", Verdict.NOTE_MISSING),
    ],
)
def test_an_answer_that_says_nothing_clear_costs_no_try_and_is_kept(
    asked: tuple[Desk, int, Codes], typed: str, note: str, verdict: Verdict
) -> None:
    desk, request_id, codes = asked
    typed = typed.format(approve=codes.approve, back=codes.back)
    assert desk.answer(request_id, 1, typed, note=note) is verdict
    assert [row.verdict for row in desk.rows(answer)] == [verdict.value]
    assert [issue.tries for issue in desk.rows(code_issue)] == [0]
    assert desk.events()[-1] == "answer_refused"


def test_a_wrong_code_costs_a_try_and_the_right_one_still_works(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    assert desk.answer(request_id, 1, WRONG) is Verdict.WRONG_CODE
    assert [issue.tries for issue in desk.rows(code_issue)] == [1]
    assert desk.answer(request_id, 2, codes.approve) is Verdict.APPROVED


def test_the_last_try_may_be_the_right_one(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    for number in range(1, desk.office.code_tries):
        assert desk.answer(request_id, number, WRONG) is Verdict.WRONG_CODE
    assert desk.answer(request_id, desk.office.code_tries, codes.approve) is Verdict.APPROVED


def test_too_many_wrong_codes_lock_the_set_and_a_new_set_opens_it(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    verdicts = [desk.answer(request_id, number, WRONG) for number in range(1, desk.office.code_tries + 1)]
    assert verdicts == [Verdict.WRONG_CODE] * (desk.office.code_tries - 1) + [Verdict.LOCKED]
    assert desk.answer(request_id, 6, codes.approve) is Verdict.LOCKED
    assert desk.rows(decision) == []
    assert desk.answer(request_id, 7, desk.mint(request_id).approve) is Verdict.APPROVED


def test_codes_end_at_their_hour_and_not_before(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    late = replace(desk, at=codes.expires_at)
    for number in range(1, 7):
        assert late.answer(request_id, number, codes.approve) is Verdict.EXPIRED
    assert [issue.tries for issue in desk.rows(code_issue)] == [0]
    in_time = late.later(microseconds=-1)
    assert in_time.answer(request_id, 7, codes.approve) is Verdict.APPROVED


def test_a_code_of_an_earlier_mail_is_told_from_a_wrong_one(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    newest = desk.mint(request_id)
    assert desk.answer(request_id, 1, codes.approve) is Verdict.OLD_CODE
    assert desk.answer(request_id, 2, WRONG) is Verdict.WRONG_CODE
    assert desk.answer(request_id, 3, newest.approve) is Verdict.APPROVED


def test_before_any_mail_left_no_code_is_right(desk: Desk) -> None:
    request_id = desk.ask()
    assert desk.answer(request_id, 1, WRONG) is Verdict.WRONG_CODE
    assert desk.answer(request_id, 2, desk.mint(request_id).approve) is Verdict.APPROVED


def test_a_code_of_another_request_decides_nothing(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    other = desk.ask(subject=replace(REPORT, id=2))
    desk.mint(other)
    assert desk.answer(other, 1, codes.approve) is Verdict.OTHER_CODE
    assert desk.answer(request_id, 1, desk.mint(request_id).approve) is Verdict.APPROVED


def test_the_secretarys_code_is_wrong_at_the_chairs_stage(desk: Desk) -> None:
    first = desk.ask()
    code = desk.mint(first).approve
    desk.answer(first, 1, code)
    second = desk.ask("chair")
    desk.mint(second)
    assert desk.answer(second, 1, code) is Verdict.WRONG_CODE


@pytest.mark.parametrize("changed", ["content_sha256", "draft_sha256"])
def test_changed_content_or_draft_is_neither_approved_nor_returned(
    asked: tuple[Desk, int, Codes], changed: str
) -> None:
    desk, request_id, codes = asked
    changes = {changed: "e" * 64}
    assert desk.answer(request_id, 1, codes.approve, **changes) is Verdict.CONTENT_CHANGED
    back = desk.mint(request_id).back
    assert desk.answer(request_id, 2, back, note="Perbaiki.", **changes) is Verdict.CONTENT_CHANGED
    assert [issue.tries for issue in desk.rows(code_issue)] == [0, 0]
    assert desk.answer(request_id, 3, desk.mint(request_id).approve) is Verdict.APPROVED


@pytest.mark.parametrize("column", ["content_sha256", "draft_sha256", "stage", "round", "subject_id", "officer"])
def test_a_request_edited_in_the_database_makes_its_codes_wrong(desk: Desk, column: str) -> None:
    request_id = desk.ask()
    code = desk.mint(request_id).approve
    officer = replace(desk.request(request_id).officer, email="lain@kpu-pasuruan.example").as_data()
    forged = {"content_sha256": "e" * 64, "draft_sha256": "e" * 64, "stage": "chair", "round": 2, "subject_id": 2}
    values = {column: (forged | {"officer": officer})[column]}
    with desk.engine.connect().execution_options(writes=True) as conn, conn.begin():
        conn.execute(request.update().where(request.c.id == request_id).values(values))
    row = desk.request(request_id)
    current = {"content_sha256": row.content_sha256, "draft_sha256": row.draft_sha256}
    assert desk.answer(request_id, 1, code, **current) is Verdict.WRONG_CODE


@pytest.mark.parametrize("reply", ["approve", "back"])
def test_a_closed_request_takes_no_further_decision(asked: tuple[Desk, int, Codes], reply: str) -> None:
    desk, request_id, codes = asked
    desk.answer(request_id, 1, codes.back, note="Perbaiki.")
    assert desk.answer(request_id, 2, getattr(codes, reply), note="Lagi.") is Verdict.CLOSED
    assert [row.note for row in desk.rows(decision)] == ["Perbaiki."]
    assert desk.request(request_id).status == "returned"


def test_an_answer_read_again_gets_its_first_verdict_and_changes_nothing(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    assert desk.answer(request_id, 1, WRONG) is Verdict.WRONG_CODE
    assert desk.answer(request_id, 1, codes.approve) is Verdict.WRONG_CODE
    assert desk.answer(request_id, 2, codes.approve) is Verdict.APPROVED
    before = desk.events()
    assert desk.answer(request_id, 2, WRONG) is Verdict.APPROVED
    assert [issue.tries for issue in desk.rows(code_issue)] == [2]
    assert (desk.events(), len(desk.rows(decision))) == (before, 1)


def test_a_transaction_that_fails_after_the_decision_leaves_nothing_of_it(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    before = desk.events()
    with pytest.raises(InterruptedError):
        decide_and_be_interrupted(desk, Answer(request_id=request_id, number=1, typed=str(codes.approve)))
    assert (desk.rows(answer), desk.rows(decision), desk.events()) == ([], [], before)
    assert [(issue.tries, issue.status) for issue in desk.rows(code_issue)] == [(0, "active")]
    assert desk.answer(request_id, 1, codes.approve) is Verdict.APPROVED


def decide_and_be_interrupted(desk: Desk, given_answer: Answer) -> None:
    with write(desk.engine) as conn:
        verdict = decide(conn, given_answer, office=desk.office, current=CURRENT, pepper=PEPPER, at=desk.at)
        raise InterruptedError(verdict)


def test_both_stages_are_decided_by_two_people(any_desk: Desk) -> None:
    any_desk.approve("secretary")
    any_desk.approve("chair")
    with read(any_desk.engine) as conn:
        taken = decisions_on(conn, REPORT.kind, REPORT.id)
    assert [(row.stage, row.officer["is_four_eyes_exception"]) for row in taken] == [
        ("secretary", False),
        ("chair", False),
    ]


@pytest.fixture
def one_person(any_desk: Desk) -> Desk:
    """An office whose secretary is the chair as well, under another mailbox."""
    secretary = any_desk.office.officials["secretary"]
    chair = any_desk.office.officials["chair"].model_copy(update={"name": secretary.name, "nip": secretary.nip})
    return any_desk.allowing(officials={"secretary": secretary, "chair": chair})


def test_who_decided_as_secretary_cannot_decide_as_chair(one_person: Desk) -> None:
    one_person.approve("secretary")
    chairs = one_person.ask("chair")
    codes = one_person.mint(chairs)
    assert one_person.answer(chairs, 1, codes.approve) is Verdict.SAME_PERSON
    assert one_person.answer(chairs, 2, codes.back, note="Perbaiki.") is Verdict.SAME_PERSON
    assert one_person.request(chairs).is_open
    assert [issue.tries for issue in one_person.rows(code_issue)] == [1, 0]


def test_an_office_may_allow_it_and_then_it_is_recorded(one_person: Desk) -> None:
    allowing = one_person.allowing(allow_same_person=True)
    allowing.approve("secretary")
    allowing.approve("chair")
    first, second = allowing.rows(decision)
    assert not Officer.of(first.officer).is_four_eyes_exception
    assert Officer.of(second.officer).is_four_eyes_exception
    told = [json.loads(each.body) for each in allowing.rows(audit_event) if each.action == "request_approved"]
    assert [each["is_four_eyes_exception"] for each in told] == [False, True]


def test_who_submitted_for_a_unit_does_not_decide(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    heads = tuple(unit.head for unit in desk.office.units)
    himself = (*heads, desk.office.officials["secretary"])
    assert desk.answer(request_id, 1, codes.approve, submitters=himself) is Verdict.SAME_PERSON
    assert desk.answer(request_id, 2, desk.mint(request_id).approve, submitters=heads) is Verdict.APPROVED


def test_who_came_to_operate_the_program_after_he_was_asked_does_not_decide(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    himself = desk.office.officials["secretary"].model_copy(update={"email": "tik@kpu-pasuruan.example"})
    operating = desk.allowing(operator=himself, allow_same_person=True)
    assert operating.answer(request_id, 1, codes.approve) is Verdict.OPERATES
    with read(desk.engine) as conn:
        assert not may_decide(conn, desk.request(request_id), (), office=operating.office)
    assert desk.answer(request_id, 2, desk.mint(request_id).approve) is Verdict.APPROVED


def test_every_verdict_speaks_and_only_two_decide() -> None:
    assert all(verdict.message.endswith((".", "…")) for verdict in Verdict)
    assert len({verdict.message for verdict in Verdict}) == len(Verdict)
    assert {verdict for verdict in Verdict if verdict.is_decision} == {Verdict.APPROVED, Verdict.RETURNED}


def test_a_note_keeps_its_lines_and_loses_what_cannot_be_printed() -> None:
    assert clean_note("  Lengkapi\tbukti:\r\n\x00- A1\u202e\n- A2\ud800  ") == "Lengkapi bukti:\n- A1\n- A2"


def test_a_note_is_data_whatever_it_looks_like(desk: Desk) -> None:
    note = '{{ 7 * 7 }} <b>tebal</b> =1+1 \'; DROP TABLE decision; -- "kutip"'
    request_id = desk.ask()
    assert desk.answer(request_id, 1, desk.mint(request_id).back, note=note) is Verdict.RETURNED
    assert desk.rows(decision)[0].note == note


@given(st.text(max_size=3 * LONGEST_NOTE))
def test_a_cleaned_note_is_clean_and_no_longer_than_allowed(note: str) -> None:
    cleaned = clean_note(note)
    assert len(cleaned) <= LONGEST_NOTE
    assert not [char for char in cleaned if unicodedata.category(char)[0] == "C" and char != "\n"]
    assert clean_note(cleaned) == cleaned


def test_of_many_right_answers_at_once_exactly_one_decides(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    verdicts = at_once(RACERS, lambda index: desk.answer(request_id, index + 1, codes.approve))
    assert Counter(verdicts) == {Verdict.APPROVED: 1, Verdict.CLOSED: RACERS - 1}
    assert len(desk.rows(decision)) == 1
    assert len(desk.rows(answer)) == RACERS
    with read(desk.engine) as conn:
        audit.verify(conn, desk.office.code)


def test_of_approving_and_returning_at_once_exactly_one_counts(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    replies = (codes.approve, codes.back)
    verdicts = at_once(RACERS, lambda index: desk.answer(request_id, index + 1, replies[index % 2], note="Catatan"))
    assert sum(verdict.is_decision for verdict in verdicts) == 1
    assert desk.request(request_id).status in verdicts


def test_the_same_answer_read_by_many_at_once_is_judged_once(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    verdicts = at_once(RACERS, lambda _: desk.answer(request_id, 1, codes.approve))
    assert Counter(verdicts) == {Verdict.APPROVED: RACERS}
    assert [issue.tries for issue in desk.rows(code_issue)] == [1]


def test_however_many_wrong_codes_come_at_once_only_so_many_are_compared(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, _codes = asked
    verdicts = at_once(RACERS, lambda index: [desk.answer(request_id, 3 * index + n, WRONG) for n in range(1, 4)])
    counted = Counter(verdict for several in verdicts for verdict in several)
    tries = desk.office.code_tries
    assert counted == {Verdict.WRONG_CODE: tries - 1, Verdict.LOCKED: 3 * RACERS - tries + 1}
    assert [issue.tries for issue in desk.rows(code_issue)] == [tries]


@pytest.mark.few(1)
@pytest.mark.processes
@pytest.mark.soak
def test_right_answers_from_several_processes_decide_once(
    any_url: str, office: Office, asked: tuple[Desk, int, Codes]
) -> None:
    desk, request_id, codes = asked
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(4)
    answers = [[(request_id, 4 * racer + n, str(codes.approve)) for n in range(4)] for racer in range(4)]
    racers = [
        spawn.Process(target=answer_from_elsewhere, args=(any_url, office, desk.at, each, start)) for each in answers
    ]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(timeout=PATIENCE)
    assert [racer.exitcode for racer in racers] == [0] * 4
    assert Counter(row.verdict for row in desk.rows(answer)) == {"approved": 1, "closed": 15}
    assert len(desk.rows(decision)) == 1
