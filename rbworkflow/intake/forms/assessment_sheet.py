"""The form's sheet for the self-assessment: the unit's items of the year, each with the cell that answers it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.intake.asked import SHEETS
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.intake.forms.evidence_notes import EVIDENCE_NOTE
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.office.model import Office
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.writing import ColumnSpec, Entry, Format, SheetSpec

_WIDTHS: Final = {
    "no": 5.0,
    "code": 10.0,
    "area": 16.0,
    "part": 13.0,
    "question": 38.0,
    "criterion": 38.0,
    "how": 14.0,
    "answer": 12.0,
    "numerator": 9.0,
    "denominator": 9.0,
    "reason": 32.0,
    "required_evidence": 20.0,
    "evidence": 32.0,
    "last_answer": 12.0,
    "evaluator_answer": 12.0,
    "evaluator_note": 30.0,
}
_ENTRIES: Final = {"answer", "numerator", "denominator", "reason", "evidence"}
_NUMBERS: Final = {"numerator", "denominator"}
_LATER: Final = {"last_answer", "evaluator_answer", "evaluator_note"}
"""Left out where no item has any."""
_NOTES: Final = {
    "reason": "Mengapa jawabannya demikian: apa yang ada, di mana, sejak kapan. Tulis juga di sini jawaban atas hal "
    "yang perlu dilengkapi.",
    "evidence": EVIDENCE_NOTE.format(what="butirnya"),
}
_PERCENT_NOTE: Final = "Tulis angka persennya saja, 0 sampai 100, misalnya 85,5."
_COUNT_NOTES: Final = {
    "numerator": "Berapa yang memenuhi, bilangan bulat. Tulis 0 bila tidak ada.",
    "denominator": "Dari berapa seluruhnya, bilangan bulat.",
}
_HOW: Final = {AnswerKind.PERCENT: "Persen, 0–100", AnswerKind.COUNTS: "Jumlah dan Dari"}


def assessment_sheet(
    office: Office, year: int, items: Sequence[AssessmentItem], columns: ColumnMap, titles: tuple[str, ...]
) -> SheetSpec:
    """The sheet of these items, in their order."""
    rows = [_row(office, year, item, place) for place, item in enumerate(items, start=1)]
    spare = {name for name in _LATER if not any(row[name] for row in rows)}
    spare |= set() if any(item.kind is AnswerKind.COUNTS for item in items) else _NUMBERS
    names = [each.name for each in columns.columns if each.name not in spare]
    return SheetSpec(
        name=SHEETS[ASSESSMENT],
        titles=titles,
        hint="Isi sel yang tidak berwarna abu-abu: jawaban, alasannya, dan data dukungnya. Penilaian ini penilaian "
        "mandiri subbagian.",
        columns=tuple(_column(name, columns, items, office.assessment) for name in names),
        rows=[[row.get(name) for name in names] for row in rows],
        frozen_columns=2,
    )


def how_answered(kind: AnswerKind, policy: AssessmentPolicy) -> str:
    """`Ya/Tidak`, `A/B/C`, or what numbers are asked for."""
    return _HOW.get(kind) or "/".join(policy.choices(kind))


def _row(office: Office, year: int, item: AssessmentItem, place: int) -> Mapping[str, object]:
    labels = {kind.code: kind.label for kind in office.evidence_kinds}
    return {
        "no": str(place),
        "code": item.code,
        "area": office.regime(year).area(item.area_code).label if item.area_code else "",
        "part": office.assessment.part(item.part).label,
        "question": item.question,
        "criterion": item.criterion,
        "how": how_answered(item.kind, office.assessment),
        "required_evidence": "\n".join(labels.get(code, code) for code in item.required_evidence),
        "last_answer": item.last_answer,
        "evaluator_answer": item.evaluator_answer,
        "evaluator_note": item.evaluator_note,
    }


def _column(name: str, columns: ColumnMap, items: Sequence[AssessmentItem], policy: AssessmentPolicy) -> ColumnSpec:
    title = {each.name: each.title for each in columns.columns}
    has_counts = any(item.kind is AnswerKind.COUNTS for item in items)
    beside = (title["answer"], *([title["numerator"]] if has_counts else []))
    return ColumnSpec(
        title=title[name],
        width=_WIDTHS[name],
        is_locked=name not in _ENTRIES,
        format=Format.GENERAL if name in _NUMBERS else Format.TEXT,
        note=_NOTES.get(name, ""),
        expected_beside=beside if name == "evidence" else (),
        entries=tuple(_entry(name, item.kind, policy) for item in items) if name in {"answer", *_NUMBERS} else (),
    )


def _entry(name: str, kind: AnswerKind, policy: AssessmentPolicy) -> Entry:
    is_count = kind is AnswerKind.COUNTS
    if is_count != (name in _NUMBERS):
        return Entry(is_asked=False)
    if is_count:
        return Entry(note=_COUNT_NOTES[name], least=Decimal(0), is_whole=True, is_expected=True)
    if kind is AnswerKind.PERCENT:
        most = Decimal(100)
        return Entry(note=_PERCENT_NOTE, least=Decimal(0), most=most, shown_as=Format.GENERAL, is_expected=True)
    choices = policy.choices(kind)
    return Entry(note=f"Pilih {', '.join(choices[:-1])} atau {choices[-1]}.", choices=choices, is_expected=True)
