"""An office's door with a stand-in for Prefect behind it, and people at their browsers: no server, no Chromium."""

import html
import json
import re
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
import httpx
from starlette.types import Receive, Scope, Send

from rbworkflow.access.accounts import Role
from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.pages import PAGES
from rbworkflow.door.prefect_inside import read_body
from rbworkflow.door.visitors import COOKIE
from rbworkflow.machine_key import machine_key
from rbworkflow.steps.workplace import Workplace
from tests.ground.coming_in import token_of

HOST: Final = "http://127.0.0.1:4200"
DEPLOYMENTS: Final = "/api/deployments/filter"
RUNS: Final = "/api/flow_runs/filter"


@dataclass
class PrefectStandIn:
    """Knows every flow by the name it is asked for; `answers` are by path, `started` the orders of new runs."""

    answers: dict[str, Any] = field(default_factory=dict)
    started: list[tuple[str, Any]] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_body(receive)
        answer = self._answer(scope["path"], json.loads(body) if body else {})
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})

    def _answer(self, path: str, body: Any) -> Any:
        if path == DEPLOYMENTS and "flows" in body:
            flow = body["flows"]["name"]["any_"][0]
            return [{"id": flow.replace(" ", "-"), "name": flow}]
        if path.endswith("/create_flow_run"):
            self.started.append((path.split("/")[3].replace("-", " "), body))
            return {"id": f"run-{len(self.started)}"}
        return self.answers.get(path, [] if path.endswith("/filter") else {})


@dataclass
class Doorway:
    """The door, and who stands before it."""

    workplace: Workplace
    prefect: PrefectStandIn = field(default_factory=PrefectStandIn)

    def __post_init__(self) -> None:
        settings = self.workplace.settings
        self.desk = Desk(settings, machine_key(settings.data))
        self.door = Door(self.prefect, self.desk, PAGES)

    def client(self, **headers: str) -> httpx.AsyncClient:
        """A browser that nobody has come in on; it names its page's origin and asks for pages, as browsers do."""
        given = {"origin": HOST, "accept": "text/html", **headers}
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.door), base_url=HOST, headers=given)

    def somebody(self, **headers: str) -> "Browser":
        return Browser(self.client(**headers))

    def person(self, role: Role = Role.OPERATOR, address: str = "", name: str = "", **headers: str) -> "Browser":
        """The browser of somebody who has come in."""
        browser = self.somebody(**headers)
        browser.client.cookies.set(COOKIE, token_of(self.workplace, role, address, name), domain="127.0.0.1")
        return browser

    def close(self) -> None:
        self.desk.close()


@dataclass(frozen=True)
class Browser:
    """Somebody's browser, one request after another."""

    client: httpx.AsyncClient

    def get(self, path: str) -> httpx.Response:
        async def ask() -> httpx.Response:
            return await self.client.get(path)

        return anyio.run(ask)

    def post(self, path: str, **form: str) -> httpx.Response:
        async def send() -> httpx.Response:
            return await self.client.post(path, data=form)

        return anyio.run(send)

    def send(self, path: str, body: Any) -> httpx.Response:
        """What a script of Prefect's pages sends."""

        async def send() -> httpx.Response:
            return await self.client.post(path, json=body, headers={"accept": "application/json"})

        return anyio.run(send)


def words(response: httpx.Response) -> str:
    """What stands on the page, in one line."""
    text = re.sub(r"<head>.*?</head>", " ", response.text, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())
