"""What comes in before it is a submission: folders, uploads, mails."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, String, Table, Text, UniqueConstraint
from sqlalchemy import false as sql_false

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

received_file = Table(
    "received_file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("claim", String(64), nullable=False),
    Column("name", Text, nullable=False),  # path inside the claim, as it came
    Column("sha256", SHA256),  # none where there was no readable content (a link, a pipe)
    Column("channel", CODE, nullable=False),
    Column("received_at", Moment, nullable=False),  # when its claim came
    Column("read_at", Moment),
    Column("outcome", CODE, nullable=False),  # workbook | evidence | waiting | duplicate | opened | quarantine
    Column("waits_for", PERIOD, nullable=False, default=""),  # of waiting evidence: with whose next form it counts
    Column("reason_code", CODE, nullable=False, default=""),
    Column("message", Text, nullable=False, default=""),
    Column("submission_id", ForeignKey("submission.id")),
    UniqueConstraint("office_code", "claim", "name"),
)

sending = Table(
    "sending",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("claim", String(64), nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("period_code", PERIOD, nullable=False),
    Column("sent_at", Moment, nullable=False),  # the end of its upload: as of when it counts
    Column("status", STATUS, nullable=False),
    UniqueConstraint("office_code", "claim"),
)

folder_look = Table(
    "folder_look",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("looked_at", Moment, nullable=False),  # the last round that looked into the unit's folder
    Column("standing", Json, nullable=False),  # what it left there: path to when changed, size, the look before it
    PrimaryKeyConstraint("office_code", "unit_code"),
)

claim_came = Table(
    "claim_came",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("claim", String(64), nullable=False),  # one that was taken from a unit's folder
    Column("came_at", Moment, nullable=False),
    Column("is_clock_doubted", Boolean, nullable=False),
    PrimaryKeyConstraint("office_code", "claim"),
)

received_mail = Table(
    "received_mail",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("received_at", Moment, nullable=False),  # when the mailbox got it
    Column("read_at", Moment),  # when it was fetched
    Column("is_clock_doubted", Boolean, nullable=False, server_default=sql_false()),
    Column("content_sha256", SHA256),  # the whole mail; none for giants, and for mails with a decision's code in them
    Column("said_sha256", String(64), nullable=False),  # sender, subject and body; empty where it was not kept
    Column("status", STATUS, nullable=False),
    Column("authenticity", CODE, nullable=False, server_default="unproven"),  # what the receiving server found
    Column("unit_code", CODE, nullable=False),  # whose form it brings; empty where it brings none
    Column("is_told", Boolean, nullable=False, server_default=sql_false()),  # by the operator's daily mail
    Column("revision_id", Integer),  # which report it says was received, where that is not sure
    Column("claim", String(64)),  # what its files are collected as
    Column("workbook_sha256", SHA256),  # the recommendations that it brought
    Column("plan_year", Integer),  # of the plan that answers them
    Column("reason_code", CODE, nullable=False),
    Column("message", Text, nullable=False),
    UniqueConstraint("office_code", "message_id", "said_sha256"),
    UniqueConstraint("office_code", "claim"),
)

form_token = Table(
    "form_token",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("period_code", PERIOD, nullable=False),
    Column("unit_code", CODE, nullable=False),
    Column("plan_number", Integer, nullable=False),
    Column("token", String(32), nullable=False),  # stands in the form's number; nobody can guess it
    PrimaryKeyConstraint("office_code", "period_code", "unit_code", "plan_number"),
)

unopened_mail = Table(
    "unopened_mail",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("content_sha256", SHA256, nullable=False),
    Column("tries", Integer, nullable=False),  # how often it broke its budget
    PrimaryKeyConstraint("office_code", "content_sha256"),
)
