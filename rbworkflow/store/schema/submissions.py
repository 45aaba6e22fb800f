"""What the units said: rows, answers, evidence, and what the rules found."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy import false as sql_false

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, STATUS, metadata
from rbworkflow.store.types import DecimalText, Json, Moment

submission = Table(
    "submission",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("period_code", PERIOD, nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("plan_version_id", ForeignKey("plan_version.id"), nullable=False),
    Column("content_sha256", SHA256, nullable=False),  # workbook and evidence together
    Column("workbook_sha256", SHA256, nullable=False),
    Column("workbook_name", Text, nullable=False),
    Column("answered_sha256", SHA256),  # the same workbook with its cells marked
    Column("changes", Json),  # lines: what differs from the unit's submission before; none for its first
    Column("channel", CODE, nullable=False),
    Column("received_at", Moment, nullable=False),  # when it came
    Column("read_at", Moment),  # when it was read; none where an older program took it for the same moment
    Column("is_clock_doubted", Boolean, nullable=False, server_default=sql_false()),  # it came at a time yet to come
    Column("is_late", Boolean, nullable=False),
    Column("is_after_compilation", Boolean, nullable=False),
    Column("status", STATUS, nullable=False, server_default="accepted"),  # accepted | set_aside
    Column("note", Text, nullable=False, server_default=""),  # why it was set aside
    Column("submitter", Json),  # unit_name, name, title, nip, email of its head; none where an older program took it
    Column("assessment_version_id", ForeignKey("assessment_version.id")),  # whose items it answers, if it answers any
    UniqueConstraint("office_code", "period_code", "unit_code", "content_sha256"),
)

submission_row = Table(
    "submission_row",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    Column("indicator_code", CODE, nullable=False),
    Column("quarter", Integer, nullable=False),
    Column("actual", DecimalText),
    Column("actual_text", Text, nullable=False),  # what the cell said
    Column("sheet", Text, nullable=False),
    Column("cell", String(12), nullable=False),
    Column("narrative", Text, nullable=False),
    Column("obstacle", Text, nullable=False),
    Column("solution", Text, nullable=False),
    Column("follow_up", Text, nullable=False),
    Column("follow_up_pic", Text, nullable=False),
    Column("follow_up_due", Text, nullable=False),
    Column("explanation", Text, nullable=False),
    Column("is_explanation_old", Boolean, nullable=False),  # written for an earlier figure of this quarter
    Column("evidence_text", Text, nullable=False),
    Column("follow_up_evidence", Text, nullable=False),
    PrimaryKeyConstraint("submission_id", "indicator_code", "quarter"),
)

assessment_answer = Table(
    "assessment_answer",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    Column("item_code", CODE, nullable=False),
    Column("said", Text, nullable=False),  # the answer's cell as people see it
    Column("choice", CODE, nullable=False),
    Column("percent", DecimalText),
    Column("numerator", DecimalText),
    Column("denominator", DecimalText),
    Column("fault", CODE),  # why it cannot be used
    Column("reason", Text, nullable=False),
    Column("evidence_text", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("cells", Json, nullable=False),  # addresses by column
    PrimaryKeyConstraint("submission_id", "item_code"),
)

recommendation_progress = Table(
    "recommendation_progress",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    Column("recommendation_code", CODE, nullable=False),
    Column("status", STATUS, nullable=False),  # belum | proses | selesai | tidak_dapat
    Column("status_text", Text, nullable=False),  # what the cell said
    Column("done", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("evidence_text", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("cells", Json, nullable=False),  # addresses by column
    PrimaryKeyConstraint("submission_id", "recommendation_code"),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    Column("indicator_code", CODE, nullable=False),  # or the item's or recommendation's; empty: not matched
    Column("purpose", CODE, nullable=False),  # result | follow_up | assessment | recommendation: what it proves
    Column("kind", CODE, nullable=False),
    Column("mode", CODE, nullable=False),  # file | link | text
    Column("name", Text, nullable=False),
    Column("sha256", SHA256),
    Column("size", Integer),
    Column("media_type", Text, nullable=False, default=""),
    Column("page_count", Integer),  # empty where it cannot be told safely
    Column("width", Integer),  # of a picture, in pixels
    Column("height", Integer),
    Index(None, "submission_id"),
)

finding = Table(
    "finding",
    metadata,
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    Column("rule", CODE, nullable=False),
    Column("indicator_code", CODE, nullable=False),
    Column("quarter", Integer, nullable=False),  # 0: the whole row
    Column("severity", CODE, nullable=False),
    Column("message", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("cell", String(12), nullable=False),
    Column("explanation", Text, nullable=False),
    Column("for_officer", Text, nullable=False, server_default=""),  # empty in rows of 0.2.0
    Column("for_report", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("submission_id", "rule", "indicator_code", "quarter"),
)
