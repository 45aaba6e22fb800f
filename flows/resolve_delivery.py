"""A mail of unknown fate is settled by somebody who asked."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT
from flows.running import office_flow
from rbworkflow.steps.resolve_delivery import resolve_delivery as resolve
from rbworkflow.steps.workplace import Workplace

ARRIVED: Final = "Sudah sampai"


class DeliveryForm(BaseModel):
    """Which mail, and whether it arrived."""

    nomor_surel: int = Field(
        title="Nomor surel", description="Tertulis di surel peringatan dan di daftar surel pada tab Artifacts."
    )
    jawaban: Literal["Sudah sampai", "Belum sampai, kirim lagi"] = Field(
        title="Jawaban penerima", description=f"Tanyakan dahulu kepada penerima surel itu. {CHOICE_HINT}"
    )  # no switch: one that is not touched would answer


@office_flow(name="Putuskan kiriman")
def resolve_delivery(workplace: Workplace, isian: DeliveryForm) -> str:
    """Memutuskan surel yang belum pasti sampai: dicatat sampai, atau dikirim lagi.

    Args:
        isian: Nomor surel dan jawaban penerimanya.
    """
    message = resolve(workplace, isian.nomor_surel, arrived=isian.jawaban == ARRIVED)
    do_due_work(workplace)
    return message
