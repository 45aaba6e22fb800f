"""The rules as pandera checks, lazily collected.

Each check sits at the column it is about and looks at the whole frame through a closure: checks of whole frames would
report every column of a failing row, several times slower.
"""

import importlib

from pandas import DataFrame

from benchmarks.comparison import Method
from benchmarks.validate.plain import VIOLATED

pandera = importlib.import_module("pandera.pandas")  # a peer that may be absent; no dependency of this project


def run(table: DataFrame) -> dict[str, list[int]]:
    submitted = table[table["is_submitted"]]
    columns: dict[str, list[object]] = {}
    for code, (column, violated) in VIOLATED.items():
        check = pandera.Check(
            lambda column, violated=violated: ~violated(table)[column.index], name=code, ignore_na=False
        )
        columns.setdefault(column, []).append(check)
    schema = pandera.DataFrameSchema(
        {column: pandera.Column(checks=checks, nullable=True) for column, checks in columns.items()}
    )
    try:
        schema.validate(submitted, lazy=True)
    except pandera.errors.SchemaErrors as error:
        cases = error.failure_cases
        return {code: list(found) for code, found in cases.groupby("check")["index"]}
    return {}


METHOD = Method(prepare=lambda table: table, run=run)
