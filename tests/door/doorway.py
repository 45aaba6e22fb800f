"""A door with a stand-in for Prefect behind it, and people who knock: no server, no browser."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

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


@dataclass(frozen=True)
class Passed:
    """A request that Prefect got to see."""

    method: str
    path: str
    body: Any
    headers: dict[str, str]


@dataclass
class PrefectStandIn:
    """Answers everything, with what was laid out for its path else with {}; remembers what it was asked."""

    answers: dict[str, Any] = field(default_factory=dict)
    busy: int = 0
    """How many requests it refuses first, as Prefect does while SQLite is busy."""
    seen: list[Passed] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_body(receive)
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        self.seen.append(Passed(scope["method"], scope["path"], json.loads(body) if body else None, headers))
        is_busy = len(self.seen) <= self.busy
        await send({"type": "http.response.start", "status": 503 if is_busy else 200, "headers": []})
        await send({"type": "http.response.body", "body": json.dumps(self.answers.get(scope["path"], {})).encode()})
        if is_busy:
            raise RuntimeError("database is locked")  # Prefect answers and then raises, too


@dataclass
class Doorway:
    """An office's door, and who knocks."""

    workplace: Workplace
    prefect: PrefectStandIn = field(default_factory=PrefectStandIn)

    def __post_init__(self) -> None:
        settings = self.workplace.settings
        self.desk = Desk(settings, machine_key(settings.data))
        self.door = Door(self.prefect, self.desk, PAGES)

    def close(self) -> None:
        self.workplace.engine.dispose()
        self.desk.close()

    def somebody(self, **headers: str) -> "Browser":
        """A browser that nobody has come in on; it names its page's origin as browsers do."""
        return Browser(self.door, {"origin": HOST, **headers})

    def person(self, role: Role = Role.OPERATOR, address: str = "", **headers: str) -> "Browser":
        """The browser of somebody who has come in."""
        browser = self.somebody(**headers)
        browser.cookies.set(COOKIE, token_of(self.workplace, role, address), domain="127.0.0.1")
        return browser

    @contextmanager
    def nothing_passes(self) -> Iterator[None]:
        """Meanwhile Prefect is asked nothing."""
        before = len(self.prefect.seen)
        yield
        assert self.prefect.seen[before:] == []


@dataclass
class Browser:
    """One device: it keeps its cookies, and follows nothing by itself."""

    door: Door
    headers: dict[str, str]
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)

    def get(self, path: str, **given: Any) -> httpx.Response:
        return self.request("GET", path, **given)

    def post(self, path: str, **given: Any) -> httpx.Response:
        return self.request("POST", path, **given)

    def request(self, method: str, path: str, **given: Any) -> httpx.Response:
        async def ask() -> httpx.Response:
            how: dict[str, Any] = {"base_url": HOST, "headers": self.headers, "cookies": self.cookies}
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self.door), **how) as client:
                answer = await client.request(method, path, **given)
                self.cookies = client.cookies
                return answer

        return asyncio.run(ask())
