"""Which files might be a form by their name and place alone: below a unit's folder a form lies at the top.

The isolated child asks too, so nothing large is imported here.
"""

from pathlib import PurePath
from typing import Final

ENDING: Final = ".xlsx"


def has_form_ending(path: PurePath | str) -> bool:
    return PurePath(path).suffix.lower() == ENDING


def is_named_as_form(path: PurePath | str) -> bool:
    """Whether a file might be a form by its name and place alone."""
    return lies_at_the_top(path) and has_form_ending(path)


def lies_at_the_top(path: PurePath | str) -> bool:
    return len(PurePath(path).parts) == 1
