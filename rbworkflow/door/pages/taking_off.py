"""A lost telephone's app, or an officer's forgotten password: staff who prove who they are have it taken off."""

from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF, Account
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.asking_again import deliver_soon
from rbworkflow.door.pages.own_account import own_account
from rbworkflow.door.pages.people import done, in_his_name, show_people, somebody
from rbworkflow.door.proving import prove_by_password
from rbworkflow.door.routes import Endpoint, page
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.resetting import reset_app, reset_password
from rbworkflow.steps.workplace import Workplace

TakingOff = Callable[[Workplace, Account, Session], bool]


def take_off(act: TakingOff) -> Endpoint:
    """What its form does; his own password is asked for, since a device may stand open."""

    async def taking_off(request: Request) -> Response:
        form, desk, session = await typed(request), request.state.desk, request.state.session
        try:
            is_done = await in_thread(_take_off, desk, session, act, form.get("orang", ""), form.get("sandi", ""))
        except RefusedError as error:
            return await show_people(request, warning=str(error))
        await deliver_soon(desk, request.state.prefect)
        return done("lepas" if is_done else "diminta")

    return taking_off


def _take_off(desk: Desk, session: Session, act: TakingOff, wanted: str, password: str) -> bool:
    workplace = in_his_name(desk, session)
    found = somebody(workplace, wanted)
    prove_by_password(desk, own_account(desk, session), password)
    return act(workplace, found, session)


TAKING_OFF: Sequence[BaseRoute] = (
    page("/orang/aplikasi", take_off(reset_app), STAFF, is_form=True),
    page("/orang/sandi", take_off(reset_password), STAFF, is_form=True),
)
