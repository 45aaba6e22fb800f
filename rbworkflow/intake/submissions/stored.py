"""A submission with all it says, stored and read back as the frames that rules and reports work on."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Table

from rbworkflow import audit
from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.rows import insert_answers
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import OF_INDICATORS, Evidence
from rbworkflow.intake.submissions.frames import ROW_COLUMNS, Submitted, evidence_frame, row_frame, submission_frame
from rbworkflow.intake.submissions.rows import GRAVITY, Submission, records_of
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendation_progress_rows import insert_progress
from rbworkflow.store import insert_columns
from rbworkflow.store.schema import evidence as evidence_table
from rbworkflow.store.schema import finding as finding_table
from rbworkflow.store.schema import submission, submission_row


@dataclass(frozen=True, kw_only=True, eq=False)
class Contents:
    """What a submission says (columns of submission_row), what proves it, and what is to be completed."""

    rows: pd.DataFrame
    evidence: Sequence[Evidence] = ()
    findings: Sequence[Finding] = field(default_factory=list)
    answers: Sequence[ItemAnswer] = ()
    """To the items of the self-assessment."""
    progress: Sequence[RecommendationProgress] = ()


def insert_submission(conn: Connection, new: Submission, contents: Contents, *, actor: str, at: datetime) -> int:
    """The submission with all it says, and its event in the chain; returns its id."""
    values = asdict(new)
    del values["id"]
    number: int = conn.execute(submission.insert().values(values).returning(submission.c.id)).scalar_one()
    columns = {name: contents.rows[name].tolist() for name in ROW_COLUMNS}
    insert_columns(conn, submission_row, columns | {"submission_id": [number] * len(contents.rows)})
    _insert_all(conn, evidence_table, number, [asdict(each) for each in contents.evidence])
    _insert_all(conn, finding_table, number, [_finding_row(each) for each in joined(contents.findings)])
    insert_answers(conn, number, contents.answers)
    insert_progress(conn, number, contents.progress)
    body = {
        "workbook_sha256": new.workbook_sha256,
        "evidence_sha256": sorted({each.sha256 for each in contents.evidence if each.sha256}),
        "finding_count": len(contents.findings),
        "is_late": new.is_late,
        "is_after_compilation": new.is_after_compilation,
        "change_count": len(new.changes or ()),
    }
    if contents.answers:
        body["answer_count"] = sum(each.is_given for each in contents.answers)
    if contents.progress:
        body["progress_count"] = sum(each.is_told for each in contents.progress)
    audit.append(
        conn,
        office_code=new.office_code,
        at=at,
        actor=actor,
        action="submission_accepted",
        subject=new.subject,
        body=body,
        written=[audit.Written(submission, [number])],
    )
    return number


def read_submitted(conn: Connection, submissions: Iterable[Submission]) -> Submitted:
    """What these submissions hold, ready for the progress table; for a year, those of both semesters together."""
    chosen = list(submissions)
    parts = [(each.unit_code, quarter, each.id) for each in chosen for quarter in each.quarters]
    ids = [each.id for each in chosen]
    pieces = records_of(conn, evidence_table, ids)
    return Submitted(
        submission_frame(parts),
        read_rows(conn, chosen),
        evidence_frame([row for row in pieces if row["purpose"] in OF_INDICATORS]),
        evidence_frame([row for row in pieces if row["purpose"] not in OF_INDICATORS]),
    )


def read_rows(conn: Connection, submissions: Iterable[Submission]) -> pd.DataFrame:
    """What the rows of their forms say."""
    return row_frame(records_of(conn, submission_row, [each.id for each in submissions]))


def joined(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each (rule, indicator, quarter), as the rows want it: sentences joined, the gravest weight."""
    by_key: dict[tuple[str, str, int], Finding] = {}
    for each in findings:
        key = (each.rule, each.indicator_code, each.quarter)
        by_key[key] = _both(by_key[key], each) if key in by_key else each
    return list(by_key.values())


def _both(one: Finding, other: Finding) -> Finding:
    values = asdict(one)
    values["severity"] = min(one.severity, other.severity, key=GRAVITY.index)
    for wording in ("message", "for_officer", "for_report"):
        values[wording] = " ".join(dict.fromkeys([getattr(one, wording), getattr(other, wording)]))
    values["explanation"] = one.explanation or other.explanation
    return Finding(**values)


def _insert_all(conn: Connection, table: Table, submission_id: int, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        conn.execute(table.insert(), [row | {"submission_id": submission_id} for row in rows])


def _finding_row(each: Finding) -> dict[str, Any]:
    return asdict(each) | {"severity": each.severity.value}
