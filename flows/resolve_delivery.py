"""A mail of unknown fate, or one that was refused, is settled by somebody who asked."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, picked_field
from flows.running import office_flow
from rbworkflow.steps.overview.choices import SENT_MAILS, number_picked
from rbworkflow.steps.sending.resolve_delivery import close_delivery
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery as resolve
from rbworkflow.steps.workplace import Workplace

ARRIVED: Final = "Sudah sampai"
GIVEN_UP: Final = "Tidak dikirim lagi"


class DeliveryForm(BaseModel):
    """Which mail, and whether it arrived."""

    nomor_surel: str = picked_field(
        SENT_MAILS,
        title="Surel",
        typed="Nomornya, yang tertulis di surel peringatan dan di daftar surel pada tab Artifacts.",
    )
    jawaban: Literal["Sudah sampai", "Belum sampai, kirim lagi", "Tidak dikirim lagi"] = Field(
        title="Jawaban penerima", description=f"Tanyakan dahulu kepada penerima surel itu. {CHOICE_HINT}"
    )  # no switch: one that is not touched would answer
    alasan: str = Field(default="", title="Alasan", description="Wajib diisi bila surel itu tidak dikirim lagi.")


@office_flow(name="Putuskan kiriman")
def resolve_delivery(workplace: Workplace, isian: DeliveryForm) -> str:
    """Memutuskan surel yang belum pasti sampai atau ditolak: dicatat sampai, dikirim lagi, atau ditutup.

    Args:
        isian: Nomor surel dan jawaban penerimanya.
    """
    number = number_picked(isian.nomor_surel)
    if isian.jawaban == GIVEN_UP:
        message = close_delivery(workplace, number, reason=isian.alasan)
    else:
        message = resolve(workplace, number, arrived=isian.jawaban == ARRIVED)
    do_due_work(workplace)
    return message
