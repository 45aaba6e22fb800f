"""A submission that was sent by mistake is set aside: the run shows those that count and waits until one is picked."""

import re
from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from prefect import runtime
from prefect.client.orchestration import get_client
from prefect.exceptions import ObjectNotFound
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput
from pydantic import ConfigDict, Field, ValidationError, create_model
from pydantic.config import JsonDict
from pydantic.json_schema import SkipJsonSchema

from flows.acts import answerer
from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT
from flows.markdown import plain
from flows.running import office_flow
from flows.runs import Runs
from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import Duty
from rbworkflow.steps.submissions.counting import Counting, counting_submissions
from rbworkflow.steps.submissions.set_aside import set_aside as set_it_aside
from rbworkflow.steps.workplace import Workplace

A_DAY: Final = 24 * 60 * 60
NUMBERED: Final = re.compile(r"Nomor (\d+):")
NOTHING_COUNTS: Final = "Tidak ada isian yang berlaku, maka tidak ada yang dapat disisihkan."
NOT_CHOSEN: Final = "Tidak ada isian yang dipilih, maka tidak ada yang disisihkan. Jalankan sekali lagi."
ASKED: Final = "Pilih isian yang keliru dikirim. Yang terjadi bila isian itu disisihkan:"


class Aside(RunInput):
    """What every list of this kind takes besides what it shows."""

    model_config = ConfigDict(extra="ignore")  # a field that no schema shows would be refused else

    tindakan: SkipJsonSchema[str] = ""
    """The nonce of the act, which the door adds."""


def has_asked(_workplace: Workplace) -> bool:
    """Whether this run shows its list already: it starts from the top with its answer, and after a power cut again."""
    with get_client(sync_client=True) as client:
        return Runs(client).has_asked(UUID(runtime.flow_run.id))


@office_flow(name="Sisihkan isian", waited=has_asked, duty=Duty.PLAN)
def set_aside(workplace: Workplace) -> str:
    """Menyisihkan isian yang keliru dikirim; halaman run menunggu sampai isiannya dipilih lewat tombol Resume."""
    offered = counting_submissions(workplace)
    if not offered and not has_asked(workplace):
        raise RefusedError(NOTHING_COUNTS)
    given = _answer(offered)
    number = NUMBERED.match(given.isian)
    if number is None:
        raise RefusedError(NOT_CHOSEN)
    act = answerer(workplace, given.tindakan)
    if act is None:
        raise RefusedError(NOT_CHOSEN)
    message = set_it_aside(workplace.by(act), int(number[1]), reason=given.alasan)
    do_due_work(workplace)
    return message


def _answer(offered: Sequence[Counting]) -> Any:  # noqa: ANN401 - a form made for this list
    """What was picked, and why; the process ends here until then, and a run that nobody answers ends after a day."""
    try:
        form = form_of(offered).with_initial_data(description=_what_follows(offered))
        return suspend_flow_run(wait_for_input=form, timeout=A_DAY, key="isian")
    except (ObjectNotFound, ValidationError) as error:  # somebody moved the run on by other means than its form
        raise RefusedError(NOT_CHOSEN) from error


def form_of(offered: Sequence[Counting]) -> type[RunInput]:
    """The list to pick from, as it is now. What is picked is read whatever it is: the step knows what still counts."""
    labels: JsonDict = {"enum": [each.label for each in offered]}
    picked = Field(title="Isian yang disisihkan", description=CHOICE_HINT, json_schema_extra=labels)
    why = Field(title="Alasan", description="Dibaca subbagian dan kepalanya; tercatat di jejak audit.")
    return create_model("AsideForm", __base__=Aside, isian=(str, picked), alasan=(str, why))


def _what_follows(offered: Sequence[Counting]) -> str:
    return "\n".join([ASKED, "", *map(_line, offered)])


def _line(each: Counting) -> str:
    return f"- **{plain(each.label)}** (berkas {plain(each.sent.workbook_name)}): {plain(' '.join(each.effects))}"
