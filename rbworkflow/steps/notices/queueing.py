"""Putting a step's mails into the outbox: the kind is the key's first word, the same key is posted once.

Each kind stands in the table that says when it goes to whom.
"""

from collections.abc import Iterable
from typing import Unpack

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.office.people import Unit
from rbworkflow.steps.notices.mail_table import kind_of
from rbworkflow.steps.workplace import Workplace


def post(
    conn: Connection,
    workplace: Workplace,
    mail: Mail,
    *,
    key: str,
    to: str,
    **particulars: Unpack[outbox.Particulars],
) -> int:
    """One mail to one address, in the caller's transaction; its number."""
    code, kind, at = workplace.office.code, kind_of(key), workplace.now
    return outbox.queue(conn, office_code=code, key=key, kind=kind, mail=mail, recipient=to, at=at, **particulars)


def post_to_all(  # noqa: PLR0913 - a mail is this many facts
    conn: Connection,
    workplace: Workplace,
    mail: Mail,
    *,
    key: str,
    to: Iterable[str],
    revision_id: int | None = None,
    answers: str = "",
) -> list[str]:
    """The same mail to several addresses, each once; those that had not got it before."""
    new = [address for address in dict.fromkeys(to) if not is_posted(conn, workplace, f"{key}/{address}")]
    for address in new:
        post(conn, workplace, mail, key=f"{key}/{address}", to=address, revision_id=revision_id, answers=answers)
    return new


def is_posted(conn: Connection, workplace: Workplace, key: str) -> bool:
    """Whether a mail of this key stands in the outbox, or has left."""
    known = outbox.newest(conn, workplace.office.code, key)
    return known is not None and known.status != MailStatus.VOID


def addresses_of(unit: Unit) -> list[str]:
    """Where a unit hears from us: the addresses it sends from, and its head's."""
    return list(dict.fromkeys([*unit.senders, unit.head.email]))
