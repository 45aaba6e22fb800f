"""What went out with mails of the outbox."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from rbworkflow.delivery.mail import Attachment
from rbworkflow.store.schema import outbox


def enclosures(conn: Connection, office_code: str, key_start: str) -> Iterator[tuple[str, Attachment]]:
    """(key, attachment) of every mail whose key begins so, oldest first."""
    mine = (outbox.c.office_code == office_code, outbox.c.key.startswith(key_start, autoescape=True))
    for key, attachments in conn.execute(select(outbox.c.key, outbox.c.attachments).where(*mine).order_by(outbox.c.id)):
        for each in attachments:
            yield key, Attachment(**each)
