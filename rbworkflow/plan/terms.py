"""The words a plan may use: areas, units, kinds of evidence and choices, each by any of its spellings."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from rbworkflow.office.model import Office
from rbworkflow.office.people import Unit
from rbworkflow.office.regime import Regime
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.spellings import nearest

CHOICES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "kind": {
        "jumlah": (),
        "persen": ("%", "persentase"),
        "ya_tidak": ("ya/tidak",),
        "waktu": (),
        "nilai": ("indeks",),
    },
    "polarity": {
        "max": ("maks", "maksimal", "maximize", "positif", "makin besar makin baik", "semakin besar semakin baik"),
        "min": ("minimal", "minimize", "negatif", "makin kecil makin baik", "semakin kecil semakin baik"),
        "rentang": ("range",),
    },
    "target_kind": {"jumlah": ("non kumulatif",), "kumulatif": (), "rata_rata": ("rerata",)},
}

_ENUMERATED: Final = re.compile(
    r"(?:area(?: perubahan)?\b)?\s*(?:(?:\d+|[ivx]+|[a-z])[.):]\s*|:\s*)?(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True)
class Terms:
    """Our code by any spelling; spellings compare without capitals, commas and marks."""

    areas: Mapping[str, str]
    units: Mapping[str, str]
    evidence: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]
    area_labels: Mapping[str, str]
    unit_titles: tuple[str, ...]

    @classmethod
    def of(cls, office: Office, year: int) -> Self:
        """The words of an office in the regime of a year."""
        regime = office.regime(year)
        return cls(
            areas=_areas(regime),
            units=by_spelling((unit.code, _unit_spellings(unit)) for unit in office.units),
            evidence=by_spelling((kind.code, (kind.label, *kind.words)) for kind in office.evidence_kinds),
            choices={column: by_spelling(spellings.items()) for column, spellings in CHOICES.items()},
            area_labels={area.code: area.label for area in regime.areas},
            unit_titles=tuple(unit.code for unit in office.units),
        )

    @property
    def area_titles(self) -> tuple[str, ...]:
        return tuple(self.area_labels.values())

    def headed_area(self, text: str) -> str | None:
        """The area that a heading names, with or without a number before it."""
        return spelled(self.areas, text) or spelled(self.areas, _ENUMERATED.sub("", text, count=1))

    def meant(self, spellings: Mapping[str, str], text: str) -> str:
        """` Maksudnya 'PHS'?` where the text is nearly one of the spellings; empty where none is near."""
        codes = dict.fromkeys(spellings[word] for word in nearest(plain(text), spellings))
        shown = [f"'{self.area_labels.get(code, code)}'" for code in codes]
        return f" Maksudnya {' atau '.join(shown)}?" if shown else ""


def spelled(spellings: Mapping[str, str], text: str) -> str | None:
    """The code that `text` spells, or None."""
    return spellings.get(plain(text))


def _areas(regime: Regime) -> dict[str, str]:
    return by_spelling((area.code, (area.label, f"{area.code} {area.label}", *area.aliases)) for area in regime.areas)


def _unit_spellings(unit: Unit) -> tuple[str, ...]:
    short = unit.name.removeprefix("Subbagian ")
    names = (short, unit.code)
    return (unit.name, short, *(f"{word} {name}" for word in ("Subbagian", "Subbag", "Kasubbag") for name in names))


def by_spelling(spellings: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    """Each code by its spellings and by itself, as `spelled` looks them up."""
    return {plain(word): code for code, words in spellings for word in (code, *words)}


def plain(text: str) -> str:
    """Words as they compare."""
    return folded(text.replace(",", " ").replace("&", " dan "))
