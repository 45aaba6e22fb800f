"""A document's frame, once for each layout: drawing one costs more than all that is printed in it, so a drawn one is
kept as a file, which other processes read without loading what draws it.
"""

import hashlib
import json
from contextlib import suppress
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.report.layout import VERSION, ReportLayout
from rbworkflow.report.word.package import Frame, Piece, Section

_DRAWN_BY: Final = ("drawn_frame.py", "look.py", "template_frame.py")

_BYTES: Final = "surrogateescape"


@lru_cache(maxsize=8)
def frame(layout: ReportLayout, sections: tuple[Section, ...], *, is_opened: bool = False) -> Frame:
    """The package for pages with the mark at their head, and the footer with the page number at their foot.

    Where the office has a template, its styles and paper; `is_opened`, what it has before the report as well. Raises
    ConfigurationError where the template turns out to be of no use.
    """
    is_opened = is_opened and bool(layout.template)
    if layout.frames is None:
        return _drawn(layout, sections, is_opened=is_opened)
    told = f"{sections!r}{is_opened}"
    path = layout.frames / f"{hashlib.sha256(told.encode()).hexdigest()[:16]}.json"
    key = _key(layout, sections)
    kept = _kept(path, key)
    if kept is None:
        kept = _drawn(layout, sections, is_opened=is_opened)
        _keep(path, _sealed(key, _as_text(kept)))
    return kept


def _drawn(layout: ReportLayout, sections: tuple[Section, ...], *, is_opened: bool) -> Frame:
    from rbworkflow.report.word import drawn_frame  # noqa: PLC0415 - loads python-docx, which takes longest

    draw = drawn_frame.opened_frame if is_opened else drawn_frame.drawn_frame
    if not layout.template:
        return draw(layout, sections)
    try:
        return draw(layout, sections)
    except Exception as error:  # whatever a template does wrong is the template's
        raise ConfigurationError(
            "Templat config/templates/laporan.docx tidak dapat dipakai sebagai bingkai laporan "
            f"({type(error).__name__}: {error}). Buka di Word atau LibreOffice, lalu simpan ulang sebagai Dokumen Word "
            "(.docx)."
        ) from error


def _key(layout: ReportLayout, sections: tuple[Section, ...]) -> str:
    """What the frame hangs on: another layout, template, program or python-docx draws another one."""
    template = hashlib.sha256(layout.template).hexdigest()
    told = (VERSION, layout.model_dump_json(exclude={"frames", "logo_picture"}), template, sections, _drawers())
    return hashlib.sha256(repr(told).encode()).hexdigest()


@cache
def _drawers() -> str:
    """The digest of the code that draws, read without loading it."""
    library = find_spec("docx")
    own = [Path(__file__).with_name(name) for name in _DRAWN_BY]
    paths = [*own, Path(library.origin)] if library and library.origin else own
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def _kept(path: Path, key: str) -> Frame | None:
    """The frame in the file; None where there is none, or one of another layout, or one that was damaged."""
    try:
        content = path.read_bytes()
        text = content.partition(b"\n")[2].decode()
    except (OSError, UnicodeDecodeError):
        return None
    return _from_text(text) if content == _sealed(key, text) else None


def _keep(path: Path, content: bytes) -> None:
    """Where it cannot be kept, or is read half-written, it is drawn again."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _sealed(key: str, text: str) -> bytes:
    """The file: first a digest over key and frame, by which damage shows."""
    return f"{hashlib.sha256((key + text).encode()).hexdigest()}\n{text}".encode()


def _as_text(made: Frame) -> str:
    """A frame is markup, but for a template's pictures, whose bytes are kept as they are."""
    parts = [(name, content.decode(errors=_BYTES)) for name, content in made.parts]
    return json.dumps([parts, made.before_body.decode(), made.after_body.decode(), made.sections, made.opening])


def _from_text(text: str) -> Frame:
    parts, before, after, sections, opening = json.loads(text)
    made = tuple((name, content.encode(errors=_BYTES)) for name, content in parts)
    pieces = tuple(Piece(*piece) for piece in opening)
    return Frame(made, before.encode(), after.encode(), tuple(sections), pieces)
