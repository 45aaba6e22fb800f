"""A mail opened: the isolated child takes it apart within one budget, and may lie, but harm nobody.

A mail is opened for a while only; its files lie in a folder that goes again, and are fetched from there one by one.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any, Final

from rbworkflow.intake.arrivals.opened_zips import name_of, plain_content
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, NamedFile, apart
from rbworkflow.intake.mail.bounces import Bounce, Fate
from rbworkflow.intake.mail.mails import IncomingMessage
from rbworkflow.isolation.running import ChildLimits, run_each, run_isolated

HEAD: Final = "rbworkflow.intake.mail.taking_apart.read_head"
APART: Final = "rbworkflow.intake.mail.taking_apart.take_apart"
MOST_UNPACKED: Final = 100 * 1024 * 1024
"""Of all that a mail's archives hold together; one that holds more stays closed."""
BUDGET: Final = ChildLimits(memory_mib=768, cpu_seconds=20, wall_seconds=120, file_mib=32)


@dataclass(frozen=True, kw_only=True)
class OpenedMail:
    """What one mail says and brings."""

    letter: IncomingMessage
    said_sha256: str
    lacks: str
    """The reason why it brings no file; "" where it does."""
    reason_code: str
    """Why its files are not taken, all of them."""
    excerpts: Sequence[str]
    """Where its words have what was looked for."""
    bounce: Bounce | None
    bounced: Sequence[str]
    """Addresses that a notice of another form says could not be reached."""
    notice: bytes
    """A bounce anew, without the mail that came back."""
    notice_said_sha256: str
    paths: Sequence[PurePath]
    folder: Path

    def files(self) -> Iterator[NamedFile]:
        """Each file by its path below the unit's folder; raises ChildDiedError where it is no plain file."""
        return ((path, plain_content(self.folder / name_of(number))) for number, path in enumerate(self.paths))


def read_heads(heads: Sequence[bytes]) -> list[IncomingMessage | None]:
    """What these heads say; None for one that cannot be read."""
    return [None if said is None else IncomingMessage(**said) for said in run_each(HEAD, heads, given_up=None)]


@contextmanager
def open_mail(
    content: bytes, *, looked_for: str, most_unpacked: int = MOST_UNPACKED, limits: ChildLimits = BUDGET
) -> Iterator[OpenedMail]:
    """The mail taken apart, until the block ends; raises ChildDiedError where it breaks its budget.

    Zips that hold more than `most_unpacked` stay closed, all of them where it is 0.
    """
    with TemporaryDirectory(prefix="rbworkflow-mail-") as name:
        folder = Path(name)
        (said,) = run_isolated(APART, [content], looked_for, most_unpacked, limits=limits, folder=folder)
        yield _opened(said, folder)


def _opened(said: dict[str, Any], folder: Path) -> OpenedMail:
    named, bounce = said["paths"][:MOST_FILES], said["bounce"]
    return OpenedMail(
        letter=IncomingMessage(**said["letter"]),
        said_sha256=said["said_sha256"],
        lacks=said["lacks"],
        reason_code=said["reason_code"],
        excerpts=said["excerpts"],
        bounce=None if bounce is None else _bounce(bounce),
        bounced=said["bounced"],
        notice=said["notice"],
        notice_said_sha256=said["notice_said_sha256"],
        paths=apart(map(PurePath, named)),
        folder=folder,
    )


def _bounce(said: dict[str, Any]) -> Bounce:
    return Bounce(message_id=said["message_id"], fates=tuple(Fate(**fate) for fate in said["fates"]))
