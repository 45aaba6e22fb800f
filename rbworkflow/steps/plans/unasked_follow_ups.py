"""Follow-ups that a report planned of indicators which a new plan has no more: no form asks for them."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.steps.plans.approved_rows import approved_of, approved_rows
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed

UNASKED: Final = (
    "Rencana tindak lanjut dalam laporan {} pada indikator {} tidak ditanyakan lagi kepada siapa pun, karena rencana "
    "aksi ini tidak memuat indikatornya dengan kode, nama, dan satuan yang sama. Bila masih perlu, muat lagi "
    "indikatornya, lalu impor lagi."
)


def unasked_follow_ups(
    conn: Connection, workplace: Workplace, year: int, indicators: Sequence[Indicator]
) -> Iterator[str]:
    """Of the report that was approved last before the plan's next forms, in a sentence; nothing where all are asked."""
    code = workplace.office.code
    for before in (Semester(year, 1), Semester(year, 1).previous):
        if told := approved_rows(conn, code, before):
            asked = {row["code"] for row in approved_of(conn, code, before, indicators, year=year)}
            lost = [row["code"] for row in told if row["code"] not in asked and _plans(row, workplace.empty_words)]
            yield from [UNASKED.format(before.title, listed(lost))] if lost else []
            return


def _plans(row: ReportedIndicator, empty_words: Collection[str]) -> bool:
    return bool(Earlier.of(None, follow_up=row["follow_up"], pic="", due="", empty_words=empty_words).follow_up)
