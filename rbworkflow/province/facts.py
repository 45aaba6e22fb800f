"""What is known of an office's report at a glance: figures to compare, taken out of its content once."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Final, Self

from rbworkflow.report.content.model import Content, DecimalText
from rbworkflow.wording import round_half_up


@dataclass(frozen=True)
class IndicatorFact:
    """An indicator of the office: its own code, its name, and the achievement that counts."""

    code: str
    name: str
    counted: DecimalText


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Of one report. Numbers are decimal text; None where the report does not say."""

    score: DecimalText = None
    coverage: DecimalText = None
    evidence_count: int | None = None
    assessment: DecimalText = None
    """The office's own value of the LKE, out of a hundred."""
    indicators: Mapping[str, str] = field(default_factory=dict)
    """Names by the office's own codes."""
    areas: Mapping[str, DecimalText] = field(default_factory=dict)
    """Scores by the area's name."""
    common: Mapping[str, IndicatorFact] = field(default_factory=dict)
    """Indicators by what all offices call them; of several under one code the first."""

    @property
    def own_codes(self) -> Mapping[str, str]:
        """The office's own codes by those that all offices use."""
        return {code: fact.code for code, fact in self.common.items()}

    def as_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """As a row keeps them."""
        common = {code: IndicatorFact(**each) for code, each in data["common"].items()}
        return cls(**{**data, "common": common})


def areas_in_order(areas: Mapping[str, DecimalText], order: Iterable[str]) -> dict[str, DecimalText]:
    """The same in the regime's order, which rows do not keep; an area that it does not know stands last."""
    return {name: areas[name] for name in (*order, *areas) if name in areas}


UNKNOWN: Final = Facts()
"""Of a report that brought no data."""


def facts_of(content: Content) -> Facts:
    """What a report's own data say."""
    rows = [
        (row.get("common_code", ""), row["code"], row["name"], row["total"]["counted"]) for row in content["indicators"]
    ]
    return Facts(
        score=content["score"]["score"],
        coverage=content["score"]["coverage"],
        evidence_count=sum(row["evidence_count"] for row in content["indicators"]),
        assessment=_assessment(content),
        indicators={code: name for _, code, name, _ in rows},
        areas={area["label"]: area["score"] for area in content["areas"]},
        common=by_common_code(rows),
    )


def by_common_code(rows: Iterable[tuple[str, str, str, DecimalText]]) -> dict[str, IndicatorFact]:
    """Rows (common code, own code, name, achievement that counts) by the code that all offices use."""
    found: dict[str, IndicatorFact] = {}
    for common, code, name, counted in rows:
        if common:
            found.setdefault(common, IndicatorFact(code, name, counted))
    return found


def _assessment(content: Content) -> DecimalText:
    made = content.get("assessment")
    weight = Decimal(made["total"]["weight"]) if made else Decimal(0)
    if not made or not weight:
        return None
    return format(round_half_up(Decimal(made["total"]["points"]) / weight * 100), "f")
