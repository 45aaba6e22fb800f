"""From a unit's received files to a submission: what its form says, what proves it, what is still to be completed."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import partial
from typing import Final

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.finding import Finding
from rbworkflow.intake.arrivals import received_rows
from rbworkflow.intake.arrivals.received_rows import FileOutcome
from rbworkflow.intake.arrivals.receiving import ReceivedFile, received_before
from rbworkflow.intake.evidence.at_cells import at_their_cells
from rbworkflow.intake.evidence.kinds_by_type import with_kinds_by_type
from rbworkflow.intake.evidence.matching import Evidence, SentFile, content_digest, gather, together
from rbworkflow.intake.evidence.modes import wrong_modes
from rbworkflow.intake.evidence.used_elsewhere import used_elsewhere
from rbworkflow.intake.form_id import FormId, form_columns
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.changes import emptied_cells
from rbworkflow.intake.submissions.differences import differences
from rbworkflow.intake.submissions.explanations import old_explanations
from rbworkflow.intake.submissions.frames import Submitted, one_submission
from rbworkflow.intake.submissions.reading import ReadSubmission, evidence_cells, read_submission
from rbworkflow.intake.submissions.rows import Contents, Submission, Submitter
from rbworkflow.office import Semester
from rbworkflow.office.model import Unit
from rbworkflow.office.windows import Window, window_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.report.revisions import Revision, latest_revision, order_of
from rbworkflow.steps.plans.plan_in_force import form_numbers, plan_in_force
from rbworkflow.steps.submissions.basis import Basis, basis_of
from rbworkflow.steps.submissions.checking_submission import ApprovedBefore, approved_before, examine
from rbworkflow.steps.submissions.feedback import UnitFeedback
from rbworkflow.steps.submissions.one_point import beside_reading, but_unproved, evidence_once
from rbworkflow.steps.submissions.printed_forms import without_prints
from rbworkflow.steps.submissions.sent_form import Sent, SentForm, open_semesters, sort_sent
from rbworkflow.steps.submissions.told_to_empty import without_told_to_empty
from rbworkflow.steps.submissions.wrapped_forms import unwrapped
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.findings import as_findings, explained

NOT_THIS_UNITS: Final = {
    "FORMULIR_KANTOR_LAIN",
    "FORMULIR_UNIT_LAIN",
    "FORMULIR_PERIODE_LAIN",
    "PERIODE_TUTUP",
    "RENCANA_BELUM_ADA",
}
"""Where a form is refused for one of these, the evidence beside it may not be this unit's for this period either."""


@dataclass(frozen=True, kw_only=True)
class Submitting:
    """What one claim amounts to, before anything is written."""

    received: tuple[ReceivedFile, ...]
    received_at: datetime
    answered: UnitFeedback
    form: ReceivedFile | None = None
    passed_over: tuple[ReceivedFile, ...] = ()
    submission: Submission | None = None
    contents: Contents | None = None
    basis: Basis | None = None
    """None where nothing of the office's state was asked."""
    read_sha256: str = ""
    """The workbook that was read: the form, or where evidence came alone, the one accepted before."""
    waits_for: str = ""
    """The period with whose next form the evidence of a refused one counts."""

    def outcome_of(self, file: ReceivedFile) -> FileOutcome:
        """What became of one of the files."""
        if not file.is_accepted:
            return FileOutcome.QUARANTINE
        if file.is_opened:
            return FileOutcome.OPENED
        if self.waits_for:
            return FileOutcome.WAITING
        if self.submission is None or file in self.passed_over:
            return FileOutcome.DUPLICATE
        return FileOutcome.WORKBOOK if file is self.form else FileOutcome.EVIDENCE


@dataclass(frozen=True)
class _Context:
    """What the office knows of the form's semester and of what the unit sent before."""

    basis: Basis
    due_on: date
    plan: PlanVersion
    form_numbers: frozenset[int]
    """The plan's versions whose forms are good."""
    indicators: tuple[Indicator, ...]
    approved: ApprovedBefore
    said_before: Submitted
    rows_before: pd.DataFrame
    """Of all its submissions of the semester that were not set aside."""
    files_before: tuple[SentFile, ...]
    waiting: dict[str, str]
    """Evidence that came with refused forms since: sha256 by name."""
    known_digests: tuple[str, ...]
    """Of everything the unit sent for the semester, also of what was set aside, the newest last."""

    @property
    def semester(self) -> Semester:
        return self.basis.semester

    @property
    def before(self) -> Submission | None:
        return self.basis.before

    @property
    def before_sha256(self) -> str:
        """The content of the submission before: its digest is another where the unit had come back to that content."""
        return content_digest(self.before.workbook_sha256, self.files_before) if self.before else ""


def submit(workplace: Workplace, unit: Unit, received: tuple[ReceivedFile, ...]) -> Submitting:
    """Read what the unit sent; a refusal is an answer like any other, nothing is raised for what a unit did."""
    received = without_prints(workplace.files, unwrapped(workplace.files, received))
    try:
        sent = sort_sent(workplace, unit, received)
        context = _context(workplace, unit, sent.semester)
        return _submission(workplace, unit, sent, context)
    except SubmissionRefusedError as refusal:
        return _refusal(workplace, unit, refusal, received)


def _refusal(
    workplace: Workplace, unit: Unit, refusal: SubmissionRefusedError, received: Sequence[ReceivedFile]
) -> Submitting:
    """Nothing counts. The evidence of a form that was most likely this unit's waits for the next one."""
    may_wait = refusal.reason_code not in NOT_THIS_UNITS
    waiting = [file for file in received if may_wait and file.is_accepted and not file.may_be_form]
    refused = tuple(
        file if file in waiting or not file.is_accepted else file.refused(refusal.reason_code, str(refusal))
        for file in received
    )
    with read(workplace.engine) as conn:
        newest = open_semesters(conn, workplace)[-1:] if waiting else []
    return Submitting(
        received=refused,
        received_at=workplace.now,
        answered=UnitFeedback.refusal(unit, str(refusal), received, waiting=len(waiting)),
        waits_for=newest[0].code if newest else "",
    )


def is_outdated(conn: Connection, office_code: str, made: Submitting) -> bool:
    """Whether a report was compiled, or withdrawn, or a submission set aside since this one was read: its answer would
    say otherwise.
    """
    basis = made.basis
    if basis is None:
        return False
    has_other_form = made.form is None and (basis.before is None or made.read_sha256 != basis.before.workbook_sha256)
    return has_other_form or basis_of(conn, office_code, basis.unit_code, basis.semester) != basis


def _context(workplace: Workplace, unit: Unit, semester: Semester) -> _Context:
    office = workplace.office
    with read(workplace.engine) as conn:
        plan = plan_in_force(conn, workplace, semester)
        if plan is None:
            raise SubmissionRefusedError(
                "RENCANA_BELUM_ADA",
                f"Rencana aksi {semester.year} belum ditetapkan. Kirim lagi setelah operator menetapkannya.",
            )
        indicators = plan_rows.indicators(conn, plan.id)
        basis = basis_of(conn, office.code, unit.code, semester)
        before, latest = basis.before, latest_revision(conn, office.code, semester)
        sent = rows.submissions_of(conn, office.code, semester.code, unit.code)
        return _Context(
            basis=basis,
            due_on=_due_on(conn, unit, window_of(conn, office, semester), before=before, latest=latest),
            plan=plan,
            form_numbers=form_numbers(conn, plan, unit.code),
            indicators=indicators,
            approved=approved_before(conn, office, semester, indicators),
            said_before=rows.read_submitted(conn, [before] if before else []),
            rows_before=rows.read_submitted(conn, (each for each in sent if not each.is_set_aside)).rows,
            files_before=rows.files_of(conn, before.id) if before else (),
            waiting=received_rows.waiting_files(conn, office.code, semester.code, unit.code, since=before),
            known_digests=tuple(each.content_sha256 for each in sent),
        )


def _due_on(
    conn: Connection, unit: Unit, window: Window, *, before: Submission | None, latest: Revision | None
) -> date:
    """Until when the unit's form is in time: the window's day; the order's, where one that was in time is corrected."""
    order = order_of(conn, latest.id) if latest else None
    is_correction = order is not None and unit.code in order.units and before is not None and not before.is_late
    return max(window.due_on, order.until) if order and is_correction else window.due_on


def _submission(workplace: Workplace, unit: Unit, sent: Sent, context: _Context) -> Submitting:
    now, form, semester = workplace.now, sent.form, context.semester
    said = _read(workplace, unit, form, context)
    files = together(together(context.files_before, _waiting(workplace, context)), map(_sent_file, sent.evidence))
    contents = _contents(workplace, unit, said, files, context, received_on=now.date())
    answered = partial(
        UnitFeedback.accepted,
        unit,
        semester,
        contents,
        context.indicators,
        received=sent.received,
        due_on=context.due_on,
    )
    digest = content_digest(form.sha256, files)
    made = partial(
        Submitting,
        received=sent.received,
        received_at=now,
        form=form.file,
        basis=context.basis,
        read_sha256=form.sha256,
    )
    if context.before is not None and digest in (context.before.content_sha256, context.before_sha256):
        return made(answered=answered(submission=context.before).again())
    if digest in context.known_digests:
        digest = content_digest(form.sha256, files, after=context.known_digests[-1])
    submission = Submission(
        office_code=workplace.office.code,
        period_code=semester.code,
        unit_code=unit.code,
        plan_version_id=context.plan.id,
        content_sha256=digest,
        workbook_sha256=form.sha256,
        workbook_name=form.name,
        channel="inbox",
        received_at=now,
        is_late=now.date() > context.due_on,
        is_after_compilation=context.basis.is_compiled,
        changes=_changes(unit, contents, context),
        submitter=Submitter.of(unit),
    )
    return made(
        passed_over=sent.passed_over,
        submission=submission,
        contents=contents,
        answered=answered(submission=submission),
    )


def _changes(unit: Unit, contents: Contents, context: _Context) -> tuple[str, ...] | None:
    """What the unit says otherwise than the last time; None where it says something for the first time."""
    if context.before is None:
        return None
    said = one_submission(unit.code, context.semester.quarters, rows=contents.rows, evidence=contents.evidence)
    return differences(said, context.said_before)


def _read(workplace: Workplace, unit: Unit, form: SentForm, context: _Context) -> ReadSubmission:
    """What the form says; a refusal names the file."""
    expected = FormId(
        office_code=workplace.office.code,
        period_code=context.semester.code,
        unit_code=unit.code,
        plan_number=form.id.plan_number if form.id.plan_number in context.form_numbers else context.plan.number,
    )
    try:
        return read_submission(
            form.workbook,
            expected=expected,
            indicators=context.indicators,
            column_map=form_columns(workplace.settings.config, context.semester),
            rules=workplace.office.reading_rules,
        )
    except SubmissionRefusedError as refusal:
        raise SubmissionRefusedError(refusal.reason_code, f"{form.name}: {refusal}") from refusal


def _contents(
    workplace: Workplace,
    unit: Unit,
    said: ReadSubmission,
    files: Sequence[SentFile],
    context: _Context,
    *,
    received_on: date,
) -> Contents:
    """What the submission says with everything found about it: by reading, by evidence, by the rules."""
    office, semester = workplace.office, context.semester
    mine = [indicator for indicator in context.indicators if indicator.unit_code == unit.code]
    cells = evidence_cells(said.rows, unit.code, context.indicators)
    followed = evidence_cells(said.rows, unit.code, context.indicators, column="follow_up_evidence")
    asking = office.reading_rules
    pieces, placing = gather(
        files, cells, office.evidence_kinds, workplace.empty_words, rules=asking, follow_up_cells=followed
    )
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
    findings = [*asked, *ruled]
    return Contents(rows=told, evidence=pieces, findings=rows.joined(findings))


def _used_elsewhere(workplace: Workplace, unit: Unit, semester: Semester, pieces: Sequence[Evidence]) -> list[Finding]:
    digests = [each.sha256 for each in pieces if each.sha256]
    with read(workplace.engine) as conn:
        uses = rows.uses_of(conn, workplace.office.code, digests, besides_period=semester.code, besides_unit=unit.code)
    return used_elsewhere(pieces, uses, workplace.office.reading_rules)


def _waiting(workplace: Workplace, context: _Context) -> list[SentFile]:
    files = workplace.files
    return [_sent_file(received_before(name, sha256, files)) for name, sha256 in context.waiting.items()]


def _sent_file(file: ReceivedFile) -> SentFile:
    return SentFile(**{each.name: getattr(file, each.name) for each in fields(SentFile)})
