"""What a text cell is worth: nothing, a filler, or words."""

import re
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from rbworkflow.office.rule_words import RuleWords, words_of

Texts: TypeAlias = NDArray[np.object_]
"""Strings, "" where there is nothing."""


class Worth(IntEnum):
    """How much a text says."""

    BLANK = 0
    """Empty, a dash, or words for nothing: honest where there is nothing to tell."""
    FILLER = 1
    """Typed to fill the cell."""
    WORDS = 2


LONGEST_SHORT: Final = 24
"""A longer text is looked at closely only where it begins like one that says nothing."""
OVER_AND_OVER: Final = 3
"""So many words that are all the same are no text."""
KEYBOARD: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SHORTEST_RUN: Final = 3
LOREM: Final = "lorem"
LONGEST_SYLLABLE: Final = 3
_REPEATED: Final = re.compile(r"(.+?)\1+")


class _Openings(dict[str, bool]):
    """Whether a text that begins with this word may say nothing; worked out once for each word met."""

    def __init__(self, words: RuleWords) -> None:
        super().__init__()
        parts = (words.nothing, words.filler)
        self.known = frozenset[str]().union(*(part.one_of | part.others for part in parts))

    def __missing__(self, opening: str) -> bool:
        found = words_of(opening)
        self[opening] = not found or any(word in self.known or is_nonsense(word) for word in found)
        return self[opening]


def lengths(texts: Texts) -> NDArray[np.int64]:
    return np.fromiter(map(len, texts), np.int64, len(texts))


def where(texts: Texts, test: Callable[[str], bool]) -> NDArray[np.bool_]:
    """Where the test holds; each distinct text is looked at once."""
    codes, distinct = pd.factorize(texts)
    return np.array([*map(test, distinct), False], np.bool_)[codes]


def worths(texts: Texts, words: RuleWords) -> NDArray[np.int8]:
    """The Worth of each text; only short ones and those of a suspicious beginning are looked at closely."""
    length, openings = lengths(texts), _Openings(words)
    long = np.flatnonzero(length > LONGEST_SHORT)
    is_suspicious = [
        openings[first] or text.startswith(first, len(first) + 1)
        for text in texts[long].tolist()
        for first in (text.partition(" ")[0],)
    ]
    worth = np.full(len(texts), Worth.WORDS, np.int8)
    for place in (*np.flatnonzero(length <= LONGEST_SHORT), *long[is_suspicious]):
        worth[place] = worth_of(texts[place], words)
    return worth


def worth_of(text: str, words: RuleWords) -> Worth:
    """`-`, `Nihil` and `Tidak ada kendala` are blank, `xxx` and `dll.` are fillers, `Rapat` is a word."""
    said = words_of(text)
    if not any(word.isalnum() for word in said) or words.nothing.holds(said):
        return Worth.BLANK
    is_one_word = len(set(said)) == 1 and len(said) >= OVER_AND_OVER
    is_filler = is_one_word or said[0] == LOREM or _only_fills(said, words)
    return Worth.FILLER if is_filler else Worth.WORDS


def is_nonsense(word: str) -> bool:
    """Letters that were typed to type something: one alone or again and again, or a run along the keyboard."""
    if word.isdigit():
        return False
    repeated = _REPEATED.fullmatch(word)
    part = repeated[1] if repeated else word
    is_run = len(part) >= SHORTEST_RUN and any(part in row or part[::-1] in row for row in KEYBOARD)
    return is_run or len(part) == 1 or (len(part) <= LONGEST_SYLLABLE and len(word) >= OVER_AND_OVER * len(part))


def says_percent(texts: Texts) -> NDArray[np.bool_]:
    """Where a percentage is written: `85%`, `85 persen`."""
    return where(texts, lambda text: "%" in text or "persen" in text.casefold())


def _only_fills(said: Sequence[str], words: RuleWords) -> bool:
    """Every word is nonsense or a filler's, whatever numbers stand among them."""
    rest = [word for word in said if not (word.isdigit() or is_nonsense(word))]
    return words.filler.holds(rest) or (not rest and any(not word.isdigit() for word in said))
