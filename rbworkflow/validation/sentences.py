"""The sentences of a rule's points: its template of config/ filled in for each row."""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from rbworkflow.figures.formulas import Floats
from rbworkflow.figures.rounding import half_up
from rbworkflow.filling import fill, names_in
from rbworkflow.office.rules import Rule
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.registry import Detail
from rbworkflow.validation.rows import Rows
from rbworkflow.wording import number, roman

_ALWAYS: Final = ("indicator", "quarter", "actual", "target", "threshold")


def try_sentences(rule: Rule, detail: Detail | None) -> None:
    """Raises ConfigurationError for a sentence that asks for what no row fills in."""
    rule.told(dict.fromkeys((*_ALWAYS, "detail") if detail else _ALWAYS, ""))


def sentences(rule: Rule, rows: Rows, places: Ints, detail: Detail | None) -> dict[str, list[str]]:
    """The rule's sentences for each of these rows, by the field of a Finding they fill.

    Raises ConfigurationError for what it cannot fill in.
    """
    fields: dict[str, Callable[[], list[str]]] = {
        "indicator": lambda: list(rows.texts("indicator")[places]),
        "quarter": lambda: [roman(int(quarter)) for quarter in rows.numbers("quarter")[places]],
        "actual": lambda: figures(rows.actual[places]),
        "target": lambda: _targets(rows, places),
        "threshold": lambda: [number(rule.threshold)] * len(places),
    }
    if detail is not None:
        fields["detail"] = lambda: list(detail(rows, places))
    try_sentences(rule, detail)
    names = {name for template in rule.wordings.values() for name in names_in(template)}
    filled = {name: fields[name]() for name in names}
    told = [dict(zip(filled, values, strict=True)) for values in _rowwise(filled, len(places))]
    return {field: [fill(template, words) for words in told] for field, template in rule.wordings.items()}


def names_a_figure(rule: Rule) -> bool:
    """Whether officers are told a figure, which is of one quarter."""
    return not {"actual", "target", "quarter"}.isdisjoint(names_in(rule.for_officer))


def figures(values: Floats) -> list[str]:
    """Numbers as Indonesian text, at most two decimals; a dash for none. Each distinct one is written once."""
    distinct, places = np.unique(values, return_inverse=True)
    written = ["–" if np.isnan(value) else number(half_up(value)) for value in distinct]
    return [written[place] for place in places]


def _targets(rows: Rows, places: Ints) -> list[str]:
    """Targets, a range as `80–90`."""
    low, high, target = (figures(rows.numbers(name)[places]) for name in ("target_low", "target_high", "target"))
    is_range = rows.is_("polarity", "rentang")[places]
    is_range &= ~np.isnan(rows.numbers("target_low")[places])
    return [f"{a}–{b}" if wide else one for a, b, one, wide in zip(low, high, target, is_range, strict=True)]


def _rowwise(filled: dict[str, list[str]], count: int) -> Sequence[tuple[str, ...]]:
    return list(zip(*filled.values(), strict=True)) if filled else [()] * count
