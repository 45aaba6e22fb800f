"""The operator of a province reads each office's link to send through, to pass it on, or gives it another."""

from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import in_thread
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.office.duties import Duty
from rbworkflow.steps.submissions.sending_link import all_pages

OWN: Final = "/kabupaten-kota/tautan"


async def links_page(request: Request) -> Response:
    workplace = request.state.desk.workplace()
    pages = await in_thread(all_pages, workplace)
    return show(request, "member_links.html", pages=pages, reach=workplace.settings.reach)


MEMBER_LINKS: Sequence[BaseRoute] = (page(OWN, links_page, STAFF, duty=Duty.MEMBERS),)
