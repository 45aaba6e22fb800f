"""Secrets in a copy, sealed by age to a key whose other half lies on paper alone."""

import base64
import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Self

import pyrage

from rbworkflow.errors import RefusedError

PREFIX: Final = "AGE-SECRET-KEY-1"
LINE: Final = 16
LINES: Final = 4
SIZE: Final = 58
"""Letters and digits of a key, without its prefix: four lines, the last one short."""
GROUP: Final = 4
LOOKALIKES: Final = str.maketrans({"O": "0", "I": "L", "1": "L", "B": "8"})
"""What no key has, and what stands on paper where somebody reads it."""
WRONG: Final = (
    "Kunci pemulihan tidak benar{}. Ketik ulang seperti tercetak; besar kecil huruf dan spasi tidak berpengaruh."
)
OTHER: Final = "Kunci pemulihan ini bukan yang dipakai untuk cadangan ini. Cari lembar kunci yang lain di brankas."
_CHECKED: Final = re.compile(r"([^()]+)\(([^()]*)\)")
_BARE_PREFIX: Final = "AGESECRETKEY1"
_CHECK: Final = re.compile(r"\(([^()]*)\)")
_DIGITS: Final = str.maketrans({"O": "0", "I": "1", "L": "1", " ": ""})


@dataclass(frozen=True)
class RecoveryKey:
    """Both halves; `identity` opens what was sealed to `recipient`, and is kept nowhere by this program."""

    identity: str = field(repr=False)
    recipient: str

    @classmethod
    def new(cls) -> Self:
        made = pyrage.x25519.Identity.generate()
        return cls(str(made), str(made.to_public()))

    @property
    def lines(self) -> list[str]:
        """As it is printed: short groups, each line with its check digits in parentheses."""
        rest = self.identity.removeprefix(PREFIX)
        return [_grouped(rest[start : start + LINE]) for start in range(0, len(rest), LINE)]


def seal(secrets: Mapping[str, bytes], recipient: str) -> bytes:
    """Secrets by name as one file that only the recovery key opens."""
    plain = json.dumps({name: base64.b64encode(content).decode() for name, content in secrets.items()})
    return bytes(pyrage.encrypt(plain.encode(), [pyrage.x25519.Recipient.from_str(recipient)]))


def unseal(sealed: bytes, typed: str) -> dict[str, bytes]:
    """The secrets by name; raises RefusedError for a key that was mistyped, or is another one."""
    identity = whole_key(typed)
    if identity is None:
        raise RefusedError(WRONG.format(_where(typed)))
    try:
        plain = pyrage.decrypt(sealed, [identity])
    except pyrage.DecryptError as error:
        raise RefusedError(OTHER) from error
    return {name: base64.b64decode(content) for name, content in json.loads(plain).items()}


def recipient_of_key(typed: str) -> str:
    """The half that seals of the key that was typed; "" where it is no key."""
    identity = whole_key(typed)
    return "" if identity is None else str(identity.to_public())


def whole_key(typed: str) -> pyrage.x25519.Identity | None:
    """What was typed as what opens; None where it is no key."""
    try:
        return pyrage.x25519.Identity.from_str(PREFIX + plain_key(typed))
    except pyrage.IdentityError:
        return None


def plain_key(typed: str) -> str:
    """Its letters and digits alone, without prefix and check digits, each as it must stand on the page."""
    plain = re.sub(r"[^A-Z0-9]", "", _CHECK.sub("", typed).upper())
    return plain.removeprefix(_BARE_PREFIX).translate(LOOKALIKES)


def check_digits(typed: str) -> list[str]:
    """Those that were typed along."""
    return [each.upper().translate(_DIGITS) for each in _CHECK.findall(typed)]


def check_of(line: str) -> str:
    """The check digits of a line's letters and digits."""
    return f"{zlib.crc32(line.encode()) % 100:02}"


def _grouped(line: str) -> str:
    groups = (line[start : start + GROUP] for start in range(0, len(line), GROUP))
    return f"{' '.join(groups)} ({check_of(line)})"


def _where(typed: str) -> str:
    """Which lines do not have their check digits, where these were typed too."""
    lines = zip(_CHECKED.findall(typed), check_digits(typed), strict=True)
    wrong = [str(number) for number, ((line, _), check) in enumerate(lines, 1) if check_of(plain_key(line)) != check]
    return f" (baris {', '.join(wrong)})" if wrong else ""
