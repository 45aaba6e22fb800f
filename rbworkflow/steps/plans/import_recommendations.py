"""The recommendations of the province's last evaluation come in, and go into plan checks and reports."""

from dataclasses import dataclass
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.finding import Finding
from rbworkflow.office.period import known_year
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_reading import RecommendationsDraft, read_recommendations
from rbworkflow.plan.recommendation_rows import replace_recommendations
from rbworkflow.steps.plans.evaluator_values import read_evaluator_values, take_evaluator_values
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.plans.plan_folders import RECOMMENDATIONS_INBOX, newest_workbook
from rbworkflow.steps.plans.recommendation_state import left_open
from rbworkflow.steps.plans.waiting_evaluations import settle_waiting
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import listed

NOT_IN_IT: Final = (
    "Yang tahun sebelumnya belum selesai dan tidak ada di dalamnya tidak ditanyakan lagi: {}. Bila masih "
    "ditindaklanjuti, tambahkan barisnya dari buku kerja rekomendasi yang sudah terisi, lalu impor lagi."
)


@dataclass(frozen=True)
class RecommendationsImported:
    """What was found in the workbook, and what became of it in a sentence."""

    findings: tuple[Finding, ...]
    message: str


def import_newest_recommendations(workplace: Workplace, year: int) -> RecommendationsImported:
    """Import the newest workbook of inbox/rekomendasi; raises RefusedError where there is none."""
    newest = newest_workbook(workplace, RECOMMENDATIONS_INBOX)
    return import_recommendations(workplace, newest.read_bytes(), year, name=newest.name)


def check_recommendations(workplace: Workplace, content: bytes, year: int) -> RecommendationsDraft:
    """What the workbook says and what is wrong with it; nothing is stored."""
    maps = load_recommendation_maps(workplace.settings.config)
    return read_recommendations(content, office=workplace.office, year=known_year(year), maps=maps)


def foretold_recommendations(draft: RecommendationsDraft, *, name: str) -> str:
    """That the workbook `name` can be imported; raises RefusedError where it cannot."""
    if not draft.is_complete:
        count = sum(point.is_open for point in draft.findings)
        raise RefusedError(f"Rekomendasi di berkas {name} belum dapat dipakai: {count} hal wajib diperbaiki.")
    return f"{len(draft.recommendations)} rekomendasi di berkas {name} dapat dipakai."


def import_recommendations(workplace: Workplace, content: bytes, year: int, *, name: str) -> RecommendationsImported:
    """Keep the recommendations that the plan of `year` answers; a newer workbook replaces what an older one said. The
    evaluator's values of the LKE, where they stand beside them, go into the items of the year before.

    Raises ToMendError, listing sheet and cell, where something must be mended first.
    """
    draft = check_recommendations(workplace, content, year)
    if not draft.is_complete:
        raise InvalidWorkbookError(f"Rekomendasi di berkas {name} belum dapat dipakai", draft.findings)
    values = read_evaluator_values(workplace, content, year - 1)
    sha256 = workplace.files.put(content)
    with write(workplace.engine) as conn:
        judged = take_evaluator_values(conn, workplace, values)
        settle_waiting(conn, workplace, sha256)
        left = [each.code for each in left_open(conn, workplace, year)]
        is_new = replace_recommendations(
            conn,
            draft.recommendations,
            office_code=workplace.office.code,
            year=year,
            actor="operator",
            at=workplace.now,
        )
    word = "dicatat" if is_new else "sudah tercatat"
    said = f"{len(draft.recommendations)} rekomendasi untuk rencana aksi {year} {word} dari {name}."
    named = {each.code for each in draft.recommendations}
    gone = [NOT_IN_IT.format(listed(codes))] if (codes := [code for code in left if code not in named]) else []
    return RecommendationsImported((*draft.findings, *values.read.findings), " ".join([said, *judged, *gone]))
