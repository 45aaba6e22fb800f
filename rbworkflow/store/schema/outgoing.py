"""Mails on their way, and what the relay takes."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from rbworkflow.store.schema.base import CODE, OFFICE, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

_IS_NOT_VOID = text("status <> 'void'")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("key", Text, nullable=False),  # what it is for: the same mail is never queued twice
    Column("kind", CODE, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("text_body", Text, nullable=False),  # empty for code mails: codes never rest anywhere
    Column("html_body", Text, nullable=False),
    Column("attachments", Json, nullable=False),  # list of {name, sha256}
    Column("request_id", ForeignKey("request.id")),
    Column("revision_id", ForeignKey("revision.id")),
    Column("created_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_at", Moment, nullable=False),
    Column("lease_owner", String(36)),
    Column("lease_until", Moment),
    Column("message_id", Text),
    Column("message_sha256", SHA256),  # the bytes handed over; none for code mails
    Column("smtp_code", Integer),
    Column("smtp_text", Text, nullable=False, default=""),
    Column("sent_at", Moment),
    Column("copies", Json),  # addresses that get it as well, named in it; none: nobody does
    Column("follows_id", Integer),  # the mail that leaves before this one, which answers it in its thread
    Column("answers", Text),  # the Message-ID of somebody else's mail that this one answers
    UniqueConstraint("office_code", "message_id"),
    Index(None, "status", "next_at"),
    Index(None, "office_code", "key", unique=True, sqlite_where=_IS_NOT_VOID, postgresql_where=_IS_NOT_VOID),
)

relay_limit = Table(
    "relay_limit",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("largest", BigInteger, nullable=False),  # bytes of a mail, as the relay said last
    Column("seen_at", Moment, nullable=False),
    PrimaryKeyConstraint("office_code"),
)
