"""A telephone that was lost, a password that was forgotten: taken off, with all sessions, and told to two people."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.access.accounts import Account, Role
from rbworkflow.access.app_codes import remove_app
from rbworkflow.access.ending import end_ways_in
from rbworkflow.access.passwords import forget_password
from rbworkflow.access.sessions import Session
from rbworkflow.approval.appointments import RESETS
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import Office
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.people.demands import asks_beside_link
from rbworkflow.steps.people.letting_in import watcher_of
from rbworkflow.steps.workplace import Workplace

TAKEN_OFF: Final = "taken_off"
APP: Final = "App"
PASSWORD: Final = "Pwd"  # noqa: S105 - a kind
NO_APP: Final = "Yang dapat dilepas di sini hanya aplikasi yang terpasang, milik pejabat atau milik Saudara sendiri."
NO_PASSWORD: Final = "Yang dapat dilepas di sini hanya kata sandi pejabat."  # noqa: S105 - a sentence


def may_take_off_app(account: Account, session: Session) -> bool:
    """Whether who sits here may take this person's app off: an officer's, or his own."""
    return account.has_app and (account.role is Role.OFFICER or account.id == session.account.id)


def may_take_off_password(office: Office, account: Account) -> bool:
    """Whether it is an officer's without which his link lets nobody in; any other is replaced by its link."""
    return asks_beside_link(office, account)


def check_taking_off(office: Office, account: Account, kind: str, session: Session) -> None:
    """Raises RefusedError where who sits here may not take it off."""
    if kind == APP and not may_take_off_app(account, session):
        raise RefusedError(NO_APP)
    if kind == PASSWORD and not may_take_off_password(office, account):
        raise RefusedError(NO_PASSWORD)


def told_of_taking_off(workplace: Workplace, account: Account, kind: str, *, by: str) -> Mail:
    """What he and another officer read of it."""
    at = workplace.now.astimezone(workplace.office.tz)
    return workplace.composer.compose(
        TAKEN_OFF, name=account.name, what=RESETS[kind], by=by, at=at, zone=workplace.zone
    )


def take_off(  # noqa: PLR0913 - what of whom, by whom, and what is said of it
    conn: Connection,
    workplace: Workplace,
    account: Account,
    kind: str,
    told: Mail,
    *,
    by: str,
    but: Session | None = None,
) -> None:
    """The telephone is in nowhere and its codes are asked for no more, or the password is forgotten; all hear of it."""
    at = workplace.now
    remove = remove_app if kind == APP else forget_password
    remove(conn, account, by=by, at=at)
    end_ways_in(conn, account, at=at, but=but)
    to = [*filter(None, [account.address]), watcher_of(workplace, account)]
    post_to_all(conn, workplace, told, key=f"{TAKEN_OFF}/{account.id}/{at.isoformat()}", to=to)
