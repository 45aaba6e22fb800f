"""The rows of mails that came in. A mail is kept first, whole and once; everything else follows from its row."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final, Self

from sqlalchemy import Connection, Row, bindparam, func, select

from rbworkflow import audit
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import RECEIVED_MAIL, ReceivedMailStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import received_mail

UNSURE_RECEIPT: Final = "TANDA_TERIMA_RAGU"
"""Why a mail that says that a report was received is the operator's to read."""

RETURNED_REPORT: Final = "LAPORAN_DIKEMBALIKAN"
"""Why a mail that returns a report is the operator's to read; its words are the row's message."""
_OF_CLAIM: Final = select(received_mail).where(
    received_mail.c.office_code == bindparam("office_code"), received_mail.c.claim == bindparam("claim")
)


@dataclass(frozen=True, kw_only=True)
class ReceivedMail:
    """One mail as its row has it; `id` is 0 until it is inserted."""

    office_code: str
    message_id: str
    sender: str
    subject: str
    received_at: datetime
    """When the mailbox got it."""
    read_at: datetime | None = None
    """When it was fetched; None where an earlier version of the program did so: it kept one moment."""
    is_clock_doubted: bool = False
    """Whether the mailbox told a time that was yet to come."""
    content_sha256: str | None = None
    """None where it was not kept: a giant, or one with a code in it."""
    said_sha256: str = ""
    """Of what it says, whichever way it came; "" where it was not kept."""
    authenticity: Authenticity = Authenticity.UNPROVEN
    status: ReceivedMailStatus = ReceivedMailStatus.KEPT
    unit_code: str = ""
    is_told: bool = False
    revision_id: int | None = None
    claim: str | None = None
    workbook_sha256: str | None = None
    """Of the recommendations that it brought."""
    plan_year: int | None = None
    """Of the plan that answers them."""
    reason_code: str = ""
    message: str = ""
    id: int = 0

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        status, found = ReceivedMailStatus(values.pop("status")), Authenticity(values.pop("authenticity"))
        return cls(status=status, authenticity=found, **values)

    @property
    def audit_subject(self) -> str:
        """Its name in the audit chain."""
        return f"received_mail/{self.office_code}/{self.message_id}"


def insert_mail(conn: Connection, new: ReceivedMail, *, at: datetime) -> bool:
    """Keep a mail's row with its event; one that is there already stays as it is, and False is returned.

    Senders choose a Message-ID, so another mail under a known one is a mail of its own.
    """
    same = [received_mail.c[name] == getattr(new, name) for name in ("office_code", "message_id", "said_sha256")]
    if conn.execute(select(received_mail.c.id).where(*same)).first() is not None:
        return False
    values = asdict(new)
    del values["id"]
    conn.execute(received_mail.insert().values(values))
    body = {"sender": new.sender, "authenticity": new.authenticity, "content_sha256": new.content_sha256}
    audit.append(
        conn,
        office_code=new.office_code,
        at=at,
        actor="system",
        action="incoming_kept",
        subject=new.audit_subject,
        body=body,
    )
    return True


def known_ids(conn: Connection, office_code: str, ids: Iterable[str]) -> set[str]:
    """Those of these Message-IDs under which a mail of the office is kept."""
    mine = (received_mail.c.office_code == office_code, received_mail.c.message_id.in_(tuple(ids)))
    return set(conn.scalars(select(received_mail.c.message_id).where(*mine)))


def mails_in(conn: Connection, office_code: str, *statuses: ReceivedMailStatus) -> list[ReceivedMail]:
    """The office's mails in one of these states, oldest first."""
    query = select(received_mail).where(received_mail.c.office_code == office_code)
    rows = conn.execute(query.where(received_mail.c.status.in_(statuses)).order_by(received_mail.c.id))
    return [ReceivedMail.of(row) for row in rows]


def fetched_since(conn: Connection, office_code: str, since: datetime) -> list[ReceivedMail]:
    """The mails that were fetched from that moment on, whenever they came."""
    fetched_at = func.coalesce(received_mail.c.read_at, received_mail.c.received_at)
    mine = (received_mail.c.office_code == office_code, fetched_at >= since)
    return [ReceivedMail.of(row) for row in conn.execute(select(received_mail).where(*mine))]


def mark_told(conn: Connection, ids: Sequence[int]) -> None:
    """The operator's daily mail speaks of these."""
    conn.execute(received_mail.update().where(received_mail.c.id.in_(ids)).values(is_told=True))


def newest_mails(conn: Connection, office_code: str, count: int) -> list[ReceivedMail]:
    """The mails that came last, the newest first."""
    query = select(received_mail).where(received_mail.c.office_code == office_code)
    return [ReceivedMail.of(row) for row in conn.execute(query.order_by(received_mail.c.id.desc()).limit(count))]


def mail_of(conn: Connection, office_code: str, claim: str) -> ReceivedMail | None:
    """The mail that became this claim; None where it came another way."""
    row = conn.execute(_OF_CLAIM, {"office_code": office_code, "claim": claim}).first()
    return None if row is None else ReceivedMail.of(row)


def move_mail(
    conn: Connection,
    mail: ReceivedMail,
    to: ReceivedMailStatus,
    *,
    at: datetime,
    actor: Actor = Actor.SYSTEM,
    **values: Any,  # noqa: ANN401 - columns of received_mail
) -> bool:
    """Bring a mail to its next state with its event; False where it stands there no more."""
    event = {
        "office_code": mail.office_code,
        "at": at,
        "actor": actor,
        "action": f"incoming_{to}",
        "subject": mail.audit_subject,
        "body": values,
    }
    mine = (received_mail.c.id == mail.id) & (received_mail.c.status == mail.status)
    return audit.move(conn, received_mail, mine, RECEIVED_MAIL.move_to(to, by=actor), event=event, **values)


def collect_mail(conn: Connection, office_code: str, claim: str, *, at: datetime) -> None:
    """The claim that a mail became is stored: the mail is done. Nothing for claims that came another way."""
    mail = mail_of(conn, office_code, claim)
    if mail is not None:
        move_mail(conn, mail, ReceivedMailStatus.COLLECTED, at=at)


def returned_by_mail(conn: Connection, office_code: str, revision_id: int) -> str | None:
    """What the province wrote last when it returned this report; None where it did not."""
    mine = (received_mail.c.office_code == office_code, received_mail.c.revision_id == revision_id)
    query = select(received_mail.c.message).where(*mine, received_mail.c.reason_code == RETURNED_REPORT)
    return conn.scalar(query.order_by(received_mail.c.id.desc()).limit(1))


def unsure_receipts(conn: Connection, office_code: str) -> set[int]:
    """The revisions, by id, that a mail of unproven origin says were received."""
    claimed = (received_mail.c.office_code == office_code, received_mail.c.reason_code == UNSURE_RECEIPT)
    return set(conn.scalars(select(received_mail.c.revision_id).where(*claimed)))
