import pytest

from rbworkflow.plan.schedule import quarters_of


@pytest.mark.parametrize(
    ("text", "quarters"),
    [
        ("Januari", (1,)),
        ("Januari - Maret", (1,)),
        ("Maret, September", (1, 3)),
        ("Januari s.d. Juni 2026", (1, 2)),
        ("2 Januari 2026 s/d 31 Desember 2026", (1, 2, 3, 4)),
        ("1 - 30 Juni 2026", (2,)),
        ("31 Maret 2026", (1,)),
        ("Apr sampai dengan Jul", (2, 3)),
        ("TW I", (1,)),
        ("TW I, II dan IV", (1, 2, 4)),
        ("Triwulan I-IV", (1, 2, 3, 4)),
        ("TW2–TW3", (2, 3)),
        ("Semester II", (3, 4)),
        ("B03,B06,B09,B12", (1, 2, 3, 4)),
        ("B11", (4,)),
        ("3, 6, 9, 12", (1, 2, 3, 4)),
        ("1-12", (1, 2, 3, 4)),
        ("6", (2,)),
        ("Setiap bulan", (1, 2, 3, 4)),
        ("sepanjang tahun", (1, 2, 3, 4)),
    ],
)
def test_a_schedule_names_its_quarters(text, quarters):
    assert quarters_of(text) == quarters


@pytest.mark.parametrize("text", ["", "menyusul", "belum terjadwal", "13", "2026"])
def test_what_names_no_time_is_not_guessed(text):
    assert quarters_of(text) is None
