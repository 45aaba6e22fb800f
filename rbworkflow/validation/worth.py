"""What a text is worth: nothing, a filler, or words."""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from rbworkflow.office.rule_words import RuleWords, words_of

OVER_AND_OVER: Final = 3
"""So many words that are all the same are no text."""
KEYBOARD: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SHORTEST_RUN: Final = 3
LOREM: Final = "lorem"
LONGEST_SYLLABLE: Final = 3
_REPEATED: Final = re.compile(r"(.+?)\1+")


class Worth(IntEnum):
    """How much a text says."""

    BLANK = 0
    """Empty, a dash, or words for nothing: honest where there is nothing to tell."""
    FILLER = 1
    """Typed to fill the cell."""
    WORDS = 2


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


def _only_fills(said: Sequence[str], words: RuleWords) -> bool:
    """Every word is nonsense or a filler's, whatever numbers stand among them."""
    rest = [word for word in said if not (word.isdigit() or is_nonsense(word))]
    return words.filler.holds(rest) or (not rest and any(not word.isdigit() for word in said))
