"""An alarm of the office's own: the operator hears by mail what needs him."""

from sqlalchemy import Connection

from rbworkflow.steps.posting import post
from rbworkflow.steps.workplace import Workplace


def tell_operator(conn: Connection, workplace: Workplace, *, key: str, what: str, detail: str, todo: str) -> None:
    """Queue an alarm, once per `key`."""
    mail = workplace.composer.compose("alarm", what=what, detail=detail, todo=todo)
    post(conn, workplace, mail, key=f"alarm/{key}", to=workplace.office.operator.email)
