"""Rules that hold wherever the steps are played: nothing is rendered or read by a child while a writing transaction is
open, since others wait for it, and mails are composed from the values that their templates are checked with.
"""

import subprocess
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import jinja2
import pytest
from docx.document import Document
from sqlalchemy import Connection, Engine, event

from rbworkflow.delivery.alarms import ALARM
from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.samples import sample_values
from rbworkflow.isolation import running
from rbworkflow.report import pdf

OPEN: Counter[int] = Counter()
"""Writing transactions that are open now, by thread."""
WORK = ((jinja2.Template, "render"), (Document, "save"), (subprocess, "run"), (running, "_said"), (pdf, "run_program"))
"""What takes its time, at the rim of third parties."""


@contextmanager
def house_rules() -> Iterator[None]:
    """Whoever breaks a rule meanwhile fails."""
    with pytest.MonkeyPatch.context() as patch, nothing_rendered_inside(patch.setattr):
        patch.setattr(Composer, "compose", _as_sampled(Composer.compose))
        yield


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


def _as_sampled(compose: Callable[..., Any]) -> Callable[..., Any]:
    def checked(composer: Composer, kind: str, *args: Any, **values: Any) -> Any:
        known, given = set(sample_values(composer.office)[kind]), values.keys() - {"attachments"}
        if not given <= known or (given != known and kind != ALARM):  # an alarm need not be about a mail
            raise BrokenRuleError(f"{kind} is composed from {sorted(given)}, its sample has {sorted(known)}")
        return compose(composer, kind, *args, **values)

    return checked


class BrokenRuleError(BaseException):
    """No fault of an item, which would be told and tried again: a mistake in the program."""


def _begun(conn: Connection) -> None:
    OPEN[threading.get_ident()] += bool(conn.get_execution_options().get("writes"))


def _ended(conn: Connection) -> None:
    OPEN[threading.get_ident()] -= bool(conn.get_execution_options().get("writes"))
