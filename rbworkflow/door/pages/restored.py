"""Pemulihan: what a restored office waits for before it works again, and the form that settles it by a run."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final

from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.backup.restorations import last_restoration
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.waiting_run import Progress, progress_of
from rbworkflow.door.routes import page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.steps.overview.outgoing import OVER
from rbworkflow.store import read
from rbworkflow.store.schema import left_mail, outbox

FLOW: Final = "Cocokkan pemulihan"
NOT_SAID: Final = (
    "Tulis setiap laporan yang sudah diterima {} sejak cadangan, atau centang bahwa tidak ada. Tanpa itu laporan "
    "dapat terkirim dua kali."
)


async def restored_page(request: Request) -> Response:
    return await _shown(request, await progress_of(request.state.prefect, FLOW, request.query_params.get("run", "")))


async def _shown(request: Request, progress: Progress, status: HTTPStatus = HTTPStatus.OK) -> Response:
    found = await in_thread(_found, request.state.desk)
    return show(request, "restored.html", status=status, progress=progress, **found)


async def settle(request: Request) -> Response:
    form = await typed(request)
    left, is_none_left = form.get("laporan", ""), form.get("tidak_ada", "") == "ya"
    answers = {"jangkar": form.get("jangkar", ""), "laporan": left, "tidak_ada": is_none_left}
    workplace = request.state.desk.workplace()
    if not (workplace.settings.has_archive or left.strip() or is_none_left):
        said = NOT_SAID.format(workplace.office.words.above)
        return await _shown(request, Progress(said=said), HTTPStatus.UNPROCESSABLE_ENTITY)
    run_id = await run_now(request.state.desk, request.state.prefect, request.state.session, FLOW, {"isian": answers})
    return RedirectResponse(f"/pemulihan?run={run_id}", HTTPStatus.SEE_OTHER)


def _found(desk: Desk) -> dict[str, Any]:
    """The newest restoration, how many mails it keeps back, and which the archive proved to have left."""
    workplace = desk.workplace()
    code = workplace.office.code
    with read(workplace.engine) as conn:
        restored = last_restoration(conn, code)
        waiting = select(func.count()).where(outbox.c.office_code == code, outbox.c.status.not_in(OVER))
        held_mails = conn.scalar(waiting) or 0
        of_it = left_mail.c.restoration_id == restored.id if restored else left_mail.c.id.is_(None)
        proved = conn.execute(select(left_mail).where(of_it).order_by(left_mail.c.left_at)).all()
    values = {"restored": restored, "held_mails": held_mails, "proved": proved, "tz": workplace.office.tz}
    return values | {"has_archive": workplace.settings.has_archive}


RESTORED: Sequence[BaseRoute] = (
    page("/pemulihan", restored_page, STAFF),
    page("/pemulihan", settle, STAFF, is_form=True),
)
