"""A telephone that was lost, a password that was forgotten: taken off, with all sessions, and told to two people."""

from typing import Final

from rbworkflow.access.accounts import Account, Role
from rbworkflow.access.app_codes import remove_app
from rbworkflow.access.ending import end_ways_in
from rbworkflow.access.passwords import forget_password
from rbworkflow.access.sessions import Session
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import Office
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.people.demands import asks_beside_link
from rbworkflow.steps.people.letting_in import watcher_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write

TAKEN_OFF: Final = "taken_off"
APP: Final = "aplikasi autentikator"
PASSWORD: Final = "kata sandi"  # noqa: S105 - the word
NO_APP: Final = "Yang dapat dilepas di sini hanya aplikasi yang terpasang, milik pejabat atau milik Saudara sendiri."
NO_PASSWORD: Final = "Yang dapat dilepas di sini hanya kata sandi pejabat."  # noqa: S105 - a sentence


def may_take_off_app(account: Account, session: Session) -> bool:
    """Whether who sits here may take this person's app off: an officer's, or his own."""
    return account.has_app and (account.role is Role.OFFICER or account.id == session.account.id)


def may_take_off_password(office: Office, account: Account) -> bool:
    """Whether it is an officer's without which his link lets nobody in; any other is replaced by its link."""
    return asks_beside_link(office, account)


def take_off_app(workplace: Workplace, account: Account, session: Session) -> None:
    """Codes of the app are asked for no more; the telephone is in nowhere. Raises RefusedError where he may not."""
    if not may_take_off_app(account, session):
        raise RefusedError(NO_APP)
    told, by = _told(workplace, account, APP), workplace.act.who
    to = [*filter(None, [account.address]), watcher_of(workplace, account)]
    with write(workplace.engine) as conn:
        remove_app(conn, account, by=by, at=workplace.now)
        end_ways_in(conn, account, at=workplace.now, but=session)
        post_to_all(conn, workplace, told, key=_key(workplace, account), to=to)


def take_off_password(workplace: Workplace, account: Account, _session: Session) -> None:
    """He comes in by his link alone, sets another and only then decides. Raises RefusedError where he may not."""
    if not may_take_off_password(workplace.office, account):
        raise RefusedError(NO_PASSWORD)
    told, by = _told(workplace, account, PASSWORD), workplace.act.who
    to = [account.address, watcher_of(workplace, account)]
    with write(workplace.engine) as conn:
        forget_password(conn, account, by=by, at=workplace.now)
        end_ways_in(conn, account, at=workplace.now)
        post_to_all(conn, workplace, told, key=_key(workplace, account), to=to)


def _told(workplace: Workplace, account: Account, what: str) -> Mail:
    at = workplace.now.astimezone(workplace.office.tz)
    return workplace.composer.compose(
        TAKEN_OFF, name=account.name, what=what, by=workplace.act.who, at=at, zone=workplace.zone
    )


def _key(workplace: Workplace, account: Account) -> str:
    return f"{TAKEN_OFF}/{account.id}/{workplace.now.isoformat()}"
