"""Where we are: what the operator does next, who has submitted, whose turn it is, and the last mails; read only."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval import code_sets, requests
from rbworkflow.approval.model import Subject
from rbworkflow.backup.restorations import held
from rbworkflow.delivery.alarm_codes import alarm_code
from rbworkflow.delivery.alarms import ALARM, is_alarming
from rbworkflow.delivery.lifecycle import STATUS_LABELS, MailStatus
from rbworkflow.delivery.remedies import quoted, remedy
from rbworkflow.intake.arrivals.sendings import awaiting_sendings
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in, unsure_receipts
from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.model import Unit
from rbworkflow.office.windows import Window, takes_by_link
from rbworkflow.plan.lifecycle import STATUS_LABELS as PLAN_LABELS
from rbworkflow.plan.rows import frozen_version, latest_version
from rbworkflow.province.evaluation.rows import operators_evaluations, returned_evaluations
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import packages
from rbworkflow.report.lifecycle import STATUS_LABELS as REVISION_LABELS
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import (
    Revision,
    approved_revision,
    latest_revision,
    order_of,
    revisions_in,
    submissions_in,
)
from rbworkflow.steps.decisions.appointing import appointments_in_words
from rbworkflow.steps.decisions.matters import is_decidable
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.decisions.plan_matter import plan_subject
from rbworkflow.steps.decisions.report_matter import report_subject
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.incoming.inbox_state import inbox_state
from rbworkflow.steps.notices.faults import Fault, told_faults
from rbworkflow.steps.notices.operator_alerts import in_words
from rbworkflow.steps.overview.age_of_copies import copies_in_words, missing_key
from rbworkflow.steps.overview.assessments import assessments, missing_assessments
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.overview.next_act import (
    CONFIRM,
    CONFIRM_SENDING,
    DECIDE_EVALUATION,
    DECIDE_PACKAGE,
    DOUBTED,
    IMPORT,
    MEND_EVALUATION,
    NUMBER_EVALUATION,
    NUMBER_RECEIPT,
    RECAP_AGAIN,
    RESEND,
    UNDECIDABLE,
    Acts,
    Dated,
    acts_of_mails,
    next_act,
)
from rbworkflow.steps.overview.nightly import verified_in_words
from rbworkflow.steps.overview.office_state import (
    MailState,
    OfficeState,
    OrderState,
    PeriodState,
    PlanState,
    SuggestedOrder,
    TurnState,
    UnitState,
)
from rbworkflow.steps.overview.practice_steps import has_examples, practice_step
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.plans.recommendation_state import Recommended, recommended, recommended_in_words
from rbworkflow.steps.plans.waiting_evaluations import evaluations_waiting
from rbworkflow.steps.practice_lock import is_practice_data
from rbworkflow.steps.province.members import members_in
from rbworkflow.steps.reports.assessment_so_far import assessment_so_far
from rbworkflow.steps.reports.mailbox_away import mailbox_away
from rbworkflow.steps.reports.prerequisites import awaited_semesters, awaited_units
from rbworkflow.steps.reports.recap_sources import not_in
from rbworkflow.steps.reports.returned import returned_with
from rbworkflow.steps.sending.mail_budget import budget_in_words
from rbworkflow.steps.sending.returned_copies import doubted_copies
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.submissions.blank_forms import plans_of_forms
from rbworkflow.steps.submissions.counting import ends_set_aside, set_aside_in
from rbworkflow.steps.submissions.sending_link import known_sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import listed, long_date

LAST_MAILS: Final = 10
URGENT: Final = (MailStatus.UNKNOWN, MailStatus.REJECTED, MailStatus.HELD, MailStatus.KEPT_BACK)
UNSURE_RECEIPT: Final = "sebuah surel atas nama provinsi menyatakan laporan ini diterima, dan itu perlu dipastikan"
OUTSIDE: Final = ", belum termuat dalam laporan: masuk revisi berikutnya, {}"
ORDERED: Final = "yang sudah diminta"
NOT_ORDERED: Final = "bila operator menjalankan 'Mulai revisi'"


def status(workplace: Workplace) -> OfficeState:
    """Everything an operator wants to know first."""
    remarks = tuple(remark for unit in workplace.office.units for remark in _remarks(workplace, unit))
    with read(workplace.engine) as conn:
        return _of_rows(conn, workplace, remarks)


def _of_rows(conn: Connection, workplace: Workplace, remarks: tuple[tuple[str, str, str], ...]) -> OfficeState:
    office, windows = workplace.office, current_windows(conn, workplace)
    years = _years_at_work(conn, workplace, windows)
    plans = tuple(_plans(conn, workplace, [*years, workplace.today.year + 1]))
    unplanned = tuple(year for year in years if latest_version(conn, office.code, year) is None)
    periods = tuple(_period(conn, workplace, window) for window in windows if window.is_open)
    asked = [recommended(conn, workplace, year) for year in years]
    mails, faults, parts = tuple(_mails(conn, workplace)), told_faults(conn, office.code), health(conn, workplace)
    troubles, warnings = (_told(parts, each) for each in (Condition.BROKEN, Condition.WARNING))
    is_practice = is_practice_data(conn, office.code, otherwise=workplace.settings.is_practice)
    practised = practice_step(plans, periods) if is_practice and has_examples(workplace.settings) else ""
    steps = [*filter(None, [practised]), *map(IMPORT.format, unplanned), *evaluations_waiting(conn, workplace)]
    steps += _returned_evaluations(conn, workplace)
    acts = Acts(
        blocking=_blocking(conn, workplace, faults, mails, troubles),
        dated=_dated(conn, workplace, windows),
        undated=[*steps, *_untold(asked, workplace.today)],
        whenever=missing_key(workplace),
    )
    return OfficeState(
        office=office.name,
        is_practice=is_practice,
        next_act=next_act(plans, periods, acts, coming=_coming(workplace, windows)),
        plans=plans,
        unplanned=unplanned,
        assessments=tuple(assessments(conn, workplace, windows)),
        periods=periods,
        mails=mails,
        appointments=tuple(appointments_in_words(conn, workplace)),
        recommendations=recommended_in_words(asked, workplace.today),
        verified=verified_in_words(conn, workplace),
        copied=copies_in_words(conn, workplace),
        troubles=troubles,
        warnings=warnings,
        alarms=_alarms(faults, mails),
        budget=budget_in_words(conn, workplace),
        inbox_remarks=remarks,
    )


def _blocking(
    conn: Connection,
    workplace: Workplace,
    faults: Iterable[Fault],
    mails: tuple[MailState, ...],
    troubles: Iterable[str],
) -> Iterator[str]:
    """What is to be done before all that has its day, in the order in which it is."""
    office = workplace.office
    restored = held(conn, office.code)
    if restored is not None:
        yield restored.sentence(office.tz, is_one_of_many=bool(workplace.settings.office_code))
    yield from (each.act for each in faults)
    yield from acts_of_mails(mails, workplace.settings.office_code)
    yield from _spent_codes(conn, workplace)
    yield from troubles
    yield from _undecidable(conn, workplace)
    for mail in mails_in(conn, office.code, ReceivedMailStatus.AWAITING):
        yield CONFIRM.format(office.words.one, mail.id)
    for each in awaiting_sendings(conn, office.code):
        yield CONFIRM_SENDING.format(f"{office.words.one} {each.unit_code}", each.id)
    yield from _doubted_copies(conn, workplace)
    yield from _undecided_packages(conn, workplace)
    yield from _open_evaluations(conn, workplace)


def _dated(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What is to be done by its day."""
    yield from _due_forms(conn, workplace, windows)
    yield from _unopened_semesters(conn, workplace, windows)
    yield from missing_assessments(conn, workplace, windows)
    yield from _outdated_recaps(conn, workplace, windows)


def _told(parts: list[ReadinessPart], condition: Condition) -> tuple[str, ...]:
    return tuple(f"{part.name}: {part.said}" for part in parts if part.condition is condition)


def _alarms(faults: Iterable[Fault], mails: Iterable[MailState]) -> tuple[str, ...]:
    kinds = [each.part for each in faults] + [each.status for each in mails if each.is_alarming]
    return tuple(dict.fromkeys(alarm_code(kind) for kind in kinds))


def _untold(asked: list[Recommended], today: date) -> Iterator[str]:
    for each in asked:
        yield from each.untold(today)


def _remarks(workplace: Workplace, unit: Unit) -> list[tuple[str, str, str]]:
    """What still stands in a unit's folder; a folder that cannot be read is one of them."""
    try:
        return inbox_state(workplace, unit).remarks
    except OSError as error:
        return [(unit.name, "folder", f"Folder ini tidak dapat dibaca: {in_words(error)}.")]


def _coming(workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    for window in windows:
        if not window.is_open and window.opens_on >= workplace.today:
            yield window.opens_on, f"Tidak ada. {window.period.title} dibuka {long_date(window.opens_on)}."


def _spent_codes(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Officers who cannot decide because their codes are of no use any more."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if code_sets.has_spent_codes(conn, asked, office=workplace.office, at=workplace.now):
            yield RESEND.format(asked.officer.title, asked.subject.title)


def _doubted_copies(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Signed copies of which nobody but the operator can say what they are."""
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.AWAITING_SIGNATURE):
        for copy in doubted_copies(conn, revision):
            yield DOUBTED.format(copy.id, revision.title, copy.told)


def _undecidable(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Requests whose officer may not decide: said before he has pasted a code in vain."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if not is_decidable(conn, workplace, asked):
            yield UNDECIDABLE.format(asked.subject.title, asked.officer.title, asked.officer.name)


@of_duty(Duty.PLAN)
def _years_at_work(conn: Connection, workplace: Workplace, windows: list[Window]) -> list[int]:
    """The year that runs, and before it those whose semesters are still being collected or decided."""
    office, today = workplace.office, workplace.today
    this_year = today.year
    collecting = {
        window.period.year
        for window in windows
        if isinstance(window.period, Semester) and window.period.year < this_year
        if takes_by_link(office, window, today) and approved_revision(conn, office.code, window.period) is None
    }
    return [*sorted(collecting), this_year]


@of_duty(Duty.PLAN)
def _plans(conn: Connection, workplace: Workplace, years: list[int]) -> Iterator[PlanState]:
    """These years' plans, where they are on their way."""
    for year in years:
        latest = latest_version(conn, workplace.office.code, year)
        if latest is not None:
            is_needed = year <= workplace.today.year
            label, turns = PLAN_LABELS[latest.status], tuple(_turns(conn, workplace, plan_subject(latest)))
            in_force = frozen_version(conn, workplace.office.code, year)
            if in_force is not None and in_force.id != latest.id:
                label += f"; yang berlaku versi {in_force.number}"
                is_needed = False
            yield PlanState(latest.title, latest.status, label, latest.note, is_needed, turns)


@of_duty(Duty.PLAN)
def _due_forms(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where units have no form yet, or that of a plan that another version took the place of since."""
    for window in windows:
        is_collecting = window.is_open and workplace.today <= window.cut_off_on
        if not is_collecting or not isinstance(window.period, Semester):
            continue
        plan = plan_in_force(conn, workplace, window.period)
        sent = plans_of_forms(conn, workplace.office.code, window.period)
        if plan is None or plan.number in sent or not (sent or _waits_for_units(conn, workplace, window)):
            continue
        if sent:
            said = f"{plan.title} kini berlaku bagi {window.period.title}. Jalankan 'Kirim formulir' sekali lagi."
        else:
            said = f"Subbagian belum menerima formulir {window.period.title}. Jalankan 'Kirim formulir'."
        yield window.due_on, said


def _waits_for_units(conn: Connection, workplace: Workplace, window: Window) -> bool:
    """Whether some unit has sent nothing yet."""
    sent = intake_rows.newest_accepted(conn, workplace.office.code, window.period.code)
    return any(unit.code not in sent for unit in workplace.office.units)


@of_duty(Duty.PLAN)
def _unopened_semesters(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where a year's report is due and waits for a semester that nobody works on."""
    closed = {window.period for window in windows if not window.is_open}
    for window in windows:
        if not window.is_open or workplace.today < window.cut_off_on:
            continue
        for half in awaited_semesters(conn, workplace, window.period):
            if half in closed:
                said = f"Laporan {window.period.title} menunggu laporan {half.title}, yang belum dibuka."
                yield window.province_due_on, f"{said} Jalankan 'Buka periode'."


def _period(conn: Connection, workplace: Workplace, window: Window) -> PeriodState:
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
        turns=tuple(_turns(conn, workplace, report_subject(latest))) if latest else (),
        suggested=_suggested(conn, workplace, latest),
        assessment=assessment_so_far(conn, workplace.office, window.period),
        mailbox=_mailbox(conn, workplace, window),
        is_receipt_unsure=is_receipt_unsure,
    )


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
    if later := _came_later(conn, workplace, latest):
        said += f"; diterima sesudah rekapitulasi disusun: {listed(later)}"
    if is_receipt_unsure:
        said += f"; {UNSURE_RECEIPT}"
    names = set_aside_in(conn, latest) if stands(latest) else []
    return f"{said}; masih memuat isian {listed(names)} yang sudah disisihkan" if names else said


def _came_later(conn: Connection, workplace: Workplace, latest: Revision) -> list[str]:
    """Whose packages were accepted after the recap was compiled, and are not in it."""
    if not workplace.office.does(Duty.MEMBERS):
        return []
    return list(dict.fromkeys(name_of(workplace.office, each.unit_code) for each in not_in(conn, workplace, latest)))


@of_duty(Duty.MEMBERS)
def _outdated_recaps(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where packages were accepted after a recap that stands was compiled."""
    for window in windows:
        latest = latest_revision(conn, workplace.office.code, window.period)
        is_outdated = stands(latest) and order_of(conn, latest.id) is None
        if latest and is_outdated and (later := _came_later(conn, workplace, latest)):
            yield window.province_due_on, RECAP_AGAIN.format(listed(later), latest.title)


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
    is_of_units = workplace.office.does(Duty.PLAN)  # a recap is of what offices sent, and asks them for nothing
    asked = isinstance(latest.period, Semester) and is_of_units  # nor does a year's report
    units = tuple(unit.code for unit in workplace.office.units if asked and unit.code in back.units)
    return SuggestedOrder(back.officer_title, units, back.note, back.items.lines(back.groups))


def _turns(conn: Connection, workplace: Workplace, subject: Subject) -> Iterator[TurnState]:
    asked = requests.open_request_on(conn, subject.kind, subject.id)
    if asked is not None:
        yield TurnState(
            officer=asked.officer.title,
            since=asked.requested_at.astimezone(workplace.office.tz).date(),
            due_on=asked.due_on,
            run_url=workplace.settings.run_url(asked.run_id) if asked.run_id else "",
        )


@of_duty(Duty.PLAN)
def _units(conn: Connection, workplace: Workplace, window: Window) -> Iterator[UnitState]:
    if not isinstance(window.period, Semester):
        return
    newest = intake_rows.newest_accepted(conn, workplace.office.code, window.period.code)
    aside = ends_set_aside(conn, workplace.office.code, window.period.code)
    latest = latest_revision(conn, workplace.office.code, window.period)
    compiled = submissions_in(conn, latest) if latest else ()
    tz = workplace.office.tz
    for unit in workplace.office.units:
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
            sending_url=known_sending_link(conn, workplace, unit.code, window.period.code),
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


@of_duty(Duty.MEMBERS)
def _undecided_packages(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """What only the operator decides, and receipts that wait for the number that he types."""
    office = workplace.office
    for each in packages(conn, office.code):
        name = name_of(office, each.unit_code)
        if each.status is PackageStatus.RECEIVED and office.members.decided_by == "operator":
            yield DECIDE_PACKAGE.format(each.title, name)
        elif each.awaits_number:
            yield NUMBER_RECEIPT.format(each.id, each.title, name)


@of_duty(Duty.MEMBERS)
def _open_evaluations(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Evaluations that the operator decides, or whose letters wait for their numbers."""
    is_operators = workplace.office.members.decided_by == "operator"
    for each in operators_evaluations(conn, workplace.office.code):
        title = f"{each.title} {name_of(workplace.office, each.unit_code)}"
        if each.awaits_number:
            yield NUMBER_EVALUATION.format(title, each.id)
        elif is_operators:
            yield DECIDE_EVALUATION.format(title, each.id)


@of_duty(Duty.MEMBERS)
def _returned_evaluations(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Evaluations that wait for their evaluator's mended workbook."""
    for each in returned_evaluations(conn, workplace.office.code):
        yield MEND_EVALUATION.format(each.title, name_of(workplace.office, each.unit_code), each.note.rstrip("."))


def _mails(conn: Connection, workplace: Workplace) -> Iterator[MailState]:
    """The newest mails, those that ask for something before all others."""
    urgent = outbox.c.status.in_(URGENT)
    order = (urgent.desc(), (urgent & (outbox.c.kind == ALARM)), outbox.c.id.desc())
    query = select(outbox).where(outbox.c.office_code == workplace.office.code)
    for row in conn.execute(query.order_by(*order).limit(LAST_MAILS)):
        stands = MailStatus(row.status)
        said = (row.smtp_code, row.smtp_text)
        detail = "" if stands is MailStatus.ACCEPTED else quoted(*said)  # an English word of the relay, and no news
        to_do = remedy(*said) if stands is MailStatus.REJECTED else ""
        named = (row.id, row.kind, row.subject, row.recipient)
        is_trouble = is_alarming(row, workplace.now)
        yield MailState(*named, stands, STATUS_LABELS[stands], detail, to_do, is_alarming=is_trouble)
