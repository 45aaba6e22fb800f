"""A kill between an officer's answer and its verdict, and a power cut: the same end, once."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import select

from flows.runs import message
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.steps.decisions.decide import answer as store
from rbworkflow.store import read, write
from rbworkflow.store.schema import answer, decision, revision
from tests.programs.premises import ASKED, Premises, count

APPROVED = "Keputusan tercatat: disetujui."


@contextmanager
def answered(premises: Premises, office: Rehearsal) -> Iterator[UUID]:
    """The officer asked now has approved and his run's new process is at work; it decides nothing inside.

    Every writer waits for this one, so whatever ends inside came between the answer and its verdict. The worker sleeps
    until then, since the door writes down whose answer it is.
    """
    asked = office.waiting()
    run_id, worker = UUID(asked.run_id), premises.worker.process.pid
    os.killpg(worker, signal.SIGSTOP)
    office.runs.resume(run_id, {"kode": office.codes_for(asked)["SETUJU"]})
    with write(office.workplace.engine):
        os.killpg(worker, signal.SIGCONT)
        office.runs.wait_for_state(run_id, "Pending", "Running")
        yield run_id


def test_answers_given_before_a_kill_and_a_power_cut_are_decided_once_and_the_report_leaves_once(
    premises: Premises,
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)

    with answered(premises, office) as secretary:
        premises.worker.kill()
    assert count(office, decision) == 0
    premises.start_worker()
    assert message(office.runs.wait(secretary)) == APPROVED

    with answered(premises, office) as chair:
        premises.power_cut()
    assert count(office, decision) == 1
    premises.power_on()
    assert message(premises.runs.wait(chair)) == APPROVED

    with read(office.workplace.engine) as conn:
        stages = select(decision.c.stage).where(decision.c.subject_kind == "report").order_by(decision.c.decided_at)
        assert conn.scalars(stages).all() == ["secretary", "chair"]
        assert conn.scalar(select(revision.c.status)) == "sent"
    assert count(office, answer) == 2
    assert not any(premises.runs.has_asked(run_id) for run_id in (secretary, chair))  # codes rest nowhere
    province = office.catcher.messages("rb@kpu-jatim.example")
    assert len(province) == 1


def test_an_answer_whose_run_was_killed_once_it_was_stored_is_taken_from_prefect_and_not_read_again(
    premises: Premises,
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    asked = office.waiting()
    run_id, codes = UUID(asked.run_id), office.codes_for(asked)
    both = "{SETUJU} {KEMBALI}".format(**codes)

    with killed_at_work(premises):
        premises.runs.resume(run_id, {"kode": both, "catatan": "Ragu."})
        assert store(office.workplace, asked.request_id, 1, typed=both, note="Ragu.") is Verdict.TWO_CODES
    form = premises.runs.form(premises.runs.wait(run_id).id)
    assert form is not None
    assert "Ada lebih dari satu kode" in form.description
    kept = [each.key for each in premises.runs.client.filter_flow_run_input(run_id, "", limit=200, exclude_keys=set())]
    assert sorted(kept) == ["suspended-jawaban-2-description", "suspended-jawaban-2-schema"]

    premises.tick(office)
    newest = office.codes_for(office.waiting())["SETUJU"]
    with killed_at_work(premises):
        premises.runs.resume(run_id, {"kode": newest})
        assert store(office.workplace, asked.request_id, 2, typed=newest, note="") is Verdict.APPROVED
    assert message(premises.runs.wait(run_id)) == APPROVED
    assert not premises.runs.has_asked(run_id)
    assert (count(office, answer), count(office, decision)) == (2, 1)


@contextmanager
def killed_at_work(premises: Premises) -> Iterator[None]:
    """The worker dies; what its run had done until then is done inside, and another worker takes it up."""
    premises.worker.kill()
    yield
    premises.start_worker()
