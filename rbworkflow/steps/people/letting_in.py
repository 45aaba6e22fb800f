"""Letting people in: their accounts, the administrator's first link, and links by mail, made as the mail leaves."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select

from rbworkflow.access.accounts import Account, Role, account_of, accounts, accounts_at, ensure_account, reopen_account
from rbworkflow.access.ending import end_access
from rbworkflow.access.links import end_links, make_link
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.home import IS_KEPT_RUNNING
from rbworkflow.steps.notices.addresses import holders, in_charge
from rbworkflow.steps.notices.queueing import post, post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

ADMINISTRATOR: Final = "Administrator"
OPERATOR: Final = "Operator"
FIRST_PAGE: Final = "/"
LASTS: Final = timedelta(days=2)
NAMED: Final = "operator_named"
"""The kind of mail by which the officers hear of another operator."""
CONFIG: Final = "pengaturan kantor (config/officials.toml)"
PAUSE: Final = timedelta(minutes=10)
"""Who asks for a link again and again gets one in so long."""
FREE: Final = 3
"""After so many in a day the pause doubles each time: anybody who reaches the page can ask in another's name."""
LONGEST_PAUSE: Final = timedelta(hours=12)
TITLE: Final = "Tautan masuk"
TOLD: Final = "link_sent"
"""The kind of mail by which another officer hears that somebody asked for a link."""


def seed_people(workplace: Workplace) -> None:
    """The accounts of this machine's administrator and of the office's operator; officers get theirs when asked.

    Done at each start and in each round: the operator whom config/ named before comes in no more; whom the
    administrator named beside him stays.
    """
    office, at = workplace.office, workplace.now
    with read(workplace.engine) as conn:
        found = accounts(conn, office.code)
    known, address = {(each.role, each.address) for each in found}, office.operator.email.lower()
    wanted = {(Role.ADMINISTRATOR, ""): ADMINISTRATOR, (Role.OPERATOR, address): OPERATOR}
    former = [each for each in found if _is_configs_operator(each) and each.address != address]
    if wanted.keys() <= known and not former:
        return
    is_first = not any(role is Role.OPERATOR for role, _ in known)  # else somebody changed config/
    told = operator_mail(workplace, office.operator.name, address, by=CONFIG)
    with write(workplace.engine) as conn:
        for each in former:
            end_access(conn, each, at=at)
        for (role, at_address), name in wanted.items():
            made = ensure_account(conn, office.code, role, address=at_address, name=name, at=at)
            if made.is_ended:
                made = reopen_account(conn, made, at=at)
            if not is_first and (role, at_address) not in known:
                tell_of_operator(conn, workplace, made, told)


def _is_configs_operator(account: Account) -> bool:
    """Those whom the administrator named are called by their own names."""
    return account.role is Role.OPERATOR and account.name == OPERATOR


def operator_mail(workplace: Workplace, name: str, address: str, *, by: str) -> Mail:
    """What the officers read of another operator."""
    at = workplace.now.astimezone(workplace.office.tz)
    return workplace.composer.compose(NAMED, name=name, address=address, named_by=by, at=at, zone=workplace.zone)


def tell_of_operator(conn: Connection, workplace: Workplace, account: Account, told: Mail) -> None:
    """Nobody runs the program of whom the officers did not hear: those in charge and those who hold the seats."""
    to = [*in_charge(conn, workplace), *holders(conn, workplace)]
    post_to_all(conn, workplace, told, key=f"{NAMED}/{account.id}/{workplace.now.isoformat()}", to=to)


def administrators_link(workplace: Workplace, *, is_wanted: bool = False) -> str | None:
    """A link for the administrator of an office, or of a server, to be shown at this machine.

    None where he has a password, and at the start of a service, whose words are kept and whose
    new link would end the one that was just printed; unless it is wanted.
    """
    with read(workplace.engine) as conn:
        people = accounts(conn, workplace.office.code)
        administrator = next(each for each in people if each.role in (Role.ADMINISTRATOR, Role.SERVER))
    if not is_wanted and (administrator.has_password or IS_KEPT_RUNNING):
        return None
    with write(workplace.engine) as conn:
        end_links(conn, administrator, at=workplace.now)
        token = make_link(conn, administrator, path=FIRST_PAGE, lasts=LASTS, at=workplace.now)
    return workplace.settings.link_url(token)


def who_may_ask(workplace: Workplace, address: str) -> list[Account]:
    """Who has this address; an officer in charge also before he was asked for his first decision."""
    office, wanted = workplace.office, address.strip().lower()
    with read(workplace.engine) as conn:
        found = accounts_at(conn, office.code, address)
        seated = (officer_in_charge(conn, office, stage.role, on=workplace.today) for stage in office.stages)
        officers = [] if found else [each for each in seated if each.email.lower() == wanted]
    if not officers:
        return found
    with write(workplace.engine) as conn:
        return [
            ensure_account(conn, office.code, Role.OFFICER, address=wanted, name=officers[0].title, at=workplace.now)
        ]


def send_asked_link(workplace: Workplace, account: Account, *, to: str = FIRST_PAGE) -> bool:
    """Mail a link that was asked for, by whomever: while none is sent, the one that was sent last stays good.

    `to` is the page of ours that it leads to.
    """
    with read(workplace.engine) as conn:
        sent = _count_sent(conn, account, since=workplace.now - timedelta(days=1))
    return send_link(workplace, account, to=to, pause=min(PAUSE * 2 ** max(0, sent - FREE), LONGEST_PAUSE))


def send_link(workplace: Workplace, account: Account, *, to: str = FIRST_PAGE, pause: timedelta = PAUSE) -> bool:
    """Mail this person a link to come in by, and tell another officer so; False where one was sent just before."""
    at, watcher = workplace.now, watcher_of(workplace, account)
    told = workplace.composer.compose(
        TOLD,
        name=account.name,
        address=account.address,
        at=at.astimezone(workplace.office.tz),
        zone=workplace.zone,
    )
    with write(workplace.engine) as conn:
        if not account.address or _count_sent(conn, account, since=at - pause):
            return False
        key = f"{account.id}/{at.isoformat()}"
        post(conn, workplace, Mail(TITLE, "", ""), key=f"{outbox.LOGIN}/{key}{to}", to=account.address)
        post(conn, workplace, told, key=f"{TOLD}/{key}", to=watcher)
    return True


def watcher_of(workplace: Workplace, account: Account) -> str:
    """Who hears of what is done to somebody's way in: of the officers in charge the first who is not he himself."""
    with read(workplace.engine) as conn:
        others = [address for address in in_charge(conn, workplace) if address.lower() != account.address]
    return next(iter(others), workplace.office.operator.email)


def login_mail(workplace: Workplace, row: Row[Any]) -> Mail:
    """The words of a mail with a link that is made now; those sent before open nothing any more."""
    _, number, _, *page = row.key.split("/", 3)
    with read(workplace.engine) as conn:
        account = account_of(conn, int(number))
    with write(workplace.engine) as conn:
        end_links(conn, account, at=workplace.now)
        token = make_link(conn, account, path=FIRST_PAGE + "".join(page), lasts=LASTS, at=workplace.now)
    return workplace.composer.compose(
        "login",
        name=account.name,
        link=workplace.settings.link_url(token),
        expires_at=(workplace.now + LASTS).astimezone(workplace.office.tz),
        zone=workplace.zone,
        reach=workplace.settings.reach,
    )


def _count_sent(conn: Connection, account: Account, *, since: object) -> int:
    is_his = outbox_table.c.key.startswith(f"{outbox.LOGIN}/{account.id}/", autoescape=True)
    mine = (outbox_table.c.office_code == account.office_code, is_his, outbox_table.c.created_at > since)
    return conn.scalar(select(func.count()).select_from(outbox_table).where(*mine)) or 0
