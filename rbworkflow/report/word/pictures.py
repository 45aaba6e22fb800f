"""Pictures in a Word document: upright, without what a camera noted, in a package the same parts everywhere."""

import re
import struct
from collections.abc import Sequence
from typing import Final, NamedTuple

from rbworkflow.intake.evidence.endings import JPEG
from rbworkflow.intake.evidence.pictures import jpeg_segments, png_chunks
from rbworkflow.report.content.photo import ENDINGS, Photo
from rbworkflow.report.word.package import Frame
from rbworkflow.report.word.wordml import escaped

_EXIF: Final = b"Exif\0\0"
_NOTED: Final = frozenset({*range(0xE0, 0xF0), 0xFE})
"""A JPEG's segments for programs and comments: where and with what it was taken, whole pictures of other sizes."""
_SHOWN_BY: Final = (b"\xe0JFIF\0", b"\xe2ICC_PROFILE\0", b"\xeeAdobe")
"""Of those, what says how its colours are to be read."""
_MARK: Final = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
_SCAN: Final = b"\xda"
_END: Final = b"\xd9"
_SHOWING: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}
)
_ORIENTATION: Final = 0x0112
_QUARTERS: Final = {3: 2, 6: 1, 8: 3}
"""Quarter turns to the right by the camera's orientation; mirrored ones do not come from cameras."""
_MOST_FIELDS: Final = 200
_EMU: Final = 36_000
"""Word's units in a millimetre."""
_LARGEST_PIXEL: Final = 25.4 / 96
"""A small picture is not blown up beyond a screen's pixels, in millimetres."""
_MAIN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_IMAGE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


class Picture(NamedTuple):
    """One picture as the package holds it; `turns` are the quarter turns to the right it wants."""

    key: str
    ending: str
    content: bytes
    turns: int = 0

    @property
    def path(self) -> str:
        return f"media/{self.key}.{self.ending}"


def picture(photo: Photo, content: bytes) -> Picture:
    """The picture's bytes made ready; never raises, whatever they are."""
    key, ending = f"foto{photo.sha256[:16]}", ENDINGS[photo.media_type]
    if photo.media_type != JPEG:
        return Picture(key, ending, _plain_png(content))
    return Picture(key, ending, _plain_jpeg(content), _turns(content))


def drawing(made: Picture, photo: Photo, number: int, box_mm: tuple[float, float]) -> str:
    """A run that shows the picture, as large as the box allows."""
    is_turned = made.turns % 2 == 1
    box = box_mm[::-1] if is_turned else box_mm
    scale = min(box[0] / photo.width, box[1] / photo.height, _LARGEST_PIXEL)
    across, down = (round(side * scale * _EMU) for side in (photo.width, photo.height))
    overhang = (down - across) // 2 if is_turned else 0  # what the turned picture needs beyond its own frame
    name = escaped(" ".join(photo.name.split())).replace('"', "&quot;")
    turn = f' rot="{made.turns * 5_400_000}"' if made.turns else ""
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{across}" cy="{down}"/>'
        f'<wp:effectExtent l="{overhang}" t="{-overhang}" r="{overhang}" b="{-overhang}"/>'
        f'<wp:docPr id="{number}" name="Foto {number}" descr="{name}"/>'
        f'<a:graphic xmlns:a="{_MAIN}"><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{made.key}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{made.key}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm{turn}><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def with_pictures(made: Frame, pictures: Sequence[Picture]) -> Frame:
    """The frame with the pictures beside its parts, named and typed; their keys are all different."""
    if not pictures:
        return made
    parts = dict(made.parts)
    relations = "".join(f'<Relationship Id="{each.key}" Type="{_IMAGE}" Target="{each.path}"/>' for each in pictures)
    typed = parts["[Content_Types].xml"]
    types = "".join(
        f'<Default Extension="{ending}" ContentType="{kind}"/>'
        for kind, ending in ENDINGS.items()
        if f'Extension="{ending}"'.encode() not in typed  # a template with pictures of its own has them
    )
    for name, markup, before in (
        ("word/_rels/document.xml.rels", relations, b"</Relationships>"),
        ("[Content_Types].xml", types, b"<Override "),
    ):
        parts[name] = parts[name].replace(before, markup.encode() + before, 1)
    parts |= {f"word/{each.path}": each.content for each in pictures}
    return made._replace(parts=tuple(parts.items()))


def _plain_jpeg(content: bytes) -> bytes:
    """What shows the picture; what programs wrote into it, between its scans or behind it, is left out."""
    kept, at, is_scan = [content[:2]], 2, False
    while mark := _MARK.search(content, at):
        kept.append(content[at : mark.start()] * is_scan)
        length = 0 if mark[1] == _END else int.from_bytes(content[mark.end() : mark.end() + 2])
        at, is_scan = mark.end() + length, mark[1] == _SCAN
        told = mark[1] + content[mark.end() + 2 : at]
        if mark[1][0] not in _NOTED or told.startswith(_SHOWN_BY):
            kept.append(content[mark.end() - 2 : at])
        if mark[1] == _END:
            return b"".join(kept)
    return b"".join([*kept, content[at:] * is_scan])


def _plain_png(content: bytes) -> bytes:
    """What shows the picture, and nothing that somebody or something wrote into it or behind it."""
    chunks = list(png_chunks(content))
    if not chunks:
        return content
    begins = chunks[0][1]
    return content[:begins] + b"".join(content[start:end] for kind, start, end in chunks if kind in _SHOWING)


def _turns(content: bytes) -> int:
    segments = (content[start + 4 : end] for marker, start, end in jpeg_segments(content) if marker in _NOTED)
    exif = next((each for each in segments if each.startswith(_EXIF)), b"")
    return _QUARTERS.get(_orientation(exif[len(_EXIF) :]), 0)


def _orientation(tiff: bytes) -> int:
    """The camera's orientation, 1 to 8, from the first directory of its notes; 0 where it is not told."""
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        fields = [
            struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * at) for at in range(min(count, _MOST_FIELDS))
        ]
    except struct.error:
        return 0
    return next((int(value) for tag, _, _, value in fields if tag == _ORIENTATION), 0)
