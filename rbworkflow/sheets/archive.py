"""The outer gate: a workbook is a zip archive, and an archive may lie. Nothing is trusted that was not counted."""

import io
import re
import struct
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
HEADER: Final = struct.Struct("<4s22xHH")  # its start and the sizes of the name and the extra field after it
LONGEST_DECLARATION: Final = 1024


class Limits(NamedTuple):
    """How large an archive may be, packed and unpacked; `ratio` holds for parts above `ratio_from_bytes`."""

    file_bytes: int = 25 * MIB
    parts: int = 3000
    total_bytes: int = 200 * MIB
    part_bytes: int = 80 * MIB
    xml_bytes: int = 16 * MIB
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
            return _inflate(content, parts, limits)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, NotImplementedError, OSError) as error:
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


def _inflate(content: bytes, parts: list[zipfile.ZipInfo], limits: Limits) -> Parts:
    """The parts that are XML; what is only declared of the others (pictures, say) is counted, and nobody opens them."""
    xml: dict[str, bytes] = {}
    left = limits.xml_bytes
    for part in parts:
        if part.file_size > min(limits.part_bytes, max(limits.ratio_from_bytes, limits.ratio * part.compress_size)):
            raise WorkbookRefusedError("BOM_ZIP")
        if part.filename.lower().endswith(XML_ENDINGS):
            left -= part.file_size
            if left < 0:
                raise WorkbookRefusedError("BOM_ZIP")
            data = _inflated(content, part)
            _check_xml(data)
            xml[part.filename] = data
    return Parts(tuple(part.filename for part in parts), xml)


def _inflated(content: bytes, part: zipfile.ZipInfo) -> bytes:
    """The content of a part: no more of it is made than is declared, and it must be that, to the checksum."""
    header = content[part.header_offset : part.header_offset + HEADER.size]
    start, name_size, extra_size = HEADER.unpack(header)
    at = part.header_offset + HEADER.size + name_size + extra_size
    packed = content[at : at + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        data, is_whole = packed, True
    else:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        data, is_whole = inflater.decompress(packed, part.file_size + 1), inflater.eof
    if start != ZIP_START or not is_whole or len(data) != part.file_size or zlib.crc32(data) != part.CRC:
        raise WorkbookRefusedError("RUSAK")
    return data


def _check_xml(data: bytes) -> None:
    """Neither document types (entities come with them) nor an encoding in which one could hide."""
    declared = DECLARED_ENCODING.match(data[:LONGEST_DECLARATION])
    is_plain = declared is None or declared[1].lower() in PLAIN_ENCODINGS
    if not is_plain or b"\0" in data[:4] or data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!DOCTYPE" in data:
        raise WorkbookRefusedError("XML_BERBAHAYA")
