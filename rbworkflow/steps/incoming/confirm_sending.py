"""The operator says whether what came through a unit's link near the cut-off is the unit's."""

from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.lifecycle import SendingStatus
from rbworkflow.intake.arrivals.sendings import Sending, awaiting_sendings, move_sending
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.incoming.older import refuse_older
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time


def confirm_sending(workplace: Workplace, number: int, *, is_genuine: bool) -> str:
    """Let the sending be collected, or answered as refused; raises RefusedError where none of this number waits.

    Either is done by the next collecting.
    """
    sending = _waiting(workplace, number)
    unit, tz = workplace.office.unit(sending.unit_code), workplace.office.tz
    if is_genuine:
        refuse_older(
            workplace,
            f"Kiriman {number}",
            unit_code=unit.code,
            period_codes=[sending.period_code],
            came_at=sending.sent_at,
        )
    to = SendingStatus.CONFIRMED if is_genuine else SendingStatus.REFUSED
    with write(workplace.engine) as conn:
        is_done = move_sending(conn, sending, to, actor=Actor.OPERATOR, at=workplace.now)
    if not is_done:
        raise RefusedError(f"Kiriman {number} sudah diputuskan.")
    word = "diterima" if is_genuine else "ditolak"
    return f"Kiriman {number} dari {unit.name}, {clock_time(sending.sent_at.astimezone(tz))} {workplace.zone}, {word}."


def _waiting(workplace: Workplace, number: int) -> Sending:
    with read(workplace.engine) as conn:
        waiting = awaiting_sendings(conn, workplace.office.code)
    found = next((each for each in waiting if each.id == number), None)
    if found is None:
        numbers = ", ".join(str(each.id) for each in waiting)
        others = f"Yang menunggu: {numbers}." if numbers else "Tidak ada yang menunggu."
        raise RefusedError(f"Kiriman {number} tidak menunggu konfirmasi. {others}")
    return found
