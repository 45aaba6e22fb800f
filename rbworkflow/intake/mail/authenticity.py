"""Whether a mail is from whom it says: what the office's own receiving server found, and nobody else's word.

A server writes what it found into Authentication-Results (RFC 8601) above everything that came with the mail. Anybody
may write such a header below, in the same server's name: a server that keeps to the RFC takes those away (section 5),
and of one that does not, only the topmost header of its name is its own. So that one alone is believed. Microsoft 365
writes no name at all into its own, which it sets above all others: there the topmost of all is it, or none.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

MICROSOFT: Final = "microsoft365"
"""What is said in the place of a name where the receiving server writes none."""
_QUOTED: Final = r'"(?:[^"\\]|\\.)*"'
_TOKEN: Final = re.compile(rf"{_QUOTED}|\\.|[()]|[^()\"\\]+|.", re.DOTALL)
_RESULT: Final = re.compile(r"^dmarc\s*(?:/\s*\d+\s*)?=\s*(\w+)", re.IGNORECASE)
_FROM: Final = re.compile(r'(?<!\S)header\s*\.\s*from\s*=\s*"?([^\s";]+)', re.IGNORECASE)


class Authenticity(StrEnum):
    """What is known of a mail's sender."""

    PROVEN = "proven"
    """The receiving server found that the From domain itself sent it (DMARC)."""
    UNPROVEN = "unproven"
    """No word of the receiving server's."""
    DOUBTFUL = "doubtful"
    """The receiving server looked, and did not find it."""


def authenticity(results: Sequence[str], sender: str, authserv_id: str) -> Authenticity:
    """What the server of this name found; `results` are the mail's Authentication-Results, the topmost first."""
    found = _found(results, authserv_id)
    if found is None:
        return Authenticity.UNPROVEN
    return Authenticity.PROVEN if _has_passed(found, sender.rpartition("@")[2]) else Authenticity.DOUBTFUL


def _found(results: Sequence[str], authserv_id: str) -> list[str] | None:
    """What the office's own server found, part by part; None where it says nothing."""
    for each in results:
        name, *found = (part.strip() for part in _parts(each))
        if authserv_id.lower() == MICROSOFT:
            return [name, *found] if "=" in name else None
        if authserv_id and _is_named(name, authserv_id):
            return found
    return None


def _is_named(name: str, authserv_id: str) -> bool:
    """A version may follow the name."""
    return name.partition(" ")[0].strip('"').lower() == authserv_id.lower()


def _has_passed(found: Sequence[str], domain: str) -> bool:
    """Whether DMARC was judged once, passed, and for the domain that the reader sees."""
    judged = [(result[1].lower(), _FROM.findall(each)) for each in found if (result := _RESULT.match(each))]
    if len(judged) != 1 or not domain:
        return False
    ((verdict, of),) = judged
    return verdict == "pass" and [each.rpartition("@")[2].lower() for each in of] == [domain.lower()]


def _parts(header: str) -> Iterator[str]:
    """The header's parts between semicolons, without comments, which may be nested, and with no break inside quotes."""
    part, depth = "", 0
    for token in _TOKEN.findall(header):
        if token in ("(", ")"):
            depth = max(depth + (1 if token == "(" else -1), 0)  # noqa: S105 - a bracket is no password
        elif depth or token.startswith(('"', "\\")):
            part += "" if depth else token
        else:
            *ended, rest = token.split(";")
            for each in ended:
                yield part + each
                part = ""
            part += rest
    yield part
