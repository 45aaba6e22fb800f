"""Tokens: random text that only its holder knows; rows keep its digest.

Each begins with the code of its office: where a server has several, that says whose rows to ask, and proves nothing.
"""

import hashlib
import hmac
import secrets
from typing import Final

RANDOM_BYTES: Final = 24
AFTER_CODE: Final = "."
"""In no code and in no token."""


def new_token(office_code: str) -> str:
    """The office's code and 32 letters that fit into an address."""
    return of_office(office_code, secrets.token_urlsafe(RANDOM_BYTES))


def of_office(office_code: str, token: str) -> str:
    """A token that says whose it is."""
    return f"{office_code}{AFTER_CODE}{token}"


def said_office(token: str) -> str:
    """The code that a token begins with, whatever the rest is worth."""
    return token.partition(AFTER_CODE)[0]


def derived_token(key: str, *parts: str) -> str:
    """A token that can be said again by whoever has the key, and guessed by nobody else."""
    told = "\0".join(parts).encode()
    return hmac.new(key.encode(), told, hashlib.sha256).hexdigest()[:32]


def digest(token: str) -> str:
    """What a row keeps of a token; its randomness makes a slow hash needless."""
    return hashlib.sha256(token.encode()).hexdigest()
