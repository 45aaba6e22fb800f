"""A signed copy that comes by mail: from the operator or an officer, whom the receiving server vouches for."""

from collections.abc import Iterator

from sqlalchemy import Connection

from rbworkflow.errors import RefusedError
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, move_mail
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.steps.notices.addresses import holders, in_charge
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.sending.laid_copies import lay_signed
from rbworkflow.steps.sending.to_sign import awaiting_signature
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

MAIL = "surel"
LAID = "salinan bertanda tangan, diperiksa pada pekerjaan berikutnya."


def lay_mailed(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> str | None:
    """Lay what a mail of nothing but PDFs brings, while something is to be signed; None where it is no such mail.

    A kill before the mail is marked lays the same again, which is one.
    """
    if mail.authenticity is not Authenticity.PROVEN or not opened.letter.is_readable or opened.reason_code:
        return None
    if not opened.paths or any(path.suffix.lower() != ".pdf" for path in opened.paths):
        return None
    with read(workplace.engine) as conn:
        is_signers = opened.letter.sender in set(_signers(conn, workplace))
    if not is_signers or not awaiting_signature(workplace):
        return None
    try:
        for path, content in opened.files():
            lay_signed(workplace, path.name, content, way=MAIL)
    except RefusedError:
        return None
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.SIGNED, at=workplace.now)
    return LAID


def _signers(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Who may send one; an address that a unit sends from is not among them: its PDFs are evidence."""
    office = workplace.office
    of_units = {address.lower() for unit in office.units for address in addresses_of(unit)}
    for address in (office.operator.email, *holders(conn, workplace), *in_charge(conn, workplace)):
        if address.lower() not in of_units:
            yield address.lower()
