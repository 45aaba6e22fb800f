"""How the self-assessment (LKE) is asked and counted, as the office's data: config/assessment.toml."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rbworkflow.office.strict import Model
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


class PartWeights(Model):
    """From `year` on, under the regime of this name: what a part weighs, by area ("" for what concerns no area)."""

    year: int
    regime: str
    source: str
    weights: dict[str, dict[str, Decimal]]
    """By part, then by area."""


class AssessmentPolicy(Model):
    """The office's settings of the self-assessment."""

    due_in: tuple[Literal[1, 2], ...] = (2,)
    """The semesters in whose forms the year's items are asked."""
    label: str = "Lembar Kerja Evaluasi (LKE)"
    percent_hint: str = "persen dari 0 sampai 100, misalnya 85"
    """What an item that has no choices is answered with, as its points tell the unit."""
    counts_hint: str = "yang memenuhi dan seluruhnya, misalnya 3 dari 5"
    parts: Annotated[tuple[AssessmentPart, ...], Field(min_length=1)]
    conversions: tuple[Conversion, ...]
    weights: tuple[PartWeights, ...] = ()
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

    @cached_property
    def _choices(self) -> dict[str, tuple[Choice, ...]]:
        return {each.kind: each.choices for each in self.conversions}
