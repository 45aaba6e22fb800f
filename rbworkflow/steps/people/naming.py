"""Naming another operator beside the one of config/, and ending his access; the officers hear of it at once."""

import re
from typing import Final

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.access.accounts import Account, Role, accounts, ensure_account, reopen_account
from rbworkflow.access.ending import end_access
from rbworkflow.approval.appointments import appointments
from rbworkflow.approval.holders import holders
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import is_same_person
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import Official
from rbworkflow.steps.people.letting_in import NAMED, OPERATOR, operator_mail, send_link, tell_of_operator
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

ADDRESS: Final = re.compile(r"[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}")
LONGEST_NAME: Final = 80
NOT_HERE: Final = "Hanya akses operator tambahan yang dapat diakhiri di sini; operator tetap diatur di config/."


def name_operator(workplace: Workplace, *, name: str, address: str) -> Account:
    """Let this person in as operator by a link that is mailed to him; raises RefusedError for what cannot be."""
    office, at = workplace.office, workplace.now
    name, address = " ".join(name.split()), address.strip().lower()
    _check(workplace, name, address)
    with write(workplace.engine) as conn:
        account = ensure_account(conn, office.code, Role.OPERATOR, address=address, name=name, at=at)
        if account.is_ended:
            account = reopen_account(conn, account, at=at)
    told = operator_mail(workplace, name, address, by=workplace.act.who)
    with write(workplace.engine) as conn:
        _record(conn, workplace, account)
        tell_of_operator(conn, workplace, account, told)
    send_link(workplace, account)
    return account


def end_operator(workplace: Workplace, account: Account) -> None:
    """He comes in no more. Raises RefusedError for who is no operator, and for the one whom config/ names."""
    if not may_end(workplace, account):
        raise RefusedError(NOT_HERE)
    with write(workplace.engine) as conn:
        end_access(conn, account, at=workplace.now)


def _record(conn: Connection, workplace: Workplace, account: Account) -> None:
    audit.append(
        conn,
        office_code=account.office_code,
        at=workplace.now,
        actor=workplace.act.who,
        action=NAMED,
        subject=f"{account.name} ({account.address})",
    )


def may_end(workplace: Workplace, account: Account) -> bool:
    """Whether his access can be ended on a page."""
    return account.role is Role.OPERATOR and account.address != workplace.office.operator.email.lower()


def _check(workplace: Workplace, name: str, address: str) -> None:
    domain = workplace.office.sender_address.rpartition("@")[2].lower()
    if not name or len(name) > LONGEST_NAME:
        raise RefusedError(f"Nama operator harus diisi, paling panjang {LONGEST_NAME} huruf.")
    if not ADDRESS.fullmatch(address) or address.rpartition("@")[2] != domain:
        raise RefusedError(f"Alamat surel operator harus alamat kantor yang berakhiran @{domain}.")
    with read(workplace.engine) as conn:
        taken = [each for each in accounts(conn, workplace.office.code) if each.address == address]
        seated = holders(conn, workplace.office, on=workplace.today).values()
        officials = {each.email.lower() for each in (*seated, *workplace.office.officials.values())}
    if address in officials or any(each.role is Role.OFFICER for each in taken):
        raise RefusedError("Alamat ini milik pejabat yang memutuskan; pejabat tidak dapat menjadi operator.")
    if decides := _deciding_as(workplace, name, address):
        raise RefusedError(
            f"{name} tercatat sebagai {decides}, dan siapa yang memutus tidak mengoperasikan program ini. Tunjuk orang "
            "lain, atau akhiri dahulu penugasannya."
        )
    if taken:
        raise RefusedError("Alamat ini sudah menjadi operator.")
    if name.casefold() == OPERATOR.casefold():
        raise RefusedError(f"Tulis nama orangnya; '{OPERATOR}' adalah sebutan operator tetap di config/.")


def _deciding_as(workplace: Workplace, name: str, address: str) -> str:
    """As what this person decides, or is named to; empty where he does not."""
    office, he = workplace.office, Official(name=name, title="", email=address)
    with read(workplace.engine) as conn:
        seated = holders(conn, office, on=workplace.today).values()
        named = appointments(conn, office.code, on=workplace.today)
    stands = (each for each in named if each.is_acting and each.status is not AppointmentStatus.OBJECTED)
    deciding = [(each.title, each) for each in (*seated, *office.officials.values())]
    deciding += [(each.title, each.official) for each in stands]
    return next((title for title, official in deciding if is_same_person(official, he)), "")
