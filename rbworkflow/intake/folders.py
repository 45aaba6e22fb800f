"""The evidence subfolders that go out with a form: how they are called, and whose they are when they come back."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.intake.names import plain

EVIDENCE: Final = "Data dukung"
"""The folder around all subfolders."""
FOLLOW_UP: Final = "Tindak lanjut"
"""In an indicator's folder, the one for what proves the follow-up."""
LONGEST: Final = 45
_JOINING: Final = {"dan", "atau", "serta", "dengan", "di", "ke", "dari", "pada", "dalam", "untuk", "yang", "atas"}
"""Words that lead to the next one: a name cut short does not end with them."""
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9()., -]+")
_LIKE_A_CODE: Final = re.compile(r"[a-z]{0,4}\d{0,2}[-._ ]\d{1,3}(?!\d)", re.IGNORECASE)
_FOLLOW_UP: Final = re.compile(r"(?:(?:bukti|data)[\W_]+)?(?:dukung[\W_]+)?tindak[\W_]+lanjut", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")


def folder_name(code: str, activity: str) -> str:
    """`A1-05 Rapat monev RB`: letters that every system can hold, cut between words."""
    words = [_safe(code.replace("/", "-")), *_safe(activity).split()]
    is_whole = len(" ".join(words)) <= LONGEST
    while len(words) > 1 and (len(" ".join(words)) > LONGEST or (not is_whole and words[-1].lower() in _JOINING)):
        del words[-1]
    return " ".join(words).rstrip(" .,-(")


def owners(folder: PurePosixPath, codes: Collection[str]) -> tuple[str, ...]:
    """The indicators whose folder this is: the innermost part that begins with a code, else every code in the path."""
    leading = leading_code(folder, codes)
    return (leading,) if leading else codes_in(folder.as_posix(), codes)


def leading_code(folder: PurePosixPath, codes: Collection[str]) -> str:
    """The code with which the innermost part begins that begins with one; "" where none does."""
    for part in reversed(folder.parts):
        leading = [code for code in codes if _pattern(code, at_start=True).match(part)]
        if leading:
            return max(leading, key=len)
    return ""


def words_of(folder: PurePosixPath, codes: Collection[str]) -> str:
    """What the folder says of its files' kind; an indicator's own folder repeats the plan, and so says nothing."""
    return " ".join(part for part in folder.parts if part != EVIDENCE and not owners(PurePosixPath(part), codes))


def is_for_follow_up(folder: PurePosixPath) -> bool:
    """Whether what lies in it proves a follow-up: `A1-05 Rapat/Tindak lanjut`, not `A1-05 Tindak lanjut LHE`."""
    return any(_FOLLOW_UP.fullmatch(part.strip()) for part in folder.parts)


def starts_with_code(part: str) -> bool:
    """Whether a folder seems to be an indicator's, where no plan is at hand: `A1-05 Rapat`, `QW-33`, not `RB 2026`."""
    return _LIKE_A_CODE.match(part) is not None


def codes_in(text: str, codes: Iterable[str]) -> tuple[str, ...]:
    """The indicator codes that stand in a name, however their parts are joined: `A1-02`, `a1_02`, `A1 02`, `A1-2`, also
    with a word right behind: `A1-02laporan`, or in small letters right before: `laporanA1-02`. A letter alone makes
    another code: `A1-02a`.
    """
    return tuple(code for code in codes if _pattern(code).search(text))


def _safe(text: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", plain(text)).encode("ascii", "ignore").decode()
    return " ".join(_UNSAFE.sub(" ", ascii_only).split())


@lru_cache(maxsize=4096)  # each of a unit's folders is held against each of its codes
def _pattern(code: str, *, at_start: bool = False) -> re.Pattern[str]:
    *parts, last = _WORD.findall(code)
    joined = "".join(rf"{re.escape(part)}[\W_]*" for part in parts)
    joined += rf"(?:{re.escape(last)}|(?<=[\W_]){re.escape(last.lstrip('0') or last)})"
    before, behind = r"(?<![^\W_])", r"(?![^\W_])"
    if parts and last.isdecimal():
        before, behind = r"(?:(?<![^\W_])|(?-i:(?<=[a-z]{2})(?=[A-Z])))", r"(?=[\W_]|[^\W\d_]{2}|$)"
    start = r"[\W_]*" if at_start else before
    return re.compile(rf"{start}{joined}{behind}", re.IGNORECASE)
