"""The manifest of a package (daftar isi paket): every file with its size and digests, every piece of evidence with the
place where it lies; JSON with Indonesian names, laid out so that a clerk reads it in any editor.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from rbworkflow.intake.evidence.matching import FOLLOW_UP, RESULT
from rbworkflow.report.content.model import Content, PackageItem, ReportedPackage
from rbworkflow.report.content.package import LETTER
from rbworkflow.report.content.package_phrases import attachment_text, evidence_sentences, files_of, whereabouts
from rbworkflow.report.content.packing import listed_files
from rbworkflow.report.content.phrases import PURPOSES
from rbworkflow.report.layout import VERSION
from rbworkflow.wording import PRACTICE_MODE

FORMAT: Final = 1
OF_INDICATORS: Final = (RESULT, FOLLOW_UP)
ABOUT: Final = (
    "Daftar isi paket laporan: setiap berkas dengan ukuran (bita) dan sidik SHA-256-nya, dan setiap data dukung dengan "
    "letaknya. Sebuah berkas utuh bila sidiknya sama dengan yang tertulis di sini. sidik_bagian tetap sama walaupun "
    "dokumen Word atau Excel dikemas ulang."
)


@dataclass(frozen=True)
class PackageFile:
    """A file as it leaves: in which of the package's mails, its digest, and where it has parts one over these."""

    name: str
    size: int
    sha256: str
    mail: int
    parts_sha256: str = ""


@dataclass(frozen=True, kw_only=True)
class Issue:
    """What is known of a report only when it is issued."""

    letter_number: str
    dated_on: date
    content_sha256: str
    mail_count: int
    is_practice: bool


def manifest_text(content: Content, package: ReportedPackage, issue: Issue, files: Sequence[PackageFile]) -> str:
    """The manifest of a package with these files; it does not name itself."""
    office, period = content["office"], content["period"]
    told: dict[str, Any] = {
        "keterangan": ABOUT,
        "format": FORMAT,
        "kantor": {"kode": office["code"], "nama": office["name"]},
        "periode": {"kode": period["code"], "nama": period["title"]},
        "revisi": content["number"],
        "perubahan": content["amendment"],
        "surat": {"nomor": issue.letter_number, "tanggal": issue.dated_on.isoformat()},
        "lampiran_surat": attachment_text(package),
        "banyak_surel": issue.mail_count,
        "sidik_isi": issue.content_sha256,
        "versi_tata_letak": VERSION,
        "penyampaian_data_dukung": list(evidence_sentences(content, package)),
        "berkas": list(_files(package["items"], files)),
        "data_dukung": list(_evidence(content, package)),
    }
    if issue.is_practice:
        told = {"mode": PRACTICE_MODE, **told}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _files(items: Sequence[PackageItem], files: Sequence[PackageFile]) -> Iterator[dict[str, object]]:
    """Once each, under the first thing that it is."""
    number, left = 0, list(files)
    for item in items:
        number += item["kind"] != LETTER
        for name in files_of(item, [each.name for each in left]):
            file = next(each for each in left if each.name == name)
            left.remove(file)
            yield {
                "nomor": None if item["kind"] == LETTER else number,
                "nama": item["name"],
                "nama_berkas": name,
                "ukuran": file.size,
                "sha256": file.sha256,
                **({"sidik_bagian": file.parts_sha256} if file.parts_sha256 else {}),
                "surel": file.mail,
            }


def _evidence(content: Content, package: ReportedPackage) -> Iterator[dict[str, object]]:
    """A line for each line of the report's list that is a file."""
    parts, paths = whereabouts(package), {each["sha256"]: each["path"] for each in package["files"]}
    common = {row["code"]: row.get("common_code", "") for row in content["indicators"]}
    for row in listed_files(content):
        part = parts.get(row["sha256"], 0)
        yield {
            "untuk": PURPOSES[row["purpose"]],
            "kode": row["indicator"],
            "kode_bersama": common.get(row["indicator"]) or None if row["purpose"] in OF_INDICATORS else None,
            "nama_asli": row["name"],
            "ukuran": row["size"],
            "sha256": row["sha256"],
            "bagian": part or None,
            "letak": paths[row["sha256"]] if part else None,
        }
