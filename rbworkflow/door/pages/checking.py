"""Periksa dokumen: whoever has come in brings a file, and reads whether it is what was decided or issued here."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import file_in, read_form
from rbworkflow.door.routes import ANYBODY_IN, page
from rbworkflow.door.showing import show
from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.steps.overview.file_verdict import FileVerdict
from rbworkflow.steps.overview.verify_document import verify_document, within_limit

PATH: Final = "/periksa-dokumen"


async def checking_page(request: Request) -> Response:
    return _shown(request)


async def check(request: Request) -> Response:
    """Nothing of the file is kept."""
    try:
        async with read_form(request, most_bytes=LARGEST, most_files=1) as form:
            name, content = await file_in(form)
            content = within_limit(content)
        return _shown(request, name=name, verdict=await in_thread(_verdict, request.state.desk, content))
    except RefusedError as error:
        return _shown(request, said=str(error))


def _verdict(desk: Desk, content: bytes) -> FileVerdict:
    return verify_document(desk.workplace(), content)


def _shown(request: Request, *, said: str = "", name: str = "", verdict: FileVerdict | None = None) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if said else HTTPStatus.OK
    values = {"said": said, "name": name, "verdict": verdict, "largest_mib": LARGEST // (1024 * 1024)}
    return show(request, "checking.html", status=status, **values)


CHECKING: Sequence[BaseRoute] = (
    page(PATH, checking_page, ANYBODY_IN),
    page(PATH, check, ANYBODY_IN, is_form=True),
)
