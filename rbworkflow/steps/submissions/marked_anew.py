"""What came by mail goes back as our own form: of the sender's workbook nothing but its values."""

from collections.abc import Sequence

from sqlalchemy import select

from rbworkflow.delivery.enclosures import enclosures
from rbworkflow.intake.form_id import FormId, form_number, form_sheet, number_place
from rbworkflow.intake.form_names import has_form_ending
from rbworkflow.intake.form_recognition import look_into
from rbworkflow.sheets.marking import Mark, mark_anew
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import Sheet
from rbworkflow.steps.submissions.blank_forms import KEY
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import received_file


def came_by_mail(workplace: Workplace, workbook_sha256: str) -> bool:
    """Whether anybody mailed this workbook, now or before."""
    mine = (
        received_file.c.office_code == workplace.office.code,
        received_file.c.sha256 == workbook_sha256,
        received_file.c.claim.like("%-mailbox-%"),
    )
    with read(workplace.engine) as conn:
        return conn.execute(select(received_file.c.id).where(*mine)).first() is not None


def marked_anew(workplace: Workplace, content: bytes, marks: Sequence[Mark]) -> bytes:
    """The form as it went out, with the sender's values where they stood, and marked.

    Raises WorkbookRefusedError where no such form went out, or the workbook cannot be read.
    """
    sheet = _form(content)
    number = form_number(sheet)
    template = None if number is None else _as_sent(workplace, number)
    if template is None:
        raise WorkbookRefusedError("RUSAK")
    (row, column), (own_row, own_column) = number_place(sheet), number_place(_form(template))
    return mark_anew(template, sheet, marks, moved=(row - own_row, column - own_column))


def _form(content: bytes) -> Sheet:
    (look,) = look_into([content])
    sheet = form_sheet(look.workbook) if look.workbook is not None else None
    if sheet is None:
        raise look.refusal or WorkbookRefusedError("RUSAK")
    return sheet


def _as_sent(workplace: Workplace, number: FormId) -> bytes | None:
    key = f"{KEY}/{number.period_code}/{number.unit_code}/{number.plan_number}/"
    with read(workplace.engine) as conn:
        sent = [each for _, each in enclosures(conn, workplace.office.code, key) if has_form_ending(each.name)]
    return workplace.files.get(sent[-1].sha256) if sent else None
