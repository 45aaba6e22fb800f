"""What strangers mailed, and nobody asked for, is removed after the office's days; the row and the chain say so."""

from datetime import datetime, time, timedelta

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.audit.stored_files import files_named
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, mails_in
from rbworkflow.steps.incoming.strangers import is_stranger
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import received_mail


def forget_strangers(workplace: Workplace) -> None:
    """Remove mails that were set aside, told of, and kept long enough; a kill leaves the rest to the next round."""
    office = workplace.office
    first_day = workplace.today - timedelta(days=office.receiving.strangers_kept_days)
    until = datetime.combine(first_day, time(), office.tz)
    with read(workplace.engine) as conn:
        aside = mails_in(conn, office.code, ReceivedMailStatus.QUARANTINED)
        over = [each for each in aside if each.content_sha256 and each.is_told and each.received_at < until]
        forgotten = [each for each in over if is_stranger(office, each)]
        named = files_named(conn, office.code) if forgotten else {}
        alone = {each.id for each in forgotten if each.content_sha256 not in named and _is_alone(conn, each)}
    for each in forgotten:
        if each.id in alone:
            workplace.files.path(str(each.content_sha256)).unlink(missing_ok=True)
        _forget(workplace, each)


def _is_alone(conn: Connection, mail: ReceivedMail) -> bool:
    """Whether no other mail, of any office, has the same bytes."""
    same = received_mail.c.content_sha256 == mail.content_sha256
    return conn.scalar(select(func.count()).select_from(received_mail).where(same)) == 1


def _forget(workplace: Workplace, mail: ReceivedMail) -> None:
    mine = (received_mail.c.id == mail.id, received_mail.c.content_sha256 == mail.content_sha256)
    with write(workplace.engine) as conn:
        gone = received_mail.update().where(*mine).values(content_sha256=None, subject="")
        if conn.execute(gone).rowcount:
            audit.append(
                conn,
                office_code=mail.office_code,
                at=workplace.now,
                actor="system",
                action="incoming_removed",
                subject=mail.audit_subject,
                body={"content_sha256": mail.content_sha256},
            )
