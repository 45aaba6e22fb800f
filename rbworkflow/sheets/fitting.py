"""Inside the child: entries as their cells can have them, or why a cell cannot."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias

from rbworkflow.sheets.addresses import Place, address
from rbworkflow.sheets.cell_xml import Value
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.dropdowns import Lists, option_of, rule_of
from rbworkflow.sheets.outlines import Outline

PlainEntry: TypeAlias = tuple[int, int, Value, bool]
"""Row, column, value, and whether that counts in percent."""
Refused: TypeAlias = tuple[str, str, str, str]
"""Sheet, cell, the reason's code, and what its sentence names."""

MOST_CHARACTERS: Final = 32_767
_PERCENT: Final = Decimal(100)


class _Fit(NamedTuple):
    value: Value
    reason: str = ""
    named: str = ""


class Fitting:
    """The entries of one sheet: what is written where, what is refused, and which lists could not be read."""

    def __init__(self, sheet: str, outline: Outline, lists: Lists, percent_styles: frozenset[str]) -> None:
        self.written: dict[Place, Value] = {}
        self.refused: list[Refused] = []
        self.unread: list[tuple[str, str]] = []
        self._sheet, self._outline, self._lists = sheet, outline, lists
        self._percent_styles = percent_styles

    def take(self, entries: Iterable[PlainEntry]) -> None:
        """Each entry written or refused."""
        for row, column, value, is_percent in entries:
            at = self._outline.shown((row, column))
            fit = self._fit(at, self._counted(at, value, is_percent=is_percent))
            if not fit.reason and self.written.get(at, fit.value) != fit.value:
                fit = _Fit(value, "GABUNGAN")
            if fit.reason:
                self.refused.append((self._sheet, address(row, column), fit.reason, fit.named))
            else:
                self.written[at] = fit.value

    def _counted(self, at: Place, value: Value, *, is_percent: bool) -> Value:
        """85 of a hundred are 0.85 in a cell that shows percentages."""
        if is_percent and isinstance(value, Decimal) and self._outline.style(at) in self._percent_styles:
            return value / _PERCENT
        return value

    def _fit(self, at: Place, value: Value) -> _Fit:
        if not self._outline.tag:
            return _Fit(value, "LEMBAR")
        if self._outline.holds_formula(at):
            return _Fit(value, "RUMUS")
        if isinstance(value, str) and len(value.encode("utf-16-le", "surrogatepass")) > 2 * MOST_CHARACTERS:
            return _Fit(value, "PANJANG")
        rule = rule_of(self._outline.rules, at)
        return _Fit(value) if rule is None or value == "" else self._listed(at, value, *rule)

    def _listed(self, at: Place, value: Value, formula: str, first: Place) -> _Fit:
        options = self._lists.options(formula, self._sheet, (at[0] - first[0], at[1] - first[1]))
        if options is None:
            self.unread.append((self._sheet, address(*at)))
            return _Fit(value)
        option = option_of(options, value)
        return _Fit(value, "DAFTAR", ", ".join(map(as_text, options))) if option is None else _Fit(option)
