"""The action plan's workbook becomes a version for the officers to decide on, or a list of what to mend in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.requests import cancel_open
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RetryLaterError
from rbworkflow.finding import Finding
from rbworkflow.lifecycle import Actor
from rbworkflow.plan import rows
from rbworkflow.plan.diff import compare
from rbworkflow.plan.importing import PlanDraft
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.plan.model import DrawnDraft, Indicator, PlanVersion, Proposal
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommendations import answered_in_words, never_imported, unanswered
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.plan_matter import PLAN, PlanMatter, plan_subject
from rbworkflow.steps.decisions.plan_papers import PlanPapers
from rbworkflow.steps.decisions.plan_printing import plan_attachments, plan_draft
from rbworkflow.steps.decisions.recalling import concerned, post_recalled, recalled_mail, told_in_words
from rbworkflow.steps.decisions.request import ask_stage
from rbworkflow.steps.plans.check_plan import check_plan, required_reason
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.plans.plan_folders import newest_workbook
from rbworkflow.steps.plans.unasked_follow_ups import unasked_follow_ups
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace
from rbworkflow.store import read, write

REPLACED: Final = "Diganti impor rencana aksi yang lebih baru."
OLD_CODE: Final = "Bila indikatornya tetap sama, kembalikan kode lamanya pada buku kerja, lalu impor lagi."
FOLLOWS: Final = "Yang berlaku rencana aksi yang terakhir disetujui; versi baru dimintakan keputusan tersendiri."


@dataclass(frozen=True)
class PlanImported:
    """The version that the workbook stands for, what was found, and what happens next in a sentence."""

    number: int
    findings: tuple[Finding, ...]
    message: str


@dataclass(frozen=True)
class _Standing:
    """The year's versions that count now, and the next number."""

    frozen: PlanVersion | None
    awaiting: PlanVersion | None
    number: int


def import_newest_plan(workplace: Workplace, year: int, *, reason: str = "") -> PlanImported:
    """Import the newest workbook of inbox/rencana-aksi; raises RefusedError where there is none."""
    newest = newest_workbook(workplace, PLAN_INBOX)
    return import_plan(workplace, newest.read_bytes(), year, name=newest.name, reason=reason)


def import_plan(workplace: Workplace, content: bytes, year: int, *, name: str, reason: str = "") -> PlanImported:
    """Ask the officers to decide on the plan of `content`, unless something in it must be mended first.

    It takes the place of a version they have not decided on yet. The same plan again changes nothing. Raises
    ToMendError, listing sheet and cell, where a finding blocks, RefusedError where it changes a plan in force without
    a reason.
    """
    draft = check_plan(workplace, content, year)
    if not draft.is_complete:
        raise InvalidWorkbookError(f"Rencana aksi di berkas {name} belum dapat diajukan", draft.findings)
    sha256 = workplace.files.put(content)
    for _ in range(3):
        imported = _propose(workplace, draft, year, workbook_sha256=sha256, reason=" ".join(reason.split()))
        if imported is not None:
            return imported
    raise RetryLaterError("Rencana aksi lain sedang diimpor. Ulangi sebentar lagi.")


def _propose(
    workplace: Workplace, draft: PlanDraft, year: int, *, workbook_sha256: str, reason: str
) -> PlanImported | None:
    """As import_plan; None where another import came between, so that it must be done again."""
    office = workplace.office
    with read(workplace.engine) as conn:
        standing = _standing(conn, workplace, year)
        replaced = rows.indicators(conn, standing.frozen.id) if standing.frozen else None
        asked = recommendations(conn, office.code, year)
        unasked = list(unasked_follow_ups(conn, workplace, year, draft.indicators))
    if known := _known(workplace, standing, draft):
        return known
    required_reason(standing.frozen, reason)
    proposal = Proposal(
        office_code=office.code,
        year=year,
        number=standing.number,
        content_sha256=draft.content_sha256,
        workbook_sha256=workbook_sha256,
        reason=reason if standing.frozen else "",
    )
    papers = PlanPapers(proposal, draft.indicators, replaced, asked)
    drawn = plan_draft(workplace, papers)
    kept = DrawnDraft(workplace.files.put(drawn), parts_digest(drawn))
    attachments = plan_attachments(workplace, papers, kept.draft_sha256)
    told = _recalled(workplace, standing.awaiting)
    with write(workplace.engine) as conn:
        if _standing(conn, workplace, year) != standing:
            return None
        withdrawn = _withdraw(conn, workplace, standing.awaiting, told)
        version = rows.insert_version(conn, proposal, draft.indicators, draft=kept, actor="operator", at=workplace.now)
        officer = ask_stage(conn, workplace, PlanMatter(version, papers), office.stages[0], attachments)
    waits = f"{version.title} ({len(draft.indicators)} indikator) menunggu keputusan {officer.title}."
    recoded = compare(replaced, draft.indicators).recoded if replaced else []
    asked_back = [*recoded, OLD_CODE] if recoded else []
    said = " ".join(filter(None, (waits, *asked_back, *_open_questions(draft.indicators, asked), *unasked, withdrawn)))
    return PlanImported(version.number, tuple(draft.findings), said)


def _open_questions(indicators: tuple[Indicator, ...], asked: tuple[Recommendation, ...]) -> Iterator[str]:
    """How the plan answers the evaluation, where something of that is still open."""
    if unanswered(indicators, asked) or never_imported(indicators, asked):
        yield answered_in_words(indicators, asked)


def _known(workplace: Workplace, standing: _Standing, draft: PlanDraft) -> PlanImported | None:
    """What there is to say where the same plan waits already, or holds: then a change that waits is withdrawn."""
    awaiting, frozen, digest = standing.awaiting, standing.frozen, draft.content_sha256
    findings = tuple(draft.findings)
    if awaiting and awaiting.content_sha256 == digest:
        told = f"{awaiting.title} sudah menunggu keputusan; tidak ada yang berubah."
        return PlanImported(awaiting.number, findings, told)
    if frozen is None or frozen.content_sha256 != digest:
        return None
    told = f"{frozen.title} sudah berlaku; tidak ada yang berubah."
    if awaiting:
        gone = _recalled(workplace, awaiting)
        with write(workplace.engine) as conn:
            told = f"{told} {_withdraw(conn, workplace, awaiting, gone)}".strip()
    return PlanImported(frozen.number, findings, told)


def _standing(conn: Connection, workplace: Workplace, year: int) -> _Standing:
    code = workplace.office.code
    return _Standing(
        frozen=rows.frozen_version(conn, code, year),
        awaiting=rows.version_in_approval(conn, code, year),
        number=rows.next_number(conn, code, year),
    )


def _recalled(workplace: Workplace, version: PlanVersion | None) -> Mail | None:
    if version is None:
        return None
    return recalled_mail(workplace, version.title, reason=REPLACED, follows=FOLLOWS)


def _withdraw(conn: Connection, workplace: Workplace, version: PlanVersion | None, told: Mail | None) -> str:
    """A version that was not decided at every stage gives way, and its officers hear; a sentence, if there is one."""
    if version is None or told is None:
        return ""
    subject = plan_subject(version)
    officers, superseded = concerned(conn, subject), PlanStatus.SUPERSEDED
    if not rows.move_version(conn, version, superseded, actor=Actor.OPERATOR, at=workplace.now):
        return ""
    cancel_open(conn, PLAN, version.id, reason=REPLACED, actor=Actor.OPERATOR, at=workplace.now)
    post_recalled(conn, workplace, told, subject, officers)
    return " ".join(filter(None, (f"{version.title} ditarik.", told_in_words(officers))))
