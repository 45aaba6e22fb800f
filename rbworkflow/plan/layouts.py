"""The layouts a plan may come in: one column map each, config/columns/plan*.csv. The map that fits best is taken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.plan.defaults import Default, map_defaults
from rbworkflow.plan.model import QUARTERS
from rbworkflow.plan.words import PlanWords, load_plan_words
from rbworkflow.sheets.columns import ColumnMap, FoundTable
from rbworkflow.sheets.fitting import fitting_tables
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.sheets.workbook import Workbook

TEMPLATE: Final = "plan"
NEEDED: Final = (
    "code",
    "area",
    "unit",
    "activity",
    "name",
    "unit_of_measure",
    "kind",
    "polarity",
    "target_kind",
    *(f"target_q{quarter}" for quarter in QUARTERS),
    "required_evidence",
)
"""What every indicator needs: a layout has the column, or says what holds without it."""
NEWER: Final = ("common_code",)
"""Known in every layout, also in an office's map that is older than they are."""


@dataclass(frozen=True)
class PlanLayout:
    """One way to write a plan: `title` is its name for people, `defaults` what holds where a column is lacking.

    `words` are what its cells may be written with, the same in every layout.
    """

    title: str
    column_map: ColumnMap
    defaults: Mapping[str, Default]
    words: PlanWords
    is_template: bool = False


class Fit(NamedTuple):
    """A table read by a layout."""

    table: FoundTable
    layout: PlanLayout

    @property
    def lacking(self) -> list[str]:
        """The columns that must be there, are not, and have no default."""
        return [name for name in self.table.lacking if name not in self.layout.defaults]


def load_layouts(config: Path) -> tuple[PlanLayout, ...]:
    """Every layout of the folder `config`, the template first; raises ConfigurationError naming file and column."""
    paths = sorted((config / "columns").glob("plan*.csv"), key=lambda path: (path.stem != TEMPLATE, path.stem))
    if not paths or paths[0].stem != TEMPLATE:
        raise ConfigurationError(f"Peta kolom {config / 'columns' / 'plan.csv'} tidak ada. Salin dari contoh.")
    words = load_plan_words(config)
    vocabulary = Vocabulary.load(config)
    return tuple(_load(path, words, vocabulary) for path in paths)


def template_map(layouts: Iterable[PlanLayout]) -> ColumnMap:
    """The map of our own template."""
    return next(layout.column_map for layout in layouts if layout.is_template)


def fitting_plans(workbook: Workbook, layouts: Sequence[PlanLayout]) -> list[Fit]:
    """The plan's tables, each with the layout it is written in."""
    tables = fitting_tables(workbook, [layout.column_map for layout in layouts])
    return [Fit(table, next(each for each in layouts if each.column_map is table.column_map)) for table in tables]


def _load(path: Path, words: PlanWords, vocabulary: Vocabulary) -> PlanLayout:
    column_map = _with_newer(ColumnMap.load(path, vocabulary), vocabulary)
    by_name = {column.name: column for column in column_map.columns}
    defaults = map_defaults(column_map, by_name, path=path, told_in="docs/rencana-aksi.md")
    for name in NEEDED:
        if name not in by_name or not (by_name[name].is_required or name in defaults):
            raise ConfigurationError(f"Peta kolom {path}: kolom {name} harus ada, wajib atau dengan bawaan.")
    title = path.stem.removeprefix(TEMPLATE).strip("_").replace("_", " ") or "templat"
    return PlanLayout(title, column_map, defaults, words, is_template=path.stem == TEMPLATE)


def _with_newer(own: ColumnMap, vocabulary: Vocabulary) -> ColumnMap:
    """With the columns that came after offices had copied their maps."""
    newest = ColumnMap.load(shipped(f"columns/{TEMPLATE}.csv"), vocabulary)
    return own.completed(newest.column(name) for name in NEWER)
