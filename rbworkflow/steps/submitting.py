"""From a unit's received files to a submission: which workbook is the form, what it says, what proves it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.errors import RefusedError
from rbworkflow.intake import rows
from rbworkflow.intake.changes import emptied_cells
from rbworkflow.intake.differences import differences
from rbworkflow.intake.evidence import SentFile, content_digest, gather, together
from rbworkflow.intake.explanations import old_explanations
from rbworkflow.intake.form_id import FormId, form_columns, form_id_of
from rbworkflow.intake.frames import Submitted, one_submission
from rbworkflow.intake.modes import wrong_modes
from rbworkflow.intake.progress import Approved
from rbworkflow.intake.reading import ReadSubmission, evidence_cells, read_submission
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.receiving import ReceivedFile, candidates
from rbworkflow.intake.rows import Contents, Outcome, Submission
from rbworkflow.office import Semester, parse_period
from rbworkflow.office.model import Unit
from rbworkflow.office.windows import Window, window_of, windows_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.report.revisions import Revision, latest_revision, order_of
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.answering import Answered
from rbworkflow.steps.blank_forms import blank_forms
from rbworkflow.steps.examining import approved_before, examine, not_asked_yet
from rbworkflow.steps.plan_in_force import form_numbers, plan_in_force
from rbworkflow.steps.workplace import Workplace
from rbworkflow.steps.wrapped_forms import unwrapped
from rbworkflow.store import read
from rbworkflow.validation.findings import as_findings, explained

NO_FORM: Final = "TANPA_FORMULIR"
NOT_A_FORM: Final = "nomor formulir tidak ditemukan. Isi dan kirim formulir yang dikirimkan kepada subbagian."
STILL_BLANK: Final = "formulir ini belum diisi. Isi dan simpan, lalu kirim lagi bersama data dukungnya."


@dataclass(frozen=True, kw_only=True)
class Submitting:
    """What one claim amounts to, before anything is written."""

    received: tuple[ReceivedFile, ...]
    received_at: datetime
    answered: Answered
    form: ReceivedFile | None = None
    other_forms: tuple[ReceivedFile, ...] = ()
    submission: Submission | None = None
    contents: Contents | None = None

    def outcome_of(self, file: ReceivedFile) -> Outcome:
        """What became of one of the files."""
        if not file.is_accepted:
            return Outcome.QUARANTINE
        if self.submission is None:
            return Outcome.DUPLICATE if self.answered.is_same_again else Outcome.QUARANTINE
        if file is self.form:
            return Outcome.WORKBOOK
        return Outcome.DUPLICATE if file in self.other_forms else Outcome.EVIDENCE


@dataclass(frozen=True)
class _Form:
    """The workbook that counts and what it was made for."""

    file: ReceivedFile | None
    """None where evidence came alone and the newest accepted workbook is read again."""
    name: str
    sha256: str
    workbook: Workbook
    id: FormId
    other_forms: tuple[ReceivedFile, ...] = ()


@dataclass(frozen=True)
class _Context:
    """What the office knows of the form's semester and of what the unit sent before."""

    semester: Semester
    due_on: date
    plan: PlanVersion
    form_numbers: frozenset[int]
    """The plan's versions whose forms are good."""
    indicators: tuple[Indicator, ...]
    approved: Approved
    before: Submission | None
    said_before: Submitted
    rows_before: pd.DataFrame
    """Of all its submissions of the semester."""
    files_before: tuple[SentFile, ...]
    known_digests: frozenset[str]
    is_compiled: bool


def submit(workplace: Workplace, unit: Unit, received: tuple[ReceivedFile, ...]) -> Submitting:
    """Read what the unit sent; a refusal is an answer like any other, nothing is raised for what a unit did."""
    now = workplace.now
    received = unwrapped(workplace.files, received)
    try:
        form = _form(workplace, unit, received)
        if form is None:
            answered = Answered.nothing_usable(unit, received)
            return Submitting(received=_refused(received, NO_FORM, answered.reason), received_at=now, answered=answered)
        context = _context(workplace, unit, _semester(workplace, form.id))
        return _submission(workplace, unit, form, context, received, now)
    except RefusedError as refusal:
        reason_code = refusal.reason_code if isinstance(refusal, SubmissionRefusedError) else NO_FORM
        answered = Answered.refusal(unit, str(refusal), received)
        return Submitting(received=_refused(received, reason_code, answered.reason), received_at=now, answered=answered)


def _refused(received: Sequence[ReceivedFile], reason_code: str, reason: str) -> tuple[ReceivedFile, ...]:
    """The files of a submission that is refused: each keeps its own reason, or gets that of the whole."""
    return tuple(
        replace(file, reason_code=reason_code, message=reason) if file.is_accepted else file for file in received
    )


def is_outdated(conn: Connection, made: Submitting) -> bool:
    """Whether a report was compiled, or withdrawn, since the submission was read: its answer would say otherwise."""
    sent = made.submission
    if sent is None:
        return False
    latest = latest_revision(conn, sent.office_code, parse_period(sent.period_code))
    return _is_compiled(latest) != sent.is_after_compilation


def _form(workplace: Workplace, unit: Unit, received: Sequence[ReceivedFile]) -> _Form | None:
    """The newest workbook that carries a form's number, else the newest accepted form beside new evidence.

    Raises RefusedError where what was meant as the form is none, or cannot be read.
    """
    meant = next((file for file in received if file.was_meant_as_form), None)
    if meant is not None:
        raise SubmissionRefusedError(meant.reason_code, f"{meant.name}: {meant.message}")
    with read(workplace.engine) as conn:
        blank = blank_forms(conn, workplace.office.code)
    unfilled = tuple(file for file in candidates(received) if file.sha256 in blank)
    offered = [file for file in candidates(received) if file not in unfilled]
    contents = [workplace.files.get(file.sha256 or "") for file in offered]
    forms: list[_Form] = []
    for file, workbook in zip(offered, read_workbooks(contents), strict=True):
        if isinstance(workbook, WorkbookRefusedError):
            raise SubmissionRefusedError(workbook.reason_code, f"{file.name}: {workbook}")
        form_id = form_id_of(workbook)
        if form_id is not None:
            forms.append(_Form(file, file.name, file.sha256 or "", workbook, form_id))
    if forms:
        return replace(forms[0], other_forms=(*(form.file for form in forms[1:] if form.file), *unfilled))
    if offered and not any(file.is_accepted and file not in offered for file in received):
        raise SubmissionRefusedError("BUKAN_FORMULIR", f"{offered[0].name}: {NOT_A_FORM}")
    has_more = any(file.is_accepted and file not in unfilled for file in received)
    earlier = _earlier_form(workplace, unit) if has_more else None
    if unfilled and earlier is None:
        raise SubmissionRefusedError("FORMULIR_KOSONG", f"{unfilled[0].name}: {STILL_BLANK}")
    return replace(earlier, other_forms=unfilled) if earlier else None


def _earlier_form(workplace: Workplace, unit: Unit) -> _Form | None:
    """The unit's newest accepted form of an open semester, for evidence that comes after it."""
    with read(workplace.engine) as conn:
        accepted = [
            rows.newest_accepted(conn, workplace.office.code, semester.code).get(unit.code)
            for semester in open_semesters(conn, workplace)
        ]
    newest = next((each for each in reversed(accepted) if each is not None), None)
    if newest is None:
        return None
    (workbook,) = read_workbooks([workplace.files.get(newest.workbook_sha256)])
    form_id = None if isinstance(workbook, WorkbookRefusedError) else form_id_of(workbook)
    if isinstance(workbook, WorkbookRefusedError) or form_id is None:
        return None
    return _Form(None, newest.workbook_name, newest.workbook_sha256, workbook, form_id)


def open_semesters(conn: Connection, workplace: Workplace) -> list[Semester]:
    """The semesters that take submissions, oldest first."""
    windows = windows_of(conn, workplace.office)
    return [window.period for window in windows if window.is_open and isinstance(window.period, Semester)]


def _semester(workplace: Workplace, form_id: FormId) -> Semester:
    """The open semester the form is for; where it is for another one, the newest open one, which will refuse it."""
    with read(workplace.engine) as conn:
        semesters = open_semesters(conn, workplace)
    if not semesters:
        raise SubmissionRefusedError(
            "PERIODE_TUTUP", "Belum ada semester yang dibuka untuk pengisian. Kirim lagi setelah operator membukanya."
        )
    return next((each for each in semesters if each.code == form_id.period_code), semesters[-1])


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
        sent = rows.submissions_of(conn, office.code, semester.code, unit.code)
        before = sent[-1] if sent else None
        latest = latest_revision(conn, office.code, semester)
        return _Context(
            semester=semester,
            due_on=_due_on(conn, unit, window_of(conn, office, semester), before=before, latest=latest),
            plan=plan,
            form_numbers=form_numbers(conn, plan, unit.code),
            indicators=indicators,
            approved=approved_before(conn, office, semester, indicators),
            before=before,
            said_before=rows.read_submitted(conn, [before] if before else []),
            rows_before=rows.read_submitted(conn, sent).rows,
            files_before=rows.files_of(conn, before.id) if before else (),
            known_digests=frozenset(each.content_sha256 for each in sent),
            is_compiled=_is_compiled(latest),
        )


def _is_compiled(latest: Revision | None) -> bool:
    """Whether a report stands that a form coming now is too late for."""
    return latest is not None and latest.status not in ("returned", "voided")


def _due_on(
    conn: Connection, unit: Unit, window: Window, *, before: Submission | None, latest: Revision | None
) -> date:
    """Until when the unit's form is in time: the window's day; the order's, where one that was in time is corrected."""
    order = order_of(conn, latest.id) if latest else None
    is_correction = order is not None and unit.code in order.units and before is not None and not before.is_late
    return max(window.due_on, order.until) if order and is_correction else window.due_on


def _submission(
    workplace: Workplace, unit: Unit, form: _Form, context: _Context, received: tuple[ReceivedFile, ...], now: datetime
) -> Submitting:
    semester = context.semester
    said = _read(workplace, unit, form, context)
    files = together(context.files_before, _sent(form, received))
    digest = content_digest(form.sha256, [file.sha256 for file in files])
    newest = context.before.content_sha256 if context.before else ""
    if digest == newest:
        return Submitting(received=received, received_at=now, form=form.file, answered=Answered.same_again(unit))
    if digest in context.known_digests:
        digest = content_digest(form.sha256, [file.sha256 for file in files], after=newest)
    contents = _contents(workplace, unit, said, files, context, received_on=now.date())
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
        is_after_compilation=context.is_compiled,
        changes=_changes(unit, contents, context),
    )
    answered = Answered.accepted(
        unit,
        semester,
        contents,
        context.indicators,
        received=received,
        submission=submission,
        due_on=context.due_on,
    )
    return Submitting(
        received=received,
        received_at=now,
        form=form.file,
        submission=submission,
        contents=contents,
        answered=answered,
        other_forms=form.other_forms,
    )


def _changes(unit: Unit, contents: Contents, context: _Context) -> tuple[str, ...] | None:
    """What the unit says otherwise than the last time; None where it says something for the first time."""
    if context.before is None:
        return None
    said = one_submission(unit.code, context.semester.quarters, rows=contents.rows, evidence=contents.evidence)
    return differences(said, context.said_before)


def _read(workplace: Workplace, unit: Unit, form: _Form, context: _Context) -> ReadSubmission:
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
            empty_words=workplace.empty_words,
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
    emptied = emptied_cells(told, context.said_before.rows, asking, workplace.empty_words)
    questions = [*said.findings, *emptied]
    ruled = not_asked_yet(as_findings(examined.findings), questions)
    questions += [*placing, *wrong_modes(office, pieces, told, said.evidence_cells)]
    findings = [*explained(questions, told, office.old_explanation), *ruled]
    return Contents(rows=told, evidence=pieces, findings=rows.joined(findings))


def _sent(form: _Form, received: Sequence[ReceivedFile]) -> list[SentFile]:
    """The evidence of this claim: accepted files that are no form."""
    forms = [form.file, *form.other_forms]
    return [
        SentFile(
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            media_type=file.media_type,
            page_count=file.page_count,
            width=file.width,
            height=file.height,
        )
        for file in received
        if file.is_accepted and file.sha256 is not None and file not in forms
    ]
