"""How much a piece of evidence is: pages of a document, pixels of a picture. Unknown where it cannot be told safely."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Final

from rbworkflow.intake.evidence.content import PICTURES, without_streams
from rbworkflow.intake.evidence.endings import DOCX, JPEG, PDF, PNG
from rbworkflow.intake.evidence.other_pictures import other_size
from rbworkflow.intake.evidence.pictures import Size, jpeg_size, png_size

_MOST_PAGES: Final = 100_000
_PDF_OBJECT: Final = re.compile(rb"\bendobj\b")
_PDF_PAGES: Final = re.compile(rb"/Type\s*/Pages\b")
_PDF_PARENT: Final = re.compile(rb"/Parent\b")
_PDF_COUNT: Final = re.compile(rb"/Count\s+(\d{1,6})\b")
_WORD_FACTS: Final = "docProps/app.xml"
_WORD_PAGES: Final = re.compile(rb"<Pages>(\d{1,6})</Pages>")
_LARGEST_FACTS: Final = 64 * 1024


@dataclass(frozen=True)
class Measure:
    """Pages, or width and height in pixels."""

    page_count: int | None = None
    width: int | None = None
    height: int | None = None


def measure(media_type: str, content: bytes) -> Measure:
    """What an accepted file of this kind measures; never raises."""
    if media_type == PDF:
        return Measure(page_count=_pdf_pages(content))
    if media_type == DOCX:
        return Measure(page_count=_word_pages(content))
    if media_type == PNG:
        return _picture(png_size(content))
    if media_type == JPEG:
        return _picture(jpeg_size(content))
    return _picture(other_size(media_type, content)) if media_type in PICTURES else Measure()


def _picture(size: Size | None) -> Measure:
    return Measure(width=size[0], height=size[1]) if size else Measure()


def _pdf_pages(content: bytes) -> int | None:
    """The count at the top of the tree of pages, where it stands uncompressed and all versions of it agree."""
    objects = _PDF_OBJECT.split(without_streams(content))
    tops = [each for each in objects if _PDF_PAGES.search(each) and not _PDF_PARENT.search(each)]
    counts = {int(found[1]) for each in tops if (found := _PDF_COUNT.search(each))}
    return _plausible(counts.pop()) if len(counts) == 1 else None


def _word_pages(content: bytes) -> int | None:
    """What the program that saved the document noted."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package, package.open(_WORD_FACTS) as file:
            found = _WORD_PAGES.search(file.read(_LARGEST_FACTS))
    except (KeyError, zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError):
        return None
    return _plausible(int(found[1])) if found else None


def _plausible(count: int) -> int | None:
    return count if 0 < count <= _MOST_PAGES else None
