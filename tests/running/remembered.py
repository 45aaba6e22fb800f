"""What costs the tests time and comes out the same each time, worked out once for all of them in a process: how a
statement reads in SQL, what an isolated child answers to the same request, and an office's database on its first day.
"""

import os
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, Final

import pytest
from sqlalchemy import Connection, Dialect, Engine, event

from rbworkflow.isolation import running
from rbworkflow.isolation.warm_children import Nurseries
from rbworkflow.steps import workplace
from rbworkflow.store import migrate

UNREMEMBERED: Final = running._said
"""Each child asked anew, and started or forked as the product does it."""

COMPILED: Final[dict[Any, Any]] = {}
DIALECTS: Final[dict[str, Dialect]] = {}


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once() -> Iterator[None]:
    """An office opens its database once and keeps what it compiled; every test opens one of its own."""
    event.listen(Engine, "engine_connect", _with_what_was_compiled)
    yield
    event.remove(Engine, "engine_connect", _with_what_was_compiled)


@pytest.fixture(scope="session", autouse=True)
def _children_answer_once() -> Iterator[None]:
    """Each child is made for one request and knows nothing else: the same request has the same answer."""
    with pytest.MonkeyPatch.context() as patch, closing(RememberedChildren()) as children:
        patch.setattr(running, "_said", children.said)
        yield


@pytest.fixture(scope="session", autouse=True)
def _databases_are_made_once(migrated_sqlite: Path) -> Iterator[None]:
    """An office that opens for the first time finds its tables made; `migrate` itself makes them as ever."""
    made, turn, owner = migrated_sqlite.read_bytes(), Lock(), os.getpid()

    def migrated(engine: Engine, copies: Path) -> Path | None:
        if engine.dialect.name == "sqlite" and engine.url.database and os.getpid() == owner:
            database = Path(engine.url.database)
            with turn:
                if database.stat().st_size == 0:
                    database.write_bytes(made)
        return migrate(engine, copies)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workplace, "migrate", migrated)
        yield


def _with_what_was_compiled(conn: Connection) -> None:
    conn.dialect = DIALECTS.setdefault(conn.dialect.name, conn.dialect)  # what is compiled is kept by its dialect
    conn.execution_options(compiled_cache=COMPILED)


class RememberedChildren:
    """What they answered in this process; all but those of its forks come from warm ones that stay to the end."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, bytes, float], bytes] = {}
        self._nurseries = Nurseries(os.getpid())
        self._turn = Lock()

    def said(self, job: str, room: str, request: bytes, seconds: float) -> bytes:
        key = (job, sha256(request).digest(), seconds)
        if (known := self._answers.get(key)) is not None:
            return known
        answer = self._asked(job, room, request, seconds)
        if not any(Path(room).iterdir()):  # what it wrote is part of its answer
            self._answers[key] = answer
        return answer

    def _asked(self, job: str, room: str, request: bytes, seconds: float) -> bytes:
        if os.getpid() != self._nurseries.owner:
            return UNREMEMBERED(job, room, request, seconds)
        with self._turn:
            return self._nurseries.ask(job, room, request, running.ALLOCATOR, seconds=seconds)

    def close(self) -> None:
        self._nurseries.end()
