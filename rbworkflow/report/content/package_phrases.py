"""How letter, report and mail say what the package holds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rbworkflow.office.packaging import PER_INDICATOR
from rbworkflow.report.content.model import Content, PackageItem, ReportedEvidence, ReportedPackage
from rbworkflow.report.content.package import EVIDENCE, LETTER
from rbworkflow.report.content.packing import listed_files
from rbworkflow.wording import counted_in_words, listed

SIGNED: Final = "_ttd.pdf"
"""How the name of a signed copy ends."""
LEFT_OUT: Final = "tidak disertakan"
INDEX: Final = "Lampiran III laporan"
IN_PARTS: Final = f"Letak setiap data dukung dalam berkas ZIP dimuat pada {INDEX} dan pada daftar isi paket."


class Enclosure(NamedTuple):
    """A line of the list of enclosures: its number, empty for the letter itself, what it is, and what it is for."""

    number: str
    name: str
    purpose: str
    files: tuple[str, ...]


def enclosures(package: ReportedPackage) -> Iterator[Enclosure]:
    """The letter, then what it encloses, numbered."""
    number = 0
    for item in package["items"]:
        number += item["kind"] != LETTER
        label = "" if item["kind"] == LETTER else str(number)
        yield Enclosure(label, named(item), item["purpose"], tuple(item["files"]))


def named(item: PackageItem) -> str:
    """`Data dukung, 3 (tiga) berkas` where it is more than one file."""
    count = len(item["files"])
    return f"{item['name']}, {counted_in_words(count)} berkas" if count > 1 else item["name"]


def enclosed_count(package: ReportedPackage) -> int:
    """How many files the letter encloses; itself it does not count."""
    return sum(len(item["files"]) for item in package["items"] if item["kind"] != LETTER)


def attachment_text(package: ReportedPackage) -> str:
    """`9 (sembilan) berkas`."""
    return f"{counted_in_words(enclosed_count(package))} berkas"


def files_of(item: PackageItem, names: Sequence[str]) -> list[str]:
    """Which of these files are the item: itself, its PDF, its signed copy."""
    stems = [name.removesuffix(".docx") for name in item["files"] if name.endswith(".docx")]
    known = {*item["files"], *(f"{stem}{ending}" for stem in stems for ending in (".pdf", SIGNED))}
    return [name for name in names if name in known]


def evidence_sentences(content: Content, package: ReportedPackage) -> Iterator[str]:
    """How the province gets to the evidence, and what it does not get this way."""
    link, office = package["link"], content["office"]["short_name"]
    if "recap" in content:
        yield f"Data dukung tersimpan di {office} bersama paket setiap kantor dan disampaikan bila diminta."
    elif package["evidence"] == "none":
        yield f"Data dukung tersimpan di {office} dan disampaikan bila diminta; daftarnya dimuat pada {INDEX}."
    elif package["evidence"] == "link" and PER_INDICATOR in link:
        yield f"Data dukung dapat dibuka melalui tautan setiap indikator, yang dimuat pada {INDEX}."
    elif package["evidence"] == "link":
        yield f"Data dukung dapat dibuka melalui tautan {link}"
    elif any(item["kind"] == EVIDENCE for item in package["items"]):
        yield IN_PARTS
    else:
        yield "Tidak ada data dukung berupa berkas yang disertakan."
    if missing := left_out(content, package):
        yield _left_out(len(missing), link, office)


def _left_out(count: int, link: str, office: str) -> str:
    told = (
        f"{counted_in_words(count)} berkas data dukung tidak disertakan karena melebihi batas ukuran surel (namanya "
        f"dimuat pada {INDEX});"
    )
    if link and PER_INDICATOR not in link:
        return f"{told} berkas itu dapat dibuka melalui tautan {link}"
    return f"{told} berkas itu disampaikan oleh {office} bila diminta."


def left_out(content: Content, package: ReportedPackage) -> list[str]:
    """The names of files that no part holds, each once."""
    without = {each["sha256"] for each in package["files"] if not each["part"]}
    return list(dict.fromkeys(row["name"] for row in listed_files(content) if row["sha256"] in without))


def whereabouts(package: ReportedPackage) -> Mapping[str, int]:
    """The part that each file lies in, by its sha256; 0 for none."""
    return {each["sha256"]: each["part"] for each in package["files"]}


def place_text(row: ReportedEvidence, package: ReportedPackage) -> str:
    """Where a line of the list of evidence can be had: `2` for the second part, or the indicator's link."""
    if package["evidence"] == "link" and PER_INDICATOR in package["link"] and row["indicator"]:
        return package["link"].replace(PER_INDICATOR, row["indicator"])
    part = whereabouts(package).get(row["sha256"])
    return "" if part is None else str(part) if part else LEFT_OUT


def in_sentence(names: Sequence[str], most: int = 10) -> str:
    """The names, or the first of them and how many more there are."""
    shown = list(names[:most])
    return listed([*shown, f"{len(names) - most} berkas lain"] if len(names) > most else shown)
