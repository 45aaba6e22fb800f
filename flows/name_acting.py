"""An acting officer is named: Plt. for a vacant post, Plh. for an absent holder."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, DAY_HINT
from flows.running import office_flow
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.name_acting import name_acting as name_it
from rbworkflow.steps.decisions.name_acting import official_named
from rbworkflow.steps.workplace import Workplace

ROLES = {"Sekretaris": "secretary", "Ketua": "chair"}


class ActingForm(BaseModel):
    """Who acts for whom, by which decree, on which days."""

    jabatan: Literal["Sekretaris", "Ketua"] = Field(title="Jabatan yang diwakili", description=CHOICE_HINT)
    jenis: Literal["Plh", "Plt"] = Field(title="Jenis", description="Plh: pejabat berhalangan; Plt: jabatan kosong.")
    nama: str = Field(title="Nama")
    nip: str = Field(default="", title="NIP", description="Kosong bagi anggota KPU.")
    surel: str = Field(title="Alamat surel", description="Kode keputusan dikirim ke sini.")
    nomor_surat_tugas: str = Field(title="Nomor surat tugas atau keputusan")
    mulai: date = Field(title="Berlaku mulai", description=DAY_HINT)
    sampai: date = Field(title="Berlaku sampai", description=DAY_HINT)


@office_flow(name="Tunjuk Plt. atau Plh.")
def name_acting(workplace: Workplace, isian: ActingForm) -> str:
    """Menunjuk pejabat pelaksana; permintaan keputusan yang menunggu dialihkan kepadanya selama ia berwenang.

    Args:
        isian: Siapa, untuk jabatan apa, dengan surat apa, dan kapan berlaku.
    """
    role = ROLES[isian.jabatan]
    official = official_named(workplace, role, name=isian.nama, nip=isian.nip, email=isian.surel)
    assignment = ActingSeed(
        role=role,
        kind=isian.jenis,
        official=official,
        decree=isian.nomor_surat_tugas,
        starts_on=isian.mulai,
        ends_on=isian.sampai,
    )
    message = name_it(workplace, assignment)
    do_due_work(workplace)
    return message
