"""Which year the lines above a table are of."""

import pytest

from rbworkflow.sheets.titles import told_year


@pytest.mark.parametrize(
    "line",
    [
        "RENCANA AKSI per 30 Desember 2026",
        "Pasuruan, 2 Jan 2026",
        "dicetak 30-12-2026",
        "keadaan 30.12.2026",
        "Peraturan Menteri PANRB Nomor 26 Tahun 2020",
        "Road Map 2025-2029",
        "RENCANA AKSI REFORMASI BIROKRASI",
    ],
)
def test_a_rule_a_date_and_a_span_name_no_year(line: str) -> None:
    assert told_year([line], 2027) is None


@pytest.mark.parametrize(
    "line", ["TAHUN 2026", "Rencana aksi Januari - Desember 2026", "tindak lanjut evaluasi tahun 2026"]
)
def test_another_year_is_told(line: str) -> None:
    assert told_year([line], 2027) == 2026
    assert told_year([line, "TAHUN 2027 per 3 Maret 2026"], 2027) == 0
