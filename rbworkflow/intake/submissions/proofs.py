"""What came as evidence of each result: of which kinds, how many pieces, under which names."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final, NamedTuple, TypeAlias

import pandas as pd

from rbworkflow.intake.evidence.matching import RESULT

Proven: TypeAlias = tuple[int, str]
"""A submission and its indicator."""


@dataclass(frozen=True)
class Proof:
    """Of one result in one submission; `names` are its files' and links, a line each."""

    count: int
    kinds: frozenset[str]
    names: str
    is_shared: bool
    """Whether other indicators use some of it too."""


UNPROVEN: Final = Proof(0, frozenset(), "", is_shared=False)


class _Piece(NamedTuple):
    submission_id: int
    indicator_code: str
    purpose: str
    kind: str
    mode: str
    name: str
    sha256: object
    """Text; or nothing, as a frame has it."""

    @property
    def content(self) -> str:
        """What makes it one piece: a file's bytes, else what it says."""
        return self.sha256 if self.mode == "file" and isinstance(self.sha256, str) else self.name

    @property
    def called(self) -> str:
        """A file's own name, underscores as the blanks they stand for; an indicator's folder only repeats the plan. A
        link as it is, since a shortcut that came leaves it nowhere else.
        """
        if self.mode == "file":
            return PurePosixPath(self.name).name.replace("_", " ")
        return self.name if self.mode == "link" else ""


def proofs(evidence: pd.DataFrame) -> dict[Proven, Proof]:
    """From pieces as intake's frames hold them."""
    columns = (evidence[name].tolist() for name in _Piece._fields)
    told = (_Piece(*row) for row in zip(*columns, strict=True))
    placed = [piece for piece in told if piece.indicator_code and piece.purpose == RESULT]
    users: dict[str, set[str]] = {}
    pieces: dict[Proven, list[_Piece]] = {}
    for piece in placed:
        users.setdefault(piece.content, set()).add(piece.indicator_code)
        pieces.setdefault((piece.submission_id, piece.indicator_code), []).append(piece)
    return {
        mine: Proof(
            count=len({piece.content for piece in those}),
            kinds=frozenset(piece.kind for piece in those),
            names="\n".join(piece.called for piece in those),
            is_shared=any(piece.mode != "text" and len(users[piece.content]) > 1 for piece in those),
        )
        for mine, those in pieces.items()
    }
