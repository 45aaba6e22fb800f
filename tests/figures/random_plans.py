"""Random plans with a year's reports, revised in mid-year: as the product and as the second calculation get them."""

import random
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from rbworkflow.plan.model import Indicator
from tests.figures.second_calculation import Planned

TERMS = [
    (kind, polarity, target_kind)
    for kind in ("jumlah", "persen")
    for polarity in ("max", "min", "rentang")
    for target_kind in ("jumlah", "kumulatif", "rata_rata")
] + [("ya_tidak", polarity, target_kind) for polarity in ("max", "min") for target_kind in ("jumlah", "kumulatif")]
HALF = 2


@dataclass(frozen=True)
class Story:
    """An indicator's year: its terms in the first and in the revised plan (None where a plan lacks it), what was
    reported, and which of it was blocked.
    """

    first: Indicator | None
    revised: Indicator | None
    actuals: tuple[Decimal | None, ...]
    blocked: tuple[bool, ...]

    def seen(self, *, in_first_half: bool) -> Planned:
        """What the report knows: in the first half the first plan's year, later each half as it was approved."""
        plans = (self.first, self.first) if in_first_half else (self.first, self.revised)
        terms = next(plan for plan in reversed(plans) if plan is not None)
        by_quarter = [plans[quarter // HALF] for quarter in range(4)]
        known = HALF if in_first_half else 4
        is_there = [quarter < known and plan is not None for quarter, plan in enumerate(by_quarter)]
        return Planned(
            kind=terms.kind,
            polarity=terms.polarity,
            target_kind=terms.target_kind,
            targets=tuple(
                _fraction(plan.targets[quarter] if plan else None) for quarter, plan in enumerate(by_quarter)
            ),
            lows=tuple(_fraction(plan.target_low if plan else None) for plan in by_quarter),
            actuals=tuple(
                _fraction(actual) if there else None for actual, there in zip(self.actuals, is_there, strict=True)
            ),
            blocked=tuple(mark and there for mark, there in zip(self.blocked, is_there, strict=True)),
            weight=Fraction(1 if terms.weight is None else terms.weight),
        )


def stories(seed: int) -> list[Story]:
    """One plan's indicators; its codes and areas begin with the seed."""
    made = random.Random(seed)
    return [_story(made, f"P{seed}", position) for position in range(1, made.randint(2, 7))]


def _story(made: random.Random, plan: str, position: int) -> Story:
    kind, polarity, target_kind = made.choice(TERMS)
    low, high = sorted(_number(made, kind) for _ in range(2))
    is_range = polarity == "rentang"
    first = Indicator(
        code=f"{plan}-{position}",
        position=position,
        area_code=f"{plan}-A{made.randint(1, 3)}",
        unit_code="PHS",
        activity="Kegiatan",
        name="Jumlah laporan",
        unit_of_measure="laporan",
        kind=kind,
        polarity=polarity,
        target_kind=target_kind,
        weight=made.choice([None, Decimal(1), Decimal("2.5")]),
        target_low=low if is_range else None,
        target_high=high if is_range else None,
        **_targets(made, kind, high if is_range else None),
    )
    revised = _revised(made, first)
    return Story(
        first=None if revised and made.random() < 0.05 else first,
        revised=revised,
        actuals=tuple(_actual(made, kind) for _ in range(4)),
        blocked=tuple(made.random() < 0.15 for _ in range(4)),
    )


def _revised(made: random.Random, first: Indicator) -> Indicator | None:
    """The plan's second version: mostly the same, sometimes with other targets ahead, sometimes without the row."""
    chance = made.random()
    if chance < 0.05:
        return None
    if chance < 0.7:
        return first
    if first.polarity == "rentang":
        low, high = sorted(_number(made, first.kind) for _ in range(2))
        ahead: dict[str, Any] = {name: made.choice([high, high, None]) for name in ("target_q3", "target_q4")}
        return replace(first, target_low=low, target_high=high, **ahead)
    later = _targets(made, first.kind, None)
    return replace(first, target_q3=later["target_q3"], target_q4=later["target_q4"])


def _targets(made: random.Random, kind: str, high: Decimal | None) -> dict[str, Any]:
    steady, is_steady = _number(made, kind), made.random() < 0.4
    targets: list[Decimal | None] = []
    for _ in range(4):
        value = steady if is_steady else _number(made, kind)
        targets.append(None if made.random() < 0.4 else value if high is None else high)
    return {f"target_q{quarter}": target for quarter, target in enumerate(targets, 1)}


def _actual(made: random.Random, kind: str) -> Decimal | None:
    return None if made.random() < 0.3 else _number(made, kind)


def _number(made: random.Random, kind: str) -> Decimal:
    if kind == "ya_tidak":
        return Decimal(made.randint(0, 1))
    if kind == "jumlah":
        return Decimal(made.choice([0, 1, 1, 2, 3, 4, 5, 12]))
    return made.choice(
        [
            Decimal(0),
            Decimal("0.004"),
            Decimal("0.1"),
            Decimal("0.2"),
            Decimal("0.3"),
            Decimal(made.randint(0, 10_000)) / 100,
            Decimal(made.randint(0, 200)),
            Decimal(100),
        ]
    )


def _fraction(value: Decimal | None) -> Fraction | None:
    return None if value is None else Fraction(value)
