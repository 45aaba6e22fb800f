"""A kill between an officer's answer and its verdict, and a power cut: the same end, once."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import select

from flows.runs import message
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.store import read, write
from rbworkflow.store.schema import answer, decision, revision
from tests.premises import ASKED, Premises, count

APPROVED = "Keputusan tercatat: disetujui."


@contextmanager
def answered(premises: Premises, office: Rehearsal) -> Iterator[UUID]:
    """The officer asked now has approved and his run's new process is at work; it decides nothing inside.

    Every writer waits for this one, so whatever ends inside came between the answer and its verdict. The worker stands
    still until then: the door writes the act before it passes the answer on.
    """
    asked = office.waiting()
    run_id = UUID(asked.run_id)
    worker = premises.worker.process.pid
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
    province = office.catcher.messages("rb@kpu-jatim.example")
    assert len(province) == 1
