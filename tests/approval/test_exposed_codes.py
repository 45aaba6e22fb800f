"""Codes that stand in an answer which is no decision: others could read them there, so they are void at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from rbworkflow.approval.code_sets import Codes, has_spent_codes
from rbworkflow.approval.codes import Code, Decision, mac
from rbworkflow.approval.model import Subject
from rbworkflow.approval.requests import request
from rbworkflow.approval.verdicts import Exposed, Outcome, Verdict
from rbworkflow.store import read, write
from rbworkflow.store.schema import answer, code_issue, decision
from tests.approval.approval_desk import PEPPER, WRONG, Desk

OTHER = {"content_sha256": "e" * 64}


@pytest.fixture
def asked(any_desk: Desk) -> tuple[Desk, int, Codes]:
    """A desk, the secretary's request and its codes, on either database."""
    request_id = any_desk.ask()
    return any_desk, request_id, any_desk.mint(request_id)


def statuses(desk: Desk) -> list[tuple[str, str]]:
    return [(issue.status, issue.exposed) for issue in desk.rows(code_issue)]


@pytest.mark.parametrize(
    ("typed", "note", "changes", "verdict"),
    [
        ("{approve} {back}", "Ragu.", {}, Verdict.TWO_CODES),
        ("{approve} " + WRONG, "", {}, Verdict.TWO_CODES),
        ("{back}", "", {}, Verdict.NOTE_MISSING),
        ("{approve}", "", OTHER, Verdict.CONTENT_CHANGED),
        ("ya", "{approve}", {}, Verdict.NO_CODE),
        (WRONG, "{back}", {}, Verdict.WRONG_CODE),
    ],
)
def test_a_code_seen_in_an_answer_that_is_no_decision_decides_no_more(
    asked: tuple[Desk, int, Codes], typed: str, note: str, changes: dict[str, str], verdict: Verdict
) -> None:
    desk, request_id, codes = asked
    typed, note = (text.format(approve=codes.approve, back=codes.back) for text in (typed, note))
    assert desk.outcome(request_id, 1, typed, note, **changes) == Outcome(verdict, Exposed.REPLACED)
    assert statuses(desk) == [("void", "replaced")]
    assert desk.answer(request_id, 2, codes.approve) is Verdict.OLD_CODE
    assert desk.rows(decision) == []
    assert desk.answer(request_id, 3, desk.mint(request_id).approve) is Verdict.APPROVED


@pytest.mark.parametrize(
    "cut",
    [
        lambda code: code[:-1],  # the end was not copied
        lambda code: code.partition("-")[2],  # the word
        lambda code: code.partition("-")[2][1:],
        lambda code: f"{code[:13]}0{code[14:]}",  # typed by hand: a symbol that is none
    ],
)
def test_most_of_a_code_is_as_good_as_seen(asked: tuple[Desk, int, Codes], cut: Callable[[str], str]) -> None:
    desk, request_id, codes = asked
    while codes.approve.symbols[5:8].isalpha():  # its one digit may be what was lost; then it could be three words
        codes = desk.mint(request_id)
    assert desk.outcome(request_id, 1, cut(str(codes.approve))) == Outcome(Verdict.NO_CODE, Exposed.REPLACED)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        (WRONG, ""),
        (f"{WRONG} KEMBALI-3333-3333-3333", ""),
        ("KEMBALI-3333-3333-3333", ""),
        ("saya setuju", "Tabel 2 dan 3 untuk triwulan II tahun 2026 belum sesuai."),
    ],
)
def test_who_has_no_real_code_ends_none(asked: tuple[Desk, int, Codes], typed: str, note: str) -> None:
    desk, request_id, codes = asked
    assert desk.outcome(request_id, 1, typed, note).exposed is Exposed.NOT
    assert desk.answer(request_id, 2, codes.approve) is Verdict.APPROVED


def test_sets_that_were_seen_cost_no_try_and_none_of_those_sent_by_themselves(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    for number in range(1, 4):
        assert desk.outcome(request_id, number, codes.back).exposed is Exposed.REPLACED
        codes = desk.mint(request_id)
    assert [issue.tries for issue in desk.rows(code_issue)] == [0] * 4
    tries = desk.office.code_tries
    verdicts = [desk.answer(request_id, number, WRONG) for number in range(4, 4 + tries)]
    assert verdicts[-1] is Verdict.LOCKED  # not spent: this set counts as the first


def test_codes_that_are_seen_again_and_again_are_replaced_by_the_operator_alone(
    asked: tuple[Desk, int, Codes],
) -> None:
    desk, request_id, codes = asked
    bound = desk.office.code_replacements
    for number in range(1, bound + 1):
        assert desk.outcome(request_id, number, codes.back).exposed is Exposed.REPLACED
        codes = desk.mint(request_id)
    outcome = desk.outcome(request_id, bound + 1, codes.back)
    assert outcome == Outcome(Verdict.NOTE_MISSING, Exposed.LOCKED)
    assert "Operator sudah diberi tahu" in outcome.message
    assert desk.answer(request_id, bound + 2, codes.approve) is Verdict.SPENT
    with read(desk.engine) as conn:
        assert has_spent_codes(conn, desk.request(request_id), office=desk.office, at=desk.at)
    codes = desk.mint(request_id)  # the operator's
    with read(desk.engine) as conn:
        assert not has_spent_codes(conn, desk.request(request_id), office=desk.office, at=desk.at)
    assert desk.answer(request_id, bound + 3, codes.approve) is Verdict.APPROVED


def test_expired_codes_are_past_being_seen(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    late = replace(desk, at=codes.expires_at)
    assert late.outcome(request_id, 1, f"{codes.approve} {codes.back}").exposed is Exposed.NOT


def test_the_note_of_an_answer_that_was_no_decision_is_kept_and_its_code_is_not(asked: tuple[Desk, int, Codes]) -> None:
    desk, request_id, codes = asked
    desk.answer(request_id, 1, f"{codes.approve} {codes.back}", "Lengkapi A1.\x00")
    (row,) = desk.rows(answer)
    assert (row.note, row.exposed) == ("Lengkapi A1.", "replaced")
    assert codes.approve.symbols[:4] not in str(row)


def test_a_code_typed_for_another_matter_is_told_apart_and_decides_neither(asked: tuple[Desk, int, Codes]) -> None:
    desk, report, codes = asked
    plan = desk.ask(subject=Subject(kind="plan", id=1, title="Rencana Aksi RB 2026"))
    plans = desk.mint(plan)
    outcome = desk.outcome(report, 1, plans.approve)
    assert outcome == Outcome(Verdict.OTHER_CODE, elsewhere=((plan, Exposed.REPLACED),))
    assert "Kode ini untuk permintaan keputusan lain." in outcome.message
    assert statuses(desk) == [("active", ""), ("void", "replaced")]
    assert desk.answer(plan, 1, plans.approve) is Verdict.OLD_CODE
    assert desk.answer(plan, 2, desk.mint(plan).approve) is Verdict.APPROVED
    assert desk.answer(report, 2, codes.approve) is Verdict.APPROVED


@pytest.mark.parametrize("pasted", [str, lambda code: str(code).lower().replace("-", " – ")])
def test_another_matters_code_in_the_note_of_a_decision_ends_and_is_not_kept(
    asked: tuple[Desk, int, Codes], pasted: Callable[[object], str]
) -> None:
    desk, report, codes = asked
    plan = desk.ask(subject=Subject(kind="plan", id=1, title="Rencana Aksi RB 2026"))
    plans = desk.mint(plan)
    outcome = desk.outcome(report, 1, codes.back, f"Lengkapi A1.\n{pasted(plans.approve)}\nSetuju data A2 dan A3.")
    assert outcome == Outcome(Verdict.RETURNED, elsewhere=((plan, Exposed.REPLACED),))
    (decided,) = desk.rows(decision)
    assert decided.note == "Lengkapi A1.\n\nSetuju data A2 dan A3."
    assert desk.answer(plan, 1, plans.approve) is Verdict.OLD_CODE
    assert desk.answer(plan, 2, desk.mint(plan).approve) is Verdict.APPROVED


def test_a_return_whose_note_is_nothing_but_another_matters_code_has_no_note(asked: tuple[Desk, int, Codes]) -> None:
    desk, report, codes = asked
    plan = desk.ask(subject=Subject(kind="plan", id=1, title="Rencana Aksi RB 2026"))
    outcome = desk.outcome(report, 1, codes.back, str(desk.mint(plan).approve))
    assert outcome == Outcome(Verdict.NOTE_MISSING, Exposed.REPLACED, ((plan, Exposed.REPLACED),))
    assert [each.note for each in desk.rows(answer)] == [""]


def test_a_code_of_another_officers_matter_is_a_wrong_one_and_stays_his(asked: tuple[Desk, int, Codes]) -> None:
    desk, report, codes = asked
    assert desk.answer(report, 1, codes.approve) is Verdict.APPROVED
    plan, chair = desk.ask(subject=Subject(kind="plan", id=1, title="Rencana Aksi RB 2026")), desk.ask("chair")
    chairs = desk.mint(chair)
    desk.mint(plan)
    assert desk.outcome(plan, 1, chairs.approve) == Outcome(Verdict.WRONG_CODE)
    assert desk.answer(chair, 1, chairs.approve) is Verdict.APPROVED


def test_another_matters_code_of_eight_symbols_as_0_2_0_sent_them_is_not_kept_in_a_note_either(
    asked: tuple[Desk, int, Codes],
) -> None:
    desk, report, codes = asked
    plan = desk.ask(subject=Subject(kind="plan", id=1, title="Rencana Aksi RB 2026"))
    desk.mint(plan)
    sent_then = Code(Decision.APPROVE, "7K4MQ2XD")
    with write(desk.engine) as conn:
        macs = {"symbols": 8, "approve_mac": mac(PEPPER, sent_then, request(conn, plan).binding(1))}
        conn.execute(code_issue.update().where(code_issue.c.request_id == plan).values(macs))
    outcome = desk.outcome(report, 1, codes.back, f"Lengkapi A1. {sent_then} Setuju data A2 dan A3.")
    assert outcome == Outcome(Verdict.RETURNED, elsewhere=((plan, Exposed.REPLACED),))
    (decided,) = desk.rows(decision)
    assert decided.note == "Lengkapi A1.  Setuju data A2 dan A3."
    assert desk.answer(plan, 1, sent_then) is Verdict.OLD_CODE
