"""The plan's blank workbook: a table with dropdowns for the FGD, and a sheet that says how to fill it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.office.regime import Regime
from rbworkflow.plan.model import KINDS, POLARITIES, QUARTERS, TARGET_KINDS
from rbworkflow.plan.recommended import FollowUpStatus
from rbworkflow.sheets.columns import ColumnKind, ColumnMap, SheetColumn
from rbworkflow.sheets.writing import ColumnSpec, Format, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import number

SHEET: Final = "Rencana Aksi"
RECOMMENDATION_SHEET: Final = "Rekomendasi"
SPARE_ROWS: Final = 60

_WIDTHS: Final[Mapping[str, float]] = {
    "position": 6,
    "area": 24,
    "goal": 30,
    "program": 24,
    "activity": 34,
    "name": 34,
    "target_reason": 24,
    "required_evidence": 30,
    "remark": 24,
    "text": 48,
    "condition": 40,
    "criterion": 32,
    "consequence": 32,
    "due_on": 18,
    "answer_reason": 36,
    "follow_up": 40,
    "evidence": 30,
}
_NOTES: Final[Mapping[str, str]] = {
    "kind": "jumlah, persen, ya_tidak, waktu, atau nilai.",
    "polarity": "max: makin besar makin baik. min: makin kecil makin baik. rentang: tulis target 80-90.",
    "target_kind": "jumlah: target tahun adalah jumlah triwulan. kumulatif: keadaan yang dicapai sampai triwulan itu. "
    "rata_rata: hal yang sama diukur tiap triwulan.",
    **{f"target_q{quarter}": "Kosongkan bila tidak ada target. Angka 0 berarti target nol." for quarter in QUARTERS},
    "target_year": "Boleh dikosongkan; dihitung dari target triwulan. "
    "Bila hanya ini yang diisi, hasilnya ditagih pada TW IV.",
    "required_evidence": "Pisahkan dengan koma, misalnya: undangan, daftar_hadir, notula.",
    "recommendation_code": "Kode rekomendasi evaluasi tahun lalu yang ditindaklanjuti, bila ada.",
    "target_reason": "Diisi bila target tidak lebih baik daripada baseline.",
    "common_code": "Kode indikator yang sama dari KPU Provinsi, yang dipakai semua kantor; kosongkan bila belum ada.",
}
_RECOMMENDATION_NOTES: Final[Mapping[str, str]] = {
    "condition": "Keadaan yang dijumpai evaluator.",
    "criterion": "Ketentuan yang menjadi ukurannya.",
    "consequence": "Akibat bila keadaan itu dibiarkan.",
    "due_on": "Tanggal, misalnya 30 Juni 2026.",
    "unit": "Diisi bila surat provinsi menyebut subbagiannya; selain itu penanggung jawab indikator yang menjawabnya.",
    "answer_reason": "Diisi hanya bila tidak ada kegiatan rencana aksi yang menjawab rekomendasi ini.",
    "status": "belum, proses, selesai, atau tidak_dapat.",
}


CellsByColumn = Mapping[str, object]
"""What a row is to have written in it, by our columns' names."""


def plan_template(office: Office, year: int, column_map: ColumnMap, rows: Sequence[CellsByColumn] = ()) -> bytes:
    """The workbook of a year's plan, its columns headed as `column_map` prints them: blank, or with these rows."""
    choices = _choices(office, year)
    code = f"Kode tetap selama setahun, misalnya {_example(office, year)}. Nama subfolder data dukung memakai kode ini."
    key = column_map.column("code").title
    columns = [column for column in column_map.columns if column.name != "year"]
    table = SheetSpec(
        name=SHEET,
        titles=("RENCANA AKSI REFORMASI BIROKRASI", office.name.upper(), f"TAHUN {year}"),
        hint="Satu baris satu indikator. Setelah kode ditulis, sel yang berwarna wajib diisi. Baca lembar Petunjuk.",
        columns=tuple(_column(column, choices, {**_NOTES, "code": code}, key=key) for column in columns),
        rows=[[row.get(column.name) for column in columns] for row in rows],
        is_numbered=False,
        frozen_columns=2,
        spare_rows=SPARE_ROWS,
        paper=office.sheet_paper,
        footer=f"{office.short_name} – Rencana Aksi RB {year}",
    )
    return write_workbook([table, _instructions(office, year)])


def recommendation_template(
    office: Office, year: int, column_map: ColumnMap, rows: Sequence[CellsByColumn] = ()
) -> bytes:
    """The workbook of the recommendations that the plan of `year` answers: blank, or with these rows."""
    choices = {name: _choices(office, year)[name] for name in ("area", "unit")} | {"status": tuple(FollowUpStatus)}
    code = f"Kode dari provinsi, atau buatan sendiri, misalnya R{year - 1}-01."
    key = column_map.column("code").title
    table = SheetSpec(
        name=RECOMMENDATION_SHEET,
        titles=(f"REKOMENDASI EVALUASI REFORMASI BIROKRASI TAHUN {year - 1}", office.name.upper()),
        hint=f"Satu baris satu rekomendasi. Rencana aksi tahun {year} menjawabnya di kolom Kode Rekomendasi.",
        columns=tuple(
            _column(column, choices, {**_RECOMMENDATION_NOTES, "code": code}, key=key) for column in column_map.columns
        ),
        rows=[[row.get(column.name) for column in column_map.columns] for row in rows],
        is_numbered=False,
        frozen_columns=2,
        spare_rows=SPARE_ROWS,
        paper=office.sheet_paper,
        footer=f"{office.short_name} – Rekomendasi Evaluasi {year - 1}",
    )
    return write_workbook([table])


def _choices(office: Office, year: int) -> dict[str, tuple[str, ...]]:
    return {
        "area": tuple(area.label for area in office.regime(year).areas),
        "unit": tuple(unit.code for unit in office.units),
        "kind": KINDS,
        "polarity": POLARITIES,
        "target_kind": TARGET_KINDS,
    }


def _example(office: Office, year: int) -> str:
    """An indicator's code as it may look in this year's regime."""
    return f"{office.regime(year).areas[0].code}-01"


def _column(
    column: SheetColumn, choices: Mapping[str, tuple[str, ...]], notes: Mapping[str, str], *, key: str
) -> ColumnSpec:
    """`key` is the title of the code column: where a code stands, the other required cells are expected."""
    is_number = column.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT)
    is_expected = column.is_required and not is_number and column.title != key
    return ColumnSpec(
        title=column.title,
        width=_WIDTHS.get(column.name, 14),
        is_locked=False,
        format=Format.GENERAL if is_number else Format.TEXT,
        choices=choices.get(column.name, ()),
        note=notes.get(column.name, ""),
        expected_beside=(key,) if is_expected else (),
    )


def _areas(office: Office, regime: Regime) -> Iterator[str]:
    """The year's areas; their weights where those count, with what is known of them."""
    is_weighted = office.figures.is_weighted
    for area in regime.areas:
        weight = f" (bobot {number(area.weight)})" if is_weighted else ""
        yield f"{area.code}: {area.label}{weight}."
    if is_weighted and regime.weight_note:
        yield regime.weight_note


def _instructions(office: Office, year: int) -> TextSheet:
    units = [f"{unit.code}: {unit.name}." for unit in office.units]
    regime = office.regime(year)
    kinds = [f"{kind.code}: {kind.label}." for kind in office.evidence_kinds]
    return TextSheet(
        name="Petunjuk",
        title=f"Petunjuk pengisian rencana aksi tahun {year}",
        paragraphs=(
            "# Cara mengisi",
            f"Isi lembar {SHEET}, satu baris untuk satu indikator. Jangan mengubah judul kolom.",
            f"Beri setiap indikator kode sendiri, misalnya {_example(office, year)}; folder data dukung memakainya.",
            "Tulis target sebagai angka. Kosongkan triwulan tanpa target; 0 berarti target nol (misalnya pelanggaran).",
            "Indikator yang hanya mempunyai target tahun ditagih pada TW IV.",
            "# Sifat target",
            "jumlah: setiap triwulan mempunyai jumlahnya sendiri, dan target tahun adalah penjumlahannya.",
            "kumulatif: keadaan yang dicapai sampai dengan triwulan itu; target tahun adalah target triwulan terakhir.",
            "rata_rata: hal yang sama diukur setiap triwulan, dan target tahun adalah rata-ratanya.",
            "# Polaritas",
            "max: makin besar makin baik. min: makin kecil makin baik.",
            "rentang: baik bila berada di antara dua batas; targetnya ditulis misalnya 80-90.",
            "# Subbagian penanggung jawab",
            *units,
            f"# {regime.area_title}",
            *_areas(office, regime),
            "# Jenis data dukung",
            *kinds,
        ),
    )
