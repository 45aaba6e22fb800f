"""What people type into target cells: understood whole and shown back, or asked about at the cell."""

from pathlib import Path

import pytest

from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.sheets.numerals import in_words
from tests.plan.layout_forms import quarterly_sheet, quick_wins_form

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "data"
LAYOUTS = load_layouts(ROOT / "config")


@pytest.fixture
def read(office):
    return lambda content: read_plan(content, office=office, year=2026, layouts=LAYOUTS)


@pytest.fixture
def case(read):
    return lambda name: read((CASES / name).read_bytes())


def open_points(draft):
    return [(point.rule, point.cell) for point in draft.findings if point.is_open]


def notes(draft):
    return [point.message for point in draft.findings if point.rule == "P35"]


def quarterly(read, *targets, unit="laporan", name="Jumlah laporan"):
    """The quarterly form with one row of these targets, whose first cell is F7."""
    cells = (*targets, *(None,) * (4 - len(targets)))
    return read(quarterly_sheet(rows=(("Manajemen Perubahan", name, "Rapat", "Laporan", unit, *cells, "RDI"),)))


def output(read, text, due="12"):
    """The form of Quick Wins with one row of this output, in cell G7."""
    return read(quick_wins_form(rows=((1, "QUICK WINS", "P", "Survei", "S", "Hasil survei", text, None, due),)))


@pytest.mark.parametrize(
    ("typed", "unit", "target"),
    [
        ("1 dokumen", "dokumen", 1),
        ("1 Dok.", "dokumen", 1),
        ("2 lap", "Laporan", 2),
        ("12 org", "orang", 12),
        ("1x", "kali", 1),
        ("1 SK", "surat keputusan", 1),
        ("3 (tiga) SOP", "SOP", 3),
        ("12 (dua belas)", "dokumen", 12),
        ("25 (duapuluh lima) dokumen", "dokumen", 25),
        ("20 JP", "jam pelajaran", 20),
        ("1 (dokumen)", "dokumen", 1),
        ("85%", "persen", 85),
        ("85 persen", "%", 85),
        ("Rp 1.500.000", "rupiah", 1500000),
    ],
)
def test_a_number_with_the_rows_own_unit_is_the_number(read, typed, unit, target):
    draft = quarterly(read, typed, unit=unit)

    assert draft.is_complete
    assert draft.indicators[0].target_q1 == target


@pytest.mark.parametrize(
    ("typed", "unit", "rule"),
    [
        ("2 laporan", "dokumen", "P30"),
        ("85%", "dokumen", "P30"),
        ("1,5 juta", "rupiah", "P30"),
        ("5 hari kerja", "hari", "P30"),
        ("5 hari", "hari kerja", "P30"),
        ("10 (draf)", "dokumen", "P28"),
        ("5 (enam)", "dokumen", "P28"),
        ("5 laporan maksimal", "laporan", "P28"),
        ("Indeks 3,5", "indeks", "P28"),
        ("1 SK dan 2 laporan", "laporan", "P27"),
        ("10 org x 2 keg", "orang", "P27"),
        ("2 kali / tahun", "kali", "P27"),
        ("1 SK dan laporan", "SK", "P27"),
        ("< 5", "hari", "P29"),
        ("lebih dari 80", "nilai", "P29"),
        ("1²", "laporan", "P04"),
        ("①", "laporan", "P04"),
        ("v", "laporan", "P04"),
        ("IV", "laporan", "P04"),
        ("terlaksana", "laporan", "P04"),
        ("1,500", "orang", "P32"),
        ("81.500", "indeks", "P32"),
    ],
)
def test_whatever_else_stands_beside_a_number_is_asked_about_at_its_cell(read, typed, unit, rule):
    draft = quarterly(read, typed, unit=unit)

    assert open_points(draft) == [(rule, "F7")]
    assert "kolom Target TW I" in " ".join(point.message for point in draft.findings)


@pytest.mark.parametrize(
    ("typed", "polarity", "target", "understood"),
    [
        ("≤ 5", "min", 5, "paling banyak 5, makin kecil makin baik"),
        ("<= 5 hari", "min", 5, "paling banyak 5"),
        ("maks 5", "min", 5, "paling banyak 5"),
        ("Maksimal 5 hari", "min", 5, "paling banyak 5"),
        ("paling lama 5 hari", "min", 5, "paling banyak 5"),
        ("≥ 80", "max", 80, "paling sedikit 80, makin besar makin baik"),
        ("min. 80", "max", 80, "paling sedikit 80"),
        ("sekurang-kurangnya 80", "max", 80, "paling sedikit 80"),
    ],
)
def test_a_limit_is_its_number_with_the_polarity_it_speaks_of_and_shown_back(read, typed, polarity, target, understood):
    draft = quarterly(read, typed, None, 5 if polarity == "min" else 80, unit="hari", name="Waktu layanan")

    assert draft.is_complete
    assert (draft.indicators[0].polarity, draft.indicators[0].target_q1) == (polarity, target)
    assert notes(draft)[0].startswith(f"Isi '{typed}' pada kolom Target TW I dibaca ")
    assert understood in notes(draft)[0]


@pytest.mark.parametrize("unit", ["Persen (%)", "% (persen)", "prosen", "Persentase"])
def test_percent_is_percent_however_the_unit_spells_it(read, unit):
    draft = quarterly(read, "85%", 90, unit=unit, name="Persentase pegawai")

    assert draft.is_complete
    assert (draft.indicators[0].kind, draft.indicators[0].target_kind) == ("persen", "rata_rata")
    assert open_points(quarterly(read, 0.85, unit=unit, name="Persentase pegawai")) == [("P33", "F7")]


@pytest.mark.parametrize("unit", ["ya/tidak", "Ada/Tidak", "Ada / Tidak Ada"])
def test_a_unit_of_yes_and_no_asks_for_an_answer(read, unit):
    draft = quarterly(read, None, "Ada", unit=unit, name="Maklumat ditetapkan")
    assert draft.is_complete
    (asked,) = draft.indicators
    assert (asked.kind, asked.target_kind, asked.targets) == ("ya_tidak", "kumulatif", (None, 1, None, None))

    (point,) = [each for each in quarterly(read, 2, unit=unit, name="Maklumat").findings if each.rule == "P04"]
    assert point.message == (
        "Isi '2' pada kolom Target TW I bukan jawaban. Tulis Ya atau Tidak saja, atau kosongkan bila memang belum ada."
    )


def test_limits_from_both_sides_in_one_row_are_asked_about(read):
    assert open_points(quarterly(read, "≤ 5", "≥ 80", unit="hari")) == [("P34", "G7")]


@pytest.mark.parametrize("typed", ["80-90", "80 s.d. 90", "80 – 90 nilai", "80 sampai 90"])
def test_a_range_is_a_range(read, typed):
    draft = quarterly(read, typed, None, None, typed, unit="nilai")

    assert draft.is_complete
    (ranged,) = draft.indicators
    assert (ranged.polarity, ranged.target_low, ranged.target_high) == ("rentang", 80, 90)
    assert notes(draft) == [f"Isi '{typed}' pada kolom Target TW I dibaca sebagai rentang 80 sampai dengan 90."]


def test_a_range_of_a_scheduled_output_holds_in_each_quarter_of_its_schedule(read):
    draft = output(read, "80-90 nilai", due="6,12")

    assert draft.is_complete
    assert draft.indicators[0].targets == (None, 90, None, 90)
    assert draft.indicators[0].unit_of_measure == "nilai"


def test_a_number_that_reads_two_ways_is_shown_back_and_with_its_opposite_in_the_row_asked_about(read):
    assert notes(quarterly(read, "1.500", unit="orang")) == [
        "Isi '1.500' pada kolom Target TW I dibaca 1.500 (bukan 1,5)."
    ]
    assert open_points(quarterly(read, "1.500", "1,500", unit="orang")) == [("P32", "F7"), ("P32", "G7")]
    assert quarterly(read, "3,25", "3.25", unit="indeks").is_complete


@pytest.mark.parametrize("unit", ["persen", "%"])
def test_a_fraction_where_percent_is_meant_is_asked_about_and_its_remedies_work(read, unit):
    draft = quarterly(read, 0.25, 0.5, 0.75, 1, unit=unit)

    assert open_points(draft) == [("P33", "F7")]
    assert "misalnya 25," in draft.findings[-1].message
    assert quarterly(read, 25, 50, 75, 100, unit=unit).is_complete
    assert quarterly(read, "0,25%", "0,5%", unit=unit).is_complete
    assert quarterly(read, "maks 0,5", unit=unit).is_complete


@pytest.mark.parametrize(
    ("typed", "unit", "rule"),
    [
        ("4", "", "P31"),
        ("80-90", "", "P31"),
        ("terlaksana", "", "P04"),
        ("1 SK dan 2 laporan", "", "P27"),
        (None, "", "P03"),
    ],
)
def test_a_form_without_a_column_for_the_unit_asks_at_the_target_in_its_own_words(read, typed, unit, rule):
    draft = output(read, typed)

    assert open_points(draft) == [(rule, "G7")]
    assert all("kolom Satuan" not in point.message for point in draft.findings if point.is_open)


def test_the_silent_numbers_of_the_template_are_each_told_at_their_cell(case):
    told = open_points(case("plan_template_silent_numbers.xlsx"))

    assert told == [
        ("P33", "J2"),
        *((("P32", f"{column}{row}")) for row in (3, 4, 5) for column in "JK"),
        ("P28", "J9"),
        ("P28", "K9"),
        ("P04", "J10"),
    ]


def test_targets_in_text_are_understood_or_asked_about_cell_by_cell(case):
    draft = case("plan_quarterly_text_targets.xlsx")
    rows = {each.name: each for each in draft.rows}

    assert rows["Jumlah dokumen"].targets == (1, 1, 1, 1)
    assert (rows["Waktu layanan"].polarity, rows["Waktu layanan"].targets) == ("min", (5, 5, 5, 5))
    assert {("P33", "F9"), ("P33", "F10"), ("P04", "H8"), ("P32", "I15"), ("P30", "H16"), ("P32", "G17")} <= set(
        open_points(draft)
    )


def test_outputs_of_quick_wins_are_numbers_ranges_or_asked_about(case):
    draft = case("plan_quickwins_outputs.xlsx")
    asked = {cell: rule for rule, cell in open_points(draft)}

    assert {cell: asked[cell] for cell in ("G15", "G16", "G22")} == dict.fromkeys(("G15", "G16", "G22"), "P27")
    assert {cell: asked[cell] for cell in ("G17", "G23")} == dict.fromkeys(("G17", "G23"), "P31")
    assert [each.target_year for each in draft.rows if each.unit_of_measure == "orang"] == [1500]
    assert [each.unit_of_measure for each in draft.rows if each.target_year == 50_000_000] == ["rupiah"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (20, "dua puluh"),
        (101, "seratus satu"),
        (1500, "seribu lima ratus"),
        (2012, "dua ribu dua belas"),
        (1_000_000, "satu juta"),
        (-1, ""),
    ],
)
def test_numbers_are_spelled_as_indonesian_says_them(number, words):
    assert in_words(number) == words
