"""What a form says, with everything found about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.at_cells import at_their_cells
from rbworkflow.intake.evidence.closed_links import closed_links
from rbworkflow.intake.evidence.kinds_by_type import with_kinds_by_type
from rbworkflow.intake.evidence.matching import Evidence, SentFile, gather
from rbworkflow.intake.evidence.modes import wrong_modes
from rbworkflow.intake.evidence.used_elsewhere import used_elsewhere
from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.beside_evidence import purpose_of
from rbworkflow.intake.submissions.beside_reading import SaidBeside
from rbworkflow.intake.submissions.changes import emptied_cells
from rbworkflow.intake.submissions.explanations import old_explanations
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.intake.submissions.reading import ReadSubmission, evidence_cells
from rbworkflow.intake.submissions.stored import Contents, joined
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.submissions.assessment_inputs import achieved_so_far
from rbworkflow.steps.submissions.beside_contents import beside_contents
from rbworkflow.steps.submissions.beside_rules import beside_findings, once_unproven
from rbworkflow.steps.submissions.checking_submission import Examined, examine
from rbworkflow.steps.submissions.one_point import beside_reading, but_unproved, evidence_once
from rbworkflow.steps.submissions.submission_context import SubmissionContext
from rbworkflow.steps.submissions.told_to_empty import without_told_to_empty
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.findings import as_findings, explained


@dataclass(frozen=True, kw_only=True, eq=False)
class _OfResults:
    """What the form says of the plan's indicators, and what was found about it; `told` are its rows."""

    told: pd.DataFrame
    asked: Sequence[Finding]
    ruled: Sequence[Finding]
    examined: Examined

    @property
    def findings(self) -> list[Finding]:
        return [*self.asked, *self.ruled]


def contents_of(
    workplace: Workplace,
    unit: Unit,
    said: ReadSubmission,
    files: Sequence[SentFile],
    context: SubmissionContext,
    *,
    received_on: date,
) -> Contents:
    """What the submission says with everything found about it: by reading, by evidence, by the rules."""
    office, asked_beside = workplace.office, context.beside.of(unit.code)
    beside = beside_contents(office, asked_beside, said.beside, files, empty_words=workplace.empty_words)
    pieces, placing = _gathered(workplace, unit, said, files, context, claimed=beside.claimed)
    results = _of_results(workplace, unit, said, pieces, context, placing=placing, received_on=received_on)
    told = SaidBeside(said=said.beside, evidence=beside.evidence)
    achieved = (
        achieved_so_far(office, context.semester, results.examined, results.findings) if said.beside.answers else {}
    )
    found = beside_findings(workplace, unit, context, told, achieved=achieved)
    return Contents(
        rows=results.told,
        evidence=[*pieces, *beside.evidence],
        findings=joined([*results.findings, *once_unproven([*beside.findings, *found])]),
        answers=said.beside.answers,
        progress=said.beside.progress,
    )


def _gathered(
    workplace: Workplace,
    unit: Unit,
    said: ReadSubmission,
    files: Sequence[SentFile],
    context: SubmissionContext,
    *,
    claimed: frozenset[str],
) -> tuple[Sequence[Evidence], Sequence[Finding]]:
    """The results' evidence with what is to be said of it; what a cell beside results `claimed` is none of theirs, if
    nothing else tells where it belongs.
    """
    office = workplace.office
    cells = partial(evidence_cells, said.rows, unit.code, context.indicators)
    gathered = partial(
        gather,
        cells=cells(),
        kinds=office.evidence_kinds,
        empty_words=workplace.empty_words,
        rules=office.reading_rules,
        follow_up_cells=cells(column="follow_up_evidence"),
    )
    files = [file for file in files if not purpose_of(file)]
    pieces, placing = gathered(files)
    if loose := {each.name for each in pieces if not each.indicator_code} & claimed:
        pieces, placing = gathered([file for file in files if file.name not in loose])
    return with_kinds_by_type(pieces, _own(unit, context), office.evidence_kinds), placing


def _of_results(  # noqa: PLR0913 - what a form's results are judged by
    workplace: Workplace,
    unit: Unit,
    said: ReadSubmission,
    pieces: Sequence[Evidence],
    context: SubmissionContext,
    *,
    placing: Sequence[Finding],
    received_on: date,
) -> _OfResults:
    office, semester, empty_words = workplace.office, context.semester, workplace.empty_words
    is_old = old_explanations(said.rows, context.rows_before, empty_words)
    told = said.rows.assign(is_explanation_old=is_old)
    examined = examine(
        office,
        _own(unit, context),
        semester,
        one_submission(unit.code, semester.quarters, rows=told, evidence=pieces),
        received_on={unit.code: received_on},
        approved=context.approved,
        empty_words=empty_words,
    )
    before = without_told_to_empty(context.said_before.rows, examined.progress, office.rule_words)
    questions = [*said.findings, *emptied_cells(told, before, office.reading_rules, empty_words)]
    ruled = beside_reading(as_findings(examined.findings), questions, said)
    placing, ruled = evidence_once(placing, ruled)
    placing = [*placing, *_used_elsewhere(workplace, unit, semester, pieces)]
    wrong = but_unproved(wrong_modes(office, pieces, told, said.evidence_cells), ruled)
    questions += [*at_their_cells(placing, told), *wrong, *closed_links(pieces, told, office.reading_rules)]
    asked = explained(questions, told, office.of_old_explanation, words=office.rule_words)
    return _OfResults(told=told, asked=asked, ruled=ruled, examined=examined)


def _own(unit: Unit, context: SubmissionContext) -> list[Indicator]:
    return [indicator for indicator in context.indicators if indicator.unit_code == unit.code]


def _used_elsewhere(workplace: Workplace, unit: Unit, semester: Semester, pieces: Sequence[Evidence]) -> list[Finding]:
    digests = [each.sha256 for each in pieces if each.sha256]
    with read(workplace.engine) as conn:
        uses = rows.uses_of(conn, workplace.office.code, digests, besides_period=semester.code, besides_unit=unit.code)
    return used_elsewhere(pieces, uses, workplace.office.reading_rules)
