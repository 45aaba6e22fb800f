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
_TYPES: Final = (
    dict.fromkeys(("submission_id", "quarter"), "int64")
    | dict.fromkeys(("indicator_code", "unit_code", "purpose", "kind", "mode", "name"), "str")
    | {"actual": "object", "is_explanation_old": "bool"}
)
"""Of the other columns what they hold says it."""


@dataclass(frozen=True, eq=False)
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
    named = [{"unit_code": unit, "quarter": quarter, "submission_id": number} for unit, quarter, number in parts]
    return _frame(named, ("unit_code", "quarter", "submission_id"))


def row_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Records with the columns of submission_row; `submission_id` may still be missing (0). Actuals stay Decimals."""
    known = [
        {
            **record,
            "submission_id": record.get("submission_id", 0),
            "actual": None if pd.isna(actual := record.get("actual")) else actual,
            "is_explanation_old": record.get("is_explanation_old") is True,
        }
        for record in records
    ]
    return _frame(known, ("submission_id", *ROW_COLUMNS))


def evidence_frame(records: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Records with the columns of evidence."""
    return _frame(records, ("submission_id", *EVIDENCE_COLUMNS))


def _frame(records: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> pd.DataFrame:
    """Column by column, which costs a tenth of turning a whole frame's types; none is looked for in another's index,
    or copied.
    """
    index = pd.RangeIndex(len(records))
    return pd.DataFrame(
        {
            name: pd.Series([record.get(name) for record in records], index=index, dtype=_TYPES.get(name))
            for name in columns
        },
        index=index,
        copy=False,
    )
