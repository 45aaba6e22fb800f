"""The year's self-assessment as a semester's report tells it: the version that was asked, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.assessment.answers import Answer
from rbworkflow.assessment.model import AssessmentItem, AssessmentVersion
from rbworkflow.assessment.rows import answers_of, items_of, newest_version
from rbworkflow.figures.self_assessment import assess
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.office import Office, Semester
from rbworkflow.report.content.assessing import Assessed

RULES: Final = "L"
"""Points of answers: they are compiled as they were asked, since a unit's own answers and evidence alone raise them."""
_TEXT: Final = "text"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The year's newest version, with what was answered of it."""

    version: AssessmentVersion
    items: tuple[AssessmentItem, ...]
    answers: Mapping[str, Answer]


def is_due(office: Office, semester: Semester) -> bool:
    return semester.half in office.assessment.due_in


def asked_assessment(
    conn: Connection, office: Office, semester: Semester, submission_ids: Sequence[int]
) -> Asked | None:
    """None where the semester's forms ask for none, or the year has none."""
    version = newest_version(conn, office.code, semester.year) if is_due(office, semester) else None
    if version is None:
        return None
    return Asked(version=version, items=items_of(conn, version.id), answers=answers_of(conn, submission_ids))


def assessed(
    office: Office, asked: Asked, *, evidence: pd.DataFrame, findings: Mapping[str, Sequence[Finding]]
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
    """By item the names of its evidence, each piece once; words count where the office takes words of their kind."""
    kinds = {each.code: each for each in office.evidence_kinds}
    mine = evidence[evidence["purpose"].eq(ASSESSMENT) & evidence["indicator_code"].ne("")]
    pieces: dict[str, dict[str, str]] = {}
    for row in mine.sort_values(["indicator_code", "name"]).to_dict("records"):
        if row["mode"] == _TEXT and _TEXT not in office.evidence_modes.of("", kinds.get(row["kind"])):
            continue
        digest = row["sha256"] if isinstance(row["sha256"], str) and row["mode"] == "file" else ""
        pieces.setdefault(row["indicator_code"], {}).setdefault(digest or row["name"], row["name"])
    return {code: list(names.values()) for code, names in pieces.items()}
