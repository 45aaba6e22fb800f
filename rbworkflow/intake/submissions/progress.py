"""The progress table: the plan's targets beside what the newest submissions say, one row per indicator and quarter."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

import pandas as pd

from rbworkflow.intake.submissions.frames import ROW_COLUMNS, TEXTS, Submitted
from rbworkflow.intake.submissions.proofs import UNPROVEN, Proof, proofs
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.texts import folded

NUMBERS: Final = ("weight", "baseline", "target", "target_year", "target_low", "target_high")
COLUMNS: Final = (
    "indicator_code",
    "common_code",
    "position",
    "area_code",
    "unit_code",
    "activity",
    "indicator",
    "unit_of_measure",
    "kind",
    "polarity",
    "target_kind",
    "weight",
    "baseline",
    "quarter",
    "target",
    "target_year",
    "target_low",
    "target_high",
    "is_submitted",
    "actual",
    "actual_text",
    "is_unreadable",
    "sheet",
    "cell",
    "cells",
    *TEXTS[:-1],
    "is_explanation_old",
    "evidence_count",
    "evidence_text",
    "evidence_names",
    "required_evidence",
    "missing_kinds",
    "is_shared",
    "previous_actual",
    "last_actual",
    "same_period_last_year",
    "last_follow_up",
)
_FLOATS: Final = (*NUMBERS, "actual", "previous_actual", "last_actual", "same_period_last_year")
_COUNTS: Final = ("position", "quarter", "evidence_count")
_FLAGS: Final = ("is_submitted", "is_unreadable", "is_explanation_old", "is_shared")
_TYPES: Final = (
    dict.fromkeys(COLUMNS, "str")
    | dict.fromkeys(_FLOATS, "float64")
    | dict.fromkeys(_COUNTS, "int64")
    | dict.fromkeys(_FLAGS, "bool")
    | {"cells": "object"}
)
_NOBODY: Final = -1
"""Stands where the unit sent no submission."""
_SAID_TEXTS: Final = ("actual_text", "sheet", "cell", *TEXTS)
_SAID: Final = ("actual", "is_explanation_old", "cells", *_SAID_TEXTS)
_UNTOLD: Final[Mapping[str, Any]] = dict.fromkeys(_SAID_TEXTS, "") | {
    "actual": None,
    "is_explanation_old": False,
    "cells": {},
}
Actuals = Mapping[tuple[str, int], Decimal]
"""Figures by indicator and quarter."""


@dataclass(frozen=True)
class Approved:
    """What both officers approved before: the year's figures, last year's, and the follow-ups that the last period
    promised, by indicator.
    """

    actuals: Actuals = field(default_factory=dict)
    last_year: Actuals = field(default_factory=dict)
    promised: Mapping[str, str] = field(default_factory=dict)


def progress_table(
    indicators: Sequence[Indicator],
    quarters: Sequence[int],
    submitted: Submitted,
    *,
    approved: Approved | None = None,
    empty_words: Collection[str] = (),
) -> pd.DataFrame:
    """One row per indicator and quarter, by position and quarter, with the columns of COLUMNS.

    Numbers are floats, NaN where there is none; texts are "" where there is none. `cells` are the addresses of a row's
    texts by column, known only while its form is at hand.
    """
    parts = submitted.submissions[["unit_code", "quarter", "submission_id"]].to_numpy().tolist()
    numbers = {(unit_code, quarter): number for unit_code, quarter, number in parts}
    said, proven, before = _said(submitted.rows), proofs(submitted.evidence), approved or Approved()
    rows = []
    for each in sorted(indicators, key=lambda each: each.position):
        for quarter in sorted(quarters):
            number = numbers.get((each.unit_code, quarter), _NOBODY)
            told = said.get((number, each.code, quarter), _UNTOLD)
            proof = proven.get((number, each.code), UNPROVEN)
            has_actual = not pd.isna(told["actual"])
            rows.append(
                _of_plan(each, quarter)
                | {name: told[name] for name in _SAID}
                | _of_evidence(proof, each, has_actual=has_actual)
                | _of_before(before, each.code, quarter)
                | {"is_submitted": number != _NOBODY, "is_unreadable": False}
            )
    table = pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype=_TYPES[name]) for name in COLUMNS})
    table["is_unreadable"] = unreadable(table, empty_words)
    return table


def unreadable(rows: pd.DataFrame, empty_words: Collection[str]) -> "pd.Series[bool]":
    """Where a result was typed that is no number; words that mean "nothing yet" are an empty cell."""
    typed = rows["actual_text"].map(folded)
    return rows["actual"].isna() & typed.ne("") & ~typed.isin(list(empty_words))


def _of_plan(each: Indicator, quarter: int) -> dict[str, Any]:
    return {
        "indicator_code": each.code,
        "common_code": each.common_code,
        "position": each.position,
        "area_code": each.area_code,
        "unit_code": each.unit_code,
        "activity": each.activity,
        "indicator": each.name,
        "unit_of_measure": each.unit_of_measure,
        "kind": each.kind,
        "polarity": each.polarity,
        "target_kind": each.target_kind,
        "weight": 1 if each.weight is None else each.weight,
        "baseline": each.baseline,
        "quarter": quarter,
        "target": each.target(quarter),
        "target_year": each.target_year,
        "target_low": each.target_low,
        "target_high": each.target_high,
        "required_evidence": ",".join(each.required_evidence),
    }


def _said(rows: pd.DataFrame) -> dict[tuple[int, str, int], dict[str, Any]]:
    """What the forms' rows say, by submission, indicator and quarter."""
    known = rows.reindex(columns=["submission_id", *ROW_COLUMNS, "cells"])
    columns = {str(name): known[name].tolist() for name in known}
    for name in _SAID_TEXTS:
        columns[name] = ["" if pd.isna(text) else str(text) for text in columns[name]]
    columns["is_explanation_old"] = [is_old is True for is_old in columns["is_explanation_old"]]
    columns["cells"] = [cells if isinstance(cells, dict) else {} for cells in columns["cells"]]
    said = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return {(row["submission_id"], row["indicator_code"], row["quarter"]): row for row in said}


def _of_evidence(proof: Proof, each: Indicator, *, has_actual: bool) -> dict[str, Any]:
    """How many pieces prove the result, and which of the required kinds it lacks."""
    missing = [kind for kind in each.required_evidence if kind not in proof.kinds] if has_actual else []
    return {
        "evidence_count": proof.count,
        "evidence_names": proof.names,
        "is_shared": proof.is_shared,
        "missing_kinds": ",".join(missing),
    }


def _of_before(approved: Approved, code: str, quarter: int) -> dict[str, Any]:
    """The officers' earlier figures: of the same quarter, of the quarter before it, of last year's same quarter; and
    what the last period promised.
    """
    return {
        "previous_actual": approved.actuals.get((code, quarter)),
        "last_actual": approved.actuals.get((code, quarter - 1)),
        "same_period_last_year": approved.last_year.get((code, quarter)),
        "last_follow_up": approved.promised.get(code, ""),
    }
