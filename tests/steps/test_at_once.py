"""Several at once - rounds, runs, operators - on either database: the same end as one after the other, once."""

import multiprocessing
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from multiprocessing.synchronize import Barrier as ProcessBarrier
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import WorkflowError
from rbworkflow.local.catcher import Catcher
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.request import follow_officers
from rbworkflow.steps.decisions.requested_runs import relaunch
from rbworkflow.steps.decisions.resend_codes import resend_codes
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_due_periods, open_period
from rbworkflow.steps.reports.compile import compile_due, compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import open_engine
from rbworkflow.store.schema import (
    decision,
    letter_number,
    outbox,
    received_file,
    request,
    revision,
    revision_order,
    submission,
)
from tests.running.patience import PATIENCE
from tests.steps.office_walk import CHAIR, COMPLETE, OPERATOR, PROVINCE, S1, S2, SECRETARY, UNITS, Copied, Walk

RACERS = 4


def at_once(walk: Walk, *acts: Callable[[Workplace], Any], count: int = RACERS) -> list[Any]:
    """Each act by `count` racers, each with a database connection of its own, let go together; what each said."""
    racing = [act for act in acts for _ in range(count)]
    start = Barrier(len(racing))

    def race(act: Callable[[Workplace], Any]) -> Any:
        own_engine = open_engine(walk.workplace.settings.store_url, walk.workplace.office.code)
        workplace = replace(walk.workplace, engine=own_engine)
        start.wait(timeout=PATIENCE)
        try:
            return act(workplace)
        except WorkflowError as error:
            return error
        finally:
            workplace.engine.dispose()

    with ThreadPoolExecutor(len(racing)) as pool:
        return list(pool.map(race, racing))


def mails_to(walk: Walk, recipient: str, about: str) -> int:
    return len(walk.mails(recipient, about))


def test_opening_a_period_at_once_opens_it_once(on_database: Copied, opened_data: Path) -> None:
    walk = on_database(opened_data, "2026-12-14 07:00")
    said = at_once(walk, open_due_periods)
    assert sum(len(each) for each in said) >= 2
    assert Counter(row.subject for row in walk.events("period_opened")) == {
        "period 3514 2026-S1": 1,
        "period 3514 2026-S2": 1,
        "period 3514 2026-T": 1,
    }
    walk.verify()


def test_sending_forms_at_once_sends_each_once(on_database: Copied, opened_data: Path) -> None:
    walk = on_database(opened_data, "2026-12-14 07:00")
    walk.daily_round()
    before = len(walk.mails())
    at_once(walk, lambda workplace: send_forms(workplace, S2))
    at_once(walk, deliver)
    assert len(walk.mails()) - before == 2 * len(UNITS)


def test_collecting_at_once_takes_and_answers_every_form_once(on_database: Copied, opened_data: Path) -> None:
    walk = on_database(opened_data, "2026-07-02 10:00")
    for unit, folder in COMPLETE.items():
        walk.send(unit, folder)
    files = sum(path.is_file() for path in walk.workplace.settings.inbox.rglob("*"))
    said = at_once(walk, collect)
    assert sum(len(each.answers) for each in said) == len(UNITS)
    assert Counter(row.unit_code for row in walk.rows(submission)) == dict.fromkeys(UNITS, 1)
    assert len(walk.rows(received_file)) == files
    at_once(walk, deliver)
    assert [mails_to(walk, walk.workplace.office.unit(unit).head.email, "diterima") for unit in UNITS] == [1] * 4
    walk.verify()


def test_compiling_at_once_makes_one_revision_and_one_request(on_database: Copied, received_data: Path) -> None:
    walk = on_database(received_data, "2026-07-06 07:00")
    at_once(walk, compile_due, lambda workplace: compile_report(workplace, S1), count=2)
    assert [(row.number, row.status) for row in walk.rows(revision)] == [(1, "in_approval")]
    assert len(walk.rows(request)) == len(walk.events("report_compiled")) == 1
    walk.due_work()
    assert mails_to(walk, SECRETARY, "Mohon keputusan") == 1
    walk.verify()


def test_collecting_and_compiling_at_once_leaves_no_form_between(on_database: Copied, opened_data: Path) -> None:
    walk = on_database(opened_data, "2026-07-06 07:00")
    for unit, folder in COMPLETE.items():
        walk.send(unit, folder)
    at_once(walk, collect, compile_due, count=2)
    (row,) = walk.rows(revision)
    inside = {each["code"] for each in walk.revision().content["units"] if each["received_on"]}
    after = {each.unit_code for each in walk.rows(submission) if each.is_after_compilation}
    assert row.number == 1
    assert inside | after == set(UNITS)
    assert len(walk.rows(submission)) == len(UNITS)
    walk.verify()


def test_approving_and_returning_at_once_decides_once(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    asked, codes = walk.asked().request_id, walk.codes()
    verdicts = at_once(
        walk,
        lambda workplace: answer(workplace, asked, 1, typed=codes["SETUJU"], note=""),
        lambda workplace: answer(workplace, asked, 2, typed=codes["KEMBALI"], note="Perbaiki."),
    )
    assert len(walk.rows(decision)) == 1
    winner = Verdict(walk.rows(request, request.c.id == asked)[0].status)
    assert Counter(verdicts) == {winner: RACERS, Verdict.CLOSED: RACERS}
    walk.due_work()
    word = {Verdict.APPROVED: "Disetujui", Verdict.RETURNED: "Dikembalikan"}[winner]
    assert mails_to(walk, CHAIR, f"{word} oleh Sekretaris KPU Kabupaten Pasuruan: Laporan") == 1
    walk.verify()


def test_the_last_approval_issuing_and_sending_at_once_end_in_one_letter(
    on_database: Copied, compiled_data: Path
) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    walk.approve()
    asked, code = walk.asked().request_id, walk.codes(CHAIR)["SETUJU"]
    decide = lambda workplace: answer(workplace, asked, 1, typed=code, note="")  # noqa: E731
    at_once(walk, decide, issue_approved, deliver, follow_officers, count=2)
    at_once(walk, issue_approved, deliver)
    walk.due_work()
    assert len(walk.rows(letter_number)) == len(walk.events("report_issued")) == 1
    assert walk.revision().letter_number == "1/ORT.07-SD/3514/2026"
    assert mails_to(walk, PROVINCE, "Laporan RB") == 1
    assert mails_to(walk, OPERATOR, "Disetujui oleh Ketua KPU Kabupaten Pasuruan: Laporan") == 1
    assert {row.status for row in walk.rows(outbox)} == {"practice"}
    walk.verify()


def test_pumps_at_once_hand_each_mail_to_the_relay_once(
    on_database: Copied, decided_data: Path, catcher: Catcher
) -> None:
    walk = on_database(decided_data, "2026-07-07 10:00", catcher=catcher)
    issue_approved(walk.workplace)
    at_once(walk, deliver)
    identities = [str(each.message["Message-ID"]) for each in walk.mails()]
    assert len(identities) == len(set(identities)) == len(walk.rows(outbox, outbox.c.status == "accepted"))
    assert (walk.revision().status, mails_to(walk, PROVINCE, "Laporan RB")) == ("sent", 1)
    walk.verify()


def test_ordering_a_revision_at_once_orders_one(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    order: dict[str, Any] = {"units": ("KUL",), "until": date(2026, 7, 8), "reason": "Perbaiki."}
    at_once(walk, lambda workplace: start_revision(workplace, S1, **order))
    assert len(walk.rows(revision_order)) == len(walk.events("revision_ordered")) == 1
    walk.due_work()
    assert mails_to(walk, "kul@kpu-pasuruan.example", "Mohon perbaiki") == 1
    walk.verify()


def test_deciding_while_the_operator_withdraws_leaves_one_of_the_two(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    walk.approve()
    asked, code = walk.asked().request_id, walk.codes(CHAIR)["SETUJU"]
    order: dict[str, Any] = {"units": (), "until": date(2026, 7, 7), "reason": "Redaksi."}
    at_once(
        walk,
        lambda workplace: answer(workplace, asked, 1, typed=code, note=""),
        lambda workplace: start_revision(workplace, S1, **order),
        count=1,
    )
    outcome = (walk.rows(request, request.c.id == asked)[0].status, walk.revision().status)
    assert outcome in {("approved", "approved"), ("cancelled", "voided")}
    walk.half_hourly()
    amendments = [(row.amendment, row.number) for row in walk.rows(revision)]
    assert amendments == [(0, 1), (1, 1) if outcome[0] == "approved" else (0, 2)]
    walk.verify()


def test_sending_new_codes_at_once_leaves_one_mail_with_the_only_codes_that_count(
    on_database: Copied, compiled_data: Path
) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    before = mails_to(walk, SECRETARY, "Mohon keputusan")
    said = at_once(walk, resend_codes)
    assert all(each.endswith("dikirim kepada Sekretaris KPU Kabupaten Pasuruan.") for each in said)
    walk.due_work()
    assert mails_to(walk, SECRETARY, "Mohon keputusan") == before + 1
    assert walk.approve() is Verdict.APPROVED
    walk.verify()


def test_rounds_that_see_one_lost_run_want_the_same_new_one(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    lost = walk.asked()
    wanted = at_once(walk, lambda workplace: relaunch(workplace, lost))
    assert {each.launch for each in wanted} == {lost.launch + 1}
    assert len({each.run_key for each in wanted}) == 1
    before = mails_to(walk, SECRETARY, "Mohon keputusan")
    walk.due_work()
    assert mails_to(walk, SECRETARY, "Mohon keputusan") == before + 1
    assert walk.approve() is Verdict.APPROVED


@pytest.mark.soak
def test_whole_rounds_in_two_processes_end_as_one(
    on_database: Copied, opened_data: Path, any_url: str, tmp_path: Path
) -> None:
    walk = on_database(opened_data, "2026-07-06 07:00")
    for unit, folder in COMPLETE.items():
        walk.send(unit, folder)
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(2)
    racer = spawn.Process(target=rounds, args=(walk.workplace.settings, start))
    racer.start()
    rounds(walk.workplace.settings, start)
    racer.join(timeout=PATIENCE)
    assert racer.exitcode == 0
    walk.due_work()
    assert Counter(row.unit_code for row in walk.rows(submission)) == dict.fromkeys(UNITS, 1)
    assert [(row.number, row.status) for row in walk.rows(revision)] == [(1, "in_approval")]
    assert mails_to(walk, SECRETARY, "Mohon keputusan") == 1
    assert [mails_to(walk, walk.workplace.office.unit(unit).head.email, "diterima") for unit in UNITS] == [1] * 4
    walk.verify()


def rounds(settings: Settings, start: ProcessBarrier) -> None:
    """Two whole rounds in one process, begun when the other one is ready."""
    workplace = open_workplace(settings)
    start.wait(timeout=PATIENCE)
    for _ in range(2):
        open_due_periods(workplace)
        collect(workplace)
        compile_due(workplace)
        issue_approved(workplace)
        follow_officers(workplace)
        deliver(workplace)
    workplace.engine.dispose()


def test_a_letter_that_came_twice_at_once_is_entered_once(on_database: Copied, received_data: Path) -> None:
    walk = on_database(received_data, "2026-07-02 11:00")
    letter: dict[str, Any] = {"province_letter": "77/2026", "province_due_on": date(2026, 7, 17)}
    at_once(walk, lambda workplace: open_period(workplace, S1, **letter))
    assert len(walk.events("period_changed")) == 1
    walk.verify()
