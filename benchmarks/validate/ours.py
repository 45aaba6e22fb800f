"""The product's rules: every violation, before cells are joined and sentences written."""

from pathlib import Path

import numpy as np
from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate.plain import VIOLATED
from benchmarks.validate.table import TODAY
from rbworkflow.office import load_office
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.rules import find

RULES = [rule for rule in load_office(Path(__file__).resolve().parents[2] / "config").rules if rule.code in VIOLATED]
"""Those that are written for the other methods as well; a rule that came later is not compared."""


def run(table: DataFrame) -> dict[str, np.ndarray]:
    points = find(Rows(table, TODAY), RULES)
    return {rule.code: points.row[points.rule == number] for number, rule in enumerate(RULES)}


METHOD = Method(prepare=lambda table: table, run=run)
