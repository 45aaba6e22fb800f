"""What proves an item's answer or a recommendation's follow-up: files and links; words where the office takes words
and they tell.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.office import Office
from rbworkflow.validation.telling import tells_something

TEXT: Final = "text"


def proof_of(pieces: Iterable[Evidence], office: Office) -> Mapping[str, tuple[Evidence, ...]]:
    """Of the evidence under items or recommendations those pieces that prove, by code, each once; a code without any
    is not in it.
    """
    found: dict[str, dict[tuple[str, str], Evidence]] = {}
    for piece in pieces:
        if is_proof(piece, office):
            found.setdefault(piece.indicator_code, {})[piece.kind, piece.piece] = piece
    return {code: tuple(mine.values()) for code, mine in found.items() if code}


def is_proof(piece: Evidence, office: Office) -> bool:
    if piece.mode != TEXT:
        return True
    kind = next((each for each in office.evidence_kinds if each.code == piece.kind), None)
    takes_words = TEXT in office.evidence_modes.of(piece.indicator_code, kind)
    return takes_words and tells_something(piece.name, office.rule_words)
