"""The year's plan and what it answers: indicators, recommendations, the self-assessment's questions."""

from sqlalchemy import Column, Date, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from rbworkflow.store.schema.base import CODE, OFFICE, SHA256, STATUS, metadata
from rbworkflow.store.types import DecimalText, Json, Moment

plan_version = Table(
    "plan_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("content_sha256", SHA256, nullable=False),
    Column("workbook_sha256", SHA256, nullable=False),
    Column("draft_sha256", SHA256, nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("imported_at", Moment, nullable=False),
    Column("frozen_at", Moment),
    Column("document_sha256", SHA256),
    Column("draft_parts_sha256", SHA256),  # what codes are bound to; none: of an older program, bound by its file
    UniqueConstraint("office_code", "year", "number"),
)

indicator = Table(
    "indicator",
    metadata,
    Column("plan_version_id", ForeignKey("plan_version.id"), nullable=False),
    Column("code", CODE, nullable=False),
    Column("position", Integer, nullable=False),
    Column("area_code", CODE, nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("activity", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("unit_of_measure", Text, nullable=False),
    Column("kind", CODE, nullable=False),  # jumlah | persen | ya_tidak | waktu | nilai
    Column("polarity", CODE, nullable=False),  # max | min | rentang
    Column("target_kind", CODE, nullable=False),  # jumlah | kumulatif | rata_rata
    Column("baseline", DecimalText),
    Column("weight", DecimalText),
    Column("target_q1", DecimalText),
    Column("target_q2", DecimalText),
    Column("target_q3", DecimalText),
    Column("target_q4", DecimalText),
    Column("target_year", DecimalText),
    Column("target_low", DecimalText),  # both bounds only where polarity is rentang
    Column("target_high", DecimalText),
    Column("required_evidence", Json, nullable=False),  # list of evidence kinds
    Column("recommendation_code", CODE, nullable=False, default=""),
    Column("target_reason", Text, nullable=False, default=""),
    Column("goal", Text, nullable=False, default=""),
    Column("program", Text, nullable=False, default=""),
    Column("budget", Text, nullable=False, default=""),
    Column("executor", Text, nullable=False, default=""),
    Column("months", Text, nullable=False, default=""),  # the schedule, as the plan writes it
    Column("remark", Text, nullable=False, default=""),
    Column("common_code", CODE, nullable=False, server_default=""),  # what the province calls it in all offices
    PrimaryKeyConstraint("plan_version_id", "code"),
)

recommendation = Table(
    "recommendation",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("year", Integer, nullable=False),  # of the plan that answers it
    Column("code", CODE, nullable=False),
    Column("position", Integer, nullable=False),
    Column("area_code", CODE, nullable=False),  # empty where it concerns no single area
    Column("text", Text, nullable=False),
    Column("status", STATUS, nullable=False),  # belum | proses | selesai | tidak_dapat
    Column("follow_up", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("condition", Text, nullable=False, server_default=""),
    Column("criterion", Text, nullable=False, server_default=""),
    Column("consequence", Text, nullable=False, server_default=""),
    Column("due_on", Date),
    Column("unit_code", CODE, nullable=False, server_default=""),  # who answers for it; empty: whose activities do
    Column("answer_reason", Text, nullable=False, server_default=""),  # why no activity of the plan answers it
    PrimaryKeyConstraint("office_code", "year", "code"),
)

assessment_version = Table(
    "assessment_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("content_sha256", SHA256, nullable=False),  # of the items
    Column("workbook_sha256", SHA256, nullable=False),  # as the province made it: it is filled in at the end
    Column("workbook_name", Text, nullable=False),
    Column("layout", CODE, nullable=False),
    Column("imported_at", Moment, nullable=False),
    UniqueConstraint("office_code", "year", "number"),
)

assessment_item = Table(
    "assessment_item",
    metadata,
    Column("assessment_version_id", ForeignKey("assessment_version.id"), nullable=False),
    Column("code", CODE, nullable=False),
    Column("position", Integer, nullable=False),
    Column("part", CODE, nullable=False),
    Column("area_code", CODE, nullable=False),  # empty where it concerns no single area
    Column("question", Text, nullable=False),
    Column("criterion", Text, nullable=False),
    Column("kind", CODE, nullable=False),  # ya_tidak | abc | abcd | abcde | persen | jumlah
    Column("weight", DecimalText),
    Column("unit_code", CODE, nullable=False),
    Column("required_evidence", Json, nullable=False),  # list of evidence kinds
    Column("indicator_codes", Json, nullable=False),  # list: whose figures bear on it
    Column("last_answer", Text, nullable=False),
    Column("evaluator_answer", Text, nullable=False),
    Column("evaluator_note", Text, nullable=False),
    Column("places", Json, nullable=False),  # the cells of the workbook that the answer goes to
    PrimaryKeyConstraint("assessment_version_id", "code"),
)
