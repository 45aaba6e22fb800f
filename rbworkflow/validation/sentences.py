"""The sentences of a rule's points: its template of config/ filled in for each row."""

from collections.abc import Callable, Sequence
from string import Formatter

import numpy as np

from rbworkflow.errors import ConfigurationError
from rbworkflow.figures.formulas import Floats
from rbworkflow.figures.rounding import half_up
from rbworkflow.office.rules import Rule
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.registry import Detail
from rbworkflow.validation.rows import Rows
from rbworkflow.wording import number, roman


def sentences(rule: Rule, rows: Rows, places: Ints, detail: Detail | None) -> dict[str, list[str]]:
    """The rule's sentences for each of these rows, by the field of a Finding they fill.

    Raises ConfigurationError for a name it cannot fill in.
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
    try:
        names = {name for template in rule.wordings.values() for name in _names(template)}
        filled = {name: fields[name]() for name in names}
    except (KeyError, ValueError) as error:
        raise ConfigurationError(
            f"Kalimat aturan {rule.code} di config/rules.toml memuat {error} yang tidak dikenal. "
            f"Yang dapat dipakai: {', '.join(f'{{{name}}}' for name in fields)}."
        ) from error
    told = [dict(zip(filled, values, strict=True)) for values in _rowwise(filled, len(places))]
    return {field: [template.format(**words) for words in told] for field, template in rule.wordings.items()}


def names_a_figure(rule: Rule) -> bool:
    """Whether officers are told a figure, which is of one quarter."""
    return not {"actual", "target", "quarter"}.isdisjoint(_names(rule.for_officer))


def _names(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


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
