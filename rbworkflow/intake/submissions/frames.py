"""The tables that intake passes on: a submission's rows and its evidence, with the same columns whoever makes them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

import pandas as pd

from rbworkflow.intake.evidence.matching import Evidence

TEXTS: Final = (
    "narrative",
    "obstacle",
    "solution",
    "follow_up",
    "follow_up_pic",
    "follow_up_due",
    "explanation",
    "follow_up_evidence",
    "evidence_text",
)
ROW_COLUMNS: Final = (
    "indicator_code",
    "quarter",
    "actual",
    "actual_text",
    "sheet",
    "cell",
    *TEXTS,
    "is_explanation_old",
)
MEASURES: Final = ("page_count", "width", "height")
EVIDENCE_COLUMNS: Final = (
    "indicator_code",
    "purpose",
    "kind",
    "mode",
    "name",
    "sha256",
    "size",
    "media_type",
    *MEASURES,
)


@dataclass(frozen=True)
class Submitted:
    """What the submissions that count hold together, each table with `submission_id`.

    `submissions`: unit_code, quarter (one row for each quarter a unit's submission speaks of);
    `rows`: the columns of submission_row; `evidence`: the columns of evidence, of indicators; `evidence_beside`: the
    same of items and recommendations, which may have an indicator's code.
    """

    submissions: pd.DataFrame
    rows: pd.DataFrame
    evidence: pd.DataFrame
    evidence_beside: pd.DataFrame = field(default_factory=lambda: evidence_frame([]))


def one_submission(
    unit_code: str, quarters: Sequence[int], *, rows: pd.DataFrame, evidence: Iterable[Evidence]
) -> Submitted:
    """A submission that is not in the database yet, so that it can be checked before anything is written."""
    parts = [(unit_code, quarter, 0) for quarter in quarters]
    pieces = [asdict(each) | {"submission_id": 0} for each in evidence]
    return Submitted(submission_frame(parts), rows.assign(submission_id=0), evidence_frame(pieces))


def submission_frame(parts: Iterable[tuple[str, int, int]]) -> pd.DataFrame:
    """From (unit code, quarter, submission id)."""
    frame = pd.DataFrame(list(parts), columns=["unit_code", "quarter", "submission_id"])
    return frame.astype({"unit_code": str, "quarter": "int64", "submission_id": "int64"})


def row_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Records with the columns of submission_row; `submission_id` may still be missing (0). Actuals stay Decimals."""
    frame = pd.DataFrame(records, columns=["submission_id", *ROW_COLUMNS])
    frame["actual"] = frame["actual"].astype(object).where(frame["actual"].notna(), None)
    frame["is_explanation_old"] = frame["is_explanation_old"].eq(True)
    return frame.fillna({"submission_id": 0}).astype(
        {"submission_id": "int64", "quarter": "int64", "indicator_code": str}
    )


def evidence_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Records with the columns of evidence."""
    frame = pd.DataFrame(records, columns=["submission_id", *EVIDENCE_COLUMNS])
    texts = dict.fromkeys(("indicator_code", "purpose", "kind", "mode", "name"), str)
    return frame.astype({"submission_id": "int64", **texts})
