"""What of a document an officer points at when he returns it: units as a whole, and single rows of theirs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Self

UNIT: Final = "subbagian"
INDICATOR: Final = "indikator"
WHOLE: Final = "semua"


@dataclass(frozen=True)
class ItemGroup:
    """A unit, and its indicators in the document: names by code, in their order.

    `beside` are its other rows, by what they are and their code (`LKE P1-01`): one may bear an indicator's code.
    """

    code: str
    name: str
    indicators: Mapping[str, str]
    beside: Mapping[str, str] = field(default_factory=dict)
    noun: str = "indikator"
    """What its `indicators` are, where they are other rows."""
    also: Mapping[str, str] = field(default_factory=dict)
    """What else a note may call an indicator: its code by the one that all offices use."""

    @property
    def rows(self) -> Mapping[str, str]:
        """All that can be pointed at, one by one."""
        return {**self.indicators, **self.beside}


@dataclass(frozen=True)
class Items:
    """By their codes; `indicators` are rows of any kind."""

    units: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: Mapping[str, Sequence[str]] | None) -> Self:
        """As a row keeps them; one of an older program has none."""
        kept = data or {}
        return cls(tuple(kept.get("units", ())), tuple(kept.get("indicators", ())))

    @classmethod
    def ticked(cls, text: str) -> Self:
        """As an answer carries them: a line each, `indikator:A1-01`."""
        lines = [line.strip().partition(":") for line in text.splitlines()]
        units, indicators = (tuple(code for kind, _, code in lines if kind == each) for each in (UNIT, INDICATOR))
        return cls(units, indicators)

    def __bool__(self) -> bool:
        return bool(self.units or self.indicators)

    def as_data(self) -> dict[str, list[str]]:
        return {"units": list(self.units), "indicators": list(self.indicators)}

    def of_group(self, group: ItemGroup) -> "Items":
        """What of them is this unit's."""
        return known_items([group], self)

    def unit_codes(self, groups: Iterable[ItemGroup]) -> tuple[str, ...]:
        """The units that any of it is of."""
        return tuple(group.code for group in groups if self.of_group(group))

    def lines(self, groups: Iterable[ItemGroup]) -> tuple[str, ...]:
        """For people, a line for each unit: its name, and the codes; a name alone where there are none to point at."""
        found = ((group, self.of_group(group)) for group in groups)
        return tuple(_line(group, mine) for group, mine in found if mine)


def _line(group: ItemGroup, pointed: Items) -> str:
    if not group.rows:
        return group.name
    every = [f"{WHOLE} {group.noun}"] if pointed.units else []
    return f"{group.name}: {', '.join([*every, *pointed.indicators])}"


def known_items(groups: Iterable[ItemGroup], *pointed: Items) -> Items:
    """All that was pointed at, each once, as far as the document has it, in its order."""
    units = {code for each in pointed for code in each.units}
    indicators = {code for each in pointed for code in each.indicators}
    listed = list(groups)
    return Items(
        tuple(group.code for group in listed if group.code in units),
        tuple(code for group in listed for code in group.rows if code in indicators),
    )


def items_in_words(items: Items, groups: Iterable[ItemGroup]) -> str:
    """In a sentence; empty where nothing was pointed at."""
    lines = items.lines(groups)
    return f"Yang ditunjuk: {'; '.join(lines)}." if lines else ""
