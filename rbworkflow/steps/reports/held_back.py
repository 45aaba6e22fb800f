"""What units sent and no report counts yet, since the operator still asks whose it is: officers read of it."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.arrivals.sendings import awaiting_sendings
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in
from rbworkflow.office.period import Period, Semester
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import clock_time

HELD_BACK: Final = "{} ({} {}) menunggu kepastian operator; yang dihitung di sini tidak memuatnya."


def held_back(conn: Connection, workplace: Workplace, period: Period) -> tuple[str, ...]:
    """A sentence for each, by its unit; a mail's form is not opened, so that of any period is named."""
    office = workplace.office
    if not isinstance(period, Semester):
        return ()
    names = {unit.code: unit.name for unit in office.units}  # a unit may have left since
    sent = [
        (f"Kiriman ulang {names.get(each.unit_code, each.unit_code)} lewat tautan", each.sent_at)
        for each in awaiting_sendings(conn, office.code)
        if each.period_code == period.code
    ]
    sent += [
        (f"Surel masuk nomor {each.id} untuk {names.get(each.unit_code, each.unit_code)}", each.received_at)
        for each in mails_in(conn, office.code, ReceivedMailStatus.AWAITING)
    ]
    zone = workplace.zone
    return tuple(HELD_BACK.format(what, clock_time(at.astimezone(office.tz)), zone) for what, at in sent)
