"""Akun: how somebody came in, where else he is in, and his password."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import NEEDS_PASSWORD, Account, account_of
from rbworkflow.access.passwords import SHORTEST, set_password
from rbworkflow.access.sessions import Session, Way, end_session, end_sessions, prove_session, sessions_of
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.devices import device_name
from rbworkflow.door.proving import prove_by_code, prove_by_password
from rbworkflow.door.routes import WHOEVER_IN, page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.steps.people.demands import asks_beside_link, may_install_app, still_demanded
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time

NOT_SAME: Final = "Kedua kata sandi baru tidak sama. Ketik sekali lagi."
CAME_IN: Final = {
    Way.LINK: "tautan",
    Way.PASSWORD: "kata sandi",
    Way.APP: "kata sandi dan kode aplikasi autentikator",
    Way.MACHINE: "komputer tempat program ini berjalan",
}
"""How one came in oneself; what others read of it is WAY_LABELS."""
DONE: Final = {
    "sandi": "Kata sandi disimpan. Perangkat lain harus masuk lagi.",
    "sesi": "Sesi itu diakhiri.",
    "aplikasi": "Aplikasi autentikator terpasang. Sejak sekarang kata sandi diminta bersama kodenya.",
    "lepas": "Aplikasi autentikator dilepas.",
}
"""What was done, by the word that stands in the address after it."""


async def account_page(request: Request) -> Response:
    return await show_account(request)


async def change_password(request: Request) -> Response:
    """A new password; the one of before, or the app's code, says that it is he who sits there."""
    form = await typed(request)
    new, again, old, code = (form.get(name, "") for name in ("baru", "ulang", "lama", "kode"))
    if new != again:
        return await show_account(request, warning=NOT_SAME)
    try:
        await in_thread(_change, request.state.desk, request.state.session, new, old, code)
    except RefusedError as error:
        return await show_account(request, warning=str(error))
    return done("sandi")


async def end_one(request: Request) -> Response:
    form = await typed(request)
    await in_thread(_end_one, request.state.desk, request.state.session, form.get("sesi", ""))
    return done("sesi")


async def end_others(request: Request) -> Response:
    await in_thread(_end_others, request.state.desk, request.state.session)
    return done("sesi")


async def show_account(request: Request, *, warning: str = "") -> Response:
    """The page, with what went wrong."""
    session: Session = request.state.session
    office = request.state.desk.workplace().office
    account, sessions = await in_thread(_look, request.state.desk, session)
    values = {
        "account": account,
        "sessions": sessions,
        "this": session,
        "ways": CAME_IN,
        "asks_old": _asks_old(request.state.desk, account, session),
        "needs_password": account.role in NEEDS_PASSWORD and not account.has_password,
        "demanded": still_demanded(office, account, session),
        "may_install": may_install_app(office, account, session),
        "shortest": SHORTEST,
        "warning": warning,
        "done": DONE.get(request.query_params.get("selesai", ""), ""),
    }
    return show(request, "account.html", status=HTTPStatus.FORBIDDEN if warning else HTTPStatus.OK, **values)


def done(what: str) -> Response:
    """Back to the page, which says so."""
    return RedirectResponse(f"/akun?selesai={what}", HTTPStatus.SEE_OTHER)


def own_account(desk: Desk, session: Session) -> Account:
    """The account as it is now."""
    with read(desk.workplace().engine) as conn:
        return account_of(conn, session.account.id)


def _asks_old(desk: Desk, account: Account, session: Session) -> bool:
    """Whether a new password needs the old one: not of who came by a link, which is how one forgotten is replaced,
    unless a link alone is not enough here.
    """
    comes_by_it = session.way is Way.LINK and not asks_beside_link(desk.workplace().office, account)
    return account.has_password and not account.has_app and not comes_by_it


def _change(desk: Desk, session: Session, new: str, old: str, code: str) -> None:
    workplace, account = desk.workplace(), own_account(desk, session)
    if account.has_app:
        prove_by_code(desk, account, code)
    elif _asks_old(desk, account, session):
        prove_by_password(desk, account, old)
    set_password(workplace.engine, account, new, at=workplace.now)
    if session.way is Way.LINK:
        with write(workplace.engine) as conn:
            prove_session(conn, session, Way.PASSWORD)
    _end_others(desk, session)


def _look(desk: Desk, session: Session) -> tuple[Account, list[tuple[Session, str, str]]]:
    """The account, and each session with its device's name and the moment it began."""
    workplace, account = desk.workplace(), own_account(desk, session)
    with read(workplace.engine) as conn:
        found = sessions_of(conn, account, at=workplace.now)
    tz = workplace.office.tz
    return account, [(each, device_name(each.device), clock_time(each.began_at.astimezone(tz))) for each in found]


def _end_one(desk: Desk, session: Session, wanted: str) -> None:
    """End one of his own sessions; any other number is nobody's."""
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        for each in sessions_of(conn, session.account, at=workplace.now):
            if str(each.id) == wanted:
                end_session(conn, each, at=workplace.now)


def _end_others(desk: Desk, session: Session) -> None:
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        end_sessions(conn, session.account, at=workplace.now, but=session)


OWN_ACCOUNT: Sequence[BaseRoute] = (
    page("/akun", account_page, WHOEVER_IN),
    page("/akun/sandi", change_password, WHOEVER_IN, is_form=True),
    page("/akun/sesi", end_one, WHOEVER_IN, is_form=True),
    page("/akun/sesi-lain", end_others, WHOEVER_IN, is_form=True),
)
