"""What the product really does, by the same rules: one point per cell, with its place and its Indonesian sentence.

The violations that all methods must agree on are found again afterwards, when the time is taken.
"""

from collections.abc import ItemsView
from dataclasses import dataclass

import numpy as np
from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate import ours
from benchmarks.validate.table import TODAY
from rbworkflow.validation.rules import check


@dataclass(frozen=True)
class Found:
    """Violations that are only worked out when asked for: not while the time runs."""

    table: DataFrame
    findings: DataFrame

    def items(self) -> ItemsView[str, np.ndarray]:
        return ours.run(self.table).items()


METHOD = Method(prepare=lambda table: table, run=lambda table: Found(table, check(table, ours.RULES, today=TODAY)))
