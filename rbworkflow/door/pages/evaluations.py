"""Evaluasi: what a province's evaluators wrote of its offices' reports, brought in here, decided, and followed."""

from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any, Final

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.delivery.mail import Attachment
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.laying import lay_and_run
from rbworkflow.door.limited_form import MIB
from rbworkflow.door.routes import ANYBODY_IN, page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import windows_of
from rbworkflow.province.evaluation.lifecycle import STATUS_LABELS, EvaluationStatus
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.rows import evaluation_by_id, evaluation_heads
from rbworkflow.province.packages import accepted_ids
from rbworkflow.settings import run_path
from rbworkflow.steps.decisions.evaluation_matter import UNKNOWN
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.overview.choices import as_listed
from rbworkflow.steps.plans.given_workbook import lay_evaluation_workbook
from rbworkflow.steps.province.decide_evaluation import decidable
from rbworkflow.steps.province.prepared_workbooks import prepared
from rbworkflow.store import read

OWN: Final = "/kabupaten-kota/evaluasi"
PREPARE: Final = "Siapkan evaluasi"
IMPORT: Final = "Impor evaluasi"
DECIDE: Final = "Putuskan evaluasi"
APPROVE: Final = "Setujui"
NUMBER: Final = "Isi nomor evaluasi"
MOST_FILES: Final = 50
LARGEST_TOGETHER: Final = 100 * MIB
NO_FILES: Final = "Pilih dahulu buku kerja evaluasinya."
NOT_PREPARED: Final = "Buku kerja itu tidak ada lagi di folder templat. Jalankan 'Siapkan evaluasi' sekali lagi."
NOT_HERE: Final = "Berkas itu belum ada pada evaluasi ini."
SAID: Final = {
    "nanti": "Berkas tersimpan, tetapi impornya belum dapat dimulai. Jalankan 'Impor evaluasi' sebentar lagi.",
    "putus": "Keputusan sedang dilaksanakan. Muat ulang halaman ini sebentar lagi.",
    "nomor": "Nomor sedang dicatat, lalu suratnya dikirim. Muat ulang halaman ini sebentar lagi.",
}


async def evaluations_page(request: Request) -> Response:
    return await _shown(request, said=SAID.get(request.query_params.get("kata", ""), ""))


async def prepare(request: Request) -> Response:
    """Workbooks for all accepted reports of a period, made by a run whose page says where they lie."""
    form = await typed(request)
    try:
        answers = {"isian": {"periode": form.get("periode", "")}}
        run_id = await run_now(request.state.desk, request.state.prefect, request.state.session, PREPARE, answers)
    except (RefusedError, RetryLaterError) as error:
        return await _shown(request, warning=str(error))
    return RedirectResponse(run_path(run_id), HTTPStatus.SEE_OTHER)


async def bring(request: Request) -> Response:
    """Lay the workbooks in their folder, and read all that stands there; the run's page tells the outcome."""
    try:
        run_id = await lay_and_run(request, _lay, IMPORT, most_bytes=LARGEST_TOGETHER, most_files=MOST_FILES)
    except RefusedError as error:
        return await _shown(request, warning=str(error))
    except RetryLaterError:
        return RedirectResponse(f"{OWN}?kata=nanti", HTTPStatus.SEE_OTHER)
    return RedirectResponse(run_path(run_id), HTTPStatus.SEE_OTHER)


async def decide(request: Request) -> Response:
    """The operator's own decision, carried out by a run in his name."""
    form, desk, number = await typed(request), request.state.desk, request.path_params["number"]
    told = {"jawaban": form.get("jawaban", ""), "catatan": form.get("catatan", "")}
    is_approved, note = told["jawaban"] == APPROVE, told["catatan"]
    try:
        await in_thread(lambda: decidable(desk.workplace(), number, is_approved=is_approved, note=note))
    except RefusedError as error:
        return await _shown(request, warning=str(error))
    return await _act(request, DECIDE, told, said="putus")


async def number(request: Request) -> Response:
    """The letter's number, entered by a run in his name."""
    form = await typed(request)
    told = {name: form.get(name, "") for name in ("nomor_surat", "tanggal_surat")}
    return await _act(request, NUMBER, told, said="nomor")


async def file(request: Request) -> Response:
    """A paper of an evaluation, never opened as a page of ours."""
    path, name = await in_thread(_file, request)
    headers = {"cache-control": "no-store"}
    return FileResponse(path, media_type="application/octet-stream", filename=name, headers=headers)


async def prepared_workbook(request: Request) -> Response:
    """A workbook to fill in, out of the shared folder, which whoever evaluates may not reach."""
    wanted = request.path_params["name"]
    found = await in_thread(lambda: [each for each in prepared(request.state.desk.workplace()) if each.name == wanted])
    if not found:
        raise RefusedError(NOT_PREPARED)
    headers = {"cache-control": "no-store"}
    return FileResponse(found[0], media_type="application/octet-stream", filename=wanted, headers=headers)


async def _act(request: Request, flow: str, told: dict[str, str], *, said: str) -> Response:
    desk, chosen = request.state.desk, request.path_params["number"]
    try:
        answers = await in_thread(lambda: {**as_listed(desk.workplace(), {"evaluasi": chosen}), **told})
        await run_now(desk, request.state.prefect, request.state.session, flow, {"isian": answers})
    except (RefusedError, RetryLaterError) as error:
        return await _shown(request, warning=str(error))
    return RedirectResponse(f"{OWN}?kata={said}", HTTPStatus.SEE_OTHER)


def _lay(desk: Desk, form: FormData) -> None:
    given = [each for each in form.getlist("berkas") if isinstance(each, UploadFile) and each.filename]
    if not given:
        raise RefusedError(NO_FILES)
    for each in given:
        lay_evaluation_workbook(desk.workplace(), each.filename or "", each.file)


async def _shown(request: Request, *, said: str = "", warning: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if warning else HTTPStatus.OK
    values = await in_thread(_looked, request.state.desk)
    return show(request, "evaluations.html", status=status, said=said, warning=warning, **values)


def _looked(desk: Desk) -> dict[str, Any]:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        found = evaluation_heads(conn, workplace.office.code)
        accepted = accepted_ids(conn, workplace.office.code)
        windows = [each for each in windows_of(conn, workplace.office) if each.is_open]
    shown = [each for each in reversed(found) if each.status is not EvaluationStatus.REPLACED]
    newest = {(each.unit_code, each.period_code): each for each in reversed(shown)}
    return {
        "outdated": {each.id for of, each in newest.items() if accepted.get(of, each.package_id) != each.package_id},
        "evaluations": [(each, name_of(workplace.office, each.unit_code), [*_papers(each)]) for each in shown],
        "windows": windows[::-1],
        "prepared": [path.name for path in prepared(workplace)],
        "labels": STATUS_LABELS,
        "decides": workplace.office.members.decided_by == "operator",
    }


def _papers(evaluation: Evaluation) -> Iterator[tuple[str, str]]:
    """What there is of it, by the link's last word."""
    if evaluation.letter_sha256 or evaluation.draft_sha256:
        yield "surat", "Surat" if evaluation.letter_sha256 else "Draf surat"
    if evaluation.recommendations_sha256:
        yield "rekomendasi", "Buku kerja rekomendasi"
    yield "isian", "Buku kerja evaluator"


def _file(request: Request) -> tuple[Any, str]:
    workplace, wanted = request.state.desk.workplace(), request.path_params["paper"]
    with read(workplace.engine) as conn:
        found = evaluation_by_id(conn, workplace.office.code, request.path_params["number"])
    if found is None:
        raise RefusedError(UNKNOWN.format(request.path_params["number"]))
    paper = _paper(found, wanted)
    return workplace.files.checked(paper.sha256), paper.name


def _paper(evaluation: Evaluation, wanted: str) -> Attachment:
    code = f"{evaluation.period_code}_{evaluation.unit_code}"
    letter = evaluation.letter_sha256 or evaluation.draft_sha256
    there = {
        "surat": (f"Surat_Evaluasi_{code}.docx", letter),
        "rekomendasi": (f"Rekomendasi_Evaluasi_{code}.xlsx", evaluation.recommendations_sha256),
        "isian": (evaluation.workbook_name, evaluation.workbook_sha256),
    }
    name, sha256 = there.get(wanted, ("", None))
    if sha256 is None:
        raise RefusedError(NOT_HERE)
    return Attachment(name, sha256)


EVALUATIONS: Sequence[BaseRoute] = (
    page(OWN, evaluations_page, ANYBODY_IN, duty=Duty.MEMBERS),
    page(OWN, bring, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/siapkan", prepare, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/siap/{{name}}", prepared_workbook, STAFF, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}/putus", decide, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}/nomor", number, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}/{{paper}}", file, ANYBODY_IN, duty=Duty.MEMBERS),
)
