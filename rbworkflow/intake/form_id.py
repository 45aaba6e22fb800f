"""A form's number: printed on each form, it says which office, period, unit and plan the form was made for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from rbworkflow.office.period import Semester, parse_period
from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.column_maps import ColumnMap, own_map
from rbworkflow.sheets.texts import cleaned
from rbworkflow.sheets.workbook import Sheet, Workbook
from rbworkflow.wording import roman

FORMAT: Final = 1
LABEL: Final = "Nomor formulir"
COLUMNS: Final = "columns/submission.csv"
SHEET: Final = "Isian"
"""The form's sheet; a workbook that has it was meant as a form, also where its number is gone."""
TOKEN_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # noqa: S105 - of what tokens are made
TOKEN_LENGTH: Final = 20
PATTERN: Final = (
    r"RB(\d+) ?\| ?(\w+) ?\| ?(\d{4}-S[12]) ?\| ?([A-Z0-9]+) ?\| ?(\d+)"
    rf"(?: ?\| ?([{TOKEN_LETTERS}]{{{TOKEN_LENGTH}}})\b)?"
)
"""How a number reads, wherever it stands."""
_TEXT: Final = re.compile(PATTERN)
_SEARCHED_ROWS: Final = 60


@dataclass(frozen=True, kw_only=True)
class FormId:
    """`RB1|3514|2026-S1|PHS|1`: format, office, period, unit, number of the plan's version; then the form's token.

    The token says whether the form is one that went out, not which: numbers that differ in it alone are the same.
    """

    office_code: str
    period_code: str
    unit_code: str
    plan_number: int
    format: int = FORMAT
    token: str = field(default="", compare=False)
    """Empty in a form of a program before 0.2.0."""

    @classmethod
    def find(cls, text: str) -> Self | None:
        """The number that stands in a text, if any."""
        match = _TEXT.search(text)
        if match is None:
            return None
        version, office_code, period_code, unit_code, plan_number, token = match.groups()
        return cls(
            office_code=office_code,
            period_code=period_code,
            unit_code=unit_code,
            plan_number=int(plan_number),
            format=int(version),
            token=token or "",
        )

    def __str__(self) -> str:
        parts = (f"RB{self.format}", self.office_code, self.period_code, self.unit_code, str(self.plan_number))
        return "|".join(filter(None, (*parts, self.token)))

    @property
    def period_title(self) -> str:
        return parse_period(self.period_code).title


def form_id_of(workbook: Workbook) -> FormId | None:
    """The number of the form that a workbook is, wherever in its sheets' first rows it stands; None: not a form.

    Of several the one on the form's own sheet counts, and a hidden sheet last.
    """
    sheet = form_sheet(workbook)
    return None if sheet is None else form_number(sheet)


def form_sheet(workbook: Workbook) -> Sheet | None:
    """The sheet with the form's number; None: not a form."""
    by_rank = sorted(workbook.sheets, key=lambda sheet: (sheet.is_hidden, sheet.name != SHEET))
    return next((sheet for sheet in by_rank if form_number(sheet) is not None), None)


def form_number(sheet: Sheet) -> FormId | None:
    """The number of a form that stands in a sheet's first rows."""
    return next((number for _, number in _numbers(sheet)), None)


def number_place(sheet: Sheet) -> Place:
    """Where that number stands; the first cell where there is none."""
    return next((place for place, _ in _numbers(sheet)), (1, 1))


def _numbers(sheet: Sheet) -> Iterator[tuple[Place, FormId]]:
    for row, values in enumerate(sheet.rows[:_SEARCHED_ROWS], start=1):
        for column, value in enumerate(values, start=1):
            found = FormId.find(cleaned(value)) if isinstance(value, str) else None
            if found is not None:
                yield (row, column), found


def form_columns(config: Path, semester: Semester) -> ColumnMap:
    """The form's columns, with the semester's two quarters in their headers."""
    a, b = semester.quarters
    return own_map(config, COLUMNS, a=roman(a), b=roman(b), number_a=str(a), number_b=str(b))
