"""The rows of what units tell of recommendations, by submission."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from rbworkflow.plan.recommendation_progress import PROGRESS_COLUMNS, RecommendationProgress
from rbworkflow.store.schema import recommendation_progress


def insert_progress(conn: Connection, submission_id: int, told: Iterable[RecommendationProgress]) -> None:
    """What a submission tells, in the transaction that makes the submission."""
    rows = [each.stored | {"submission_id": submission_id} for each in told]
    if rows:
        conn.execute(recommendation_progress.insert(), rows)


def progress_of(conn: Connection, submission_id: int) -> Mapping[str, RecommendationProgress]:
    """What one submission tells, by recommendation: several units may tell of the same one."""
    columns = [recommendation_progress.c[name] for name in PROGRESS_COLUMNS]
    rows = conn.execute(select(*columns).where(recommendation_progress.c.submission_id == submission_id))
    return {told.recommendation_code: told for told in map(RecommendationProgress.of, rows)}
