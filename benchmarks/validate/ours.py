"""The product's rules: every violation, before cells are joined and sentences written."""

from pathlib import Path

import numpy as np
from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate.table import RULES
from rbworkflow.office import load_office
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.rules import find

OFFICE_RULES = load_office(Path(__file__).resolve().parents[2] / "config").rules
CHOSEN = [rule for rule in OFFICE_RULES if rule.code in RULES]


def run(table: DataFrame) -> dict[str, np.ndarray]:
    points = find(Rows(table), CHOSEN)
    return {rule.code: points.row[points.rule == number] for number, rule in enumerate(CHOSEN)}


METHOD = Method(prepare=lambda table: table, run=run)
