"""The package of a report (paket): what goes to the province with it, each thing by one name and counted once.

Told when the report is compiled, and part of what is approved: the letter, the report's own list, the mails and the
manifest all read it from the content. What is not known then (sizes, digests, signed copies) stands in the manifest
alone.
"""

from collections.abc import Sequence
from typing import Final

from rbworkflow.filling import fill
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.report.content.model import Content, PackageItem, PackedFile, ReportedPackage
from rbworkflow.report.content.packing import packed
from rbworkflow.report.content.phrases import amended
from rbworkflow.report.content.recap_phrases import TITLE

LETTER, REPORT, MATRIX, DATA = "letter", "report", "matrix", "data"
APPROVAL, WORKSHEET, EVIDENCE, MANIFEST = "approval", "worksheet", "evidence", "manifest"
RECAP, PORTAL = "recap", "portal"
NAMES: Final = {
    LETTER: "Surat pengantar",
    REPORT: "Laporan Pelaksanaan Reformasi Birokrasi",
    MATRIX: "Matriks capaian rencana aksi",
    DATA: "Data capaian untuk aplikasi rekapitulasi",
    APPROVAL: "Lembar persetujuan pejabat",
    WORKSHEET: "Lembar Kerja Evaluasi (LKE) yang terisi",
    EVIDENCE: "Data dukung",
    MANIFEST: "Daftar isi paket",
    RECAP: "Buku kerja rekapitulasi",
    PORTAL: "Baris rencana aksi untuk portal nasional",
}
PURPOSES: Final = {
    LETTER: "naskah dinas yang mengantarkan paket ini",
    REPORT: "dibaca dan diarsipkan",
    MATRIX: "lembar kerja Excel, untuk digabungkan dengan matriks kantor lain",
    DATA: "berkas JSON berisi angka yang sama; hanya dibaca program, tidak perlu dibuka",
    APPROVAL: "siapa menyetujui apa dan kapan",
    WORKSHEET: "buku kerja dari provinsi, dengan jawaban penilaian mandiri",
    EVIDENCE: "berkas ZIP bernomor, satu folder untuk setiap indikator",
    MANIFEST: "nama, ukuran, dan sidik SHA-256 setiap berkas, serta letak setiap data dukung",
    RECAP: "lembar kerja Excel dengan angka setiap kantor, untuk diperiksa dan diolah",
    PORTAL: "berkas CSV dengan kolom lembar rencana aksi portal nasional",
}
MANIFEST_ENDING: Final = "_daftar_isi.json"


def package_of(
    content: Content, policy: PackagePolicy, *, copies: Sequence[str], is_one: bool, worksheet: str = ""
) -> ReportedPackage:
    """The package of a compiled content.

    `is_one` where letter and report are one document: signed as one, or printed by one template. `worksheet` is the
    file name of the filled self-assessment, if any; `copies` are those who get the letter where config/office.toml
    names none.
    """
    files = packed(content, room=policy.room, most_parts=policy.most_parts) if policy.evidence == "parts" else []
    titles = copies if policy.copies is None else [each.title for each in policy.copies]
    named = _named(content, files, is_one=is_one, worksheet=worksheet)
    return {
        "evidence": policy.evidence,
        "link": policy.link_of(content["period"]["code"]),
        "copies": [fill(title, {"office": content["office"]["name"]}) for title in titles],
        "items": [_item(content, kind, names) for kind, names in named.items() if names],
        "files": files,
    }


def is_letter_apart(content: Content) -> bool:
    """Whether the letter is a document of its own, which it is not in contents that name no package."""
    package = content.get("package")
    items = {item["kind"]: item["files"] for item in package["items"]} if package else {}
    return bool(items) and items[LETTER] != items[REPORT]


def letter_name(content: Content) -> str:
    """The file name of a letter that is a document of its own."""
    return f"{content['file_name'].replace('Laporan_RB', 'Surat_Pengantar_RB', 1)}.docx"


def recap_name(content: Content) -> str:
    """The file name of a recap's workbook."""
    return f"{content['file_name']}_rekap.xlsx"


def portal_name(content: Content) -> str:
    """The file name of its rows for the national portal."""
    return f"{content['file_name']}_portal.csv"


def part_names(name: str, files: Sequence[PackedFile]) -> list[str]:
    """`..._bukti_1_dari_3.zip` of each part."""
    count = max((each["part"] for each in files), default=0)
    return [f"{name}_bukti_{number}_dari_{count}.zip" for number in range(1, count + 1)]


def _named(content: Content, files: Sequence[PackedFile], *, is_one: bool, worksheet: str) -> dict[str, list[str]]:
    name = content["file_name"]
    own = {LETTER: [f"{name}.docx" if is_one else letter_name(content)], REPORT: [f"{name}.docx"]}
    closing = {APPROVAL: [f"{name}_persetujuan.docx"], MANIFEST: [f"{name}{MANIFEST_ENDING}"]}
    if "recap" in content:
        return {**own, RECAP: [recap_name(content)], PORTAL: [portal_name(content)], **closing}
    return {
        **own,
        MATRIX: [f"{name}_data.xlsx"],
        DATA: [f"{name}_data.json"],
        APPROVAL: closing[APPROVAL],
        WORKSHEET: [worksheet] if worksheet else [],
        EVIDENCE: part_names(name, files),
        MANIFEST: closing[MANIFEST],
    }


def _item(content: Content, kind: str, files: list[str]) -> PackageItem:
    title = TITLE if "recap" in content else NAMES[REPORT]
    name = f"{title} {content['period']['title']}{amended(content)}" if kind == REPORT else NAMES[kind]
    return {"kind": kind, "name": name, "purpose": PURPOSES[kind], "files": files}
