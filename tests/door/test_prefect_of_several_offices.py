"""A real Prefect that two offices share: every route of it with another office's ids, as each who has come in.

The routes are those of the door's own table, which another test holds against Prefect's.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import httpx
import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import ArtifactCreate, LogCreate
from prefect.client.schemas.objects import FlowRun
from prefect.states import Suspended

from rbworkflow.access.accounts import Role
from rbworkflow.door.rules import rules
from rbworkflow.door.visitors import COOKIE
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.offices import run_tag
from tests.steps.many_offices import CITY, RICH, ManyOffices, lay_out

pytestmark = [pytest.mark.server, pytest.mark.soak]

SECRET: Final = "rahasia-kantor-lain"
ROLES: Final = (Role.OPERATOR, Role.ADMINISTRATOR, Role.OFFICER, Role.SERVER)
NOBODYS: Final = "00000000-0000-0000-0000-000000000000"


@dataclass
class Kept:
    """What Prefect keeps of one office's run."""

    run: FlowRun
    task_run: UUID
    artifact: UUID

    @property
    def marks(self) -> list[str]:
        return [str(self.run.id), str(self.task_run), str(self.artifact)]


@dataclass
class Shared:
    """A server of several offices with a run of two of them."""

    many: ManyOffices
    server: Server
    client: SyncPrefectClient
    deployment: UUID
    flow: UUID
    of: dict[str, Kept] = field(default_factory=dict)

    def person(self, code: str, role: Role) -> httpx.Client:
        headers = {"origin": self.server.url, "cookie": f"{COOKIE}={self.many.token(code, role)}"}
        return httpx.Client(base_url=self.server.url, headers=headers, timeout=60)


@pytest.fixture(scope="module")
def shared(prefect_home: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    settings = lay_out(tmp_path_factory.mktemp("bersama"), None, is_one_database=False, only=(RICH, CITY))
    many = ManyOffices(settings)
    with (
        prefect_server(prefect_home(), settings.as_environment(), data=settings.data) as server,
        server.client() as client,
    ):
        made = _filled(many, server, client)
        yield made
    many.close()


def _filled(many: ManyOffices, server: Server, client: SyncPrefectClient) -> Shared:
    flow = client.create_flow_from_name("Alur bersama")
    form = {
        "type": "object",
        "properties": {
            "kantor": {"type": "string", "title": "kantor", "enum": [CITY, RICH], "position": 0},
            "isian": {"type": "string", "title": "isian", "position": 1, "default": ""},
        },
        "required": ["kantor"],
    }
    deployment = client.create_deployment(
        flow_id=flow, name="20 Alur bersama", parameter_openapi_schema=form, enforce_parameter_schema=True
    )
    client.create_deployment(flow_id=flow, name="Bagi putaran")
    made = Shared(many, server, client, deployment, flow)
    for code, mark in ((CITY, "milik-sendiri"), (RICH, SECRET)):
        run = client.create_flow_run_from_deployment(
            deployment, name=f"Run {mark}", parameters={"kantor": code, "isian": mark}, tags=[run_tag(code)]
        )
        task = _task_run(client, run.id, mark)
        client.set_flow_run_state(run.id, Suspended(timeout_seconds=3600), force=True)
        client.create_flow_run_input(run.id, "suspended-1-schema", f'{{"title": "{mark}"}}')
        client.create_flow_run_input(run.id, "suspended-1-response", f'{{"kode": "{mark}"}}')
        client.create_logs([LogCreate(name="x", level=20, message=mark, timestamp=run.created, flow_run_id=run.id)])
        made.of[code] = Kept(client.read_flow_run(run.id), task, _artifact(client, run.id, f"lembar-{code}", mark))
    return made


def _task_run(client: SyncPrefectClient, run_id: UUID, mark: str) -> UUID:
    given = {"flow_run_id": str(run_id), "task_key": mark, "dynamic_key": "0", "name": mark}
    return UUID(client._client.post("/task_runs/", json=given).json()["id"])


def _artifact(client: SyncPrefectClient, run_id: UUID, key: str, mark: str) -> UUID:
    """Not by the client's own way, which starts a second server to tell it of the new artifact."""
    shown = ArtifactCreate(key=key, type="markdown", data=mark, flow_run_id=run_id)
    return UUID(client._client.post("/artifacts/", json=shown.model_dump(mode="json", exclude_unset=True)).json()["id"])


# Nobody can make an automation here, so that no run has one, whoever's it is; refused, Prefect's page shows an error.
SAME_FOR_EVERYBODY = "/api/automations/related-to/{resource_id:str}"


@pytest.mark.parametrize("role", ROLES)
def test_no_route_of_prefects_tells_of_another_offices_run_or_changes_it(shared: Shared, role: Role) -> None:
    foreign = shared.of[RICH]
    with shared.person(CITY, role) as person:
        for rule in rules():
            if rule.method == "WS":
                continue
            path = _filled_in(rule.path, shared, foreign)
            for body in _bodies(shared, foreign) if rule.method == "POST" else (None,):
                answer = person.request(rule.method.replace("*", "GET"), path, json=body)
                told = [mark for mark in (SECRET, *_unsaid(foreign, path, body)) if mark in answer.text]
                assert told == [], f"{rule.method} {path} with {body}: {answer.status_code} {answer.text[:300]}"
                assert answer.status_code < 500, f"{rule.method} {path} with {body}: {answer.text[:300]}"
                if rule.path == SAME_FOR_EVERYBODY and answer.is_success:  # officers are refused it
                    assert answer.json() == [], f"{path}: {answer.text[:300]}"
                elif str(foreign.run.id) in path:
                    assert answer.status_code in {403, 409}, f"{rule.method} {path}: {answer.status_code}"
    now = shared.client.read_flow_run(foreign.run.id)
    assert (now.state_type, now.tags, now.parameters) == (
        foreign.run.state_type,
        foreign.run.tags,
        foreign.run.parameters,
    )
    assert [run.id for run in shared.client.read_flow_runs() if run_tag(RICH) in run.tags] == [foreign.run.id]


def test_who_is_of_the_office_sees_its_runs_logs_and_artifacts(shared: Shared) -> None:
    own = shared.of[CITY]
    with shared.person(CITY, Role.OPERATOR) as person:
        for path in ("flow_runs/filter", "flow_runs/paginate", "logs/filter", "artifacts/filter", "task_runs/filter"):
            body = {"logs": {"flow_run_id": {"any_": [str(own.run.id)]}}} if path.startswith("logs") else {}
            assert "milik-sendiri" in person.post(f"/api/{path}", json=body).text, path
        assert person.post("/api/flow_runs/count", json={}).json() >= 1
        for path in (f"flow_runs/{own.run.id}", f"flow_runs/{own.run.id}/graph-v2", f"artifacts/{own.artifact}"):
            assert person.get(f"/api/{path}").status_code == 200, path
        assert person.get(f"/api/flow_runs/{own.run.id}/input/suspended-1-schema").status_code == 200
        assert person.get(f"/api/flow_runs/{own.run.id}/input/suspended-1-response").status_code == 403


def test_a_form_asks_nobody_for_his_office_and_shows_no_other(shared: Shared) -> None:
    with shared.person(CITY, Role.OPERATOR) as person:
        (listed,) = person.post("/api/deployments/filter", json={}).json()
        (paged,) = person.post("/api/deployments/paginate", json={}).json()["results"]
        for form in (listed, paged, person.get(f"/api/deployments/{shared.deployment}").json()):
            assert form["name"] == "20 Alur bersama", "what shares out the rounds is no office's"
            assert list(form["parameter_openapi_schema"]["properties"]) == ["isian"]
            assert form["parameter_openapi_schema"]["required"] == []
        assert "20 Alur bersama" in person.get("/alur", headers={"accept": "text/html"}).text


@pytest.mark.parametrize("said", [RICH, CITY, "", None, ["3514"], {"x": 1}])
def test_a_run_that_somebody_starts_is_his_offices_whatever_he_sends(shared: Shared, said: object) -> None:
    order = {
        "parameters": {"isian": "x", **({} if said is None else {"kantor": said})},
        "tags": [run_tag(RICH)],
        "enforce_parameter_schema": False,
    }
    with shared.person(CITY, Role.OPERATOR) as person:
        answer = person.post(f"/api/deployments/{shared.deployment}/create_flow_run", json=order)
    assert answer.status_code == 201, answer.text
    made = shared.client.read_flow_run(UUID(answer.json()["id"]))
    assert (made.tags, made.parameters["kantor"]) == ([run_tag(CITY)], CITY)


def test_a_run_that_carries_two_offices_marks_is_neithers(shared: Shared) -> None:
    run = shared.client.create_flow_run_from_deployment(
        shared.deployment, parameters={"kantor": CITY}, tags=[run_tag(CITY), run_tag(RICH)]
    )
    for code in (CITY, RICH):
        with shared.person(code, Role.OPERATOR) as person:
            assert person.get(f"/api/flow_runs/{run.id}").status_code == 403
    shared.client.delete_flow_run(run.id)


def _filled_in(path: str, shared: Shared, foreign: Kept) -> str:
    """The path with the foreign ids in it."""
    own = {
        "artifacts/{id": foreign.artifact,
        "task_runs/{id": foreign.task_run,
        "deployments/{id": shared.deployment,
        "flows/{id": shared.flow,
        "flow_run_states/{id": foreign.run.state_id or NOBODYS,
        "flow-run/{id": foreign.run.id,
        "flow_runs/{id": foreign.run.id,
    }
    for before, number in own.items():
        if before in path:
            path = path.replace("{id:uuid}", str(number), 1)
    named = {"key": "suspended-1-schema" if "/input/" in path else f"lembar-{RICH}", "flow_name": "Alur bersama"}
    named |= {"deployment_name": "20 Alur bersama", "resource_id:str": f"prefect.flow-run.{foreign.run.id}"}
    named |= {"countable": "resource", "path:path": "x"}
    filled = re.sub(r"\{([^}]+)\}", lambda found: str(named.get(found[1], uuid4())), path)
    if filled.startswith("/api/flow_run_states/") and path.endswith("/"):
        return f"{filled}?flow_run_id={foreign.run.id}"
    if filled.startswith("/api/task_run_states/") and path.endswith("/"):
        return f"{filled}?task_run_id={foreign.task_run}"
    return filled


def _bodies(shared: Shared, foreign: Kept) -> tuple[dict[str, Any], ...]:
    """Nothing, and everything that may lead to the foreign run, with conditions that would be alternatives."""
    run, task, artifact = str(foreign.run.id), str(foreign.task_run), str(foreign.artifact)
    ours = str(shared.of[CITY].run.id)
    trick = {
        "flow_runs": {
            "operator": "or_",
            "id": {"any_": [run, ours]},
            "tags": {"operator": "or_", "any_": [run_tag(RICH)]},
        },
        "task_runs": {"operator": "or_", "id": {"any_": [task]}},
        "artifacts": {"operator": "or_", "id": {"any_": [artifact]}, "flow_run_id": {"any_": [run]}},
        "logs": {"operator": "or_", "flow_run_id": {"any_": [run]}, "level": {"ge_": 0}},
        "deployments": {"operator": "or_", "id": {"any_": [str(shared.deployment)]}},
    }
    told = {
        "flow_run_ids": [run],
        "flow_ids": [str(shared.flow)],
        "filter": {"any_resource": {"id": [f"prefect.flow-run.{run}"]}},
        "history_start": "2026-01-01T00:00:00Z",
        "history_end": "2036-01-01T00:00:00Z",
        "history_interval_seconds": 86400 * 365,
        "limit": 200,
    }
    acts = {
        "state": {"type": "CANCELLING"},
        "run_input": {"kode": "x"},
        "parameters": {"isian": "y"},
    }
    dashboard = {"task_runs": {"start_time": {"after_": "2026-01-01T00:00:00Z"}}}
    return {}, {**trick, **told}, {**told, "flow_runs": {"tags": {"is_null_": True}}}, dashboard, acts


def _unsaid(foreign: Kept, path: str, body: object) -> list[str]:
    """Ids of what is foreign, but those that were asked with: a refusal may repeat these."""
    return [mark for mark in foreign.marks if mark not in path and mark not in repr(body)]
