"""A period that is open: who has sent, its report, and whose turn it is."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.mail.mail_rows import unsure_receipts
from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window
from rbworkflow.report.lifecycle import STATUS_LABELS as REVISION_LABELS
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import Revision, latest_revision, submissions_in
from rbworkflow.steps.decisions.mended_elsewhere import by_who_left, mended_elsewhere
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.decisions.report_matter import report_subject
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.overview.office_state import OrderState, PeriodState, SuggestedOrder, UnitState
from rbworkflow.steps.overview.turns import turns_of
from rbworkflow.steps.province.members import members_in
from rbworkflow.steps.reports.assessment_so_far import assessment_so_far
from rbworkflow.steps.reports.mailbox_away import mailbox_away
from rbworkflow.steps.reports.prerequisites import approved_later, awaited_semesters, awaited_units
from rbworkflow.steps.reports.recap_sources import not_in
from rbworkflow.steps.reports.returned import returned_with
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.submissions.blank_forms import plans_of_forms
from rbworkflow.steps.submissions.counting import ends_set_aside, set_aside_in
from rbworkflow.steps.submissions.sending_link import known_sending_link, who_may_send
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed

UNSURE_RECEIPT: Final = "sebuah surel atas nama {} menyatakan laporan ini diterima, dan itu perlu dipastikan"
OUTSIDE: Final = ", belum termuat dalam laporan: masuk revisi berikutnya, {}"
ORDERED: Final = "yang sudah diminta"
NOT_ORDERED: Final = "bila operator menjalankan 'Mulai revisi'"


def period_state(conn: Connection, workplace: Workplace, window: Window) -> PeriodState:
    """What an operator is told of an open period."""
    latest = latest_revision(conn, workplace.office.code, window.period)
    waits_for = awaited_semesters(conn, workplace, window.period) if latest is None else []
    is_receipt_unsure = latest is not None and _is_receipt_unsure(conn, latest)
    return PeriodState(
        code=window.period.code,
        title=window.period.title,
        words=workplace.office.words,
        due_on=window.due_on,
        province_due_on=window.province_due_on,
        units=(*_units(conn, workplace, window), *_members(conn, workplace, window)),
        report=_report(conn, workplace, latest, is_receipt_unsure=is_receipt_unsure) if latest else "belum disusun",
        report_status=latest.status if latest else None,
        order=_order(conn, workplace, latest) if latest else None,
        waits_for=tuple(half.title for half in waits_for),
        turns=tuple(turns_of(conn, workplace, report_subject(latest))) if latest else (),
        suggested=_suggested(conn, workplace, latest),
        assessment=assessment_so_far(conn, workplace.office, window.period),
        mailbox=_mailbox(conn, workplace, window),
        is_receipt_unsure=is_receipt_unsure,
        is_over=window.due_on < workplace.today,
        has_forms=_has_forms(conn, workplace, window),
    )


def _has_forms(conn: Connection, workplace: Workplace, window: Window) -> bool:
    """A province's offices send what they made themselves."""
    semester = window.period
    if not workplace.office.does(Duty.PLAN) or not isinstance(semester, Semester):
        return True
    return bool(plans_of_forms(conn, workplace.office.code, semester))


def _mailbox(conn: Connection, workplace: Workplace, window: Window) -> str:
    """That a report that is due waits for the mailbox, in sentences."""
    away = mailbox_away(conn, workplace, window.period)
    is_due = window.is_open and workplace.today >= window.cut_off_on
    return away.sentence if away is not None and is_due and away.is_waited_for else ""


def _is_receipt_unsure(conn: Connection, latest: Revision) -> bool:
    return latest.status is RevisionStatus.SENT and latest.id in unsure_receipts(conn, latest.office_code)


def _report(conn: Connection, workplace: Workplace, latest: Revision, *, is_receipt_unsure: bool) -> str:
    """The report and its state; what stands and holds what was set aside since, or lacks what came since, says so."""
    above = workplace.office.words.above
    said = f"{latest.title}: {REVISION_LABELS[latest.status].replace('provinsi', above)}"
    if later := came_later(conn, workplace, latest):
        said += f"; diterima sesudah rekapitulasi disusun: {listed(later)}"
    if newer := approved_later(conn, workplace, latest) if stands(latest) else []:
        said += f"; disetujui sesudahnya dan belum termuat di dalamnya: {listed([each.title for each in newer])}"
    if is_receipt_unsure:
        said += f"; {UNSURE_RECEIPT.format(above)}"
    names = set_aside_in(conn, latest) if stands(latest) else []
    return f"{said}; masih memuat isian {listed(names)} yang sudah disisihkan" if names else said


def came_later(conn: Connection, workplace: Workplace, latest: Revision) -> list[str]:
    """Whose packages were accepted after the recap was compiled, and are not in it."""
    if not workplace.office.does(Duty.MEMBERS):
        return []
    return list(dict.fromkeys(name_of(workplace.office, each.unit_code) for each in not_in(conn, workplace, latest)))


def _order(conn: Connection, workplace: Workplace, latest: Revision) -> OrderState | None:
    order = order_of(conn, latest.id)
    if order is None:
        return None
    awaited = awaited_units(conn, workplace, latest, order)
    return OrderState(awaited=tuple(unit.code for unit in awaited), until=order.until)


def _suggested(conn: Connection, workplace: Workplace, latest: Revision | None) -> SuggestedOrder | None:
    back = returned_with(conn, latest, province=workplace.office.province_name)
    if latest is None or back is None or order_of(conn, latest.id) is not None:
        return None
    elsewhere = mended_elsewhere(workplace.office, latest.period)
    units = tuple(unit.code for unit in workplace.office.units if not elsewhere and unit.code in back.units)
    if not elsewhere:
        elsewhere = by_who_left(workplace.office, (group for group in back.groups if group.code in back.units))
    return SuggestedOrder(back.officer_title, units, back.note, back.items.lines(back.groups), elsewhere)


@of_duty(Duty.PLAN)
def _units(conn: Connection, workplace: Workplace, window: Window) -> Iterator[UnitState]:
    if not isinstance(window.period, Semester):
        return
    newest = intake_rows.newest_accepted(conn, workplace.office.code, window.period.code)
    aside = ends_set_aside(conn, workplace.office.code, window.period.code)
    latest = latest_revision(conn, workplace.office.code, window.period)
    compiled = submissions_in(conn, latest) if latest else ()
    tz = workplace.office.tz
    asked = asked_units(conn, workplace, window.period)
    may_send = who_may_send(conn, workplace, (unit.code for unit in workplace.office.units), window)
    for unit in workplace.office.units:
        if unit not in asked and unit.code not in newest and unit.code not in aside:
            continue
        sent = newest.get(unit.code)
        points = [] if sent is None else intake_rows.findings_of(conn, sent.id)
        yield UnitState(
            code=unit.code,
            name=unit.name,
            received_at=None if sent is None else sent.received_at.astimezone(tz),
            read_at=sent.read_at.astimezone(tz) if sent and sent.read_at else None,
            is_clock_doubted=bool(sent and sent.is_clock_doubted),
            is_late=bool(sent and sent.is_late),
            open_points=sum(point.is_open for point in points),
            is_set_aside=unit.code in aside,
            outside=_outside(conn, latest) if latest and sent and sent.id not in compiled else "",
            sending_url=known_sending_link(conn, workplace, unit.code, window.period.code)
            if unit.code in may_send
            else "",
            reach=workplace.settings.reach,
        )


def _outside(conn: Connection, latest: Revision) -> str:
    """What becomes of a form that came after the report was compiled."""
    return OUTSIDE.format(ORDERED if order_of(conn, latest.id) else NOT_ORDERED)


@of_duty(Duty.MEMBERS)
def _members(conn: Connection, workplace: Workplace, window: Window) -> Iterator[UnitState]:
    """A province's offices; one whose last report was returned is awaited as if none had come."""
    for each in members_in(conn, workplace, window):
        package = None if each.is_awaited else each.package
        yield UnitState(
            code=each.unit.code,
            name=each.unit.name,
            received_at=package.received_at.astimezone(workplace.office.tz) if package else None,
            is_late=bool(package and package.is_late),
            open_points=0,
            said=each.label,
        )
