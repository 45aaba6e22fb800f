"""A plan's papers printed: the draft that officers decide on, the page on its quality, the signed document."""

from dataclasses import replace
from typing import Final

from rbworkflow.delivery.mail import Attachment
from rbworkflow.report.plans.plan_document import PlanStamp, render_plan
from rbworkflow.report.plans.plan_quality_document import Minutes, render_quality
from rbworkflow.steps.decisions.matter import Attachments
from rbworkflow.steps.decisions.plan_papers import PlanPapers
from rbworkflow.steps.workplace import Workplace

DRAFT_MARK: Final = "DRAF – belum disetujui"


def plan_draft(workplace: Workplace, papers: PlanPapers) -> bytes:
    """The document that the officers decide on."""
    return plan_document(workplace, papers, PlanStamp(number=papers.proposal.number, mark=DRAFT_MARK))


def plan_document(workplace: Workplace, papers: PlanPapers, stamp: PlanStamp) -> bytes:
    """The plan, and what it changes, under `stamp`."""
    return render_plan(
        workplace.office,
        papers.proposal.year,
        papers.indicators,
        stamp=replace(stamp, is_practice=workplace.settings.is_practice),
        layout=workplace.layout,
        recommendations=papers.recommendations,
        changes=papers.changes,
        reason=papers.proposal.reason,
    )


def plan_attachments(workplace: Workplace, papers: PlanPapers, draft_sha256: str) -> Attachments:
    """The draft, and the page on its quality."""
    page = render_quality(
        workplace.office,
        papers.proposal.year,
        papers.quality(workplace),
        Minutes(),
        workplace.layout,
        is_practice=workplace.settings.is_practice,
    )
    return (
        Attachment(f"DRAF_{papers.file_name}.docx", draft_sha256),
        Attachment(f"Mutu_{papers.file_name}.docx", workplace.files.put(page)),
    )
