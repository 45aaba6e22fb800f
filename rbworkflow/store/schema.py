"""Every table, in the order of the work. Rows are the truth; whatever shows them decides nothing."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy import false as sql_false

from rbworkflow.store.types import DecimalText, Json, Moment

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

OFFICE = String(8)
PERIOD = String(16)
CODE = String(32)
STATUS = String(32)
SHA256 = String(64)
_IS_NOT_VOID = text("status <> 'void'")

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

acting_assignment = Table(
    "acting_assignment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("role", CODE, nullable=False),
    Column(
        "kind", String(4), nullable=False
    ),  # Plt, Plh; Def: to hold the seat; App, Pwd: to be taken off; Set: settings
    Column("official", Json, nullable=False),  # name, nip, title, email
    Column("decree", Text, nullable=False),  # empty where config/ alone names a definitive officer
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date),  # none: until another holds the seat, or it is taken off
    Column("status", STATUS, nullable=False, default="named"),
    Column("named_at", Moment),  # none for what an older program entered
    Column("in_force_on", Date),  # unless somebody objects; none before the officers were told
    Column("named_by", Text, nullable=False, server_default=""),  # who asked for it to be taken off
    Index(
        "uq_acting_assignment_decree",
        "office_code",
        "role",
        "decree",
        "starts_on",
        unique=True,
        sqlite_where=text("decree <> ''"),
        postgresql_where=text("decree <> ''"),
    ),
)

settings_change = Table(
    "settings_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("appointment_id", ForeignKey("acting_assignment.id")),  # what it waits for; none: it counts at once
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("workbook_sha256", SHA256, nullable=False),
    Column("edits", Json, nullable=False),  # file, place, was, to: each as TOML writes it
    Column("changes", Json, nullable=False),  # the same in words
    Column("status", STATUS, nullable=False),
)

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

account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("role", CODE, nullable=False),  # administrator | operator | officer | server
    Column("address", Text, nullable=False),  # lower case; empty: the administrator, who has none
    Column("name", Text, nullable=False),  # as the chain, runs and pages call the person
    Column("password_hash", Text, nullable=False, default=""),
    Column("app_key", Text, nullable=False, default=""),  # of an authenticator app, sealed
    Column("app_step", Integer, nullable=False, default=0),  # of the last code taken: none is taken twice
    Column("failures", Integer, nullable=False, default=0),  # since the last success
    Column("locked_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("ended_at", Moment),
    UniqueConstraint("office_code", "role", "address"),
)

session = Table(
    "session",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token_sha256", SHA256, nullable=False, unique=True),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("way", CODE, nullable=False),  # how the person came in
    Column("device", Text, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("seen_at", Moment),  # its last use, to the hour; none: of a version that did not note it
    Column("expires_at", Moment, nullable=False),
    Column("ended_at", Moment),
)

link = Table(
    "link",
    metadata,
    Column("token_sha256", SHA256, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("account_id", ForeignKey("account.id")),  # who comes in by it; none: a unit, which only sends
    Column("unit_code", CODE, nullable=False, default=""),
    Column("period_code", PERIOD, nullable=False, default=""),
    Column("path", Text, nullable=False, default="/"),  # the page it leads to
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment),  # none: with its period
    Column("used_at", Moment),
    Column("ended_at", Moment),  # replaced by another
)

act = Table(
    "act",
    metadata,
    Column("nonce", String(36), primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("account_id", ForeignKey("account.id")),  # none: this machine
    Column("who", Text, nullable=False),
    Column("way", CODE, nullable=False),  # how the person had come in
    Column("what", Text, nullable=False),  # the deployment that is started, or the run that is answered
    Column("at", Moment, nullable=False),
    Column("run_id", String(36)),  # the one run that may say that it is this act
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

relay_limit = Table(
    "relay_limit",
    metadata,
    Column("office_code", OFFICE, nullable=False),
    Column("largest", BigInteger, nullable=False),  # bytes of a mail, as the relay said last
    Column("seen_at", Moment, nullable=False),
    PrimaryKeyConstraint("office_code"),
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
