"""Whether an explanation still speaks of the figures beside it, or was written for earlier ones and left standing."""

from collections.abc import Collection, Iterable, Mapping
from itertools import takewhile
from typing import Any

import pandas as pd

from rbworkflow.sheets.records import records
from rbworkflow.sheets.texts import folded

_Row = Mapping[Any, Any]
_Told = dict[int, _Row]
"""An indicator's rows in one submission, by quarter."""


def old_explanations(rows: pd.DataFrame, earlier: pd.DataFrame, empty_words: Collection[str]) -> list[bool]:
    """For each row, whether its explanation was written for another figure: the same words stood beside that before.

    `earlier` are the rows of all the unit's submissions of the period before this one. Words belong to the figures
    beside which they first stood; those written while the indicator was still empty, to the figures that came first.
    """
    if earlier.empty:
        return [False] * len(rows)
    before = _by_submission(earlier)
    now = _by_submission(rows.assign(submission_id=0))
    first = {code: _first_told(told[0], before.get(code, {}), empty_words) for code, told in now.items()}
    return [
        _figure(first[row["indicator_code"]].get(row["quarter"], row), empty_words) != _figure(row, empty_words)
        for row in records(rows)
    ]


def _by_submission(rows: pd.DataFrame) -> dict[str, dict[int, _Told]]:
    found: dict[str, dict[int, _Told]] = {}
    for row in records(rows):
        found.setdefault(row["indicator_code"], {}).setdefault(row["submission_id"], {})[row["quarter"]] = row
    return found


def _first_told(now: _Told, before: Mapping[int, _Told], empty_words: Collection[str]) -> _Told:
    """The first submission with a figure, of those that stood with these words, one after another, up to now."""
    words = _words(now.values(), empty_words)
    newest_first = (before[number] for number in sorted(before, reverse=True))
    same = takewhile(lambda told: words and _words(told.values(), empty_words) == words, newest_first)
    filled = [told for told in same if any(_figure(row, empty_words) != "" for row in told.values())]
    return filled[-1] if filled else {}


def _words(rows: Iterable[_Row], empty_words: Collection[str]) -> str:
    said = folded(next(str(row["explanation"]) for row in rows))
    return "" if said in empty_words else said


def _figure(row: _Row, empty_words: Collection[str]) -> object:
    """The number, else the words typed in its place; "" where there is nothing."""
    typed = folded(row["actual_text"])
    return row["actual"] if row["actual"] is not None else "" if typed in empty_words else typed
