"""The operator's successor gets all that he needs on paper."""

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.safekeeping.hand_over import hand_over as print_paper
from rbworkflow.steps.workplace import Workplace


class HandoverForm(BaseModel):
    """Who takes over, where it is known."""

    pengganti: str = Field(
        default="", title="Nama operator pengganti", description="Kosong: ditulis tangan pada berita acara."
    )


@office_flow(name="Buku serah terima")
def hand_over(workplace: Workplace, isian: HandoverForm) -> str:
    """Mencetak buku serah terima dari keadaan sekarang; diunduh di halaman Serah terima.

    Args:
        isian: Nama operator pengganti.
    """
    made = print_paper(workplace, successor=isian.pengganti)
    do_due_work(workplace)
    return made.said
