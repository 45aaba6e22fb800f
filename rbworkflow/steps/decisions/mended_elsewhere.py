"""Reports that count what others approved: nobody is asked to correct them, but what they are made of."""

from typing import Final

from rbworkflow.office.duties import Duty
from rbworkflow.office.model import Office
from rbworkflow.office.period import Period, Semester

OF_SEMESTERS: Final = (
    "Angka dan uraian laporan tahunan berasal dari laporan semester yang disetujui; bila itu yang keliru, mulai dahulu "
    "revisi laporan semesternya."
)
OF_PACKAGES: Final = (
    "Rekapitulasi disusun dari paket yang sudah diterima; bila angka sebuah kantor yang keliru, kembalikan dahulu "
    "paketnya."
)


def mended_elsewhere(office: Office, period: Period) -> str:
    """Where what the period's report counts is corrected, in a sentence; "" where its own units are asked."""
    if office.does(Duty.MEMBERS):
        return OF_PACKAGES
    return "" if isinstance(period, Semester) else OF_SEMESTERS
