"""The recommendations of the province's evaluation: read from a workbook, answered by the plan's indicators."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.office.model import Office
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.plan.terms import Terms, spelled
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.reading import read_workbooks

_SPELLINGS: Final[Mapping[FollowUpStatus, tuple[str, ...]]] = {
    FollowUpStatus.NOT_YET: ("belum ditindaklanjuti", "belum selesai", "belum dimulai", "-"),
    FollowUpStatus.UNDER_WAY: ("dalam proses", "sedang diproses", "sedang berjalan", "sebagian"),
    FollowUpStatus.DONE: ("sudah", "sudah ditindaklanjuti", "telah selesai", "tuntas"),
    FollowUpStatus.IMPOSSIBLE: ("tidak dapat", "tidak dapat ditindaklanjuti", "tdd"),
}
_BY_SPELLING: Final = {folded(word): code for code, words in _SPELLINGS.items() for word in (code, *words)}
_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,31}")

_RULES: Final = {
    "E01": "Tabel rekomendasi tidak ditemukan. Pakai templat rekomendasi dan jangan mengubah judul kolomnya.",
    "E02": "Kolom {column} belum diisi.",
    "E03": "Kode rekomendasi '{text}' hanya boleh berisi huruf, angka, titik, garis miring, dan tanda hubung, "
    "paling panjang 32 karakter, misalnya R2025-01.",
    "E04": "Kode rekomendasi {text} sudah dipakai pada sel {first}. Beri kode yang berbeda.",
    "E05": "Area '{text}' tidak dikenal pada tahun ini. Pilih salah satu: {choices}; kosongkan bila umum.",
    "E06": "Status '{text}' tidak dikenal. Pilih salah satu: {choices}.",
}


@dataclass(frozen=True)
class RecommendationsDraft:
    """What a workbook says, in its order, and the points to complete; only a complete one is kept."""

    recommendations: tuple[Recommendation, ...]
    findings: list[Finding]

    @property
    def is_complete(self) -> bool:
        return bool(self.recommendations) and not any(point.is_open for point in self.findings)


def read_recommendations(content: bytes, *, office: Office, year: int, column_map: ColumnMap) -> RecommendationsDraft:
    """The recommendations that the plan of `year` answers; raises WorkbookRefusedError where none can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    tables = (find_table(sheet, column_map) for sheet in workbook.sheets if not sheet.is_hidden)
    table = next((table for table in tables if table is not None), None)
    if table is None:
        return RecommendationsDraft((), [Finding(rule="E01", severity=Severity.BLOCKING, message=_RULES["E01"])])
    reading = _RecommendationsReading(table, Terms.of(office, year))
    read = tuple(reading.row(index) for index in range(len(table.frame)))
    return RecommendationsDraft(read, [*table.findings, *reading.findings])


def answers(indicators: Iterable[Indicator], codes: Iterable[str]) -> dict[str, tuple[Indicator, ...]]:
    """The indicators that answer each recommendation, by its code; none for one that nobody answers."""
    given = tuple(indicators)
    return {code: tuple(each for each in given if code in each.recommendation_codes) for code in codes}


class _RecommendationsReading:
    """A table being read: what is wrong with its cells gathers in `findings`."""

    def __init__(self, table: FoundTable, terms: Terms) -> None:
        self.table = table
        self.terms = terms
        self.findings: list[Finding] = []
        self.first_cells: dict[str, str] = {}

    def row(self, index: int) -> Recommendation:
        return Recommendation(
            code=self._code(index),
            position=index + 1,
            area_code=self._area(index),
            text=self._needed(index, "text"),
            status=self._status(index),
            follow_up=self._text(index, "follow_up"),
            evidence=self._text(index, "evidence"),
        )

    def _code(self, index: int) -> str:
        code = self._needed(index, "code").upper()
        if code and not _CODE.fullmatch(code):
            self._point("E03", index, "code", text=code)
        elif code in self.first_cells:
            self._point("E04", index, "code", text=code, first=self.first_cells[code])
        self.first_cells.setdefault(code, self.table.cell(index, "code"))
        return code

    def _area(self, index: int) -> str:
        text = self._text(index, "area")
        found = spelled(self.terms.areas, text)
        if text and found is None:
            self._point("E05", index, "area", text=text, choices=", ".join(self.terms.area_titles))
        return found or ""

    def _status(self, index: int) -> FollowUpStatus:
        """What the cell says; where nobody knows what it means, a point to complete and the beginning."""
        beginning = FollowUpStatus.NOT_YET
        text = self._text(index, "status") or self.table.column_map.column("status").default or beginning
        found = _BY_SPELLING.get(folded(text))
        if found is None:
            self._point("E06", index, "status", text=text, choices=", ".join(FollowUpStatus))
        return found or beginning

    def _needed(self, index: int, name: str) -> str:
        text = self._text(index, name)
        if not text and name in self.table.letters:
            self._point("E02", index, name, column=self.table.column_map.column(name).title)
        return text

    def _text(self, index: int, name: str) -> str:
        return str(self.table.frame[name].iat[index])

    def _point(self, rule: str, index: int, name: str, **words: str) -> None:
        self.findings.append(
            Finding(
                rule=rule,
                severity=Severity.BLOCKING,
                message=_RULES[rule].format_map(words),
                sheet=self.table.sheet.name,
                cell=self.table.cell(index, name),
            )
        )
