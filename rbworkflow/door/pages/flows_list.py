"""Daftar alur: every numbered flow with what it is for, and the way to its form, readable on a phone."""

import re
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.of_office import is_offered
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.steps.overview.form_path import run_form_path

NUMBERED: Final = re.compile(r"\d\d ")
MOST: Final = 200


async def flows_page(request: Request) -> Response:
    """What has no number runs by itself, and is not shown."""
    found = await request.state.prefect.ask("POST", "/api/deployments/filter", {"sort": "NAME_ASC", "limit": MOST})
    desk = request.state.desk
    flows = [
        {"name": each["name"], "purpose": each["description"] or "", "form": run_form_path(each["id"])}
        for each in (found.content if found.is_good else ())
        if NUMBERED.match(each["name"]) and is_offered(desk, each)
    ]
    return show(request, "flows.html", flows=flows)


FLOWS_LIST: Sequence[BaseRoute] = (page("/alur", flows_page, STAFF),)
