"""The page that the confirmation of a decision opens: its officer takes the decision back by the code of that mail."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Role
from rbworkflow.approval.codes import SYMBOLS, find_words
from rbworkflow.approval.withdrawing import WORD
from rbworkflow.door.desk import in_thread
from rbworkflow.door.pages.waiting_run import Progress, progress_of
from rbworkflow.door.routes import NOT_YOURS, page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.asked_whole import Asked, asked_whole
from rbworkflow.steps.people.demands import still_demanded

FLOW: Final = "Tarik keputusan"
NO_CODE: Final = "Tidak ada kode TARIK yang utuh pada isian. Salin satu baris TARIK-… dari surel, seluruhnya."


async def withdrawal_page(request: Request) -> Response:
    whole = await in_thread(_own, request)
    progress = await progress_of(request.state.prefect, FLOW, request.query_params.get("run", ""))
    return _shown(request, whole, progress)


async def withdraw(request: Request) -> Response:
    """Start the run that takes it back. What is no whole code is passed on to nobody: it may be most of one."""
    whole = await in_thread(_own, request)
    if _demanded(request):
        return _shown(request, whole, Progress(), HTTPStatus.FORBIDDEN)
    codes = set(find_words((await typed(request)).get("kode", ""), (WORD,), SYMBOLS))
    if len(codes) != 1:
        progress = Progress(said=NO_CODE)
        return _shown(request, whole, progress, HTTPStatus.UNPROCESSABLE_ENTITY)
    form = {"isian": {"kode": "".join(codes.pop())}}
    run_id = await run_now(request.state.desk, request.state.prefect, request.state.session, FLOW, form)
    return RedirectResponse(f"/tarik/{whole.request.id}?run={run_id}", HTTPStatus.SEE_OTHER)


def _shown(request: Request, whole: Asked, progress: Progress, status: HTTPStatus = HTTPStatus.OK) -> Response:
    demanded = _demanded(request)
    return show(request, "withdrawal.html", status=status, whole=whole, progress=progress, demanded=demanded)


def _demanded(request: Request) -> str:
    """What he does first, as before deciding; empty where nothing is left."""
    session = request.state.session
    return still_demanded(request.state.desk.workplace().office, session.account, session)


def _own(request: Request) -> Asked:
    """The decision of the address; raises RefusedError for whoever did not take it."""
    whole = asked_whole(request.state.desk.workplace(), request.path_params["id"])
    if whole.request.officer.email.lower() != request.state.session.account.address or whole.decided is None:
        raise RefusedError(NOT_YOURS)
    return whole


WITHDRAWING: Sequence[BaseRoute] = (
    page("/tarik/{id:int}", withdrawal_page, {Role.OFFICER}),
    page("/tarik/{id:int}", withdraw, {Role.OFFICER}, is_form=True),
)
