"""An office that does what a point on its plan says hears of it no more, and of nothing new.

One row for each way a point asks for something: the plan with that one defect, and the same after the cell was mended
as the point says. A point without a row says why it needs none.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import Any, Final, TypeAlias

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from rbworkflow.finding import Finding
from rbworkflow.plan import points
from rbworkflow.plan.importing import PlanDraft
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.quality_points import GRADE_RULE, SKIPPED_RULE
from rbworkflow.plan.recommendation_rows import replace_recommendations
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.settings import Settings
from rbworkflow.sheets.quantities import Doubt
from rbworkflow.steps.plans.check_plan import check_plan
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import migrate, open_engine, write
from tests.plan.layout_forms import area_form, quarterly_sheet
from tests.plan.plan_book import CONFIG, HEADER, QUARTERS, cell
from tests.plan.plan_defects import (
    ACTIVITY,
    AGAIN,
    AREA,
    ASKED,
    CODE,
    COUNTED,
    GOOD,
    INDEX,
    KIND,
    MEASURE,
    NAME,
    PERCENT,
    PROOF,
    ROWS,
    STATE,
    SUM,
    TW1,
    TW2,
    TW3,
    TW4,
    UNIT,
    WAY,
    YEAR,
    YES,
    Change,
    Defect,
    Plan,
    defect,
    due,
    edited,
    in_form,
    in_rows,
    output,
    put,
    quarterly,
    spoilt,
    typed,
    with_year,
    without_measure,
)
from tests.running.chance import one_of_each

Check: TypeAlias = Callable[[Plan], PlanDraft]
POLICY: Final = load_plan_policy(CONFIG)
CODES: Final = [code for name, code in vars(points).items() if name.isupper() and isinstance(code, str)]
TESTS: Final = [test.code for test in (*POLICY.tests, POLICY.recommendations)]

EXEMPT: Final = {
    "P21": "says how the sheet was read",
    "P22": "says what below the table was passed over",
    "P23": "says when a target for the year alone is due",
    "P35": "shows back how a cell was read",
    "P37": "says which rows were passed over as sums",
    "P39": "needs an office in mid-year: tests/steps/reports/test_compiling.py",
    "P44": "needs an office in mid-year: tests/steps/reports/test_compiling.py",
}
HEARD_AS: Final = {"Q01": "P12", "Q03": "P05", "Q04": "P05", "Q05": "P07", "Q07": "P13"}
"""Tests of quality that never speak first: the reading asks for the same at the same cell."""

_PLAIN = ("Manajemen Perubahan", "Jumlah laporan", "Rapat", "Laporan", "laporan", 1, 1, 1, 1, "RDI")
STRUCK = CellRichText(TextBlock(InlineFont(strike=True), "8"), "4")
DATE = datetime(2026, 5, 4)  # noqa: DTZ001 - a cell's
MERGED = f"{cell(TW1, COUNTED)}:{cell(TW1, AGAIN)}"
LATE = in_rows(ROWS[COUNTED] | {TW1: None, TW2: None, TW3: None, TW4: 4})
RANGED = {WAY: "rentang", TW2: "80-90", TW4: "80-90"}
TWIN = ROWS[COUNTED] | {CODE: "A1-09", ASKED: None}
NOT_IN_PERCENT = {NAME: "Jumlah pegawai dengan SKP", MEASURE: "orang", KIND: "jumlah"}
IN_PERCENT = {NAME: "Persentase laporan monev", MEASURE: "persen", KIND: "persen", TW1: 50}
DOUBLE = ROWS[COUNTED] | {NAME: "Jumlah SK dan laporan"}
SPLIT = (ROWS[COUNTED], ROWS[COUNTED] | {CODE: "A1-09", NAME: "Jumlah SK", MEASURE: "SK"})
APART = in_rows(ROWS[COUNTED], TWIN | {NAME: "Jumlah laporan pengawasan"})
TIMES = ("TW I", "TW II dan IV", "Januari-Maret", "31 Maret 2026", "setiap triwulan")
TWICE = "Januari-Maret, Juni-Desember"


LONE_HEADING = Plan(lambda: quarterly_sheet(rows=(("MANAJEMEN PERUBAHN",), _PLAIN)))
TWICE_IN_BOOK = edited(Plan(area_form), lambda sheet: setattr(sheet.parent.copy_worksheet(sheet), "title", "Salinan"))
UNKEPT = (1, "A2", "Deregulasi", "Evaluasi produk hukum", "TW II")


def struck(row: int, *, is_struck: bool = True) -> Change:
    def change(sheet: Any) -> None:
        for each in sheet[row]:
            each.font = Font(strike=is_struck)

    return change


def kept(sheet: Any) -> None:
    """A column for the unit beside the others."""
    for change in (put("L4", UNIT), put("L6", 12), put("L7", "TPH")):
        change(sheet)


def in_parts(sheet: Any) -> None:
    """One row for each part, with its own schedule."""
    for place, (text, month) in enumerate((("2 laporan", "6"), ("3 laporan", "12")), start=7):
        for column, value in zip(
            "ABCDEFGI", (1, "QUICK WINS", "P", "Survei", "S", f"Jumlah laporan {month}", text, month), strict=True
        ):
            sheet[f"{column}{place}"].value = value


def ranged(rule: str, heading: str, value: object, told: str, meant: object) -> Defect:
    bad = edited(GOOD, typed(INDEX, RANGED | {heading: value}))
    return Defect(rule, cell(heading, INDEX), told, bad, (edited(bad, typed(INDEX, {heading: meant})),))


TARGETS: Final = (
    defect("P04", COUNTED, TW1, "satu dokumen", "Tulis angka saja", 1, None),
    in_form("P04", output("terlaksana"), "G7", "Tulis misalnya 4 laporan", "4 laporan"),
    spoilt(
        "P12",
        cell(TW1),
        "Isi paling sedikit satu triwulan",
        (typed(COUNTED, dict.fromkeys((*QUARTERS, YEAR), 0)),),
        typed(COUNTED, {TW1: 1}),
        typed(COUNTED, {WAY: "min", NAME: "Jumlah pelanggaran disiplin"}),
    ),
    in_form("P12", quarterly(0, 0, 0, 0, name="Jumlah kasus"), "F7", "Isi paling sedikit satu target", 1, "maks 0"),
    defect("P13", COUNTED, YEAR, 5, "seharusnya 4", 4),
    in_form("P13", with_year(5), "V7", "dianggap jumlah (penjumlahan triwulan), maka seharusnya 4. Bila sifatnya", 4),
    defect("P14", COUNTED, TW1, -1, "tidak boleh kurang dari nol", 1),
    spoilt(
        "P15",
        cell(TW4, STATE),
        "target tahun sama dengan target triwulan terakhir",
        (typed(STATE, {TW4: 15, YEAR: 15}),),
        typed(STATE, {TW4: 40, YEAR: 40}),
    ),
    ranged("P16", TW4, 85, "tulis batas bawah dan batas atas", "80-90"),
    in_form("P16", quarterly("80-90", 85, unit="nilai", name="Nilai"), "G7", "Tulis batas bawah", "80-90"),
    ranged("P17", TW4, "85-95", "Satu indikator memakai satu rentang", "80-90"),
    defect("P27", COUNTED, TW1, "1 SK dan 2 laporan", "tulis satu angka dengan satuannya", "2 laporan"),
    defect("P28", COUNTED, TW1, "10 (draf)", "Tulis angkanya saja", 10),
    in_form("P28", output("4 laporan maksimal"), "G7", "Tulis angka lalu satuannya saja", "4 laporan"),
    defect("P29", COUNTED, TW1, "> 5", "≥ 80 (paling sedikit 80)", "≥ 5"),
    defect("P30", COUNTED, TW1, "2 dokumen", "Tulis angkanya saja menurut satuan laporan", 2),
    in_form("P30", without_measure("2 laporan", "2 dokumen"), "F7", "Pakai satu satuan", "2 dokumen"),
    in_form("P31", output("4"), "G7", "Tulis angka dengan satuannya", "4 laporan"),
    defect("P32", COUNTED, TW1, "1,500", "tanpa pemisah ribuan", "1500"),
    in_form("P34", quarterly("≤ 5", "≥ 8", unit="hari", name="Waktu tanggap"), "G7", "Pakai satu macam batas", "≤ 5"),
    defect("P33", PERCENT, TW1, 0.85, "Tulis persennya, misalnya 85,", 85, "0,85%"),
    spoilt(
        "P33",
        cell(TW1, PERCENT),
        "tulis 0,5% dan sebabnya pada kolom Alasan Target",
        (typed(PERCENT, dict.fromkeys(QUARTERS, 0.5)),),
        typed(PERCENT, {**dict.fromkeys(QUARTERS, "0,5%"), "Alasan Target": "Sesuai keadaan."}),
    ),
)
DOUBTFUL: Final = {
    Doubt.NO_NUMBER: defect("P04", INDEX, TW2, "baik", "Tulis angka saja", "80"),
    Doubt.NO_ANSWER: defect("P04", YES, TW2, "sesuai target", "Tulis Ya atau Tidak saja", "Ya"),
    Doubt.OTHER_MEASURE: spoilt(
        "P04",
        cell(TW1),
        "Tulis angkanya saja dalam satuan itu",
        (put(cell(TW1), 0.85, "0%"),),
        put(cell(TW1), 1),
    ),
    Doubt.TWO_WAYS: defect("P04", COUNTED, "Baseline", "1,500", "pecahan dengan koma (1,5)", "1,5"),
    Doubt.DATE: defect("P04", COUNTED, TW1, DATE, "ketik ulang angkanya", "4"),
    Doubt.ERROR: defect("P04", COUNTED, TW1, "#REF!", "Ganti dengan angkanya", 4),
    Doubt.UNCOMPUTED: defect("P04", COUNTED, TW1, "=2+2", "ketik hasilnya", 4),
    Doubt.MERGED: spoilt(
        "P04",
        cell(TW1, AGAIN),
        "Pisahkan selnya, lalu tulis angka tiap sel",
        (lambda sheet: sheet.merge_cells(MERGED),),
        lambda sheet: (sheet.unmerge_cells(MERGED), typed(AGAIN, {TW1: 1})(sheet))[0],
    ),
    Doubt.LEFT_OUT: defect("P04", COUNTED, TW1, STRUCK, "lalu tulis angkanya saja", 4),
    Doubt.SHOWN: spoilt(
        "P04",
        cell(TW1),
        "pilih Format Sel, Umum, lalu tulis angkanya saja",
        (put(cell(TW1), 4, '0" dari 5"'),),
        put(cell(TW1), 4),
    ),
}
"""What casts doubt on a number, each with its own sentence."""

WORDS: Final = (
    defect("P03", COUNTED, MEASURE, None, "Kolom Satuan belum diisi", "laporan"),
    defect("P05", COUNTED, KIND, "jumlh", "Pilih salah satu: jumlah", "jumlah"),
    defect("P05", COUNTED, WAY, "naik", "Pilih salah satu: max", "max"),
    defect("P06", COUNTED, AREA, "Area Baru", "Pilih salah satu: Manajemen Perubahan", "Manajemen Perubahan"),
    defect("P07", COUNTED, UNIT, "Rumah Tangga", "Pilih salah satu: ", "PHS"),
    defect("P08", COUNTED, PROOF, "laporan, nota lisan", "Lihat daftar jenis pada lembar Petunjuk", "laporan, notula"),
    defect("P09", COUNTED, CODE, "A1/01", "misalnya A1-01", "A1-01"),
    defect("P10", AGAIN, CODE, "A1-01", "Beri kode yang berbeda", "A1-02"),
    defect("P40", AGAIN, "Kode Bersama", "menyusul", "Tulis kodenya saja", "RB.A1.77"),
    defect("P18", AGAIN, ASKED, "Lakukan rapat monitoring setiap triwulan", "Tulis kodenya saja", "R2025-01"),
)
TABLES: Final = (
    Defect("P01", "", "Pakai templat rencana aksi", edited(GOOD, lambda sheet: sheet.delete_rows(HEADER)), (GOOD,)),
    Defect("P02", "", "belum berisi satu pun indikator", in_rows(), (GOOD,)),
    spoilt("P41", "", "betulkan judulnya", (put("C3", "TAHUN 2025"),), put("C3", "TAHUN 2026")),
    spoilt(
        "P11",
        "Z7",
        "yaitu 2026",
        (put(f"Z{HEADER}", "Tahun"), *(put(f"Z{7 + line}", 2026) for line in range(1, 6)), put("Z7", 2025)),
        put("Z7", 2026),
    ),
    in_form(
        "P36", Plan(lambda: area_form(rows=(UNKEPT,))), "B7", "Tambahkan kolom Penanggung Jawab pada formulir ini", kept
    ),
    spoilt("P42", "A8", "Hapus baris itu, atau hapus coretannya", (struck(8),), struck(8, is_struck=False)),
    in_form("P43", TWICE_IN_BOOK, "A7", "Hapus salah satu", lambda sheet: sheet.parent.remove(sheet.parent["Salinan"])),
    in_form("P38", LONE_HEADING, "A7", "Lengkapi barisnya, atau hapus", lambda sheet: sheet.delete_rows(7)),
)
SCHEDULES: Final = (
    in_form("P03", due(None), "E7", "belum diisi", "TW I"),
    in_form("P19", due("bila sempat"), "E7", "Tulis waktunya saja", *TIMES),
    in_form("P20", output("5 laporan"), "G7", "Ubah target atau jadwalnya", "6 laporan", put("I7", "12"), in_parts),
    in_form("P24", due("I, 2"), "E7", "Tulis dengan kata TW", "TW I, TW II", "Januari, Februari"),
    in_form("P25", due("Maret 2025"), "E7", "Tulis waktu pada tahun 2026", "Maret 2026"),
    in_form("P26", due("Desember-Juli"), "E7", "Tulis dari yang lebih dahulu", "Juli-Desember", TWICE),
)
ADVICE: Final = (
    defect("Q02", COUNTED, MEASURE, "123", "Tulis satuan yang dihitung", "laporan"),
    defect("Q06", COUNTED, PROOF, ",", "Sebutkan jenis data dukung", "laporan, notula"),
    spoilt(
        "Q08",
        cell(YEAR),
        "Naikkan target triwulan dan target tahunnya",
        (typed(COUNTED, {"Baseline": 9, YEAR: 4}),),
        typed(COUNTED, {TW1: 6, YEAR: 9}),
        typed(COUNTED, {"Alasan Target": "Dua rapat digabung."}),
    ),
    spoilt(
        "Q08",
        cell(YEAR),
        "turunkan bila makin kecil makin baik",
        (typed(COUNTED, {NAME: "Jumlah pelanggaran disiplin", WAY: "min", "Baseline": 3}),),
        typed(COUNTED, {TW1: 0}),
    ),
    defect("Q09", COUNTED, NAME, "Jumlah laporan monev, dll.", "Ganti kata 'dll'", "Jumlah laporan monev"),
    defect("Q09", COUNTED, ACTIVITY, "Rapat optimal", "Ganti kata 'optimal'", "Rapat monev"),
    defect("Q10", AGAIN, ASKED, "R2025-09", "Perbaiki kodenya", "R2025-01"),
    spoilt(
        "Q11",
        "",
        "Tulis kode itu pada indikator yang menindaklanjutinya",
        (typed(COUNTED, {ASKED: None}),),
        typed(AGAIN, {ASKED: "R2025-01"}),
    ),
    spoilt(
        "Q12",
        cell(TW1, PERCENT),
        "Tulis persennya pada semua target, misalnya 85",
        (typed(PERCENT, dict.fromkeys((*QUARTERS, YEAR), "0,85%")),),
        typed(PERCENT, dict.fromkeys((*QUARTERS, YEAR), 85)),
        typed(PERCENT, {"Alasan Target": "Sesuai keadaan."}),
    ),
    defect("Q13", PERCENT, TW1, 8500, "ubah indikator, satuan, dan jenisnya", "85,00", NOT_IN_PERCENT),
    spoilt(
        "Q25",
        cell(SUM, PERCENT),
        "tulis keadaan sampai dengan triwulan itu",
        (typed(PERCENT, {TW1: 25, TW2: 25, TW3: 25, TW4: 25, YEAR: 25}),),
        typed(PERCENT, {SUM: "kumulatif", TW2: 50, TW3: 75, TW4: 100, YEAR: 100}),
        typed(PERCENT, {"Alasan Target": "Sisanya dilayani tahun berikutnya."}),
    ),
    spoilt(
        "Q14",
        cell(SUM, PERCENT),
        "Pilih sifat target rata_rata atau kumulatif, dan sesuaikan target tahunnya",
        (typed(PERCENT, {SUM: "jumlah", YEAR: 370}),),
        typed(PERCENT, {SUM: "rata_rata", YEAR: 92.5}),
        typed(PERCENT, {SUM: "kumulatif", YEAR: 100}),
    ),
    defect("Q15", COUNTED, TW1, 0.5, "ubah indikator, satuan, dan jenisnya", 1, IN_PERCENT),
    spoilt(
        "Q16",
        cell(TW2, INDEX),
        "Periksa letak koma pada semua target",
        (typed(INDEX, {TW2: 800, TW4: 820, YEAR: 810}),),
        typed(INDEX, {TW2: 80, TW4: "82,0", YEAR: 81}),
    ),
    spoilt(
        "Q13",
        cell(TW1, PERCENT),
        "Periksa letak koma pada semua target",
        (typed(PERCENT, {TW1: 8500, YEAR: 2196.25}),),
        typed(PERCENT, {TW1: "85,00", YEAR: 92.5}),
    ),
    spoilt(
        "Q15",
        cell(TW1),
        "Tulis yang selesai seluruhnya pada semua target",
        (typed(COUNTED, {TW1: 0.5, YEAR: 3.5}),),
        typed(COUNTED, {TW1: 1, YEAR: 4}),
    ),
    spoilt(
        "Q17",
        cell(WAY),
        "Periksa polaritasnya",
        (typed(COUNTED, {NAME: "Jumlah pelanggaran disiplin"}),),
        typed(COUNTED, {WAY: "min"}),
        typed(COUNTED, {TW1: "maks 2"}),
    ),
    Defect("Q18", cell(TW4), "Bagi target", LATE, (edited(LATE, typed(0, {TW2: 2, TW4: 2})),)),
    Defect(
        "Q19", cell(NAME, 1), "Gabungkan, atau bedakan", in_rows(ROWS[COUNTED], TWIN), (in_rows(ROWS[COUNTED]), APART)
    ),
    defect("Q20", COUNTED, MEASURE, "persen", "misalnya 'Jumlah' dengan laporan", "laporan"),
    defect("Q21", COUNTED, ACTIVITY, "xxx", "Tulis kegiatan atau hal yang diukur", "Rapat monev"),
    defect("Q22", YES, SUM, "jumlah", "Pilih sifat target", "kumulatif", "rata_rata"),
    defect("Q23", COUNTED, "Bobot", 0, "Tulis bobotnya, atau kosongkan", 2, None),
    Defect("Q24", cell(NAME), "Pisahkan menjadi dua baris", in_rows(DOUBLE), (in_rows(*SPLIT),)),
)
DEFECTS: Final = (*TARGETS, *DOUBTFUL.values(), *WORDS, *TABLES, *SCHEDULES, *ADVICE)


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """An office whose evaluation gave one recommendation, and whose form of the areas leaves open who keeps A2."""
    home = tmp_path_factory.mktemp("office")
    shutil.copytree(CONFIG, home / "config")
    layout = home / "config" / "columns" / "plan_delapan_area.csv"
    layout.write_text(layout.read_text(encoding="utf-8").replace(" A2=TPH;", ""), encoding="utf-8")
    url = f"sqlite:///{home / 'rb.db'}"
    engine = open_engine(url)
    migrate(engine)
    engine.dispose()
    settings = Settings(home=home, config_dir=home / "config", data_dir=home / "data", database_url=url)
    opened = open_workplace(settings)
    asked = Recommendation(code="R2025-01", position=1, area_code="", text="Laporkan.")
    at = datetime(2026, 1, 5, tzinfo=opened.office.tz)
    with write(opened.engine) as conn:
        replace_recommendations(conn, [asked], office_code=opened.office.code, year=2026, actor="operator", at=at)
    yield opened
    opened.engine.dispose()


@pytest.fixture(scope="module")
def checked(workplace: Workplace) -> Check:
    """What the office is told of a plan; of one that was asked about it is known."""
    return cache(lambda plan: check_plan(workplace, plan.content, 2026))


def asked_by(draft: PlanDraft) -> list[Finding]:
    """What asks for something."""
    return [point for point in draft.findings if point.rule not in {*EXEMPT, GRADE_RULE, SKIPPED_RULE}]


def named(asked: Iterable[Finding]) -> set[tuple[str, str]]:
    return {(point.rule, point.cell) for point in asked}


def test_the_plan_without_a_defect_is_asked_nothing(checked: Check) -> None:
    assert asked_by(checked(GOOD)) == []


@pytest.mark.few(12)
@pytest.mark.parametrize("case", one_of_each(DEFECTS, lambda case: case.rule, lambda case: f"{case.rule}-{case.cell}"))
def test_doing_what_a_point_of_a_plan_says_answers_it(checked: Check, case: Defect) -> None:
    asked = asked_by(checked(case.plan))
    at_cell = [point.message for point in asked if (point.rule, point.cell) == (case.rule, case.cell)]
    assert len(at_cell) == 1, named(asked)
    assert case.told in at_cell[0]
    before = named(asked) - {(case.rule, case.cell)}
    for plan in case.mended:
        left = asked_by(checked(plan))
        assert named(left) <= before, [(point.rule, point.cell, point.message) for point in left]


@pytest.mark.parametrize("test", HEARD_AS)
def test_a_test_that_never_speaks_is_spoken_for_at_its_cell(checked: Check, test: str) -> None:
    silent = [case for case in DEFECTS if case.rule == HEARD_AS[test] and _is_open(test, checked(case.plan))]
    assert silent, "the defect of its spokesman is its own"


def _is_open(test: str, draft: PlanDraft) -> bool:
    table = assess(draft.rows, [], POLICY).open_points
    return test in set(table["test"]) and test not in {point.rule for point in asked_by(draft)}


def test_every_point_and_test_of_a_plan_has_its_row_or_its_reason() -> None:
    assert {case.rule for case in DEFECTS} | {*EXEMPT} | {*HEARD_AS} == {*CODES, *TESTS}
    assert set(DOUBTFUL) == set(Doubt)
    assert all(case.mended for case in DEFECTS)


def test_no_two_points_have_the_same_code() -> None:
    assert len({*CODES, *TESTS}) == len(CODES) + len(TESTS)
