"""An alarm of the office's own: the operator hears by mail what needs him."""

import traceback
from pathlib import Path

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.errors import foreseen
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.workplace import Workplace


def tell_operator(conn: Connection, workplace: Workplace, *, key: str, what: str, detail: str, todo: str) -> None:
    """Queue an alarm, once per `key`; one whose mail the operator gave up is not told again either."""
    key = f"alarm/{key}"
    if outbox.newest(conn, workplace.office.code, key) is not None:
        return
    mail = workplace.composer.compose("alarm", what=what, detail=detail, todo=todo)
    post(conn, workplace, mail, key=key, to=workplace.office.operator.email)


def whereabouts(fault: Exception) -> str:
    """What went wrong; of what nobody foresaw, the words that whoever looks after the program needs."""
    known = foreseen(fault)
    if known is not None:
        return str(known)
    place = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{fault} ({type(fault).__name__}, {Path(place.filename).name} baris {place.lineno})"
