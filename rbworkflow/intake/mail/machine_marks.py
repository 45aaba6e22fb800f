"""The mark on a mail that says which computer's program kept it, where the mailbox's server takes marks.

Dovecot does, and Gmail where it says so; Exchange takes none and refuses a command that has one, so a server is asked
first (RFC 3501, 7.1). A mark helps people to find the other computer; nothing else depends on it.
"""

import re
from typing import Final

BEGINS: Final = "rbworkflow-"
LONGEST: Final = 40
TAKES_ANY: Final = rb"\*"
"""In the list of flags that a server keeps for good: it keeps those that nobody knew before, too."""
_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]+")
_FLAGS: Final = re.compile(rb"FLAGS \(([^)]*)\)")


def name_of(machine: str) -> str:
    """A computer's name as it stands in its mark: one word of plain letters."""
    return _UNFIT.sub("-", machine)[:LONGEST]


def mark_of(machine: str) -> str:
    return f"{BEGINS}{name_of(machine)}"


def machines_told(answer: bytes) -> tuple[str, ...]:
    """The computers whose marks stand in a server's answer about one mail."""
    found = _FLAGS.search(answer)
    flags = found[1].decode("ascii", "replace").split() if found else []
    return tuple(flag[len(BEGINS) :] for flag in flags if flag.lower().startswith(BEGINS))
