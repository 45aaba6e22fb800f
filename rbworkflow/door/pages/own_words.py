"""Uraian tambahan: the office's own paragraphs of a report, laid, looked at and taken away before it is compiled."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import file_in, read_form
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.office import Period, parse_period
from rbworkflow.office.windows import windows_of
from rbworkflow.report.content.own_files import LARGEST
from rbworkflow.report.content.own_words import CHAPTERS, in_short
from rbworkflow.steps.reports.own_paragraphs import lay_own_file, own_file_names, own_files, remove_own_file
from rbworkflow.store import read

NOT_OPEN: Final = "Periode itu tidak sedang terbuka. Muat ulang halaman ini."


@dataclass(frozen=True)
class PeriodsWords:
    """What lies there for one period, how each will stand in the report, and what is wrong with which."""

    period: Period
    names: list[str]
    lines: list[str]
    faults: list[str]


async def words_page(request: Request) -> Response:
    return await _shown(request)


async def lay(request: Request) -> Response:
    try:
        async with read_form(request, most_bytes=LARGEST, most_files=1) as form:
            name, content = await file_in(form)
        await in_thread(_lay, request.state.desk, str(form.get("periode", "")), name, content)
    except RefusedError as error:
        return await _shown(request, said=str(error))
    return RedirectResponse("/uraian", HTTPStatus.SEE_OTHER)


async def remove(request: Request) -> Response:
    form = await typed(request)
    try:
        await in_thread(_remove, request.state.desk, form.get("periode", ""), form.get("nama", ""))
    except RefusedError as error:
        return await _shown(request, said=str(error))
    return RedirectResponse("/uraian", HTTPStatus.SEE_OTHER)


def _lay(desk: Desk, code: str, name: str, content: bytes) -> None:
    lay_own_file(desk.workplace(), _open_period(desk, code), name, content)


def _remove(desk: Desk, code: str, name: str) -> None:
    remove_own_file(desk.workplace(), _open_period(desk, code), name)


def _open_period(desk: Desk, code: str) -> Period:
    period = parse_period(code)
    if period not in _opened(desk):
        raise RefusedError(NOT_OPEN)
    return period


def _opened(desk: Desk) -> list[Period]:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        return [window.period for window in windows_of(conn, workplace.office) if window.is_open]


def _found(desk: Desk) -> list[PeriodsWords]:
    workplace, found = desk.workplace(), []
    for period in _opened(desk):
        words, faults = own_files(workplace, period)
        lines = [f"{each['source']}: {in_short(each)}" for each in words]
        found.append(PeriodsWords(period, own_file_names(workplace, period), lines, faults))
    return found


async def _shown(request: Request, *, said: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if said else HTTPStatus.OK
    found = await in_thread(_found, request.state.desk)
    values = {"found": found, "said": said, "chapters": list(CHAPTERS.values()), "largest_mib": LARGEST // 1024**2}
    return show(request, "own_words.html", status=status, **values)


OWN_WORDS: Sequence[BaseRoute] = (
    page("/uraian", words_page, STAFF),
    page("/uraian", lay, STAFF, is_form=True),
    page("/uraian/hapus", remove, STAFF, is_form=True),
)
