"""What an office demands of officers beside the link in their mail, and what one of them still has to do for it."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.access.accounts import NEEDS_PASSWORD, Account, Role
from rbworkflow.access.sessions import Session, Way
from rbworkflow.office.model import Office

SUFFICES: Final[Mapping[str, frozenset[Way]]] = {
    "link": frozenset(Way),
    "password": frozenset({Way.PASSWORD, Way.APP}),
    "app": frozenset({Way.APP}),
}
"""By what an office demands, the ways of coming in that are enough for deciding."""
WHAT: Final = {"password": "kata sandi", "app": "kata sandi beserta aplikasi autentikator"}
DEMANDED: Final = "Sebelum Saudara memutuskan, kantor ini meminta {}."


def asks_beside_link(office: Office, account: Account) -> bool:
    """Whether his link lets this person in only together with his password (and his app's code)."""
    return account.role is Role.OFFICER and office.officers_need != "link" and account.has_password


def has_all(office: Office, account: Account) -> bool:
    """Whether nothing is left for him to make on his page: staff need a password, officers what the office demands."""
    if account.role in NEEDS_PASSWORD or office.officers_need == "password":
        return account.has_password
    return office.officers_need == "link" or account.has_app


def still_demanded(office: Office, account: Account, session: Session) -> str:
    """What this person does before he decides, in a sentence or two; empty where nothing is left."""
    if account.role is not Role.OFFICER or session.way in SUFFICES[office.officers_need]:
        return ""
    return f"{DEMANDED.format(WHAT[office.officers_need])} {_next(office, account, session)}"


def may_install_app(office: Office, account: Account, session: Session) -> bool:
    """Beside a password only; where a link alone is not enough, not by who came in by one."""
    is_enough = session.way is not Way.LINK or not asks_beside_link(office, account)
    return account.has_password and not account.has_app and is_enough


def _next(office: Office, account: Account, session: Session) -> str:
    if not account.has_password:
        return "Buatlah kata sandi sekarang."
    if office.officers_need == "app" and may_install_app(office, account, session):
        return "Pasanglah aplikasinya sekarang."
    return "Keluarlah dari perangkat ini, lalu masuk lagi dengan itu."
