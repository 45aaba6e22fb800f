"""A mail template that no longer works since somebody changed it, in the operator's words: file, line, what it is."""

import re
import traceback
from pathlib import Path
from typing import Final

from jinja2 import TemplateNotFound, TemplateSyntaxError

from rbworkflow.errors import ConfigurationError

ENDING: Final = ".j2"
_UNKNOWN: Final = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'|No filter named '([^']+)'")
_REMEDY: Final = "Perbaiki berkas itu atau kembalikan seperti semula."


def template_fault(error: Exception, folder: Path, name: str) -> ConfigurationError:
    """The fault found while the template `name` of `folder` was read or filled in."""
    if isinstance(error, TemplateNotFound):
        return ConfigurationError(f"Templat surel {folder / (error.name or name)} tidak ada. {_REMEDY}")
    path, line = _place(error) or (folder / name, 0)
    unknown = _UNKNOWN.search(str(error))
    what = f"'{next(filter(None, unknown.groups()))}' tidak dikenal" if unknown else str(error)
    where = f" baris {line}" if line else ""
    return ConfigurationError(f"Templat surel {path}{where} tidak dapat dipakai: {what}. {_REMEDY}")


def _place(error: Exception) -> tuple[Path, int] | None:
    """The template's own line, whichever file it came to by `include`; None where the fault is in none."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return Path(error.filename), error.lineno
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).suffix == ENDING:
            return Path(frame.filename), frame.lineno or 0
    return None
