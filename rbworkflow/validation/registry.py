"""Where rules are registered: one small function each, over the whole table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.rows import Rows

Test: TypeAlias = Callable[[Rows], Mask]
LimitTest: TypeAlias = Callable[[Rows, float], Mask]
Detail: TypeAlias = Callable[[Rows, Ints], Sequence[str]]
"""What the sentence's {detail} says, for these rows."""

ACTUAL: Final = "actual"
"""The one column an indicator has per quarter; every other belongs to the indicator's whole row in the form."""


@dataclass(frozen=True)
class Check:
    """A rule's code, the column its points stand at, its test, and whether the test asks for a threshold."""

    code: str
    column: str
    test: LimitTest
    has_limit: bool
    detail: Detail | None

    @property
    def is_per_quarter(self) -> bool:
        return self.column == ACTUAL


CHECKS: Final[dict[str, Check]] = {}
"""Every rule of this program, by code."""


def rule(code: str, *, at: str = ACTUAL, detail: Detail | None = None) -> Callable[[Test], Test]:
    """Registers a test without threshold; its points stand at the column `at`."""

    def register(test: Test) -> Test:
        _add(Check(code, at, lambda rows, _limit: test(rows), has_limit=False, detail=detail))
        return test

    return register


def limit_rule(code: str, *, at: str = ACTUAL, detail: Detail | None = None) -> Callable[[LimitTest], LimitTest]:
    """Registers a test that takes the threshold of config/rules.toml."""

    def register(test: LimitTest) -> LimitTest:
        _add(Check(code, at, test, has_limit=True, detail=detail))
        return test

    return register


def _add(check: Check) -> None:
    if check.code in CHECKS:
        raise ValueError(f"rule {check.code} is registered twice")
    CHECKS[check.code] = check
