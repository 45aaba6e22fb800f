"""The blank form of a unit for a semester: everything the plan knows is filled in, only results are asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from rbworkflow.intake.asked import NOTHING_BESIDE, AskedBeside
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.evidence.modes import limits
from rbworkflow.intake.folders import FOLLOW_UP, folder_name
from rbworkflow.intake.form_id import LABEL, SHEET, FormId
from rbworkflow.intake.form_names import ENDING
from rbworkflow.intake.forms.assessment_sheet import assessment_sheet
from rbworkflow.intake.forms.beside_instructions import beside_words
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.intake.forms.entries import YES_NO, result_entry
from rbworkflow.intake.forms.evidence_notes import EVIDENCE_NOTE
from rbworkflow.intake.forms.instructions import paragraphs
from rbworkflow.intake.forms.recommendation_sheet import recommendation_sheet
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.office.model import Office
from rbworkflow.office.people import Unit
from rbworkflow.office.period import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.writing import (
    ColumnSpec,
    Entry,
    Format,
    SheetSpec,
    SigningSpace,
    TextSheet,
    write_workbook,
)
from rbworkflow.wording import PRACTICE_MODE, day_and_date, number

INSTRUCTIONS: Final = "Petunjuk"
HEADING: Final = "FORMULIR REALISASI RENCANA AKSI REFORMASI BIROKRASI"
RECOMMENDATIONS_HEADING: Final = "TINDAK LANJUT REKOMENDASI HASIL EVALUASI PROVINSI"
NOT_DUE: Final = "tidak ada target semester ini"
BY_HAND: Final = "................................"
STATEMENT: Final = "Kami menyatakan data ini benar."
_ASKED_IF_BELOW: Final = "Wajib diisi bila realisasi di bawah target."
_FOLLOW_UP_EVIDENCE_NOTE: Final = (
    "Bukti bahwa tindak lanjut dijalankan, bila sudah ada. Satu baris satu bukti, seperti pada kolom Data dukung.\n"
    f"Berkas yang sudah ditaruh di subfolder {FOLLOW_UP} tidak perlu ditulis."
)
_WIDTHS: Final = {
    "no": 5.0,
    "code": 9.0,
    "area": 16.0,
    "activity": 26.0,
    "indicator": 30.0,
    "unit_of_measure": 11.0,
    "required_evidence": 20.0,
    "previous_follow_up": 26.0,
    "narrative": 30.0,
    "follow_up_pic": 14.0,
    "follow_up_due": 14.0,
    "evidence": 30.0,
    "follow_up_evidence": 24.0,
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
    "previous_follow_up",
    "required_evidence",
}
_NUMBERS: Final = {"target_a", "actual_a", "target_b", "actual_b", "previous"}
_EARLIER: Final = {"previous", "previous_follow_up"}
_BESIDE: Final = {"actual_a": ("target_a",), "actual_b": ("target_b",), "evidence": ("actual_a", "actual_b")}
"""An entry is expected as soon as one of these is filled."""
_NOTES: Final = {
    "obstacle": _ASKED_IF_BELOW,
    "follow_up": _ASKED_IF_BELOW,
    "evidence": EVIDENCE_NOTE.format(what="indikatornya"),
    "follow_up_evidence": _FOLLOW_UP_EVIDENCE_NOTE,
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
    is_practice: bool = False
    token: str = ""
    beside: AskedBeside = NOTHING_BESIDE
    """What the unit is asked beside its indicators' results."""
    beside_columns: Mapping[str, ColumnMap] = field(default_factory=dict)
    """Of the sheets for that, by purpose."""

    @property
    def form_id(self) -> FormId:
        return FormId(
            office_code=self.office.code,
            period_code=self.semester.code,
            unit_code=self.unit.code,
            plan_number=self.plan_number,
            token=self.token,
        )

    @property
    def file_name(self) -> str:
        """A form of a later version of the plan has its own name, so that both may lie in one folder."""
        version = f"_rencana_{self.plan_number}" if self.plan_number > 1 else ""
        return f"Formulir_RB_{self.semester.file_label}_{self.unit.code}{version}{ENDING}"

    @property
    def kit_name(self) -> str:
        """Of the zip; unpacked, Windows calls the folder so."""
        return self.file_name.replace(ENDING, ".zip")


def build_form(
    order: FormOrder,
    indicators: Sequence[Indicator],
    *,
    columns: ColumnMap,
    earlier: Mapping[str, Earlier] | None = None,
) -> bytes:
    """The unit's workbook; the same order gives the same bytes.

    `indicators` are the whole plan's, `columns` those of `form_columns` for the semester, `earlier` what the period
    before left, by indicator (without it the form has no such columns).
    """
    names = [column.name for column in columns.columns if column.name not in _EARLIER or earlier]
    mine = [each for each in indicators if each.unit_code == order.unit.code]
    rows = [
        _row(each, place, order, (earlier or {}).get(each.code, Earlier())) for place, each in enumerate(mine, start=1)
    ]
    table = SheetSpec(
        name=SHEET,
        titles=_titles(order, HEADING),
        labels=((LABEL, str(order.form_id)), ("Pernyataan", _statement(order.unit))),
        hint=f"Isi sel yang tidak berwarna abu-abu. Cara mengisi ada pada lembar {INSTRUCTIONS}.",
        columns=tuple(_column(name, columns, _entries(name, mine, order.semester)) for name in names),
        rows=[[row.get(name) for name in names] for row in rows],
        frozen_columns=2,
    )
    sheets = [_on_paper(order, table, columns.column("activity").title), *_beside(order)]
    return write_workbook([*sheets, _instructions(order, mine)])


def asked_evidence(order: FormOrder, each: Indicator) -> list[str]:
    """The kinds of evidence the plan asks for, each with how it has to come where not every way will do."""
    if not each.is_due_in(order.semester.quarters):
        return []
    kinds = {kind.code: kind for kind in order.office.evidence_kinds}
    known = [kinds.get(code, EvidenceKind(code=code, label=code, words=())) for code in each.required_evidence]
    asked = ((kind.label, limits(order.office, each.code, kind)) for kind in known)
    return [f"{label} ({limit})" if limit else label for label, limit in asked]


def _titles(order: FormOrder, heading: str) -> tuple[str, ...]:
    return (
        f"{PRACTICE_MODE} – {heading}" if order.is_practice else heading,
        f"{order.office.name} – {order.semester.title}",
        f"{order.unit.name} – dikirim paling lambat {day_and_date(order.due_on)}",
    )


def _beside(order: FormOrder) -> Iterator[SheetSpec]:
    """The sheets for what is asked beside results."""
    year, columns = order.semester.year, order.beside_columns
    if order.beside.items:
        titles = _titles(order, f"{order.office.assessment.label.upper()} TAHUN {year}")
        items = columns[ASSESSMENT]
        sheet = assessment_sheet(order.office, year, order.beside.items, items, titles)
        yield _on_paper(order, sheet, items.column("question").title)
    if order.beside.recommendations:
        told = order.beside.recommendations
        titles = _titles(order, RECOMMENDATIONS_HEADING)
        asked = columns[RECOMMENDATION]
        sheet = recommendation_sheet(order.office, year, told, asked, titles)
        yield _on_paper(order, sheet, asked.column("text").title)


def _on_paper(order: FormOrder, sheet: SheetSpec, signed_in: str) -> SheetSpec:
    """The sheet as it is printed: on the office's paper, with a place to sign under the table."""
    return replace(
        sheet,
        paper=order.office.sheet_paper,
        footer=f"{order.office.short_name} – {order.semester.short_title} – {order.unit.code}",
        signature=SigningSpace(column=signed_in, lines=_signature_lines(order)),
    )


def _signature_lines(order: FormOrder) -> tuple[str, ...]:
    """The head of the unit signs; who has no number in config/ writes it by hand."""
    head = order.unit.head
    return (f"{order.office.place}, {BY_HAND}", f"{head.title},", "", head.name, f"NIP {head.nip or BY_HAND}")


def _row(each: Indicator, place: int, order: FormOrder, earlier: Earlier) -> dict[str, object]:
    a, b = order.semester.quarters
    is_due = each.is_due_in((a, b))
    return {
        "no": str(place),
        "code": each.code,
        "area": order.office.regime(order.semester.year).area(each.area_code).label,
        "activity": each.activity,
        "indicator": each.name if is_due else f"{each.name}\n({NOT_DUE})",
        "unit_of_measure": "/".join(YES_NO) if each.kind == "ya_tidak" else each.unit_of_measure,
        "target_a": _target(each, a),
        "target_b": _target(each, b),
        "previous": _shown(each, earlier.actual),
        "previous_follow_up": earlier.follow_up,
        "required_evidence": "\n".join(asked_evidence(order, each)),
    }


def _target(each: Indicator, quarter: int) -> Decimal | str | None:
    target = each.target(quarter)
    if target is not None and each.polarity == "rentang":
        return f"{number(each.target_low)}–{number(each.target_high)}"
    return _shown(each, target)


def _shown(each: Indicator, value: Decimal | None) -> Decimal | str | None:
    if value is None or each.kind != "ya_tidak":
        return value
    return YES_NO[0] if value else YES_NO[1]


def _entries(name: str, mine: Sequence[Indicator], semester: Semester) -> tuple[Entry, ...]:
    """What the rows of a column of results accept, one by one."""
    quarter = dict(zip(("actual_a", "actual_b"), semester.quarters, strict=True)).get(name)
    return tuple(result_entry(each, quarter) for each in mine) if quarter else ()


def _column(name: str, columns: ColumnMap, entries: tuple[Entry, ...]) -> ColumnSpec:
    return ColumnSpec(
        title=columns.column(name).title,
        width=_WIDTHS.get(name, 11 if name in _NUMBERS else 22),
        is_locked=name in _LOCKED,
        format=Format.GENERAL if name in _NUMBERS else Format.TEXT,
        note=_NOTES.get(name, ""),
        expected_beside=tuple(columns.column(beside).title for beside in _BESIDE.get(name, ())),
        entries=entries,
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
            example=folder_name(mine[0].code, mine[0].activity) if mine else "A1-01",
            kinds=", ".join(kind.label for kind in order.office.evidence_kinds),
            follow_up=FOLLOW_UP,
            not_due=NOT_DUE,
            statement=_statement(order.unit),
            beside=beside_words(order.beside),
        ),
    )
