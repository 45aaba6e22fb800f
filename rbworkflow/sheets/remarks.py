"""What a mark says of its cell, and in which colour, however it gets into the workbook."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from rbworkflow.finding import Severity
from rbworkflow.sheets.texts import fit_for_xml

PlainMark: TypeAlias = tuple[str, str, str, str]
"""Sheet, cell, message, severity."""

AUTHOR: Final = "Pemeriksaan laporan RB"
OURS_FROM: Final = "— Hal yang perlu dilengkapi —"
MARKER: Final = 'LEN("hal yang perlu dilengkapi")>0'  # always true; tells our colours from the form's own
COLOURS: Final = {
    Severity.BLOCKING: "FFFFB3B3",
    Severity.NEEDS_EXPLANATION: "FFFFD966",
    Severity.NOTE: "FFBDD7EE",
}
WIDTH: Final = 300
CHARACTERS_A_LINE: Final = 42
LINE_HEIGHT: Final = 18
_RANK: Final = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True)
class Remark:
    """All that is to be said of one cell; the gravest comes first and gives the colour."""

    severity: Severity
    text: str

    @property
    def colour(self) -> str:
        return COLOURS[self.severity]


def remarks(marks: Iterable[PlainMark]) -> dict[tuple[str, str], Remark]:
    """By sheet and cell."""
    by_cell: dict[tuple[str, str], list[tuple[Severity, str]]] = {}
    for sheet, cell, message, severity in marks:
        by_cell.setdefault((sheet, cell), []).append((Severity(severity), message))
    return {at: _remark(faults) for at, faults in by_cell.items()}


def height(text: str) -> int:
    """Of the box in which a comment is read."""
    return LINE_HEIGHT * (1 + sum(1 + len(line) // CHARACTERS_A_LINE for line in text.split("\n")))


def _remark(faults: Iterable[tuple[Severity, str]]) -> Remark:
    gravest_first = sorted(faults, key=lambda fault: _RANK[fault[0]])
    lines = [OURS_FROM, *(f"{severity.label.upper()}: {fit_for_xml(message)}" for severity, message in gravest_first)]
    return Remark(gravest_first[0][0], "\n".join(lines))
