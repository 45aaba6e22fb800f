"""An alarm of the office's own: the operator hears by mail what needs him."""

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.steps.workplace import Workplace


def tell_operator(conn: Connection, workplace: Workplace, *, key: str, what: str, detail: str, todo: str) -> None:
    """Queue an alarm, once per `key`."""
    outbox.queue(
        conn,
        office_code=workplace.office.code,
        key=f"alarm/{key}",
        kind="alarm",
        mail=workplace.composer.compose("alarm", what=what, detail=detail, todo=todo),
        recipient=workplace.office.operator.email,
        at=workplace.now,
    )
