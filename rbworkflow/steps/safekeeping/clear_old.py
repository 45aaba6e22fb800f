"""What nobody needs any more goes once a day: practice mails, long logs, and folders that a kill left behind.

Rows and kept files are never touched. Whatever is done here may be done again, at once, or be cut short anywhere.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace

WHAT: Final = "berkas lama belum dapat dihapus"
MIB: Final = 1024**2
DAY_SECONDS: Final = 24 * 60 * 60
SCRATCH_DAYS: Final = 2
"""No work takes so long: whoever made the folder is gone."""
FORMER: Final = ".lama"
"""The log before the one that is written now."""


def clear_old(workplace: Workplace) -> list[str]:
    """What could not be done, in words."""
    keep = workplace.office.retention
    with part(workplace, "clear", WHAT) as clearing:
        for mail in _old_practice_mails(workplace, before=workplace.today - timedelta(days=keep.practice_days)):
            with clearing.alone(mail.name, WHAT):
                mail.unlink(missing_ok=True)
        for log in (workplace.settings.server_data / "prefect").glob("*.log"):
            with clearing.alone(log.name, WHAT):
                _shorten(log, keep.log_mb * MIB)
        for folder in _left_behind(workplace.settings.data, time.time() - SCRATCH_DAYS * DAY_SECONDS):
            shutil.rmtree(folder, ignore_errors=True)
    return clearing.troubles


def _old_practice_mails(workplace: Workplace, *, before: date) -> Iterator[Path]:
    """By the day in their names, which is the office's: a rehearsal's clock runs ahead of the files'."""
    for mail in (workplace.settings.data / "latihan").glob("*.eml"):
        with suppress(ValueError):
            if date.fromisoformat(mail.name.partition("_")[0]) < before:
                yield mail


def _shorten(log: Path, limit: int) -> None:
    """Set a long one aside in the place of the former. Its writers go on in the same file, at its end."""
    if log.stat().st_size <= limit:
        return
    unfinished = log.with_name(f"{log.name}{FORMER}.tmp")
    shutil.copyfile(log, unfinished)
    unfinished.replace(log.with_name(f"{log.name}{FORMER}"))
    with log.open("r+b") as written:
        written.truncate()


def _left_behind(data: Path, before: float) -> Iterator[Path]:
    """Our own working folders, beside the data and where this machine keeps such, that are older than that."""
    for place in (data, Path(tempfile.gettempdir())):
        for folder in place.glob("rbworkflow-*/"):
            with suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mtime < before:
                    yield folder
