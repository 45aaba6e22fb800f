"""What a sheet shall look like, as data: the writer draws it, the room that needs it says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import pandas as pd

from rbworkflow.sheets.paper import PaperSize


class Format(StrEnum):
    """How a column's cells are shown; in TEXT columns whatever people type stays text."""

    TEXT = "@"
    GENERAL = "General"
    NUMBER = "#,##0.00"
    PERCENT_POINTS = '0.00"%"'  # 85.5 shows as 85,50%
    DATE = "[$-421]dd mmmm yyyy"


class Tone(StrEnum):
    """What a colour says."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    MUTED = "muted"


class Footing(StrEnum):
    """What a formula below a column's rows comes to; the value is SUBTOTAL's own number for it."""

    MEAN = "101"
    SUM = "109"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What one row's cell accepts, where its column's rows differ.

    `choices` give a dropdown list. A number below `least` or above `most`, or a broken one where `is_whole`, is warned
    of and never stopped. A number below `low` or above `high`, and the word `poor`, are coloured as falling short.
    `shown_as` takes the place of the column's format. `is_asked` is False where this row asks nothing in the column;
    `is_expected` colours the cell for as long as it is empty.
    """

    note: str = ""
    choices: tuple[str, ...] = ()
    least: Decimal | None = None
    most: Decimal | None = None
    is_whole: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    poor: str = ""
    shown_as: Format | None = None
    is_asked: bool = True
    is_expected: bool = False


@dataclass(frozen=True, kw_only=True)
class ColumnSpec:
    """One column of a table. Locked columns are ours; the others are for entries.

    `is_expected` colours an entry cell for as long as it is empty; `expected_beside` (other columns' titles)
    does so only where one of those other cells is filled. `choices` give a dropdown list. `note` shows when a cell
    is chosen. `tones` colour cells by their text. `entries`, one a row, say it for each row instead. `footing` is
    worked out below the rows by a formula, over those that a filter leaves.
    """

    title: str
    width: float = 14
    is_locked: bool = True
    format: Format = Format.TEXT
    choices: tuple[str, ...] = ()
    note: str = ""
    is_expected: bool = False
    expected_beside: tuple[str, ...] = ()
    tones: tuple[tuple[str, Tone], ...] = ()
    entries: tuple[Entry, ...] = ()
    footing: Footing | None = None


@dataclass(frozen=True, kw_only=True)
class SigningSpace:
    """Where people sign on paper: under the table, in the column of this title. An empty line leaves room for the hand.

    The column is to be one that is not typed in, so that whoever reads the sheet back passes the lines over.
    """

    column: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class SheetSpec:
    """A table with its titles: merged title lines, labelled values (the form's id is one), a hint, the header, rows.

    `spare_rows` are empty rows for entries below the rows; `is_numbered` puts 1, 2, 3 ... under the header. It is
    printed on `paper`, across, with `footer` at the foot of each page.
    """

    name: str
    columns: tuple[ColumnSpec, ...]
    rows: Sequence[Sequence[object]] | pd.DataFrame = ()
    titles: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    is_numbered: bool = True
    frozen_columns: int = 0
    spare_rows: int = 0
    is_protected: bool = True
    paper: PaperSize = PaperSize.A4
    footer: str = ""
    is_filtered: bool = False
    """Whether the header lets people choose rows."""
    signature: SigningSpace | None = None
    footing: str = ""
    """What the line of footings is called, in the first column that has none; empty: there is no such line."""


@dataclass(frozen=True, kw_only=True)
class TextSheet:
    """A sheet to read: a title and paragraphs; a paragraph that begins with `# ` is a heading."""

    name: str
    title: str
    paragraphs: tuple[str, ...]
    width: float = 72
    paper: PaperSize = PaperSize.A4
