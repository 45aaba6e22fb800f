"""Tokens: random text that only its holder knows; rows keep its digest."""

import hashlib
import hmac
import secrets
from typing import Final

RANDOM_BYTES: Final = 24


def new_token() -> str:
    """32 letters that fit into an address."""
    return secrets.token_urlsafe(RANDOM_BYTES)


def derived_token(key: str, *parts: str) -> str:
    """A token that can be said again by whoever has the key, and guessed by nobody else."""
    told = "\0".join(parts).encode()
    return hmac.new(key.encode(), told, hashlib.sha256).hexdigest()[:32]


def digest(token: str) -> str:
    """What a row keeps of a token; its randomness makes a slow hash needless."""
    return hashlib.sha256(token.encode()).hexdigest()
