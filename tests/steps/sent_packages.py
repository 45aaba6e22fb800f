"""Packages as member offices send them, made here, and an office that lays them into its folder."""

import io
import json
import zipfile
from functools import cache
from hashlib import sha256
from typing import Any

from PIL import Image

from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import public_text
from rbworkflow.store import read
from tests.conftest import ROOT
from tests.steps.office_walk import Walk

LOR, LOR_MAIL = "3591", "sekretaris@kpu-contohlor.example"
NAME = "Laporan_RB_Semester_I_2026_KPU_Contoh"
SAMPLE = ROOT / "samples" / "contoh_laporan.json"
PAPER = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"


def data(unit_code: str = LOR, **changes: Any) -> bytes:
    """The sample report's data, of another office."""
    told = json.loads(_sample())
    told["office"] |= {"code": unit_code, "name": "KPU Kabupaten Contoh Lor"}
    return json.dumps(told | changes).encode()


@cache
def _sample() -> str:
    return public_text(read_content(SAMPLE.read_text(encoding="utf-8")))


def manifest(files: dict[str, bytes], **changes: Any) -> bytes:
    listed = [
        {"nama": name, "nama_berkas": name, "ukuran": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in files.items()
    ]
    told = {
        "format": 1,
        "kantor": {"kode": LOR, "nama": "KPU Kabupaten Contoh Lor"},
        "periode": {"kode": "2026-S1", "nama": "Semester I"},
        "revisi": json.loads(data())["number"],
        "perubahan": 0,
        "surat": {"nomor": "7/ORT.07-SD/3591/2026", "tanggal": "2026-07-05"},
        "berkas": listed,
    }
    return json.dumps(told | changes).encode()


def zipped(*files: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return made.getvalue()


def send(walk: Walk, *sent: dict[str, bytes], unit_code: str = LOR) -> str:
    """An office lays files into its folder; what the round says of it."""
    for files in sent:
        for name, content in files.items():
            walk.put(unit_code, name, content)
    said = walk.collect().message
    walk.due_work()
    return said


def registered(walk: Walk) -> list[MemberPackage]:
    with read(walk.workplace.engine) as conn:
        return packages(conn, walk.workplace.office.code)


def whole(unit_code: str = LOR, *, evidence: dict[str, bytes] | None = None, **changes: Any) -> dict[str, bytes]:
    """A package with its manifest; `changes` are of its data."""
    told = data(unit_code, **changes)
    files = {f"{NAME}_data.json": told, f"{NAME}.pdf": PAPER, **(evidence or {})}
    listed = manifest(files, kantor={"kode": unit_code}, revisi=json.loads(told)["number"])
    return files | {f"{NAME}_daftar_isi.json": listed}


def picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (60, 80), "white").save(made, "JPEG")
    return made.getvalue()
