"""Forms as they went out, found again by their number."""

from rbworkflow.delivery.enclosures import enclosures
from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.form_names import has_form_ending
from rbworkflow.intake.form_recognition import look_into
from rbworkflow.steps.submissions.blank_forms import KEY
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def form_as_sent(workplace: Workplace, number: FormId) -> bytes | None:
    """The newest one of this number; None where none went out."""
    key = f"{KEY}/{number.period_code}/{number.unit_code}/{number.plan_number}/"
    with read(workplace.engine) as conn:
        sent = [each for _, each in enclosures(conn, workplace.office.code, key) if has_form_ending(each.name)]
    return workplace.files.get(sent[-1].sha256) if sent else None


def sheets_as_sent(workplace: Workplace, number: FormId) -> frozenset[str]:
    """The names of that form's sheets."""
    content = form_as_sent(workplace, number)
    if content is None:
        return frozenset()
    (look,) = look_into([content])
    return frozenset(sheet.name for sheet in look.workbook.sheets) if look.workbook else frozenset()
