"""Kesehatan semua kantor: how each office of the server is, for the server's administrator; nothing of what it does."""

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response

from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.showing import show
from rbworkflow.steps.overview.offices_health import OfficeHealth, offices_health
from rbworkflow.steps.overview.readiness_part import CONDITION_TITLES, Condition
from rbworkflow.wording import listed, number


async def offices_page(request: Request) -> Response:
    found = await in_thread(every_office, request.state.desk)
    counted = Counter(each.condition for each in found)
    worst_first = [each for each in reversed(Condition) if counted[each]]
    told = [f"{number(counted[each])} {CONDITION_TITLES[each].lower()}" for each in worst_first]
    tz = request.state.desk.workplace().office.tz
    return show(request, "offices.html", offices=found, told=listed(told), tz=tz)


def every_office(desk: Desk) -> list[OfficeHealth]:
    """Those of the server whose own desk it is."""
    return list(offices_health(desk.settings, now=desk.workplace().now))
