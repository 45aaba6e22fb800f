"""Copies, drills, and what is known after a copy was put back."""

from sqlalchemy import Column, Date, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, STATUS, metadata
from rbworkflow.store.types import Json, Moment

safekeeping = Table(
    "safekeeping",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("name", CODE, nullable=False),  # copy | drill
    Column("at", Moment, nullable=False),  # of the last one that came to its end
    Column("seq", Integer, nullable=False),  # of the newest event in it
    Column("told", Text, nullable=False),
    PrimaryKeyConstraint("office_code", "name"),
)

restoration = Table(
    "restoration",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("status", STATUS, nullable=False),  # held | reconciled
    Column("copy_made_at", Moment, nullable=False),
    Column("copy_seq", Integer, nullable=False),  # of the newest event in the copy
    Column("restored_at", Moment, nullable=False),
    Column("reconciled_at", Moment),
    Column("lost_anchors", Json, nullable=False),  # list: of events that came after the copy and are gone
    Column("note", Text, nullable=False, server_default=""),  # what was found, a sentence a line
)

left_mail = Table(
    "left_mail",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("restoration_id", ForeignKey("restoration.id"), nullable=False),
    Column("message_id", Text, nullable=False),
    Column("key", Text, nullable=False),  # what it was for; empty: the operator says that the report left
    Column("recipient", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("left_at", Moment, nullable=False),
    Column("period_code", PERIOD, nullable=False),  # of the report that it belonged to; else empty
    Column("amendment", Integer, nullable=False),
    Column("revision_number", Integer, nullable=False, server_default="0"),  # 0: not said
    Column("letter_number", Text, nullable=False),  # of the report in it; else empty
    Column("dated_on", Date),
    Column("outbox_id", ForeignKey("outbox.id")),  # the mail that it turned out to be
    UniqueConstraint("office_code", "restoration_id", "message_id"),
)
