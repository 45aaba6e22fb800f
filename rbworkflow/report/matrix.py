"""The matrix of achievement as a sheet: an indicator's quarters beside each other, to stack and to print.

The columns to stack are those of four quarters in every period, so that a semester's rows and a year's go together.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.model import Content, Figures, QuarterFigures, ReportedIndicator
from rbworkflow.report.content.phrases import (
    amended,
    counted_text,
    is_due,
    quarter_label,
    remark_text,
    score_text,
    status_text,
    target_text,
    value_text,
)
from rbworkflow.sheets.writing import ColumnSpec, Format, PaperSize, SheetSpec
from rbworkflow.wording import PRACTICE_MODE

SHEET: Final = "Matriks"
COUNTED: Final = "dihitung"
_NUMBERS: Final = ("target", "batas_bawah", "batas_atas", "realisasi", "capaian_persen")
_QUARTERS: Final = (1, 2, 3, 4)
BY_QUARTER: Final = tuple(
    f"{name}_tw{quarter}" for quarter in _QUARTERS for name in (*_NUMBERS, "jatuh_tempo", "keadaan", "alasan")
)
"""The columns of the four quarters; `jatuh_tempo` says whether a result is asked for, `alasan` why it is blocked."""
QUARTER_NUMBERS: Final = tuple(f"{name}_tw{quarter}" for quarter in _QUARTERS for name in _NUMBERS)


def state_of(figures: Figures) -> str:
    """What became of a figure, in words: `dihitung` where the figure itself says the rest."""
    return status_text(figures) or COUNTED


def by_quarter(row: ReportedIndicator) -> Iterator[object]:
    """In the order of BY_QUARTER; nothing of quarters that the period does not have."""
    cells = {cell["quarter"]: cell for cell in row["quarters"]}
    for quarter in _QUARTERS:
        yield from _told(cells.get(quarter))


def _told(cell: QuarterFigures | None) -> tuple[object, ...]:
    if cell is None:
        return (None,) * 5 + ("",) * 3
    numbers = (cell["target"], cell["low"], cell["high"], cell["actual"], cell["achievement"])
    asked = "ya" if is_due(cell) else "tidak"
    return (
        *(None if each is None else Decimal(each) for each in numbers),
        asked,
        state_of(cell),
        cell.get("reason", ""),
    )


def printed_matrix(content: Content, paper: PaperSize, *, is_practice: bool) -> SheetSpec:
    """The matrix as people read and file it: titled, by area, across."""
    office, period = content["office"], content["period"]
    heading = f"MATRIKS CAPAIAN RENCANA AKSI {period['title'].upper()}{amended(content).upper()}"
    titles = (f"{PRACTICE_MODE} – {heading}" if is_practice else heading, office["name"])
    return SheetSpec(
        name=SHEET,
        titles=(*titles, f"Rencana Aksi RB {content['plan']['year']} – Versi {content['plan']['number']}"),
        hint="T: target; R: realisasi; C: capaian (%) apa adanya; D: capaian yang diperhitungkan (%). "
        "Untuk menggabungkan beberapa kantor: lembar Indikator.",
        columns=tuple(_columns(content)),
        rows=[*_rows(content)],
        frozen_columns=3,
        is_protected=False,
        paper=paper,
        footer=f"{office['short_name']} – {period['short_title']}",
    )


def _columns(content: Content) -> Iterator[ColumnSpec]:
    yield ColumnSpec(title="No.", width=5)
    yield ColumnSpec(title="Kode", width=8)
    yield ColumnSpec(title="Kode bersama", width=10)
    yield ColumnSpec(title=content["regime"]["area_title"], width=16)
    yield ColumnSpec(title="Indikator", width=28)
    yield ColumnSpec(title="Satuan", width=10)
    yield ColumnSpec(title="Unit", width=6)
    yield ColumnSpec(title="Target tahun", width=8, format=Format.GENERAL)
    for quarter in content["quarters"]:
        for letter in "TRC":
            yield ColumnSpec(title=f"{quarter_label(quarter)} {letter}", width=8, format=Format.GENERAL)
    for letter in "TRCD":
        yield ColumnSpec(title=f"{content['period']['short_title']} {letter}", width=9, format=Format.GENERAL)
    yield ColumnSpec(title="Data dukung", width=8, format=Format.GENERAL)
    yield ColumnSpec(title="Keterangan", width=18)


def _rows(content: Content) -> Iterator[tuple[object, ...]]:
    labels = {area["code"]: area["label"] for area in content["areas"]}
    for position, row in enumerate(content["indicators"], 1):
        cells = {cell["quarter"]: cell for cell in row["quarters"]}
        figures = [text for quarter in content["quarters"] for text in _figures(row, cells.get(quarter))]
        yield (
            str(position),
            row["code"],
            row.get("common_code", ""),
            labels.get(row["area"], row["area"]),
            row["name"],
            row["measure"],
            row["unit"],
            value_text(row, row["target_year"]),
            *figures,
            *_figures(row, row["total"]),
            counted_text(row["total"]),
            str(row["evidence_count"]),
            remark_text(row),
        )


def _figures(row: ReportedIndicator, figures: Figures | None) -> tuple[str, str, str]:
    if figures is None:
        return ("", "", "")
    return target_text(row, figures), value_text(row, figures["actual"]), score_text(figures["achievement"])
