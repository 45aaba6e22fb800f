"""An alarm of the office's own: the operator hears by mail what needs him."""

import traceback
from pathlib import Path

from sqlalchemy import Connection

from rbworkflow.delivery import alarms
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import WorkflowError, why
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write


def alarm(workplace: Workplace, kind: str, *, what: str, detail: str, todo: str) -> Mail:
    """The words of an alarm, to be posted in the transaction that it tells of; `kind` begins its key."""
    return alarms.written(workplace.composer, kind, what=what, detail=detail, todo=todo)


def post_alarm(conn: Connection, workplace: Workplace, mail: Mail, *, key: str) -> None:
    """Queue an alarm, once per `key`; one whose mail the operator gave up is not told again either."""
    alarms.queue(conn, workplace.office, mail, key=f"{alarms.ALARM}/{key}", at=workplace.now)


def tell_operator(workplace: Workplace, *, key: str, what: str, detail: str, todo: str) -> None:
    """Queue an alarm of its own, once per `key`."""
    mail = alarm(workplace, key.partition("/")[0], what=what, detail=detail, todo=todo)
    with write(workplace.engine) as conn:
        post_alarm(conn, workplace, mail, key=key)


def in_words(error: Exception) -> str:
    """Why something failed: the sentence of an error of ours; else what whoever looks after the program needs."""
    if isinstance(error, WorkflowError):
        return str(error)
    place = traceback.extract_tb(error.__traceback__)[-1]
    found = f"({type(error).__name__}, {Path(place.filename).name} baris {place.lineno})"
    if isinstance(error, OSError):
        where = f"{error.filename}: " if isinstance(error.filename, str) else ""
        return f"{where}{why(error)} {found}"
    return f"{error} {found}"
