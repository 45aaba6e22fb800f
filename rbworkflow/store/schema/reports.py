"""The reports, revision by revision, their numbers, signed copies and prints."""

from sqlalchemy import Column, Date, ForeignKey, Integer, PrimaryKeyConstraint, String, Table, Text, UniqueConstraint

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("period_code", PERIOD, nullable=False),
    Column("amendment", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("plan_version_id", ForeignKey("plan_version.id")),  # none: a province's recap
    Column("content", Text, nullable=False),  # canonical JSON
    Column("content_sha256", SHA256, nullable=False),  # of content and template
    Column("config_sha256", SHA256, nullable=False),
    Column("draft_sha256", SHA256, nullable=False),
    Column("compiled_at", Moment, nullable=False),
    Column("letter_number", Text),
    Column("dated_on", Date),
    Column("signers", Json),
    Column("document_sha256", SHA256),
    Column("data_sha256", SHA256),
    Column("note", Text, nullable=False, default=""),  # of the officer who returned it, or why it was voided
    Column("draft_parts_sha256", SHA256),  # what codes are bound to; none: of an older program, bound by its file
    UniqueConstraint("office_code", "period_code", "amendment", "number"),
)

revision_submission = Table(
    "revision_submission",
    metadata,
    Column("revision_id", ForeignKey("revision.id"), nullable=False),
    Column("submission_id", ForeignKey("submission.id"), nullable=False),
    PrimaryKeyConstraint("revision_id", "submission_id"),
)

revision_order = Table(
    "revision_order",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("revision_id", ForeignKey("revision.id"), nullable=False, unique=True),  # the one it replaces
    Column("status", STATUS, nullable=False),  # open | done
    Column("units", Json, nullable=False),  # codes of the units asked to correct; none: wording only
    Column("until", Date, nullable=False),
    Column("reason", Text, nullable=False),
    Column("ordered_at", Moment, nullable=False),
    Column("moved_because", Text, nullable=False, server_default=""),  # why the calendar gave it other days
)

letter_number = Table(
    "letter_number",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("year", Integer, nullable=False),
    Column("kind", CODE, nullable=False),
    Column("number", Integer, nullable=False),
    Column("revision_id", ForeignKey("revision.id"), unique=True),  # the report that has it; none where a receipt has
    Column("package_id", Integer),  # the package whose receipt has it
    Column("evaluation_id", Integer),  # the evaluation whose letter has it
    PrimaryKeyConstraint("office_code", "year", "kind", "number"),
)

signed_copy = Table(
    "signed_copy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("revision_id", ForeignKey("revision.id"), nullable=False),  # the document it was looked at for
    Column("document_sha256", SHA256, nullable=False),  # as it was to be signed
    Column("sha256", SHA256, nullable=False),
    Column("name", Text, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("status", STATUS, nullable=False),
    Column("verdict", CODE, nullable=False),
    Column("page_count", Integer, nullable=False),
    Column("signatures", Json, nullable=False),  # name, issuer, at, is_intact, is_trusted of each certified one
    Column("told", Text, nullable=False),  # what was found, in sentences
    Column("reason", Text, nullable=False, server_default=""),  # why the operator took it all the same
    UniqueConstraint("office_code", "document_sha256", "sha256"),
)

printed = Table(
    "printed",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("source_sha256", SHA256, nullable=False),  # a Word document of the store
    Column("pdf_sha256", SHA256, nullable=False),  # the same for a telephone, made once and kept
    PrimaryKeyConstraint("office_code", "source_sha256"),
)

photo_print = Table(
    "photo_print",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("source_sha256", SHA256, nullable=False),  # a photo as it was sent
    Column("made_as", String(64), nullable=False),  # the program's way of making it, its pixels and bytes at most
    Column("print_sha256", SHA256, nullable=False),  # the same as it stands in reports
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    PrimaryKeyConstraint("office_code", "source_sha256", "made_as"),
)
