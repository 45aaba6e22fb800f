"""The office's words for what stands in and beside cells of numbers: nothing yet, yes, no, units of measure, totals."""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict

from rbworkflow.config_faults import unreadable
from rbworkflow.config_files import as_model, config_text, toml_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.sheets.texts import folded

FILE: Final = "columns/bacaan.toml"
EMPTY_WORDS: Final = frozenset({"-", "--", "n/a", "na", "n.a."})
PERCENT: Final = "persen"
MONEY: Final = "rupiah"
_REPEATED: Final = re.compile(r"\b(\w{3,})-\1\b")
_ALTERNATIVES: Final = re.compile(r" ?[/,;] ?| atau ")
_MARKS: Final = " ,;:!"
FILES_KEPT: Final = 64
_Words = Annotated[tuple[str, ...], AfterValidator(lambda words: tuple(bare(word) for word in words))]


def bare(text: str) -> str:
    """A word as it compares: one line in small letters, without the dots of abbreviations and marks around."""
    return _REPEATED.sub(r"\1", folded(text).replace(".", "").strip(_MARKS))


class _VocabularyModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Answers(_VocabularyModel):
    """Yes and no, by the words that people tick or type."""

    yes: _Words = ("ya",)
    no: _Words = ("tidak",)


class Measures(_VocabularyModel):
    """Units of measure: groups of words for one unit, its full word first; words that only count (`buah`); words that
    lead to a number (`sebanyak`); grades that go with a value, and what they are called (`predikat`).
    """

    groups: tuple[_Words, ...] = ((PERCENT, "%", "prosen"), (MONEY, "rp"))
    counters: _Words = ()
    lead_ins: _Words = ()
    grades: _Words = ()
    grade_names: _Words = ()

    @cached_property
    def _full_words(self) -> dict[str, str]:
        return {word: group[0] for group in self.groups for word in group}

    def full_word(self, text: str) -> str:
        """A unit of measure in its full word: `Dok.` is `dokumen`; one that is not listed stands for itself."""
        plain = bare(text)
        return self._full_words.get(plain, plain)

    def is_known(self, text: str) -> bool:
        """Whether the words are some unit of measure of the list."""
        return bare(text) in self._full_words

    def is_unit(self, text: str, unit_of_measure: str) -> bool:
        """Whether the words beside a number are the row's own unit, or the first words of one that is not listed;
        `buah` may stand before it.
        """
        first, _, rest = bare(text).partition(" ")
        said = self.full_word(rest if rest and first in self.counters else text)
        own = [
            self.full_word(each) for each in (unit_of_measure, *_ALTERNATIVES.split(unit_of_measure)) if each.strip()
        ]
        return any(each == said or (not self.is_known(each) and each.startswith(f"{said} ")) for each in own)

    def without_lead_in(self, text: str) -> str:
        """A folded text from its number on; an apostrophe only says that text is meant."""
        first, _, rest = text.lstrip("'").partition(" ")
        return rest if rest and bare(first) in self.lead_ins else text.lstrip("'")

    def is_grade(self, text: str, *, is_called_so: bool) -> bool:
        """Whether the words are a grade, `predikat BB`; where it need not be called so, also `BB` alone."""
        name, _, grade = bare(text).partition(" ")
        if name in self.grade_names:
            return grade in self.grades
        return not is_called_so and bare(text) in self.grades

    def only_counts(self, text: str) -> bool:
        """Whether the words stand for any unit of things that are counted."""
        return bare(text) in self.counters


@dataclass(frozen=True)
class Vocabulary:
    """What the office's config says; without it only what every program writes is understood."""

    empty: frozenset[str] = EMPTY_WORDS
    answers: Answers = field(default_factory=Answers)
    measures: Measures = field(default_factory=Measures)
    totals: _Words = ()
    """What a row is called that adds up those above."""

    @classmethod
    def load(cls, config: Path) -> Self:
        """The words in the folder `config`, or the shipped ones where it is older than them.

        Raises ConfigurationError naming the file.
        """
        own = config / FILE
        path = own if own.is_file() else shipped(FILE)
        words = _words_of(config_text(path), path)
        return cls(
            load_empty_words(config / "columns" / "kosong.txt"), words.answers, words.measures, words.rows.totals
        )

    def is_empty(self, text: str) -> bool:
        """Whether a folded text says that there is nothing yet."""
        return not text or text in self.empty


class _Rows(_VocabularyModel):
    totals: _Words


class _File(_VocabularyModel):
    answers: Answers
    measures: Measures
    rows: _Rows


@lru_cache(maxsize=FILES_KEPT)
def _words_of(text: str, path: Path) -> _File:
    """Frozen values, made once of what stands in the file: each unit's form is read by them several times."""
    return as_model(_File, toml_values(text, path), path)


def load_empty_words(path: Path) -> frozenset[str]:
    """The words of a file, one a line; lines that start with # are remarks. Raises ConfigurationError."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Daftar kata {path} tidak terbaca: {unreadable(error)}.") from error
    return frozenset(folded(line) for line in lines if line.strip() and not line.startswith("#"))
