"""Whatever is done to an approval's run in Prefect approves nothing; the next round puts a new page and new codes."""

from collections.abc import Callable
from uuid import UUID

import pytest
from prefect.client.schemas.objects import State, StateType
from prefect.states import Completed, Paused, Running

from flows import launching
from flows.runs import RunFailedError, Runs
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.store.schema import code_issue, decision
from tests.programs.premises import ASKED, Premises, count

Meddle = Callable[[Runs, UUID], object]


def force(state: State) -> Meddle:
    return lambda runs, run_id: runs.client.set_flow_run_state(run_id, state, force=True)


def retry(runs: Runs, run_id: UUID) -> None:
    """The page's Retry button, on a run that somebody forced to end."""
    runs.client.set_flow_run_state(run_id, Completed(), force=True)
    go_on(runs, run_id, "AwaitingRetry")


def go_on(runs: Runs, run_id: UUID, state: str) -> None:
    """Make the run go on although nobody answered; it ends by itself, as fast as the machine is."""
    runs.client.set_flow_run_state(run_id, State(type=StateType.SCHEDULED, name=state), force=True)
    with pytest.raises(RunFailedError, match="dijalankan tanpa jawaban, maka tidak ada yang diputuskan"):
        runs.wait(run_id)


MOST_ROUNDS = 4
"""A run that only seems to work is given a second chance; on a busy machine its end may be seen a round later."""
MEDDLING: dict[str, Meddle] = {
    "forced to Completed": force(Completed()),
    "cancelled": lambda runs, run_id: runs.cancel(run_id, "Dibatalkan."),
    "deleted": lambda runs, run_id: runs.client.delete_flow_run(run_id),
    "retried after it was forced to end": retry,
    "resumed without an answer": lambda runs, run_id: go_on(runs, run_id, "Resuming"),
    "forced to Running": force(Running()),
    "suspended without its form": force(Paused(timeout_seconds=86400, pause_key="lain")),
}


@pytest.fixture(scope="module")
def asked_office(premises: Premises) -> Rehearsal:
    """The Secretary is asked; each test finds the request its predecessor left open."""
    office = premises.play(ASKED)
    premises.tick(office)
    return office


@pytest.fixture(scope="module")
def first_codes(asked_office: Rehearsal) -> dict[str, str]:
    return asked_office.codes_for(asked_office.waiting())


@pytest.mark.few(2)
@pytest.mark.usefixtures("first_codes")  # read before any run is replaced
@pytest.mark.parametrize("name", MEDDLING)
def test_a_run_approves_nothing_and_is_replaced_when_it_is(
    premises: Premises,
    asked_office: Rehearsal,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = asked_office.waiting()
    codes = asked_office.codes_for(before)
    MEDDLING[name](premises.runs, UUID(before.run_id))
    monkeypatch.setattr(launching, "_age", lambda _run: 3600.0)  # nobody waits for an hour here
    after = before
    for _ in range(MOST_ROUNDS):
        premises.tick(asked_office)
        premises.quiet()
        after = asked_office.waiting()
        if after.run_id != before.run_id:
            break
    assert after.run_id != before.run_id
    assert asked_office.codes_for(after).keys() == codes.keys()
    assert not set(asked_office.codes_for(after).values()) & set(codes.values())
    assert count(asked_office, code_issue, code_issue.c.status == "active") == 1
    assert count(asked_office, decision) == 0


def test_codes_of_replaced_pages_are_refused_and_the_newest_decides(
    asked_office: Rehearsal, first_codes: dict[str, str]
) -> None:
    asked = asked_office.waiting()
    assert "Kode ini tidak berlaku lagi" in asked_office.answer(asked, first_codes["SETUJU"])
    assert count(asked_office, decision) == 0
    said = asked_office.answer(asked, asked_office.codes_for(asked)["SETUJU"])
    assert said == "Keputusan tercatat: disetujui."
    assert count(asked_office, decision) == 1
