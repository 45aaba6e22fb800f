"""The office itself: the chain of its events, its periods and rounds, what went wrong."""

from sqlalchemy import Column, Date, Index, Integer, PrimaryKeyConstraint, String, Table, Text, UniqueConstraint

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, STATUS, metadata
from rbworkflow.store.types import Moment

audit_event = Table(
    "audit_event",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", String(32), nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", CODE, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("prev_hash", SHA256, nullable=False),
    Column("hash", SHA256, nullable=False),
    PrimaryKeyConstraint("office_code", "seq"),
    UniqueConstraint("office_code", "prev_hash"),
    UniqueConstraint("office_code", "hash"),
    Index(None, "office_code", "subject"),
)

office_mode = Table(
    "office_mode",
    metadata,
    Column("office_code", OFFICE, primary_key=True),
    Column("mode", CODE, nullable=False),  # practice | real: what this database was first used for, for good
    Column("marked_at", Moment, nullable=False),
)

period = Table(
    "period",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("code", PERIOD, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("opens_on", Date, nullable=False),
    Column("cut_off_on", Date, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("province_due_on", Date, nullable=False),
    Column("province_letter", Text, nullable=False, default=""),
    Column("recorded_late_on", Date),  # the day it was opened, where it was over by then
    Column("moved_because", Text, nullable=False, server_default=""),  # why the calendar gave it other days
    PrimaryKeyConstraint("office_code", "code"),
)

round_done = Table(
    "round_done",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("name", CODE, nullable=False),  # daily | half_hourly
    Column("began_at", Moment, nullable=False),  # of the last one that came to its end
    PrimaryKeyConstraint("office_code", "name"),
)

fault = Table(
    "fault",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("part", CODE, nullable=False),  # of the due work
    Column("item", Text, nullable=False),  # in the part; empty: all of it
    Column("what", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("todo", Text, nullable=False),
    Column("since", Moment, nullable=False),
    Column("told_at", Moment),  # when the operator was mailed of it
    PrimaryKeyConstraint("office_code", "part", "item"),
)

seen_certificate = Table(
    "seen_certificate",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("whose", CODE, nullable=False),  # relay | mailbox | pages
    Column("address", Text, nullable=False),  # host:port
    Column("ends_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    PrimaryKeyConstraint("office_code", "whose"),
)
