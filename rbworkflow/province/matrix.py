"""The matrix of a report that was made by hand: tables of indicators in a workbook, by config/columns/matriks.csv.

Nobody asks its office back before it counts: what could be meant otherwise counts for nothing, and is told.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.province.facts import Facts, by_common_code
from rbworkflow.report.content.model import DecimalText
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.column_maps import ColumnMap, SheetColumn, own_map
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.fitting import best_tables, fitting_tables, said_of_hidden
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.quantities import IN_PERCENT
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.table_findings import ERROR_VALUE, UNVALUED_FORMULA
from rbworkflow.sheets.texts import folded as plain_line
from rbworkflow.sheets.texts import is_error
from rbworkflow.sheets.titles import titles_above, told_year
from rbworkflow.sheets.workbook import Workbook
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
UNCODED: Final = "Baris {} pada matriks berisi capaian tanpa kode, atau tanpa nama indikatornya, sehingga tidak dibaca."
OTHER_COLUMNS: Final = (
    "Pada lembar '{}' matriks susunan kolom berganti mulai baris {}; baris itu dan semua di bawahnya tidak dibaca."
)
LACKING: Final = "Lembar '{}' pada matriks tidak memuat kolom '{}', sehingga tidak dibaca."
FAR_OFF: Final = Decimal(1000)
"""50 typed into a cell that is shown in percent is 5000%."""
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
    doubts += _unread(workbook, column_map, [each.code for each in rows])
    differing = _differing(rows)
    doubts += [TWICE.format(listed_at_most(differing, MOST_NAMED))] if differing else []
    agreed = [each._replace(counted=None) if {each.code, each.common} & {*differing} else each for each in rows]
    return Matrix(
        Facts(indicators={each.code: each.name for each in agreed}, common=by_common_code(agreed)), tuple(doubts)
    )


def _unread(workbook: Workbook, column_map: ColumnMap, read: Collection[str]) -> Iterator[str]:
    """Of sheets that nobody sees, and of those that lack one column and have figures of other indicators than those
    with the codes that were `read`.
    """
    yield from (each.for_officer for each in said_of_hidden(workbook, [column_map]))
    for table in best_tables(workbook, [column_map]):
        is_measured = len(table.lacking) == 1 and table.columns.keys() & {"achievement", "actual"}
        if is_measured and ("code" in table.lacking or not set(table.frame["code"]) <= {"", *read}):
            yield LACKING.format(table.sheet.name, _in_words(column_map.column(table.lacking[0])))


def _differing(rows: Sequence[_IndicatorRow]) -> list[str]:
    """The codes under which several achievements stand: an office's own, and common ones where those do not tell it."""
    own = _with_several((each.code, each.counted) for each in rows)
    return own + _with_several((each.common, each.counted) for each in rows if each.common and each.code not in own)


def _with_several(counted: Iterable[tuple[str, DecimalText]]) -> list[str]:
    found: dict[str, set[DecimalText]] = {}
    for code, achieved in counted:
        found.setdefault(code, set()).add(achieved)
    return [code for code, several in found.items() if len(several) > 1]


class _TableReading:
    """One table; the achievements as they are written: a score of the office is not worked out of them."""

    def __init__(self, table: FoundTable) -> None:
        self._table = table
        self._end = next(filter(self._is_other_header, range(len(table.rows))), len(table.rows))
        self._indices = [index for index in range(self._end) if self._is_indicator(index)]
        self._is_doubled = self._has_several_columns()
        self._numbers = {index: table.number(index, "achievement", IN_PERCENT) for index in self._indices}
        self._fractions = [*self._fractions_among(self._indices)]

    def rows(self) -> Iterator[_IndicatorRow]:
        for index in self._indices:
            code, name = (self._table.text(index, each).strip() for each in ("code", "name"))
            yield _IndicatorRow(self._common(index), code, name, self._counted(index))

    def doubts(self) -> Iterator[str]:
        """What was not read, by cell."""
        yield from (each.for_officer for each in self._table.findings if each.rule in (UNVALUED_FORMULA, ERROR_VALUE))
        yield from (each.for_officer for each in self._table.said_beside)
        if self._end < len(self._table.rows):
            yield OTHER_COLUMNS.format(self._table.sheet.name, self._table.rows[self._end])
        if uncoded := [self._table.rows[index] for index in range(self._end) if self._is_uncoded(index)]:
            rows = [f"{self._table.sheet.name}!{row}" for row in uncoded]
            yield UNCODED.format(listed_at_most(rows, MOST_NAMED))
        if self._is_doubled:
            yield TWO_COLUMNS.format(self._table.sheet.name)
            return
        if self._fractions:
            yield FRACTIONS.format(self._cells(self._fractions))
        if unread := [index for index, read in self._numbers.items() if read.is_unreadable or self._is_off(index)]:
            yield UNREAD.format(self._cells(unread))

    def _counted(self, index: int) -> DecimalText:
        value = self._numbers[index].value
        if value is None or self._is_doubled or index in self._fractions or self._is_off(index):
            return None
        return format(round_half_up(min(MOST, value)), "f")

    def _common(self, index: int) -> str:
        """Written alike in every office, as in our plans; what says that there is none is none."""
        text = self._table.text(index, "common_code")
        return "" if self._table.column_map.vocabulary.is_empty(plain_line(text)) else "".join(text.upper().split())

    def _is_off(self, index: int) -> bool:
        value, shown = self._numbers[index].value, self._table.text(index, "achievement")
        return value is not None and (value < 0 or (value >= FAR_OFF and shown.endswith("%")))

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
        code, name = self._called(index)
        is_header = self._table.column_map.names_by_spelling.get(code) == "code"
        return bool(code) and bool(name) and code != name and not is_header and not self._is_total(code)

    def _is_uncoded(self, index: int) -> bool:
        """Whether an achievement stands beside the name or the code alone, and is no mean of an area."""
        called = [*filter(None, self._called(index))]
        if any(is_error(as_text(self._table.value(index, name))) for name in ("code", "name")):
            return False  # which is told by its cell
        own = self._table.own_texts(index)
        is_measured = not {"target", "actual"} & self._table.columns.keys() or bool({"target", "actual"} & own.keys())
        is_number = self._table.number(index, "achievement", IN_PERCENT).value is not None
        return len(called) == 1 and is_measured and is_number and not self._is_total(called[0])

    def _called(self, index: int) -> tuple[str, str]:
        own = self._table.own_texts(index)
        return folded(own.get("code", "")), folded(own.get("name", ""))

    def _is_total(self, said: str) -> bool:
        return any(said == word or said.startswith(f"{word} ") for word in self._table.column_map.vocabulary.totals)

    def _is_other_header(self, index: int) -> bool:
        """Whether another table begins there, its columns elsewhere."""
        spellings, sheet, row = self._table.column_map.names_by_spelling, self._table.sheet, self._table.rows[index]
        texts = (folded(as_text(sheet.value(row, column))) for column in range(1, sheet.column_count + 1))
        headed = {spellings[text]: column for column, text in enumerate(texts, 1) if text in spellings}
        is_header = {"code", "achievement"} <= headed.keys()
        return is_header and any(self._table.columns.get(name) != column for name, column in headed.items())

    def _cells(self, indices: Sequence[int]) -> str:
        cells = [f"{self._table.sheet.name}!{self._table.cell(index, 'achievement')}" for index in indices]
        return listed_at_most(cells, MOST_NAMED)


def _in_words(column: SheetColumn) -> str:
    """The column's first spelling that is no program's name for it."""
    return next((each for each in column.spellings if "_" not in each), column.title)


def _quoted(tables: Iterable[FoundTable]) -> str:
    return listed([f"'{each.sheet.name}'" for each in tables])
