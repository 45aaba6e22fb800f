"""Quarters outside the forms at hand, as rows for the figures: what was approved of them, or what the plan asks."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, TypeAlias

import pandas as pd

from rbworkflow.figures.achievement import AchievementStatus
from rbworkflow.figures.periods import DESCRIPTION
from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import QuarterFigures, ReportedIndicator

Cells: TypeAlias = Mapping[tuple[str, int], QuarterFigures]
"""Approved quarters by indicator and quarter."""
FIGURES: Final = ("target", "target_low", "target_high", "actual")
COLUMNS: Final = ("indicator_code", "quarter", *DESCRIPTION, *FIGURES, "is_blocked")
_NUMBERS: Final = (*FIGURES, "target_year", "baseline", "weight")


def cells_of(indicators: Iterable[ReportedIndicator]) -> dict[tuple[str, int], QuarterFigures]:
    return {(row["code"], cell["quarter"]): cell for row in indicators for cell in row["quarters"]}


def is_unusable(cell: QuarterFigures, polarity: str) -> bool:
    """Whether its figure does not count; older contents left a result without target so only where it was blocked."""
    is_left = cell["status"] == AchievementStatus.NO_TARGET and polarity != "min"
    has_result = cell["actual"] is not None and Decimal(cell["actual"]) > 0
    return cell["status"] == AchievementStatus.BLOCKED or (is_left and has_result)


def approved_figures(indicators: Sequence[Indicator], quarters: Sequence[int], cells: Cells) -> pd.DataFrame:
    """Each quarter with the target and the figure it was approved with; nothing where its report did not know it."""
    return _table(
        _row(each, quarter, **_approved(each, cells.get((each.code, quarter))))
        for each in indicators
        for quarter in quarters
    )


def other_quarters(indicators: Sequence[Indicator], semester: Semester, cells: Cells) -> pd.DataFrame:
    """The year's quarters outside `semester`: those before it as they were approved, those after it as planned."""
    after = [quarter for quarter in (1, 2, 3, 4) if quarter > max(semester.quarters)]
    planned = _table(
        _row(each, quarter, target=each.target(quarter), low=each.target_low, high=each.target_high)
        for each in indicators
        for quarter in after
    )
    before = [quarter for quarter in (1, 2, 3, 4) if quarter < min(semester.quarters)]
    return planned if after else approved_figures(indicators, before, cells)


def _approved(indicator: Indicator, cell: QuarterFigures | None) -> dict[str, Any]:
    if cell is None:
        return {}
    numbers = {name: _decimal(cell[name]) for name in ("target", "low", "high", "actual")}
    return numbers | {"is_blocked": is_unusable(cell, indicator.polarity)}


def _row(indicator: Indicator, quarter: int, **said: Any) -> dict[str, Any]:  # noqa: ANN401 - a quarter's figures
    return {
        "indicator_code": indicator.code,
        "position": indicator.position,
        "area_code": indicator.area_code,
        "unit_code": indicator.unit_code,
        "activity": indicator.activity,
        "indicator": indicator.name,
        "unit_of_measure": indicator.unit_of_measure,
        "kind": indicator.kind,
        "polarity": indicator.polarity,
        "target_kind": indicator.target_kind,
        "weight": Decimal(1) if indicator.weight is None else indicator.weight,
        "baseline": indicator.baseline,
        "quarter": quarter,
        "target": said.get("target"),
        "target_year": indicator.target_year,
        "target_low": said.get("low"),
        "target_high": said.get("high"),
        "actual": said.get("actual"),
        "is_blocked": said.get("is_blocked", False),
    }


def _table(rows: Iterable[dict[str, Any]]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(COLUMNS)).astype(dict.fromkeys(_NUMBERS, float) | {"is_blocked": bool})


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
