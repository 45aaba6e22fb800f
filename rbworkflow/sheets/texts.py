"""The one way to make text plain: for keeping and printing, and for comparing what people type."""

import re
import unicodedata
from typing import Final

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BREAK: Final = re.compile("\r\n|[\r\u2028\u2029]")
_SPACE: Final = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SHAPES: Final = re.compile("[\ufe00-\ufe0f]")  # which picture of a mark is drawn
_DASHES: Final = str.maketrans("‐‑‒–—―−﹣－⁃", "-" * 10)
_ERROR: Final = re.compile(r"#[A-Z][A-Z0-9/_]*[!?]|#N/A|#GETTING_DATA|Err:[0-9]{3}")
_PLAIN_SHAPES: Final = frozenset({"<wide>", "<narrow>", "<noBreak>", "<compat>", "<font>"})
_OTHER_NUMBER: Final = "No"


def cleaned(text: str) -> str:
    """Text fit for keeping and printing: NFC, plain spaces and line breaks, nothing unseen, no spaces around."""
    if text.isprintable() and "_x" not in text:  # the common case, quickly
        return unicodedata.normalize("NFC", text).strip()
    unescaped = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    seen = _UNSEEN.sub("", _SPACE.sub(" ", _BREAK.sub("\n", unescaped)))
    return unicodedata.normalize("NFC", seen).strip()


def fit_for_xml(text: str) -> str:
    """The text without what XML cannot carry, and otherwise as it is."""
    return _UNFIT.sub("", text)


def folded(text: str) -> str:
    """One line in small letters: what is written alike compares alike."""
    return in_one_line(text).casefold()


def in_one_line(text: str) -> str:
    """One line with plain spaces, dashes and digits.

    Raised, circled and other numerals that are no digits of a number stay what they are.
    """
    plain = cleaned(text)
    if not plain.isascii():
        plain = "".join(map(_plain, _SHAPES.sub("", plain))).translate(_DASHES)
    return " ".join(plain.split())


def is_error(text: str) -> bool:
    """Whether a spreadsheet wrote this where a formula came to nothing: `#DIV/0!`, `#N/A`, `Err:502`."""
    return _ERROR.fullmatch(text) is not None


def _plain(letter: str) -> str:
    shape = unicodedata.decomposition(letter).partition(" ")[0]
    if shape not in _PLAIN_SHAPES or unicodedata.category(letter) == _OTHER_NUMBER:
        return letter
    return unicodedata.normalize("NFKC", letter)
