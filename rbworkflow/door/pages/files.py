"""The operator gives a workbook of plan, recommendations or self-assessment: it is laid in its folder and imported."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import MIB, read_form
from rbworkflow.door.routes import page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.office.duties import Duty
from rbworkflow.office.period import known_year
from rbworkflow.steps.plans.given_workbook import FOLDERS, lay_given
from rbworkflow.steps.submissions.sending_link import open_pages

IMPORT: Final = "Impor rencana aksi"
NO_YEAR: Final = "Tulis tahunnya dengan angka, misalnya 2026."
NO_FILE: Final = "Pilih dahulu buku kerjanya."
LAID: Final = "{} sudah tersimpan di folder {}, tetapi impornya belum dapat dimulai. Jalankan '{}' sebentar lagi."


async def files_page(request: Request) -> Response:
    return await _shown(request)


async def give(request: Request) -> Response:
    """Lay the workbook in its folder, and import it in the name of who gave it; the first page tells the outcome."""
    desk: Desk = request.state.desk
    try:
        async with read_form(request, most_bytes=LARGEST, most_files=1) as form:
            answers = await in_thread(_laid, desk, form)
        await run_now(desk, request.state.prefect, request.state.session, IMPORT, {"isian": answers})
    except RefusedError as error:
        return await _shown(request, said=str(error))
    except RetryLaterError:
        folder = desk.settings.inbox / FOLDERS[str(answers["isi"])]
        return await _shown(request, said=LAID.format("Buku kerjanya", folder, IMPORT))
    return RedirectResponse("/", HTTPStatus.SEE_OTHER)


def _laid(desk: Desk, form: FormData) -> dict[str, object]:
    """The answers of the form of importing, with the workbook in its folder."""
    kind, year, reason = (str(form.get(name, "")).strip() for name in ("isi", "tahun", "alasan"))
    if not year.isdecimal():
        raise RefusedError(NO_YEAR)
    file, number = form.get("berkas"), known_year(int(year))
    if not isinstance(file, UploadFile) or not file.filename:
        raise RefusedError(NO_FILE)
    lay_given(desk.workplace(), kind, file.filename, file.file)
    return {"isi": kind, "tahun": str(number), "alasan": reason}


async def _shown(request: Request, *, said: str = "") -> Response:
    workplace = request.state.desk.workplace()
    status = HTTPStatus.UNPROCESSABLE_ENTITY if said else HTTPStatus.OK
    values = {"kinds": list(FOLDERS), "year": _year(request, workplace.today.year), "largest_mib": LARGEST // MIB}
    values |= {"chosen": request.query_params.get("isi", "")}
    values |= {"pages": await in_thread(open_pages, workplace), "reach": workplace.settings.reach}
    return show(request, "files.html", status=status, said=said, **values)


def _year(request: Request, this_year: int) -> str:
    """The year that the link names, else this one."""
    told = request.query_params.get("tahun", "")
    return told if told.isdecimal() else str(this_year)


FILES: Sequence[BaseRoute] = (
    page("/berkas", files_page, STAFF, duty=Duty.PLAN),
    page("/berkas", give, STAFF, is_form=True, duty=Duty.PLAN),
)
