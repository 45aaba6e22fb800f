"""A form from an unknown address, or a late replacement by link, is let in, or not, by somebody who asked the unit."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, picked_field
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.choices import RECEIVED_MAILS
from rbworkflow.steps.overview.confirm_picked import confirm_picked
from rbworkflow.steps.workplace import Workplace

GENUINE: Final = "Benar darinya, terima"


class SenderForm(BaseModel):
    """Which mail or sending, and whether it is the unit's."""

    nomor_surel_masuk: str = picked_field(
        RECEIVED_MAILS,
        title="Surel masuk atau kiriman",
        typed="Nomornya, yang tertulis di surel peringatan kepada operator.",
    )
    jawaban: Literal["Benar darinya, terima", "Bukan darinya, tolak"] = Field(
        title="Jawaban pengirim",
        description=f"Tanyakan kepada pemilik nama itu, tanpa membalas surelnya. {CHOICE_HINT}",
    )  # no switch: one that is not touched would answer


@office_flow(name="Konfirmasi pengirim")
def confirm_sender(workplace: Workplace, isian: SenderForm) -> str:
    """Memutuskan kiriman dari alamat yang bukan alamat pengirimnya, atau kiriman ulang lewat tautan: diterima, ditolak.

    Args:
        isian: Surel masuk atau kiriman, dan jawaban pengirimnya.
    """
    message = confirm_picked(workplace, isian.nomor_surel_masuk, is_genuine=isian.jawaban == GENUINE)
    collected = collect(workplace, tell=CollectingBar())
    show_collected(collected)
    do_due_work(workplace)
    return " ".join([message, *(answer.sentence for answer in collected.answers), *collected.packages])
