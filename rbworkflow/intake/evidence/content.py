"""What a file is, by its bytes. The accepted kinds (PDF, Word, Excel, PNG, JPG) are looked at, never opened."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import Final

import filetype  # type: ignore[import-untyped] # it ships no types

from rbworkflow.intake.evidence.pictures import Size, is_whole_jpeg, is_whole_png, jpeg_size, png_size
from rbworkflow.intake.reasons import IntakeRefusedError

PDF: Final = "application/pdf"
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

BY_ENDING: Final[Mapping[str, str]] = {
    ".pdf": PDF,
    ".png": PNG,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".xlsx": XLSX,
    ".docx": DOCX,
}
_REFUSED_ENDINGS: Final = {
    **dict.fromkeys((".heic", ".heif"), "HEIC"),
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tar"), "ARSIP"),
    **dict.fromkeys((".doc", ".xls", ".ppt"), "FORMAT_LAMA"),
    **dict.fromkeys((".xlsm", ".docm", ".xltm", ".dotm"), "MAKRO"),
}
KNOWN_ENDINGS: Final = {*BY_ENDING, *_REFUSED_ENDINGS, ".pptx", ".mp4", ".jfif", ".gif", ".webp", ".csv", ".txt"}
_MAIN_PARTS: Final = {"xl/workbook.xml": XLSX, "word/document.xml": DOCX}
_COMPRESSIONS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")

MOST_PIXELS: Final = 80_000_000
MOST_PARTS: Final = 3000
MOST_INFLATED: Final = 200 * 1024 * 1024
LARGEST_PART: Final = 80 * 1024 * 1024
_CHUNK: Final = 1024 * 1024

_PDF_STREAM: Final = re.compile(rb"stream\r?\n")
_PDF_STREAM_END: Final = b"endstream"
_PDF_LOCKED: Final = re.compile(rb"/Encrypt\s*(\d+\s+\d+\s+R|<<)")
_PDF_ACTIVE: Final = re.compile(rb"/(JavaScript|JS|Launch)\b")
_PDF_TAIL: Final = 4096


def media_type(name: str, content: bytes) -> str:
    """The accepted kind that both the name's ending and the bytes say; raises IntakeRefusedError with the reason."""
    if not content:
        raise IntakeRefusedError("KOSONG")
    ending = PurePath(name).suffix.lower()
    if ending not in BY_ENDING:
        raise IntakeRefusedError(_REFUSED_ENDINGS.get(ending, "JENIS"))
    promised = BY_ENDING[ending]
    found = _by_bytes(content)
    if found != promised:
        raise IntakeRefusedError(_why_not(promised, content))
    _CHECKS[found](content)
    return found


def _by_bytes(content: bytes) -> str:
    if content.startswith(b"PK\x03\x04"):
        return _MAIN_PARTS.get(next((part for part in _part_names(content) if part in _MAIN_PARTS), ""), "")
    if content.startswith(b"%PDF-"):
        return PDF
    return str(filetype.guess_mime(content) or "")


def _why_not(promised: str, content: bytes) -> str:
    """An office document kept in the old container is old or locked; anything else is not what its name says."""
    if content.startswith(_OLE):
        return "SANDI" if _ENCRYPTED_PACKAGE in content else "FORMAT_LAMA"
    if promised in {XLSX, DOCX} and content.startswith(b"PK\x03\x04") and not _part_names(content):
        return "RUSAK"
    if "heic" in str(filetype.guess_mime(content)):
        return "HEIC"
    return "JENIS_BEDA"


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
    """Truncated, locked or with a program in it. A hint, not a proof: compressed objects are not opened."""
    if b"%%EOF" not in content[-_PDF_TAIL:]:
        raise IntakeRefusedError("RUSAK")
    skeleton = without_streams(content)
    if _PDF_LOCKED.search(skeleton):
        raise IntakeRefusedError("SANDI")
    if _PDF_ACTIVE.search(skeleton):
        raise IntakeRefusedError("PDF_AKTIF")


def without_streams(content: bytes) -> bytes:
    """What stands between the streams; one search forward, however the file was made."""
    kept: list[bytes] = []
    at = 0
    while stream := _PDF_STREAM.search(content, at):
        end = content.find(_PDF_STREAM_END, stream.end())
        if end < 0:
            break
        kept.append(content[at : stream.start()])
        at = end + len(_PDF_STREAM_END)
    return b"".join([*kept, content[at:]])


def _check_png(content: bytes) -> None:
    _check_picture(png_size(content))
    if not is_whole_png(content):
        raise IntakeRefusedError("RUSAK")


def _check_jpeg(content: bytes) -> None:
    _check_picture(jpeg_size(content))
    if not is_whole_jpeg(content):
        raise IntakeRefusedError("RUSAK")


def _check_picture(size: Size | None) -> None:
    """A picture of no size is damaged; one of far too many pixels is a trap."""
    pixels = size[0] * size[1] if size else 0
    if pixels > MOST_PIXELS:
        raise IntakeRefusedError("BOM_GAMBAR")
    if not pixels:
        raise IntakeRefusedError("RUSAK")


_CHECKS: Final[Mapping[str, Callable[[bytes], None]]] = {
    PDF: _check_pdf,
    PNG: _check_png,
    JPEG: _check_jpeg,
    XLSX: _check_package,
    DOCX: _check_package,
}
