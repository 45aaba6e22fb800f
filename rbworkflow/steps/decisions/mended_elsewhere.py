"""Reports of which nobody can be asked what was pointed at: they count what others approved, or their unit left."""

from collections.abc import Iterable
from typing import Final

from rbworkflow.approval.items import ItemGroup
from rbworkflow.office.duties import Duty
from rbworkflow.office.model import Office
from rbworkflow.office.period import Period, Semester
from rbworkflow.wording import listed

OF_SEMESTERS: Final = (
    "Angka dan uraian laporan tahunan berasal dari laporan semester yang disetujui; bila itu yang keliru, mulai dahulu "
    "revisi laporan semesternya."
)
OF_PACKAGES: Final = (
    "Rekapitulasi disusun dari paket yang sudah diterima; bila angka sebuah kantor yang keliru, kembalikan dahulu "
    "paketnya."
)

BY_WHO_LEFT: Final = (
    "{} tidak ada dalam pengaturan kantor, sehingga tidak dapat diminta memperbaiki isiannya. Tambahkan dahulu lewat "
    "Pengaturan kantor, dengan alamat yang kini menanganinya."
)


def mended_elsewhere(office: Office, period: Period) -> str:
    """Where what the period's report counts is corrected, in a sentence; "" where its own units are asked."""
    if office.does(Duty.MEMBERS):
        return OF_PACKAGES
    return "" if isinstance(period, Semester) else OF_SEMESTERS


def by_who_left(office: Office, pointed: Iterable[ItemGroup]) -> str:
    """That what was pointed at is of units that the office has no more, in sentences; "" where it has them all."""
    known = {unit.code for unit in office.units}
    left = [group.name for group in pointed if group.code not in known]
    return BY_WHO_LEFT.format(listed(left)) if left else ""
