"""Kesehatan: how the machine is, for a program that watches; what it is that is not well, for who works here."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import NEEDS_PASSWORD
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.offices import every_office
from rbworkflow.door.routes import EVERYBODY, page
from rbworkflow.steps.overview.health import told_health
from rbworkflow.steps.overview.readiness_part import Condition, worst_of


async def health_file(request: Request) -> Response:
    told: dict[str, Any] = await in_thread(_told, request.state.desk)
    session: Session | None = request.state.session
    is_broken = told["condition"] == Condition.BROKEN
    return JSONResponse(
        told if session is not None and session.account.role in NEEDS_PASSWORD else {"condition": told["condition"]},
        status_code=HTTPStatus.SERVICE_UNAVAILABLE if is_broken else HTTPStatus.OK,
        headers={"cache-control": "no-store"},
    )


def _told(desk: Desk) -> dict[str, Any]:
    """One office by its rows; of a server of several, each by what its last round left."""
    if desk.is_office:
        return told_health(desk.workplace())
    found = every_office(desk)
    return {"condition": worst_of(each.condition for each in found), "offices": [each.told for each in found]}


HEALTH: Sequence[BaseRoute] = (page("/kesehatan.json", health_file, EVERYBODY),)
