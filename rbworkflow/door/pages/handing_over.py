"""Serah terima: the paper for the next operator is printed by a run, and fetched here."""

from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.routes import page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.settings import run_path
from rbworkflow.steps.safekeeping.handover_kept import handover_papers

FLOW: Final = "Buku serah terima"
GONE: Final = "Buku itu tidak ada lagi di sini. Muat ulang halaman ini."


async def handover_page(request: Request) -> Response:
    papers = await in_thread(handover_papers, request.state.desk.workplace())
    return show(request, "handover.html", papers=papers)


async def print_it(request: Request) -> Response:
    form = await typed(request)
    answers = {"isian": {"pengganti": form.get("pengganti", "")}}
    run_id = await run_now(request.state.desk, request.state.prefect, request.state.session, FLOW, answers)
    return RedirectResponse(run_path(run_id), HTTPStatus.SEE_OTHER)


async def paper(request: Request) -> Response:
    path, name = await in_thread(_paper, request.state.desk, request.path_params["number"])
    headers = {"cache-control": "no-store"}
    return FileResponse(path, media_type="application/octet-stream", filename=name, headers=headers)


def _paper(desk: Desk, number: int) -> tuple[Path, str]:
    workplace = desk.workplace()
    papers = handover_papers(workplace)
    if number >= len(papers):
        raise RefusedError(GONE)
    return workplace.files.checked(papers[number].sha256), papers[number].name


HANDING_OVER: Sequence[BaseRoute] = (
    page("/serah-terima", handover_page, STAFF),
    page("/serah-terima", print_it, STAFF, is_form=True),
    page("/serah-terima/{number:int}", paper, STAFF),
)
