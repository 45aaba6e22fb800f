import io
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from rbworkflow.finding import Severity
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.model import DETAILS as COLUMNS
from rbworkflow.sheets.refusals import WorkbookRefusedError
from tests.ground.opened_books import opened, saved

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "rencana_aksi_2026.xlsx"
SHEET = "Rencana Aksi"


@pytest.fixture
def read(office):
    layouts = load_layouts(ROOT / "config")
    return lambda content, year=2026: read_plan(content, office=office, year=year, layouts=layouts)


class Page:
    """The sample plan's sheet, to be broken in a test."""

    def __init__(self):
        self.workbook = opened(SAMPLE.read_bytes())
        self.sheet = self.workbook[SHEET]
        self.header = next(row for row in self.sheet.iter_rows() if "Kode Indikator" in [cell.value for cell in row])

    def place(self, code, title):
        """The cell's address in the row of an indicator; code "" is the header."""
        column = next(cell.column for cell in self.header if cell.value == title)
        row = self.header[0].row if not code else self.row(code)
        return f"{get_column_letter(column)}{row}"

    def row(self, code):
        column = next(cell.column for cell in self.header if cell.value == "Kode Indikator")
        return next(row[column - 1].row for row in self.sheet.iter_rows() if row[column - 1].value == code)

    def put(self, code, title, value):
        place = self.place(code, title)
        self.sheet[place].value = value
        return place

    @property
    def content(self):
        return saved(self.workbook)


@pytest.fixture
def page():
    return Page()


def points(draft):
    return [(point.rule, point.cell) for point in draft.findings]


def test_the_sample_plan_is_read_whole_and_has_nothing_to_complete(read):
    draft = read(SAMPLE.read_bytes())

    assert draft.findings == []
    assert draft.is_complete
    assert len(draft.indicators) == 35
    assert [each.position for each in draft.indicators] == list(range(1, 36))
    assert {each.area_code for each in draft.indicators} == {*(f"A{number}" for number in range(1, 9)), "QW"}
    assert {each.unit_code for each in draft.indicators} == {"KUL", "TPH", "RDI", "PHS"}


def test_only_the_discipline_indicator_has_a_target_of_zero(read):
    zero = [each.code for each in read(SAMPLE.read_bytes()).indicators if 0 in each.targets]

    assert zero == ["A5-20"]


def test_the_same_plan_has_the_same_digest_however_its_workbook_is_dressed(read, page):
    page.sheet.insert_cols(1)
    page.sheet.insert_rows(1)
    page.sheet.title = "Matriks FGD"

    assert read(page.content).content_sha256 == read(SAMPLE.read_bytes()).content_sha256


def test_an_area_may_be_named_by_its_code_its_label_or_an_older_name(read, page):
    page.put("A4-11", "Area Perubahan", "A4")
    page.put("A4-12", "Area Perubahan", "PENATAAN TATALAKSANA")
    page.put("A4-13", "Area Perubahan", "A4. Penataan Tata Laksana")

    areas = {each.code: each.area_code for each in read(page.content).indicators}

    assert {areas[code] for code in ("A4-11", "A4-12", "A4-13", "A4-14")} == {"A4"}


@pytest.mark.parametrize(
    "name", ["RDI", "Subbag Perencanaan, Data dan Informasi", "Subbag Perencanaan, Data & Informasi"]
)
def test_a_unit_may_be_named_by_its_code_or_its_name(read, page, name):
    page.put("A6-21", "Penanggung Jawab", name)

    draft = read(page.content)

    assert draft.is_complete
    assert next(each.unit_code for each in draft.indicators if each.code == "A6-21") == "RDI"


BROKEN = [
    ("A1-01", "Area Perubahan", "Area Baru", "P06", "Area 'Area Baru' tidak dikenal"),
    ("A1-01", "Penanggung Jawab", "Subbagian Rumah Tangga", "P07", "Subbagian 'Subbagian Rumah Tangga' tidak dikenal"),
    ("A1-01", "Satuan", None, "P03", "Kolom Satuan belum diisi"),
    ("A1-01", "Indikator", None, "P03", "Kolom Indikator belum diisi"),
    ("A1-01", "Target TW I", "satu dokumen", "P04", "'satu dokumen' pada kolom Target TW I bukan angka"),
    ("A1-01", "Target TW I", -1, "P14", "tidak boleh kurang dari nol"),
    ("A1-01", "Polaritas", "naik", "P05", "Pilih salah satu: max, min, rentang"),
    ("A1-01", "Jenis Indikator", "kualitatif", "P05", "Pilih salah satu: jumlah, persen, ya_tidak, waktu, nilai"),
    ("A1-01", "Sifat Target", "bulanan", "P05", "Pilih salah satu: jumlah, kumulatif, rata_rata"),
    ("A1-01", "Data Dukung Wajib", "sk, nota lisan", "P08", "'nota lisan' tidak dikenal"),
    ("A1-01", "Data Dukung Wajib", None, "P03", "Kolom Data Dukung Wajib belum diisi"),
    ("A1-05", "Target Tahun", 1, "P13", "sifat target jumlah (penjumlahan triwulan) seharusnya 4"),
    ("A5-17", "Target Tahun", 200, "P13", "sifat target kumulatif (keadaan triwulan terakhir) seharusnya 100"),
    ("A8-32", "Target Tahun", 162, "P13", "sifat target rata-rata (rerata triwulan) seharusnya 81"),
    ("A1-01", "Kode Indikator", "A1/01", "P09", "hanya boleh berisi huruf, angka"),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_cell_is_named_by_its_address_and_told_what_to_do(read, page, broken):
    code, title, value, rule, sentence = broken
    cell = page.put(code, title, value)

    (point,) = read(page.content).findings

    assert (point.rule, point.sheet, point.cell) == (rule, SHEET, cell)
    assert point.severity is Severity.BLOCKING
    assert sentence in point.message


def test_a_broken_row_is_left_out_and_the_plan_is_not_complete(read, page):
    page.put("A1-01", "Area Perubahan", "Area Baru")

    draft = read(page.content)

    assert not draft.is_complete
    assert len(draft.indicators) == 34


def test_an_indicator_without_any_target_is_pointed_out(read, page):
    page.put("A1-01", "Target Tahun", None)
    cell = page.put("A1-01", "Target TW I", None)

    assert points(read(page.content)) == [("P12", cell)]


def test_words_for_nothing_yet_are_an_empty_target(read, page):
    page.put("A1-01", "Target TW II", "Belum terjadwal")
    page.put("A1-01", "Target TW III", "-")

    draft = read(page.content)

    assert draft.is_complete
    assert draft.indicators[0].targets == (1, None, None, None)


def test_a_code_used_twice_is_pointed_out_where_it_comes_again(read, page):
    first, again = page.place("A1-01", "Kode Indikator"), page.put("A1-02", "Kode Indikator", "a1-01")

    (point,) = read(page.content).findings

    assert (point.rule, point.cell) == ("P10", again)
    assert f"sel {first}" in point.message


def test_several_faults_of_a_row_are_all_told_at_once(read, page):
    cells = {page.put("A1-01", title, value) for _, title, value, *_ in BROKEN[:3]}

    assert {point.cell for point in read(page.content).findings} == cells


def test_a_missing_column_is_told_once_and_not_for_every_row(read, page):
    page.sheet[page.place("", "Satuan")].value = None

    draft = read(page.content)

    assert [point.rule for point in draft.findings] == ["K01"]
    assert "'Satuan'" in draft.findings[0].message.replace('"', "'")
    assert draft.indicators == ()


def test_a_doubled_and_an_unknown_column_are_told_by_name(read, page):
    after = len(page.header) + 1
    header_row = page.header[0].row
    page.sheet.cell(header_row, after).value = "Target TW I"
    page.sheet.cell(header_row, after + 1).value = "Warna Map"

    draft = read(page.content)

    assert [(point.rule, point.severity) for point in draft.findings] == [
        ("K02", Severity.BLOCKING),
        ("K03", Severity.NOTE),
    ]
    assert "Target TW I" in draft.findings[0].message
    assert "Warna Map" in draft.findings[1].message


def test_a_heading_that_is_nearly_a_missing_column_is_asked_about_by_its_name(read, page):
    page.put("", "Polaritas", "Polarits")

    told = {point.rule: point.message for point in read(page.content).findings}

    assert "'Polaritas' tidak ditemukan" in told["K01"]
    assert told["K03"].endswith("Maksud 'Polarits': 'Polaritas'?")


@pytest.mark.parametrize(
    ("title", "typed", "meant"),
    [
        ("Jenis Indikator", "jumlh", "'jumlah'"),
        ("Polaritas", "maxx", "'max'"),
        ("Sifat Target", "komulatif", "'kumulatif'"),
        ("Penanggung Jawab", "PSH", "'PHS'"),
        ("Area Perubahan", "Manajemen Perubhan", "'Manajemen Perubahan'"),
        ("Data Dukung Wajib", "notulla", "'notula'"),
    ],
)
def test_a_word_nearly_right_is_answered_with_what_was_meant(read, page, title, typed, meant):
    page.put("A1-01", title, typed)

    (point,) = read(page.content).findings

    assert f"Maksudnya {meant}" in point.message


def test_the_reason_of_a_target_is_kept(read, page):
    page.put("A1-05", "Alasan Target", "Satu rapat digabung.")

    assert next(each.target_reason for each in read(page.content).indicators if each.code == "A1-05").startswith("Satu")


def test_a_sentence_in_the_place_of_a_recommendations_code_is_pointed_out(read, page):
    cell = page.put("A1-05", "Kode Rekomendasi", "Lakukan rapat monitoring setiap triwulan")

    assert points(read(page.content)) == [("P18", cell)]


def test_what_stands_below_the_table_is_no_indicator_but_told(read, page):
    last = page.row("QW-35")
    page.sheet.cell(last + 3, 2).value = None
    page.sheet.cell(last + 3, 5).value = "Mengetahui,"
    page.sheet.cell(last + 6, 5).value = "Ketua"

    draft = read(page.content)

    assert len(draft.indicators) == 35
    assert [(point.rule, point.cell) for point in draft.findings] == [("P22", f"A{last + 3}")]
    assert "'Mengetahui, Ketua'" in draft.findings[0].message


def test_a_range_keeps_both_bounds(read, page):
    page.put("A8-32", "Polaritas", "rentang")
    for title in ("Target TW II", "Target TW IV", "Target Tahun"):
        page.put("A8-32", title, "80-90")

    draft = read(page.content)
    ranged = next(each for each in draft.indicators if each.code == "A8-32")

    assert draft.is_complete
    assert (ranged.target_low, ranged.target_high) == (80, 90)
    assert ranged.targets == (None, 90, None, 90)


def test_a_range_that_is_none_or_changes_is_pointed_out(read, page):
    page.put("A8-32", "Polaritas", "rentang")
    page.put("A8-32", "Target TW II", "80-90")
    other = page.put("A8-32", "Target TW IV", "85-95")
    single = page.put("A8-32", "Target Tahun", 81)

    assert sorted(points(read(page.content))) == sorted([("P17", other), ("P16", single)])


def test_yes_or_no_is_a_target_of_one(read, page):
    page.put("A1-01", "Jenis Indikator", "ya/tidak")
    page.put("A1-01", "Target TW I", "Ya")
    page.put("A1-01", "Target Tahun", "Ya")

    draft = read(page.content)

    assert draft.is_complete
    assert (draft.indicators[0].kind, draft.indicators[0].target_q1) == ("ya_tidak", 1)


def test_percentages_may_be_stored_as_percent_cells(read, page):
    for title in ("Target TW I", "Target Tahun"):
        page.sheet[page.put("A1-06", title, 1)].number_format = "0%"

    draft = read(page.content)

    assert draft.is_complete
    assert next(each.target_q1 for each in draft.indicators if each.code == "A1-06") == 100


def test_an_empty_template_has_no_indicators(read, page):
    page.sheet.delete_rows(page.header[0].row + 1, 100)

    assert [point.rule for point in read(page.content).findings] == ["P02"]


def test_a_workbook_without_the_table_is_told_so(read):
    other = Workbook()
    other.worksheets[0].append(["Daftar", "barang"])
    buffer = io.BytesIO()
    other.save(buffer)

    assert [point.rule for point in read(buffer.getvalue()).findings] == ["P01"]


def test_what_is_no_workbook_is_refused(read):
    with pytest.raises(WorkbookRefusedError):
        read(b"bukan buku kerja")


DETAILS = {
    "Sasaran": "Tata kelola yang tertib",
    "Program": "Penguatan kelembagaan",
    "Anggaran": 1500000,
    "Pelaksana": "Staf Subbagian Hukum",
    "Jadwal": "Maret dan September",
    "Keterangan": "Bersama KPU Provinsi",
    "Kode Bersama": "RB.A1.99",
}


@pytest.mark.parametrize("title", DETAILS)
def test_whatever_a_row_says_of_how_it_is_carried_out_makes_another_plan(read, page, title):
    page.put("A1-05", title, DETAILS[title])

    draft = read(page.content)

    assert draft.is_complete
    assert draft.content_sha256 != read(SAMPLE.read_bytes()).content_sha256


def test_how_an_activity_is_carried_out_is_kept_in_the_plans_own_words(read, page):
    for title, text in DETAILS.items():
        page.put("A1-05", title, text)

    (kept,) = [each for each in read(page.content).indicators if each.code == "A1-05"]

    assert [getattr(kept, name) for name in COLUMNS] == [
        "Tata kelola yang tertib",
        "Penguatan kelembagaan",
        "1.500.000",
        "Staf Subbagian Hukum",
        "Maret dan September",
        "Bersama KPU Provinsi",
        "RB.A1.99",
    ]


@pytest.mark.parametrize(
    ("written", "kept"), [(" rb.a1 .05 ", "RB.A1.05"), ("n/a", ""), ("-", ""), (None, ""), (105, "105")]
)
def test_a_common_code_is_written_alike_in_every_office(read, page, written, kept):
    page.put("A1-05", "Kode Bersama", written)

    draft = read(page.content)

    assert draft.is_complete
    assert next(each.common_code for each in draft.indicators if each.code == "A1-05") == kept


@pytest.mark.parametrize("words", ["belum ditetapkan", "A1/01", "kode 1 dari KPU Provinsi Jawa Timur tahun 2026"])
def test_words_in_place_of_a_common_code_are_asked_about_at_their_cell(read, page, words):
    cell = page.put("A1-05", "Kode Bersama", words)

    assert points(read(page.content)) == [("P40", cell)]


def test_a_plan_without_common_codes_keeps_the_digest_that_it_had_before_there_were_any(read, page):
    for each in read(page.content).indicators:
        page.put(each.code, "Kode Bersama", None)

    assert read(page.content).content_sha256 == "1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (1500000, "1.500.000"),
        ("Rp 1.500.000", "1.500.000"),
        ("Rp 1,500,000", "1.500.000"),
        ("1,500", "1,500"),
        ("DIPA 2026", "DIPA 2026"),
        ("-", ""),
        (0, "0"),
    ],
)
def test_a_budget_is_the_same_however_it_is_written(read, page, written, kept):
    page.put("A1-05", "Anggaran", written)

    assert next(each.budget for each in read(page.content).indicators if each.code == "A1-05") == kept


QUARTER_TITLES = ("Target TW I", "Target TW II", "Target TW III", "Target TW IV")


@pytest.mark.parametrize(
    ("code", "year", "quarters"),
    [
        ("A1-05", 4, (None, None, None, 4)),
        ("A1-04", 100, (None, None, None, 100)),
        ("A5-20", 0, (0, 0, 0, 0)),
    ],
)
def test_a_target_for_the_year_alone_is_taken_and_told(read, page, code, year, quarters):
    for title in QUARTER_TITLES:
        page.put(code, title, None)
    cell = page.put(code, "Target Tahun", year)

    draft = read(page.content)

    assert draft.is_complete
    assert points(draft) == [("P23", cell)]
    assert draft.findings[0].severity is Severity.NOTE
    assert [each.targets for each in draft.indicators if each.code == code] == [quarters]


def test_a_range_for_the_year_alone_is_due_in_the_last_quarter(read, page):
    for title in QUARTER_TITLES:
        page.put("A8-32", title, None)
    page.put("A8-32", "Polaritas", "rentang")
    page.put("A8-32", "Target Tahun", "80-90")

    (ranged,) = [each for each in read(page.content).indicators if each.code == "A8-32"]

    assert (ranged.targets, ranged.target_low, ranged.target_high) == ((None, None, None, 90), 80, 90)
