"""The progress table: the plan's targets beside what the newest submissions say, one row per indicator and quarter."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Final

import pandas as pd

from rbworkflow.intake.evidence.matching import RESULT
from rbworkflow.intake.submissions.frames import ROW_COLUMNS, TEXTS, Submitted
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
Actuals = Mapping[tuple[str, int], Decimal]
"""Figures by indicator and quarter."""
_MINE: Final = ["submission_id", "indicator_code"]


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
    table = _plan(indicators, quarters)
    table = table.merge(submitted.submissions, how="left", on=["unit_code", "quarter"], validate="many_to_one")
    table["is_submitted"] = table["submission_id"].notna()
    rows = submitted.rows.reindex(columns=["submission_id", *ROW_COLUMNS, "cells"])
    table = table.merge(rows, how="left", on=[*_MINE, "quarter"], validate="one_to_one")
    table["cells"] = table["cells"].map(lambda cells: cells if isinstance(cells, dict) else {})
    table["actual"] = table["actual"].astype(float)
    for name in ("actual_text", "sheet", "cell", *TEXTS):
        table[name] = table[name].fillna("").astype(str)
    table["is_explanation_old"] = table["is_explanation_old"].eq(True)
    table["is_unreadable"] = unreadable(table, empty_words)
    table = _with_evidence(table, submitted.evidence)
    table = _with_approved(table, approved or Approved())
    return table.sort_values(["position", "quarter"], ignore_index=True)[list(COLUMNS)]


def unreadable(rows: pd.DataFrame, empty_words: Collection[str]) -> "pd.Series[bool]":
    """Where a result was typed that is no number; words that mean "nothing yet" are an empty cell."""
    typed = rows["actual_text"].map(folded)
    return rows["actual"].isna() & typed.ne("") & ~typed.isin(list(empty_words))


def _plan(indicators: Sequence[Indicator], quarters: Sequence[int]) -> pd.DataFrame:
    names = [field.name for field in fields(Indicator)]
    plan = pd.DataFrame([[getattr(each, name) for name in names] for each in indicators], columns=names)
    plan["required_evidence"] = plan["required_evidence"].map(",".join).astype(str)
    table = pd.concat([plan.assign(quarter=quarter, target=plan[f"target_q{quarter}"]) for quarter in quarters])
    table = table.rename(columns={"code": "indicator_code", "name": "indicator"})
    for name in NUMBERS:
        table[name] = table[name].astype(float)
    return table.assign(weight=table["weight"].fillna(1.0))


def _with_evidence(table: pd.DataFrame, evidence: pd.DataFrame) -> pd.DataFrame:
    """How many pieces prove a row's result, how its files are called, which required kinds it lacks, and whether others
    use them too.
    """
    placed = evidence[evidence["indicator_code"].ne("") & evidence["purpose"].eq(RESULT)]
    is_file = placed["mode"].eq("file") & placed["sha256"].notna()
    placed = placed.assign(piece=placed["sha256"].where(is_file, placed["name"]))
    users = placed.drop_duplicates(["piece", "indicator_code"]).groupby("piece").size()
    common = placed["piece"].map(users).gt(1) & placed["mode"].ne("text")
    called = placed["name"].where(placed["mode"].eq("file"), "").map(_without_folder)
    pieces = placed.assign(is_common=common, called=called).groupby(_MINE)
    summary = pieces.agg(
        evidence_count=("piece", "nunique"), is_shared=("is_common", "any"), evidence_names=("called", "\n".join)
    ).reset_index()
    table = table.merge(summary, how="left", on=_MINE, validate="many_to_one")
    table["evidence_count"] = table["evidence_count"].fillna(0).astype(int)
    table["is_shared"] = table["is_shared"].eq(True)
    table["evidence_names"] = table["evidence_names"].fillna("").astype(str)
    return table.assign(missing_kinds=_missing_kinds(table, placed))


def _without_folder(name: str) -> str:
    """A file's own name, underscores as the blanks they stand for; an indicator's folder only repeats the plan."""
    return PurePosixPath(name).name.replace("_", " ")


def _missing_kinds(table: pd.DataFrame, placed: pd.DataFrame) -> "pd.Series[str]":
    wanted = table.loc[table["actual"].notna(), [*_MINE, "required_evidence"]]
    wanted = wanted.assign(kind=wanted["required_evidence"].str.split(",")).explode("kind")
    present = placed[[*_MINE, "kind"]].drop_duplicates().assign(is_present=True)
    joined = wanted.reset_index().merge(present, how="left", on=[*_MINE, "kind"]).set_index("index")
    missing: dict[Hashable, list[str]] = {}
    for index, kind in joined.loc[joined["is_present"].isna(), "kind"].items():
        missing.setdefault(index, []).append(kind)  # a tenth of what groupby's own joining takes
    texts = {index: ",".join(kinds) for index, kinds in missing.items()}
    return pd.Series(texts, dtype=str).reindex(table.index).fillna("")


def _with_approved(table: pd.DataFrame, approved: Approved) -> pd.DataFrame:
    """The officers' earlier figures: of the same quarter, of the quarter before it, of last year's same quarter; and
    what the last period promised.
    """
    before = {(code, quarter + 1): value for (code, quarter), value in approved.actuals.items()}
    for name, actuals in (
        ("previous_actual", approved.actuals),
        ("last_actual", before),
        ("same_period_last_year", approved.last_year),
    ):
        table = table.merge(_figures(actuals, name), how="left", on=["indicator_code", "quarter"])
    return table.assign(last_follow_up=[approved.promised.get(code, "") for code in table["indicator_code"]])


def _figures(actuals: Actuals, name: str) -> pd.DataFrame:
    return pd.DataFrame(
        [(code, quarter, float(value)) for (code, quarter), value in actuals.items()],
        columns=["indicator_code", "quarter", name],
    ).astype({"indicator_code": str, "quarter": "int64", name: float})
