"""Giving back what Prefect's SQLite file keeps of rows that are gone: it reuses that room, and never gives it back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from rbworkflow.wording import number

MIB: Final = 1024**2
LEAST_MIB: Final = 16
SHARE: Final = 4
"""One part in so many of the file is free."""
SAID: Final = "Basis data Prefect dipadatkan: {} MB menjadi {} MB."
BUSY_SECONDS: Final = 2


def compact(database: Path) -> str:
    """Rewrite the file without its free room, where that is much; what was done, in a sentence, "" where nothing was.

    For when no server has it open. SQLite does it whole or not at all, and one that is in use is left as it is.
    """
    if not database.is_file():
        return ""
    with closing(sqlite3.connect(database, timeout=BUSY_SECONDS)) as rows:
        pages, free, size = (
            rows.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        if free * size < LEAST_MIB * MIB or free * SHARE < pages:
            return ""
        try:
            rows.execute("VACUUM")
        except sqlite3.OperationalError:  # in use, or the disk has no room for a second one
            return ""
    return SAID.format(number(pages * size // MIB), number((pages - free) * size // MIB))
