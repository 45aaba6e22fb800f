"""What holds where a layout has no such column, as its map says it:

max                                     always this
{area}-{nomor}                          made of what the row says
kind: persen=rata_rata; jumlah          by what another column says; the last, without `=`, where nothing fits
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import fill, names_in
from rbworkflow.sheets.column_maps import ColumnMap
from rbworkflow.sheets.headers import folded
from rbworkflow.wording import listed

NUMBER: Final = "nomor"
MEASURE: Final = "satuan"
SHARE: Final = "bagian"
MADE_WORDS: Final = (NUMBER, MEASURE, SHARE)
"""Words no column holds: the row's number within its area, the words behind a target's number, a quarter's share."""

_MADE_TITLES: Final = {NUMBER: "nomor urut", MEASURE: "satuan pada target", SHARE: "target tahun menurut jadwal"}
_IN_WORDS: Final = {"max": "makin besar makin baik", "min": "makin kecil makin baik"}
_CASES: Final = re.compile(r"(\w+):\s+(.+)")


class _RowWords(dict[str, str]):
    """The words of a row, looked up only where a text asks for them."""

    def __init__(self, word: Callable[[str], str]) -> None:
        super().__init__()
        self.word = word

    def __missing__(self, name: str) -> str:
        return self.word(name)


@dataclass(frozen=True)
class Default:
    """A default: `by` names the column that decides between `cases`, empty where nothing needs deciding."""

    by: str
    cases: Mapping[str, str]
    otherwise: str

    @classmethod
    def parse(cls, text: str, names: Collection[str]) -> Self:
        """The default written as `text`; raises ValueError naming a word that is neither a column nor made."""
        match = _CASES.fullmatch(text)
        by, said = (match[1], match[2]) if match else ("", text)
        pieces = [piece.strip() for piece in said.split(";")] if match else [said]
        pairs = [piece.partition("=") for piece in pieces]
        cases = {folded(key): value.strip() for key, sign, value in pairs if sign and match}
        otherwise = next((piece for piece, (_, sign, _) in zip(pieces, pairs, strict=True) if not (sign and match)), "")
        default = cls(by, cases, otherwise)
        unknown = [name for name in default.asked if name not in names and name not in MADE_WORDS]
        if unknown:
            raise ValueError(unknown[0])
        return default

    @property
    def asked(self) -> Iterator[str]:
        """The words this default needs."""
        if self.by:
            yield self.by
        for text in (*self.cases.values(), self.otherwise):
            yield from names_in(text)

    def text(self, word: Callable[[str], str]) -> str:
        """What holds in a row whose words `word` gives."""
        chosen = self.cases.get(folded(word(self.by)), self.otherwise) if self.by else self.otherwise
        return fill(chosen, _RowWords(word))

    def said(self, titles: Mapping[str, str]) -> str:
        """What holds, for people: the value itself, or what it comes from as `titles` call it."""
        named = [{**titles, **_MADE_TITLES}[name] for name in dict.fromkeys(self.asked)]
        if self.by:
            return f"menurut {named[0]}"
        return f"dari {listed(named)}" if named else _IN_WORDS.get(self.otherwise, self.otherwise)


def map_defaults(column_map: ColumnMap, names: Collection[str], *, path: Path, told_in: str) -> dict[str, Default]:
    """By column what the map of `path` says holds without it; raises ConfigurationError naming file and column."""
    defaults = {}
    for column in column_map.columns:
        if column.default:
            try:
                defaults[column.name] = Default.parse(column.default, names)
            except ValueError as error:
                raise ConfigurationError(
                    f"Peta kolom {path}: bawaan {column.name} tidak dikenal ({error}); lihat {told_in}."
                ) from error
    return defaults
