"""The layouts in which the province's evaluation may come: one column map each, config/columns/rekomendasi*.csv."""

from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.vocabulary import Vocabulary

TEMPLATE: Final = "rekomendasi"


def load_recommendation_maps(config: Path) -> tuple[ColumnMap, ...]:
    """Every map of the folder `config`, that of our own template first; raises ConfigurationError naming the file.

    A template's map that is older than the program has the columns it lacks from the shipped one.
    """
    vocabulary = Vocabulary.load(config)
    own, *others = (config / "columns" / f"{TEMPLATE}.csv", *sorted((config / "columns").glob(f"{TEMPLATE}_*.csv")))
    newest = ColumnMap.load(shipped(f"columns/{TEMPLATE}.csv"), vocabulary)
    template = ColumnMap.load(own, vocabulary).completed(newest.columns)
    refuse_codes_that_cannot_be_made(template, own)
    return (template, *(_checked(path, vocabulary) for path in others))


def coded(default: str, *, year: int, number: int) -> str:
    """The code of a recommendation that has none of its own: `R{tahun}-{nomor:02}` is R2025-01, of the evaluation's
    year.
    """
    return default.format(tahun=year, nomor=number)


def refuse_codes_that_cannot_be_made(column_map: ColumnMap, path: Path) -> None:
    """Raises ConfigurationError where the map's default for `code` asks for what is not filled in."""
    try:
        coded(column_map.column("code").default, year=1, number=1)
    except (KeyError, ValueError, IndexError) as error:
        raise ConfigurationError(f"Peta kolom {path}: bawaan code tidak dikenal ({error}).") from error


def _checked(path: Path, vocabulary: Vocabulary) -> ColumnMap:
    column_map = ColumnMap.load(path, vocabulary)
    by_name = {column.name: column for column in column_map.columns}
    for name in ("code", "text"):
        if name not in by_name or not (by_name[name].is_required or by_name[name].default):
            raise ConfigurationError(f"Peta kolom {path}: kolom {name} harus ada, wajib atau dengan bawaan.")
    refuse_codes_that_cannot_be_made(column_map, path)
    return column_map
