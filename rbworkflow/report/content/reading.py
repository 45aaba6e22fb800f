"""A content's one text: how it is written, what an approval binds of it, and how it is read back."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from rbworkflow.audit.chain import canonical
from rbworkflow.errors import RefusedError
from rbworkflow.report.content.heading import FORMAT
from rbworkflow.report.content.model import Content

_SHAPE: Final = TypeAdapter(Content)
_ADDED: Final[Mapping[str, Any]] = {"prints": {}, "comparisons": [], "recorded_late_on": None}
"""Parts that older contents do not have, each with what says nothing; a part that is added gets its line here."""
_MOST_FAULTS: Final = 3


def content_text(content: Content) -> str:
    """The content's canonical JSON: equal contents are equal text."""
    return canonical(content)


def content_digest(text: str, template_sha256: str) -> str:
    """What an approval is bound to: the content and the template that prints it."""
    return hashlib.sha256(f"{template_sha256}\n{text}".encode()).hexdigest()


def read_content(text: str) -> Content:
    """The content as it was stored; a digest is always of the stored text, never of what is read.

    Raises RefusedError where a newer program wrote it, or where it is no whole content.
    """
    stored = _parsed(text)
    written_as = stored.get("format")
    if isinstance(written_as, int) and written_as > FORMAT:
        raise RefusedError(
            f"Isi laporan ini disimpan oleh rbworkflow yang lebih baru (format {written_as}; yang dikenal di sini "
            f"sampai {FORMAT}). Perbarui rbworkflow di komputer ini, lalu ulangi."
        )
    try:
        return _SHAPE.validate_python({**_ADDED, **stored}, strict=True, extra="forbid")
    except ValidationError as error:
        raise RefusedError(_broken(_places(error))) from error


def _parsed(text: str) -> dict[str, Any]:
    try:
        stored = json.loads(text)
    except ValueError as error:
        raise RefusedError(_broken("bukan JSON")) from error
    if not isinstance(stored, dict):
        raise RefusedError(_broken("bukan isi laporan"))
    return stored


def _places(error: ValidationError) -> str:
    places = [".".join(map(str, fault["loc"])) for fault in error.errors()]
    return ", ".join(places[:_MOST_FAULTS])


def _broken(what: str) -> str:
    return f"Isi laporan yang tersimpan tidak utuh ({what}). Pulihkan basis data dari cadangan, lalu ulangi."
