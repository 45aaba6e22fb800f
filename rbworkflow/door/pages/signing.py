"""Tanda tangan: what waits for its signed copy, to take away and to bring back; what came is judged by a run."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF, Role
from rbworkflow.delivery.mail import LARGEST, Attachment
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.laying import lay_and_run
from rbworkflow.door.limited_form import MIB
from rbworkflow.door.routes import page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.report.revisions import Revision
from rbworkflow.report.signed.rows import ReceivedCopy, copy_by_id
from rbworkflow.steps.decisions.kept_pdfs import pdfs_beside
from rbworkflow.steps.filled import filled
from rbworkflow.steps.overview.choices import as_listed
from rbworkflow.steps.sending.laid_copies import lay_signed
from rbworkflow.steps.sending.returned_copies import NOT_DOUBTED, current_copies
from rbworkflow.steps.sending.to_sign import awaiting_signature, code_of
from rbworkflow.store import read

FLOW: Final = "Salinan bertanda tangan"
WHOSE: Final = STAFF | {Role.OFFICER}
NO_FILE: Final = "Pilih dahulu PDF yang sudah ditandatangani."
GONE: Final = "Berkas ini tidak sedang menunggu tanda tangan."
SAID: Final = {
    "simpan": "Salinan tersimpan dan sedang diperiksa. Muat ulang halaman ini sebentar lagi untuk melihat hasilnya.",
    "nanti": "Salinan tersimpan dan diperiksa pada putaran berikutnya.",
    "putus": "Keputusan atas salinan itu sedang dilaksanakan. Muat ulang halaman ini sebentar lagi.",
}


@dataclass(frozen=True)
class ToBeSigned:
    """A document that is to come back, and what came so far."""

    revision: Revision
    code: str
    papers: tuple[Attachment, ...]
    copies: tuple[ReceivedCopy, ...]


async def signing_page(request: Request) -> Response:
    return await _shown(request, said=SAID.get(request.query_params.get("kata", ""), ""))


async def bring(request: Request) -> Response:
    """Lay the copy where it is taken from, and have it judged in the name of who brought it."""
    try:
        await lay_and_run(request, _laid, FLOW, {"isian": {}}, most_bytes=LARGEST, most_files=1)
    except RefusedError as error:
        return await _shown(request, warning=str(error))
    except RetryLaterError:
        return _back("nanti")
    return _back("simpan")


async def say(request: Request) -> Response:
    """The operator's word on a doubted copy, carried out by a run in his name."""
    form, number = await typed(request), request.path_params["number"]
    try:
        reason = filled(form.get("alasan", ""), "Alasan")
        answers = await in_thread(_answers, request.state.desk, number, form.get("jawaban", ""), reason)
        await run_now(request.state.desk, request.state.prefect, request.state.session, FLOW, {"isian": answers})
    except (RefusedError, RetryLaterError) as error:
        return await _shown(request, warning=str(error))
    return _back("putus")


async def paper(request: Request) -> Response:
    """The document as it is to be signed; always to be kept as a file."""
    attachment, path = await in_thread(_paper, request)
    return _file(path, attachment.name)


async def copy(request: Request) -> Response:
    """A copy that came; nothing that was sent to us is opened as a page of ours."""
    path, name = await in_thread(_copy, request)
    return _file(path, name)


def _back(word: str) -> Response:
    return RedirectResponse(f"/tanda-tangan?kata={word}", HTTPStatus.SEE_OTHER)


def _file(path: Path, name: str) -> Response:
    return FileResponse(
        path, media_type="application/octet-stream", filename=name, headers={"cache-control": "no-store"}
    )


def _laid(desk: Desk, form: FormData) -> None:
    file = form.get("berkas")
    if not isinstance(file, UploadFile) or not file.filename:
        raise RefusedError(NO_FILE)
    lay_signed(desk.workplace(), file.filename, file.file.read(LARGEST))


def _answers(desk: Desk, number: int, answer: str, reason: str) -> dict[str, Any]:
    return {**as_listed(desk.workplace(), {"salinan": number}), "jawaban": answer, "alasan": reason}


def _waiting(desk: Desk) -> list[ToBeSigned]:
    workplace = desk.workplace()
    found = []
    for revision in awaiting_signature(workplace):
        with read(workplace.engine) as conn:
            copies = tuple(current_copies(conn, revision))
        document = Attachment(f"{revision.content['file_name']}.docx", revision.document_sha256 or "")
        papers = (document, *pdfs_beside(workplace, [document]))
        found.append(ToBeSigned(revision, code_of(revision), papers, copies))
    return found


def _paper(request: Request) -> tuple[Attachment, Path]:
    desk, wanted = request.state.desk, request.path_params
    for each in _waiting(desk):
        if each.revision.id == wanted["revision"] and wanted["number"] < len(each.papers):
            found = each.papers[wanted["number"]]
            return found, desk.workplace().files.checked(found.sha256)
    raise RefusedError(GONE)


def _copy(request: Request) -> tuple[Path, str]:
    workplace, number = request.state.desk.workplace(), request.path_params["number"]
    with read(workplace.engine) as conn:
        found = copy_by_id(conn, workplace.office.code, number)
    if found is None:
        raise RefusedError(NOT_DOUBTED.format(number))
    return workplace.files.checked(found.sha256), found.name


async def _shown(request: Request, *, said: str = "", warning: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if warning else HTTPStatus.OK
    waiting = await in_thread(_waiting, request.state.desk)
    values = {"waiting": waiting, "said": said, "warning": warning, "largest_mib": LARGEST // MIB}
    return show(request, "signing.html", status=status, **values)


SIGNING: Sequence[BaseRoute] = (
    page("/tanda-tangan", signing_page, WHOSE),
    page("/tanda-tangan", bring, WHOSE, is_form=True),
    page("/tanda-tangan/{revision:int}/{number:int}", paper, WHOSE),
    page("/tanda-tangan/salinan/{number:int}", copy, WHOSE),
    page("/tanda-tangan/salinan/{number:int}", say, STAFF, is_form=True),
)
