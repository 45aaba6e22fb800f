"""A province's: the packages of its offices, and what it says of them."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

member_package = Table(
    "member_package",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),  # the province
    Column("unit_code", CODE, nullable=False),  # whose report it is
    Column("period_code", PERIOD, nullable=False),
    Column("amendment", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("kind", CODE, nullable=False),  # data | matrix | papers
    Column("status", STATUS, nullable=False),
    Column("letter_number", Text, nullable=False),  # empty where nobody told it
    Column("dated_on", Date),
    Column("received_at", Moment, nullable=False),
    Column("read_at", Moment, nullable=False),
    Column("channel", CODE, nullable=False),
    Column("is_late", Boolean, nullable=False),
    Column("files", Json, nullable=False),  # what the package consists of: kind, name, sha256, size
    Column("data_sha256", SHA256),  # the data, or the matrix of one without data
    Column("facts", Json, nullable=False),  # province.facts.Facts
    Column("doubts", Json, nullable=False),  # sentences for who decides
    Column("anchor", Text, nullable=False),  # as the mail carried it
    Column("message_id", Text, nullable=False),  # of the mail that brought it; empty where none did
    Column("content_sha256", SHA256, nullable=False),  # what is decided
    Column("draft_sha256", SHA256),  # the sheet that officers read
    Column("draft_parts_sha256", SHA256),
    Column("receipt_number", Text, nullable=False, server_default=""),
    Column("receipt_on", Date),
    Column("note", Text, nullable=False, server_default=""),
    Column("points", Json, nullable=False),  # of a return: code and text
    UniqueConstraint("office_code", "unit_code", "period_code", "content_sha256"),
)

evaluation = Table(
    "evaluation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),  # the province
    Column("unit_code", CODE, nullable=False),  # whose report was evaluated
    Column("period_code", PERIOD, nullable=False),
    Column("amendment", Integer, nullable=False),
    Column("package_id", ForeignKey("member_package.id"), nullable=False),
    Column("status", STATUS, nullable=False),
    Column("workbook_sha256", SHA256, nullable=False),  # as the evaluator filled it in
    Column("workbook_name", Text, nullable=False),
    Column("content_sha256", SHA256, nullable=False),  # what is decided
    Column("read_at", Moment, nullable=False),
    Column("draft_sha256", SHA256),  # the letter that officers read
    Column("draft_parts_sha256", SHA256),
    Column("letter_number", Text, nullable=False, server_default=""),
    Column("letter_on", Date),
    Column("letter_sha256", SHA256),
    Column("recommendations_sha256", SHA256),  # the workbook that its district imports
    Column("note", Text, nullable=False, server_default=""),
    UniqueConstraint("office_code", "unit_code", "period_code", "content_sha256"),
)

evaluation_row = Table(
    "evaluation_row",
    metadata,
    Column("evaluation_id", ForeignKey("evaluation.id"), nullable=False),
    Column("code", CODE, nullable=False),
    Column("position", Integer, nullable=False),
    Column("area", Text, nullable=False),  # as the office's report calls it
    Column("condition", Text, nullable=False),
    Column("criterion", Text, nullable=False),
    Column("consequence", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("unit_code", CODE, nullable=False),  # the office's own unit; empty: the office says which
    Column("due_on", Date),
    PrimaryKeyConstraint("evaluation_id", "code"),
)

evaluated_item = Table(
    "evaluated_item",
    metadata,
    Column("evaluation_id", ForeignKey("evaluation.id"), nullable=False),
    Column("item_code", CODE, nullable=False),
    Column("position", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("own_answer", Text, nullable=False),
    Column("own_value", String(40)),  # 0 to 1
    Column("answer", Text, nullable=False),  # the evaluator's
    Column("value", String(40)),
    Column("note", Text, nullable=False),
    PrimaryKeyConstraint("evaluation_id", "item_code"),
)
