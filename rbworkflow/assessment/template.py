"""The self-assessment's blank workbook: a table with dropdowns, and a sheet that says how to fill it."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.assessment.layouts import ANSWERS
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.assessment.terms import LABELS
from rbworkflow.office.model import Office
from rbworkflow.sheets.columns import ColumnKind, ColumnMap, SheetColumn
from rbworkflow.sheets.writing import ColumnSpec, Format, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import number

SHEET: Final = "LKE"
SPARE_ROWS: Final = 60

_WIDTHS: Final[Mapping[str, float]] = {
    "position": 6,
    "area": 24,
    "question": 44,
    "criterion": 44,
    "required_evidence": 28,
    "evaluator_note": 30,
    "reason": 30,
    "evidence": 30,
}
_LATER: Final = "Diisi program dari jawaban subbagian."
_NOTES: Final[Mapping[str, str]] = {
    "code": "Kode tetap, misalnya P1-01. Nama subfolder data dukung memakai kode ini.",
    "area": "Kosongkan bila butirnya tidak menyangkut satu area.",
    "kind": "Cara butir ini dijawab. Jumlah: sekian dari sekian, misalnya 3 dari 5.",
    "unit": "Subbagian yang menjawab; kosongkan bila mengikuti areanya.",
    "required_evidence": "Pisahkan dengan koma, misalnya: sk, laporan. Jenisnya ada di lembar Petunjuk.",
    "indicators": "Kode indikator rencana aksi yang angkanya berkaitan, bila ada.",
    "evaluator_answer": "Nilai terakhir dari evaluator, bila sudah ada.",
    **dict.fromkeys(ANSWERS, _LATER),
}


def assessment_template(office: Office, year: int, column_map: ColumnMap) -> bytes:
    """The blank workbook of a year's items, its columns headed as `column_map` prints them."""
    choices = {
        "part": tuple(part.label for part in office.assessment.parts),
        "area": tuple(area.label for area in office.regime(year).areas),
        "kind": tuple(LABELS.values()),
        "unit": tuple(unit.code for unit in office.units),
    }
    key = column_map.column("code").title
    table = SheetSpec(
        name=SHEET,
        titles=("LEMBAR KERJA EVALUASI (LKE) REFORMASI BIROKRASI", office.name.upper(), f"TAHUN {year}"),
        hint="Satu baris satu butir. Setelah kode ditulis, sel yang berwarna wajib diisi. Baca lembar Petunjuk.",
        columns=tuple(_column(column, choices.get(column.name, ()), key=key) for column in column_map.columns),
        is_numbered=False,
        frozen_columns=2,
        spare_rows=SPARE_ROWS,
        paper=office.sheet_paper,
        footer=f"{office.short_name} – LKE {year}",
    )
    return write_workbook([table, _instructions(office, year)])


def _column(column: SheetColumn, choices: tuple[str, ...], *, key: str) -> ColumnSpec:
    """`key` is the title of the code column: where a code stands, the other required cells are expected."""
    is_number = column.kind is ColumnKind.NUMBER
    is_expected = column.is_required and column.title != key
    return ColumnSpec(
        title=column.title,
        width=_WIDTHS.get(column.name, 14),
        is_locked=False,
        format=Format.GENERAL if is_number else Format.TEXT,
        choices=choices,
        note=_NOTES.get(column.name, ""),
        expected_beside=(key,) if is_expected else (),
    )


def _instructions(office: Office, year: int) -> TextSheet:
    policy, regime = office.assessment, office.regime(year)
    answers = (f"{label}: {', '.join(policy.choices(kind))}." for kind, label in LABELS.items() if policy.choices(kind))
    weights = policy.weights_of(year, regime.key)
    told = {code: number(sum(by_area.values())) for code, by_area in weights.weights.items()} if weights else {}
    parts = (f"{part.label} (bobot {told[part.code]})" if part.code in told else part.label for part in policy.parts)
    return TextSheet(
        name="Petunjuk",
        title=f"Petunjuk pengisian LKE tahun {year}",
        paragraphs=(
            "# Cara mengisi",
            f"Isi lembar {SHEET}, satu baris untuk satu butir. Jangan mengubah judul kolom.",
            "Satu butir dijawab satu subbagian; subbagian lain boleh menyerahkan data dukungnya.",
            "Kolom jawaban (Jawaban sampai Data Dukung) dibiarkan kosong; isinya datang dari formulir subbagian.",
            "# Bagian",
            *(f"{part}." for part in parts),
            "# Jenis jawaban",
            *answers,
            f"{LABELS[AnswerKind.PERCENT]}: persentase 0 sampai 100.",
            f"{LABELS[AnswerKind.COUNTS]}: yang memenuhi dari seluruhnya, misalnya 3 dari 5.",
            "# Subbagian",
            *(f"{unit.code}: {unit.name}." for unit in office.units),
            f"# {regime.area_title}",
            *(f"{area.code}: {area.label}." for area in regime.areas),
            "# Jenis data dukung",
            *(f"{kind.code}: {kind.label}." for kind in office.evidence_kinds),
        ),
    )
