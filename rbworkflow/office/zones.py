"""The three times of the country, and what people call them."""

from typing import Final

ZONES: Final = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}
OTHER_NAMES: Final = {"Asia/Pontianak": "Asia/Jakarta", "Asia/Ujung_Pandang": "Asia/Makassar"}
"""The same times by the names of other places."""


def called(timezone: str) -> str:
    """`WIB`, `WITA` or `WIT`; raises KeyError for a zone of another country."""
    return ZONES[OTHER_NAMES.get(timezone, timezone)]


def is_known(timezone: str) -> bool:
    return OTHER_NAMES.get(timezone, timezone) in ZONES


CHOICES: Final = ", ".join(f"{zone} ({name})" for zone, name in ZONES.items())
"""As they are offered where one is to be written."""
