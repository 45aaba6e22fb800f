"""Inside the child: whether a number is one that its cell allows. A bound that is a formula is not looked at."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from rbworkflow.sheets.outlines import CellRule
from rbworkflow.wording import number

TESTS: Final[Mapping[str, tuple[str, Callable[[Decimal, Decimal, Decimal], bool]]]] = {
    "between": ("{} sampai {}", lambda value, low, high: low <= value <= high),
    "notBetween": ("bukan {} sampai {}", lambda value, low, high: not low <= value <= high),
    "equal": ("{}", lambda value, bound, _: value == bound),
    "notEqual": ("bukan {}", lambda value, bound, _: value != bound),
    "greaterThan": ("lebih dari {}", lambda value, bound, _: value > bound),
    "lessThan": ("kurang dari {}", lambda value, bound, _: value < bound),
    "greaterThanOrEqual": ("paling rendah {}", lambda value, bound, _: value >= bound),
    "lessThanOrEqual": ("paling tinggi {}", lambda value, bound, _: value <= bound),
}
"""What is allowed, in words, and its test."""


def is_within(rule: CellRule, value: str | Decimal) -> bool:
    """Whether a rule for numbers, or any other, allows it; text is no number."""
    if rule.kind == "list":
        return True
    known = _known(rule)
    if isinstance(value, str) or (rule.kind == "whole" and value % 1):
        return False
    return known is None or TESTS[rule.operator][1](value, *known)


def bounds(rule: CellRule) -> str:
    """What the rule allows, in words."""
    kind = "bilangan bulat" if rule.kind == "whole" else "bilangan"
    known = _known(rule)
    return kind if known is None else f"{kind}, {TESTS[rule.operator][0].format(*map(number, known))}"


def _known(rule: CellRule) -> tuple[Decimal, Decimal] | None:
    try:
        first = Decimal(rule.formula)
        return (first, Decimal(rule.second or first)) if rule.operator in TESTS else None
    except InvalidOperation:
        return None
