"""How the self-assessment (LKE) is asked and counted, as the office's data: config/assessment.toml."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rbworkflow.office.strict import FromYear, Model, distinct, refuse_doubles
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import listed

AnswerName = Literal["ya_tidak", "abc", "abcd", "abcde"]
Share = Annotated[Decimal, Field(ge=0, le=1)]


class AssessmentPart(Model):
    """A part of the instrument (Pemenuhan, Hasil Antara, Reform, Hasil)."""

    code: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    label: str
    aliases: tuple[str, ...] = ()


class Choice(Model):
    """One of the answers an item may have, and what it is worth of the item's weight."""

    answer: str
    value: Share
    aliases: tuple[str, ...] = ()


class Conversion(Model):
    """What the answers of a kind are worth, and who says so."""

    kind: AnswerName
    choices: Annotated[tuple[Choice, ...], Field(min_length=2)]
    source: str

    @model_validator(mode="after")
    def _a_spelling_means_one_answer(self) -> Self:
        spellings = [{folded(spelling) for spelling in (each.answer, *each.aliases)} for each in self.choices]
        refuse_doubles(spelling for choice in spellings for spelling in choice)
        return self


class PartWeights(Model):
    """From `year` on, under the regime of this name: what a part weighs, by area ("" for what concerns no area)."""

    year: FromYear
    regime: str
    source: str
    weights: dict[str, dict[str, Annotated[Decimal, Field(ge=0)]]]
    """By part, then by area."""


class AssessmentPolicy(Model):
    """The office's settings of the self-assessment."""

    due_in: tuple[Literal[1, 2], ...] = (2,)
    """The semesters in whose forms the year's items are asked."""
    label: str = "Lembar Kerja Evaluasi (LKE)"
    percent_hint: str = "persen dari 0 sampai 100, misalnya 85 atau 0,9%"
    """What an item that has no choices is answered with, as its points tell the unit."""
    counts_hint: str = "yang memenuhi dan seluruhnya, misalnya 3 dari 5"
    parts: Annotated[tuple[AssessmentPart, ...], Field(min_length=1), distinct("code")]
    conversions: Annotated[tuple[Conversion, ...], distinct("kind")]
    weights: Annotated[tuple[PartWeights, ...], distinct("year", "regime")] = ()
    units_by_area: dict[str, str] = Field(default_factory=dict)
    """Which unit answers an item whose workbook names none, by area ("" for what concerns no area)."""

    @model_validator(mode="after")
    def _every_kind_is_converted(self) -> Self:
        missing = {"ya_tidak", "abc", "abcd", "abcde"} - {each.kind for each in self.conversions}
        if missing:
            raise ValueError(f"konversi jawaban {', '.join(sorted(missing))} belum diisi di conversions")
        return self

    def part(self, code: str) -> AssessmentPart:
        return next(part for part in self.parts if part.code == code)

    def choices(self, kind: str) -> tuple[str, ...]:
        """The answers of a kind, the best first; none for percentages and counts."""
        return tuple(each.answer for each in self._choices.get(kind, ()))

    def wanted(self, kind: str) -> str:
        """What an answer may be, in words: `A, B, atau C`."""
        hints = {"persen": self.percent_hint, "jumlah": self.counts_hint}
        return hints.get(kind) or listed(self.choices(kind), before_last="atau")

    def spellings(self, kind: str) -> Mapping[str, str]:
        """The choice that each folded spelling means."""
        return {
            folded(word): each.answer for each in self._choices.get(kind, ()) for word in (each.answer, *each.aliases)
        }

    def worth(self, kind: str, choice: str) -> Decimal | None:
        """What a choice is worth, from 0 to 1; None for what is no choice of the kind."""
        return next((each.value for each in self._choices.get(kind, ()) if each.answer == choice), None)

    def weights_of(self, year: int, regime: str) -> PartWeights | None:
        """Those that hold in the year under this regime (its key), if any are set."""
        held = (each for each in self.weights if each.year <= year and each.regime == regime)
        return max(held, key=lambda each: each.year, default=None)

    def unknown_names(self, areas: Mapping[str, Collection[str]], units: Collection[str]) -> Iterator[str]:
        """What it names that is nowhere: parts, regimes, areas (`areas` are those of each regime), and units."""
        for each in self.weights:
            yield from _unknown("bagian", each.weights, [part.code for part in self.parts])
            yield from _unknown("susunan area", [each.regime], areas)
            mine = {area for weights in each.weights.values() for area in weights}
            yield from _unknown(f"area pada {each.regime}", mine, ("", *areas.get(each.regime, mine)))
        yield from _unknown("area", self.units_by_area, ("", *chain.from_iterable(areas.values())))
        yield from _unknown("subbagian", self.units_by_area.values(), units)

    @cached_property
    def _choices(self) -> dict[str, tuple[Choice, ...]]:
        return {each.kind: each.choices for each in self.conversions}


def _unknown(what: str, named: Iterable[str], known: Collection[str]) -> Iterator[str]:
    yield from (f"{what} {name}" for name in sorted(set(named) - set(known)))
