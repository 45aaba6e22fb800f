"""The rules in a loop over DataFrame.iterrows, as they are often written."""

from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate.row_rules import context, violations


def run(table: DataFrame) -> dict[str, list[int]]:
    history = context(table)
    found: dict[str, list[int]] = {}
    for place, (_, row) in enumerate(table.iterrows()):
        key = (row.indicator_code, row.quarter)
        for code in violations(row, history[key]) if row.is_submitted else ():
            found.setdefault(code, []).append(place)
    return found


METHOD = Method(prepare=lambda table: table, run=run)
