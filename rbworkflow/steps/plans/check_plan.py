"""What a plan's workbook says, what is wrong with it, how good a plan it is, and whether it can be imported."""

from dataclasses import replace

from rbworkflow.errors import RefusedError
from rbworkflow.office.period import known_year
from rbworkflow.plan import rows
from rbworkflow.plan.importing import PlanDraft, read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.model import PlanVersion
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.quality_points import GRADE_RULE, quality_findings
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.steps.plans.settled_quarters import settled_changes
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def check_plan(workplace: Workplace, content: bytes, year: int) -> PlanDraft:
    """The draft with its points and the advice on its quality; while something blocks it has no grade."""
    config = workplace.settings.config
    draft = read_plan(content, office=workplace.office, year=known_year(year), layouts=load_layouts(config))
    if not draft.rows:
        return draft
    with read(workplace.engine) as conn:
        asked = recommendations(conn, workplace.office.code, year)
        draft = replace(draft, findings=[*draft.findings, *settled_changes(conn, workplace, draft, year)])
    policy, skipped = load_plan_policy(config).answerable(draft.lacking)
    quality = assess(draft.rows, asked, policy)
    notes = quality_findings(quality, draft.places, sheet=next(iter(draft.places.values())).sheet, skipped=skipped)
    asked_already = {(point.sheet, point.cell) for point in draft.findings if point.is_open}
    told = [note for note in notes if draft.is_complete or note.rule != GRADE_RULE]
    fresh = [note for note in told if (note.sheet, note.cell) not in asked_already]  # one cause, one point
    return replace(draft, findings=[*draft.findings, *fresh])


def foretold(workplace: Workplace, draft: PlanDraft, year: int, *, name: str, reason: str) -> str:
    """That the workbook `name` can be imported; raises RefusedError saying why it cannot."""
    if not draft.is_complete:
        count = sum(point.is_open for point in draft.findings)
        raise RefusedError(f"Rencana aksi di berkas {name} belum dapat diajukan: {count} hal wajib diperbaiki.")
    with read(workplace.engine) as conn:
        frozen = rows.frozen_version(conn, workplace.office.code, year)
    if frozen and frozen.content_sha256 == draft.content_sha256:
        return f"Rencana aksi di berkas {name} sama dengan {frozen.title} yang sudah berlaku."
    required_reason(frozen, reason)
    return f"Rencana aksi di berkas {name} ({len(draft.indicators)} indikator) dapat diajukan."


def required_reason(frozen: PlanVersion | None, reason: str) -> None:
    """Raises RefusedError where a plan in force would change without a reason."""
    if frozen and not reason:
        raise RefusedError(
            f"{frozen.title} sudah berlaku. Isi alasan perubahannya; para pejabat memutus dengan membacanya."
        )
