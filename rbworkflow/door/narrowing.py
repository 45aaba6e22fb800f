"""What of a request of somebody's is passed on to Prefect: a body made anew, or nothing.

Nothing that a client wrote beside what it may say is ever passed on: neither its filters' operators nor variables,
tags, states or policies. A refusal is a sentence.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from rbworkflow.access.accounts import Role
from rbworkflow.access.acts import KEY
from rbworkflow.access.sessions import Session
from rbworkflow.approval.launches import request_served_by, runs_asking
from rbworkflow.door.asking import NOT_YOURS, Asking, Narrowing, ids_in
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.of_office import OF_OFFICE, is_offered, office_run, require_own_run
from rbworkflow.errors import RefusedError
from rbworkflow.offices import FIELD, run_tag
from rbworkflow.steps.people.demands import still_demanded
from rbworkflow.store import read

NOT_ASKED: Final = "Keputusan ini hanya dapat dijawab oleh pejabat yang dimintai, lewat tautan di surelnya."
NOT_HIS_RUN: Final = (
    "Halaman ini bukan untuk Saudara, atau sudah diganti dengan yang baru. Yang menunggu Saudara ada di Keadaan "
    "sekarang; kodenya di surel terbaru."
)
ONLY_CANCEL: Final = "Di sini sebuah run hanya dapat dibatalkan (Cancel)."
NOT_BY_HAND: Final = "Alur ini dijalankan oleh alur lain; pilih alur bernomor dari daftar."
PAGING: Final = ("limit", "offset", "page", "sort")
SHOWN_INPUT: Final = ("-schema", "-description")
"""Of what a run keeps of its form, the questions; the answer may hold a code."""


async def own_run(asking: Asking) -> bytes:
    """An officer's own run. One that a newer took the place of is nobody's any more."""
    if asking.params["id"] not in await _own_runs(asking):
        raise RefusedError(NOT_HIS_RUN)
    return asking.body


async def own_runs(asking: Asking) -> bytes:
    """A list of what belongs to his own runs; which of them, his request may say."""
    given = asking.given()
    wanted = ids_in(given.get("flow_runs"), "id") | ids_in(given.get("artifacts"), "flow_run_id")
    mine = sorted(await _own_runs(asking, wanted))
    return _body(given, flow_runs={"id": {"any_": mine}})


async def own_run_ids(asking: Asking) -> bytes:
    """What is told by the ids of his own runs."""
    named = asking.given().get("flow_run_ids")
    wanted = {str(each) for each in named} if isinstance(named, list) else set()
    return json.dumps({"flow_run_ids": sorted(wanted & await _own_runs(asking))}).encode()


async def own_artifact(asking: Asking) -> bytes:
    """What one of his own runs shows."""
    artifact = await asking.prefect.ask("GET", f"/api/artifacts/{asking.params['id']}")
    if not artifact.is_good or artifact.content["flow_run_id"] not in await _own_runs(asking):
        raise RefusedError(NOT_YOURS)
    return asking.body


async def own_logs(asking: Asking) -> bytes:
    """The log of his own runs."""
    given = asking.given()
    mine = sorted(await _own_runs(asking, ids_in(given.get("logs"), "flow_run_id")))
    return _body(given, logs={"flow_run_id": {"any_": mine}})


async def own_events(asking: Asking) -> bytes:
    """What happened to his own runs; which of them, his request does not choose."""
    runs = sorted(await _own_runs(asking)) or ["none"]  # an empty list would be no condition
    mine = [f"prefect.flow-run.{run_id}" for run_id in runs]
    return _body(asking.given(), filter={"any_resource": {"id": mine}})


async def form(asking: Asking) -> bytes:
    """What a waiting run asks, and never what somebody answered."""
    if not asking.params["key"].endswith(SHOWN_INPUT):
        raise RefusedError(NOT_YOURS)
    if asking.session.account.role is Role.OFFICER:
        return await own_run(asking)
    return await office_run(asking)


async def answer(asking: Asking) -> bytes:
    """The answer to a run's form: a decision only by the officer who is asked, anything else by the operator."""
    if asking.session.account.role is not Role.OFFICER:
        await require_own_run(asking, asking.params["id"])
    given = asking.given().get("run_input")
    said = given if isinstance(given, dict) else {}
    order = await answered_by(asking.desk, asking.session, asking.params["id"], said)
    is_decision = asking.session.account.role is Role.OFFICER  # whose form always had room
    if not is_decision and not await _has_room(asking):
        del order["run_input"][KEY]
    return json.dumps(order).encode()


async def answered_by(desk: Desk, session: Session, run_id: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """The order that gives a run somebody's answer, which can name its act.

    Only text is an answer: Prefect would render what else stands there. Raises RefusedError where it is not his.
    """
    await in_thread(_may_answer, desk, session, run_id)
    nonce = await in_thread(desk.begin_answer, session, run_id)
    return {"run_input": {**{name: text for name, text in said.items() if isinstance(text, str)}, KEY: nonce}}


async def check_form(asking: Asking) -> bytes:
    """A form as it is filled in, held against what it asks: of nobody's rows."""
    return asking.body


async def cancel(asking: Asking) -> bytes:
    """A run may be cancelled, and brought to no other state."""
    state = asking.given().get("state")
    if not isinstance(state, dict) or state.get("type") != "CANCELLING":
        raise RefusedError(ONLY_CANCEL)
    await require_own_run(asking, asking.params["id"])
    await in_thread(asking.desk.begin_act, asking.session, f"membatalkan run {asking.params['id']}")
    message = f"Dibatalkan oleh {asking.session.account.name}."
    return json.dumps({"state": {"type": "CANCELLING", "name": "Cancelling", "message": message}}).encode()


async def start(asking: Asking) -> bytes:
    """A new run of one of our flows, with its form's answers and nothing else."""
    deployment = await asking.prefect.ask("GET", f"/api/deployments/{asking.params['id']}")
    if not deployment.is_good or deployment.content["name"] == "Persetujuan":
        raise RefusedError(NOT_BY_HAND)
    if not is_offered(asking.desk, deployment.content):
        raise RefusedError(NOT_BY_HAND)
    nonce = await in_thread(asking.desk.begin_act, asking.session, deployment.content["name"])
    parameters = asking.given().get("parameters")
    return json.dumps(started_by(asking.desk, nonce, parameters if isinstance(parameters, dict) else {})).encode()


def started_by(desk: Desk, nonce: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The order of a new run that can name its act; of several offices, it is this one's, whatever else was said."""
    among, tags = ({FIELD: desk.code}, [run_tag(desk.code)]) if desk.code else ({}, [])
    context = {KEY: nonce}
    return {"parameters": {**parameters, **among}, "enforce_parameter_schema": True, "tags": tags, "context": context}


def _may_answer(desk: Desk, session: Session, run_id: str) -> None:
    workplace, person = desk.workplace(), session.account
    with read(workplace.engine) as conn:
        asked = request_served_by(conn, workplace.office.code, run_id)
    if asked is None and person.role is Role.OFFICER:
        raise RefusedError(NOT_YOURS)
    is_asked = asked is not None and person.role is Role.OFFICER and asked.officer.email.lower() == person.address
    if asked is not None and not is_asked:
        raise RefusedError(NOT_ASKED)
    demanded = still_demanded(workplace.office, person, session)
    if demanded:
        raise RefusedError(demanded)


async def _has_room(asking: Asking) -> bool:
    """Whether the run's form takes a nonce: a list of before there were acts forbids what it does not show.

    The act is tied to the run then, too.
    """
    run = f"/api/flow_runs/{asking.params['id']}"
    found = await asking.prefect.ask("GET", run)
    details = (found.content.get("state") or {}).get("state_details", {}) if found.is_good else {}
    form = await asking.prefect.ask("GET", f"{run}/input/{(details.get('run_input_keyset') or {}).get('schema')}")
    return not (form.is_good and form.content.get("additionalProperties") is False)


async def _own_runs(asking: Asking, wanted: Iterable[str] = ()) -> set[str]:
    """The runs that ask or asked this officer; of those, the wanted ones where any are."""
    mine = await in_thread(_asking, asking)
    return mine & set(wanted) if wanted else mine


def _asking(asking: Asking) -> set[str]:
    workplace = asking.desk.workplace()
    with read(workplace.engine) as conn:
        return set(runs_asking(conn, workplace.office.code, asking.session.account.address))


def _body(given: Mapping[str, Any], **ours: object) -> bytes:
    return json.dumps({**{name: given[name] for name in PAGING if name in given}, **ours}).encode()


OWN: Final = (
    own_run,
    own_runs,
    own_run_ids,
    own_artifact,
    own_logs,
    own_events,
    form,
    answer,
    check_form,
    cancel,
    start,
)
NARROWINGS: Final[Mapping[str, Narrowing]] = {**{each.__name__: each for each in OWN}, **OF_OFFICE}
