"""The layouts a self-assessment may come in: one column map each, config/columns/lke*.csv. The best fit is taken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.plan.defaults import NUMBER, Default, map_defaults
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.sheets.workbook import Sheet, Workbook

TEMPLATE: Final = "lke"
ANSWERS: Final = ("answer", "numerator", "denominator", "reason", "evidence")
"""The columns that are filled in later."""
CALLED: Final[Mapping[str, str]] = {
    "position": "nomor",
    "code": "kode",
    "part": "bagian",
    "area": "area",
    "question": "pertanyaan",
    "criterion": "kriteria",
    "kind": "jenis jawaban",
    "weight": "bobot",
    "unit": "subbagian",
    "required_evidence": "data dukung yang diminta",
    "indicators": "kode indikator",
    "last_answer": "jawaban tahun lalu",
    "evaluator_answer": "jawaban evaluator",
    "evaluator_note": "catatan evaluator",
    "answer": "jawaban",
    "numerator": "jumlah yang memenuhi",
    "denominator": "jumlah seluruhnya",
    "reason": "alasan",
    "evidence": "data dukung",
}
"""Every column that a layout may have, as a sentence calls it."""
NEEDED: Final = ("code", "part", "question", "kind")
"""What every item needs: a layout has the column, or says what holds without it."""
SHEET, TITLE, SECTION = "lembar", "judul", "judul_baris"
MADE: Final = {SHEET: "nama lembar", TITLE: "judul di atas tabel", SECTION: "judul pada barisnya sendiri"}
"""What a default may be made of besides columns: the sheet's name, the lines above the table, and titles inside it."""


@dataclass(frozen=True)
class AssessmentLayout:
    """One way to write the items: `title` is its name for people, `defaults` what holds where a column is lacking."""

    title: str
    column_map: ColumnMap
    defaults: Mapping[str, Default]
    is_template: bool = False

    @property
    def has_sections(self) -> bool:
        """Whether titles on rows of their own say what the rows below them are of."""
        return any(SECTION in default.asked for default in self.defaults.values())


class ItemsFit(NamedTuple):
    """A table read by a layout, and how well that fits."""

    table: FoundTable
    layout: AssessmentLayout


def load_layouts(config: Path) -> tuple[AssessmentLayout, ...]:
    """Every layout of the folder `config`, the template first; raises ConfigurationError naming file and column.

    The template's map is the one that came with the program, where the folder is older than it.
    """
    own = config / "columns" / f"{TEMPLATE}.csv"
    template = own if own.exists() else shipped(f"columns/{TEMPLATE}.csv")
    others = sorted((config / "columns").glob(f"{TEMPLATE}_*.csv"))
    vocabulary = Vocabulary.load(config)
    return tuple(_load(path, vocabulary) for path in (template, *others))


def template_map(layouts: Iterable[AssessmentLayout]) -> ColumnMap:
    """The map of our own template."""
    return next(layout.column_map for layout in layouts if layout.is_template)


def fitting_tables(workbook: Workbook, layouts: Sequence[AssessmentLayout]) -> tuple[list[ItemsFit], list[Sheet]]:
    """The tables of items, one of a visible sheet, and the other visible sheets that say anything.

    A sheet that lacks a single column of the layout that others fit whole belongs to them: it was broken. Where none
    fits whole, the best one is all there is.
    """
    visible = [sheet for sheet in workbook.sheets if not sheet.is_hidden]
    fits = [fit for sheet in visible if (fit := _best_fit(sheet, layouts))]
    whole = [fit for fit in fits if not fit.table.lacking and fit.table.rows]
    chosen = [fit for fit in fits if fit in whole or any(_is_broken(fit, beside) for beside in whole)]
    if not chosen and fits:
        chosen = [max(fits, key=lambda fit: fit.table.goodness)]
    read = {fit.table.sheet.name for fit in chosen}
    return chosen, [sheet for sheet in visible if sheet.name not in read and any(map(any, sheet.rows))]


def _is_broken(fit: ItemsFit, beside: ItemsFit) -> bool:
    is_alike = len(fit.table.columns) * 2 >= len(beside.table.columns)
    return len(fit.table.lacking) == 1 and is_alike and fit.layout.title == beside.layout.title


def _best_fit(sheet: Sheet, layouts: Sequence[AssessmentLayout]) -> ItemsFit | None:
    """Of equals a whole one, then the first."""
    tables = ((find_table(sheet, layout.column_map), layout) for layout in layouts)
    fits = [ItemsFit(table, layout) for table, layout in tables if table is not None]
    return max(fits, key=lambda fit: (not fit.table.lacking, fit.table.goodness), default=None)


def _load(path: Path, vocabulary: Vocabulary) -> AssessmentLayout:
    column_map = ColumnMap.load(path, vocabulary)
    by_name = {column.name: column for column in column_map.columns}
    if unknown := [name for name in by_name if name not in CALLED]:
        raise ConfigurationError(f"Peta kolom {path}: nama_kolom '{unknown[0]}' tidak dikenal; lihat docs/lke.md.")
    defaults = map_defaults(column_map, [*by_name, *MADE, NUMBER], path=path, told_in="docs/lke.md")
    for name in NEEDED:
        if name not in by_name or not (by_name[name].is_required or name in defaults):
            raise ConfigurationError(f"Peta kolom {path}: kolom {name} harus ada, wajib atau dengan bawaan.")
    title = path.stem.removeprefix(TEMPLATE).strip("_").replace("_", " ") or "templat"
    return AssessmentLayout(title, column_map, defaults, is_template=path.stem == TEMPLATE)
