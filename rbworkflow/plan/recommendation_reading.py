"""The province's evaluation read from a workbook: its own, our template, or the letter's table pasted into a sheet."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.office.model import Office
from rbworkflow.plan import recommendation_points as points
from rbworkflow.plan.recommendation_layouts import coded
from rbworkflow.plan.recommendation_table import RecommendationTable
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.plan.terms import Terms, spelled
from rbworkflow.sheets.columns import ColumnMap, FoundTable
from rbworkflow.sheets.dates import day_in
from rbworkflow.sheets.fitting import copies, fitting_tables, said_of_broken, said_of_hidden
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.titles import titles_above, told_year

_SPELLINGS: Final[Mapping[FollowUpStatus, tuple[str, ...]]] = {
    FollowUpStatus.NOT_YET: ("belum ditindaklanjuti", "belum selesai", "belum dimulai"),
    FollowUpStatus.UNDER_WAY: ("dalam proses", "sedang diproses", "sedang berjalan", "sebagian"),
    FollowUpStatus.DONE: ("sudah", "sudah ditindaklanjuti", "telah selesai", "tuntas"),
    FollowUpStatus.IMPOSSIBLE: ("tidak dapat", "tidak dapat ditindaklanjuti", "tdd"),
}
_BY_SPELLING: Final = {folded(word): code for code, words in _SPELLINGS.items() for word in (code, *words)}
_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,31}")
_YEARS_TO_ACT: Final = 5
"""A due day that is further from its evaluation is a slip of the pen."""


def status_meant(text: str) -> FollowUpStatus | None:
    """How far the words say that a follow-up is; None where they are not understood."""
    return _BY_SPELLING.get(folded(text))


@dataclass(frozen=True)
class RecommendationsDraft:
    """What a workbook says, in its order, and the points to complete; only a complete one is kept."""

    recommendations: tuple[Recommendation, ...]
    findings: list[Finding]

    @property
    def is_complete(self) -> bool:
        return bool(self.recommendations) and not any(point.is_open for point in self.findings)


def read_recommendations(
    content: bytes, *, office: Office, year: int, maps: Sequence[ColumnMap]
) -> RecommendationsDraft:
    """The recommendations that the plan of `year` answers; raises WorkbookRefusedError where none can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    tables, hidden = fitting_tables(workbook, maps), list(said_of_hidden(workbook, maps))
    if not tables:
        return RecommendationsDraft((), [points.point(points.NO_TABLE), *hidden])
    reading = _Reading(Terms.of(office, year), year - 1)
    read = tuple(each for table in tables for each in reading.table(table))
    of_tables = [each for table in tables for each in table.said]
    of_sheets = [*hidden, *said_of_broken(workbook, maps, tables), *_copied(tables)]
    return RecommendationsDraft(read, [*of_sheets, *of_tables, *reading.findings])


def _copied(tables: Sequence[FoundTable]) -> Iterator[Finding]:
    """That a sheet repeats another's rows."""
    for table, first in copies(tables):
        name = table.sheet.name
        yield points.point(points.COPIED_SHEET, sheet=name, text=name, first=first.sheet.name)


class _Reading:
    """Tables being read: what is wrong with their cells gathers in `findings`; `year` is the evaluation's."""

    def __init__(self, terms: Terms, year: int) -> None:
        self.terms = terms
        self.year = year
        self.findings: list[Finding] = []
        self.first_cells: dict[str, str] = {}
        self.count = 0

    def table(self, found: FoundTable) -> list[Recommendation]:
        table = RecommendationTable(found, self.terms)
        self.findings += table.findings
        self._other_year(found)
        read = [self._row(table, index, heading) for index, heading in table.recommendations]
        if read and not table.has("code"):
            codes = f"{read[0].code} sampai {read[-1].code}" if len(read) > 1 else read[0].code
            self.findings.append(table.point(points.CODES_GIVEN, table.recommendations[0][0], "text", text=codes))
        return read

    def _other_year(self, found: FoundTable) -> None:
        """That titles name neither the evaluation's year nor the plan's: last year's file lies near."""
        texts = [found.sheet.name, titles_above(found)]
        told = told_year(texts, self.year)
        if told and told_year(texts, self.year + 1):
            sheet = found.sheet.name
            self.findings.append(points.point(points.OTHER_YEAR, sheet=sheet, text=str(told), year=str(self.year)))

    def _row(self, table: RecommendationTable, index: int, heading: str) -> Recommendation:
        self.count += 1
        return Recommendation(
            code=self._code(table, index),
            position=self.count,
            area_code=self._area(table, index, heading),
            text=self._needed(table, index, "text"),
            status=self._status(table, index),
            follow_up=table.text(index, "follow_up"),
            evidence=table.text(index, "evidence"),
            condition=": ".join(filter(None, (table.text(index, "title"), table.text(index, "condition")))),
            criterion=table.text(index, "criterion"),
            consequence=table.text(index, "consequence"),
            due_on=self._day(table, index),
            unit_code=self._unit(table, index),
            answer_reason=table.text(index, "answer_reason"),
        )

    def _code(self, table: RecommendationTable, index: int) -> str:
        default = table.default("code")
        if not table.has("code") and default:
            return coded(default, year=self.year, number=self.count)
        code = self._needed(table, index, "code").upper()
        if code and not _CODE.fullmatch(code):
            self._point(table, points.BAD_CODE, index, "code", text=code)
        elif code in self.first_cells:
            self._point(table, points.DOUBLED_CODE, index, "code", text=code, first=self.first_cells[code])
        if code:
            self.first_cells.setdefault(code, f"{table.cell(index, 'code')} lembar '{table.sheet}'")
        return code

    def _area(self, table: RecommendationTable, index: int, heading: str) -> str:
        text = heading or table.text(index, "area")
        found = self.terms.headed_area(text)
        if text and found is None:
            meant, choices = self.terms.meant(self.terms.areas, text), ", ".join(self.terms.area_titles)
            self._point(table, points.UNKNOWN_AREA, index, "area", text=text, meant=meant, choices=choices)
        return found or ""

    def _unit(self, table: RecommendationTable, index: int) -> str:
        text = table.text(index, "unit")
        found = spelled(self.terms.units, text)
        if text and found is None:
            meant, choices = self.terms.meant(self.terms.units, text), ", ".join(self.terms.unit_titles)
            self._point(table, points.UNKNOWN_UNIT, index, "unit", text=text, meant=meant, choices=choices)
        return found or ""

    def _day(self, table: RecommendationTable, index: int) -> date | None:
        text = table.text(index, "due_on")
        found = day_in(text)
        if text and found is None:
            self._point(table, points.NO_DAY, index, "due_on", text=text, year=str(self.year + 1))
        elif found and not self.year <= found.year <= self.year + _YEARS_TO_ACT:
            self._point(table, points.FAR_DAY, index, "due_on", text=text, year=str(self.year))
        return found

    def _status(self, table: RecommendationTable, index: int) -> FollowUpStatus:
        """What the cell says; where nobody knows what it means, a point to complete and the beginning."""
        beginning = FollowUpStatus.NOT_YET
        text = table.text(index, "status") or table.default("status") or beginning
        found = status_meant(text)
        if found is None:
            self._point(table, points.UNKNOWN_STATUS, index, "status", text=text, choices=", ".join(FollowUpStatus))
        return found or beginning

    def _needed(self, table: RecommendationTable, index: int, name: str) -> str:
        text = table.text(index, name)
        if not text and table.has(name):
            self._point(table, points.EMPTY_CELL, index, name, column=table.title(name))
        return text

    def _point(self, table: RecommendationTable, rule: str, index: int, name: str, **words: str) -> None:
        self.findings.append(table.point(rule, index, name, **words))
