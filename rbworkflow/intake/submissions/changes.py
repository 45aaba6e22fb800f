"""What a newer form no longer says: a cell that was filled before and is empty now needs an explanation."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.points import Rules, points
from rbworkflow.sheets.records import records
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import listed, roman

_TEXTS: Final = {
    "narrative": "Uraian kegiatan",
    "obstacle": "Kendala",
    "solution": "Solusi yang telah dilakukan",
    "follow_up": "Rencana tindak lanjut",
    "evidence_text": "Data dukung",
    "follow_up_evidence": "Data dukung tindak lanjut",
}


def emptied_cells(
    rows: pd.DataFrame, earlier: pd.DataFrame, rules: Rules, empty_words: Collection[str] = frozenset({"-"})
) -> list[Finding]:
    """What became empty since the unit's submission before this one: results by quarter, texts by indicator.

    A cell that said only "nothing yet" was empty all along.
    """
    if earlier.empty:
        return []
    before = {name: earlier[name] for name in ("actual_text", *_TEXTS)}
    said = {name: texts.mask(texts.map(folded).isin(list(empty_words)), "") for name, texts in before.items()}
    earlier = earlier.assign(**said)
    both = rows.merge(earlier, on=["indicator_code", "quarter"], suffixes=("", "_before"), validate="one_to_one")
    return [*_results(both, rules), *_texts(both.drop_duplicates("indicator_code"), rules)]


def _results(both: pd.DataFrame, rules: Rules) -> Iterator[Finding]:
    for row in records(both[_is_emptied(both, "actual_text")]):
        quarter = int(row["quarter"])
        yield from _points(rules, row, f"Realisasi TW {roman(quarter)}", quarter=quarter, cell=str(row["cell"]))


def _texts(both: pd.DataFrame, rules: Rules) -> Iterator[Finding]:
    emptied = pd.DataFrame({name: _is_emptied(both, name) for name in _TEXTS})
    some = emptied.any(axis="columns")
    for row, flags in zip(records(both[some]), records(emptied[some]), strict=True):
        names = [name for name in _TEXTS if flags[name]]
        what = f"Kolom {listed([_TEXTS[name] for name in names])}"
        yield from _points(rules, row, what, quarter=0, cell=row["cells"].get(names[0], ""))


def _is_emptied(both: pd.DataFrame, name: str) -> "pd.Series[bool]":
    return both[name].eq("") & both[f"{name}_before"].ne("")


def _points(rules: Rules, row: Mapping[str, Any], what: str, *, quarter: int, cell: str) -> list[Finding]:
    return points(
        rules,
        "I07",
        sheet=row["sheet"],
        cell=cell,
        indicator_code=row["indicator_code"],
        quarter=quarter,
        explanation=row["explanation"],
        column=what,
    )
