"""What the rules say of answers and of the follow-up of recommendations."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.submissions.assessment_evidence import evidence_of_items, used_before
from rbworkflow.intake.submissions.beside_reading import SaidBeside
from rbworkflow.intake.submissions.old_reasons import old_reasons
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office.people import Unit
from rbworkflow.steps.submissions.submission_context import SubmissionContext
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.assessment_checking import findings_of
from rbworkflow.validation.assessment_proof import proof_of
from rbworkflow.validation.recommendation_rules import progress_findings

NOT_COME: Final = "L56"
UNPROVEN: Final = ("L09", "L10", "T01")


def beside_findings(
    workplace: Workplace, unit: Unit, context: SubmissionContext, told: SaidBeside, *, achieved: Mapping[str, Decimal]
) -> list[Finding]:
    """Of the items and recommendations whose rows were read; rows and sheets that are missing are asked for by reading.

    `achieved` says how far the plan's indicators have come.
    """
    items = _of_items(workplace, unit, context, told, achieved)
    return [*items, *_of_recommendations(workplace, unit, context, told)]


def _of_items(
    workplace: Workplace, unit: Unit, context: SubmissionContext, told: SaidBeside, achieved: Mapping[str, Decimal]
) -> list[Finding]:
    """Other units' evidence counts too, as their newest submissions of the semester have it."""
    answers = {each.item_code: each for each in told.said.answers}
    asked = [each for each in context.beside.of(unit.code).items if each.code in answers]
    if not asked:
        return []
    office, semester = workplace.office, context.semester
    with read(workplace.engine) as conn:
        sent = newest_accepted(conn, office.code, semester.code)
        others = evidence_of_items(conn, [each.id for code, each in sent.items() if code != unit.code])
        pieces = [*(each for each in told.evidence if each.purpose == ASSESSMENT), *others]
        before = used_before(conn, office.code, semester.year, pieces)
    old = old_reasons(ASSESSMENT, told, context.beside_before, workplace.empty_words)
    return findings_of(asked, answers, pieces=pieces, office=office, used_before=before, achieved=achieved, old=old)


def _of_recommendations(
    workplace: Workplace, unit: Unit, context: SubmissionContext, told: SaidBeside
) -> Iterator[Finding]:
    office, asked = workplace.office, context.beside.of(unit.code).recommendations
    due_on = {each.code: each.recommendation.due_on for each in asked}
    proof = proof_of((each for each in told.evidence if each.purpose == RECOMMENDATION), office)
    old = old_reasons(RECOMMENDATION, told, context.beside_before, workplace.empty_words)
    for each in told.said.progress:
        code = each.recommendation_code
        yield from progress_findings(
            each,
            evidence_count=len(proof.get(code, ())),
            due_on=due_on.get(code),
            as_of=context.semester.last_day,
            office=office,
            old=old.get(code, ()),
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
