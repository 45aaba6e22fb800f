"""A unit's own workbook on its way back, marked where something is to be completed."""

from collections.abc import Iterable, Sequence

from rbworkflow.delivery.mail import Attachment
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.arrivals.channels import MAILBOX
from rbworkflow.sheets.marking import Mark, mark_cells
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.steps.submissions.marked_anew import came_by_mail, marked_anew
from rbworkflow.steps.workplace import Workplace


def marks_of(points: Iterable[Finding]) -> list[Mark]:
    """At the cells of what is open, and of notes."""
    return [
        Mark(sheet=point.sheet, cell=point.cell, message=point.message, severity=point.severity)
        for point in points
        if point.cell and (point.is_open or point.severity is Severity.NOTE)
    ]


def marked_workbook(
    workplace: Workplace, unit_code: str, sha256: str, marks: Sequence[Mark], *, channel: str
) -> Attachment | None:
    """None without marks, and where the workbook can be read and not written again: the mail says so then."""
    if not marks:
        return None
    try:
        content = _marked(workplace, sha256, marks, channel)
    except WorkbookRefusedError:
        return None
    practice = "_LATIHAN" * workplace.settings.is_practice  # the workbook itself is the unit's own
    return Attachment(f"Perbaikan_{unit_code}{practice}.xlsx", workplace.files.put(content))


def _marked(workplace: Workplace, sha256: str, marks: Sequence[Mark], channel: str) -> bytes:
    """The workbook itself from the unit's own folder or page; our form with its values where it came by mail."""
    content = workplace.files.get(sha256)
    if channel == MAILBOX or came_by_mail(workplace, sha256):
        return marked_anew(workplace, content, marks)
    return mark_cells(content, marks)
