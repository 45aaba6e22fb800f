"""The self-assessment counted a second time, by hand as it were: exact fractions, plain loops over one table.

Nothing of the product is imported here; where this and the product differ, one of them is wrong.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

ALL = Fraction(1)
LETTERS: Mapping[str, Sequence[Fraction]] = {
    "ya_tidak": (ALL, Fraction(0)),
    "abc": (ALL, Fraction(1, 2), Fraction(0)),
    "abcd": (ALL, Fraction(67, 100), Fraction(33, 100), Fraction(0)),
    "abcde": (ALL, Fraction(3, 4), Fraction(1, 2), Fraction(1, 4), Fraction(0)),
}
"""What the answers of a kind are worth, the best first."""


@dataclass(frozen=True)
class Said:
    """An answer as a person means it: the choice by its place, a percentage, or how many of how many; else unusable."""

    choice: int | None = None
    percent: Fraction | None = None
    counts: tuple[int, int] | None = None

    def worth(self, kind: str) -> Fraction | None:
        if self.choice is not None:
            return LETTERS[kind][self.choice]
        if self.percent is not None:
            return self.percent / 100
        if self.counts is not None:
            some, every = self.counts
            return Fraction(some, every) if every else Fraction(0)
        return None


@dataclass(frozen=True)
class Line:
    """One row of the table; an empty `weight` is 1."""

    part: str
    area: str
    kind: str
    weight: Fraction | None
    said: Said | None
    judged: Said | None
    evidence: int

    @property
    def own_weight(self) -> Fraction:
        return Fraction(1) if self.weight is None else self.weight

    @property
    def value(self) -> Fraction | None:
        return self.said.worth(self.kind) if self.said else None

    @property
    def judged_value(self) -> Fraction | None:
        return self.judged.worth(self.kind) if self.judged else None


Weights = Mapping[tuple[str, str], Fraction]
"""What a part weighs in an area, "" for all areas that are not named."""


def share_of(line: Line, table: Sequence[Line], weights: Weights) -> Fraction:
    """What the line weighs: its share of what is set for the lines that are counted together with it."""
    place = place_of(line, weights)
    if place not in weights:
        return line.own_weight
    together = [other for other in table if place_of(other, weights) == place]
    whole = Fraction(0)
    for other in together:
        whole += other.own_weight
    if whole == 0:
        return weights[place] / len(together)
    return weights[place] * line.own_weight / whole


def place_of(line: Line, weights: Weights) -> tuple[str, str]:
    return (line.part, line.area) if (line.part, line.area) in weights else (line.part, "")


def counted(
    table: Sequence[Line], weights: Weights, *, part: str | None = None, area: str | None = None
) -> dict[str, Fraction]:
    """Every figure of the lines of this part and area, or of any, by the name that the product gives it."""
    figures: dict[str, Fraction] = {}

    def add(name: str, amount: Fraction | int) -> None:
        figures[name] = figures.get(name, Fraction(0)) + amount

    for line in table:
        if part not in (None, line.part) or area not in (None, line.area):
            continue
        share, value, judged = share_of(line, table, weights), line.value, line.judged_value
        own = share * value if value is not None and value > 0 and line.evidence > 0 else Fraction(0)
        add("weight", share)
        add("item_count", 1)
        add("points", own)
        if value is not None:
            add("answered_count", 1)
            add("claimed_points", share * value)
            if value > 0:
                add("proof_count", 1)
                add("proven_count", 1 if line.evidence > 0 else 0)
        if judged is not None:
            add("evaluator_count", 1)
            add("evaluator_weight", share)
            add("evaluator_points", share * judged)
            if value is not None:
                add("compared_count", 1)
                add("difference", own - share * judged)
    return figures
