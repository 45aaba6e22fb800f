"""The year's self-assessment as a semester's report tells it: the version that was asked, and what came of it."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AssessmentItem, AssessmentVersion
from rbworkflow.assessment.rows import answers_of, items_of, newest_version
from rbworkflow.figures.self_assessment import assess
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import ASSESSMENT, Evidence
from rbworkflow.office import Office, Semester
from rbworkflow.report.content.assessing import Assessed
from rbworkflow.validation.assessment_proof import proof_of

RULES: Final = "L"
"""Points of answers: they are compiled as they were asked, since a unit's own answers and evidence alone raise them."""


@dataclass(frozen=True, kw_only=True)
class AskedAssessment:
    """The year's newest version, with what was answered of it."""

    version: AssessmentVersion
    items: tuple[AssessmentItem, ...]
    answers: Mapping[str, ItemAnswer]


def is_due(office: Office, semester: Semester) -> bool:
    return semester.half in office.assessment.due_in


def asked_assessment(
    conn: Connection, office: Office, semester: Semester, submission_ids: Sequence[int]
) -> AskedAssessment | None:
    """None where the semester's forms ask for none, or the year has none."""
    version = newest_version(conn, office.code, semester.year) if is_due(office, semester) else None
    if version is None:
        return None
    return AskedAssessment(version=version, items=items_of(conn, version.id), answers=answers_of(conn, submission_ids))


def assessed(
    office: Office, asked: AskedAssessment, *, evidence: pd.DataFrame, findings: Mapping[str, Sequence[Finding]]
) -> Assessed:
    """The answers counted; `evidence` is of every unit's submission, since others may prove an item too."""
    year, policy = asked.version.year, office.assessment
    regime, proofs = office.regime(year), proving(office, evidence)
    return Assessed(
        version=asked.version,
        assessment=assess(
            asked.items,
            asked.answers,
            evidence_counts={code: len(names) for code, names in proofs.items()},
            policy=policy,
            weights=policy.weights_of(year, regime.key),
            area_codes=[area.code for area in regime.areas],
        ),
        evidence_names=proofs,
        findings=findings,
    )


def proving(office: Office, evidence: pd.DataFrame) -> dict[str, list[str]]:
    """By item the names of what proves it, each piece once."""
    mine = evidence[evidence["purpose"].eq(ASSESSMENT)].sort_values(["indicator_code", "name"])
    pieces = [_piece(row) for row in mine.to_dict("records")]
    proof = {code: {each.piece for each in proving} for code, proving in proof_of(pieces, office).items()}
    names: dict[str, dict[str, str]] = {code: {} for code in proof}
    for each in pieces:
        if each.piece in proof.get(each.indicator_code, ()):
            names[each.indicator_code].setdefault(each.piece, each.name)
    return {code: list(named.values()) for code, named in names.items()}


def _piece(row: Mapping[Hashable, Any]) -> Evidence:
    digest = row["sha256"] if isinstance(row["sha256"], str) else None
    names = ("indicator_code", "purpose", "kind", "mode", "name")
    return Evidence(**{name: row[name] for name in names}, sha256=digest)
