"""Columns of texts, each distinct one looked at once."""

from collections.abc import Callable
from typing import Final, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from rbworkflow.office.rule_words import RuleWords, words_of
from rbworkflow.validation.worth import Worth, is_nonsense, worth_of

Texts: TypeAlias = NDArray[np.object_]
"""Strings, "" where there is nothing."""


LONGEST_SHORT: Final = 24
"""A longer text is looked at closely only where it begins like one that says nothing."""


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


def says_percent(texts: Texts) -> NDArray[np.bool_]:
    """Where a percentage is written: `85%`, `85 persen`."""
    return where(texts, lambda text: "%" in text or "persen" in text.casefold())
