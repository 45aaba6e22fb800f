"""What the officers are asked, by which codes they answer, what they decided."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from rbworkflow.store.schema.base import CODE, OFFICE, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

request = Table(
    "request",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("subject_kind", CODE, nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("subject_title", Text, nullable=False),
    Column("stage", CODE, nullable=False),
    Column("round", Integer, nullable=False),
    Column("officer", Json, nullable=False),  # who is in charge on the day, frozen
    Column("content_sha256", SHA256, nullable=False),
    Column("draft_sha256", SHA256, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("requested_at", Moment, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("launch", Integer, nullable=False, default=1),  # 0: its run was ended
    Column("run_id", String(36)),
    Column("run_ready_at", Moment),  # its form was readable: the mail may go
    Column("moved_because", Text, nullable=False, server_default=""),  # why the calendar gave it other days
    UniqueConstraint("office_code", "subject_kind", "subject_id", "stage", "round"),
)

code_issue = Table(
    "code_issue",
    metadata,
    Column("request_id", ForeignKey("request.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("status", STATUS, nullable=False),  # active | used | void
    Column("approve_mac", SHA256, nullable=False),
    Column("return_mac", SHA256, nullable=False),
    Column("minted_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("symbols", Integer, nullable=False, server_default="8"),  # how many its codes have: 8 as 0.2.0 sent them
    Column("exposed", CODE, nullable=False, server_default=""),  # void since an answer named it: replaced | locked
    PrimaryKeyConstraint("request_id", "number"),
)

answer = Table(
    "answer",
    metadata,
    Column("request_id", ForeignKey("request.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("verdict", CODE, nullable=False),
    Column("at", Moment, nullable=False),
    Column("exposed", CODE, nullable=False, server_default=""),  # of the set whose codes it named
    Column("note", Text, nullable=False, server_default=""),  # beside an answer that was no decision
    Column("items", Json),  # units and indicators that were ticked; none: of a version that asked for none
    PrimaryKeyConstraint("request_id", "number"),
)

decision = Table(
    "decision",
    metadata,
    Column("request_id", ForeignKey("request.id"), primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("subject_kind", CODE, nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("stage", CODE, nullable=False),
    Column("decision", CODE, nullable=False),  # approve | return
    Column("note", Text, nullable=False),
    Column("officer", Json, nullable=False),
    Column("content_sha256", SHA256, nullable=False),
    Column("draft_sha256", SHA256, nullable=False),
    Column("decided_at", Moment, nullable=False),
    Column("came_in", Text, nullable=False, server_default=""),  # whose session the answer came from, and how it began
    Column("withdrawn_at", Moment),
    Column("items", Json),  # units and indicators that a return points at; none: of a version that asked for none
)
Index(
    "uq_decision_standing",
    decision.c.office_code,
    decision.c.subject_kind,
    decision.c.subject_id,
    decision.c.stage,
    unique=True,
    sqlite_where=decision.c.withdrawn_at.is_(None),
    postgresql_where=decision.c.withdrawn_at.is_(None),
)
