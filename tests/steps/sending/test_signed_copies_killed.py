"""A kill at any moment of taking a signed copy, or two who take it at once: one copy, one mail, nothing lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from rbworkflow.steps.sending.laid_copies import lay_signed
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from rbworkflow.steps.sending.signed_inbox import take_signed_copies
from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.steps.workplace import Workplace, open_to_look
from rbworkflow.store.schema import outbox, signed_copy
from tests.faults.killing import NEVER, run_at_once, run_killed
from tests.ground.office_folders import copy_office, remove_office
from tests.report.signed.signed_pdfs import scanned
from tests.running.chance import Sample
from tests.steps.office_walk import Walk
from tests.steps.sending.test_signed_reports import signing

Step = Callable[[Workplace], object]


@pytest.fixture
def awaiting(decided_with_relay: Walk) -> Walk:
    walk = signing(decided_with_relay).due_work()
    walk.workplace.engine.dispose()
    return walk


def reopened(walk: Walk) -> Workplace:
    return replace(open_to_look(walk.workplace.settings), office=walk.workplace.office)


def check_one(walk: Walk) -> None:
    """What holds at the end, however often it was begun."""
    again = replace(walk, workplace=reopened(walk))
    assert again.revision().status == "issued"
    assert [row.status for row in again.rows(signed_copy)] == ["accepted"]
    assert [row.status for row in again.rows(outbox, outbox.c.kind == "report")] == ["queued"]
    again.verify()
    again.workplace.engine.dispose()


def test_a_kill_anywhere_leaves_a_copy_that_the_next_round_takes(
    awaiting: Walk, tmp_path: Path, sample: Sample
) -> None:
    scan, data = scanned(code_of(awaiting.revision())), awaiting.workplace.settings.data
    awaiting.workplace.engine.dispose()

    def take() -> None:
        workplace = reopened(awaiting)
        lay_signed(workplace, "ttd.pdf", scan)
        take_signed_copies(workplace)

    base = tmp_path / "asal" / "data"
    copy_office(data, base)
    events = run_killed(take, at=NEVER).events
    assert events >= 10
    for number in sample(range(1, events + 1), few=3):
        remove_office(data)
        copy_office(base, data)
        run_killed(take, at=number)
        workplace = reopened(awaiting)
        if replace(awaiting, workplace=workplace).revision().status == "awaiting_signature":
            lay_signed(workplace, "ttd.pdf", scan)  # who brought it does not know that it is here
        take_signed_copies(workplace)
        workplace.engine.dispose()
        check_one(awaiting)


@pytest.mark.parametrize("way", ["folder", "command"])
def test_two_who_take_the_same_copy_at_once_issue_it_once(awaiting: Walk, way: str) -> None:
    scan = scanned(code_of(awaiting.revision()))
    awaiting.workplace.engine.dispose()

    def take() -> None:
        workplace = reopened(awaiting)
        if way == "command":
            receive_signed_copy(workplace, scan, name="ttd.pdf")
            return
        (workplace.settings.inbox / "ttd").mkdir(parents=True, exist_ok=True)
        (workplace.settings.inbox / "ttd" / "ttd.pdf").write_bytes(scan)
        take_signed_copies(workplace)

    run_at_once(take, take)
    if way == "folder":
        workplace = reopened(awaiting)
        take_signed_copies(workplace)
        workplace.engine.dispose()
    check_one(awaiting)
