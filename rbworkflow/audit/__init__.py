"""An append-only chain of what happened: each event carries the hash of the one before it, and digests of its rows."""

from rbworkflow.audit.chain import (
    BY,
    NOTHING_YET,
    Anchor,
    BrokenChainError,
    append,
    head,
    latest_at,
    move,
    newest_at,
    newest_of,
    verify,
)
from rbworkflow.audit.pinning import Written
from rbworkflow.audit.replay import DifferenceError, Replayed, difference, replay

__all__ = [
    "BY",
    "NOTHING_YET",
    "Anchor",
    "BrokenChainError",
    "DifferenceError",
    "Replayed",
    "Written",
    "append",
    "difference",
    "head",
    "latest_at",
    "move",
    "newest_at",
    "newest_of",
    "replay",
    "verify",
]
