"""Names of received files: which may be kept as they are, and how any name is shown safely."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from rbworkflow.intake.reasons import IntakeRefusedError

LONGEST: Final = 120
NOTE: Final = "BACA_SAYA.txt"
"""What lies in each evidence subfolder that goes out."""
_NOTE: Final = re.compile(r"baca_saya\b[^/]*\.txt", re.IGNORECASE)
_TEMPORARY: Final = re.compile(
    r"~\$.*|\.(?!\.).*|thumbs\.db|desktop\.ini|.*\.(tmp|part|partial|crdownload)", re.IGNORECASE | re.DOTALL
)
_OF_APPLICATION: Final = re.compile(r"~\$.*|\.~lock\..*|.*\.(tmp|part|partial|crdownload)", re.IGNORECASE | re.DOTALL)
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_NOT_ON_WINDOWS: Final = re.compile(r'[<>"|?*]|[ .]$|^ ')
_PATH: Final = re.compile(r"[\\/:]|^\.\.")
_CONTROL: Final = {"Cc", "Zl", "Zp"}
_HIDDEN: Final = {"Cf", "Co", "Cn"}

_FAULTS: Final[tuple[tuple[str, Callable[[str], object]], ...]] = (
    ("NAMA_KODE", lambda name: _has(name, {"Cs"})),
    ("NAMA_KENDALI", lambda name: _has(name, _CONTROL)),
    ("NAMA_TERSEMBUNYI", lambda name: _has(name, _HIDDEN)),
    ("NAMA_JALUR", _PATH.search),
    ("NAMA_WINDOWS", lambda name: _DEVICE.fullmatch(name) or _NOT_ON_WINDOWS.search(name)),
    ("NAMA_PANJANG", lambda name: len(name) > LONGEST),
)


def is_temporary(name: str) -> bool:
    """Whether an application or a system made it beside a file: never a file somebody sent."""
    return _TEMPORARY.fullmatch(name) is not None


def is_unfinished(name: str) -> bool:
    """Whether an application made it, which its user can close; what a system leaves in a folder is no news."""
    return _OF_APPLICATION.fullmatch(name) is not None


def is_lock_of(lock: str, name: str) -> bool:
    """Whether Excel, Word (which drops two letters) or LibreOffice made `lock` while the file `name` is open."""
    locked = lock.removeprefix("~$")
    return lock in (f"~${name}", f".~lock.{name}#") or (lock != locked != "" and locked == name[2:])


def is_note(name: str) -> bool:
    """Whether it is our own note, or a copy of it, that came back with an evidence subfolder."""
    return _NOTE.fullmatch(name) is not None


def check_name(name: str) -> None:
    """Refuse a name (one part of a path) that hides, misleads or cannot be opened everywhere."""
    for reason_code, is_faulty in _FAULTS:
        if is_faulty(name):
            raise IntakeRefusedError(reason_code)


def shown(path: PurePath) -> str:
    """The path as readable text that no two paths share: what cannot be seen or decoded is written out."""
    text = path.as_posix()
    is_plain = text.isprintable() and "\\" not in text  # the common case, quickly
    return text if is_plain else "".join(map(_shown, text))


def plain(name: str) -> str:
    """A name for comparing and printing: one normal form, whatever machine it came from."""
    return unicodedata.normalize("NFC", name)


def _has(name: str, categories: set[str]) -> bool:
    """Whether it holds a letter of these categories, none of which is printable."""
    return not name.isprintable() and any(unicodedata.category(letter) in categories for letter in name)


def _shown(letter: str) -> str:
    is_plain = letter != "\\" and not _has(letter, _CONTROL | _HIDDEN | {"Cs"})
    return letter if is_plain else letter.encode("unicode_escape").decode("ascii")
