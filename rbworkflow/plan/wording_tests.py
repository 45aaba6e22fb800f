"""What an indicator's wording says of itself: which way is better, what is counted, whether it says anything."""

import re
from collections.abc import Iterable
from typing import Final

from rbworkflow.plan.sense_words import SenseWords

_AND: Final = r"(?:,|dan|serta|&|\+|/)"
_TWO_COUNTS: Final = re.compile(r"\b\d+ [^\W\d]+.*\b(?:dan|serta|x)\b \d+ [^\W\d]|\d+ [^\W\d]+ ?[&+] ?\d+ [^\W\d]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 3


def lead(name: str, words: SenseWords) -> str:
    """The first word of an indicator where it only says how something is measured: `jumlah`, `persentase`."""
    return next(iter(_begun(_plain(name), words.leads)), "")


def measured(name: str, words: SenseWords) -> str:
    """The wording without what only says how it is measured: `pelanggaran disiplin`."""
    said = _plain(name)
    while begun := _begun(said, words.leads):
        said = said.removeprefix(begun[0]).strip(" :")
    return said


def opposed(name: str, polarity: str, words: SenseWords) -> str:
    """How the wording contradicts the polarity, for people; empty where it does not."""
    said = measured(name, words)
    is_handled = _has(said, words.handled)
    low = [*_begun(said, words.lower_is_better), *_has(said, words.lower_deeds)]
    if polarity == "max" and low and not is_handled:
        return f"{low[0]}' makin sedikit makin baik, sedangkan polaritasnya 'max"
    high = [*_begun(said, words.higher_is_better), *(_begun(said, words.counted) if lead(name, words) else [])]
    if polarity == "min" and high and not low:
        return f"{high[0]}' makin banyak makin baik, sedangkan polaritasnya 'min"
    return ""


def unlike_unit(name: str, unit: str, kind: str, words: SenseWords) -> str:
    """How wording, unit of measure and kind do not go together, for people; empty where they do."""
    is_percent_unit = _plain(unit) in words.percent_units
    first = lead(name, words)
    if first in words.counting_leads and (is_percent_unit or kind == "persen"):
        return f"'{first.capitalize()}' dengan {unit if is_percent_unit else 'jenis persen'}"
    if first in words.percent_leads and unit and not is_percent_unit:
        return f"'{first.capitalize()}' dengan {unit}"
    is_unlike_percent = kind in ("persen", "jumlah") and is_percent_unit != (kind == "persen")
    is_no_time = kind == "waktu" and words.time_units and not _has(_plain(unit), words.time_units)
    return f"satuan {unit} dengan jenis {kind}" if unit and (is_unlike_percent or is_no_time) else ""


def two_measures(name: str, unit: str, words: SenseWords) -> str:
    """The words that name two outputs at once; empty where there is one."""
    thing = "|".join(map(re.escape, words.counted)) or "(?!)"
    two = re.compile(rf"(?:{thing}) ?{_AND} ?(?:{thing})(?!\w)")
    said = measured(name, words)
    if found := _TWO_COUNTS.search(_plain(name)) or two.match(said):
        return found[0]
    counted = re.fullmatch(rf"(?P<one>.+) {_AND} (?P<other>.+)", _plain(unit)) or two.fullmatch(_plain(unit))
    return unit if counted or _TWO_COUNTS.search(_plain(unit)) else ""


def is_filler(text: str, words: SenseWords) -> bool:
    """Whether a text holds a cell's place without saying anything: `asdf`, `xxx`, `test 1`."""
    said = _LETTERS.findall(text.casefold())
    return bool(text.strip()) and all(_is_filler(word, words.fillers) for word in said)


def _is_filler(word: str, fillers: Iterable[str]) -> bool:
    is_one_letter = len(set(word)) == 1
    return is_one_letter or any(re.fullmatch(f"(?:{re.escape(filler)})+", word) for filler in fillers)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\n", " ").split())


def _begun(said: str, words: Iterable[str]) -> list[str]:
    """The words that a text begins with, the longest first."""
    found = [word for word in words if re.match(rf"{re.escape(word)}(?!\w)", said)]
    return sorted(found, key=len, reverse=True)


def _has(said: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said)]
