"""What a submission says beside results, read back."""

from dataclasses import fields

from sqlalchemy import Connection

from rbworkflow.assessment.rows import answers_of
from rbworkflow.intake.evidence.matching import OF_INDICATORS, Evidence
from rbworkflow.intake.submissions.beside_reading import ReadBeside, SaidBeside
from rbworkflow.intake.submissions.rows import records_of
from rbworkflow.plan.recommendation_progress_rows import progress_of
from rbworkflow.store.schema import evidence


def said_beside(conn: Connection, submission_id: int) -> SaidBeside:
    answers, told = answers_of(conn, [submission_id]), progress_of(conn, submission_id)
    said = ReadBeside(answers=tuple(answers.values()), progress=tuple(told.values()))
    return SaidBeside(said=said, evidence=_evidence_of(conn, submission_id))


def _evidence_of(conn: Connection, submission_id: int) -> tuple[Evidence, ...]:
    """What proves answers and follow-ups; results' evidence is read with the results."""
    rows = (row for row in records_of(conn, evidence, [submission_id]) if row["purpose"] not in OF_INDICATORS)
    return tuple(Evidence(**{each.name: row[each.name] for each in fields(Evidence)}) for row in rows)
