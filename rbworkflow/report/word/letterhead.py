"""The letterhead: the office's lines over a thick and a thin rule, its logo at their left where it has one."""

import hashlib
from typing import Final

from rbworkflow.report.content.heading import Headed
from rbworkflow.report.content.photo import Photo
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.logo import Logo
from rbworkflow.report.word import wordml
from rbworkflow.report.word.pictures import Picture, drawing, picture
from rbworkflow.report.word.tables import grid

_NUMBER: Final = 20_000
"""Of the logo among the document's drawings; the cover's is the one before."""
_BOX_MM: Final = (23, 23)
_COVER_MM: Final = (35, 35)
_WIDTHS: Final = (16, 68, 16)
"""The lines stand in the middle of the page, not of what the logo leaves."""


def letterhead(content: Headed, layout: ReportLayout) -> list[str]:
    head = content["office"]["letterhead"]
    names = [wordml.paragraph(line, "Kop") for line in head["lines"]]
    address = wordml.paragraph(head["address"], "KopAlamat")
    if (logo := layout.logo_picture) is None:
        return [*names, address, wordml.ruled_below(head["contact"], "KopAlamat")]
    lines = "".join([*names, address, wordml.paragraph(head["contact"], "KopAlamat")])
    drawn = _drawn(logo, content, _NUMBER, _BOX_MM)
    cells = [wordml.styled(drawn, "Surat"), lines, wordml.styled("", "Surat")]
    return [grid([cells], layout.portrait_mm, _WIDTHS), wordml.ruled_below("", "KopAlamat")]


def cover_logo(content: Headed, layout: ReportLayout) -> list[str]:
    """The logo in the middle of a line of its own, where the office has one."""
    logo = layout.logo_picture
    return [] if logo is None else [wordml.styled(_drawn(logo, content, _NUMBER - 1, _COVER_MM), "Sampul")]


def logo_pictures(layout: ReportLayout) -> list[Picture]:
    """What the package must hold for it."""
    logo = layout.logo_picture
    return [] if logo is None else [picture(_as_photo(logo), logo.content)]


def _drawn(logo: Logo, content: Headed, number: int, box_mm: tuple[float, float]) -> str:
    shown = _as_photo(logo, f"Logo {content['office']['name']}")
    return drawing(picture(shown, logo.content), shown, number, box_mm)


def _as_photo(logo: Logo, name: str = "") -> Photo:
    """A logo is shown as any picture is; its name is told to who cannot see it."""
    digest = hashlib.sha256(logo.content).hexdigest()
    return Photo(name, digest, logo.media_type, len(logo.content), logo.width, logo.height)
