"""What proves an item's answer or a recommendation's follow-up: files and links; words where the office takes words
and they tell.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.office import Office
from rbworkflow.validation.telling import identifies, tells_something

TEXT: Final = "text"


def proof_of(pieces: Iterable[Evidence], office: Office) -> Mapping[str, tuple[Evidence, ...]]:
    """Of the evidence under items or recommendations those pieces that prove, by code, each once; a code without any
    is not in it.
    """
    found: dict[str, dict[tuple[str, str], Evidence]] = {}
    proven = set()
    for piece in pieces:
        if _counts(piece, office):
            found.setdefault(piece.indicator_code, {})[piece.kind, piece.piece] = piece
        if is_proof(piece, office):
            proven.add(piece.indicator_code)
    return {code: tuple(mine.values()) for code, mine in found.items() if code in proven - {""}}


def is_proof(piece: Evidence, office: Office) -> bool:
    """By itself: words that name a kind alone only say what is in the files and links beside them."""
    return _counts(piece, office) and (piece.mode != TEXT or identifies(piece.name, office.rule_words))


def _counts(piece: Evidence, office: Office) -> bool:
    if piece.mode != TEXT:
        return True
    kind = next((each for each in office.evidence_kinds if each.code == piece.kind), None)
    takes_words = TEXT in office.evidence_modes.of(piece.indicator_code, kind)
    return takes_words and tells_something(piece.name, office.rule_words)
