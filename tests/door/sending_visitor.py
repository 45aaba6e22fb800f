"""Somebody with a unit's link before the door of an office at work; Prefect is a stub that notes what it is asked."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import anyio
import httpx
from starlette.types import Receive, Scope, Send

from flows.collect_submissions import collect_submissions
from flows.plan_import import plan_import
from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.pages import PAGES
from rbworkflow.door.prefect_inside import read_body
from rbworkflow.machine_key import machine_key
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.steps.workplace import Workplace

HOST = "127.0.0.1:4200"
PERIOD = "2026-S1"
FLOWS = {collect_submissions.name, plan_import.name}
PIECE = {"content-type": "application/octet-stream", "accept": "application/json"}
WORD = re.compile(r"<[^>]+>")


@dataclass
class Prefect:
    """As much of it as our pages ask; the orders of runs are kept."""

    orders: list[dict[str, Any]] = field(default_factory=list)
    is_away: bool = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = json.loads(await read_body(receive) or b"{}")
        said: Any = {"id": "run-1"}
        if scope["path"].endswith("/filter"):
            known = () if self.is_away else FLOWS & set(body["flows"]["name"]["any_"])
            said = [{"id": name} for name in known]
        else:
            self.orders.append({"path": scope["path"], **body})
        head = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]}
        await send(head)
        await send({"type": "http.response.body", "body": json.dumps(said).encode()})


class Visitor:
    """His browser: it names host and origin, and keeps what the last page said."""

    def __init__(self, workplace: Workplace, *, unit: str = "KUL", period: str = PERIOD) -> None:
        self.workplace, self.prefect = workplace, Prefect()
        self.desk = Desk(workplace.settings, machine_key(workplace.settings.data))
        self.door = Door(self.prefect, self.desk, PAGES)
        self.path = "/kirim/" + sending_link(workplace, unit, period).rpartition("/")[2]
        self.cookies: dict[str, str] = {}

    def get(self, path: str = "") -> httpx.Response:
        return self.ask("GET", self.path + path)

    def post(self, path: str = "", **given: Any) -> httpx.Response:
        return self.ask("POST", self.path + path, **given)

    def send(
        self, *files: tuple[str, str, bytes], step: str = "kirim", number: str = "", **fields: str
    ) -> httpx.Response:
        """The page's form with these (field, name, content) files."""
        number = number or self.number()
        data = {"nomor": number, "langkah": step, **fields}
        return self.post(data=data, files=[(name, (file, content)) for name, file, content in files] or [("x", b"")])

    def announce(self, name: str, size: int, indicator: str = "") -> httpx.Response:
        note = {"nama": name, "ukuran": size, "indikator": indicator, "tanda": "1"}
        return self.post("/berkas", json=note, headers={"accept": "application/json"})

    def piece(self, upload: str, content: bytes, since: int) -> httpx.Response:
        return self.post(f"/berkas/{upload}?dari={since}", content=content, headers=PIECE)

    def number(self) -> str:
        found = re.search(r'name="nomor" value="(\w+)"', self.get().text)
        assert found is not None
        return found[1]

    def ask(self, method: str, path: str, headers: dict[str, str] | None = None, **given: Any) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.door)
            usual = {"origin": f"http://{HOST}", "accept": "text/html", **(headers or {})}
            async with httpx.AsyncClient(
                transport=transport, base_url=f"http://{HOST}", cookies=self.cookies
            ) as client:
                return await client.request(method, path, headers=usual, **given)

        return anyio.run(asked)


def words(response: httpx.Response) -> str:
    """The page as it is read."""
    return " ".join(unescape(WORD.sub(" ", response.text)).split())


@contextmanager
def killed_at(monkeypatch: Any, owner: object, name: str) -> Iterator[None]:
    """Whoever calls it meanwhile is killed there."""

    def die(*_args: object, **_kwargs: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, die)
        yield


class KilledError(BaseException):
    """The process ended here."""
