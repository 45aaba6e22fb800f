"""A person's browser before the door of a played office, whose Prefect is one run that a test moves on."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Final
from uuid import uuid4

import anyio
import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.pages import PAGES
from rbworkflow.door.visitors import COOKIE
from tests.steps.office_walk import Walk

DEPLOYMENT: Final = "0b5d2c1e-6f1a-4c7e-9d55-4d5f3f3c2a10"
URL: Final = "http://127.0.0.1:4200"


@dataclass
class Runs:
    """What Prefect knows of the one run, and what its API answers about it."""

    state: str = "PAUSED"
    number: int = 1
    given: dict[str, Any] = field(default_factory=dict)
    parameters: dict[str, Any] = field(default_factory=dict)
    """What a page of ours started a run with."""
    message: str = ""

    async def run(self, _request: Request) -> Response:
        shown = {"state_type": self.state, "deployment_id": DEPLOYMENT, "state": {"message": self.message}}
        return JSONResponse(shown)

    async def deployments(self, _request: Request) -> Response:
        return JSONResponse([{"id": DEPLOYMENT}])

    async def started(self, request: Request) -> Response:
        self.parameters, self.state = (await request.json())["parameters"], "SCHEDULED"
        return JSONResponse({"id": str(uuid4())}, 201)

    async def given_under(self, request: Request) -> Response:
        found = self.given.get(request.path_params["key"])
        return JSONResponse(found) if found is not None else JSONResponse({}, 404)

    async def resume(self, request: Request) -> Response:
        if self.state != "PAUSED":
            return JSONResponse({"status": "ABORT"})
        self.given[f"suspended-jawaban-{self.number}-response"] = (await request.json())["run_input"]
        self.state = "SCHEDULED"
        return JSONResponse({"status": "ACCEPT"}, 201)

    async def artifact(self, request: Request) -> Response:
        return JSONResponse({"flow_run_id": request.path_params["id"], "data": "Ringkasan"})

    def goes_on(self, walk: Walk) -> None:
        """The run reads what it was given, stores what it was worth, and waits again."""
        said = self.given[f"suspended-jawaban-{self.number}-response"]
        walk.answer(said["kode"], said["catatan"], ticked=said["butir"])
        self.number, self.state = self.number + 1, "PAUSED"


@dataclass
class Visit:
    """A person's browser before the door of the walk's office."""

    walk: Walk
    runs: Runs
    token: str

    def get(self, path: str) -> httpx.Response:
        return self._ask("GET", path)

    def post(self, path: str, **fields: str | list[str]) -> httpx.Response:
        return self._ask("POST", path, fields)

    def order(self, path: str, body: Any) -> httpx.Response:
        """What Prefect's own page sends."""
        return anyio.run(self._asking, "POST", path, None, body)

    def _ask(self, method: str, path: str, fields: dict[str, str | list[str]] | None = None) -> httpx.Response:
        return anyio.run(self._asking, method, path, fields, None)

    async def _asking(
        self, method: str, path: str, fields: dict[str, str | list[str]] | None, body: Any
    ) -> httpx.Response:
        prefect = Starlette(
            routes=[
                Route("/api/flow_runs/{id}", self.runs.run),
                Route("/api/flow_runs/{id}/input/{key}", self.runs.given_under),
                Route("/api/flow_runs/{id}/resume", self.runs.resume, methods=["POST"]),
                Route("/api/artifacts/{id}", self.runs.artifact),
                Route("/api/deployments/filter", self.runs.deployments, methods=["POST"]),
                Route("/api/deployments/{id}/create_flow_run", self.runs.started, methods=["POST"]),
            ]
        )
        door = Door(prefect, Desk(self.walk.workplace.settings, "kunci"), PAGES)
        headers = {"accept": "text/html", "origin": URL, "cookie": f"{COOKIE}={self.token}"}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(door), base_url=URL, headers=headers) as client:
            return await client.request(method, path, data=fields, json=body)


def words(answered: httpx.Response) -> str:
    """What a person reads on a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answered.text)).split())


def refreshes(answered: httpx.Response) -> bool:
    return 'http-equiv="refresh"' in answered.text
