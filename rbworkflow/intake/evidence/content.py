"""What a file is, by its bytes. Accepted kinds are looked at, never opened; a workbook must also be called one."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import filetype  # type: ignore[import-untyped] # it ships no types

from rbworkflow.intake.evidence.endings import (
    BY_ENDING,
    DOCX,
    JPEG,
    KNOWN_ENDINGS,
    PDF,
    PNG,
    REASONS_BY_ENDING,
    STRICT_ENDINGS,
    XLSX,
    ending_of,
)
from rbworkflow.intake.evidence.links import LINK, links_in
from rbworkflow.intake.evidence.other_pictures import (
    BMP,
    GIF,
    HEIC,
    TIFF,
    WEBP,
    is_whole_other,
    other_picture,
    other_size,
)
from rbworkflow.intake.evidence.pictures import Size, is_whole_jpeg, is_whole_png, jpeg_size, png_size
from rbworkflow.intake.reasons import IntakeRefusedError

PICTURES: Final = frozenset({PNG, JPEG, HEIC, WEBP, GIF, BMP, TIFF})

_MAIN_PARTS: Final = {"xl/workbook.xml": XLSX, "word/document.xml": DOCX}
_COMPRESSIONS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_OPEN_SHEET: Final = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"  # what such a package begins with
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TNEF: Final = b"\x78\x9f\x3e\x22"  # what Outlook packs into winmail.dat
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")

MOST_PIXELS: Final = 80_000_000
MOST_JPEG_PIXELS: Final = 250_000_000
"""More than any telephone takes; a JPEG is made smaller while it is decoded, any other picture after."""
MOST_PARTS: Final = 3000
MOST_INFLATED: Final = 200 * 1024 * 1024
LARGEST_PART: Final = 80 * 1024 * 1024
MOST_PACKED_OBJECTS: Final = 80 * 1024 * 1024
"""Of all of a PDF's object streams; those of a book of photos hold some hundred thousand bytes."""
_CHUNK: Final = 1024 * 1024

_PDF_STREAM: Final = re.compile(rb"stream\r?\n")
_PDF_STREAM_END: Final = b"endstream"
_PDF_LOCKED: Final = re.compile(rb"/Encrypt\s*(\d+\s+\d+\s+R|<<)")
_PDF_ACTIVE: Final = re.compile(rb"/(JavaScript|JS|Launch)\b")
_PDF_NAME: Final = re.compile(rb"/[^\x00\t\n\x0c\r ()<>\[\]{}/%]+")
_PDF_CODED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_PDF_OBJECTS: Final = re.compile(rb"/Type\s*/ObjStm\b")
_ZLIB_HEAD: Final = 2
_PDF_TAIL: Final = 4096
_BEGINNING: Final = 128


def media_type(name: str, content: bytes) -> str:
    """The accepted kind of these bytes; raises IntakeRefusedError with the reason.

    Telephones and messengers call a PNG .jpg and leave endings out, so the bytes decide. A workbook may be a form, and
    a program must not come in under any name: an ending that promises either is believed.
    """
    if not content:
        raise IntakeRefusedError("KOSONG")
    ending = ending_of(name)
    if links_in(ending, content):
        return LINK
    found = kind_by_bytes(content)
    if found not in _CHECKS or ending in STRICT_ENDINGS or (ending and ending not in KNOWN_ENDINGS):
        raise IntakeRefusedError(_why_not(ending, found, content))
    if XLSX in (found, BY_ENDING.get(ending)) and found != BY_ENDING.get(ending):
        raise IntakeRefusedError(_why_not(ending, found, content))
    _CHECKS[found](content)
    return found


def kind_by_bytes(content: bytes) -> str:
    """What the bytes begin as, accepted or not; "" where nobody knows."""
    if content.startswith(b"PK\x03\x04"):
        return _MAIN_PARTS.get(next((part for part in _part_names(content) if part in _MAIN_PARTS), ""), "")
    if content.startswith(b"%PDF-"):
        return PDF
    return other_picture(content) or str(filetype.guess_mime(content) or "")


def _why_not(ending: str, found: str, content: bytes) -> str:
    """An office document kept in the old container is old or locked; anything else is not what its name says."""
    is_promised, is_package = ending in BY_ENDING, BY_ENDING.get(ending) in {XLSX, DOCX}
    is_cut = is_package and content.startswith(b"PK\x03\x04") and not _part_names(content)
    reasons = {
        "SANDI": is_promised and content.startswith(_OLE) and _ENCRYPTED_PACKAGE in content,
        "FORMAT_LAMA": is_promised and content.startswith(_OLE),
        "BUKAN_EXCEL": _OPEN_SHEET in content[:_BEGINNING],
        "RUSAK": is_cut,
        "WINMAIL": content.startswith(_TNEF),
        "BUKU_KERJA": found == XLSX and REASONS_BY_ENDING.get(ending) in {None, "BUKAN_EXCEL"},
        "MEDIA": found.startswith(("video/", "audio/")),
        "GAMBAR": found.startswith("image/") and found not in _CHECKS,
    }
    by_name = REASONS_BY_ENDING.get(ending) or ("JENIS_BEDA" if is_promised else "JENIS")
    return next((reason for reason, is_true in reasons.items() if is_true), by_name)


def _part_names(content: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return []


def _check_package(content: bytes) -> None:
    """Inflate every part, counting as it goes (headers may lie), and look for programs by their names."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_INFLATED:
                raise IntakeRefusedError("BOM_ZIP")
            if any("vbaproject" in part.filename.lower() or "activex" in part.filename.lower() for part in parts):
                raise IntakeRefusedError("MAKRO")
            if any(part.flag_bits & 1 for part in parts):
                raise IntakeRefusedError("SANDI")
            if any(part.compress_type not in _COMPRESSIONS for part in parts):
                raise IntakeRefusedError("RUSAK")
            left = MOST_INFLATED
            for part in parts:
                left -= _inflated_size(package, part, min(left, LARGEST_PART))
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError) as error:
        raise IntakeRefusedError("RUSAK") from error


def _inflated_size(package: zipfile.ZipFile, part: zipfile.ZipInfo, limit: int) -> int:
    size = 0
    with package.open(part) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise IntakeRefusedError("BOM_ZIP")
    return size


def _check_pdf(content: bytes) -> None:
    """Truncated, locked or with a program in it. A hint, not a proof: what is packed in unusual ways is unseen."""
    if b"%%EOF" not in content[-_PDF_TAIL:]:
        raise IntakeRefusedError("RUSAK")
    skeleton = with_plain_names(without_streams(content))
    if _PDF_LOCKED.search(skeleton):
        raise IntakeRefusedError("SANDI")
    if any(_PDF_ACTIVE.search(each) for each in (skeleton, *map(with_plain_names, _packed_objects(content)))):
        raise IntakeRefusedError("PDF_AKTIF")


def without_streams(content: bytes) -> bytes:
    """What stands between the streams."""
    return b"".join(before for before, _ in _streams(content))


def _streams(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each stream with what stands before it, and at last what follows them; one search, however the file was made."""
    at = 0
    while stream := _PDF_STREAM.search(content, at):
        end = content.find(_PDF_STREAM_END, stream.end())
        if end < 0:
            break
        yield content[at : stream.start()], content[stream.end() : end]
        at = end + len(_PDF_STREAM_END)
    yield content[at:], b""


def _packed_objects(content: bytes) -> Iterator[bytes]:
    """What its object streams hold, deflated as every program writes them; raises IntakeRefusedError for a bomb."""
    left = MOST_PACKED_OBJECTS
    for before, stream in _streams(content):
        told = with_plain_names(before)
        if not _PDF_OBJECTS.search(told):
            continue
        objects = _inflated(stream, left) if b"/Filter" in told else stream
        left -= len(objects)
        if left <= 0:
            raise IntakeRefusedError("BOM_ZIP")
        yield objects


def _inflated(stream: bytes, most: int) -> bytes:
    """Without its check sum, which nobody who reads the file asks for; as it is where it is not deflated."""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(stream[_ZLIB_HEAD:], most)
    except zlib.error:
        return stream


def with_plain_names(content: bytes) -> bytes:
    """Every name in plain letters: `/#4aavaScript` is `/JavaScript` to whatever reads the file."""
    return _PDF_NAME.sub(lambda name: _PDF_CODED.sub(lambda code: bytes([int(code[1], 16)]), name[0]), content)


def _check_png(content: bytes) -> None:
    _check_picture(png_size(content), is_whole=is_whole_png(content))


def _check_jpeg(content: bytes) -> None:
    _check_picture(jpeg_size(content), is_whole=is_whole_jpeg(content), most=MOST_JPEG_PIXELS)


def _check_other_picture(content: bytes) -> None:
    kind = other_picture(content)
    _check_picture(other_size(kind, content), is_whole=is_whole_other(kind, content))


def _check_picture(size: Size | None, *, is_whole: bool, most: int = MOST_PIXELS) -> None:
    """A picture of no size is damaged; one of far too many pixels is a trap."""
    pixels = size[0] * size[1] if size else 0
    if pixels > most:
        raise IntakeRefusedError("BOM_GAMBAR")
    if not pixels or not is_whole:
        raise IntakeRefusedError("RUSAK")


_CHECKS: Final[Mapping[str, Callable[[bytes], None]]] = {
    PDF: _check_pdf,
    PNG: _check_png,
    JPEG: _check_jpeg,
    XLSX: _check_package,
    DOCX: _check_package,
    **dict.fromkeys((HEIC, WEBP, GIF, BMP, TIFF), _check_other_picture),
}
