"""The legal bases of a year's report, and which of them were made for years that are over."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Annotated, Final, Self

from pydantic import model_validator

from rbworkflow.office.strict import Model, fillable

_TERM: Final = re.compile(r"\b20\d\d\s*[–-]\s*(20\d\d)\b")
"""The years an instrument was made for, as its title names them: `2020–2024`."""


class LegalBasis(Model):
    """An instrument that reports name as their basis; config/legal_bases.toml explains the keys."""

    title: str
    from_year: int = 0
    to_year: int = 9999
    """The reports of which years name it."""
    regimes: tuple[str, ...] = ()
    """Only under these; under every regime where there is none."""
    runs_out: int | None = None
    """The last year it was made for, where its title does not tell."""
    confirmed_for: int = 0
    """The last year of which the office made sure that it is still referred to."""

    @model_validator(mode="after")
    def _some_year_is_in_it(self) -> Self:
        if self.from_year > self.to_year:
            raise ValueError(f"from_year {self.from_year} sesudah to_year {self.to_year}")
        return self

    def holds(self, year: int, regime: str) -> bool:
        return self.from_year <= year <= self.to_year and (not self.regimes or regime in self.regimes)

    @property
    def last_year(self) -> int | None:
        """The last year it was made for; None where it has no term."""
        named = [int(year) for year in _TERM.findall(self.title)]
        return self.runs_out if self.runs_out is not None else max(named, default=None)

    def is_older_than(self, year: int) -> bool:
        return self.last_year is not None and self.last_year < year


class LegalBases(Model):
    """Those of every year and regime."""

    still_referred_to: Annotated[str, fillable(title="UU", last_year=2024)] = "{title} (masih menjadi acuan)"
    """How one is printed whose term was over before the report's year; `{last_year}` is its term's last."""
    instruments: tuple[LegalBasis, ...] = ()

    def of(self, year: int, regime: str) -> list[LegalBasis]:
        """In their order."""
        return [basis for basis in self.instruments if basis.holds(year, regime)]

    def printed(self, year: int, regime: str) -> str:
        """The list as a standing text: an item a line; "" where the year has none."""
        return _list([self._line(basis, year) for basis in self.of(year, regime)])

    def _line(self, basis: LegalBasis, year: int) -> str:
        if not basis.is_older_than(year):
            return basis.title
        return self.still_referred_to.format(title=basis.title, last_year=basis.last_year)


def listed_in(text: str) -> list[LegalBasis]:
    """The bases of a standing text, an item a line: what an office without config/legal_bases.toml has."""
    return [LegalBasis(title=line.strip().rstrip(";.")) for line in text.splitlines() if line.strip()]


def to_confirm(bases: Sequence[LegalBasis], year: int) -> list[str]:
    """Those that were made for earlier years and that nobody has confirmed for this one, each by kind and number."""
    return [
        basis.title.split(" tentang ")[0] for basis in bases if basis.is_older_than(year) and basis.confirmed_for < year
    ]


def unknown_regimes(bases: LegalBases, known: Collection[str]) -> Iterator[str]:
    """Regimes that some basis is kept to and that are not among the files of config/regimes."""
    yield from sorted({regime for basis in bases.instruments for regime in basis.regimes} - set(known))


def _list(lines: Sequence[str]) -> str:
    return "\n".join(f"{line}{'.' if line is lines[-1] else ';'}" for line in lines)
