"""The outer gate: a workbook is a zip archive, and an archive may lie. Nothing is trusted that was not counted."""

import io
import re
import zipfile
import zlib
from typing import Final, NamedTuple

from rbworkflow.sheets.refusals import WorkbookRefusedError

MIB: Final = 1024 * 1024
ZIP_START: Final = b"PK\x03\x04"
OLE_START: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
COMPRESSIONS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
OTHER_FORMATS: Final = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"#!", b"MZ")
XML_ENDINGS: Final = (".xml", ".rels", ".vml")
DECLARED_ENCODING: Final = re.compile(rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
PLAIN_ENCODINGS: Final = (b"utf-8", b"us-ascii", b"ascii")
CHUNK: Final = 256 * 1024


class Limits(NamedTuple):
    """How large an archive may be, packed and unpacked; `ratio` holds for parts above `ratio_from_bytes`."""

    file_bytes: int = 25 * MIB
    parts: int = 3000
    total_bytes: int = 200 * MIB
    part_bytes: int = 80 * MIB
    xml_bytes: int = 48 * MIB
    ratio: int = 150
    ratio_from_bytes: int = MIB


LIMITS: Final = Limits()


class Parts(NamedTuple):
    """What an archive holds: every part's name, and the content of those that are XML."""

    names: tuple[str, ...]
    xml: dict[str, bytes]


def open_parts(content: bytes, limits: Limits = LIMITS) -> Parts:
    """Every part inflated and counted; raises WorkbookRefusedError. XML is plain UTF-8 without a DTD."""
    _check_start(content, limits)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_directory(parts, limits)
            return _inflate(archive, parts, limits)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
        raise WorkbookRefusedError("RUSAK") from error


def _check_start(content: bytes, limits: Limits) -> None:
    if not content:
        raise WorkbookRefusedError("KOSONG")
    if len(content) > limits.file_bytes:
        raise WorkbookRefusedError("TERLALU_BESAR")
    if content.startswith(OLE_START):
        raise WorkbookRefusedError("SANDI" if ENCRYPTED_PACKAGE in content else "FORMAT_LAMA")
    if not content.startswith(ZIP_START):
        is_other = content.startswith(OTHER_FORMATS) or zipfile.is_zipfile(io.BytesIO(content))
        raise WorkbookRefusedError("JENIS_BEDA" if is_other else "RUSAK")


def _check_directory(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(parts) > limits.parts or sum(part.file_size for part in parts) > limits.total_bytes:
        raise WorkbookRefusedError("BOM_ZIP")
    if any(_is_path_trick(part.orig_filename) for part in parts):
        raise WorkbookRefusedError("ZIP_JALUR")
    if len({part.filename.casefold() for part in parts}) < len(parts):
        raise WorkbookRefusedError("ZIP_GANDA")
    if any(part.flag_bits & 1 for part in parts):
        raise WorkbookRefusedError("SANDI")
    if any(part.compress_type not in COMPRESSIONS for part in parts):
        raise WorkbookRefusedError("RUSAK")
    if not parts or min(part.header_offset for part in parts):
        raise WorkbookRefusedError("JENIS_BEDA")


def _is_path_trick(name: str) -> bool:
    return name.startswith("/") or any(mark in name for mark in "\\:\0") or ".." in name.split("/")


def _inflate(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], limits: Limits) -> Parts:
    xml: dict[str, bytes] = {}
    total = xml_total = 0
    for part in parts:
        is_xml = part.filename.lower().endswith(XML_ENDINGS)
        room = min(limits.part_bytes, limits.total_bytes - total)
        data = _inflated(archive, part, room=room, limits=limits, is_kept=is_xml)
        total += part.file_size
        if is_xml:
            xml_total += len(data)
            if xml_total > limits.xml_bytes:
                raise WorkbookRefusedError("BOM_ZIP")
            _check_xml(data)
            xml[part.filename] = data
    return Parts(tuple(part.filename for part in parts), xml)


def _inflated(archive: zipfile.ZipFile, part: zipfile.ZipInfo, *, room: int, limits: Limits, is_kept: bool) -> bytes:
    """The content of a part (nothing where it need not be kept), refused as soon as it grows out of bounds."""
    most = max(limits.ratio_from_bytes, limits.ratio * part.compress_size)
    if part.file_size > min(room, most):
        raise WorkbookRefusedError("BOM_ZIP")
    kept: list[bytes] = []
    size = 0
    with archive.open(part) as file:  # zipfile gives no more than file_size bytes, and compares the checksum
        while chunk := file.read(CHUNK):
            size += len(chunk)
            if is_kept:
                kept.append(chunk)
    if size != part.file_size:
        raise WorkbookRefusedError("RUSAK")
    return b"".join(kept)


def _check_xml(data: bytes) -> None:
    """Neither document types (entities come with them) nor an encoding in which one could hide."""
    declared = DECLARED_ENCODING.match(data[:CHUNK])
    is_plain = declared is None or declared[1].lower() in PLAIN_ENCODINGS
    if not is_plain or b"\0" in data[:4] or data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!DOCTYPE" in data:
        raise WorkbookRefusedError("XML_BERBAHAYA")
