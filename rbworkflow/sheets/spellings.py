"""The known spelling that somebody probably meant."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

_NEAR: Final = 0.78
_NEAR_SHORT: Final = 0.65
_SHORT: Final = 5
_SWAPPED: Final = 0.95
_AS_NEAR: Final = 0.02
_AT_MOST: Final = 2


def nearest(text: str, known: Iterable[str]) -> list[str]:
    """The spellings nearest to `text`, at most two and only where they are as near as one another; in a few letters
    one slip weighs more.
    """
    scored = sorted(((_likeness(text, word), word) for word in known), reverse=True)
    enough = _NEAR if len(text) >= _SHORT else _NEAR_SHORT
    best = scored[0][0] if scored else 0
    return [word for ratio, word in scored[:_AT_MOST] if ratio >= max(enough, best - _AS_NEAR)]


def _likeness(text: str, word: str) -> float:
    """Letters that only changed places are as good as one slip in a long word."""
    ratio = SequenceMatcher(None, text, word).ratio()
    return max(ratio, _SWAPPED) if sorted(text) == sorted(word) else ratio
