"""What is drawn: the charts of a year with nine areas, two halves and two earlier years."""

import random
from decimal import Decimal

from rbworkflow.report.content.charts import Chart, Series

AREAS = (
    "Manajemen Perubahan",
    "Deregulasi Kebijakan",
    "Penataan Organisasi",
    "Penataan Tata Laksana",
    "Penataan SDM Aparatur",
    "Penguatan Akuntabilitas",
    "Penguatan Pengawasan",
    "Peningkatan Kualitas Pelayanan Publik",
    "Quick Wins",
)
QUARTERS = ("TW I", "TW II", "TW III", "TW IV")


def shown(reports: int) -> list[Chart]:
    """Four charts for each report, the same in every process."""
    chance = random.Random(2026)  # noqa: S311 - figures to draw, not to keep secret
    return [chart for _ in range(reports) for chart in _of_report(chance)]


def _of_report(chance: random.Random) -> list[Chart]:
    def scores(*names: str) -> tuple[Series, ...]:
        return tuple(Series(name, tuple(Decimal(chance.randint(0, 10_000)) / 100 for _ in AREAS)) for name in names)

    def counts(*names: str) -> tuple[Series, ...]:
        return tuple(Series(name, tuple(Decimal(chance.randint(1, 20)) for _ in QUARTERS)) for name in names)

    states = counts("Mencapai target", "Belum mencapai target", "Belum memiliki data yang dihitung")
    return [
        Chart("Keadaan indikator yang jatuh tempo per triwulan", QUARTERS, states, is_stacked=True),
        Chart("Nilai capaian per area perubahan", AREAS, scores("Tahun 2026")),
        Chart("Nilai capaian menurut semester", AREAS, scores("Semester I 2026", "Semester II 2026")),
        Chart("Nilai capaian dibandingkan", AREAS, scores("Tahun 2026", "Tahun 2025", "Tahun 2024")),
    ]
