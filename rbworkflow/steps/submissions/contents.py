"""What a form says, with everything found about it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.at_cells import at_their_cells
from rbworkflow.intake.evidence.kinds_by_type import with_kinds_by_type
from rbworkflow.intake.evidence.matching import Evidence, SentFile, gather
from rbworkflow.intake.evidence.modes import wrong_modes
from rbworkflow.intake.evidence.used_elsewhere import used_elsewhere
from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.beside_evidence import purpose_of
from rbworkflow.intake.submissions.changes import emptied_cells
from rbworkflow.intake.submissions.explanations import old_explanations
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.intake.submissions.reading import ReadSubmission, evidence_cells
from rbworkflow.intake.submissions.stored import Contents, joined
from rbworkflow.office import Semester
from rbworkflow.office.model import Unit
from rbworkflow.steps.submissions.assessment_inputs import achieved_so_far
from rbworkflow.steps.submissions.beside_contents import beside_contents
from rbworkflow.steps.submissions.beside_rules import assessment_findings, follow_up_findings, once_unproven
from rbworkflow.steps.submissions.checking_submission import examine
from rbworkflow.steps.submissions.one_point import beside_reading, but_unproved, evidence_once
from rbworkflow.steps.submissions.submission_context import SubmissionContext
from rbworkflow.steps.submissions.told_to_empty import without_told_to_empty
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.findings import as_findings, explained


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
    office, semester = workplace.office, context.semester
    mine = [indicator for indicator in context.indicators if indicator.unit_code == unit.code]
    asked_beside = context.beside.of(unit.code)
    beside = beside_contents(office, asked_beside, said.beside, files, empty_words=workplace.empty_words)
    files = [file for file in files if not purpose_of(file)]
    cells = evidence_cells(said.rows, unit.code, context.indicators)
    followed = evidence_cells(said.rows, unit.code, context.indicators, column="follow_up_evidence")
    asking = office.reading_rules
    gathered = partial(
        gather,
        cells=cells,
        kinds=office.evidence_kinds,
        empty_words=workplace.empty_words,
        rules=asking,
        follow_up_cells=followed,
    )
    pieces, placing = gathered(files)
    if loose := {each.name for each in pieces if not each.indicator_code} & beside.claimed:
        pieces, placing = gathered([file for file in files if file.name not in loose])
    pieces = with_kinds_by_type(pieces, mine, office.evidence_kinds)
    is_old = old_explanations(said.rows, context.rows_before, workplace.empty_words)
    told = said.rows.assign(is_explanation_old=is_old)
    submitted = one_submission(unit.code, semester.quarters, rows=told, evidence=pieces)
    examined = examine(
        office,
        mine,
        semester,
        submitted,
        received_on={unit.code: received_on},
        approved=context.approved,
        empty_words=workplace.empty_words,
    )
    before = without_told_to_empty(context.said_before.rows, examined.progress, office.rule_words)
    emptied = emptied_cells(told, before, asking, workplace.empty_words)
    questions = [*said.findings, *emptied]
    ruled = beside_reading(as_findings(examined.findings), questions, said)
    placing, ruled = evidence_once(placing, ruled)
    placing = [*placing, *_used_elsewhere(workplace, unit, semester, pieces)]
    wrong = but_unproved(wrong_modes(office, pieces, told, said.evidence_cells), ruled)
    questions += [*at_their_cells(placing, told), *wrong]
    asked = explained(questions, told, office.of_old_explanation, words=office.rule_words)
    achieved = achieved_so_far(office, semester, examined, [*asked, *ruled])
    items = assessment_findings(
        workplace, unit, semester, asked_beside, said.beside, beside.evidence, achieved=achieved
    )
    followed_up = follow_up_findings(workplace, semester, asked_beside, said.beside, beside.evidence)
    return Contents(
        rows=told,
        evidence=[*pieces, *beside.evidence],
        findings=joined([*asked, *ruled, *once_unproven([*beside.findings, *items, *followed_up])]),
        answers=said.beside.answers,
        progress=said.beside.progress,
    )


def _used_elsewhere(workplace: Workplace, unit: Unit, semester: Semester, pieces: Sequence[Evidence]) -> list[Finding]:
    digests = [each.sha256 for each in pieces if each.sha256]
    with read(workplace.engine) as conn:
        uses = rows.uses_of(conn, workplace.office.code, digests, besides_period=semester.code, besides_unit=unit.code)
    return used_elsewhere(pieces, uses, workplace.office.reading_rules)
