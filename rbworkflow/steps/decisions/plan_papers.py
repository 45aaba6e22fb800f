"""What there is to read about a proposed plan: what it changes, how good it is, the draft and the signed document."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment
from rbworkflow.plan import rows
from rbworkflow.plan.diff import PlanChanges, compare
from rbworkflow.plan.model import Indicator, PlanVersion, Proposal
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import Quality, assess
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommendations import Recommendation
from rbworkflow.report.plans.plan_document import PlanStamp, render_plan
from rbworkflow.report.plans.plan_quality_document import Minutes, render_quality
from rbworkflow.steps.decisions.matter import Attachments, Briefing
from rbworkflow.steps.workplace import Workplace

DRAFT_MARK: Final = "DRAF – belum disetujui"


@dataclass(frozen=True)
class PlanPapers:
    """A proposal with its indicators, those of the version it replaces, and what the province had recommended."""

    proposal: Proposal
    indicators: tuple[Indicator, ...]
    replaced: tuple[Indicator, ...] | None
    recommendations: tuple[Recommendation, ...]

    @property
    def file_name(self) -> str:
        """`Rencana_Aksi_RB_2026_3514_Versi_2`, without ending."""
        proposal = self.proposal
        return f"Rencana_Aksi_RB_{proposal.year}_{proposal.office_code}_Versi_{proposal.number}"

    @cached_property
    def changes(self) -> PlanChanges | None:
        """What it changes in the plan in force; None for the year's first."""
        return None if self.replaced is None else compare(self.replaced, self.indicators)

    def briefing(self, workplace: Workplace) -> Briefing:
        """How many indicators, how good, and what changes why."""
        quality = self._quality(workplace)
        count = f"{len(self.indicators)} indikator"
        facts = [("Isi", count), ("Mutu (penilaian mandiri)", quality.grade_in_words)]
        changed: tuple[str, ...] = ()
        if self.changes is not None:
            facts += [("Perubahan", self.changes.in_short), ("Alasan", self.proposal.reason)]
            changed = tuple(self.changes.sentences())
        advice = tuple(f"{point.code}: {point.advice}" for point in quality.open_points.itertuples())
        return Briefing(
            line=f"{count}, mutu {quality.grade_in_words}. Rinciannya di surel.",
            facts=tuple(facts),
            sections=(("Perubahan dari versi yang berlaku", changed), ("Saran menurut uji mutu", advice)),
        )

    def draft(self, workplace: Workplace) -> bytes:
        """The document that the officers decide on."""
        return self.document(workplace, PlanStamp(number=self.proposal.number, mark=DRAFT_MARK))

    def document(self, workplace: Workplace, stamp: PlanStamp) -> bytes:
        """The plan, and what it changes, under `stamp`."""
        return render_plan(
            workplace.office,
            self.proposal.year,
            self.indicators,
            stamp=replace(stamp, is_practice=workplace.settings.is_practice),
            layout=workplace.layout,
            changes=self.changes,
            reason=self.proposal.reason,
        )

    def attachments(self, workplace: Workplace, draft_sha256: str) -> Attachments:
        """The draft, and the page on its quality."""
        page = render_quality(
            workplace.office,
            self.proposal.year,
            self._quality(workplace),
            Minutes(),
            workplace.layout,
            is_practice=workplace.settings.is_practice,
        )
        return (
            Attachment(f"DRAF_{self.file_name}.docx", draft_sha256),
            Attachment(f"Mutu_{self.file_name}.docx", workplace.files.put(page)),
        )

    def _quality(self, workplace: Workplace) -> Quality:
        return assess(self.indicators, self.recommendations, load_plan_policy(workplace.settings.config))


def plan_papers(conn: Connection, version: PlanVersion) -> PlanPapers:
    """What there is to read about a stored version."""
    before = rows.version_before(conn, version)
    return PlanPapers(
        proposal=version,
        indicators=rows.indicators(conn, version.id),
        replaced=rows.indicators(conn, before.id) if before else None,
        recommendations=recommendations(conn, version.office_code, version.year),
    )
