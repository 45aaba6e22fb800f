"""Copies that came back signed are judged; one that only the operator can tell is settled by his word."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, picked_field
from flows.running import office_flow
from rbworkflow.steps.overview.choices import SIGNED_COPIES, WHAT_CAME, number_picked
from rbworkflow.steps.sending.signed_copies import confirm_signed_copy
from rbworkflow.steps.workplace import Workplace

OURS: Final = "Ini dokumennya, terima"
NOTHING: Final = "Tidak ada salinan bertanda tangan yang baru."


class SignedForm(BaseModel):
    """What came in, or one doubted copy and what it is."""

    salinan: str = picked_field(
        SIGNED_COPIES, title="Salinan", typed="Nomor salinan yang perlu dipastikan.", default=WHAT_CAME
    )
    jawaban: Literal["Ini dokumennya, terima", "Bukan dokumennya, tolak"] = Field(
        default="Bukan dokumennya, tolak",
        title="Salinan yang perlu dipastikan",
        description=f"Bandingkan dahulu dengan dokumennya. {CHOICE_HINT}",
    )
    alasan: str = Field(default="", title="Alasan", description="Wajib bagi salinan yang perlu dipastikan.")


@office_flow(name="Salinan bertanda tangan")
def signed_copies(workplace: Workplace, isian: SignedForm) -> str:
    """Memeriksa salinan laporan yang kembali bertanda tangan; yang dikenali diterbitkan dan dikirim.

    Args:
        isian: Yang baru datang, atau salinan yang perlu dipastikan beserta alasannya.
    """
    said = []
    if isian.salinan not in ("", WHAT_CAME):
        is_ours, number = isian.jawaban == OURS, number_picked(isian.salinan)
        said.append(confirm_signed_copy(workplace, number, reason=isian.alasan, is_ours=is_ours))
    done = do_due_work(workplace).done
    return " ".join([*said, *done]) or NOTHING
