"""The words by which the rules judge what is told, as data: config/words.toml, part by part."""

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict

from rbworkflow.config_files import as_model, config_values, load_config_file
from rbworkflow.home import bundled
from rbworkflow.office.newest_words import newest_values

_WORD: Final = re.compile(r"\w+")
_ABBREVIATION: Final = re.compile(r"\b(\w)[./](?=\w\b)")
_LISTS_KEPT: Final = 64
"""More than one office's words.toml and the program's have of either sort."""


def words_of(text: str) -> list[str]:
    """A text's words in small letters; `s.d.`, `s/d` and `sd` are one word."""
    return _WORD.findall(_ABBREVIATION.sub(r"\1", text.casefold()))


def plain(text: str) -> str:
    """A text's words between single spaces."""
    return " ".join(words_of(text))


@lru_cache(_LISTS_KEPT)
def _folded(told: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for each in told for word in words_of(each))


@lru_cache(_LISTS_KEPT)
def _any_of(told: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of these phrases in a plain text."""
    phrases = sorted((_stem(each) for each in told if words_of(each)), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b" if phrases else r"(?!)")


def _listed(given: object) -> tuple[str, ...]:
    if isinstance(given, (list, frozenset)) and all(isinstance(each, str) for each in given):
        return tuple(given)
    raise ValueError('harus daftar kata, misalnya ["segera", "nanti"]')


def _stem(phrase: str) -> str:
    """`belum di*` leaves the end of its last word open, `urung *` takes in the next word."""
    return " ".join(r"\w+" if word == "*" else _open_or_not(word) for word in phrase.split())


def _open_or_not(word: str) -> str:
    return re.escape(plain(word)) + (r"\w*" if word.endswith("*") else "")


Words = Annotated[frozenset[str], BeforeValidator(lambda given: _folded(_listed(given)))]
Phrases = Annotated[re.Pattern[str], BeforeValidator(lambda given: _any_of(_listed(given)))]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Bag(_Part):
    """What texts of a sort consist of: of these words alone, one of them at least of `one_of`."""

    one_of: Words
    others: Words = frozenset()

    def holds(self, words: Collection[str]) -> bool:
        return not self.one_of.isdisjoint(words) and all(word in self.one_of or word in self.others for word in words)


class Hollow(Bag):
    """What is no plan; with words of time in it, it is still no reason."""

    when: Words = frozenset()

    def is_no_reason(self, words: Collection[str]) -> bool:
        return self.holds([word for word in words if word not in self.when and not word.isdigit()])


class VagueTime(Bag):
    """What names no day: none of the words `unless`, no number."""

    unless: Words = frozenset()

    def names_no_day(self, words: Collection[str]) -> bool:
        is_clear = any(word in self.unless or word.isdigit() for word in words)
        return not is_clear and not self.one_of.isdisjoint(words)


class RuleWords(_Part):
    """Each part as config/words.toml tells it."""

    divisible: Words
    forward: Phrases
    standing: Phrases
    undone: Phrases
    unheld: Phrases
    done: Phrases
    because: Phrases
    nothing: Bag
    filler: Bag
    hollow: Hollow
    claim: Bag
    vague_person: Bag
    vague_time: VagueTime
    kinds: Words = frozenset()
    """What evidence is called beside the names of the office's kinds."""

    def with_kinds(self, names: Iterable[str]) -> "RuleWords":
        return self.model_copy(update={"kinds": self.kinds | _folded(tuple(names))})


def load_rule_words(config: Path) -> RuleWords:
    """The words of the folder; what it does not tell is as it came with the program. Raises ConfigurationError."""
    own, shipped = config / "words.toml", bundled("config") / "words.toml"
    if not own.is_file():
        return load_config_file(shipped, RuleWords)
    return as_model(RuleWords, config_values(shipped) | newest_values(own), own)


@cache
def shipped_words() -> RuleWords:
    """As they came with the program."""
    return load_rule_words(bundled("config"))
