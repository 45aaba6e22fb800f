"""An append-only chain of what happened: each event carries the hash of the one before it."""

from rbworkflow.audit.chain import BY, Anchor, BrokenChainError, append, head, move, verify

__all__ = ["BY", "Anchor", "BrokenChainError", "append", "head", "move", "verify"]
