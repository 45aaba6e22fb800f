"""Standing paragraphs and the text of units, made safe to print: nothing in them is ever interpreted."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import fill

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN: Final = re.compile(
    "[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # what XML cannot carry
    "|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"  # what reverses or hides other text
)


def clean(text: object) -> str:
    """What a person sees of `text`, trimmed: no control characters, one kind of line break, NFC."""
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", _BREAKS.sub("\n", str(text)))).strip()


def joined(texts: Iterable[object]) -> str:
    """The distinct, non-empty texts under each other, in their order."""
    return "\n".join(dict.fromkeys(filter(None, (clean(text) for text in texts))))


def filled(texts: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """The office's paragraphs with `{office}`, `{period}` and so on filled in.

    Raises ConfigurationError where a paragraph asks for what nobody fills in.
    """
    return {key: _fill(key, text, values) for key, text in texts.items()}


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a standing text: an empty line parts them, other line breaks do not."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def items(text: str) -> list[str]:
    """The items of a standing list: one line each."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _fill(key: str, text: str, values: Mapping[str, str]) -> str:
    try:
        return clean(fill(text, values))
    except ValueError as error:
        raise ConfigurationError(f"Teks '{key}' di texts.toml: {error}.") from error
