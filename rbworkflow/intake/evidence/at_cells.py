"""Points about a row's evidence at the cell they speak of, answered by what the row explains."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import NOT_COME
from rbworkflow.sheets.records import records

_CELLS: Final = NOT_COME | {"I26": "evidence_text"}


def at_their_cells(findings: Iterable[Finding], rows: pd.DataFrame) -> list[Finding]:
    """The findings about evidence with the cells and explanations of `rows`, as a form was read."""
    by_code = {row["indicator_code"]: row for row in records(rows)}
    return [
        _placed(each, by_code[each.indicator_code]) if each.indicator_code in by_code else each for each in findings
    ]


def _placed(finding: Finding, row: dict[Any, Any]) -> Finding:
    cell = row["cells"].get(_CELLS[finding.rule], "")
    return replace(finding, sheet=row["sheet"], cell=cell, explanation=row["explanation"])
