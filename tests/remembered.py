"""What costs the tests time and comes out the same each time, worked out once for all of them in a process: how a
statement reads in SQL, and what an isolated child answers to the same request.
"""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import Connection, Dialect, Engine, event

from rbworkflow.isolation import running
from tests.warm_children import WarmChildren

Answers = dict[tuple[object, ...], "subprocess.CompletedProcess[bytes]"]

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
    """Each child is started for one request and knows nothing else: the same request has the same answer."""
    with pytest.MonkeyPatch.context() as patch, closing(WarmChildren()) as warm:
        patch.setattr(subprocess, "run", _remembering(_forking(subprocess.run, warm), {}))
        yield


def _with_what_was_compiled(conn: Connection) -> None:
    conn.dialect = DIALECTS.setdefault(conn.dialect.name, conn.dialect)  # what is compiled is kept by its dialect
    conn.execution_options(compiled_cache=COMPILED)


def _forking(run: Callable[..., Any], warm: WarmChildren) -> Callable[..., Any]:
    def forked(command: Any, *args: Any, **given: Any) -> Any:
        return warm.run(command, given) if warm.can_be(command, given) else run(command, *args, **given)

    return forked


def _remembering(run: Callable[..., Any], answers: Answers) -> Callable[..., Any]:
    def remembered(command: Any, *args: Any, **given: Any) -> Any:
        if not (isinstance(command, list) and running.START in command):
            return run(command, *args, **given)
        key = (*command, sha256(given["input"]).digest(), given["timeout"])
        if key in answers:
            return answers[key]
        done = run(command, *args, **given)
        if not any(Path(given["env"]["TMPDIR"]).iterdir()):  # what it wrote is part of its answer
            answers[key] = done
        return done

    return remembered
