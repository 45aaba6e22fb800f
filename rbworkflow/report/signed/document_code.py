"""The code that a document to be signed bears, as text and as QR: of the approved content, its number and its date."""

import hashlib
from datetime import date
from typing import Final

PATTERN: Final = r"RBW-[0-9A-Za-z]{1,16}(?:-[0-9A-Z]{4}){4}"
"""An office's code has four figures, a province's two."""
_SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH: Final = 16
_GROUP: Final = 4


def document_code(*, office_code: str, content_sha256: str, letter_number: str, dated_on: date) -> str:
    """`RBW-3514-7K4M-Q2XD-9PRT-0ABC`: another number, date or content gives another code (80 bits of a sha256)."""
    said = f"{office_code}\n{content_sha256}\n{letter_number}\n{dated_on.isoformat()}"
    number = int.from_bytes(hashlib.sha256(said.encode()).digest(), "big")
    symbols = "".join(_SYMBOLS[number >> 5 * place & 31] for place in range(_LENGTH))
    groups = [symbols[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP)]
    return "-".join(["RBW", office_code, *groups])
