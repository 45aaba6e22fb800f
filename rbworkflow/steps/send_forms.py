"""Blank forms: one workbook per unit from the frozen plan, kept in its folder and mailed to it."""

from dataclasses import dataclass
from decimal import Decimal

from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms import FormOrder, build_form
from rbworkflow.office import Period, Semester
from rbworkflow.office.model import Unit
from rbworkflow.office.windows import Window, window_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.steps.examining import approved_actuals
from rbworkflow.steps.posting import addresses_of, post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


@dataclass(frozen=True)
class FormsSent:
    """How many forms went out, in a sentence."""

    message: str


def send_forms(workplace: Workplace, period: Period) -> FormsSent:
    """Make and mail every unit's form of an open semester; the same form goes to the same address once.

    Raises RefusedError where the period takes no forms, is not open, or has no frozen plan.
    """
    if not isinstance(period, Semester):
        raise RefusedError("Formulir isian hanya untuk semester; laporan tahunan memakai angka kedua semester.")
    office = workplace.office
    with read(workplace.engine) as conn:
        window = window_of(conn, office, period)
        plan = plan_rows.frozen_version(conn, office.code, period.year)
        if not window.is_open:
            raise RefusedError(f"{period.title} belum dibuka. Buka periode itu lebih dahulu.")
        if plan is None:
            raise RefusedError(f"Rencana aksi {period.year} belum ditetapkan. Jalankan 'Impor rencana aksi' dahulu.")
        indicators = plan_rows.indicators(conn, plan.id)
        previous = _previous(approved_actuals(conn, office, period))
    for unit in office.units:
        _send(workplace, unit, window, plan, indicators, previous)
    return FormsSent(f"Formulir {period.title} dikirim kepada {len(office.units)} subbagian.")


def _previous(approved: dict[tuple[str, int], Decimal]) -> dict[str, Decimal]:
    """The last approved result of each indicator."""
    return {code: value for (code, _), value in sorted(approved.items(), key=lambda item: item[0][1])}


def _send(
    workplace: Workplace,
    unit: Unit,
    window: Window,
    plan: PlanVersion,
    indicators: tuple[Indicator, ...],
    previous: dict[str, Decimal],
) -> None:
    semester = window.period
    if not isinstance(semester, Semester):
        raise TypeError(semester)
    order = FormOrder(
        office=workplace.office, unit=unit, semester=semester, plan_number=plan.number, due_on=window.due_on
    )
    columns = form_columns(workplace.settings.config, semester)
    content = build_form(order, indicators, columns=columns, previous=previous)
    sha256 = workplace.files.put(content)
    folder = workplace.settings.data / "formulir" / semester.code / unit.code
    folder.mkdir(parents=True, exist_ok=True)
    (folder / order.file_name).write_bytes(content)
    mine = [indicator for indicator in indicators if indicator.unit_code == unit.code]
    mail = workplace.composer.compose(
        "form",
        [Attachment(order.file_name, sha256)],
        unit=unit.name,
        unit_code=unit.code,
        period=semester.title,
        due_on=window.due_on,
        due_count=sum(indicator.is_due_in(semester.quarters) for indicator in mine),
        has_mailbox=workplace.settings.has_mailbox,
    )
    with write(workplace.engine) as conn:
        key = f"form/{semester.code}/{unit.code}/{plan.number}"
        post_to_all(conn, workplace, mail, key=key, to=addresses_of(unit))
