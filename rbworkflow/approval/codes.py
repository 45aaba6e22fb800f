"""One-time codes: minted by chance, forgiving to type, kept only as a MAC over all that they are bound to."""

import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from rbworkflow.audit.chain import canonical

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 symbols without look-alikes (no 0 O 1 I L): 8 of them are 8.5e11 codes."""
GROUP: Final = 4


class Decision(StrEnum):
    """What a code says; the word is part of the code."""

    APPROVE = "approve"
    RETURN = "return"


WORDS: Final = {Decision.APPROVE: "SETUJU", Decision.RETURN: "KEMBALI"}
_GAP: Final = r"[\s\-–—_.:]*"
_CODE: Final = re.compile(
    rf"(?<![A-Z0-9])(SETUJU|KEMBALI){_GAP}([{ALPHABET}]{{{GROUP}}}){_GAP}([{ALPHABET}]{{{GROUP}}})(?![A-Z0-9])"
)


@dataclass(frozen=True)
class Code:
    """A decision and its eight symbols, `SETUJU-7K4M-Q2XD`."""

    decision: Decision
    symbols: str

    def __str__(self) -> str:
        return f"{WORDS[self.decision]}-{self.symbols[:GROUP]}-{self.symbols[GROUP:]}"


def mint(decision: Decision) -> Code:
    """A new code."""
    return Code(decision, "".join(secrets.choice(ALPHABET) for _ in range(2 * GROUP)))


def find_codes(typed: str) -> tuple[Code, ...]:
    """The different codes in what somebody pasted: case, spaces, dashes and words around are forgiven."""
    found = _CODE.findall(typed.upper())
    by_word = {word: decision for decision, word in WORDS.items()}
    return tuple(dict.fromkeys(Code(by_word[word], first + second) for word, first, second in found))


def mac(pepper: bytes, code: Code, bound_to: Mapping[str, Any]) -> str:
    """HMAC-SHA256 of the code and everything it is bound to; a code without its binding is worth nothing."""
    message = canonical({**bound_to, "decision": code.decision.value, "code": code.symbols})
    return hmac.digest(pepper, message.encode(), "sha256").hex()
