"""A unit's page to send through, opened by its own link: choose files, send them, read the answer."""

import time
import uuid
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from functools import wraps
from http import HTTPStatus
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.unit_links import Sender
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import read_form
from rbworkflow.door.refusing import refusal, wants_page
from rbworkflow.door.routes import EVERYBODY, Endpoint, page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.intake.arrivals.unpacking import MOST_FILES
from rbworkflow.intake.arrivals.uploads import LARGEST_TOGETHER, Uploads, tidy_uploads
from rbworkflow.intake.evidence.endings import BY_ENDING
from rbworkflow.office.duties import Duty
from rbworkflow.steps.province.member_page import member_page
from rbworkflow.steps.submissions.place_uploads import place_uploads
from rbworkflow.steps.submissions.sending_link import LinkEndedError, who_sends
from rbworkflow.steps.submissions.sending_page import SendingPage, SentBefore, is_waiting, sending_page
from rbworkflow.steps.workplace import Workplace

COLLECT: Final = "Kumpulkan isian unit"
MIB: Final = 1024 * 1024


def _kinds() -> str:
    """What is taken, each kind by the ending that people know it by, which stands first."""
    usual: dict[str, str] = {}
    for ending, kind in BY_ENDING.items():
        usual.setdefault(kind, ending)
    return ", ".join(ending.removeprefix(".").upper() for ending in (*usual.values(), ".zip"))


LIMITS: Final = {
    "largest_mib": LARGEST // MIB,
    "together_mib": LARGEST_TOGETHER // MIB,
    "most_files": MOST_FILES,
    "kinds": _kinds(),
    "accept": ",".join((*BY_ENDING, ".zip", "image/*")),
}
OF_PACKAGES: Final = frozenset({".json"})
"""What a member office's program sends besides."""
FORMS: Final = frozenset({".xlsx", ".zip"})
"""How files end that may be the unit's form, or hold it."""
UNKNOWN_PLACE: Final = "Pilihan itu tidak ada pada halaman ini. Buka lagi tautannya, lalu pilih."
UNKNOWN_LINK: Final = (
    "Tautan ini tidak dikenal. Salin tautannya utuh dari surel terbaru, atau tanyakan kepada operator kantor Saudara."
)
NO_ANSWER: Final = "Kiriman itu tidak ada pada halaman ini."
OfSender = Callable[[Request, Sender], Awaitable[Response]]


def of_sender(endpoint: OfSender) -> Endpoint:
    """For whoever has a unit's link that is good now; anybody else reads one sentence and whom to ask."""

    @wraps(endpoint)
    async def opened(request: Request) -> Response:
        try:
            sender = await in_thread(_who_sends, request)
        except LinkEndedError as error:
            if not wants_page(request):
                return refusal(request, HTTPStatus.GONE, str(error))
            return show(request, "send_ended.html", status=HTTPStatus.GONE, said=str(error))
        return await endpoint(request, sender)

    return opened


@of_sender
async def send_page(request: Request, sender: Sender) -> Response:
    return await _shown(request, sender, at=request.query_params.get("indikator", ""))


@of_sender
async def send(request: Request, sender: Sender) -> Response:
    """What the form without scripts does: keeps what came with it, and sends all where that is asked."""
    try:
        async with read_form(request, most_bytes=LARGEST_TOGETHER, most_files=MOST_FILES) as form:
            said = await in_thread(_keep, request, sender, form)
        if said or form.get("langkah") != "kirim":
            return await _shown(request, sender, said=said, at=str(form.get("indikator", "")))
        claim = await in_thread(_place, request, sender, str(form.get("nomor", "")))
    except RefusedError as error:
        return await _shown(request, sender, said=[str(error)])
    with suppress(RetryLaterError):  # the next round collects it, and the page says so
        name = request.state.desk.workplace().office.unit(sender.unit_code).name
        await run_now(request.state.desk, request.state.prefect, None, COLLECT, who=f"{name} (tautan kirim)")
    return RedirectResponse(f"{_path(request)}/kiriman/{claim}", HTTPStatus.SEE_OTHER)


@of_sender
async def remove(request: Request, _sender: Sender) -> Response:
    await in_thread(_forget, request)
    return RedirectResponse(_path(request), HTTPStatus.SEE_OTHER)


@of_sender
async def sent_page(request: Request, sender: Sender) -> Response:
    """The answer to one sending; until there is one, the page asks again by itself."""
    claim = request.path_params["claim"]
    shown, sent = await in_thread(_answer, request, sender)
    if sent is None and not await in_thread(is_waiting, request.state.desk.workplace(), sender, claim):
        return refusal(request, HTTPStatus.NOT_FOUND, NO_ANSWER)
    waiting = next((each for each in shown.waiting if each.claim == claim), None)
    values: dict[str, Any] = {
        "unit": shown.unit,
        "window": shown.window,
        "sent": sent,
        "waiting": waiting,
        "back": _path(request),
    }
    return show(request, "sent.html", **values)


@of_sender
async def marked_workbook(request: Request, sender: Sender) -> Response:
    _, sent = await in_thread(_answer, request, sender)
    if sent is None or sent.workbook is None:
        return refusal(request, HTTPStatus.NOT_FOUND, NO_ANSWER)
    content = await in_thread(request.state.desk.workplace().files.get, sent.workbook.sha256)
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(sent.workbook.name)}"}
    return Response(content, media_type=sent.workbook.media_type, headers=headers)


def page_of(workplace: Workplace, sender: Sender) -> SendingPage:
    """A unit's page, or a member office's."""
    if workplace.office.does(Duty.MEMBERS):
        return member_page(workplace, sender)
    return sending_page(workplace, sender)


def uploads_of(request: Request) -> Uploads:
    """What is chosen on this link's page."""
    desk: Desk = request.state.desk
    also = OF_PACKAGES if desk.workplace().office.does(Duty.MEMBERS) else frozenset[str]()
    return Uploads.of(desk.settings.data, request.path_params["token"], also=also)


def require_place(desk: Desk, sender: Sender, indicator_code: str) -> None:
    """Raise RefusedError unless the page offers to put a file there."""
    if indicator_code and indicator_code not in page_of(desk.workplace(), sender).folders:
        raise RefusedError(UNKNOWN_PLACE)


async def _shown(request: Request, sender: Sender, *, said: Sequence[str] = (), at: str = "") -> Response:
    shown, chosen = await in_thread(_look, request, sender)
    values: dict[str, Any] = {**LIMITS, "shown": shown, "chosen": chosen, "said": said, "number": uuid.uuid4().hex}
    values |= {"has_mailbox": request.state.desk.settings.has_mailbox, "at": at}
    return show(
        request,
        "send.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if said else HTTPStatus.OK,
        own=_path(request),
        **values,
    )


def _who_sends(request: Request) -> Sender:
    if not request.state.desk.is_office:  # the link names none of this server's
        raise LinkEndedError(UNKNOWN_LINK)
    return who_sends(request.state.desk.workplace(), request.path_params["token"])


def _look(request: Request, sender: Sender) -> tuple[SendingPage, list[dict[str, Any]]]:
    uploads, shown = uploads_of(request), page_of(request.state.desk.workplace(), sender)
    chosen = [
        {
            "id": each.id,
            "name": each.name,
            "for": shown.called(each.indicator_code),
            "may_be_form": PurePath(each.name).suffix.lower() in FORMS,
            "pct": 100 * uploads.here(each) // each.size,
        }
        for each in uploads.chosen()
    ]
    return shown, chosen


def _keep(request: Request, sender: Sender, form: FormData) -> list[str]:
    """Keep the form's files; a sentence for each that cannot be taken."""
    indicator_code = str(form.get("indikator", ""))
    uploads, said = uploads_of(request), list[str]()
    tidy_uploads(request.state.desk.settings.data, now=time.time())
    for field, code in (("formulir", ""), ("berkas", indicator_code)):
        for file in _files(form, field):
            try:
                require_place(request.state.desk, sender, code)
                uploads.add(file.filename or "", file.file, indicator_code=code)
            except RefusedError as error:
                said.append(f"{file.filename}: {error}")
    return said


def _files(form: FormData, field: str) -> Iterable[UploadFile]:
    """The files of a field; a browser sends one without a name where none was chosen."""
    return (each for each in form.getlist(field) if isinstance(each, UploadFile) and each.filename)


def _place(request: Request, sender: Sender, number: str) -> str:
    workplace = request.state.desk.workplace()
    folders = page_of(workplace, sender).folders
    return place_uploads(workplace, sender, uploads_of(request), folders, number=number)


def _forget(request: Request) -> None:
    uploads = uploads_of(request)
    found = uploads.find(request.path_params["upload"])
    uploads.forget([found] if found else [])


def _answer(request: Request, sender: Sender) -> tuple[SendingPage, SentBefore | None]:
    shown = page_of(request.state.desk.workplace(), sender)
    return shown, next((each for each in shown.sent if each.claim == request.path_params["claim"]), None)


def _path(request: Request) -> str:
    return f"/kirim/{request.path_params['token']}"


SENDING: Sequence[BaseRoute] = (
    page("/kirim/{token}", send_page, EVERYBODY),
    page("/kirim/{token}", send, EVERYBODY, is_form=True),
    page("/kirim/{token}/berkas/{upload}/hapus", remove, EVERYBODY, is_form=True),
    page("/kirim/{token}/kiriman/{claim}", sent_page, EVERYBODY),
    page("/kirim/{token}/kiriman/{claim}/buku", marked_workbook, EVERYBODY),
)
