"""An officer's own link in a mail, made as the mail leaves."""

from datetime import timedelta

from sqlalchemy import Connection

from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.access.links import make_link
from rbworkflow.approval.officers import Officer
from rbworkflow.steps.workplace import Workplace


def officers_url(conn: Connection, workplace: Workplace, officer: Officer, *, path: str, lasts: timedelta) -> str:
    """The address that lets him in, to this page, while it lasts."""
    office_code, at = workplace.office.code, workplace.now
    account = ensure_account(conn, office_code, Role.OFFICER, address=officer.email, name=officer.title, at=at)
    return workplace.settings.link_url(make_link(conn, account, path=path, lasts=lasts, at=at))
