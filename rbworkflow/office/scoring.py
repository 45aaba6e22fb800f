"""How achievement becomes a score, and what a score is called: config/figures.toml."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, TypeVar

from rbworkflow.office.strict import Model


class Predicate(Model):
    """A band of scores: above `over` (and up to the next band), and the office's own neutral word for it."""

    over: Decimal
    label: str


class PredicateTable(Model):
    """The bands that hold from `year` on."""

    year: int
    bands: tuple[Predicate, ...]


class Category(Predicate):
    """A band as the evaluator calls it, by a letter and a word."""

    code: str


class CategoryTable(Model):
    """The evaluator's bands that hold from `year` on."""

    year: int
    bands: tuple[Category, ...]


Table = TypeVar("Table", PredicateTable, CategoryTable)


class FiguresPolicy(Model):
    """How achievement becomes a score."""

    cap_pct: Decimal = Decimal(100)
    negative_form: Literal[1, 2] = 1
    score_of_missing: Decimal = Decimal(0)
    suspicious_pct: Decimal = Decimal(300)
    check_pct: Decimal = Decimal(150)
    is_weighted: bool = False
    predicates: tuple[PredicateTable, ...] = ()
    """What the office calls its own score."""
    prints_category: bool = False
    """Whether the evaluator's letter is printed beside the office's own score."""
    categories: tuple[CategoryTable, ...] = ()

    def predicate_bands(self, year: int) -> tuple[Predicate, ...]:
        """The year's predicates, or those of the newest table before it; none where no table holds yet."""
        newest = _newest(self.predicates, year)
        return () if newest is None else newest.bands

    def category_bands(self, year: int) -> tuple[Category, ...]:
        """The evaluator's bands for the year in the same way; none unless they are printed."""
        newest = _newest(self.categories, year) if self.prints_category else None
        return () if newest is None else newest.bands


def _newest(tables: Iterable[Table], year: int) -> Table | None:
    """The table of the year, or the newest before it."""
    return max((table for table in tables if table.year <= year), key=lambda table: table.year, default=None)
