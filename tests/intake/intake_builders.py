"""What the intake tests start from, with readable defaults."""

import io
import struct
import zipfile
import zlib
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd

from rbworkflow.intake.arrivals.received_rows import Arrival
from rbworkflow.intake.submissions.frames import TEXTS, row_frame
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.office import load_office
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.plan.model import Indicator

AT = datetime(2026, 7, 1, 3, 0, tzinfo=UTC)
LATER = 10_000.0
SETTLE = 60.0
LOCKED = 86_400.0

RULES = load_office(Path(__file__).resolve().parents[2] / "config").reading_rules
KINDS = (
    EvidenceKind(code="undangan", label="Undangan", words=("undangan",)),
    EvidenceKind(code="daftar_hadir", label="Daftar hadir", words=("daftar hadir", "presensi")),
    EvidenceKind(code="notula", label="Notula", words=("notula", "notulen")),
    EvidenceKind(code="laporan", label="Laporan", words=("laporan",)),
    EvidenceKind(code="laporan_skm", label="Laporan SKM", words=("laporan skm",)),
    EvidenceKind(code="sk", label="SK", words=("sk", "surat keputusan")),
)


def indicator(code="A1-01", **changes):
    values: dict[str, Any] = {
        "code": code,
        "position": 1,
        "area_code": "A1",
        "unit_code": "PHS",
        "activity": "Rapat monev RB triwulanan",
        "name": "Jumlah laporan monev",
        "unit_of_measure": "laporan",
        "kind": "jumlah",
        "polarity": "max",
        "target_kind": "jumlah",
        "target_q1": Decimal(1),
        "target_q2": Decimal(1),
        "target_year": Decimal(2),
        "required_evidence": ("undangan", "laporan"),
    }
    return Indicator(**values | changes)


def record(code="A1-01", quarter=1, actual="1", **changes):
    values: dict[str, Any] = {
        "indicator_code": code,
        "quarter": quarter,
        "sheet": "Isian",
        "cell": "H8",
    } | dict.fromkeys(TEXTS, "")
    actual_text = "" if actual is None else actual
    number = None if actual is None else Decimal(actual)
    return values | {"actual": number, "actual_text": actual_text} | changes


def rows(*records) -> pd.DataFrame:
    return row_frame(list(records) or [record()])


def submission(**changes):
    values: dict[str, Any] = {
        "office_code": "3514",
        "period_code": "2026-S1",
        "unit_code": "PHS",
        "plan_version_id": 1,
        "content_sha256": "c" * 64,
        "workbook_sha256": "w" * 64,
        "workbook_name": "isian.xlsx",
        "channel": "inbox",
        "received_at": AT,
        "is_late": False,
        "is_after_compilation": False,
    }
    return Submission(**values | changes)


def arrival(claim="PHS-1", **changes):
    values: dict[str, Any] = {
        "office_code": "3514",
        "unit_code": "PHS",
        "channel": "inbox",
        "received_at": AT,
        "read_at": AT,
    }
    return Arrival(claim=claim, **values | changes)


def put(folder: Path, name: str, content: bytes = b"isi") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def pdf(body: bytes = b"1 0 obj\n<< /Type /Catalog >>\nendobj\n") -> bytes:
    return b"%PDF-1.7\n" + body + b"trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"


def png(width: int = 8, height: int = 8) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
        for tag, data in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b""))
    )


def jpeg(width: int = 8, height: int = 8, *, thumbnail: bytes = b"", ending: bytes = b"\xff\xd9") -> bytes:
    exif = b"Exif\0\0" + thumbnail
    app = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    size = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\x00\x00\x3f\x00"
    return b"\xff\xd8" + app + size + scan + b"\x12\x34\x56" + ending


def package(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(**parts: bytes) -> bytes:
    return package({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"} | parts)


def xlsx() -> bytes:
    return package({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
