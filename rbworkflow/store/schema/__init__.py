"""Every table, by subject. Rows are the truth; whatever shows them decides nothing."""

from rbworkflow.store.schema.arrivals import (
    claim_came,
    folder_look,
    form_token,
    received_file,
    received_mail,
    sending,
    unopened_mail,
)
from rbworkflow.store.schema.base import metadata
from rbworkflow.store.schema.copies import left_mail, restoration, safekeeping
from rbworkflow.store.schema.decisions import answer, code_issue, decision, request
from rbworkflow.store.schema.members import evaluated_item, evaluation, evaluation_row, member_package
from rbworkflow.store.schema.office import audit_event, fault, office_mode, period, round_done, seen_certificate
from rbworkflow.store.schema.officers import acting_assignment, settings_change
from rbworkflow.store.schema.outgoing import outbox, relay_limit
from rbworkflow.store.schema.people import account, act, link, session
from rbworkflow.store.schema.plans import assessment_item, assessment_version, indicator, plan_version, recommendation
from rbworkflow.store.schema.reports import (
    letter_number,
    photo_print,
    printed,
    revision,
    revision_order,
    revision_submission,
    signed_copy,
)
from rbworkflow.store.schema.submissions import (
    assessment_answer,
    evidence,
    finding,
    recommendation_progress,
    submission,
    submission_row,
)

__all__ = [
    "account",
    "act",
    "acting_assignment",
    "answer",
    "assessment_answer",
    "assessment_item",
    "assessment_version",
    "audit_event",
    "claim_came",
    "code_issue",
    "decision",
    "evaluated_item",
    "evaluation",
    "evaluation_row",
    "evidence",
    "fault",
    "finding",
    "folder_look",
    "form_token",
    "indicator",
    "left_mail",
    "letter_number",
    "link",
    "member_package",
    "metadata",
    "office_mode",
    "outbox",
    "period",
    "photo_print",
    "plan_version",
    "printed",
    "received_file",
    "received_mail",
    "recommendation",
    "recommendation_progress",
    "relay_limit",
    "request",
    "restoration",
    "revision",
    "revision_order",
    "revision_submission",
    "round_done",
    "safekeeping",
    "seen_certificate",
    "sending",
    "session",
    "settings_change",
    "signed_copy",
    "submission",
    "submission_row",
    "unopened_mail",
]
