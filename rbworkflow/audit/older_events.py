"""What events say of their rows that were written before they carried digests: what stands in their own words.

Names of rows, as their events' subjects have them, are of that time and do not change.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import RowMapping

from rbworkflow.audit.pinning import digest_of

Body = Mapping[str, Any]


@dataclass(frozen=True)
class OlderFacts:
    """What one older event says of one row; `is_new` where it tells of the row's beginning."""

    table: str
    name: str
    digests: Mapping[str, str]
    is_new: bool = False


def older_facts(action: str, subject: str, body: Body) -> Iterator[OlderFacts]:
    """What this event says of rows, in digests as newer ones carry them."""
    if action == "files_received":
        for file in body["files"]:
            told = _said(file, "name", "sha256", "outcome")
            yield OlderFacts("received_file", f"{subject}/{file['name']}", told, is_new=True)
    elif action.startswith("acting_"):
        told = _said(body, "kind", "decree", "starts_on", "ends_on")
        name = f"{subject} {body['decree']} {body['starts_on']}"
        yield OlderFacts("acting_assignment", name, told, is_new=action == "acting_assigned")
    elif action in _MAKING:
        table, columns = _MAKING[action]
        if table != "outbox" or "kind" in body:  # a mail may be queued again
            yield OlderFacts(table, subject, _said(body, *columns) | _begun(action), is_new=True)
    else:
        yield from _moved(action, subject, body)


def name_of(table: str, row: RowMapping) -> str:
    """What older events call this row."""
    return _NAMES[table](row)


def _moved(action: str, subject: str, body: Body) -> Iterator[OlderFacts]:
    kind, _, state = action.partition("_")
    if kind == "mail":
        yield OlderFacts("outbox", subject, _said(body, "recipient", "message_id", "message_sha256"))
    elif action == "plan_documented":
        yield OlderFacts("plan_version", subject, _said(body, "document_sha256"))
    elif action == "submission_set_aside":
        told = {"status": digest_of("set_aside"), "note": digest_of(body["reason"])}
        yield OlderFacts("submission", subject, told)
    elif action == "number_typed":
        yield OlderFacts("revision", subject, _said(body, "letter_number", "dated_on"))
    elif kind in _MOVED and state not in _NO_STATE:
        yield OlderFacts(_MOVED[kind], subject, {"status": digest_of(state)})
        if kind == "request" and "decision" in body:
            columns = ("decision", "note", "content_sha256", "draft_sha256", "came_in")
            yield OlderFacts("decision", subject.rpartition("/")[0], _said(body, *columns), is_new=True)


def _begun(action: str) -> dict[str, str]:
    return {"status": digest_of("open")} if action == "decision_requested" else {}


def _said(body: Body, *columns: str) -> dict[str, str]:
    """The digests of what the body says of these columns; data lie in rows as text."""
    return {name: digest_of(_as_stored(body[name])) for name in columns if name in body}


def _as_stored(value: object) -> object:
    return json.dumps(value, sort_keys=True, ensure_ascii=False) if isinstance(value, Mapping) else value


_MAKING: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "plan_imported": ("plan_version", ("content_sha256", "workbook_sha256", "draft_sha256", "reason")),
    "submission_accepted": ("submission", ("workbook_sha256", "is_late", "is_after_compilation")),
    "report_compiled": ("revision", ("content_sha256", "draft_sha256", "config_sha256")),
    "decision_requested": ("request", ("officer", "content_sha256", "draft_sha256")),
    "mail_queued": ("outbox", ("kind", "recipient", "subject")),
    "mail_waiting": ("outbox", ("kind", "recipient", "subject")),
    "account_made": ("account", ()),
    "assessment_imported": ("assessment_version", ("content_sha256", "workbook_sha256", "workbook_name", "layout")),
}
LATE: Final = frozenset({"assessment_imported"})
"""What carried no digests yet when other events did."""
_MOVED: Final = {"request": "request", "report": "revision", "plan": "plan_version"}
_NO_STATE: Final = ("relaunched",)
_NAMES: Final[Mapping[str, Callable[[RowMapping], str]]] = {
    "plan_version": lambda row: f"plan/{row['office_code']}/{row['year']}/{row['number']}",
    "assessment_version": lambda row: f"assessment/{row['office_code']}/{row['year']}/{row['number']}",
    "submission": lambda row: (
        f"submission/{row['office_code']}/{row['period_code']}/{row['unit_code']}/{row['content_sha256']}"
    ),
    "received_file": lambda row: f"claim/{row['office_code']}/{row['claim']}/{row['name']}",
    "revision": lambda row: f"report/{row['office_code']}/{row['period_code']}/{row['amendment']}/{row['number']}",
    "request": lambda row: f"request/{row['subject_kind']}/{row['subject_id']}/{row['stage']}/{row['round']}",
    "decision": lambda row: f"request/{row['subject_kind']}/{row['subject_id']}/{row['stage']}",
    "acting_assignment": lambda row: f"role {row['office_code']} {row['role']} {row['decree']} {row['starts_on']}",
    "account": lambda row: f"{row['role']} {row['address'] or row['name']}",
    "outbox": lambda row: f"mail {row['key']}",
    "member_package": lambda row: (
        f"package/{row['office_code']}/{row['unit_code']}/{row['period_code']}/{row['content_sha256'][:16]}"
    ),
    "evaluation": lambda row: (
        f"evaluation/{row['office_code']}/{row['unit_code']}/{row['period_code']}/{row['content_sha256'][:16]}"
    ),
    "printed": lambda row: f"document {row['source_sha256']}",
}
