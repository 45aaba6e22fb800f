"""Runs that an older version left waiting name no act: they go on, and only an answer that names one moves anything."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import httpx
import pytest
from prefect.client.schemas.objects import State
from prefect.states import Scheduled
from sqlalchemy import delete, select

from flows.runs import RunFailedError, message
from rbworkflow.access.accounts import Role
from rbworkflow.door.visitors import COOKIE
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.steps.submissions.counting import counting_submissions
from rbworkflow.store import read, write
from rbworkflow.store.schema import act, audit_event, decision, submission
from tests.ground.coming_in import token_of
from tests.programs.premises import ASKED, COLLECTED, Premises, count

WHY = "Berkas ini bahan latihan."
NOBODYS = "tidak dijalankan lewat halaman program"


def forget_acts(office: Rehearsal) -> None:
    """As in rows of a version that wrote none."""
    with write(office.workplace.engine) as conn:
        conn.execute(delete(act))


def forbid_what_is_not_shown(office: Rehearsal, run_id: UUID) -> None:
    """The waiting form as a version stored it that knew no acts."""
    state = office.runs.read(run_id).state
    assert state is not None
    key = (state.state_details.run_input_keyset or {})["schema"]
    form = office.runs.form(run_id)
    assert form is not None
    older = {**form.schema, "additionalProperties": False}
    client = office.runs.client
    client.delete_flow_run_input(run_id, key)
    client.create_flow_run_input(run_id, key, json.dumps(older))


def answer_as_operator(office: Rehearsal, run_id: UUID, **said: str) -> httpx.Response:
    """What the page's Submit button sends."""
    token = token_of(office.workplace, Role.OPERATOR, name="Rani Operator")
    return httpx.post(
        f"{office.server.url}/api/flow_runs/{run_id}/resume",
        json={"run_input": said},
        headers={"origin": office.server.url, "cookie": f"{COOKIE}={token}"},
    )


def test_a_decision_that_waited_is_taken_with_the_code_that_was_sent(premises: Premises) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    asked = office.waiting()
    forget_acts(office)
    assert office.answer(asked, office.codes_for(asked)["SETUJU"]) == "Keputusan tercatat: disetujui."
    assert count(office, decision) == 1


def test_a_list_that_waited_takes_the_operators_answer_in_his_name(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    run_id = office.runs.run_and_wait(office.runs.deployment_of("Sisihkan isian"), {}).id
    forbid_what_is_not_shown(office, run_id)
    forget_acts(office)
    offered = counting_submissions(office.workplace)
    assert answer_as_operator(office, run_id, isian=offered[0].label, alasan=WHY).json()["status"] == "ACCEPT"
    assert "disisihkan" in message(office.runs.wait(run_id))
    assert count(office, submission, submission.c.status == "set_aside") == 1
    with read(office.workplace.engine) as conn:
        done = select(audit_event.c.body).where(audit_event.c.action == "submission_set_aside")
        assert json.loads(conn.scalar(done) or "")["by"] == "Rani Operator"


@pytest.mark.parametrize(
    ("flow", "parameters"),
    [
        ("Sisihkan isian", {}),
        ("Persetujuan", {"permintaan": 1}),
        ("Kumpulkan isian unit", {}),
    ],
)
def test_a_run_that_never_waited_and_names_no_act_is_not_obeyed(
    premises: Premises, flow: str, parameters: dict[str, int]
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    runs = office.runs
    found = runs.client.read_deployment_by_name(f"{flow}/{runs.deployment_of(flow)}")
    later: State[None] = Scheduled(scheduled_time=datetime.now(UTC) + timedelta(days=1))  # noqa: TID251 - Prefect's own clock
    run_id = runs.client.create_flow_run_from_deployment(found.id, parameters=parameters, state=later).id
    forget_acts(office)
    runs.reschedule(run_id)
    with pytest.raises(RunFailedError, match=NOBODYS):
        runs.wait(run_id)
