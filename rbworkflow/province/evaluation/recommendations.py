"""The workbook that goes with the letter: recommendations, and the evaluator's answers, as a district imports them."""

from typing import Final

from rbworkflow.home import shipped
from rbworkflow.office.period import parse_period
from rbworkflow.province.evaluation.model import EvaluatedItem, Evaluation, EvaluationRow
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.paper import PaperSize
from rbworkflow.sheets.writing import ColumnSpec, SheetSpec, write_workbook
from rbworkflow.wording import long_date

SHEET: Final = "Rekomendasi"
ITEM_SHEET: Final = "LKE"
_WIDTHS: Final = {
    "position": 5,
    "code": 14,
    "area": 24,
    "condition": 40,
    "criterion": 32,
    "consequence": 32,
    "text": 48,
    "item_code": 12,
    "question": 48,
    "note": 44,
}
_TOLD: Final = ("position", "code", "area", "condition", "criterion", "consequence", "text", "due_on", "unit", "status")
_ANSWERS: Final = ("item_code", "question", "own_answer", "answer", "note")
_BEGINNING: Final = "belum"


def recommendations_name(evaluation: Evaluation) -> str:
    """`Rekomendasi_Evaluasi_Tahunan_2026_3514.xlsx`."""
    amended = f"_Perubahan_{evaluation.amendment}" if evaluation.amendment else ""
    return (
        f"Rekomendasi_Evaluasi_{parse_period(evaluation.period_code).file_label}_{evaluation.unit_code}{amended}.xlsx"
    )


def recommendations_workbook(evaluation: Evaluation, unit_name: str, *, paper: PaperSize) -> bytes:
    """By the columns that came with the program, which every district reads; the same bytes for the same evaluation."""
    sheets = [_rows(evaluation, unit_name, paper)]
    if evaluation.items:
        sheets.append(_items(evaluation, unit_name, paper))
    return write_workbook(sheets)


def _rows(evaluation: Evaluation, unit_name: str, paper: PaperSize) -> SheetSpec:
    titles = {each.name: each.title for each in ColumnMap.load(shipped("columns/rekomendasi.csv")).columns}
    return SheetSpec(
        name=SHEET,
        titles=(f"REKOMENDASI EVALUASI REFORMASI BIROKRASI {evaluation.period.title.upper()}", unit_name.upper()),
        hint=f"Dijawab oleh rencana aksi tahun {evaluation.period.year + 1}. Diimpor dengan 'Impor rencana aksi', "
        "pilihan Rekomendasi evaluasi provinsi.",
        columns=tuple(ColumnSpec(title=titles[name], width=_WIDTHS.get(name, 16)) for name in _TOLD),
        rows=[_row(each) for each in evaluation.rows],
        is_numbered=False,
        frozen_columns=2,
        paper=paper,
        footer=f"{unit_name} – {evaluation.title}",
    )


def _row(each: EvaluationRow) -> list[object]:
    due_on = long_date(each.due_on) if each.due_on else ""
    texts = (each.condition, each.criterion, each.consequence, each.text)
    return [each.position, each.code, each.area, *texts, due_on, each.unit_code, _BEGINNING]


def _items(evaluation: Evaluation, unit_name: str, paper: PaperSize) -> SheetSpec:
    titles = {each.name: each.title for each in ColumnMap.load(shipped("columns/evaluasi_lke.csv")).columns}
    return SheetSpec(
        name=ITEM_SHEET,
        titles=(f"NILAI EVALUATOR PADA LKE TAHUN {evaluation.period.year}", unit_name.upper()),
        columns=tuple(ColumnSpec(title=titles[name], width=_WIDTHS.get(name, 18)) for name in _ANSWERS),
        rows=[_item(each) for each in evaluation.items],
        is_numbered=False,
        frozen_columns=1,
        paper=paper,
        footer=f"{unit_name} – {evaluation.title}",
    )


def _item(each: EvaluatedItem) -> list[object]:
    return [each.item_code, each.question, each.own_answer, each.answer, each.note]
