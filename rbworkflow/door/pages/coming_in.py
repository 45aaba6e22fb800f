"""Coming in: by a link that is used up, or by a password; and asking for a new link."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import anyio
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import NEEDS_PASSWORD, Account, accounts_at
from rbworkflow.access.app_codes import take_code
from rbworkflow.access.links import LinkState, PersonalLink, personal_link, use_link
from rbworkflow.access.passwords import try_password
from rbworkflow.access.sessions import Way, begin_session, end_session
from rbworkflow.door.desk import Desk, Desks, in_thread
from rbworkflow.door.refusing import LOST, refusal
from rbworkflow.door.routes import EVERYBODY, WHOEVER_IN, page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.door.visitors import LAST_OFFICE, cookie, keep_cookie, remember_office
from rbworkflow.home import command_of
from rbworkflow.steps.people.demands import asks_beside_link, has_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time

DEAD: Final = {
    LinkState.USED: "Tautan ini sudah dipakai.",
    LinkState.EXPIRED: "Masa berlaku tautan ini sudah lewat.",
    LinkState.REPLACED: "Tautan ini sudah diganti tautan yang lebih baru.",
}
UNKNOWN: Final = "Tautan ini tidak dikenal. Salin tautannya utuh dari surel."
WRONG: Final = "Alamat surel, kata sandi, atau kode aplikasi tidak cocok."
WRONG_BESIDE_LINK: Final = "Kata sandi atau kode aplikasi tidak cocok. Tautannya tetap berlaku; ketik sekali lagi."
LOCKED: Final = "Terlalu banyak kata sandi yang tidak cocok. Coba lagi sesudah {}, atau minta tautan masuk."
ENDED: Final = "Sesi di perangkat ini sudah berakhir. Masuk lagi untuk melanjutkan."
NOT_TAKEN: Final = (
    "Yang baru Saudara kirim belum diterima, karena sesi di perangkat ini sudah berakhir. Masuk lagi, lalu kirim "
    "sekali lagi."
)
LASTS: Final = {True: timedelta(days=7), False: timedelta(days=30)}
"""A session of who has a password to come in by anew, and of an officer on his own device."""
LONGEST_PATH: Final = 500
"""Longer than any of our pages' addresses, with what is asked of it."""
NO_SOONER: Final = 0.5
"""So many seconds after he asked somebody hears that he does not come in: looking at a password takes its time, which
would tell who has one.
"""


async def alive(_request: Request) -> Response:
    """That the server runs, and nothing else."""
    return PlainTextResponse("hidup")


async def certificate_page(request: Request) -> Response:
    """How a device learns to trust the office's own certificate."""
    return show(request, "certificate.html", has_own=request.state.desk.settings.own_authority_file.is_file())


async def certificate(request: Request) -> Response:
    """The authority's certificate, which is public."""
    file = request.state.desk.settings.own_authority_file
    if not file.is_file():
        return refusal(request, HTTPStatus.NOT_FOUND, "Kantor ini tidak memakai sertifikat buatan sendiri.")
    return FileResponse(file, media_type="application/x-x509-ca-cert", filename="sertifikat-kantor.crt")


async def sign_in_page(request: Request) -> Response:
    """Who comes with a session that is over hears why he stands here."""
    is_over = cookie(request.headers) and request.state.session is None
    said = NOT_TAKEN if request.query_params.get("kata") == LOST else ENDED if is_over else ""
    chosen = request.query_params.get("kantor") or cookie(request.headers, LAST_OFFICE)
    return await _asked_who(request, to=request.query_params.get("ke", "/"), chosen=chosen, said=said)


async def sign_in(request: Request) -> Response:
    form, answered_at = await typed(request), anyio.current_time() + NO_SOONER
    address, password, code, to = (form.get(name, "") for name in ("alamat", "sandi", "kode", "ke"))
    account, said = await in_thread(_recognise, come_to(request, form), address, password, code)
    if account is None:
        await anyio.sleep_until(answered_at)
        return await _asked_who(
            request, to=to, chosen=form.get(LAST_OFFICE, ""), address=address, said=said, is_no=True
        )
    return await let_in(request, account, way=_way(account), to=own_path(to))


def come_to(request: Request, form: Mapping[str, str]) -> Desk:
    """The office that somebody says he comes to, where there are several; from here on he stands there."""
    desks: Desks = request.state.desks
    request.state.desk = desk = desks.of_code(form.get(LAST_OFFICE, "")) or desks.front
    return desk


async def _asked_who(
    request: Request, *, to: str, chosen: str, address: str = "", said: str = "", is_no: bool = False
) -> Response:
    """The page to come in by, with what he said."""
    choices = await in_thread(request.state.desks.choices)
    values = {"to": own_path(to), "choices": choices, "chosen": chosen, "address": address, "said": said}
    return show(request, "sign_in.html", status=HTTPStatus.FORBIDDEN if is_no else HTTPStatus.OK, **values)


async def prefects_login(_request: Request) -> Response:
    """Prefect's own password box, which lets nobody in: our first page, which leads whoever has not come in to ours."""
    return RedirectResponse("/", HTTPStatus.SEE_OTHER)


async def link_page(request: Request) -> Response:
    """What a mail's link opens. Opening it changes nothing: mail scanners open links, too."""
    link, session = await in_thread(_link, request), request.state.session
    if link is not None and session is not None and session.account.id == link.account.id:
        return RedirectResponse(link.path, HTTPStatus.SEE_OTHER)
    if link is None or link.state is not LinkState.GOOD:
        return _dead(request, link)
    return _offered(request, link)


async def come_in_by_link(request: Request) -> Response:
    """Use the link up; where the office demands more of officers, what he has of it is asked beside it."""
    desk, link = request.state.desk, await in_thread(_link, request)
    if link is None or link.state is not LinkState.GOOD:
        return _dead(request, link)
    account, office = link.account, desk.workplace().office
    is_proved = asks_beside_link(office, account)
    if is_proved:
        form = await typed(request)
        said = await in_thread(_proved, desk, account, form.get("sandi", ""), form.get("kode", ""))
        if said:
            return _offered(request, link, said=WRONG_BESIDE_LINK if said == WRONG else said)
    if not await in_thread(_use, desk, link):
        return _dead(request, link)
    way = _way(account) if is_proved else Way.LINK
    return await let_in(request, account, way=way, to=link.path if has_all(office, account) else "/akun")


async def leave(request: Request) -> Response:
    await in_thread(_end, request.state.desk, request.state.session)
    response = RedirectResponse("/masuk", HTTPStatus.SEE_OTHER)
    keep_cookie(response, "", seconds=0, is_secure=request.state.desk.settings.is_encrypted)
    return response


async def let_in(request: Request, account: Account, *, way: Way, to: str) -> Response:
    """A session on this device, and the page he came for."""
    lasts = LASTS[account.role in NEEDS_PASSWORD]
    device = request.headers.get("user-agent", "")
    desk: Desk = request.state.desk
    token = await in_thread(_begin, desk, account, way, device, lasts)
    response, is_secure = RedirectResponse(to, HTTPStatus.SEE_OTHER), desk.settings.is_encrypted
    keep_cookie(response, token, seconds=int(lasts.total_seconds()), is_secure=is_secure)
    if desk.code:
        remember_office(response, desk.code, is_secure=is_secure)
    return response


def _offered(request: Request, link: PersonalLink, *, said: str = "") -> Response:
    asks_password = asks_beside_link(request.state.desk.workplace().office, link.account)
    status = HTTPStatus.FORBIDDEN if said else HTTPStatus.OK
    return show(request, "link.html", status=status, link=link, asks_password=asks_password, said=said)


def _way(account: Account) -> Way:
    """How he comes in who proved all that he has."""
    return Way.APP if account.has_app else Way.PASSWORD


def _dead(request: Request, link: PersonalLink | None) -> Response:
    said = DEAD.get(link.state, DEAD[LinkState.USED]) if link else UNKNOWN
    desk: Desk = request.state.desk
    new_link = command_of(desk.code if desk.is_office else "", "sign-in-link")
    return show(request, "dead_link.html", status=HTTPStatus.GONE, said=said, link=link, new_link=new_link)


def _recognise(desk: Desk, address: str, password: str, code: str) -> tuple[Account | None, str]:
    """Whose password and code they are; else why nobody comes in, in a sentence that tells nothing of accounts."""
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        known = [each for each in accounts_at(conn, workplace.office.code, address) if each.has_password]
    for account in known:
        said = _proved(desk, account, password, code)
        if said != WRONG:
            return None if said else account, said
    return None, WRONG


def _proved(desk: Desk, account: Account, password: str, code: str) -> str:
    """Nothing where they are his, else the sentence."""
    workplace = desk.workplace()
    beside = partial(_code_fits, desk, account, code)
    tried = try_password(workplace.engine, account, password, at=workplace.now, beside=beside)
    if tried.locked_until is not None:
        return LOCKED.format(_local(workplace, tried.locked_until))
    return "" if tried.is_right else WRONG


def _code_fits(desk: Desk, account: Account, code: str) -> bool:
    """Of who has an app, its code too."""
    workplace = desk.workplace()
    return not account.has_app or take_code(workplace.engine, desk.key, account, code, at=workplace.now)


def _link(request: Request) -> PersonalLink | None:
    workplace = request.state.desk.workplace()
    with read(workplace.engine) as conn:
        return personal_link(conn, workplace.office.code, request.path_params["token"], at=workplace.now)


def _use(desk: Desk, link: PersonalLink) -> bool:
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        return use_link(conn, link, at=workplace.now)


def _begin(desk: Desk, account: Account, way: Way, device: str, lasts: timedelta) -> str:
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        return begin_session(conn, account, way=way, device=device, lasts=lasts, at=workplace.now)


def _end(desk: Desk, session: object) -> None:
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        end_session(conn, session, at=workplace.now)  # type: ignore[arg-type] # its route lets only sessions come


def _local(workplace: Workplace, moment: datetime) -> str:
    return clock_time(moment.astimezone(workplace.office.tz))


def own_path(given: str) -> str:
    """A page of ours to go on to; anything else leads to the first page."""
    try:
        parts = urlsplit(given)
    except ValueError:
        return "/"
    is_ours = (
        len(given) <= LONGEST_PATH
        and not parts.scheme
        and not parts.netloc
        and given.startswith("/")
        and not given.startswith(("//", "/\\"))
    )
    return given if is_ours and given.isprintable() else "/"  # browsers leave tabs and line breaks out


COMING_IN: Sequence[BaseRoute] = (
    page("/hidup", alive, EVERYBODY),
    page("/sertifikat", certificate_page, EVERYBODY),
    page("/sertifikat/kantor.crt", certificate, EVERYBODY),
    page("/login", prefects_login, EVERYBODY),
    page("/v2/login", prefects_login, EVERYBODY),
    page("/masuk", sign_in_page, EVERYBODY),
    page("/masuk", sign_in, EVERYBODY, is_form=True),
    page("/masuk/{token}", link_page, EVERYBODY),
    page("/masuk/{token}", come_in_by_link, EVERYBODY, is_form=True),
    page("/keluar", leave, WHOEVER_IN, is_form=True),
)
