"""The rows of submissions: what each says, proves and has still to complete, and which of them counts.

Writers also tell the chain.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, select

from rbworkflow import audit
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.evidence.matching import OF_INDICATORS, SentFile
from rbworkflow.intake.evidence.used_elsewhere import Use
from rbworkflow.intake.submissions.lifecycle import SUBMISSION, SubmissionStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.office.people import Unit
from rbworkflow.office.period import parse_period
from rbworkflow.store.schema import evidence as evidence_table
from rbworkflow.store.schema import finding as finding_table
from rbworkflow.store.schema import received_file, submission

IN_A_FOLDER: Final = "inbox"
GRAVITY: Final = tuple(Severity)
_SAME_SENDER: Final = (received_file.c.office_code == submission.c.office_code) & (
    received_file.c.unit_code == submission.c.unit_code
)
_FILE: Final = [each.name for each in fields(SentFile) if each.name != "links"]


@dataclass(frozen=True, kw_only=True)
class Submitter:
    """The head of the unit when it sent: he answers for what is inside, also where unit or head changed since."""

    unit_name: str
    name: str
    title: str
    nip: str
    email: str

    @classmethod
    def of(cls, unit: Unit) -> Self:
        head = unit.head
        return cls(unit_name=unit.name, name=head.name, title=head.title, nip=head.nip, email=head.email)


@dataclass(frozen=True, kw_only=True)
class Submission:
    """What one unit sent once, as accepted; `id` is 0 until it is inserted."""

    office_code: str
    period_code: str
    unit_code: str
    plan_version_id: int
    content_sha256: str
    workbook_sha256: str
    workbook_name: str
    channel: str
    received_at: datetime
    is_late: bool
    is_after_compilation: bool
    read_at: datetime | None = None
    """When it was read, `received_at` being when it came; None where an earlier version of the program took it."""
    is_clock_doubted: bool = False
    """Whether the file or the mail told a time that was yet to come."""
    answered_sha256: str | None = None
    changes: tuple[str, ...] | None = None
    """What differs from the unit's submission before, a line for each indicator; None where this is its first."""
    status: SubmissionStatus = SubmissionStatus.ACCEPTED
    note: str = ""
    """Why it was set aside."""
    submitter: Submitter | None = None
    """None where an earlier version of the program took it."""
    assessment_version_id: int | None = None
    """Whose items it answers; None where its form asked for none."""
    id: int = 0

    @property
    def is_set_aside(self) -> bool:
        return self.status == SubmissionStatus.SET_ASIDE

    @property
    def came_by(self) -> datetime:
        """The last moment at which it can have come: a file that was copied into a folder tells only the first."""
        return self.read_at if self.channel == IN_A_FOLDER and self.read_at is not None else self.received_at

    @property
    def quarters(self) -> tuple[int, ...]:
        return parse_period(self.period_code).quarters

    @property
    def subject(self) -> str:
        """Its name in the audit chain."""
        return f"submission/{self.office_code}/{self.period_code}/{self.unit_code}/{self.content_sha256}"


def submissions_of(conn: Connection, office_code: str, period_code: str, unit_code: str = "") -> tuple[Submission, ...]:
    """Everything accepted for the period, of one unit or all, in the order it came, whatever the clock said; also what
    was set aside since.
    """
    query = select(submission).where(_of(office_code, period_code, unit_code)).order_by(submission.c.id)
    return tuple(_submission(row._asdict()) for row in conn.execute(query))


def newest_accepted(
    conn: Connection, office_code: str, period_code: str, *, until: datetime | None = None
) -> dict[str, Submission]:
    """The submission that counts, by unit: the newest received up to `until` (that moment included), of those that were
    not set aside.
    """
    accepted = [each for each in submissions_of(conn, office_code, period_code) if not each.is_set_aside]
    return {each.unit_code: each for each in accepted if until is None or each.received_at <= until}


def submission_by_id(conn: Connection, office_code: str, submission_id: int) -> Submission | None:
    """None where the office has no such submission."""
    mine = (submission.c.office_code == office_code, submission.c.id == submission_id)
    row = conn.execute(select(submission).where(*mine)).first()
    return None if row is None else _submission(row._asdict())


def set_aside(conn: Connection, sent: Submission, earlier: Submission | None, *, reason: str, at: datetime) -> bool:
    """The submission counts no more, with its event, which names the `earlier` one that counts again.

    False where it was set aside already.
    """
    event = {
        "office_code": sent.office_code,
        "at": at,
        "actor": Actor.OPERATOR,
        "action": "submission_set_aside",
        "subject": sent.subject,
        "body": {"reason": reason, "counts_again": earlier.subject if earlier else ""},
    }
    moved = SUBMISSION.move_to(SubmissionStatus.SET_ASIDE, by=Actor.OPERATOR)
    return audit.move(conn, submission, submission.c.id == sent.id, moved, event=event, note=reason)


def files_of(conn: Connection, submission_id: int) -> tuple[SentFile, ...]:
    """The submission's evidence files, each once, to be joined with what arrives later (`evidence.together`)."""
    rows = records_of(conn, evidence_table, [submission_id])
    files = {row["name"]: SentFile(**{name: row[name] for name in _FILE}) for row in rows if row["mode"] == "file"}
    for sha256 in {row["sha256"] for row in rows if row["mode"] == "link" and row["sha256"]}:
        mine = [row for row in rows if row["sha256"] == sha256 and row["mode"] == "link"]
        facts = {name: mine[0][name] for name in _FILE} | {"name": _name_of(conn, submission_id, sha256)}
        files[facts["name"]] = SentFile(**facts, links=tuple(dict.fromkeys(row["name"] for row in mine)))
    return tuple(files[name] for name in sorted(files))


def _name_of(conn: Connection, submission_id: int, sha256: str) -> str:
    """How the unit called the file when it sent it last: the evidence has the links in it."""
    sent = select(received_file.c.name).where(received_file.c.sha256 == sha256)
    sent = sent.join(submission, _SAME_SENDER).where(submission.c.id == submission_id)
    return str(conn.scalar(sent.order_by(received_file.c.id.desc()).limit(1)) or sha256)


def uses_of(
    conn: Connection, office_code: str, digests: Iterable[str], *, besides_period: str, besides_unit: str
) -> list[Use]:
    """Which indicators files of these digests prove in the office's other periods and units, in the order of the
    periods.
    """
    mine = _of(office_code, besides_period, besides_unit)
    query = (
        select(evidence_table.c.sha256, submission.c.period_code, evidence_table.c.indicator_code)
        .join(submission, submission.c.id == evidence_table.c.submission_id)
        .where(submission.c.office_code == office_code, ~mine)
        .where(evidence_table.c.sha256.in_(sorted(set(digests))), evidence_table.c.indicator_code != "")
        .where(evidence_table.c.mode == "file", evidence_table.c.purpose.in_(OF_INDICATORS))
        .distinct()
    )
    return sorted((Use(*row) for row in conn.execute(query)), key=lambda use: use[1:])


def findings_of(conn: Connection, submission_id: int) -> list[Finding]:
    """What the submission still has to complete, gravest first."""
    found = [_finding(row) for row in records_of(conn, finding_table, [submission_id])]
    return sorted(found, key=lambda each: (GRAVITY.index(each.severity), each.rule, each.indicator_code, each.quarter))


def _of(office_code: str, period_code: str, unit_code: str = "") -> ColumnElement[bool]:
    period = (submission.c.office_code == office_code) & (submission.c.period_code == period_code)
    return period & (submission.c.unit_code == unit_code) if unit_code else period


def _submission(row: dict[str, Any]) -> Submission:
    changes = None if row["changes"] is None else tuple(row["changes"])
    submitter = None if row["submitter"] is None else Submitter(**row["submitter"])
    return Submission(**row | {"changes": changes, "status": SubmissionStatus(row["status"]), "submitter": submitter})


def records_of(conn: Connection, table: Table, submission_ids: Sequence[int]) -> list[dict[str, Any]]:
    """What a table holds of these submissions."""
    return [dict(row) for row in conn.execute(_of_submissions(table), {"ids": list(submission_ids)}).mappings()]


@cache
def _of_submissions(table: Table) -> Select[Any]:
    return select(table).where(table.c.submission_id.in_(bindparam("ids", expanding=True)))


def _finding(row: dict[str, Any]) -> Finding:
    values = {name: value for name, value in row.items() if name != "submission_id"}
    return Finding(**values | {"severity": Severity(row["severity"])})
