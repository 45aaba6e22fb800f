"""A page to decide on: what an officer is asked, what there is to read, and the field for his code.

His answer resumes the run that waits for it, by the call that the button on Prefect's own page makes. What it was
worth says our own rows, which the page asks until they have it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Role
from rbworkflow.approval import model
from rbworkflow.approval.items import Items
from rbworkflow.approval.requests import answers_stored
from rbworkflow.delivery.mail import Attachment
from rbworkflow.door.desk import in_thread
from rbworkflow.door.narrowing import answered_by
from rbworkflow.door.pages.waiting_run import Phase, given_answer, phase_of, state_of
from rbworkflow.door.prefect_inside import read_body
from rbworkflow.door.routes import ANYBODY_IN, NOT_YOURS, page
from rbworkflow.door.showing import show
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.settings import run_path
from rbworkflow.steps.decisions.asked_whole import Asked, asked_by_number, asked_whole, paper_to_open
from rbworkflow.steps.decisions.pointed import NOT_USED
from rbworkflow.steps.people.demands import still_demanded
from rbworkflow.store import read

LARGEST_FORM: Final = 256 * 1024
MOST_FIELDS: Final = 5000
TICKS: Final = "butir"
"""As many fields of a form as there are ticks."""
PDF: Final = "application/pdf"
PAPERS_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
SANDBOX: Final = f"{PAPERS_POLICY}; sandbox"
SPOILT: Final = "Berkas ini tidak dapat dibuka. Beri tahu operator, yang dapat memulihkannya dari cadangan."
SAID: Final = {
    "ditutup": "Jawaban yang baru dikirim tidak dipakai, karena permintaan ini sudah ditutup.",
    "lama": "Jawaban dari halaman tadi sudah pernah dikirim. Yang berlaku tampak di bawah ini.",
}
NOT_SENT: Final = (
    "Jawaban belum terkirim, karena halaman ini sedang disiapkan. Coba lagi sebentar; catatannya tetap ada."
)


@dataclass(frozen=True)
class Kept:
    """What was typed and ticked, and need not be again; never a code."""

    note: str = ""
    ticked: Items = field(default_factory=Items)

    def __bool__(self) -> bool:
        return bool(self.note or self.ticked)


async def decision_page(request: Request) -> Response:
    asked = await in_thread(_asked, request)
    state = await state_of(request.state.prefect, asked)  # before our rows: the run stores first and waits then
    whole = await in_thread(_whole, request)
    phase = await phase_of(request.state.prefect, whole, state)
    if phase is Phase.ASKING and request.query_params.get("sesudah", str(whole.answers)) != str(whole.answers):
        return RedirectResponse(f"/keputusan/{asked.id}#putuskan", HTTPStatus.SEE_OTHER)  # beside the field
    last = whole.last if phase is Phase.ASKING else None  # until then the page looks again by itself
    kept = Kept(last.note, last.ticked) if last else Kept()
    return _shown(request, whole, phase, said=_said(request, whole, phase), kept=kept)


async def decide(request: Request) -> Response:
    asked = await in_thread(_asked, request)
    typed = await _typed(request)
    answers = await in_thread(_answers, request, asked)
    if not asked.is_open:
        return _back(asked, "kata=ditutup")
    if typed.get("sesudah") != str(answers):
        return _back(asked, "kata=lama")
    if not await _resume(request, asked, typed) and not await given_answer(request.state.prefect, asked, answers + 1):
        return await _not_sent(request, asked, Kept(typed.get("catatan", ""), Items.ticked(typed.get(TICKS, ""))))
    return _back(asked, f"sesudah={answers}")


async def paper(request: Request) -> Response:
    """A draft or sheet, read in pieces from the store. Nothing in it runs: an own policy says so."""
    attachment, path = await in_thread(_paper, request)
    is_pdf = attachment.media_type == PDF
    return FileResponse(
        path,
        media_type=attachment.media_type,
        filename=attachment.name,
        content_disposition_type="inline" if is_pdf else "attachment",
        headers={"content-security-policy": PAPERS_POLICY if is_pdf else SANDBOX, "cache-control": "no-store"},
    )


def _shown(
    request: Request,
    whole: Asked,
    phase: Phase,
    *,
    said: str,
    kept: Kept,
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    asked = whole.request
    return show(
        request,
        "decision.html",
        status=status,
        whole=whole,
        phase=phase,
        may_answer=request.state.session.account.role is Role.OFFICER,
        demanded=_demanded(request),
        kept=kept,
        not_used=NOT_USED,
        said=said,
        prefect_page=run_path(asked.run_id) if asked.run_id else "",
        looking_again=_looking_again(request, asked),
    )


async def _not_sent(request: Request, asked: model.Request, kept: Kept) -> Response:
    """The run takes no answer now: the field stays, with what was typed and ticked; the code is shown to nobody."""
    state = await state_of(request.state.prefect, asked)
    whole = await in_thread(_whole, request)
    phase = await phase_of(request.state.prefect, whole, state)
    return _shown(request, whole, phase, said=NOT_SENT, kept=kept, status=HTTPStatus.CONFLICT)


async def _resume(request: Request, asked: model.Request, typed: dict[str, str]) -> bool:
    """Answer the run's form; False where Prefect does not take it, since the run does not wait."""
    if asked.run_id is None:
        return False
    said = {name: typed.get(name, "") for name in ("kode", "catatan", TICKS)}
    order = await answered_by(request.state.desk, request.state.session, asked.run_id, said)
    answer = await request.state.prefect.ask("POST", f"/api/flow_runs/{asked.run_id}/resume", order)
    return bool(answer.is_good and answer.content["status"] == "ACCEPT")


async def _typed(request: Request) -> dict[str, str]:
    body = await read_body(request.receive, LARGEST_FORM)
    fields = parse_qs(body.decode(errors="replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    return {name: "\n".join(values) if name == TICKS else values[-1] for name, values in fields.items()}


def _demanded(request: Request) -> str:
    """What he does before he decides; empty where nothing is left."""
    session = request.state.session
    return still_demanded(request.state.desk.workplace().office, session.account, session)


def _said(request: Request, whole: Asked, phase: Phase) -> str:
    """What is to be said before all else."""
    before = request.query_params.get("sesudah", "")
    if phase is Phase.ASKING and before == str(whole.answers):
        return "Jawaban tadi belum tercatat. Kirim sekali lagi; bila ada surel yang lebih baru, pakai kodenya."
    return SAID.get(request.query_params.get("kata", ""), "")


def _looking_again(request: Request, asked: model.Request) -> str:
    """Where the page goes while an answer is recorded, each time another address.

    A browser that loads the same address anew goes back to where it stood, not to the field of the outcome.
    """
    before, times = request.query_params.get("sesudah", ""), request.query_params.get("lagi", "")
    if not before.isdecimal():
        return ""
    return f"/keputusan/{asked.id}?sesudah={before}&lagi={int(times) + 1 if times.isdecimal() else 1}"


def _back(asked: model.Request, query: str) -> Response:
    return RedirectResponse(f"/keputusan/{asked.id}?{query}", HTTPStatus.SEE_OTHER)


def _asked(request: Request) -> model.Request:
    """The request of the address; raises RefusedError for who is not asked."""
    asked = asked_by_number(request.state.desk.workplace(), request.path_params["id"])
    person = request.state.session.account
    if person.role is Role.OFFICER and asked.officer.email.lower() != person.address:
        raise RefusedError(NOT_YOURS)
    return asked


def _whole(request: Request) -> Asked:
    return asked_whole(request.state.desk.workplace(), request.path_params["id"])


def _answers(request: Request, asked: model.Request) -> int:
    with read(request.state.desk.workplace().engine) as conn:
        return answers_stored(conn, asked.id)


def _paper(request: Request) -> tuple[Attachment, Path]:
    workplace, asked = request.state.desk.workplace(), _asked(request)
    attachment = paper_to_open(workplace, asked, request.path_params["number"])
    try:
        return attachment, workplace.files.checked(attachment.sha256)
    except ConfigurationError as error:
        raise RefusedError(SPOILT) from error


DECIDING: Sequence[BaseRoute] = (
    page("/keputusan/{id:int}", decision_page, ANYBODY_IN),
    page("/keputusan/{id:int}", decide, {Role.OFFICER}, is_form=True),
    page("/keputusan/{id:int}/berkas/{number:int}", paper, ANYBODY_IN),
)
