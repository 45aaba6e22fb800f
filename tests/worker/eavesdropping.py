"""An ear between our programs and their server: everything passes unchanged, and what was said can be read."""

import asyncio
import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from rbworkflow.local.processes import LOOPBACK

HEAD = re.compile(rb"(?:GET|POST|PUT|PATCH|DELETE) (\S+) HTTP/1\.1\r\n(.*?)\r\n\r\n", re.DOTALL)


@dataclass(frozen=True)
class Said:
    """One request: its path and its headers, their names in small letters."""

    path: str
    headers: dict[str, str]

    @property
    def is_socket(self) -> bool:
        return self.headers.get("upgrade") == "websocket"


@dataclass
class Ear:
    """What went through it so far, connection by connection."""

    port: int
    heard: list[bytearray]

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def requests(self) -> list[Said]:
        heads = (found for stream in list(self.heard) for found in HEAD.findall(bytes(stream)))
        return [Said(path.decode(), _headers(lines)) for path, lines in heads]


@contextmanager
def eavesdropping(port: int) -> Iterator[Ear]:
    """An ear before whoever listens on `port` of this machine."""
    opened: Future[tuple[Ear, Callable[[], object]]] = Future()
    with ThreadPoolExecutor(1) as pool:
        listening = pool.submit(asyncio.run, _listen(port, opened))
        ear, close = opened.result()
        try:
            yield ear
        finally:
            close()
            listening.result()


async def _listen(port: int, opened: "Future[tuple[Ear, Callable[[], object]]]") -> None:
    heard: list[bytearray] = []
    loop, closing = asyncio.get_running_loop(), asyncio.Event()

    async def connected(caller: asyncio.StreamReader, to_caller: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_connection(LOOPBACK, port)
        heard.append(bytearray())
        async with asyncio.TaskGroup() as both:
            both.create_task(_pass_on(caller, to_server, heard[-1]))
            both.create_task(_pass_on(server, to_caller, bytearray()))

    async with await asyncio.start_server(connected, LOOPBACK) as listener:
        ear = Ear(listener.sockets[0].getsockname()[1], heard)
        opened.set_result((ear, lambda: loop.call_soon_threadsafe(closing.set)))
        await closing.wait()


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter, kept: bytearray) -> None:
    try:
        while said := await source.read(65536):
            kept += said
            target.write(said)
            await target.drain()
    except ConnectionError:
        pass  # whoever left has left
    finally:
        target.close()


def _headers(lines: bytes) -> dict[str, str]:
    pairs = (line.partition(": ") for line in lines.decode().split("\r\n"))
    return {name.lower(): value for name, _, value in pairs}
