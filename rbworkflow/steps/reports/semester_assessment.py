"""The year's self-assessment as a semester's report tells it: the version that was asked, and what came of it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from rbworkflow.figures.self_assessment import assess
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import ASSESSMENT, Evidence
from rbworkflow.office import Office
from rbworkflow.report.content.assessing import Assessed
from rbworkflow.sheets.records import records
from rbworkflow.steps.reports.asked_assessment import AskedAssessment
from rbworkflow.validation.assessment_proof import proof_of

RULES: Final = "L"
"""Points of answers: they are compiled as they were asked, since a unit's own answers and evidence alone raise them."""


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
    pieces = [_piece(row) for row in records(mine)]
    proof = {code: {each.piece for each in proving} for code, proving in proof_of(pieces, office).items()}
    names: dict[str, dict[str, str]] = {code: {} for code in proof}
    for each in pieces:
        if each.piece in proof.get(each.indicator_code, ()):
            names[each.indicator_code].setdefault(each.piece, each.name)
    return {code: list(named.values()) for code, named in names.items()}


def _piece(row: Mapping[str, Any]) -> Evidence:
    digest = row["sha256"] if isinstance(row["sha256"], str) else None
    names = ("indicator_code", "purpose", "kind", "mode", "name")
    return Evidence(**{name: row[name] for name in names}, sha256=digest)
