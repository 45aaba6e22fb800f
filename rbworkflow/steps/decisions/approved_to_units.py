"""What a unit hears once its report is approved: which of its rows counted, and why others did not."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rbworkflow.delivery.mail import Mail
from rbworkflow.office.people import Unit
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.report.content.phrases import is_due, remark_text
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_matter import UNITS_TOLD
from rbworkflow.steps.workplace import Workplace

_NOT_COUNTED: Final = ("missing", "blocked")


def approved_mails(workplace: Workplace, approved: Revision, decided_at: datetime) -> Iterator[tuple[Unit, Mail]]:
    """A mail for each unit that is the office's still and has rows in the report."""
    for unit in workplace.office.units:
        rows = [row for row in approved.content["indicators"] if row["unit"] == unit.code]
        if rows:
            yield unit, _mail(workplace, approved, unit, rows, decided_at)


def _mail(
    workplace: Workplace, approved: Revision, unit: Unit, rows: list[ReportedIndicator], decided_at: datetime
) -> Mail:
    due = [row for row in rows if is_due(row["total"])]
    counted = [row for row in due if not _has_gap(row)]
    return workplace.composer.compose(
        UNITS_TOLD,
        unit=unit.name,
        period=approved.period.title,
        title=approved.title,
        decided_at=decided_at.astimezone(workplace.office.tz),
        due=len(due),
        counted=[row["code"] for row in counted],
        others=[f"{row['code']} {row['name']}: {remark_text(row)}" for row in due if row not in counted],
    )


def _has_gap(row: ReportedIndicator) -> bool:
    """Whether a quarter that asks for a result has no usable one; older contents know it of the row alone."""
    return row["total"]["status"] in _NOT_COUNTED or any(
        cell.get("due_quarters", 0) > cell.get("counted_quarters", 0) for cell in row["quarters"]
    )
