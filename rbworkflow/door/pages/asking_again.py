"""Asking for a new link: always the same answer; the link goes to the known address only, and another officer hears."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Account
from rbworkflow.access.links import personal_link
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.coming_in import own_path
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.door.routes import EVERYBODY, page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.door.visitors import LAST_OFFICE
from rbworkflow.errors import RetryLaterError
from rbworkflow.steps.people.letting_in import send_asked_link, who_may_ask
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

DELIVERING: Final = "Terbitkan dan kirim"


async def ask_again(request: Request) -> Response:
    """Answered before anything is looked up: neither words nor time tell who has an account."""
    form = await typed(request)
    token, address, desks = form.get("tautan", ""), form.get("alamat", ""), request.state.desks
    desk = (desks.of_token(token) if token else desks.of_code(form.get(LAST_OFFICE, ""))) or desks.front
    response = show(request, "link_asked.html")
    to = own_path(form.get("ke", ""))
    response.background = BackgroundTask(_send, desk, request.state.prefect, token, address, to)
    return response


async def deliver_soon(desk: Desk, prefect: PrefectInside) -> None:
    """Let the mails that wait leave now; the next round does it where Prefect is busy."""
    with suppress(RetryLaterError):
        await run_now(desk, prefect, None, DELIVERING)


async def _send(desk: Desk, prefect: PrefectInside, token: str, address: str, to: str) -> None:
    if await in_thread(_queue, desk, token, address, to):
        await deliver_soon(desk, prefect)


def _queue(desk: Desk, token: str, address: str, to: str) -> bool:
    """Whether any link is on its way now."""
    workplace = desk.workplace()
    sent = [send_asked_link(workplace, account, to=path) for account, path in _asked_for(workplace, token, address, to)]
    return any(sent)


def _asked_for(workplace: Workplace, token: str, address: str, to: str) -> list[tuple[Account, str]]:
    """Who comes in by the new link, and the page that it leads to: of a dead link its own."""
    if not token:
        return [(each, to) for each in who_may_ask(workplace, address)]
    with read(workplace.engine) as conn:
        link = personal_link(conn, workplace.office.code, token, at=workplace.now)
    return [(link.account, link.path)] if link and not link.account.is_ended else []


ASKING_AGAIN: Sequence[BaseRoute] = (page("/masuk-lagi", ask_again, EVERYBODY, is_form=True),)
