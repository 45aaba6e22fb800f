"""From a unit's received files to a submission: what its form says, what proves it, what is still to be completed."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import partial
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.arrivals.received_rows import FileOutcome
from rbworkflow.intake.arrivals.receiving import ReceivedFile, received_before
from rbworkflow.intake.asked import beside_maps
from rbworkflow.intake.evidence.matching import SentFile, content_digest, together
from rbworkflow.intake.form_id import FormId, form_columns
from rbworkflow.intake.reasons import SENTENCES, SubmissionRefusedError
from rbworkflow.intake.submissions.beside_differences import beside_differences
from rbworkflow.intake.submissions.beside_reading import ReadBeside, SaidBeside, absent_sheets, read_beside
from rbworkflow.intake.submissions.beside_tables import BesideTables, beside_tables
from rbworkflow.intake.submissions.differences import differences
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.intake.submissions.reading import ReadSubmission, read_submission
from rbworkflow.intake.submissions.rows import IN_A_FOLDER, Submission, Submitter
from rbworkflow.intake.submissions.stored import Contents
from rbworkflow.office.people import Unit
from rbworkflow.steps.submissions.basis import Basis, basis_of
from rbworkflow.steps.submissions.contents import contents_of
from rbworkflow.steps.submissions.feedback import UnitFeedback
from rbworkflow.steps.submissions.forms_as_sent import sheets_as_sent
from rbworkflow.steps.submissions.printed_forms import without_prints
from rbworkflow.steps.submissions.sent_form import Sent, SentForm, open_semesters, sort_sent
from rbworkflow.steps.submissions.submission_context import SubmissionContext, submission_context
from rbworkflow.steps.submissions.wrapped_forms import unwrapped
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.assessment_proof import is_proof

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


def submit(
    workplace: Workplace,
    unit: Unit,
    received: tuple[ReceivedFile, ...],
    *,
    received_at: datetime,
    came_by: datetime | None = None,
) -> Submitting:
    """Read what the unit sent; a refusal is an answer like any other, nothing is raised for what a unit did.

    It counts as of `received_at`. A form that came, `came_by` at the latest, before the one that counts takes nothing's
    place; where nobody knows when it came, it does.
    """
    received = without_prints(workplace.files, unwrapped(workplace.files, received))
    try:
        sent = sort_sent(workplace, unit, received)
        context = submission_context(workplace, unit, sent.semester)
        made = _submission(workplace, unit, sent, context, received_at)
        return made if context.before is None else _not_older(made, context.before.received_at, came_by, workplace.now)
    except SubmissionRefusedError as refusal:
        return _refusal(workplace, unit, refusal, received, received_at)


def put_back(unit: Unit, received: tuple[ReceivedFile, ...], reason_code: str, *, received_at: datetime) -> Submitting:
    """Nothing of it counts, whatever it is, for this reason."""
    refused = tuple(file.refused(reason_code) if file.is_accepted else file for file in received)
    answered = UnitFeedback.refusal(unit, SENTENCES[reason_code], refused, waiting=0)
    return Submitting(received=refused, received_at=received_at, answered=answered)


def _refusal(
    workplace: Workplace,
    unit: Unit,
    refusal: SubmissionRefusedError,
    received: Sequence[ReceivedFile],
    received_at: datetime,
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
        received_at=received_at,
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


def _submission(
    workplace: Workplace, unit: Unit, sent: Sent, context: SubmissionContext, received_at: datetime
) -> Submitting:
    now, form, semester = received_at, sent.form, context.semester
    said = _read(workplace, unit, form, context)
    files = together(together(context.files_before, _waiting(workplace, context)), map(_sent_file, sent.evidence))
    contents = contents_of(workplace, unit, said, files, context, received_on=now.date())
    answered = partial(
        UnitFeedback.accepted,
        unit,
        semester,
        contents,
        context.indicators,
        proof=[each for each in contents.evidence if is_proof(each, workplace.office)],
        received=sent.received,
        due_on=context.due_on,
        awaited=context.awaited,
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
        channel=IN_A_FOLDER,
        received_at=now,
        read_at=workplace.now,
        is_late=now.date() > context.due_on,
        is_after_compilation=context.basis.is_compiled,
        changes=_changes(unit, contents, context),
        submitter=Submitter.of(unit),
        assessment_version_id=context.beside.of(unit.code).version_id,
    )
    return made(
        passed_over=sent.passed_over,
        submission=submission,
        contents=contents,
        answered=answered(submission=submission),
    )


def _changes(unit: Unit, contents: Contents, context: SubmissionContext) -> tuple[str, ...] | None:
    """What the unit says otherwise than the last time; None where it says something for the first time."""
    if context.before is None:
        return None
    said = one_submission(unit.code, context.semester.quarters, rows=contents.rows, evidence=contents.evidence)
    beside = ReadBeside(answers=tuple(contents.answers), progress=tuple(contents.progress))
    now, before = SaidBeside(said=beside, evidence=tuple(contents.evidence)), context.beside_before[-1]
    return (*differences(said, context.said_before), *beside_differences(now, before))


def _not_older(made: Submitting, counts_since: datetime, came_by: datetime | None, now: datetime) -> Submitting:
    """What a mailbox or a fault held up does not replace what the unit sent after it.

    Nothing is older than what is to come only later: a clock that ran ahead for a day dated it, and is right again.
    """
    is_older = came_by is not None and came_by < counts_since <= now
    if is_older and made.submission is not None and made.form is not None:
        raise SubmissionRefusedError("LEBIH_LAMA", f"{made.form.name}: {SENTENCES['LEBIH_LAMA']}")
    return made


def _read(workplace: Workplace, unit: Unit, form: SentForm, context: SubmissionContext) -> ReadSubmission:
    """What the form says; a refusal names the file."""
    expected = FormId(
        office_code=workplace.office.code,
        period_code=context.semester.code,
        unit_code=unit.code,
        plan_number=form.id.plan_number if form.id.plan_number in context.form_numbers else context.plan.number,
    )
    office, config = workplace.office, workplace.settings.config
    columns = form_columns(config, context.semester)
    tables = beside_tables(form.workbook, beside_maps(config), columns)
    try:
        said = read_submission(
            tables.apart_from(form.workbook),
            expected=expected,
            indicators=context.indicators,
            column_map=columns,
            rules=office.reading_rules,
        )
    except SubmissionRefusedError as refusal:
        raise SubmissionRefusedError(refusal.reason_code, f"{form.name}: {refusal}") from refusal
    return replace(said, beside=_read_beside(workplace, unit, form, tables, context))


def _read_beside(
    workplace: Workplace, unit: Unit, form: SentForm, tables: BesideTables, context: SubmissionContext
) -> ReadBeside:
    """What its other sheets say; a sheet that is gone is asked for where the form had it as it went out."""
    office, mine = workplace.office, context.beside.of(unit.code)
    said = read_beside(tables, context.beside, unit.code, policy=office.assessment, rules=office.reading_rules)
    other_year = tables.of_another_year(context.semester.year, office.reading_rules) if mine.items else ()
    said = replace(said, findings=(*said.findings, *other_year))
    if tables.chosen.keys() >= set(mine.purposes):
        return said
    absent = absent_sheets(tables, mine, sheets_as_sent(workplace, form.id), office.reading_rules)
    return replace(said, findings=(*said.findings, *absent))


def _waiting(workplace: Workplace, context: SubmissionContext) -> list[SentFile]:
    files = workplace.files
    return [_sent_file(received_before(name, sha256, files)) for name, sha256 in context.waiting.items()]


def _sent_file(file: ReceivedFile) -> SentFile:
    return SentFile(**{each.name: getattr(file, each.name) for each in fields(SentFile)})
