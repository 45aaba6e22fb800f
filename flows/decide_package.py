"""The operator of a province accepts or returns a package, where config/ leaves that to him."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import PACKAGES, number_picked
from rbworkflow.steps.province.decide_package import decide_package as decide
from rbworkflow.steps.workplace import Workplace

ACCEPT: Final = "Terima"


class PackageForm(BaseModel):
    """Which package, and what becomes of it."""

    paket: str = picked_field(PACKAGES, title="Paket", typed="Nomornya, yang tertulis pada halaman Kabupaten/Kota.")
    jawaban: Literal["Terima", "Kembalikan"] = Field(title="Keputusan", description=CHOICE_HINT)
    catatan: str = Field(
        default="",
        title="Catatan",
        description="Wajib bila dikembalikan; satu baris satu indikator, misalnya A1-01: bukti belum terbaca.",
    )


@office_flow(name="Putuskan paket", duty=Duty.MEMBERS)
def decide_package(workplace: Workplace, isian: PackageForm) -> str:
    """Menerima paket laporan sebuah kantor atau mengembalikannya; tanda terimanya langsung dikirim.

    Args:
        isian: Paket, keputusan, dan catatan.
    """
    is_accepted = isian.jawaban == ACCEPT
    said = decide(workplace, number_picked(isian.paket), is_accepted=is_accepted, note=isian.catatan)
    do_due_work(workplace)
    return said
