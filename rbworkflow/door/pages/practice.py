"""Surel latihan: what would have been mailed, to be read by whoever practises; in no office that works in earnest."""

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import in_thread
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.steps.overview.practice_mails import attachment_of, open_practice_mail, practice_mails

ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+")


async def mails_page(request: Request) -> Response:
    return show(request, "practice_mails.html", mails=await in_thread(practice_mails, request.state.desk.workplace()))


async def mail_page(request: Request) -> Response:
    name = request.path_params["name"]
    mail = await in_thread(open_practice_mail, request.state.desk.workplace(), name)
    return show(request, "practice_mail.html", mail=mail, text=_with_links(mail.text))


async def attachment(request: Request) -> Response:
    """Always to be kept as a file: nothing that a unit sent is opened as a page of ours."""
    name, number = request.path_params["name"], request.path_params["number"]
    title, content = await in_thread(attachment_of, request.state.desk.workplace(), name, number)
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(title)}", "cache-control": "no-store"}
    return Response(content, media_type="application/octet-stream", headers=headers)


def _with_links(text: str) -> Markup:
    """The mail's words as they are, its addresses to be followed."""
    parts, end = [], 0
    for found in ADDRESS.finditer(text):
        parts += [escape(text[end : found.start()]), Markup('<a href="{0}">{0}</a>').format(found[0])]
        end = found.end()
    return Markup("").join([*parts, escape(text[end:])])


PRACTICE: Sequence[BaseRoute] = (
    page("/surel-latihan", mails_page, STAFF),
    page("/surel-latihan/{name}", mail_page, STAFF),
    page("/surel-latihan/{name}/{number:int}", attachment, STAFF),
)
