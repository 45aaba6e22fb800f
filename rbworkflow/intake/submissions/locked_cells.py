"""Cells of the form that the plan had filled and somebody changed: the plan's values count, and are said to."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from rbworkflow.intake.submissions.row_codes import Texts
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.cells import read_number, read_range, read_yes_no
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import number

_TARGETS: Final = ("target_a", "target_b")
_SHOWN: Final = 40


def differing(table: FoundTable, index: int, row: Texts, indicator: Indicator, quarters: Sequence[int]) -> list[str]:
    """`I11 (Target TW II: tertulis 4, seharusnya 5)` for each locked cell of the row that says otherwise than the plan.

    An empty cell says nothing, but for a target that was there.
    """
    said = {**dict(_texts(row, indicator)), **dict(_targets(table, index, row, indicator, quarters))}
    return [
        f"{table.cell(index, name)} ({table.column_map.column(name).title}: tertulis {_cut(row[name]) or 'kosong'}, "
        f"seharusnya {_cut(right)})"
        for name, right in said.items()
    ]


def _texts(row: Texts, indicator: Indicator) -> Iterator[tuple[str, str]]:
    right: Mapping[str, str] = {"activity": indicator.activity, "indicator": indicator.name}
    for name, text in right.items():
        if row[name] and not folded(row[name]).startswith(folded(text)):
            yield name, text
    unit = row["unit_of_measure"]
    if unit and indicator.kind != "ya_tidak" and folded(unit) != folded(indicator.unit_of_measure):
        yield "unit_of_measure", indicator.unit_of_measure


def _targets(
    table: FoundTable, index: int, row: Texts, indicator: Indicator, quarters: Sequence[int]
) -> Iterator[tuple[str, str]]:
    for name, quarter in zip(_TARGETS, quarters, strict=True):
        target = indicator.target(quarter)
        if name not in table.columns:
            continue
        is_gone = target is not None and not row[name]
        if is_gone or not table.number(index, name).is_empty:
            right = _range(indicator) if indicator.polarity == "rentang" and target is not None else target
            if _said(table, index, name, indicator) != right:
                yield name, _shown(indicator, right)


def _said(table: FoundTable, index: int, name: str, indicator: Indicator) -> Decimal | tuple[Decimal, Decimal] | None:
    value = table.value(index, name)
    if indicator.polarity == "rentang":
        return read_range(value)
    if indicator.kind == "ya_tidak":
        return read_yes_no(value, vocabulary=table.column_map.vocabulary).value
    return read_number(value, indicator.quantity, vocabulary=table.column_map.vocabulary).value


def _range(indicator: Indicator) -> tuple[Decimal, Decimal] | None:
    low, high = indicator.target_low, indicator.target_high
    return None if low is None or high is None else (low, high)


def _shown(indicator: Indicator, right: Decimal | tuple[Decimal, Decimal] | None) -> str:
    if right is None:
        return "kosong"
    if isinstance(right, tuple):
        return "–".join(map(number, right))
    return ("Ya" if right else "Tidak") if indicator.kind == "ya_tidak" else number(right)


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN].rstrip()}…"
