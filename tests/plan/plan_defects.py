"""A plan with nothing to complete, and what is done to it or to the one row of another form: a defect, its cures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from tests.ground.opened_books import opened, saved
from tests.plan.layout_forms import area_form, quarterly_sheet, quick_wins_form
from tests.plan.plan_book import QUARTERS, book, cell, row

CODE, AREA, UNIT = "Kode Indikator", "Area Perubahan", "Penanggung Jawab"
TW1, TW2, TW3, TW4 = QUARTERS
YEAR, NAME, MEASURE, KIND = "Target Tahun", "Indikator", "Satuan", "Jenis Indikator"
SUM, WAY, ACTIVITY, PROOF, ASKED = "Sifat Target", "Polaritas", "Kegiatan", "Data Dukung Wajib", "Kode Rekomendasi"
COUNTED, AGAIN, PERCENT, INDEX, YES, STATE = range(6)
"""The lines of the plan that has nothing to complete."""

STAFF, SERVICE = "Penataan SDM Aparatur", "Peningkatan Kualitas Pelayanan Publik"
ROWS: Final = (
    row("A1-01", "Manajemen Perubahan", "Rapat monev", (1, 1, 1, 1), Indikator="Jumlah laporan monev", Satuan="laporan")
    | {KIND: "jumlah", ASKED: "R2025-01"},
    row("A1-02", "Manajemen Perubahan", "Sosialisasi", (1, 1, 1, 1), Indikator="Jumlah sosialisasi", Satuan="laporan")
    | {KIND: "jumlah"},
    row("A5-03", STAFF, "Pengisian SKP", (85, 90, 95, 100), Indikator="Persentase pegawai dengan SKP", Satuan="persen")
    | {KIND: "persen", SUM: "rata_rata"},
    row("A8-04", SERVICE, "Survei", (None, 80, None, 82), Indikator="Indeks kepuasan masyarakat", Satuan="indeks")
    | {KIND: "nilai", SUM: "rata_rata"},
    row("A8-05", SERVICE, "Maklumat", (None, "Ya"), Indikator="Maklumat ditetapkan", Satuan="ada/tidak")
    | {KIND: "ya_tidak", SUM: "kumulatif"},
    row("A4-06", "Penataan Tata Laksana", "Evaluasi SOP", (10, 20, 30, 40), Indikator="Jumlah SOP", Satuan="SOP")
    | {KIND: "jumlah", SUM: "kumulatif"},
)
Change = Callable[[Any], None]
"""Of a sheet."""


class Plan:
    """A workbook that is made when a test first reads it: every process that collects the tests would make them all."""

    def __init__(self, make: Callable[[], bytes]) -> None:
        self._make = make

    @cached_property
    def content(self) -> bytes:
        return self._make()


@dataclass(frozen=True)
class Defect:
    """A plan that has it, where its point stands, what that tells to do, and the plan after each way of doing it."""

    rule: str
    cell: str
    told: str
    plan: Plan
    mended: tuple[Plan, ...]


def in_rows(*rows: Mapping[str, object]) -> Plan:
    """The template with these rows."""
    return Plan(lambda: book(*rows))


def edited(plan: Plan, *changes: Change) -> Plan:
    def make() -> bytes:
        workbook = opened(plan.content, rich_text=True)
        for change in changes:
            change(workbook.worksheets[0])
        return saved(workbook)

    return Plan(make)


GOOD: Final = in_rows(*ROWS)


def put(address: str, value: object, shown_as: str = "General") -> Change:
    def change(sheet: Any) -> None:
        sheet[address].value, sheet[address].number_format = value, shown_as

    return change


def typed(line: int, values: Mapping[str, object]) -> Change:
    """Into the template's cells, by their headings."""

    def change(sheet: Any) -> None:
        for heading, value in values.items():
            sheet[cell(heading, line)].value = value

    return change


def defect(rule: str, line: int, heading: str, value: object, told: str, *meant: object) -> Defect:
    """One cell of the template, and what it is mended to: a value, or several cells by their headings."""
    bad = edited(GOOD, typed(line, {heading: value}))
    ways = (each if isinstance(each, dict) else {heading: each} for each in meant)
    return Defect(rule, cell(heading, line), told, bad, tuple(edited(bad, typed(line, way)) for way in ways))


def spoilt(rule: str, where: str, told: str, changes: tuple[Change, ...], *mends: Change) -> Defect:
    """The template changed otherwise than by a word in a cell."""
    bad = edited(GOOD, *changes)
    return Defect(rule, where, told, bad, tuple(edited(bad, mend) for mend in mends))


def in_form(rule: str, form: Plan, where: str, told: str, *meant: object) -> Defect:
    """A cell of another form, and what it is mended to: a value, or a change of the sheet."""
    ways = (each if callable(each) else put(where, each) for each in meant)
    return Defect(rule, where, told, form, tuple(edited(form, way) for way in ways))


def quarterly(*targets: object, unit: str | None = "laporan", name: str = "Jumlah laporan") -> Plan:
    """One row of the quarterly form, its first target in F7."""
    given = (*targets, *(None,) * (4 - len(targets)))
    row = ("Manajemen Perubahan", name, "Rapat", "Laporan", unit, *given, "RDI")
    return Plan(lambda: quarterly_sheet(rows=(row,)))


def output(text: object, due: object = "6, 12", name: str = "Jumlah laporan") -> Plan:
    """One row of the form of Quick Wins, its output in G7 and its months in I7."""
    return Plan(lambda: quick_wins_form(rows=((1, "QUICK WINS", "P", "Survei", "S", name, text, None, due),)))


def due(text: object) -> Plan:
    """One row of the form of the areas, its schedule in E7."""
    return Plan(lambda: area_form(rows=((1, "MANAJEMEN PERUBAHAN", "Tim RB", "Penetapan Tim RB", text),)))


def with_year(text: object) -> Plan:
    """The quarterly form with one result a quarter and a column for the year, in V7."""
    return edited(quarterly(1, 1, 1, 1), put("V4", "Target Tahun"), put("V6", 22), put("V7", text))


def without_measure(*targets: object) -> Plan:
    return edited(quarterly(*targets, unit=None), put("E4", "Solusi"))
