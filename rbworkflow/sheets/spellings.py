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
    enough = _NEAR if len(text) >= _SHORT else _NEAR_SHORT
    scored = sorted(((_likeness(text, word, enough), word) for word in known), reverse=True)
    best = scored[0][0] if scored else 0
    return [word for ratio, word in scored[:_AT_MOST] if ratio >= max(enough, best - _AS_NEAR)]


def _likeness(text: str, word: str, enough: float) -> float:
    """Letters that only changed places are as good as one slip in a long word; 0 of what cannot be near enough."""
    matcher = SequenceMatcher(None, text, word)
    if matcher.real_quick_ratio() < enough or matcher.quick_ratio() < enough:
        return 0
    return max(matcher.ratio(), _SWAPPED) if sorted(text) == sorted(word) else matcher.ratio()
