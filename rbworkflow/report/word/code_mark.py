"""The code that a document to be signed bears: as a QR beside its text below the letter, and in each page's foot."""

import io
from typing import Final, NamedTuple

import segno

from rbworkflow.intake.evidence.endings import PNG
from rbworkflow.intake.evidence.pictures import png_size
from rbworkflow.report.content.photo import Photo
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word import wordml
from rbworkflow.report.word.pictures import Picture, drawing
from rbworkflow.report.word.tables import grid

_SIDE_MM: Final = 22.0
_SHARES: Final = (1, 5)
_PIXELS: Final = 6
_NUMBER: Final = 30_000
"""Of the drawing, apart from those of charts, photos and the logo."""
_SAYS: Final = """\
Kode dokumen: {code}
Salinan yang ditandatangani dikenali dari kode ini; jangan ditutupi cap atau tanda tangan."""


class CodeMark(NamedTuple):
    """What the letter shows, the picture that the package holds for it, and what is added to the foot of the pages."""

    parts: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    in_foot: str = ""


def code_mark(stamp: Stamp, width_mm: int) -> CodeMark:
    """Of a document that is to come back signed; nothing for any other."""
    code = getattr(stamp, "code", "")
    if not code:
        return CodeMark()
    buffer = io.BytesIO()
    segno.make(code, error="q", micro=False).save(buffer, kind="png", scale=_PIXELS, border=4)
    content = buffer.getvalue()
    width, height = png_size(content) or (1, 1)
    made = Picture("kode", "png", content)
    photo = Photo(f"Kode QR {code}", "", PNG, len(content), width, height)
    shown = wordml.styled(drawing(made, photo, _NUMBER, (_SIDE_MM, _SIDE_MM)), "SelTengah")
    says = "".join(wordml.paragraph(line, "Catatan") for line in _SAYS.format(code=code).splitlines())
    return CodeMark((grid([(shown, says)], width_mm, _SHARES),), (made,), f" – {code}")
