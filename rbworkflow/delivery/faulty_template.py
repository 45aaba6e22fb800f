"""A mail template that no longer works since somebody changed it, in the operator's words: file, line, what it is."""

import re
import traceback
from pathlib import Path
from typing import Final

from jinja2 import TemplateNotFound, TemplateSyntaxError

from rbworkflow.config_faults import NO_TEXT
from rbworkflow.errors import ConfigurationError, why

ENDING: Final = ".j2"
_UNKNOWN: Final = re.compile(
    r"'([^']+)' is undefined|has no attribute '([^']+)'|No (?:filter|test) named '([^']+)'"
    r"|unknown tag '(?!end|el)([^']+)'"
)
_SLIPS: Final = (
    (
        re.compile(r"unknown tag '(?:end|el)"),
        "penutup atau cabang (endif, else) tidak cocok dengan pembukanya",
    ),
    (
        re.compile(r"end of (?:template|print|comment)|Missing end of", re.IGNORECASE),
        "ada bagian yang dibuka tetapi tidak ditutup",
    ),
)
_SLIP: Final = "penulisan di antara kurung kurawal keliru"
_REMEDY: Final = "Perbaiki berkas itu atau kembalikan seperti semula."


def template_fault(error: Exception, folder: Path, name: str) -> ConfigurationError:
    """The fault found while the template `name` of `folder` was read or filled in."""
    if isinstance(error, TemplateNotFound):
        return ConfigurationError(f"Templat surel {folder / (error.name or name)} tidak ada. {_REMEDY}")
    path, line = _place(error, folder / name) or (folder / name, 0)
    what = _said(error)
    where = f" baris {line}" if line else ""
    return ConfigurationError(f"Templat surel {path}{where} tidak dapat dipakai: {what}. {_REMEDY}")


def _said(error: Exception) -> str:
    """What is wrong; of what went wrong while it was filled in, in the library's words."""
    told = error.message or "" if isinstance(error, TemplateSyntaxError) else str(error)
    unknown = _UNKNOWN.search(told)
    if unknown:
        return f"'{next(filter(None, unknown.groups()))}' tidak dikenal"
    if isinstance(error, UnicodeDecodeError):
        return NO_TEXT
    if isinstance(error, OSError):
        return why(error)
    if isinstance(error, TemplateSyntaxError):
        return next((words for pattern, words in _SLIPS if pattern.search(told)), _SLIP)
    return f"gagal saat diisi ({told})"


def _place(error: Exception, read: Path) -> tuple[Path, int] | None:
    """The template's own line, whichever file it came to by `include`; None where the fault is in none."""
    if isinstance(error, TemplateSyntaxError):
        is_named = error.filename and Path(error.filename).suffix == ENDING
        return Path(error.filename or "") if is_named else read, error.lineno
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).suffix == ENDING:
            return Path(frame.filename), frame.lineno or 0
    return None
