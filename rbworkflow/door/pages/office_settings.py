"""Pengaturan kantor: the office's config as a workbook out and in; what it changes is shown before it counts."""

import hashlib
import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.access.sessions import Session
from rbworkflow.approval.settings_changes import SettingsChange, asked_settings
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import read_form
from rbworkflow.door.pages.asking_again import deliver_soon
from rbworkflow.door.pages.people import in_his_name
from rbworkflow.door.routes import page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.office.duties import Duty
from rbworkflow.steps.decisions.changing_settings import NOTHING, WAITING, WRITTEN, ask_for_settings
from rbworkflow.steps.periods.plan_to_begin import NOT_YET, can_begin, year_to_begin
from rbworkflow.steps.periods.workbooks_apart import Looked, looked_apart, made_apart
from rbworkflow.store import read

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
NO_FILE: Final = "Pilih dahulu buku kerjanya."
TOO_LARGE: Final = "Buku kerja ini terlalu besar untuk buku kerja pengaturan."
OTHER_NOW: Final = (
    "Pengaturan kantor berubah sejak daftar ini ditunjukkan. Periksa daftar yang baru, lalu setujui lagi."
)
DONE: Final = {"ditulis": WRITTEN, "diminta": WAITING}


async def settings_page(request: Request) -> Response:
    return await _shown(request, done=DONE.get(request.query_params.get("selesai", ""), ""))


async def download(request: Request) -> Response:
    return await _workbook(request, "settings")


async def next_years_plan(request: Request) -> Response:
    return await _workbook(request, "plan", str(request.path_params["year"]))


async def next_years_recommendations(request: Request) -> Response:
    return await _workbook(request, "recommendations", str(request.path_params["year"]))


async def give(request: Request) -> Response:
    """Show what the workbook would change, or what is wrong in it; nothing is changed yet."""
    try:
        async with read_form(request, most_bytes=LARGEST, most_files=1) as form:
            name, sha256 = await in_thread(_kept, request.state.desk, form)
        looked = await in_thread(_looked, request.state.desk, sha256)
    except (RefusedError, RetryLaterError) as error:
        return await _shown(request, warning=str(error))
    return await _differences(request, looked, name=name, sha256=sha256)


async def agree(request: Request) -> Response:
    """Ask for what was shown, and for nothing else."""
    form, desk = await typed(request), request.state.desk
    sha256 = form.get("buku", "")
    try:
        looked = await in_thread(_looked, desk, sha256)
        if looked.findings or not looked.edits or _mark(looked) != form.get("tanda", ""):
            return await _differences(request, looked, name="buku kerja", sha256=sha256, warning=OTHER_NOW)
        asked = await in_thread(_ask, desk, request.state.session, looked, sha256)
    except (RefusedError, RetryLaterError) as error:
        return await _shown(request, warning=str(error))
    if asked.appointment_id is not None:
        await deliver_soon(desk, request.state.prefect)
    word = "ditulis" if asked.appointment_id is None else "diminta"
    return RedirectResponse(f"/pengaturan?selesai={word}", HTTPStatus.SEE_OTHER)


async def _workbook(request: Request, what: str, *given: str) -> Response:
    name, content = await in_thread(lambda: made_apart(request.state.desk.workplace(), what, *given))
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(content, media_type=XLSX, headers=headers)


async def _differences(request: Request, looked: Looked, *, name: str, sha256: str, warning: str = "") -> Response:
    values: dict[str, Any] = {"name": name, "sha256": sha256, "mark": _mark(looked), "warning": warning}
    if not looked.findings and not looked.edits:
        return await _shown(request, **values | {"done": NOTHING, "warning": ""}, kept=looked.kept)
    waits = any(each.waits for each in looked.changes)
    shown = {"changes": () if looked.findings else looked.changes, "findings": looked.findings, "kept": looked.kept}
    return await _shown(request, **values, **shown, waits=waits)


async def _shown(request: Request, **values: Any) -> Response:  # noqa: ANN401 - what the template shows
    waiting, year, not_yet = await in_thread(_waiting_and_planned, request.state.desk)
    is_wrong = values.get("warning") or values.get("findings")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if is_wrong else HTTPStatus.OK
    values = {"done": "", "warning": "", "findings": (), "changes": (), "kept": (), **values}
    values |= {"waiting": waiting, "planned_year": year, "not_yet": not_yet}
    return show(request, "office_settings.html", status=status, **values)


def _kept(desk: Desk, form: FormData) -> tuple[str, str]:
    """The workbook as it came, in the store: what is agreed to is read from there. None is taken while it is held."""
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        workplace.require_not_held(conn)
    file = form.get("berkas")
    if not isinstance(file, UploadFile) or not file.filename:
        raise RefusedError(NO_FILE)
    content = file.file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise RefusedError(TOO_LARGE)
    return file.filename, workplace.files.put(content)


def _looked(desk: Desk, sha256: str) -> Looked:
    if not _SHA256.fullmatch(sha256):
        raise RefusedError(NO_FILE)
    return looked_apart(desk.workplace(), sha256)


def _ask(desk: Desk, session: Session, looked: Looked, sha256: str) -> SettingsChange:
    return ask_for_settings(in_his_name(desk, session), looked.edits, looked.changes, workbook_sha256=sha256)


def _waiting_and_planned(desk: Desk) -> tuple[list[SettingsChange], int, str]:
    """What still waits; the year whose plan is made now, and why it cannot begin yet."""
    workplace = desk.workplace()
    code = workplace.office.code
    with read(workplace.engine) as conn:
        year = year_to_begin(conn, code, workplace.today)
        not_yet = "" if can_begin(conn, code, year) else NOT_YET.format(year - 1, year)
        return asked_settings(conn, code), year, not_yet


def _mark(looked: Looked) -> str:
    """Of what is shown: it is agreed to as long as it is still the same."""
    return hashlib.sha256(repr(looked.edits).encode()).hexdigest()


OFFICE_SETTINGS: Sequence[BaseRoute] = (
    page("/pengaturan", settings_page, STAFF),
    page("/pengaturan", give, STAFF, is_form=True),
    page("/pengaturan/unduh", download, STAFF),
    page("/pengaturan/setuju", agree, STAFF, is_form=True),
    page("/rencana-aksi/{year:int}", next_years_plan, STAFF, duty=Duty.PLAN),
    page("/rencana-aksi/{year:int}/rekomendasi", next_years_recommendations, STAFF, duty=Duty.PLAN),
)
