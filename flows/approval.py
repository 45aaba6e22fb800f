"""One officer's decision: the run suspends until somebody pastes a code, and our own tables say what it was worth."""

import time
from typing import Any, Final, cast
from uuid import UUID

from prefect import runtime
from prefect.client.orchestration import get_client
from prefect.exceptions import ObjectNotFound
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput
from pydantic import ConfigDict, Field, ValidationError
from pydantic.json_schema import SkipJsonSchema

from flows.acts import claimed
from flows.artifacts import BRIEFING, show_asked
from flows.due_work import do_due_work
from flows.launching import READY_SECONDS
from flows.running import LOGGER, office_flow
from flows.runs import Runs
from rbworkflow.approval.launches import request_served_by
from rbworkflow.errors import RetryLaterError
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.requested_runs import answer_key, page_is_late
from rbworkflow.steps.decisions.turn import Turn, turn
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

LOST: Final = (
    "Halaman ini dijalankan tanpa jawaban, maka tidak ada yang diputuskan. Halaman dan kode baru dikirim lewat surel."
)


class DecisionForm(RunInput):
    """What the officer fills in. Frozen: runs suspended under an older form must still resume."""

    model_config = ConfigDict(extra="ignore")

    kode: str = Field(title="Kode dari surel", description="Salin baris SETUJU-… atau KEMBALI-… dari surel Saudara.")
    catatan: str = Field(
        default="",
        title="Catatan",
        description="Wajib diisi bila mengembalikan. Kode indikator dan pengisinya di dalamnya dikenali.",
    )
    butir: SkipJsonSchema[str] = ""
    """What was ticked on our own page; a note names the same by codes."""
    tindakan: SkipJsonSchema[str] = ""
    """The nonce of the act, which the door adds."""


def serves_a_request(workplace: Workplace) -> bool:
    """Whether our own rows call this run the page of what it asks for."""
    with read(workplace.engine) as conn:
        served = request_served_by(conn, workplace.office.code, str(runtime.flow_run.id))
    return served is not None and served.id == runtime.flow_run.parameters.get("permintaan")


@office_flow(name="Persetujuan", names_runs=False, waited=serves_a_request)
def approval(workplace: Workplace, permintaan: int) -> str:
    """Menunggu keputusan pejabat atas satu dokumen, lalu meneruskan pekerjaan yang menyusul.

    Args:
        permintaan: Nomor permintaan keputusan; diisi oleh alur lain.
    """
    while (now := _turn(workplace, permintaan)).is_open:
        if _is_new_page():
            LOGGER.info(now.said)
            show_asked(workplace, permintaan)
            send_its_codes_where_late(workplace, permintaan)
        given = _answer(now)
        his, number = _in_his_name(workplace, given), now.answers + 1
        verdict = answer(his, permintaan, number, typed=given.kode, note=given.catatan, ticked=given.butir)
        if not verdict.is_decision:
            LOGGER.info(turn(workplace, permintaan).said)
            deliver(workplace)  # codes that stood in it are void: new ones leave now
    do_due_work(workplace)
    return now.said


def _turn(workplace: Workplace, permintaan: int) -> Turn:
    """Where the request stands. What Prefect kept of answers that are stored is gone: codes and notes rest nowhere.

    An answer is stored first: a run that was killed before reads it again, one killed after takes it away as it starts.
    """
    now = turn(workplace, permintaan)
    with get_client(sync_client=True) as client:
        Runs(client).forget_inputs(UUID(runtime.flow_run.id), [answer_key(number + 1) for number in range(now.answers)])
    return now


def send_its_codes_where_late(workplace: Workplace, permintaan: int) -> None:
    """Whoever asked for this page waits for its form, then sends the codes. Where all processes were busy for so long
    that he may have gone on, they leave from here, instead of half an hour later.
    """
    if time.time() - runtime.flow_run.scheduled_start_time.timestamp() > READY_SECONDS / 2:
        page_is_late(workplace, permintaan, str(runtime.flow_run.id))
        deliver(workplace)


def _is_new_page() -> bool:
    """Whether the run shows nothing yet: it starts from the top with every answer."""
    with get_client(sync_client=True) as client:
        return BRIEFING not in Runs(client).artifacts(UUID(runtime.flow_run.id))


def _in_his_name(workplace: Workplace, given: DecisionForm) -> Workplace:
    """The workplace in the name of whoever answered, as the door knew him."""
    act = claimed(workplace, given.tindakan)
    if act is None:
        raise RetryLaterError(LOST)
    return workplace.by(act)


def _answer(now: Turn) -> DecisionForm:
    """The next answer to the form; the process ends here while nobody has given it."""
    try:
        given: Any = suspend_flow_run(
            wait_for_input=DecisionForm.with_initial_data(description=now.description),
            timeout=None,
            key=answer_key(now.answers + 1),
        )
    except (ObjectNotFound, ValidationError) as error:  # somebody moved the run on by other means than its form
        raise RetryLaterError(LOST) from error
    return cast("DecisionForm", given)
