"""Where we are: what the operator does next, who has submitted, whose turn it is, and the last mails; read only."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.delivery.alarm_codes import alarm_code
from rbworkflow.delivery.alarms import ALARM, is_alarming
from rbworkflow.delivery.lifecycle import STATUS_LABELS, MailStatus
from rbworkflow.delivery.remedies import quoted, remedy
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window
from rbworkflow.plan.rows import latest_version
from rbworkflow.province.evaluation.rows import returned_evaluations
from rbworkflow.steps.decisions.appointing import appointments_in_words
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.incoming.inbox_state import inbox_state
from rbworkflow.steps.notices.faults import Fault, told_faults
from rbworkflow.steps.notices.operator_alerts import in_words
from rbworkflow.steps.overview.age_of_copies import copies_in_words, missing_key
from rbworkflow.steps.overview.assessments import assessments
from rbworkflow.steps.overview.blocking_acts import blocking_acts
from rbworkflow.steps.overview.dated_acts import dated_acts
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.overview.next_act import IMPORT, LEFT_OVER, MEND_EVALUATION, Acts, Dated, next_act
from rbworkflow.steps.overview.nightly import verified_in_words
from rbworkflow.steps.overview.office_state import MailState, OfficeState
from rbworkflow.steps.overview.period_states import period_state
from rbworkflow.steps.overview.plan_states import plan_states, years_at_work
from rbworkflow.steps.overview.practice_steps import has_examples, practice_step
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.overview.turns import awaited_decisions, overdue_decisions
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.periods.missed import REOPEN, missed_in_words, missed_windows
from rbworkflow.steps.periods.plan_to_begin import comes_before
from rbworkflow.steps.plans.recommendation_state import Recommended, recommended, recommended_in_words
from rbworkflow.steps.plans.waiting_evaluations import evaluations_waiting
from rbworkflow.steps.practice_lock import is_practice_data
from rbworkflow.steps.sending.mail_budget import budget_in_words
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import long_date

LAST_MAILS: Final = 10
URGENT: Final = (MailStatus.UNKNOWN, MailStatus.REJECTED, MailStatus.HELD, MailStatus.KEPT_BACK)


def status(workplace: Workplace) -> OfficeState:
    """Everything an operator wants to know first."""
    remarks = tuple(remark for unit in workplace.office.units for remark in _remarks(workplace, unit))
    with read(workplace.engine) as conn:
        return _of_rows(conn, workplace, remarks)


def _of_rows(conn: Connection, workplace: Workplace, remarks: tuple[tuple[str, str, str], ...]) -> OfficeState:
    office, windows = workplace.office, current_windows(conn, workplace)
    years = years_at_work(conn, workplace, windows)
    plans = tuple(plan_states(conn, workplace, [*years, workplace.today.year + 1]))
    unplanned = tuple(year for year in years if latest_version(conn, office.code, year) is None)
    periods = tuple(period_state(conn, workplace, window) for window in windows if window.is_open)
    asked = [recommended(conn, workplace, year) for year in years]
    mails, faults, parts = tuple(_mails(conn, workplace)), told_faults(conn, office.code), health(conn, workplace)
    troubles, warnings = (_told(parts, each) for each in (Condition.BROKEN, Condition.WARNING))
    is_practice = is_practice_data(conn, office.code, otherwise=workplace.settings.is_practice)
    practised = practice_step(plans, periods) if is_practice and has_examples(workplace.settings) else ""
    steps = [*filter(None, [practised]), *evaluations_waiting(conn, workplace), *map(IMPORT.format, unplanned)]
    steps += [*_left_over(conn, workplace, unplanned), *_returned_evaluations(conn, workplace)]
    # who practises decides for the officers himself
    overdue = [] if practised else overdue_decisions(conn, workplace)
    acts = Acts(
        blocking=blocking_acts(conn, workplace, faults, mails, troubles),
        dated=[*overdue, *dated_acts(conn, workplace, windows)],
        undated=[*steps, *_untold(asked, workplace.today)],
        whenever=[*_missed(conn, workplace, windows), *missing_key(workplace)],
        awaited=awaited_decisions(conn, workplace),
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


def _told(parts: list[ReadinessPart], condition: Condition) -> tuple[str, ...]:
    return tuple(f"{part.name}: {part.said}" for part in parts if part.condition is condition)


@of_duty(Duty.PLAN)
def _left_over(conn: Connection, workplace: Workplace, unplanned: Collection[int]) -> Iterator[str]:
    """What of last year's recommendations is open and not asked for this year, whose plan was made without them."""
    year = workplace.today.year
    if year not in unplanned and comes_before(conn, workplace, year):
        yield LEFT_OVER.format(year)


@of_duty(Duty.MEMBERS)
def _returned_evaluations(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Evaluations that wait for their evaluator's mended workbook."""
    for each in returned_evaluations(conn, workplace.office.code):
        yield MEND_EVALUATION.format(each.title, name_of(workplace.office, each.unit_code), each.note.rstrip("."))


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


def _missed(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[str]:
    for window in missed_windows(conn, workplace, windows):
        yield f"{missed_in_words(window)} {REOPEN}"


def _coming(workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    for window in windows:
        if not window.is_open and window.opens_on >= workplace.today:
            yield window.opens_on, f"Tidak ada. {window.period.title} dibuka {long_date(window.opens_on)}."


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
