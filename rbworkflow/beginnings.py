"""Which parts of the office are being started: a file of each, from its beginning until it is at work.

What does not come up leaves its file, and the next try does not renew it: nobody is told for long that it is starting.
"""

import time
from enum import StrEnum
from pathlib import Path
from typing import Final

from rbworkflow.settings import Settings

SECONDS: Final = 120
"""So long a part may need, on a slow machine."""
FORGOTTEN_SECONDS: Final = 3600
"""A file that is older was left by a power cut, and tells of no start of today."""


class Starting(StrEnum):
    """The parts."""

    SERVER = "server"
    WORKER = "worker"


def begin(settings: Settings, *parts: Starting) -> None:
    """These are being started."""
    for part in parts:
        path = _file(settings, part)
        age = _age(path)
        if age is None or age > FORGOTTEN_SECONDS:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()


def is_at_work(settings: Settings, part: Starting) -> None:
    """It came up."""
    _file(settings, part).unlink(missing_ok=True)


def is_starting(settings: Settings, *parts: Starting) -> bool:
    """Whether one of these was begun a short time ago and is not at work yet."""
    return any((age := _age(_file(settings, part))) is not None and age < SECONDS for part in parts)


def _file(settings: Settings, part: Starting) -> Path:
    return settings.server_data / "dinyalakan" / part


def _age(path: Path) -> float | None:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return None
