"""Of which year a team is, as its decree's words say."""

import pytest

from rbworkflow.office.people import Team


@pytest.mark.parametrize(
    ("decree", "year"),
    [
        ("Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026", 2026),
        ("Keputusan Nomor 71 Tahun 2025 tentang Tim Reformasi Birokrasi Tahun 2026", 2026),
        ("Keputusan Nomor 5 Tahun 2026 tentang Tim Reformasi Birokrasi Tahun 2025-2029", 2026),
        ("Keputusan Nomor 5 Tahun 2026 tentang Tim Reformasi Birokrasi 2026 – 2029", 2026),
        ("Keputusan Nomor 5 Tahun 2026 tentang Tim Reformasi Birokrasi Tahun 2025 s.d. 2029", 2026),
        ("Keputusan Nomor 5 Tahun 2026 tentang Tim Reformasi Birokrasi Tahun 2025 sampai dengan 2029", 2026),
        ("Keputusan Nomor 3 Tahun 2027 tentang Perubahan atas Keputusan Nomor 5 Tahun 2026", 2027),
        ("Keputusan Nomor 2031 Tahun 2026", 2026),
        ("Keputusan No. 2031 Tahun 2026", 2026),
        ("Keputusan Ketua tanggal 5 Januari 2026", 2026),
        ("Keputusan Ketua", None),
    ],
)
def test_a_team_is_of_the_latest_year_of_its_decree_that_is_no_terms_end(decree: str, year: int | None) -> None:
    assert Team(decree=decree, members=()).year == year
