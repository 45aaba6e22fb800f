"""An officer whose post went to another, or whose address changed: his access ends, and he hears of it."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.access.accounts import Account, Role, accounts
from rbworkflow.access.ending import end_access
from rbworkflow.approval.holders import holders
from rbworkflow.approval.requests import open_requests
from rbworkflow.steps.notices.addresses import in_charge
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import acting_assignment

LEFT: Final = "left"
AFTER_ACTING: Final = timedelta(days=30)
"""So long somebody may still look at what he decided as an acting officer."""


def end_access_of_the_gone(workplace: Workplace) -> list[str]:
    """End the accounts of officers who hold no seat, act for nobody and are asked nothing; what failed, in words."""
    with part(workplace, "leave", "akses pejabat yang tidak lagi bertugas belum dapat diakhiri") as leaving:
        with read(workplace.engine) as conn:
            serving = _serving(conn, workplace)
            found = [each for each in accounts(conn, workplace.office.code) if each.role is Role.OFFICER]
        for account in found:
            if account.address not in serving:
                with leaving.alone(str(account.id), f"akses {account.name} belum dapat diakhiri"):
                    _end(workplace, account)
    return leaving.troubles


def _serving(conn: Connection, workplace: Workplace) -> set[str]:
    """The addresses of everybody who may have to come in as an officer, in small letters."""
    office, columns = workplace.office, acting_assignment.c
    lately = columns.ends_on >= workplace.today - AFTER_ACTING  # who holds a seat has no last day
    acting = conn.scalars(select(columns.official).where(columns.office_code == office.code, lately))
    asked = open_requests(conn, office.code)
    addresses = [
        *(official.email for official in holders(conn, office, on=workplace.today).values()),
        *(official["email"] for official in acting),
        *(each.officer.email for each in asked),
    ]
    return {address.lower() for address in addresses}


def _end(workplace: Workplace, account: Account) -> None:
    at = workplace.now
    told = workplace.composer.compose(
        LEFT, name=account.name, address=account.address, at=at.astimezone(workplace.office.tz), zone=workplace.zone
    )
    with write(workplace.engine) as conn:
        to = [account.address, *in_charge(conn, workplace)]
        end_access(conn, account, at=at)
        post_to_all(conn, workplace, told, key=f"{LEFT}/{account.id}/{at.isoformat()}", to=to)
