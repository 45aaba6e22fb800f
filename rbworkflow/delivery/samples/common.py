"""What the samples have in common."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from rbworkflow.finding import Finding, Severity

Samples: TypeAlias = Mapping[str, tuple[dict[str, Any], ...]]
"""By kind of mail: what its template is given, then what else it may have to say, in the place of that."""
SEMESTER: Final = "Semester I Tahun 2026"
TITLE: Final = "Laporan RB Semester I Tahun 2026, revisi 2"
UNIT: Final = "Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"
ROWS: Final = ("A5-03 Persentase pegawai yang hadir tepat waktu",)
POINTED: Final = (f"{UNIT}: A5-03", "Subbagian Perencanaan, Data, dan Informasi: semua indikator, A6-21")
ANCHOR: Final = f"214:{'a3' * 32}"
SENDING_URL: Final = "http://127.0.0.1:4200/kirim/0f3a9c5e7b1d2f4a6c8e0b1d3f5a7c9e"


def points(count: int) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            rule="R07",
            severity=Severity.BLOCKING if number % 3 == 0 else Severity.NEEDS_EXPLANATION,
            message=f"Realisasi A5-0{number} TW II (30) lebih rendah daripada TW I (45), padahal kumulatif. "
            "Perbaiki angkanya atau jelaskan di kolom Penjelasan.",
            sheet="Isian",
            cell=f"K{number + 12}",
            indicator_code=f"A5-0{number}",
        )
        for number in range(1, count + 1)
    )
