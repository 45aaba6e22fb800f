"""One-time codes: minted by chance, forgiving to type, kept only as a MAC over all that they are bound to."""

import hmac
import re
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from rbworkflow.audit.chain import canonical

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 symbols without look-alikes (no 0 O 1 I L): 12 of them, one a digit at least, are 7.7e17 codes."""
GROUP: Final = 4
SYMBOLS: Final = 12
"""8 could be found from their MACs within minutes by whoever had the pepper; 0.2.0 sent such."""
LONGEST_TYPED: Final = 10_000


class Decision(StrEnum):
    """What a code says; the word is part of the code."""

    APPROVE = "approve"
    RETURN = "return"


WORDS: Final = {Decision.APPROVE: "SETUJU", Decision.RETURN: "KEMBALI"}
_GAP: Final = r"[\W_]{0,8}"  # spaces, line breaks, quote marks, any dash
_PART: Final = re.compile(
    rf"(?:SETUJU|KEMBALI){_GAP}[A-Z0-9]{{3,5}}{_GAP}[A-Z0-9]{{3,5}}{_GAP}[A-Z0-9]{{2,5}}(?![A-Z0-9])"
    rf"|(?<![A-Z0-9])[{ALPHABET}]{{1,4}}{_GAP}[{ALPHABET}]{{4}}{_GAP}[{ALPHABET}]{{2,4}}(?![A-Z0-9])"
)
_SYMBOLS: Final = rf"{_GAP}[{ALPHABET}]{{{GROUP}}}"


@dataclass(frozen=True)
class Code:
    """A decision and its twelve symbols, `SETUJU-7K4M-Q2XD-9PRT`."""

    decision: Decision
    symbols: str = field(repr=False)  # codes rest nowhere, logs included

    def __str__(self) -> str:
        groups = (self.symbols[start : start + GROUP] for start in range(0, len(self.symbols), GROUP))
        return "-".join([WORDS[self.decision], *groups])


def mint(decision: Decision) -> Code:
    """A new code. It has a digit, so that words in a sentence (*setuju agar saya ...*) are never taken for one."""
    symbols = ""
    while not has_digit(symbols):
        symbols = "".join(secrets.choice(ALPHABET) for _ in range(SYMBOLS))
    return Code(decision, symbols)


def find_codes(typed: str, symbols: int = SYMBOLS) -> tuple[Code, ...]:
    """The different codes of so many symbols in what somebody pasted.

    Case, spaces, dashes and words around are forgiven.
    """
    by_word = {word: decision for decision, word in WORDS.items()}
    codes = (Code(by_word[word], found) for word, found in find_words(typed, by_word, symbols))
    return tuple(dict.fromkeys(codes))


def find_words(typed: str, words: Iterable[str], symbols: int) -> list[tuple[str, str]]:
    """Each of these words that so many symbols follow, a digit among them, with the symbols."""
    found = re.findall(_pattern(words, symbols), _read(typed))
    return [(word, bare) for word, groups in found if has_digit(bare := _bare(groups))]


def without_codes(note: str, lengths: Iterable[int] = (SYMBOLS,)) -> str:
    """A note that holds codes of so many symbols without them; its other words stay."""
    plain = unicodedata.normalize("NFKC", note)
    for symbols in sorted(set(lengths), reverse=True):  # a longer code begins like a shorter one
        pattern = re.compile(_pattern(WORDS.values(), symbols), re.IGNORECASE)
        plain = pattern.sub(lambda found: "" if has_digit(found[2]) else found[0], plain)
    return plain


def is_part_of_code(typed: str) -> bool:
    """Whether somebody pasted most of a code: what is missing could be guessed by who reads it."""
    return any(has_digit(part) for part in _PART.findall(_read(typed)))


def mac(pepper: bytes, code: Code, bound_to: Mapping[str, Any]) -> str:
    """HMAC-SHA256 of the code and everything it is bound to; a code without its binding is worth nothing."""
    message = canonical({**bound_to, "decision": code.decision.value, "code": code.symbols})
    return hmac.digest(pepper, message.encode(), "sha256").hex()


def has_digit(symbols: str) -> bool:
    return any(symbol.isdigit() for symbol in symbols)


def _pattern(words: Iterable[str], symbols: int) -> str:
    return rf"(?<![A-Z0-9])({'|'.join(words)})((?:{_SYMBOLS}){{{symbols // GROUP}}})(?![A-Z0-9])"


def _read(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed[:LONGEST_TYPED]).upper()


def _bare(groups: str) -> str:
    return "".join(symbol for symbol in groups if symbol in ALPHABET)
