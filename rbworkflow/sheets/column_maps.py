"""The columns of a kind of table: where they stand is data, never code.

A column map is a CSV file with the columns

    nama_kolom  our name of the column
    jenis       teks | angka | persen | kode | tanggal | daftar; or abaikan: known, but none of ours
    wajib       ya | tidak: whether the table is incomplete without it
    ejaan       accepted spellings of the header, joined by `|`; the first is the one we print ourselves
    turun       ya | tidak (if left out): whether an empty cell says what the one above it says
    bawaan      what holds where the sheet has no such column, for the room that reads the table to understand

A column of kind `abaikan` may stand in a sheet as often as it likes. A cell goes down only as long as no column
before it that goes down as well begins anew: below a new area the program of the one before does not hold.

A spelling may hold words in braces, filled in when the map is loaded: `Realisasi TW {a}`. Of a header in
two or three rows a spelling names the lowest row, or the rows joined from the top: `Triwulan I Target`.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Final, Self

from rbworkflow.config_faults import unreadable
from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import fill
from rbworkflow.home import shipped
from rbworkflow.sheets.cells import PLAIN_WORDS
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.vocabulary import Vocabulary

REQUIRED_WORDS: Final = {"ya": True, "tidak": False}


class ColumnKind(StrEnum):
    """What a column's cells hold."""

    TEXT = "teks"
    NUMBER = "angka"
    PERCENT = "persen"
    CODE = "kode"
    DATE = "tanggal"
    CHOICE = "daftar"
    IGNORED = "abaikan"


NUMBERS: Final = (ColumnKind.NUMBER, ColumnKind.PERCENT)
"""Kinds whose cells are asked about one by one, by whoever reads their numbers."""


@dataclass(frozen=True)
class SheetColumn:
    """One column we know: `title` is its printed header, `spellings` all that are accepted."""

    name: str
    kind: ColumnKind
    is_required: bool
    spellings: tuple[str, ...]
    goes_down: bool = False
    default: str = ""

    @property
    def title(self) -> str:
        return self.spellings[0]


@dataclass(frozen=True)
class ColumnMap:
    """The columns of a kind of table, in their printed order, the headers to pass over, and the words of its cells."""

    columns: tuple[SheetColumn, ...]
    ignored: frozenset[str] = frozenset()
    vocabulary: Vocabulary = PLAIN_WORDS

    @classmethod
    def load(cls, path: Path, vocabulary: Vocabulary = PLAIN_WORDS, **words: str) -> Self:
        """The map in a CSV file, `words` filled into its spellings; raises ConfigurationError naming file and row."""
        try:
            rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise ConfigurationError(f"Peta kolom {path} tidak terbaca: {unreadable(error)}.") from error
        columns = tuple(_column(row, f"{path} baris {line}", words) for line, row in enumerate(rows, start=2))
        if fault := _fault(columns):
            raise ConfigurationError(f"Peta kolom {path}: {fault}")
        ours = tuple(column for column in columns if column.kind is not ColumnKind.IGNORED)
        passed_over = (column for column in columns if column.kind is ColumnKind.IGNORED)
        ignored = frozenset(folded(spelling) for column in passed_over for spelling in column.spellings)
        return cls(ours, ignored, vocabulary)

    def column(self, name: str) -> SheetColumn:
        """The column of that name; KeyError where there is none."""
        return {column.name: column for column in self.columns}[name]

    def completed(self, columns: Iterable[SheetColumn]) -> Self:
        """With those of `columns` that it lacks: of a newer map, where this one is an office's older copy of it."""
        known, spelled = {column.name for column in self.columns}, self.names_by_spelling
        added = (
            column
            for column in columns
            if column.name not in known and not any(folded(word) in spelled for word in column.spellings)
        )
        return replace(self, columns=(*self.columns, *added))

    @property
    def names_by_spelling(self) -> dict[str, str]:
        return {folded(spelling): column.name for column in self.columns for spelling in column.spellings}


def own_map(config: Path, name: str, *, is_completed: bool = False, **words: str) -> ColumnMap:
    """The office's own map of this name, or the one that came with the program where its folder is older than that.

    What that knows and the office's lacks is added where it `is_completed`. Raises ConfigurationError naming file and
    row, and where it names a column that the program does not know, or lacks one that is needed: what stands there
    would be read into nothing.
    """
    path, vocabulary = config / name, Vocabulary.load(config)
    newest = ColumnMap.load(shipped(name), vocabulary, **words)
    if not path.is_file():
        return newest
    own = ColumnMap.load(path, vocabulary, **words)
    whole = own.completed(newest.columns) if is_completed else own
    if fault := _strange(own, newest) or _lacking(whole, newest):
        raise ConfigurationError(f"Peta kolom {path}: {fault}")
    return whole


def _strange(own: ColumnMap, newest: ColumnMap) -> str:
    """Which name of an office's own map the program does not know; empty if none."""
    mine, known = ([column.name for column in each.columns] for each in (own, newest))
    strange = next((name for name in mine if name not in known), "")
    near = get_close_matches(strange, [name for name in known if name not in mine], n=1)
    meant = f", mungkin maksudnya '{near[0]}'" if near else ""
    return f"nama_kolom '{strange}' tidak dikenal{meant}." if strange else ""


def _lacking(own: ColumnMap, newest: ColumnMap) -> str:
    mine = {column.name for column in own.columns}
    lacking = next((column for column in newest.columns if column.is_required and column.name not in mine), None)
    return f"kolom {lacking.name} ({lacking.title}) harus ada." if lacking else ""


def _column(row: Mapping[str, str | None], where: str, words: Mapping[str, str]) -> SheetColumn:
    kind, required = row.get("jenis") or "", row.get("wajib") or ""
    if kind not in set(ColumnKind):
        raise ConfigurationError(f"Peta kolom {where}: jenis '{kind}' tidak dikenal. Pilih: {', '.join(ColumnKind)}.")
    if required not in REQUIRED_WORDS:
        raise ConfigurationError(f"Peta kolom {where}: wajib harus 'ya' atau 'tidak', bukan '{required}'.")
    goes_down = row.get("turun") or "tidak"
    if goes_down not in REQUIRED_WORDS:
        raise ConfigurationError(f"Peta kolom {where}: turun harus 'ya' atau 'tidak', bukan '{goes_down}'.")
    try:
        spellings = fill(row.get("ejaan") or "", words).split("|")
    except ValueError as error:
        raise ConfigurationError(f"Peta kolom {where}: ejaan, {error}.") from error
    kept = tuple(spelling.strip() for spelling in spellings if spelling.strip())
    if not row.get("nama_kolom") or not kept:
        raise ConfigurationError(f"Peta kolom {where}: nama_kolom dan ejaan harus diisi.")
    return SheetColumn(
        name=str(row["nama_kolom"]),
        kind=ColumnKind(kind),
        is_required=REQUIRED_WORDS[required],
        spellings=kept,
        goes_down=REQUIRED_WORDS[goes_down],
        default=(row.get("bawaan") or "").strip(),
    )


def _fault(columns: Sequence[SheetColumn]) -> str:
    """What is wrong with the map as a whole; empty if nothing."""
    if not columns:
        return "tidak ada satu kolom pun."
    owners: dict[str, str] = {}
    for column in columns:
        if column.name in owners.values():
            return f"nama_kolom '{column.name}' ada dua kali."
        for spelling in {folded(spelling) for spelling in column.spellings}:
            if spelling in owners:
                return f"ejaan '{spelling}' dipakai oleh '{owners[spelling]}' dan '{column.name}'."
            owners[spelling] = column.name
    return ""
