"""The operator gives a unit another link to send through, and reads it here to pass it on."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import in_thread
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.steps.submissions.sending_link import renewed_sending_link
from rbworkflow.steps.workplace import Workplace


async def renew(request: Request) -> Response:
    desk, given = request.state.desk, request.path_params
    actor = request.state.session.account.name
    workplace = desk.workplace()
    seen = (await typed(request)).get("lama")
    address = await in_thread(_renewed, workplace, given["unit"], given["period"], actor, seen)
    unit = workplace.office.unit(given["unit"])
    return show(request, "link_renewed.html", unit=unit, address=address, reach=workplace.settings.reach)


def _renewed(workplace: Workplace, unit_code: str, period_code: str, actor: str, seen: str | None) -> str:
    return renewed_sending_link(workplace, unit_code, period_code, actor=actor, instead_of=seen)


RENEWING: Sequence[BaseRoute] = (page("/tautan/{unit}/{period}", renew, STAFF, is_form=True),)
