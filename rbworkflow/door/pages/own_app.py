"""The authenticator app of one's own account: put in by its first code, taken away by a code."""

from collections.abc import Sequence
from http import HTTPStatus

import segno
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Account
from rbworkflow.access.app_codes import app_uri, install_app, new_app_key, remove_app, seal, unseal
from rbworkflow.access.sessions import Session, Way, prove_session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.own_account import done, own_account, show_account
from rbworkflow.door.proving import WRONG_CODE, prove_by_code
from rbworkflow.door.routes import WHOEVER_IN, page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.steps.people.demands import may_install_app
from rbworkflow.store import write


async def app_page(request: Request) -> Response:
    """The QR code of an app that is still to be confirmed; nothing is stored before its first code."""
    account = await in_thread(own_account, request.state.desk, request.state.session)
    if not may_install_app(request.state.desk.workplace().office, account, request.state.session):
        return RedirectResponse("/akun", HTTPStatus.SEE_OTHER)
    return _shown(request, account, seal(request.state.desk.key, account, new_app_key()))


async def confirm_app(request: Request) -> Response:
    form, desk = await typed(request), request.state.desk
    account = await in_thread(own_account, desk, request.state.session)
    sealed, code = form.get("kunci", ""), form.get("kode", "")
    if not may_install_app(desk.workplace().office, account, request.state.session):
        return RedirectResponse("/akun", HTTPStatus.SEE_OTHER)
    if not await in_thread(_install, desk, request.state.session, account, sealed, code):
        return _shown(request, account, sealed, said=WRONG_CODE)
    return done("aplikasi")


async def drop_app(request: Request) -> Response:
    form = await typed(request)
    try:
        await in_thread(_remove, request.state.desk, request.state.session, form.get("kode", ""))
    except RefusedError as error:
        return await show_account(request, warning=str(error))
    return done("lepas")


def _shown(request: Request, account: Account, sealed: str, *, said: str = "") -> Response:
    desk: Desk = request.state.desk
    app_key = unseal(desk.key, account, sealed)
    uri = app_uri(account, app_key, issuer=f"RB {desk.workplace().office.short_name}")
    picture = segno.make(uri, error="m").svg_data_uri(scale=5)
    values = {"sealed": sealed, "app_key": app_key, "uri": uri, "said": said, "picture": picture}
    return show(request, "app.html", status=HTTPStatus.FORBIDDEN if said else HTTPStatus.OK, **values)


def _install(desk: Desk, session: Session, account: Account, sealed: str, code: str) -> bool:
    workplace = desk.workplace()
    if not install_app(workplace.engine, desk.key, account, sealed, code, at=workplace.now):
        return False
    if session.way is Way.PASSWORD:
        with write(workplace.engine) as conn:
            prove_session(conn, session, Way.APP)
    return True


def _remove(desk: Desk, session: Session, code: str) -> None:
    workplace, account = desk.workplace(), own_account(desk, session)
    prove_by_code(desk, account, code)
    with write(workplace.engine) as conn:
        remove_app(conn, account, by=account.name, at=workplace.now)


OWN_APP: Sequence[BaseRoute] = (
    page("/akun/aplikasi", app_page, WHOEVER_IN),
    page("/akun/aplikasi", confirm_app, WHOEVER_IN, is_form=True),
    page("/akun/aplikasi/lepas", drop_app, WHOEVER_IN, is_form=True),
)
