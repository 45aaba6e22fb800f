"""What people of one office get of a Prefect that several share: what carries their office's mark, and nothing else.

Where the server has one office all of this passes on what it was given.
"""

import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final

from flows.choices import with_lists
from rbworkflow.door.asking import NOT_YOURS, Asking, Narrowing, ids_in
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.errors import RefusedError
from rbworkflow.offices import FIELD, MARK, run_tag
from rbworkflow.steps.overview.choices import choices

NOBODYS_RUN: Final = "00000000-0000-0000-0000-000000000000"
"""An empty list would be no condition."""
OF_LOGS: Final = ("level", "timestamp", "task_run_id", "text")
"""What of a filter of logs narrows it further."""
EVENTS_OF_RUN: Final = re.compile(r"prefect\.flow-run\.([0-9a-f-]{36})")
NOT_AMONG_MANY: Final = "Halaman ini tidak dipakai pada server beberapa kantor."
MOST_KNOWN: Final = 20_000


async def office_run(asking: Asking) -> bytes:
    """A run of his office."""
    await require_own_run(asking, asking.params["id"])
    return asking.body


async def office_runs(asking: Asking) -> bytes:
    """A list of runs, or of what belongs to runs: of his office's."""
    if not asking.desk.code:
        return asking.body
    given = asking.given()
    return json.dumps({**given, "flow_runs": _marked(asking.desk, given.get("flow_runs"))}).encode()


async def office_logs(asking: Asking) -> bytes:
    """Logs of runs that the request names, and that are his office's."""
    if not asking.desk.code:
        return asking.body
    given = asking.given()
    asked = _conditions(given.get("logs"))
    mine = sorted(await _own(asking, ids_in(asked, "flow_run_id"))) or [NOBODYS_RUN]
    narrowing = {name: asked[name] for name in OF_LOGS if name in asked}
    return json.dumps({**given, "logs": {**narrowing, "flow_run_id": {"any_": mine}}}).encode()


async def office_artifact(asking: Asking) -> bytes:
    """What a run of his office shows."""
    if asking.desk.code:
        artifact = await asking.prefect.ask("GET", f"/api/artifacts/{asking.params['id']}")
        await require_own_run(asking, str(artifact.content["flow_run_id"]) if artifact.is_good else "")
    return asking.body


async def office_task_run(asking: Asking) -> bytes:
    """A task of a run of his office."""
    if asking.desk.code:
        task = await asking.prefect.ask("GET", f"/api/task_runs/{asking.params['id']}")
        await require_own_run(asking, str(task.content["flow_run_id"]) if task.is_good else "")
    return asking.body


async def office_run_ids(asking: Asking) -> bytes:
    """What is told by the runs' ids."""
    if not asking.desk.code:
        return asking.body
    named = asking.given().get("flow_run_ids")
    wanted = {str(each) for each in named} if isinstance(named, list) else set()
    return json.dumps({"flow_run_ids": sorted(await _own(asking, wanted))}).encode()


async def office_events(asking: Asking) -> bytes:
    """What happened to runs that the request names, and that are his office's."""
    if not asking.desk.code:
        return asking.body
    given = asking.given()
    mine = sorted(await _own(asking, EVENTS_OF_RUN.findall(json.dumps(given.get("filter"))))) or ["none"]
    happened = {"any_resource": {"id": [f"prefect.flow-run.{run_id}" for run_id in mine]}}
    return json.dumps({"filter": happened, **({"limit": given["limit"]} if "limit" in given else {})}).encode()


async def one_office(asking: Asking) -> bytes:
    """What cannot be told of one office alone."""
    if asking.desk.code:
        raise RefusedError(NOT_AMONG_MANY)
    return asking.body


async def office_lists(asking: Asking) -> bytes:
    """A list of what all offices share; where it is chosen by runs, by those of his office."""
    if not asking.desk.code or not {"flow_runs", "task_runs"} & asking.given().keys():
        return asking.body
    return await office_runs(asking)


async def office_deployment(asking: Asking) -> bytes:
    """A flow's form, as his office fills it in."""
    return asking.body


async def office_deployments(asking: Asking) -> bytes:
    """The flows that his office has to do with, and their forms."""
    return await office_lists(asking)


async def office_next_runs(asking: Asking) -> bytes:
    """What runs next, of his office's runs."""
    return asking.body


async def office_latest(asking: Asking) -> bytes:
    """What is shown under a name, where a run of his office shows it."""
    return asking.body


async def require_own_run(asking: Asking, run_id: str) -> None:
    """Raise RefusedError where a run is not of his office."""
    if asking.desk.code and not await _own(asking, {run_id}):
        raise RefusedError(NOT_YOURS)


def is_offered(desk: Desk, deployment: Mapping[str, Any]) -> bool:
    """Whether a flow can be started for this office: among several, one that can be told to be for it."""
    asked = _fields(deployment).get(FIELD, {})
    return not desk.code or desk.code in asked.get("enum", ())


def as_filled_in(deployment: Mapping[str, Any], lists: Mapping[str, list[str]]) -> dict[str, Any]:
    """A flow whose form does not ask for the office, which whoever starts it comes from; with that office's lists."""
    schema = with_lists(deployment.get("parameter_openapi_schema") or {}, lists)
    asked = {name: field for name, field in _fields(deployment).items() if name != FIELD}
    needed = [name for name in schema.get("required", ()) if name != FIELD]
    return {**deployment, "parameter_openapi_schema": {**schema, "properties": asked, "required": needed}}


def _fields(deployment: Mapping[str, Any]) -> Mapping[str, Any]:
    fields: Mapping[str, Any] = (deployment.get("parameter_openapi_schema") or {}).get("properties", {})
    return fields


async def _own(asking: Asking, run_ids: Iterable[str]) -> set[str]:
    """Those of the runs that are of his office, and of no other."""
    wanted, known = set(run_ids) - {""}, asking.desk.known_runs
    if len(known) > MOST_KNOWN:
        known.clear()
    unknown = sorted(wanted - known)
    if unknown:
        named = {"flow_runs": {"id": {"any_": unknown}, "tags": {"all_": [run_tag(asking.desk.code)]}}}
        found = await asking.prefect.ask("POST", "/api/flow_runs/filter", named)
        if found.is_good:
            known |= {run["id"] for run in found.content if _offices_of(run) == [run_tag(asking.desk.code)]}
    return wanted & known


def _offices_of(run: Mapping[str, Any]) -> list[str]:
    return [tag for tag in run["tags"] if tag.startswith(MARK)]


def _marked(desk: Desk, asked: object) -> dict[str, Any]:
    """A filter of runs, without the word that would make its conditions alternatives."""
    given = _conditions(asked)
    tags = _conditions(given.pop("tags", None))
    mine = {name: tags[name] for name in ("any_", "all_") if isinstance(tags.get(name), list)}
    return {**given, "tags": {**mine, "all_": [*mine.get("all_", ()), run_tag(desk.code)]}}


def _conditions(asked: object) -> dict[str, Any]:
    """Those of a client's filter, which all hold at once."""
    return {name: value for name, value in asked.items() if name != "operator"} if isinstance(asked, dict) else {}


Rewriting = Callable[[Asking, Any], Awaitable[Any]]
"""Of what Prefect answered, what he gets to read; raises RefusedError where it is nothing."""


async def _one_deployment(asking: Asking, content: Any) -> Any:  # noqa: ANN401 - plain data of Prefect's
    if not is_offered(asking.desk, content):
        raise RefusedError(NOT_YOURS)
    return as_filled_in(content, await in_thread(_lists, asking.desk))


async def _several_deployments(asking: Asking, content: Any) -> Any:  # noqa: ANN401
    """Their lists are of no use before one of them is opened."""
    listed = content["results"] if isinstance(content, dict) else content
    mine = [as_filled_in(each, {}) for each in listed if is_offered(asking.desk, each)]
    return {**content, "results": mine} if isinstance(content, dict) else mine


def _lists(desk: Desk) -> Mapping[str, list[str]]:
    return choices(desk.workplace())


async def _next_runs(asking: Asking, content: Any) -> Any:  # noqa: ANN401
    mine = await _own(asking, {run["id"] for run in content.values() if run})
    return {flow: run if run and run["id"] in mine else None for flow, run in content.items()}


async def _latest(asking: Asking, content: Any) -> Any:  # noqa: ANN401
    await require_own_run(asking, str(content["flow_run_id"]))
    return content


REPLIES: Final[Mapping[str, Rewriting]] = {
    office_deployment.__name__: _one_deployment,
    office_deployments.__name__: _several_deployments,
    office_next_runs.__name__: _next_runs,
    office_latest.__name__: _latest,
}
"""By a rule's verdict: what is changed in the answer, where the server has several offices."""
OF_OFFICE: Final[Mapping[str, Narrowing]] = {
    each.__name__: each
    for each in (
        office_run,
        office_runs,
        office_lists,
        office_logs,
        office_artifact,
        office_task_run,
        office_run_ids,
        office_events,
        office_deployment,
        office_deployments,
        office_next_runs,
        office_latest,
        one_office,
    )
}
