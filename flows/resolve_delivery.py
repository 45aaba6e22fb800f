"""A mail of unknown fate is settled by somebody who asked."""

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.resolve_delivery import resolve_delivery as resolve
from rbworkflow.steps.workplace import Workplace


class DeliveryForm(BaseModel):
    """Which mail, and whether it arrived."""

    nomor_surel: int = Field(title="Nomor surel", description="Nomor pada daftar surel di halaman status.", ge=1)
    sudah_sampai: bool = Field(title="Sudah sampai?", description="Tanyakan dahulu kepada penerima.")


@office_flow(name="Putuskan kiriman")
def resolve_delivery(workplace: Workplace, isian: DeliveryForm) -> str:
    """Memutuskan surel yang belum pasti sampai: dicatat sampai, atau dikirim lagi.

    Args:
        isian: nomor surel dan apakah sudah sampai
    """
    message = resolve(workplace, isian.nomor_surel, arrived=isian.sudah_sampai)
    do_due_work(workplace)
    return message
