"""What the rules say of answers and of the follow-up of recommendations."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.asked import AskedBeside
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION, Evidence
from rbworkflow.intake.submissions.assessment_evidence import evidence_of_items, used_before
from rbworkflow.intake.submissions.beside_reading import ReadBeside
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Semester
from rbworkflow.office.model import Unit
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.assessment_checking import findings_of
from rbworkflow.validation.assessment_proof import proof_of
from rbworkflow.validation.recommendation_rules import progress_findings

NOT_COME: Final = "L56"
UNPROVEN: Final = ("L09", "L10", "T01")


def assessment_findings(  # noqa: PLR0913 - what an answer is held against
    workplace: Workplace,
    unit: Unit,
    semester: Semester,
    mine: AskedBeside,
    said: ReadBeside,
    evidence: Sequence[Evidence],
    *,
    achieved: Mapping[str, Decimal],
) -> list[Finding]:
    """Of the items whose rows were read; rows and sheets that are missing are asked for by reading.

    Other units' evidence counts too, as their newest submissions of the semester have it.
    """
    answers = {each.item_code: each for each in said.answers}
    asked = [each for each in mine.items if each.code in answers]
    if not asked:
        return []
    office = workplace.office
    with read(workplace.engine) as conn:
        sent = newest_accepted(conn, office.code, semester.code)
        others = evidence_of_items(conn, [each.id for code, each in sent.items() if code != unit.code])
        pieces = [*(each for each in evidence if each.purpose == ASSESSMENT), *others]
        before = used_before(conn, office.code, semester.year, pieces)
    return findings_of(asked, answers, pieces=pieces, office=office, used_before=before, achieved=achieved)


def follow_up_findings(
    workplace: Workplace, semester: Semester, mine: AskedBeside, said: ReadBeside, evidence: Sequence[Evidence]
) -> Iterator[Finding]:
    """Of the recommendations whose rows were read."""
    due_on = {each.code: each.recommendation.due_on for each in mine.recommendations}
    proof = proof_of((each for each in evidence if each.purpose == RECOMMENDATION), workplace.office)
    for told in said.progress:
        code = told.recommendation_code
        yield from progress_findings(
            told,
            evidence_count=len(proof.get(code, ())),
            due_on=due_on.get(code),
            as_of=semester.last_day,
            rules=workplace.office.reading_rules,
        )


def once_unproven(findings: Sequence[Finding]) -> list[Finding]:
    """Where proof is lacking, the file that is named and did not come is no second matter: the one point names it."""
    unproven = {each.indicator_code for each in findings if each.rule in UNPROVEN}
    named = {each.indicator_code: each.message for each in findings if each.rule == NOT_COME}
    return [
        replace(each, message=f"{each.message} {named[each.indicator_code]}")
        if each.rule in UNPROVEN and each.indicator_code in named
        else each
        for each in findings
        if each.rule != NOT_COME or each.indicator_code not in unproven
    ]
