"""Near the cut-off, what a unit sends anew through its link waits for the operator's word: links may be passed on."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.arrivals.lifecycle import SendingStatus
from rbworkflow.intake.arrivals.sendings import Sending, move_sending, sending_of
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.office.period import parse_period
from rbworkflow.office.windows import is_near_cut_off, window_of
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

WAITING: Final = "waiting"
"""The mail by which a unit and its head hear that a sending waits."""


def waits_for_word(workplace: Workplace, sending: Sending | None) -> bool:
    """Whether it is not to be collected yet; one that has to wait begins to here, and those concerned are told."""
    if sending is None or sending.status is not SendingStatus.SENT:
        return sending is not None and sending.status is SendingStatus.AWAITING
    with read(workplace.engine) as conn:
        replaces = _replaces(conn, workplace.office, sending)
    if replaces:
        _await(workplace, sending)
    return replaces


def sending_in(workplace: Workplace, claim: str) -> Sending | None:
    """What the claim is as a sending through a page; None where it came another way."""
    with read(workplace.engine) as conn:
        return sending_of(conn, workplace.office.code, claim)


def _replaces(conn: Connection, office: Office, sending: Sending) -> bool:
    """Whether it would take the place of what counts, so late that nobody would notice before the report is compiled.

    A first sending never does.
    """
    window = window_of(conn, office, parse_period(sending.period_code))
    if not is_near_cut_off(office, window, _day(office, sending.sent_at)):
        return False
    return sending.unit_code in newest_accepted(conn, office.code, sending.period_code)


def _await(workplace: Workplace, sending: Sending) -> None:
    office = workplace.office
    unit, period = office.unit(sending.unit_code), parse_period(sending.period_code)
    sent_at = sending.sent_at.astimezone(office.tz)
    told = workplace.composer.compose(
        WAITING,
        unit=unit.name,
        period=period.title,
        sent_at=sent_at,
        zone=workplace.zone,
        operator_email=office.operator.email,
    )
    alarmed = alarm(
        workplace,
        "sending",
        what="kiriman ulang lewat tautan perlu dikonfirmasi",
        detail=f"Kiriman {sending.id} {unit.name} untuk {period.title} menggantikan isian yang sudah diterima, dan "
        "laporannya segera disusun.",
        todo=f"tanyakan kepada {unit.head.title} apakah itu darinya, lalu jalankan 'Konfirmasi pengirim' dengan "
        f"Kiriman {sending.id}.",
    )
    with write(workplace.engine) as conn:
        if move_sending(conn, sending, SendingStatus.AWAITING, actor=Actor.SYSTEM, at=workplace.now):
            post_to_all(conn, workplace, told, key=f"{WAITING}/{sending.claim}", to=addresses_of(unit))
            post_alarm(conn, workplace, alarmed, key=f"sending/{sending.id}")


def _day(office: Office, moment: datetime) -> date:
    return moment.astimezone(office.tz).date()
