"""Prefect's own application inside the door: asked again where its database was busy, and by our own pages."""

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

import anyio
import httpx
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rbworkflow.access.acts import KEY

MIB: Final = 1024 * 1024
LONGEST_BODY: Final = 20 * MIB
PAUSES: Final = (0.2, 0.3, 0.5, *(1.0,) * 14)
"""Seconds between tries: SQLite refuses at once while somebody else writes, and nothing of the request stays."""
INSIDE: Final = "http://prefect.inside"


class TooLargeError(Exception):
    """The request's body is larger than anything that is meant."""


@dataclass(frozen=True)
class Reply:
    """What Prefect answered one of our own pages."""

    status: int
    content: Any

    @property
    def is_good(self) -> bool:
        return self.status < HTTPStatus.BAD_REQUEST


class PrefectInside:
    """Prefect's application. A request whose database was busy is asked again, with the same body, for a while."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._transport = httpx.ASGITransport(self._again, raise_app_exceptions=False)

    async def pass_on(self, scope: Scope, receive: Receive, send: Send, body: bytes) -> None:
        """Let Prefect answer; `body` takes the place of the one that was read from `receive`."""
        scope = _with_length(scope, body)
        for pause in PAUSES:
            if await self._try(scope, _replayed(body, receive), send, is_last=False):
                return
            await anyio.sleep(pause)
        await self._try(scope, _replayed(body, receive), send, is_last=True)

    async def ask(self, method: str, path: str, body: Any = None) -> Reply:  # noqa: ANN401 - any plain data
        """One request of our own."""
        async with httpx.AsyncClient(transport=self._transport, base_url=INSIDE) as client:
            response = await client.request(method, path, json=body)
        return Reply(response.status_code, response.json() if response.content else None)

    async def _again(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.pass_on(scope, receive, send, await read_body(receive))

    async def _try(self, scope: Scope, receive: Receive, send: Send, *, is_last: bool) -> bool:
        """False, with nothing sent, where Prefect was busy and may be asked again."""
        is_busy = False

        async def send_unless_busy(message: Message) -> None:
            nonlocal is_busy
            if message["type"] == "http.response.start" and message["status"] == HTTPStatus.SERVICE_UNAVAILABLE:
                is_busy = True
            if is_last or not is_busy:
                await send(message)

        try:
            await self.app(dict(scope), receive, send_unless_busy)  # what routing notes in it is of this try
        except Exception:
            if not is_busy:  # Prefect answers 503 and then raises what made it
                raise
        return not is_busy


async def read_body(receive: Receive, most: int = LONGEST_BODY) -> bytes:
    """The whole body; raises TooLargeError beyond `most` bytes."""
    parts, size = [], 0
    while True:
        message = await receive()
        part = message.get("body", b"")
        size += len(part)
        if size > most:
            raise TooLargeError
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def with_act(body: bytes, part: str, nonce: str) -> bytes:
    """A request's JSON with an act's nonce in this part of it."""
    given: dict[str, Any] = json.loads(body or b"{}")
    return json.dumps({**given, part: {**(given.get(part) or {}), KEY: nonce}}).encode()


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body, and then what comes: whoever streams an answer waits there for the client to leave."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replaying() -> Message:
        return waiting.pop() if waiting else await receive()

    return replaying


def _with_length(scope: Scope, body: bytes) -> Scope:
    kept = [(name, value) for name, value in scope["headers"] if name not in (b"content-length", b"transfer-encoding")]
    length = [(b"content-length", str(len(body)).encode())] if body else []
    return {**scope, "headers": [*kept, *length]}
