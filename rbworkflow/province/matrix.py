"""The matrix of a report that was made by hand: tables of indicators in a workbook, by config/columns/matriks.csv.

Nobody asks its office back before it counts: what could be meant otherwise counts for nothing, and is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.province.facts import Facts, by_common_code
from rbworkflow.report.content.model import DecimalText
from rbworkflow.sheets.column_maps import ColumnMap, SheetColumn, own_map
from rbworkflow.sheets.columns import ERROR_VALUE, UNVALUED_FORMULA, FoundTable
from rbworkflow.sheets.fitting import fitting_tables, said_of_hidden
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.quantities import IN_PERCENT
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.titles import titles_above, told_year
from rbworkflow.wording import listed, listed_at_most, round_half_up

NAME: Final = "columns/matriks.csv"
MOST: Final = Decimal(100)
"""What an achievement counts for at most, as reports of ours have it."""
MOST_NAMED: Final = 10
OTHER_YEAR: Final = "Lembar {} pada matriks menyebut tahun lain dan tidak dibaca."
TWO_COLUMNS: Final = "Lembar '{}' pada matriks memuat lebih dari satu kolom capaian; capaiannya tidak dibaca."
FRACTIONS: Final = (
    "Sel {} pada matriks berisi angka antara 0 dan 1 tanpa tanda persen; tidak jelas 0,85 berarti 85% atau 0,85%, "
    "sehingga capaiannya tidak dibaca."
)
UNREAD: Final = "Sel {} pada matriks bukan angka persentase yang jelas, sehingga capaiannya tidak dibaca."
TWICE: Final = "Indikator {} ada lebih dari sekali pada matriks dengan capaian yang berbeda, sehingga tidak dibaca."


class _IndicatorRow(NamedTuple):
    common: str
    code: str
    name: str
    counted: DecimalText


@dataclass(frozen=True)
class Matrix:
    """What a workbook says of its office's indicators, and in sentences what of it was not read."""

    facts: Facts
    doubts: tuple[str, ...]


@dataclass(frozen=True)
class NoMatrix:
    """A workbook without a table of indicators; where one is nearly there, `lacking` are the columns it would need.

    `hidden` are the sheets in which one is that nobody sees.
    """

    lacking: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


def load_matrix_map(config: Path) -> ColumnMap:
    """The office's own map, or the shipped one."""
    return own_map(config, NAME)


def read_matrix(content: bytes, column_map: ColumnMap, *, year: int) -> Matrix | NoMatrix:
    """What the workbook's tables of indicators say of this year.

    Raises WorkbookRefusedError for a workbook that is not safe to read.
    """
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    best = fitting_tables(workbook, [column_map])
    tables = [each for each in best if not each.lacking and each.rows]
    others = [each for each in tables if told_year([each.sheet.name, titles_above(each)], year)]
    read = [each for each in tables if each not in others]
    if not tables:
        lacking = tuple(_in_words(column_map.column(name)) for each in best for name in each.lacking)
        return NoMatrix(lacking, tuple(each.sheet for each in said_of_hidden(workbook, [column_map])))
    doubts = [OTHER_YEAR.format(_quoted(others))] if others else []
    rows: list[_IndicatorRow] = []
    for each in read:
        reading = _TableReading(each)
        rows += reading.rows()
        doubts += reading.doubts()
    differing = _differing(rows)
    doubts += [TWICE.format(listed_at_most(differing, MOST_NAMED))] if differing else []
    agreed = [each._replace(counted=None) if each.code in differing else each for each in rows]
    return Matrix(
        Facts(indicators={each.code: each.name for each in agreed}, common=by_common_code(agreed)), tuple(doubts)
    )


def _differing(rows: Iterable[_IndicatorRow]) -> list[str]:
    """The codes under which several achievements stand."""
    counted: dict[str, set[DecimalText]] = {}
    for each in rows:
        counted.setdefault(each.code, set()).add(each.counted)
    return [code for code, several in counted.items() if len(several) > 1]


class _TableReading:
    """One table; the achievements as they are written: a score of the office is not worked out of them."""

    def __init__(self, table: FoundTable) -> None:
        self._table = table
        self._indices = [index for index in range(len(table.rows)) if self._is_indicator(index)]
        self._is_doubled = self._has_several_columns()
        self._numbers = {index: table.number(index, "achievement", IN_PERCENT) for index in self._indices}
        self._fractions = [*self._fractions_among(self._indices)]

    def rows(self) -> Iterator[_IndicatorRow]:
        for index in self._indices:
            told = {name: self._table.text(index, name).strip() for name in ("common_code", "code", "name")}
            yield _IndicatorRow(told["common_code"].upper(), told["code"], told["name"], self._counted(index))

    def doubts(self) -> Iterator[str]:
        """What was not read, by cell."""
        yield from (each.for_officer for each in self._table.findings if each.rule in (UNVALUED_FORMULA, ERROR_VALUE))
        if self._is_doubled:
            yield TWO_COLUMNS.format(self._table.sheet.name)
            return
        if self._fractions:
            yield FRACTIONS.format(self._cells(self._fractions))
        if unread := [index for index, read in self._numbers.items() if read.is_unreadable or self._is_below(index)]:
            yield UNREAD.format(self._cells(unread))

    def _counted(self, index: int) -> DecimalText:
        value = self._numbers[index].value
        if value is None or self._is_doubled or index in self._fractions or self._is_below(index):
            return None
        return format(round_half_up(min(MOST, value)), "f")

    def _is_below(self, index: int) -> bool:
        value = self._numbers[index].value
        return value is not None and value < 0

    def _has_several_columns(self) -> bool:
        """Whether achievements have more than one heading, or headings of their own below it, as `TW I`, `TW II`."""
        spellings, above = self._table.column_map.names_by_spelling, range(min(self._indices, default=0))
        headed = any(spellings.get(folded(text)) == "achievement" for text, _ in self._table.header.doubled)
        return headed or any(
            not self._table.text(index, "code") and self._table.number(index, "achievement", IN_PERCENT).is_unreadable
            for index in above
        )

    def _fractions_among(self, indices: Sequence[int]) -> Iterator[int]:
        """Plain numbers up to 1 that say nothing of percent, where no more than that stands in the column."""
        plain = {
            index: value
            for index in indices
            if (value := self._numbers[index].value) and self._table.text(index, "achievement")[-1].isdigit()
        }
        is_all = max(plain.values(), default=Decimal(0)) <= 1
        yield from (index for index, value in plain.items() if 0 < value < 1 or (is_all and value == 1))

    def _is_indicator(self, index: int) -> bool:
        """Whether it has code and name, and is no total, no heading and no header that is written once more."""
        own = self._table.own_texts(index)
        code, name = (folded(own.get(each, "")) for each in ("code", "name"))
        is_header = self._table.column_map.names_by_spelling.get(code) == "code"
        is_total = any(code == word or code.startswith(f"{word} ") for word in self._table.column_map.vocabulary.totals)
        return bool(code) and bool(name) and code != name and not is_header and not is_total

    def _cells(self, indices: Sequence[int]) -> str:
        cells = [f"{self._table.sheet.name}!{self._table.cell(index, 'achievement')}" for index in indices]
        return listed_at_most(cells, MOST_NAMED)


def _in_words(column: SheetColumn) -> str:
    """The column's first spelling that is no program's name for it."""
    return next((each for each in column.spellings if "_" not in each), column.title)


def _quoted(tables: Iterable[FoundTable]) -> str:
    return listed([f"'{each.sheet.name}'" for each in tables])
