"""Branch coverage at less cost, with the same figures: what slipcover does where pytest is one of several processes
cannot be told it otherwise.
"""

import sys
from collections.abc import Iterator
from typing import Final

from slipcover import Slipcover
from slipcover.importer import SlipcoverMetaPathFinder

OFTEN: Final = 2000
"""How often a line runs before it is no longer looked at. Each time it looks through all that is loaded for what to
replace: at its 50, that made a test a quarter slower, at this a twentieth.
"""


def measure_seldom() -> None:
    """In a process that runs tests, before the program is loaded."""
    for measure in _measures():
        measure.d_miss_threshold = OFTEN


def measure_nothing() -> None:
    """In the one that hands them out: the others tell of every file already, also of those that nobody loaded."""
    for measure in _measures():
        measure.source = None


def _measures() -> Iterator[Slipcover]:
    return (finder.sci for finder in sys.meta_path if isinstance(finder, SlipcoverMetaPathFinder))
