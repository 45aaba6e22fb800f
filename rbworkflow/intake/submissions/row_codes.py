"""The rows of a form's table by their codes: whose indicator each is, and which rows are none."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Generic, Protocol, TypeAlias, TypeVar

from rbworkflow.intake.submissions.form_sheet import RESULTS, TEXTS
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.headers import folded as header_words
from rbworkflow.sheets.texts import folded
from rbworkflow.sheets.vocabulary import bare

Texts: TypeAlias = Mapping[str, str]
"""A row of the table as people see it."""
_PART: Final = re.compile(r"[^\W\d_]+|\d+")
_CODE: Final = re.compile(r"(?=.*\d)[A-Za-z0-9._/-]{1,32}")
_NUMBERED: Final = 6
"""So many different whole numbers and nothing else are the numbers of columns."""
_LABELS: Final = ("no", "code", "area", "activity", "indicator", "unit_of_measure")


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


Coded = TypeVar("Coded", bound=_Coded)


class RowCodes(Generic[Coded]):
    """The codes of a plan or the like, found however their parts are joined: `A4-11`, `A4–11`, `A4 - 11`, `QW35`, and
    `A1-1` for `A1-01`; and `A411` where no other code has these letters and digits.
    """

    def __init__(self, known: Iterable[Coded]) -> None:
        self._exact: dict[str, Coded] = {}
        self._loose: dict[tuple[str, ...] | str, list[Coded]] = {}
        for each in known:
            self._exact[each.code.casefold()] = each
            for key in _keys(each.code):
                self._loose.setdefault(key, []).append(each)

    def find(self, typed: str) -> Coded | None:
        if exact := self._exact.get(typed.casefold()):
            return exact
        found = (self._loose.get(key, []) for key in _keys(typed))
        return next((each[0] for each in found if len(each) == 1), None)


@dataclass(frozen=True)
class Stranger:
    """A row that bears no code of the plan."""

    index: int
    cell: str
    typed: str
    indicator: str

    @property
    def shown(self) -> str:
        return f"'{self.typed}'" if self.typed else "kosong"


def stranger(table: FoundTable, index: int, row: Texts) -> Stranger:
    return Stranger(index, table.cell(index, "code"), row["code"], row["indicator"])


def has_results(row: Texts) -> bool:
    return any(row[name] for name in RESULTS)


def has_words(row: Texts) -> bool:
    return any(row[name] for name in TEXTS)


def is_row_of_results(table: FoundTable, index: int, row: Texts) -> bool:
    """Whether a row without a known code was meant as an indicator's: where it names none, a signature may stand in the
    columns of results.
    """
    if is_of_one_merge(table, index, row):
        return False
    if _CODE.fullmatch(row["code"]) or (has_results(row) and (row["indicator"] or row["activity"])):
        return True
    return any(value is not None for value in _results(table, index).values())


def is_of_one_merge(table: FoundTable, index: int, row: Texts) -> bool:
    """Whether one text stands over the whole row, as an area's name does."""
    return (
        bool(table.merge(index, "code")) and len({text for text in row.values() if isinstance(text, str) and text}) == 1
    )


def is_heading_again(table: FoundTable, row: Texts) -> bool:
    """Whether the table's own header stands here once more, or the row that numbers its columns."""
    if table.column_map.names_by_spelling.get(header_words(row["code"])) == "code":
        return True
    texts = [text.strip("()") for text in row.values() if isinstance(text, str) and text]
    return len(texts) >= _NUMBERED and all(map(str.isdecimal, texts)) and len(set(texts)) == len(texts)


def misplaced(row: Texts, own: Indicator, indicators: Iterable[Indicator]) -> Indicator | None:
    """The indicator by whose name the row is called, where that is another than the code's."""
    said = folded(row["indicator"])
    if not said or said.startswith(folded(own.name)):
        return None
    return next((each for each in indicators if each.code != own.code and said == folded(each.name)), None)


def is_total(table: FoundTable, index: int, row: Texts, sums: Mapping[str, Decimal]) -> bool:
    """Whether a row adds up those above, by its words or by its figures."""
    if any(bare(row[name]) in table.column_map.vocabulary.totals for name in _LABELS):
        return True
    values = _results(table, index)
    return not row["code"] and bool(values) and all(sums.get(name) == value for name, value in values.items())


def _results(table: FoundTable, index: int) -> Mapping[str, Decimal | None]:
    """By column what stands there as a number; None for words."""
    read = {name: table.number(index, name) for name in RESULTS if name in table.columns}
    return {name: each.value for name, each in read.items() if not each.is_empty}


def meant(strange: Stranger, missing: Iterable[Indicator], *, is_alone: bool) -> Indicator | None:
    """The indicator whose code was changed: the one of the same name, else the only one that is missing."""
    candidates = list(missing)
    said = folded(strange.indicator)
    same = [each for each in candidates if said and said.startswith(folded(each.name))]
    if same:
        return same[0]
    return candidates[0] if is_alone and len(candidates) == 1 and not said else None


def _keys(code: str) -> tuple[tuple[str, ...], str]:
    """Its parts, numbers without leading zeros, and the parts run together."""
    parts = _PART.findall(folded(code))
    return tuple(part.lstrip("0") or part for part in parts), "".join(parts)
