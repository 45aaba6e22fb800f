"""Nothing is rendered, read by a child or composed while a writing transaction is open: others wait for it."""

import subprocess
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import jinja2
from docx.document import Document
from sqlalchemy import Connection, Engine, event

OPEN: Counter[int] = Counter()
"""Writing transactions that are open now, by thread."""
WORK = ((jinja2.Template, "render"), (Document, "save"), (subprocess, "run"))
"""What takes its time, at the rim of third parties."""


@contextmanager
def nothing_rendered_inside(setattr_: Callable[[object, str, object], None]) -> Iterator[None]:
    """Whatever of WORK is done inside a writing transaction fails."""
    for owner, name in WORK:
        setattr_(owner, name, _outside(name, getattr(owner, name)))
    event.listen(Engine, "begin", _begun)
    event.listen(Engine, "commit", _ended)
    event.listen(Engine, "rollback", _ended)
    try:
        yield
    finally:
        event.remove(Engine, "begin", _begun)
        event.remove(Engine, "commit", _ended)
        event.remove(Engine, "rollback", _ended)
        OPEN.clear()


def _outside(name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    def checked(*args: Any, **kwargs: Any) -> Any:
        if OPEN[threading.get_ident()]:
            raise BrokenRuleError(f"{name} inside a writing transaction")
        return plain(*args, **kwargs)

    return checked


class BrokenRuleError(BaseException):
    """No fault of an item, which would be told and tried again: a mistake in the program."""


def _begun(conn: Connection) -> None:
    OPEN[threading.get_ident()] += bool(conn.get_execution_options().get("writes"))


def _ended(conn: Connection) -> None:
    OPEN[threading.get_ident()] -= bool(conn.get_execution_options().get("writes"))
