"""TOML as values; a text that was read before, as most files of config/ were, is not read again."""

import pickle
import tomllib
from functools import lru_cache
from typing import Any, Final

TEXTS_KEPT: Final = 64
"""More than the files of one office's config/."""


def parse_toml(text: str) -> dict[str, Any]:
    """Values of the caller's own; raises TOMLDecodeError."""
    values: dict[str, Any] = pickle.loads(_pickled(text))  # noqa: S301 - made below
    return values


@lru_cache(maxsize=TEXTS_KEPT)
def _pickled(text: str) -> bytes:
    return pickle.dumps(tomllib.loads(text))
