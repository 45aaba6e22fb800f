"""What there is to read about a proposed plan: what it changes and how good it is."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from rbworkflow.plan import rows
from rbworkflow.plan.diff import PlanChanges, compare
from rbworkflow.plan.model import Indicator, PlanVersion, Proposal
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.workplace import Workplace

if TYPE_CHECKING:
    from rbworkflow.plan.quality import Quality


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
        quality = self.quality(workplace)
        count = f"{len(self.indicators)} indikator"
        facts = [("Isi", count), ("Mutu (penilaian mandiri)", quality.grade_in_words)]
        if quality.recommended:
            facts.append(("Rekomendasi evaluasi", quality.recommended))
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

    def quality(self, workplace: Workplace) -> "Quality":
        """How good it is, which is worked out over tables."""
        from rbworkflow.plan.policy import load_plan_policy  # noqa: PLC0415 - loads pandas, which most pages never need
        from rbworkflow.plan.quality import assess  # noqa: PLC0415 - the same

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
