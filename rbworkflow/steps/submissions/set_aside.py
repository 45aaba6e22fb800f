"""The operator sets a submission aside: the wrong file came, and what the unit sent before counts again."""

from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RetryLaterError
from rbworkflow.intake.submissions import rows
from rbworkflow.office.windows import window_of
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.submissions.counting import Counting, counting_submission
from rbworkflow.steps.submissions.sending_link import known_sending_link, who_may_send
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

TRIES: Final = 3


def set_aside(workplace: Workplace, number: int, *, reason: str) -> str:
    """Let the submission of this number count no more, and tell its unit; what happened, in words.

    A report that was compiled with it stays as it is. Raises RefusedError without a reason, for a number that is none,
    and for a submission that a newer one has replaced; one that was set aside before stays so, whatever the reason.
    """
    reason = filled(reason, "Alasan")
    for _ in range(TRIES):
        said = _set_aside(workplace, number, reason)
        if said:
            return said
    raise RetryLaterError("Isian dan laporan masih terus berubah. Ulangi sebentar lagi.")


def _set_aside(workplace: Workplace, number: int, reason: str) -> str:
    """As set_aside; "" where something else happened meanwhile, so that it must be looked at again."""
    with read(workplace.engine) as conn:
        found = counting_submission(conn, workplace, number)
        until, sending_url = _until(conn, workplace, found), _sending_url(conn, workplace, found)
    if found.sent.is_set_aside:
        return f"{found.name} sudah disisihkan: {found.sent.note}"
    mail = _mail(workplace, found, reason, until, sending_url)
    with write(workplace.engine) as conn:
        if counting_submission(conn, workplace, number) != found:
            return ""
        rows.set_aside(conn, found.sent, found.earlier, reason=reason, at=workplace.now)
        addresses = addresses_of(found.unit) if found.unit else []
        post_to_all(conn, workplace, mail, key=f"set_aside/{number}", to=addresses)
    return " ".join([f"{found.name} disisihkan.", *found.effects, _told(found)])


def _until(conn: Connection, workplace: Workplace, found: Counting) -> date:
    """Until when the unit's next form is waited for: the order's day where it is asked to correct."""
    latest = latest_revision(conn, workplace.office.code, found.period)
    order = order_of(conn, latest.id) if latest else None
    due_on = window_of(conn, workplace.office, found.period).due_on
    return order.until if order and found.sent.unit_code in order.units else due_on


def _sending_url(conn: Connection, workplace: Workplace, found: Counting) -> str:
    """The unit's page to send through, while it is open."""
    unit_code, window = found.sent.unit_code, window_of(conn, workplace.office, found.period)
    is_open = who_may_send(conn, workplace, [unit_code], window)
    return known_sending_link(conn, workplace, unit_code, found.period.code) if is_open else ""


def _mail(workplace: Workplace, found: Counting, reason: str, until: date, sending_url: str) -> Mail:
    return workplace.composer.compose(
        "set_aside",
        unit=found.unit_name,
        unit_code=found.sent.unit_code,
        period=found.period.title,
        received_at=found.at(found.sent),
        zone=workplace.zone,
        workbook_name=found.sent.workbook_name,
        reason=reason,
        earlier_at=found.at(found.earlier) if found.earlier else None,
        report=found.report.title if found.report and found.is_in_report else "",
        until=until,
        is_over=until < workplace.today,
        sending_url=sending_url,
        reach=workplace.settings.reach,
    )


def _told(found: Counting) -> str:
    if found.unit is None:
        return f"{found.unit_name} tidak ada lagi dalam pengaturan kantor, maka tidak disurati."
    return f"{found.unit.name} dan kepalanya diberi tahu lewat surel."
