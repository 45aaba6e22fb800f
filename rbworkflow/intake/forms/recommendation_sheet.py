"""The form's sheet for the province's recommendations: how far the unit's follow-up of each is."""

from collections.abc import Mapping, Sequence
from typing import Final

from rbworkflow.intake.asked import SHEETS, AskedRecommendation
from rbworkflow.intake.evidence.matching import RECOMMENDATION
from rbworkflow.intake.forms.evidence_notes import EVIDENCE_NOTE
from rbworkflow.office.model import Office
from rbworkflow.plan.recommendation_progress import SAID
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.writing import ColumnSpec, SheetSpec
from rbworkflow.wording import long_date

_WIDTHS: Final = {
    "no": 5.0,
    "code": 13.0,
    "area": 17.0,
    "condition": 32.0,
    "text": 36.0,
    "due": 14.0,
    "answered_by": 12.0,
    "last_status": 14.0,
    "status": 14.0,
    "done": 36.0,
    "reason": 28.0,
    "evidence": 32.0,
}
_ENTRIES: Final = {"status", "done", "reason", "evidence"}
_SPARE: Final = {"condition", "due", "answered_by"}
"""Left out where no recommendation has any."""
_NOTES: Final = {
    "status": "Pilih belum, proses, selesai, atau tidak dapat ditindaklanjuti.",
    "done": "Apa yang sudah dilakukan sampai dengan semester ini.",
    "reason": "Wajib diisi bila tidak dapat ditindaklanjuti. Tulis juga di sini jawaban atas hal yang perlu "
    "dilengkapi.",
    "evidence": EVIDENCE_NOTE.format(what="rekomendasinya") + "\nStatus selesai memerlukan bukti.",
}


def recommendation_sheet(
    office: Office, year: int, asked: Sequence[AskedRecommendation], columns: ColumnMap, titles: tuple[str, ...]
) -> SheetSpec:
    """The sheet of these recommendations, in their order."""
    rows = [_row(office, year, each, place) for place, each in enumerate(asked, start=1)]
    names = [each.name for each in columns.columns if each.name not in _SPARE or any(row[each.name] for row in rows)]
    return SheetSpec(
        name=SHEETS[RECOMMENDATION],
        titles=titles,
        hint="Isi sel yang tidak berwarna abu-abu: sampai di mana tindak lanjutnya, apa yang sudah dilakukan, dan "
        "buktinya.",
        columns=tuple(_column(name, columns) for name in names),
        rows=[[row.get(name) for name in names] for row in rows],
        frozen_columns=2,
    )


def _row(office: Office, year: int, asked: AskedRecommendation, place: int) -> Mapping[str, object]:
    each = asked.recommendation
    return {
        "no": str(place),
        "code": each.code,
        "area": office.regime(year).area(each.area_code).label if each.area_code else "",
        "condition": each.condition,
        "text": each.text,
        "due": long_date(each.due_on) if each.due_on else "",
        "answered_by": "\n".join(asked.answered_by),
        "last_status": SAID[asked.last_status],
    }


def _column(name: str, columns: ColumnMap) -> ColumnSpec:
    title = {each.name: each.title for each in columns.columns}
    return ColumnSpec(
        title=title[name],
        width=_WIDTHS[name],
        is_locked=name not in _ENTRIES,
        choices=tuple(SAID.values()) if name == "status" else (),
        note=_NOTES.get(name, ""),
        is_expected=name == "status",
        expected_beside=(title["status"],) if name == "done" else (),
    )
