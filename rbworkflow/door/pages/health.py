"""Kesehatan: how the machine is, for a program that watches; what it is that is not well, for who works here."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import in_thread
from rbworkflow.door.routes import EVERYBODY, page
from rbworkflow.steps.overview.health import told_health
from rbworkflow.steps.overview.readiness_part import Condition


async def health_file(request: Request) -> Response:
    told: dict[str, Any] = await in_thread(told_health, request.state.desk.workplace())
    session: Session | None = request.state.session
    is_broken = told["condition"] == Condition.BROKEN
    return JSONResponse(
        told if session is not None and session.account.role in STAFF else {"condition": told["condition"]},
        status_code=HTTPStatus.SERVICE_UNAVAILABLE if is_broken else HTTPStatus.OK,
        headers={"cache-control": "no-store"},
    )


HEALTH: Sequence[BaseRoute] = (page("/kesehatan.json", health_file, EVERYBODY),)
