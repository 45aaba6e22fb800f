"""In the child: a mail taken apart, which alone this process may do with what a stranger wrote.

Its files are written into the child's own folder, one after the other under a number; what is said of them is plain.
"""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any, Final

from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.intake.arrivals.opened_zips import name_of
from rbworkflow.intake.arrivals.unpacking import NamedFile, laid_out
from rbworkflow.intake.mail.bounces import read_bounce, without_the_letter
from rbworkflow.intake.mail.mails import IncomingMessage, lack, read_message, said_digest
from rbworkflow.intake.mail.other_bounces import bounced_addresses
from rbworkflow.intake.reasons import IntakeRefusedError

LONGEST_TEXT: Final = 100_000
LONGEST_EXCERPT: Final = 60
MOST_EXCERPTS: Final = 1000


def read_head(head: bytes) -> dict[str, Any]:
    """What a mail's head says."""
    return _said(read_message(head))


def take_apart(content: bytes, looked_for: str, most_unpacked: int) -> dict[str, Any]:
    """All that is known of a mail; `looked_for` begins the excerpts that are wanted of its words."""
    letter, bounce = read_message(content), read_bounce(content)
    notice = b"" if bounce is None else without_the_letter(content, bounce)
    files, reason_code = _files(letter, most_unpacked)
    return {
        "letter": _said(letter),
        "said_sha256": said_digest(letter, content),
        "lacks": lack(letter) if not files else "",
        "excerpts": _excerpts(letter.everything, looked_for),
        "paths": [_kept(number, each) for number, each in enumerate(files)],
        "reason_code": reason_code,
        "bounce": None if bounce is None else asdict(bounce),
        "bounced": bounced_addresses(content) if bounce is None else [],
        "notice": notice,
        "notice_said_sha256": said_digest(read_message(notice), notice) if notice else "",
    }


def _said(letter: IncomingMessage) -> dict[str, Any]:
    """The letter without what is too long to be of use."""
    return {**vars(letter), "text": letter.text[:LONGEST_TEXT], "everything": "", "attachments": ()}


def _files(letter: IncomingMessage, most_unpacked: int) -> tuple[Sequence[NamedFile], str]:
    try:
        return laid_out(letter.attachments, most_unpacked=most_unpacked), ""
    except IntakeRefusedError as refusal:
        return (), refusal.reason_code


def _kept(number: int, named: NamedFile) -> str:
    """A file above the limit is kept just so long as to be refused for it."""
    path, content = named
    (Path(tempfile.gettempdir()) / name_of(number)).write_bytes(content[: LARGEST + 1])
    return path.as_posix()


def _excerpts(words: str, looked_for: str) -> list[str]:
    found = islice(re.finditer(looked_for, words, re.IGNORECASE), MOST_EXCERPTS)
    return [words[each.start() : each.start() + LONGEST_EXCERPT] for each in found]
