"""Periods as values: two semesters and the year, each with its quarters."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.wording import roman

_YEAR: Final = r"(?P<year>[1-9][0-9]{3})"
_WRITTEN: Final = tuple(
    re.compile(pattern.format(year=_YEAR))
    for pattern in (
        r"{year}-S(?P<half>[12])",
        r"{year}-T",
        r"SEMESTER (?P<half>II?|[12]) (?:TAHUN )?{year}",
        r"TAHUN(?:AN)? {year}",
    )
)
_HALVES: Final = {"1": 1, "I": 1, "2": 2, "II": 2}
_CENTURY: Final = (2000, 2099)


@dataclass(frozen=True, order=True)
class Semester:
    """Half a year: semester I is the quarters (triwulan) I and II, semester II is III and IV."""

    year: int
    half: int

    @property
    def code(self) -> str:
        return f"{self.year}-S{self.half}"

    @property
    def title(self) -> str:
        return f"Semester {roman(self.half)} Tahun {self.year}"

    @property
    def short_title(self) -> str:
        return f"Semester {roman(self.half)} {self.year}"

    @property
    def file_label(self) -> str:
        return f"Semester_{roman(self.half)}_{self.year}"

    @property
    def quarters(self) -> tuple[int, ...]:
        return (1, 2) if self.half == 1 else (3, 4)

    @property
    def last_day(self) -> date:
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    @property
    def semesters(self) -> tuple["Semester", ...]:
        return (self,)

    @property
    def previous(self) -> "Semester":
        return Semester(self.year, 1) if self.half == 2 else Semester(self.year - 1, 2)  # noqa: PLR2004 - two halves

    @property
    def last_year(self) -> "Semester":
        """The same half, a year before."""
        return Semester(self.year - 1, self.half)


@dataclass(frozen=True, order=True)
class Year:
    """The annual report's period: all four quarters."""

    year: int

    @property
    def code(self) -> str:
        return f"{self.year}-T"

    @property
    def title(self) -> str:
        return f"Tahun {self.year}"

    @property
    def short_title(self) -> str:
        return f"Tahunan {self.year}"

    @property
    def file_label(self) -> str:
        return f"Tahunan_{self.year}"

    @property
    def quarters(self) -> tuple[int, ...]:
        return (1, 2, 3, 4)

    @property
    def semesters(self) -> tuple[Semester, ...]:
        return (Semester(self.year, 1), Semester(self.year, 2))

    @property
    def last_year(self) -> "Year":
        return Year(self.year - 1)


Period = Semester | Year


def known_year(year: int) -> int:
    """The year, if it is one of this century; raises RefusedError on anything else."""
    if not _CENTURY[0] <= year <= _CENTURY[1]:
        raise RefusedError(f"Tahun {year} tidak dikenal. Tulis dengan empat angka, misalnya 2026.")
    return year


def parse_period(text: str) -> Period:
    """The period that is written by its code or its title, whatever the case: `2026-S1`, `2026-t`, `Semester I 2026`.

    Raises RefusedError on anything else.
    """
    words = " ".join(text.split()).upper()
    match = next(filter(None, (pattern.fullmatch(words) for pattern in _WRITTEN)), None)
    if match is None:
        raise RefusedError(f"Periode '{text}' tidak dikenal. Tulis misalnya 2026-S1, 2026-S2, atau 2026-T (tahunan).")
    year, half = known_year(int(match["year"])), match.groupdict().get("half")
    return Semester(year, _HALVES[half]) if half else Year(year)
