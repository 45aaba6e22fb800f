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
from rbworkflow.door.routes import page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.settings import run_path
from rbworkflow.steps.overview.outgoing import OVER
from rbworkflow.store import read
from rbworkflow.store.schema import left_mail, outbox

FLOW: Final = "Cocokkan pemulihan"


async def restored_page(request: Request) -> Response:
    return show(request, "restored.html", **await in_thread(_found, request.state.desk))


async def settle(request: Request) -> Response:
    form = await typed(request)
    answers = {
        "jangkar": form.get("jangkar", ""),
        "laporan": form.get("laporan", ""),
        "tidak_ada": form.get("tidak_ada", "") == "ya",
    }
    run_id = await run_now(request.state.desk, request.state.prefect, request.state.session, FLOW, {"isian": answers})
    return RedirectResponse(run_path(run_id), HTTPStatus.SEE_OTHER)


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
