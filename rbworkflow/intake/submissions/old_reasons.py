"""Whether a reason on a sheet beside results still speaks of its row, or was written for another answer or for other
evidence and left standing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Final, NamedTuple, TypeAlias

from rbworkflow.intake.submissions.beside_reading import SaidBeside
from rbworkflow.sheets.texts import folded

OldReasons: TypeAlias = Mapping[str, frozenset[str]]
"""By code the columns about which the reason says nothing any more."""
OF_ANSWER: Final = frozenset({"answer", "status", "done", "evidence"})
OF_EVIDENCE: Final = frozenset({"evidence"})


class _Row(NamedTuple):
    reason: str
    answer: str
    pieces: frozenset[str]


def old_reasons(
    purpose: str, now: SaidBeside, earlier: Sequence[SaidBeside], empty_words: Collection[str]
) -> OldReasons:
    """`earlier` are the unit's other submissions of the period, the newest last.

    A reason belongs to the first answer that it stood beside, and to the first evidence; what is taken away again
    leaves it good for the rest.
    """
    newest_first = [_rows(purpose, each, empty_words) for each in reversed(earlier)]
    return {
        code: _old(row, (told[code] for told in newest_first if code in told))
        for code, row in _rows(purpose, now, empty_words).items()
        if row.reason
    }


def _old(now: _Row, newest_first: Iterable[_Row]) -> frozenset[str]:
    same = list(takewhile(lambda row: row.reason == now.reason, newest_first))
    answer = next((row.answer for row in reversed(same) if row.answer), now.answer)
    pieces = next((row.pieces for row in reversed(same) if row.pieces), now.pieces)
    if answer != now.answer:
        return OF_ANSWER
    return frozenset() if now.pieces <= pieces else OF_EVIDENCE


def _rows(purpose: str, told: SaidBeside, empty_words: Collection[str]) -> dict[str, _Row]:
    pieces: dict[str, set[str]] = {}
    for each in told.evidence:
        if each.purpose == purpose:
            pieces.setdefault(each.indicator_code, set()).add(each.piece)
    return {
        code: _Row(_words(row.reason, empty_words), row.shown, frozenset(pieces.get(code, ())))
        for code, row in told.said.by_code(purpose).items()
    }


def _words(reason: str, empty_words: Collection[str]) -> str:
    said = folded(reason)
    return "" if said in empty_words else said
