"""The units and rows that a note names: read as people type them, told apart from what only looks alike."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rbworkflow.approval.items import ItemGroup, Items, known_items

PARTS: Final = re.compile(r"[^\W\d_]+|\d+")
BETWEEN_PARTS: Final = r"[\s.\-\u2010-\u2015\u2212/_]{0,3}"  # Word and phones have hyphens and dashes of their own
BETWEEN_WORDS: Final = r"(?:[\s,.&/\-]|\bdan\b)+"
UNIT_WORD: Final = r"(?:ka)?subbag(?:ian)?\.?\s+"
LEFT_OUT: Final = ("subbagian", "dan")
NUMBERS: Final = re.compile(
    r"\b(?:indikator|kode|butir)\s*((?:\d+(?:[.\-/]\d+)*(?:\s*(?:,|;|&|\bdan\b|\bserta\b)\s*)?)+)", re.IGNORECASE
)
"""What says that the numbers after it are codes: `indikator 1.1, 1.2 dan 3`."""
NUMBER: Final = re.compile(r"\d+(?:[.\-/]\d+)*")


def named_in(note: str, groups: Iterable[ItemGroup]) -> Items:
    """Indicators by their codes, whole and in any spelling (`a4 11`, `A4.11`), units by name or code.

    A code of digits alone counts after a word for it, since a note has numbers of its own; a unit's code in capitals or
    after `subbagian`, since it may be a word of the language.
    """
    listed, left = list(groups), note
    named: dict[str, Items] = {}
    called = _called(listed)
    for name in sorted(called, key=len, reverse=True):  # a longer one may hold a shorter one
        left, is_named = _taken(left, _indicator_patterns(name))
        if is_named or _parts(name) in _numbers(note):
            named[f"row {name}"] = Items(indicators=(called[name],))
    for group in sorted(listed, key=lambda group: len(group.name), reverse=True):
        left, is_named = _taken(left, _unit_patterns(group))
        if is_named:
            named[f"unit {group.code}"] = Items(units=(group.code,))
    return known_items(listed, *named.values())


def _called(groups: Sequence[ItemGroup]) -> dict[str, str]:
    """Every row by what a note may call it: by another code of its own, and one beside results by its code alone, where
    nothing else bears it.
    """
    rows = [code for group in groups for code in group.rows]
    beside = list(dict.fromkeys(code for group in groups for code in group.beside))
    alone = [code.partition(" ")[2] for code in beside]
    short = {
        each: code for each, code in zip(alone, beside, strict=True) if each not in rows and alone.count(each) == 1
    }
    also = {name: code for group in groups for name, code in group.also.items()}
    return also | short | {code: code for code in rows}


def _taken(text: str, patterns: Iterable[str]) -> tuple[str, bool]:
    """The text without what was found, and whether anything was."""
    left = text
    for pattern in patterns:
        left = re.sub(rf"(?<!\w){pattern}(?!\w)", "|", left)
    return left, left != text


def _parts(code: str) -> tuple[str, ...]:
    return tuple(PARTS.findall(code))


def _numbers(note: str) -> set[tuple[str, ...]]:
    lists = (found[1] for found in NUMBERS.finditer(note))
    return {_parts(number) for each in lists for number in NUMBER.findall(each)}


def _indicator_patterns(code: str) -> Iterator[str]:
    parts = _parts(code)
    if any(part.isalpha() for part in parts):
        yield f"(?i:{BETWEEN_PARTS.join(parts)})"


def _unit_patterns(group: ItemGroup) -> Iterator[str]:
    words = [word for word in re.findall(r"\w+", group.name.casefold()) if word not in LEFT_OUT]
    name, is_one_word = BETWEEN_WORDS.join(words), len(words) < 2  # noqa: PLR2004 - one word may stand in any sentence
    if words:
        yield f"(?i:{UNIT_WORD}{name})" if is_one_word else f"(?i:(?:{UNIT_WORD})?{name})"
    yield f"(?i:{UNIT_WORD}{re.escape(group.code)})"
    if not group.code.isdigit():
        yield re.escape(group.code)
