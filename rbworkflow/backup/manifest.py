"""What a copy says of itself: when it was made and of what, with a digest of each of its parts."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

from rbworkflow.audit import Anchor
from rbworkflow.errors import ConfigurationError

NAME: Final = "manifest.json"
DATABASE: Final = "database"
FILES: Final = "files.txt"
CONFIG: Final = "config.zip"
WAITING: Final = "waiting.zip"
SECRETS: Final = "secrets.age"
MACHINE: Final = "machine.env"
FORMAT: Final = 1
UNREADABLE: Final = "Cadangan {} tidak terbaca atau tidak lengkap. Pilih cadangan yang lain."
NEWER: Final = "Cadangan {} dibuat versi program yang lebih baru. Pasang versi program itu, lalu ulangi."
ALTERED: Final = "Cadangan {}: bagian {} tidak ada atau tidak lagi sama dengan sidiknya. Pilih cadangan yang lain."


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """One copy, as it was made."""

    office_code: str
    made_at: str
    """A moment with its offset."""
    occasion: str
    program: str
    kind: str
    """Whose dump the database is: sqlite or postgresql."""
    anchor: str
    """The head of the chain in it."""
    counts: Mapping[str, int]
    """Rows by table."""
    file_count: int
    members: Mapping[str, str]
    """The sha256 of each part by its name."""
    format: int = FORMAT

    @property
    def made(self) -> datetime:
        return datetime.fromisoformat(self.made_at)

    @property
    def head(self) -> Anchor:
        return Anchor.parse(self.anchor)

    @property
    def has_secrets(self) -> bool:
        return SECRETS in self.members

    @property
    def text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)

    @classmethod
    def of(cls, copy: Path) -> Self:
        """Read that of a copy; raises ConfigurationError where there is none that this program understands."""
        try:
            said: dict[str, Any] = json.loads((copy / NAME).read_text(encoding="utf-8"))
            if said["format"] > FORMAT:
                raise ConfigurationError(NEWER.format(copy))
            found = cls(**said)
            found.made, found.head  # noqa: B018 - they raise where the text is none
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise ConfigurationError(UNREADABLE.format(copy)) from error
        return found

    def check_members(self, copy: Path) -> None:
        """Raise ConfigurationError at the first part that is not what it was."""
        for name, sha256 in self.members.items():
            path = copy / name
            if not path.is_file() or sha256_of(path) != sha256:
                raise ConfigurationError(ALTERED.format(copy, name))


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def listed_files(copy: Path) -> list[str]:
    """The sha256 of every stored file that belongs to the copy."""
    return (copy / FILES).read_text(encoding="ascii").split()
