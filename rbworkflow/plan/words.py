"""config/columns/rencana_aksi.toml as frozen values: the words that a plan's cells may be written with."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from rbworkflow.config_files import as_model, config_values
from rbworkflow.home import shipped
from rbworkflow.wording import MONTHS

FILE: Final = "columns/rencana_aksi.toml"
MOVED: Final = (("targets", "measures"), ("rows", "totals"))
"""What version 0.2.0 had in this file; `bacaan.toml` has it since, so that an office's older file is good as it is."""

Words = Annotated[tuple[str, ...], AfterValidator(lambda words: tuple(word.casefold() for word in words))]


class _WordsModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SpanWords(_WordsModel):
    """A span of time: the words before its number (`TW`), and those that say "every one" by themselves."""

    words: Words
    each: Words


class Spans(_WordsModel):
    """The spans of time that a schedule may name."""

    day: SpanWords
    week: SpanWords
    month: SpanWords
    quarter: SpanWords
    half: SpanWords
    year: SpanWords


class ScheduleWords(_WordsModel):
    """The words that join and bind what a schedule names."""

    all_year: Words
    to: Words
    and_: Words = Field(alias="and")
    every: Words
    times: Words
    once: Words
    within: Words
    date: Words
    begins: Words
    ends: Words
    middles: Words
    passed_over: Words
    weekdays: Words


class Numerals(_WordsModel):
    """Numbers in words, from one on."""

    cardinals: Words
    ordinals: Words


class TargetWords(_WordsModel):
    """What binds a target's number from above or below."""

    at_most: Words
    at_least: Words


class RowWords(_WordsModel):
    """What rows begin with that stand below a table and are no indicators."""

    notes: Words


class PlanWords(_WordsModel):
    """All of the file; `months` gives other spellings of a month by its name."""

    months: dict[str, Words]
    spans: Spans
    schedule: ScheduleWords
    numerals: Numerals
    targets: TargetWords
    rows: RowWords

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        """Each month's number by any of its spellings."""
        numbers = {name: number for number, name in enumerate(MONTHS, start=1)}
        return {
            word: number for name, number in numbers.items() for word in (name.casefold(), *self.months.get(name, ()))
        }


def load_plan_words(config: Path) -> PlanWords:
    """The words in the folder `config`, else the shipped ones; raises ConfigurationError naming file and key."""
    own = config / FILE
    path = own if own.exists() else shipped(FILE)
    values = config_values(path)
    for part, key in MOVED:
        if isinstance(values.get(part), dict):
            values[part].pop(key, None)
    return as_model(PlanWords, values, path)
