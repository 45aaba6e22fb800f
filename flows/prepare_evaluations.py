"""Workbooks for a province's evaluator, from the reports that were accepted."""

from pydantic import BaseModel

from flows.forms import picked_field
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import PERIODS, UNITS, unit_picked
from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations as prepare
from rbworkflow.steps.workplace import Workplace


class EvaluationsForm(BaseModel):
    """Whose reports on which period."""

    periode: str = picked_field(PERIODS, title="Periode", typed="Biasanya laporan tahunan: 2026-T.")
    kantor: str = picked_field(
        UNITS,
        title="Kantor",
        typed="Kode kantor; kosong: semua yang laporannya sudah diterima.",
        picked="Kosong: semua yang laporannya sudah diterima.",
        default="",
    )


@office_flow(name="Siapkan evaluasi", duty=Duty.MEMBERS)
def prepare_evaluations(workplace: Workplace, isian: EvaluationsForm) -> str:
    """Membuat buku kerja evaluasi untuk setiap kantor yang laporannya sudah diterima, terisi dari laporannya.

    Args:
        isian: Periode yang dievaluasi, dan kantornya bila hanya satu.
    """
    unit = unit_picked(workplace.office, isian.kantor) if isian.kantor.strip() else ""
    return prepare(workplace, parse_period(isian.periode), unit_code=unit).message
