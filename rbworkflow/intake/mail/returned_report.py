"""What a province writes when it returns a report: `DIKEMBALIKAN: <letter number>`, and what is to be mended.

The points stand as lines `- <indicator's code>: <what>`, and for programs in `pengembalian.json`, which counts where it
is there: `{"format": 1, "nomor": ..., "catatan": ..., "points": [{"code": ..., "text": ...}]}`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Final

from rbworkflow.intake.mail.reply_words import QUOTATION_BEGINS, QUOTED, head_of, number_in

POINTS_FILE: Final = "pengembalian.json"
FORMAT: Final = 1
LARGEST: Final = 1024 * 1024
MOST_POINTS: Final = 500
LONGEST: Final = 1000
LONGEST_NOTE: Final = 20_000
_HEAD: Final = head_of("dikembalikan")
_ENDS: Final = (".", ";", ",", ":", "!", "?")
_POINT: Final = re.compile(
    r"^\s*(?:(?:[-*•–·]\s*|\d{1,2}[.)]\s+)(?:indikator\s+)?(?=[^:]*\d)(?P<code>[^\s:][^:]{0,39}?)"
    r"|(?:indikator\s+)?(?P<bare>[A-Za-z]+-?\d[\w./-]{0,38}))\s*:\s+(?P<text>\S.*)$",
    re.IGNORECASE,
)
"""A line of a list, or one that begins with a code."""
_GOES_ON: Final = re.compile(r"^\s*(?!\d{1,2}[.)]\s)[^\s\-*•–·#]")
_SIGNATURE: Final = re.compile(r"^-- ?$")


@dataclass(frozen=True)
class ReturnedPoint:
    """What is to be mended, of the indicator with this code."""

    code: str
    text: str


@dataclass(frozen=True)
class ReturnedReport:
    """`number` is the report's letter number as the province wrote it; "" where only the thread tells."""

    number: str
    points: tuple[ReturnedPoint, ...]
    remark: str = ""
    """What it says besides; without points all that it says."""

    @property
    def note(self) -> str:
        """All of it as one note, in which codes are found again."""
        lines = [f"Indikator {each.code}: {each.text}" if each.code else each.text for each in self.points]
        parts = list(filter(None, [*lines, self.remark]))
        ends = ["" if part.endswith(_ENDS) else ";" for part in parts[:-1]]  # mails have it on one line
        return _kept("\n".join(f"{part}{end}" for part, end in zip(parts, [*ends, ""], strict=False)))[:LONGEST_NOTE]


def read_returned(subject: str, text: str, points: ReturnedReport | None = None) -> ReturnedReport | None:
    """What the mail returns, by its subject or the first line of its own that says so; None where it returns nothing.

    `points` is what its file says, of `points_in`.
    """
    own = [line for line in text.splitlines() if not QUOTED.match(line)]
    heads = [(at, found[1]) for at, line in enumerate(own) if (found := _HEAD.match(line))]
    in_subject = _HEAD.match(subject)
    if not heads and in_subject is None:
        return None
    at, number = heads[0] if heads else (-1, "")
    number = number_in(number if in_subject is None else in_subject[1])
    if points is not None:
        return ReturnedReport(points.number or number, points.points, points.remark)
    said = [*takewhile(lambda line: not (QUOTATION_BEGINS.match(line) or _SIGNATURE.match(line)), own[at + 1 :])]
    listed = tuple(_points_of(said))
    return ReturnedReport(number, listed, "" if listed else "\n".join(said).strip())


def points_in(content: bytes) -> dict[str, Any] | None:
    """In the child: what the file says, as plain values; None where it is no such file."""
    try:
        told = json.loads(content) if len(content) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("points"), list):
        return None
    points = [
        {"code": _line(each.get("code")), "text": _line(each.get("text"))}
        for each in told["points"][:MOST_POINTS]
        if isinstance(each, dict)
    ]
    named = _line(told.get("nomor"))
    return {"number": named, "points": [each for each in points if each["text"]], "remark": _line(told.get("catatan"))}


def as_returned(told: dict[str, Any] | None) -> ReturnedReport | None:
    """The same as a value."""
    if told is None:
        return None
    return ReturnedReport(told["number"], tuple(ReturnedPoint(**each) for each in told["points"]), told["remark"])


def _points_of(lines: list[str]) -> Iterator[ReturnedPoint]:
    """Each with the lines on which it goes on, as mail programs wrap them."""
    code, words = "", list[str]()
    for line in [*lines, ""]:
        begun = _POINT.match(line)
        if code and not begun and _GOES_ON.match(line):
            words.append(line.strip())
            continue
        if code:
            yield ReturnedPoint(code, _line(" ".join(words)))
        code, words = (begun["code"] or begun["bare"], [begun["text"]]) if begun else ("", [])


def _line(value: object) -> str:
    return " ".join(_kept(value).split())[:LONGEST] if isinstance(value, str) else ""


def _kept(text: str) -> str:
    """Without what can be neither printed nor kept in every database."""
    return "".join(letter if letter.isprintable() or letter in "\n\t" else " " for letter in text)
