"""Next year's plan begun from this year's: the same indicators, what they came to as baselines, and the targets that
stay by themselves.

A target is carried where the same thing is to hold in each quarter (rata_rata), and where less is better; how much more
is wanted of anything else is the forum's to say.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from rbworkflow.office.model import Office
from rbworkflow.plan.model import QUARTERS, Indicator

CARRIED_KINDS: Final = frozenset({"rata_rata"})
RANGE: Final = "rentang"
YES_NO: Final = {Decimal(0): "tidak", Decimal(1): "ya"}


@dataclass(frozen=True)
class YearResult:
    """What an indicator came to, and until when that was counted where the year was not over."""

    actual: Decimal
    until: str = ""


def next_rows(
    indicators: Sequence[Indicator],
    results: Mapping[str, YearResult],
    office: Office,
    year: int,
    asked: Collection[str],
) -> Iterator[dict[str, Any]]:
    """The rows of the next year's plan, by our columns' names; `asked` are the recommendations that are still open."""
    areas = {area.code: area.label for area in office.regime(year).areas}
    units = {unit.code for unit in office.units}
    for each in indicators:
        result = results.get(each.code)
        yield {
            "position": each.position,
            "code": each.code,
            "area": areas.get(each.area_code),
            "goal": each.goal,
            "program": each.program,
            "activity": each.activity,
            "name": each.name,
            "unit_of_measure": each.unit_of_measure,
            "kind": each.kind,
            "polarity": each.polarity,
            "baseline": _shown(each, result.actual if result else None),
            "target_kind": each.target_kind,
            **_targets(each),
            "weight": each.weight,
            "unit": each.unit_code if each.unit_code in units else None,
            "executor": each.executor,
            "months": each.months,
            "required_evidence": ", ".join(each.required_evidence),
            "recommendation_code": ", ".join(code for code in each.recommendation_codes if code in asked),
            "common_code": each.common_code,
            "remark": f"Baseline: realisasi s.d. {result.until}." if result and result.until else "",
        }


def is_carried(indicator: Indicator) -> bool:
    """Whether its targets stay as they are."""
    return indicator.target_kind in CARRIED_KINDS or indicator.polarity == "min"


def _targets(indicator: Indicator) -> dict[str, object]:
    if not is_carried(indicator):
        return {}
    asked = {f"target_q{quarter}": _target(indicator, indicator.target(quarter)) for quarter in QUARTERS}
    return asked if any(asked.values()) else asked | {"target_year": _target(indicator, indicator.target_year)}


def _target(indicator: Indicator, value: Decimal | None) -> object:
    if value is not None and indicator.polarity == RANGE and indicator.target_low is not None:
        return f"{_plain(indicator.target_low)}-{_plain(value)}"
    return _shown(indicator, value)


def _shown(indicator: Indicator, value: Decimal | None) -> object:
    return YES_NO.get(value, value) if value is not None and indicator.kind == "ya_tidak" else value


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
