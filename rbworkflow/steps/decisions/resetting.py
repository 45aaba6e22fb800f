"""A lost telephone, a forgotten password: an officer's is an appointment where the office asks for it at deciding.

Whoever reads his mailbox could set it anew and decide in his name; so the officers hear first. His sessions end
at once.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.access.accounts import Account, Role, accounts, officers_at
from rbworkflow.access.ending import end_ways_in
from rbworkflow.access.sessions import Session
from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.holders import holders
from rbworkflow.approval.officers import Officer, officer_in_charge
from rbworkflow.approval.resets import ask_reset, end_reset, waiting_resets
from rbworkflow.errors import RefusedError
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.people.taking_off import APP, PASSWORD, check_taking_off, take_off, told_of_taking_off
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

ASKED: Final = (
    "Pelepasan ini sudah diminta dan diberitahukan kepada kedua pejabat. Ia berlaku begitu salah satunya "
    "mengonfirmasi, atau pada hari kerja berikutnya."
)


def reset_app(workplace: Workplace, account: Account, session: Session) -> bool:
    """Take the app off, an officer's once an officer agrees or a working day has passed; False where it waits so."""
    return _reset(workplace, account, APP, session)


def reset_password(workplace: Workplace, account: Account, session: Session) -> bool:
    """The same for a password."""
    return _reset(workplace, account, PASSWORD, session)


def carry_out_resets(workplace: Workplace) -> list[str]:
    """Take off what is in force by now; what failed, in words."""
    with part(workplace, "reset", "pelepasan dari akun pejabat belum dapat dilaksanakan") as resetting:
        with read(workplace.engine) as conn:
            waiting = waiting_resets(conn, workplace.office.code)
        for asked in (each for each in waiting if each.is_in_force(workplace.today)):
            with resetting.alone(str(asked.id), f"{asked.title} belum dapat dilaksanakan"):
                _carry_out(workplace, asked)
    return resetting.troubles


def _reset(workplace: Workplace, account: Account, kind: str, session: Session) -> bool:
    check_taking_off(workplace.office, account, kind, session)
    officer = _deciding(workplace, account)
    if officer is not None:
        _ask(workplace, account, officer, kind)
        return False
    by = workplace.act.who
    told = told_of_taking_off(workplace, account, kind, by=by)
    with write(workplace.engine) as conn:
        take_off(conn, workplace, account, kind, told, by=by, but=session if kind == APP else None)
    return True


def _deciding(workplace: Workplace, account: Account) -> Officer | None:
    """The officer whose account it is, where what is to be taken off is asked of him at deciding."""
    if account.role is not Role.OFFICER or workplace.office.officers_need == "link":
        return None
    with read(workplace.engine) as conn:
        return next((each for each in _officers(conn, workplace) if each.email.lower() == account.address), None)


def _officers(conn: Connection, workplace: Workplace) -> Iterator[Officer]:
    """Who decides today, and who holds the seats."""
    office, on = workplace.office, workplace.today
    for role, each in holders(conn, office, on=on).items():
        yield officer_in_charge(conn, office, role, on=on)
        yield Officer(role=role, name=each.name, title=each.title, email=each.email, nip=each.nip)


def _ask(workplace: Workplace, account: Account, officer: Officer, kind: str) -> None:
    at = workplace.now
    with write(workplace.engine) as conn:
        _require_first(conn, workplace, account, kind)
        ask_reset(conn, workplace.office, officer, kind, by=workplace.act.who, at=at)
        end_ways_in(conn, account, at=at)


def _require_first(conn: Connection, workplace: Workplace, account: Account, kind: str) -> None:
    for each in waiting_resets(conn, workplace.office.code):
        if each.kind == kind and each.official.email.lower() == account.address:
            raise RefusedError(ASKED)


def _carry_out(workplace: Workplace, asked: Appointment) -> None:
    with read(workplace.engine) as conn:
        found = accounts(conn, workplace.office.code)
    account = next(iter(officers_at(found, asked.official.email)), None)
    told = told_of_taking_off(workplace, account, asked.kind, by=asked.named_by) if account else None
    with write(workplace.engine) as conn:
        if end_reset(conn, asked, on=workplace.today, at=workplace.now) and account and told:
            take_off(conn, workplace, account, asked.kind, told, by=asked.named_by)
