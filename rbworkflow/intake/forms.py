"""The blank form of a unit for a semester: everything the plan knows is filled in, only results are asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from rbworkflow.intake.form_id import LABEL, FormId
from rbworkflow.intake.instructions import paragraphs
from rbworkflow.office.model import Office, Unit
from rbworkflow.office.period import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.writing import ColumnSpec, Format, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import day_and_date, number

SHEET: Final = "Isian"
INSTRUCTIONS: Final = "Petunjuk"
NOT_DUE: Final = "tidak ada target semester ini"
STATEMENT: Final = "Kami menyatakan data ini benar."
_YES_NO: Final = ("Ya", "Tidak")
_ASKED_IF_BELOW: Final = "Wajib diisi bila realisasi di bawah target."
_EVIDENCE_NOTE: Final = "Satu baris satu bukti, misalnya\nUndangan: undangan-rapat.pdf\nLaporan: https://…"
_WIDTHS: Final = {
    "no": 5.0,
    "code": 9.0,
    "area": 20.0,
    "activity": 32.0,
    "indicator": 32.0,
    "unit_of_measure": 11.0,
    "required_evidence": 22.0,
    "narrative": 36.0,
    "evidence": 36.0,
}
_LOCKED: Final = {
    "no",
    "code",
    "area",
    "activity",
    "indicator",
    "unit_of_measure",
    "target_a",
    "target_b",
    "previous",
    "required_evidence",
}
_NUMBERS: Final = {"target_a", "actual_a", "target_b", "actual_b", "previous"}
_NOTES: Final = {
    "actual_a": "Tulis angkanya saja, misalnya 85,5. Kosongkan bila belum ada.",
    "actual_b": "Tulis angkanya saja, misalnya 85,5. Kosongkan bila belum ada.",
    "obstacle": _ASKED_IF_BELOW,
    "follow_up": _ASKED_IF_BELOW,
    "evidence": _EVIDENCE_NOTE,
    "explanation": "Diisi bila jawaban atas kiriman sebelumnya meminta penjelasan.",
}


@dataclass(frozen=True, kw_only=True)
class FormOrder:
    """For whom a form is made, from which version of the plan, and until when it is awaited."""

    office: Office
    unit: Unit
    semester: Semester
    plan_number: int
    due_on: date

    @property
    def form_id(self) -> FormId:
        return FormId(
            office_code=self.office.code,
            period_code=self.semester.code,
            unit_code=self.unit.code,
            plan_number=self.plan_number,
        )

    @property
    def file_name(self) -> str:
        return f"Formulir_RB_{self.semester.file_label}_{self.unit.code}.xlsx"


def build_form(
    order: FormOrder,
    indicators: Sequence[Indicator],
    *,
    columns: ColumnMap,
    previous: Mapping[str, Decimal] | None = None,
) -> bytes:
    """The unit's workbook; the same order gives the same bytes.

    `indicators` are the whole plan's, `columns` those of `form_columns` for the semester, `previous` the results
    of the period before by indicator (without them the form has no such column).
    """
    names = [column.name for column in columns.columns if column.name != "previous" or previous is not None]
    mine = [each for each in indicators if each.unit_code == order.unit.code]
    rows = [_row(each, place, order, previous or {}) for place, each in enumerate(mine, start=1)]
    table = SheetSpec(
        name=SHEET,
        titles=(
            "FORMULIR REALISASI RENCANA AKSI REFORMASI BIROKRASI",
            f"{order.office.name} – {order.semester.title}",
            f"{order.unit.name} – dikirim paling lambat {day_and_date(order.due_on)}",
        ),
        labels=((LABEL, str(order.form_id)), ("Pernyataan", _statement(order.unit))),
        hint=f"Isi sel yang tidak berwarna abu-abu. Cara mengisi ada pada lembar {INSTRUCTIONS}.",
        columns=tuple(_column(name, columns) for name in names),
        rows=[[row.get(name) for name in names] for row in rows],
        frozen_columns=2,
    )
    return write_workbook([table, _instructions(order, mine)])


def _row(each: Indicator, place: int, order: FormOrder, previous: Mapping[str, Decimal]) -> dict[str, object]:
    a, b = order.semester.quarters
    is_due = each.is_due_in((a, b))
    labels = {kind.code: kind.label for kind in order.office.evidence_kinds}
    return {
        "no": str(place),
        "code": each.code,
        "area": order.office.regime(order.semester.year).area(each.area_code).label,
        "activity": each.activity,
        "indicator": each.name if is_due else f"{each.name}\n({NOT_DUE})",
        "unit_of_measure": "/".join(_YES_NO) if each.kind == "ya_tidak" else each.unit_of_measure,
        "target_a": _target(each, a),
        "target_b": _target(each, b),
        "previous": previous.get(each.code),
        "required_evidence": "\n".join(labels.get(code, code) for code in each.required_evidence) if is_due else "",
    }


def _target(each: Indicator, quarter: int) -> Decimal | str | None:
    target = each.target(quarter)
    if target is None:
        return None
    if each.kind == "ya_tidak":
        return _YES_NO[0] if target else _YES_NO[1]
    if each.polarity == "rentang":
        return f"{number(each.target_low)}–{number(each.target_high)}"
    return target


def _column(name: str, columns: ColumnMap) -> ColumnSpec:
    beside = {"actual_a": "target_a", "actual_b": "target_b"}.get(name)
    return ColumnSpec(
        title=columns.column(name).title,
        width=_WIDTHS.get(name, 13 if name in _NUMBERS else 24),
        is_locked=name in _LOCKED,
        format=Format.GENERAL if name in _NUMBERS else Format.TEXT,
        note=_NOTES.get(name, ""),
        expected_beside=columns.column(beside).title if beside else "",
    )


def _statement(unit: Unit) -> str:
    return f"{STATEMENT} {unit.head.title}: {unit.head.name}"


def _instructions(order: FormOrder, mine: Sequence[Indicator]) -> TextSheet:
    return TextSheet(
        name=INSTRUCTIONS,
        title=f"Cara mengisi formulir {order.semester.title}",
        paragraphs=paragraphs(
            due=day_and_date(order.due_on),
            unit=order.unit.code,
            example=mine[0].code if mine else "A1-01",
            kinds=", ".join(kind.label for kind in order.office.evidence_kinds),
            not_due=NOT_DUE,
            statement=_statement(order.unit),
        ),
    )
