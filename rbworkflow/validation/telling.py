"""What a text tells: that something was done or not, a reason, a mere claim; by the words of config/words.toml."""

import re
import string
from collections.abc import Iterable, Iterator
from typing import Final

from rbworkflow.office.rule_words import RuleWords, plain, words_of
from rbworkflow.validation.worth import Worth, worth_of

_NO_LETTERS: Final = dict.fromkeys(map(ord, string.digits + string.punctuation + string.whitespace))
_SENTENCES: Final = re.compile(r"[.;!?](?=\s|$)|\n")
_COUNT: Final = re.compile(r"(?:^|[\n;,/+&]|\bdan\b) ?(?:\d+[.)]? (?:\([^\W\d_]+\) ?)?)+(?=[^\W\d_])", re.IGNORECASE)
"""How many there are, or the item's number in a list; a number that follows a name is the thing's own."""
_OF_ANOTHER: Final = "yang "
_OPENING: Final = 3
"""A text tells of the thing itself where it comes to it among its first words."""


def tells_undone(text: str, words: RuleWords) -> bool:
    """Whether the first sentence that says how it stands says: not yet. What follows `karena` says only why, what
    follows `yang` speaks of something else, and so does a later sentence unless it says that it was not held at all.
    """
    for number, status in enumerate(_statuses(text, words)):
        told = words.unheld if number else words.undone
        if any(not status[: found.start()].endswith(_OF_ANOTHER) for found in told.finditer(status)):
            return not words.done.search(words.undone.sub("", status))
        if words.done.search(status):
            return False
    return False


def opens_undone(text: str, words: RuleWords) -> bool:
    """Whether a text says from its first words on that the thing itself was not done: `Belum terlaksana sebab ...`, not
    `Anggaran belum dicairkan`.
    """
    opening = next(_statuses(text, words), "")
    found = words.unheld.search(opening)
    return found is not None and len(opening[: found.start()].split()) < _OPENING and tells_undone(opening, words)


def tells_reason(text: str, words: RuleWords) -> bool:
    """Not only that it will be done, is going well, or was done."""
    return not words.hollow.is_no_reason(words_of(text))


def tells_plan(text: str, words: RuleWords) -> bool:
    return not words.hollow.holds(words_of(text))


def is_claim(text: str, words: RuleWords) -> bool:
    """`Lengkap`, `Sudah terlampir semua`: said to be there, without a word on what it is."""
    return words.claim.holds(words_of(text))


def tells_something(text: str, words: RuleWords) -> bool:
    """Not merely that there is something: `ada`, `terlampir`, `xxx`, a tick."""
    return worth_of(text, words) >= Worth.WORDS and not is_claim(text, words)


def identifies(text: str, words: RuleWords) -> bool:
    """Whether it tells by a date, a number, or a name which evidence there is: `Notula 3 Maret`, not `Notula`,
    `2 SK terlampir`, or `Laporan kegiatan`, by which nobody finds it.
    """
    known = words.kinds | words.claim.one_of | words.claim.others
    lines = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    return tells_something(text, words) and not known.issuperset(words_of(_COUNT.sub(" ", lines)))


def identifies_nothing(text: str, words: RuleWords) -> bool:
    """Something is written, and it does not tell which evidence there is."""
    return bool(text.strip()) and not identifies(text, words)


def explains(text: str, words: RuleWords, *, beside: Iterable[str] = ()) -> bool:
    """Whether a reason says why: more than a word, no claim that all is well, no copy of what stands `beside` it."""
    said = words_of(text)
    is_copy = any(said == words_of(each) for each in beside)
    is_told = worth_of(text, words) >= Worth.WORDS and len(set(said)) > 1
    return is_told and not is_copy and not is_claim(text, words) and tells_reason(text, words)


def letters_of(text: str) -> str:
    """A text without its numbers, marks and spaces, in small letters: copies that differ in those only are alike."""
    return text.casefold().translate(_NO_LETTERS)


def names_nobody(text: str, words: RuleWords) -> bool:
    """`Pihak terkait`."""
    return words.vague_person.holds(words_of(text))


def names_no_day(text: str, words: RuleWords) -> bool:
    """`Segera`, `secepatnya setelah anggaran tersedia`."""
    return words.vague_time.names_no_day(words_of(text))


def _statuses(text: str, words: RuleWords) -> Iterator[str]:
    """Of each sentence what stands before its reason, plain."""
    return (words.because.split(plain(sentence), maxsplit=1)[0] for sentence in _SENTENCES.split(text))
