"""Kalender: all deadlines of a year and its days off, to read, print or take along as an .ics file."""

import re
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.routes import ANYBODY_IN, page
from rbworkflow.door.showing import show
from rbworkflow.errors import RefusedError
from rbworkflow.office.period import known_year
from rbworkflow.steps.overview.calendar_file import calendar_file
from rbworkflow.steps.overview.year_calendar import year_calendar

YEAR_TYPED: Final = re.compile(r"[0-9]{4}")
NO_YEAR: Final = "Tahun pada alamat halaman ini tidak dikenal. Buka lagi Kalender."


async def year_page(request: Request) -> Response:
    desk: Desk = request.state.desk
    year = _year(request, desk)
    calendar = await in_thread(year_calendar, desk.workplace(), year)
    return show(request, "year.html", calendar=calendar, today=desk.workplace().today)


async def year_file(request: Request) -> Response:
    """The same for a phone's own calendar."""
    workplace = request.state.desk.workplace()
    year = _year(request, request.state.desk)
    calendar = await in_thread(year_calendar, workplace, year)
    content = calendar_file(calendar, workplace.office, at=workplace.now)
    named = {"content-disposition": f'attachment; filename="kalender-rb-{year}.ics"', "cache-control": "no-store"}
    return Response(content, media_type="text/calendar", headers=named)


def _year(request: Request, desk: Desk) -> int:
    asked = request.query_params.get("tahun", "")
    if asked and not YEAR_TYPED.fullmatch(asked):
        raise RefusedError(NO_YEAR)
    return known_year(int(asked)) if asked else desk.workplace().today.year


YEAR: Sequence[BaseRoute] = (
    page("/kalender", year_page, ANYBODY_IN),
    page("/kalender.ics", year_file, ANYBODY_IN),
)
