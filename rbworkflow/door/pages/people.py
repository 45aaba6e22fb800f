"""Orang: everybody who may come in; for the administrator also links, sessions, another operator."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF, Account, Role, accounts
from rbworkflow.access.acts import Act
from rbworkflow.access.ending import end_ways_in
from rbworkflow.access.sessions import Session, last_seen, sessions_of
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.asking_again import deliver_soon
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.steps.people.letting_in import send_link
from rbworkflow.steps.people.naming import end_operator, may_end, name_operator
from rbworkflow.steps.people.taking_off import may_take_off_app, may_take_off_password
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time

DONE: Final = {
    "tautan": "Tautan masuk dikirim; pejabat lain diberi tahu.",
    "operator": "Operator ditunjuk: tautannya dikirim ke surelnya, dan pejabat diberi tahu.",
    "sesi": "Semua sesi orang itu diakhiri.",
    "akses": "Akses orang itu diakhiri.",
    "diminta": "Pelepasan diminta dan sesinya diakhiri. Berlaku begitu seorang pejabat mengonfirmasi, atau pada hari "
    "kerja berikutnya kecuali ada keberatan; kedua pejabat diberi tahu.",
    "lepas": "Sudah dilepas, dan sesinya di perangkat lain diakhiri; yang bersangkutan dan pejabat lain diberi tahu.",
}
"""What was done, by the word that stands in the address after it."""
UNKNOWN: Final = "Orang itu tidak ada di daftar. Muat ulang halaman ini."
JUST_SENT: Final = "Tautan baru saja dikirim, atau orang itu tidak punya alamat surel. Coba lagi sesudah sepuluh menit."
ADMINISTRATOR: Final = frozenset({Role.ADMINISTRATOR})


@dataclass(frozen=True)
class PersonState:
    """Somebody who may come in, as the page shows him."""

    account: Account
    last_seen: str
    session_count: int
    may_end: bool
    may_take_off_app: bool
    may_take_off_password: bool


async def people_page(request: Request) -> Response:
    return await show_people(request)


async def send_somebodys_link(request: Request) -> Response:
    return await _with_somebody(request, _send_link, "tautan", is_mail=True)


async def end_somebodys_sessions(request: Request) -> Response:
    return await _with_somebody(request, _end_sessions, "sesi")


async def end_somebodys_access(request: Request) -> Response:
    return await _with_somebody(request, end_operator, "akses")


async def name_somebody(request: Request) -> Response:
    form, desk = await typed(request), request.state.desk
    name, address = form.get("nama", ""), form.get("alamat", "")
    try:
        await in_thread(_name, desk, request.state.session, name, address)
    except RefusedError as error:
        return await show_people(request, warning=str(error), name=name, address=address)
    await deliver_soon(desk, request.state.prefect)
    return done("operator")


async def _with_somebody(
    request: Request, act: Callable[[Workplace, Account], None], what: str, *, is_mail: bool = False
) -> Response:
    """Do this to the person whom the form names."""
    form, desk = await typed(request), request.state.desk
    try:
        await in_thread(_do, desk, request.state.session, act, form.get("orang", ""))
    except RefusedError as error:
        return await show_people(request, warning=str(error))
    if is_mail:
        await deliver_soon(desk, request.state.prefect)
    return done(what)


async def show_people(request: Request, *, warning: str = "", name: str = "", address: str = "") -> Response:
    """The page, with what went wrong and what was typed."""
    values = {"warning": warning, "name": name, "address": address}
    values["done"] = DONE.get(request.query_params.get("selesai", ""), "")
    people = await in_thread(_people, request.state.desk, request.state.session)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if warning else HTTPStatus.OK
    return show(request, "people.html", status=status, people=people, **values)


def done(what: str) -> Response:
    """Back to the page, which says so."""
    return RedirectResponse(f"/orang?selesai={what}", HTTPStatus.SEE_OTHER)


def _people(desk: Desk, session: Session) -> list[PersonState]:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        seen = last_seen(conn, workplace.office.code)
        found = accounts(conn, workplace.office.code)
        counts = {each.id: len(sessions_of(conn, each, at=workplace.now)) for each in found}
    return [
        PersonState(
            account=each,
            last_seen=_moment(workplace, seen, each),
            session_count=counts[each.id],
            may_end=may_end(workplace, each),
            may_take_off_app=may_take_off_app(each, session),
            may_take_off_password=may_take_off_password(workplace.office, each),
        )
        for each in found
    ]


def _moment(workplace: Workplace, seen: Mapping[int, datetime], account: Account) -> str:
    moment = seen.get(account.id)
    return clock_time(moment.astimezone(workplace.office.tz)) if moment else ""


def _do(desk: Desk, session: Session, act: Callable[[Workplace, Account], None], wanted: str) -> None:
    workplace = in_his_name(desk, session)
    act(workplace, somebody(workplace, wanted))


def somebody(workplace: Workplace, wanted: str) -> Account:
    """The person whom a form names by his number; raises RefusedError for any other text."""
    with read(workplace.engine) as conn:
        found = next((each for each in accounts(conn, workplace.office.code) if str(each.id) == wanted), None)
    if found is None:
        raise RefusedError(UNKNOWN)
    return found


def _send_link(workplace: Workplace, account: Account) -> None:
    if not send_link(workplace, account):
        raise RefusedError(JUST_SENT)


def _end_sessions(workplace: Workplace, account: Account) -> None:
    with write(workplace.engine) as conn:
        end_ways_in(conn, account, at=workplace.now)


def _name(desk: Desk, session: Session, name: str, address: str) -> None:
    name_operator(in_his_name(desk, session), name=name, address=address)


def in_his_name(desk: Desk, session: Session) -> Workplace:
    """The office, where whoever sits there does something."""
    return desk.workplace().by(Act(session.account.name, session.way, session.account.id))


PEOPLE: Sequence[BaseRoute] = (
    page("/orang", people_page, STAFF),
    page("/orang/tautan", send_somebodys_link, ADMINISTRATOR, is_form=True),
    page("/orang/sesi", end_somebodys_sessions, ADMINISTRATOR, is_form=True),
    page("/orang/akses", end_somebodys_access, ADMINISTRATOR, is_form=True),
    page("/orang/operator", name_somebody, ADMINISTRATOR, is_form=True),
)
