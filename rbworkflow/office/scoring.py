"""How achievement becomes a score, and what a score is called: config/figures.toml."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field

from rbworkflow.office.strict import FromYear, Model, distinct

OfScore = Annotated[Decimal, Field(ge=0, le=100)]
AboveFull = Annotated[Decimal, Field(ge=100)]
"""A bound for what is more than a target asks for."""


class Predicate(Model):
    """A band of scores: above `over` (and up to the next band), and the office's own neutral word for it."""

    over: Annotated[Decimal, Field(ge=-1, le=200)]
    label: str


class Category(Predicate):
    """A band as the evaluator calls it, by a letter and a word."""

    code: str


Band = TypeVar("Band", Predicate, Category)


def _in_order(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    overs = [band.over for band in bands]
    if overs not in (sorted(overs), sorted(overs, reverse=True)):
        raise ValueError("over tidak berurutan; urutkan dari yang tertinggi")
    return bands


class PredicateTable(Model):
    """The bands that hold from `year` on."""

    year: FromYear
    bands: Annotated[tuple[Predicate, ...], AfterValidator(_in_order), distinct("over")]


class CategoryTable(Model):
    """The evaluator's bands that hold from `year` on."""

    year: FromYear
    bands: Annotated[tuple[Category, ...], AfterValidator(_in_order), distinct("code")]


Table = TypeVar("Table", PredicateTable, CategoryTable)


class FiguresPolicy(Model):
    """How achievement becomes a score."""

    cap_pct: AboveFull = Decimal(100)
    negative_form: Literal[1, 2] = 1
    score_of_missing: OfScore = Decimal(0)
    suspicious_pct: AboveFull = Decimal(300)
    check_pct: AboveFull = Decimal(150)
    is_weighted: bool = False
    predicates: Annotated[tuple[PredicateTable, ...], distinct("year")] = ()
    """What the office calls its own score."""
    prints_category: bool = False
    """Whether the evaluator's letter is printed beside the office's own score."""
    categories: Annotated[tuple[CategoryTable, ...], distinct("year")] = ()

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
