"""Kesehatan semua kantor: how each office of the server is, for the server's administrator; nothing of what it does."""

from starlette.requests import Request
from starlette.responses import Response

from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.showing import show
from rbworkflow.steps.overview.offices_health import OfficeHealth, offices_health
from rbworkflow.steps.overview.readiness_part import Condition


async def offices_page(request: Request) -> Response:
    found = await in_thread(every_office, request.state.desk)
    well = sum(each.condition is Condition.OK for each in found)
    return show(request, "offices.html", offices=found, well=well, tz=request.state.desk.workplace().office.tz)


def every_office(desk: Desk) -> list[OfficeHealth]:
    """Those of the server whose own desk it is."""
    return list(offices_health(desk.settings, now=desk.workplace().now))
