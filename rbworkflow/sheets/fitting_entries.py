"""Inside the child: entries as their cells can have them, or why a cell cannot."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple, TypeAlias

from rbworkflow.sheets.addresses import Place, address
from rbworkflow.sheets.cell_xml import Value
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.dropdowns import Lists, option_of, rule_of
from rbworkflow.sheets.outlines import Outline

EntryKind: TypeAlias = Literal["value", "percent", "lines"]
PlainEntry: TypeAlias = tuple[int, int, EntryKind, Sequence[Value]]
"""Row, column, and what may be written: the first of these that the cell's list has. Lines join those of other cells
that are merged with this one.
"""
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
        """Each entry written or refused; where a formula stands, or fills the cell, nothing is to be emptied."""
        for row, column, kind, values in entries:
            at = self._outline.shown((row, column))
            if "" in values and self._outline.holds_formula(at):
                continue
            fit = self._fit(at, kind, values)
            if fit.reason:
                self.refused.append((self._sheet, address(row, column), fit.reason, fit.named))
            else:
                self.written[at] = fit.value

    def _fit(self, at: Place, kind: EntryKind, values: Sequence[Value]) -> _Fit:
        before = self.written.get(at)
        if kind == "lines" and before is not None:
            values = [f"{before}\n{values[0]}"]
        elif kind == "percent" and self._outline.style(at) in self._percent_styles:
            values = [Decimal(value) / _PERCENT for value in values]
        fit = self._allowed(at, values)
        is_other = kind != "lines" and before not in (None, fit.value)
        return _Fit(fit.value, "GABUNGAN") if is_other and not fit.reason else fit

    def _allowed(self, at: Place, values: Sequence[Value]) -> _Fit:
        first = values[0]
        if not self._outline.tag:
            return _Fit(first, "LEMBAR")
        if self._outline.holds_formula(at):
            return _Fit(first, "RUMUS")
        if isinstance(first, str) and len(first.encode("utf-16-le", "surrogatepass")) > 2 * MOST_CHARACTERS:
            return _Fit(first, "PANJANG")
        rule = rule_of(self._outline.rules, at)
        return _Fit(first) if rule is None or first == "" else self._listed(at, values, *rule)

    def _listed(self, at: Place, values: Sequence[Value], formula: str, first: Place) -> _Fit:
        options = self._lists.options(formula, self._sheet, (at[0] - first[0], at[1] - first[1]))
        if options is None:
            self.unread.append((self._sheet, address(*at)))
            return _Fit(values[0])
        option = option_of(options, values)
        return _Fit(values[0], "DAFTAR", ", ".join(map(as_text, options))) if option is None else _Fit(option)
