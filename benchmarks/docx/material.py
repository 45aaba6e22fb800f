"""What every method gets, and what all their documents must say."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SENTENCE = "Pelaksanaan rencana aksi pada area ini berjalan sesuai jadwal & didukung oleh seluruh subbagian. "
COLUMNS = ("No.", "Indikator", "Satuan", "Unit", "Target", "TW I", "TW II", "Capaian", "Dihitung", "Keterangan")
CHAPTERS, PARAGRAPHS, PICTURES = 8, 6, 4
WIDTH, HEIGHT = 640, 360


@dataclass(frozen=True)
class Material:
    chapters: list[tuple[str, list[str]]]
    pictures: list[bytes]
    rows: list[list[str]]


def material(size: int) -> Material:
    chapters = [
        (f"BAB {number} PELAKSANAAN", [f"{number}.{part} {_SENTENCE * 4}".strip() for part in range(1, PARAGRAPHS + 1)])
        for number in range(1, CHAPTERS + 1)
    ]
    return Material(chapters, [_picture(number) for number in range(PICTURES)], [_row(each) for each in range(size)])


def _row(position: int) -> list[str]:
    done = position * 37 % 101
    figures = ["100", str(position % 50), str(done), f"{done},00", f"{min(done, 100)},00"]
    name = f"Persentase dokumen <{position % 97}> yang diselesaikan tepat waktu oleh subbagian"
    return [str(position + 1), name, "persen", f"U{position % 4}", *figures, "" if position % 5 else "Lihat catatan"]


def _picture(number: int) -> bytes:
    """A chart as PNG: bars of different heights, and some noise, as its letters would be."""
    lines = []
    for y in range(HEIGHT):
        dots = bytes(
            40 if (x // 40) % 2 and HEIGHT - y < (x * (number + 3)) % HEIGHT else 255 - (x * y % 7 == 0) * (x * y % 31)
            for x in range(WIDTH)
        )
        lines.append(b"\0" + dots)
    head = struct.pack(">2L5B", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    packed = (
        struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def digest(document: bytes) -> str:
    """Of all that is said, in order: chapters and paragraphs, rows but for the repeated headers, and the pictures."""
    from lxml import etree  # noqa: PLC0415 - it counts for nobody's memory

    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))[0]
        pictures = sorted(
            hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist() if "media/" in name
        )
    said = [text for block in body for text in _said(block) if text]
    return hashlib.sha256("\n".join([*said, *pictures]).encode()).hexdigest()


def _said(block: Any) -> Iterator[str]:  # noqa: ANN401 - untyped library
    if block.tag != f"{_W}tbl":
        yield _text(block)
        return
    for row in block.iter(f"{_W}tr"):
        if row.find(f"{_W}trPr/{_W}tblHeader") is None:
            yield "|".join(_text(cell) for cell in row.iter(f"{_W}tc"))


def _text(element: Any) -> str:  # noqa: ANN401 - untyped library
    return "".join(each.text or "" for each in element.iter(f"{_W}t"))
