"""One cell of results: the number in it, how it is shown back, and the question it raises."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.cells import NumberRead, as_text, read_number
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.numerals import in_digits
from rbworkflow.sheets.quantities import Doubt
from rbworkflow.sheets.texts import folded

_QUESTIONS: Final[Mapping[Doubt, str]] = {
    Doubt.DATE: "I15",
    Doubt.MERGED: "I16",
    Doubt.LEFT_OUT: "I17",
    Doubt.OTHER_MEASURE: "I18",
    Doubt.TWO_WAYS: "I19",
    Doubt.UNCOMPUTED: "I20",
    Doubt.SHOWN: "I27",
}
"""The rule that asks about each doubt; where there is none the rules of figures ask: the cell is no number."""


@dataclass(frozen=True)
class ResultCell:
    """What a cell says. `text` is what it says of its own, `shown_back` what that was plainly read as."""

    read: NumberRead
    text: str
    shown_back: str = ""
    question: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    """What the question's sentence names."""


UNFILLED: Final = ResultCell(NumberRead(), "")


def read_result(table: FoundTable, index: int, column: str, *, typed: str, indicator: Indicator) -> ResultCell:
    """The result of an indicator in a cell of the form that shows `typed`."""
    read = _read(table, index, column, indicator)
    left_out = table.left_out(index, column)
    text = "" if read.doubt is Doubt.MERGED else (left_out.kept if left_out else "") or typed
    if read.has_other_reading and read.doubt is None:
        return ResultCell(read, text, question="I05", words={"understood": read.understood})
    question = _QUESTIONS.get(read.doubt, "") if read.doubt else ""
    if question:
        words = {"typed": " ".join(typed.split()), "measure": indicator.unit_of_measure}
        words["understood"] = read.understood or "kosong"
        words |= {"merge": table.merge(index, column), "left_out": left_out.left_out if left_out else ""}
        return ResultCell(read, text, question=question, words=words)
    return ResultCell(read, text, shown_back=_shown_back(table, index, column, read))


def _read(table: FoundTable, index: int, column: str, indicator: Indicator) -> NumberRead:
    if indicator.kind == "ya_tidak":
        return table.answer(index, column)
    read = table.number(index, column, indicator.quantity)
    is_text = read.doubt is Doubt.NO_NUMBER and table.left_out(index, column) is None
    said = in_digits(folded(as_text(table.value(index, column)))) if is_text else ""
    return read_number(said, indicator.quantity, vocabulary=table.column_map.vocabulary) if said else read


def _shown_back(table: FoundTable, index: int, column: str, read: NumberRead) -> str:
    """What was typed as text, as it was read; an answer only where it was given in other words."""
    value = table.value(index, column)
    is_said_so = folded(as_text(value)) == folded(read.understood) and not read.understood[:1].isdigit()
    return read.understood if isinstance(value, str) and read.value is not None and not is_said_so else ""
