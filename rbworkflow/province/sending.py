"""Which report the files are that an office sent at once: told by its manifest and data, or made by hand."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.office.period import Period, Semester, Year, parse_period
from rbworkflow.province.facts import UNKNOWN, Facts, facts_of
from rbworkflow.province.matrix import Matrix, NoMatrix, read_matrix
from rbworkflow.province.packages import MemberFile, MemberPackage, PackageKind
from rbworkflow.province.phrases import BY_HAND
from rbworkflow.province.reading import PackageManifest, PackageRefusedError, read_data, read_manifest
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package import (
    APPROVAL,
    DATA,
    EVIDENCE,
    LETTER,
    MANIFEST,
    MANIFEST_ENDING,
    MATRIX,
    REPORT,
    WORKSHEET,
)
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.wording import listed

_ENDINGS: Final = (
    (MANIFEST_ENDING, MANIFEST),
    ("_data.json", DATA),
    ("_data.xlsx", MATRIX),
    ("_persetujuan.docx", APPROVAL),
    (".zip", EVIDENCE),
    (".docx", REPORT),
    (".pdf", REPORT),
    (".xlsx", WORKSHEET),
)
_PICTURES: Final = (".jpg", ".jpeg", ".png")
_REPORT_WORD: Final = re.compile(r"\b(?:laporan|lap)\b")
_PART: Final = re.compile(r"_bukti_\d+_dari_\d+\.zip$", re.IGNORECASE)
_COPIED: Final = re.compile(r"(?:[ _-]*(?:\(\d+\)|\b(?:copy|salinan)\b))+(?=\.\w+$)")
"""What computers and phones write behind the name of a file that they save once more."""
_INSIDE: Final = (
    (MANIFEST, (b'"kantor"', b'"berkas"', b'"sha256"')),
    (DATA, (b'"office"', b'"indicators"', b'"number"')),
)
"""Words in a JSON file of ours, by which it is known under any name."""
_MAY_BE_JSON: Final = (".json", ".txt")
"""Some mail programs let no .json through, so that people rename it."""
_LETTER: Final = "surat_pengantar"
_HALVES: Final = {"i": 1, "1": 1, "satu": 1, "pertama": 1, "ii": 2, "2": 2, "dua": 2, "kedua": 2}
_HALF: Final = re.compile(rf"\b(?:(?:semester|sem|smt|smtr) ?|20\d\d s)({'|'.join(_HALVES)})\b")
_ANNUAL: Final = re.compile(r"\b(?:tahunan|20\d\d t)\b")
_YEAR: Final = re.compile(r"\b20\d\d\b")
"""As they stand in words without signs, the periods' codes among them."""
OTHERS: Final = "Isi paket ini laporan kantor lain ({}), bukan {}. Kirim paket kantor Saudara sendiri."
NOT_OPEN: Final = "Laporan {} tidak sedang dikumpulkan provinsi. Yang dikumpulkan: {}."
SEVERAL: Final = "Kiriman ini memuat lebih dari satu laporan: {}. Kirim setiap laporan tersendiri."
DIFFERING: Final = "Berkas data dan daftar isi paket tidak menyebut laporan yang sama. Kirim keduanya dari satu paket."
NO_PERIOD: Final = (
    "Di antara berkas itu tidak ada data laporan, dan periodenya tidak jelas. Sebutkan periodenya pada nama berkas "
    "atau perihal surel, misalnya Semester I Tahun 2026. Yang dikumpulkan: {}."
)
NO_REPORT: Final = (
    "Di antara berkas itu tidak ada laporan (Word, PDF, atau pindaian yang namanya memuat kata laporan) dan tidak ada "
    "data laporan."
)
NO_MATRIX: Final = "Pada {} tidak ditemukan tabel indikator, sehingga tidak ada angka yang dibaca."
NO_COLUMNS: Final = "Pada tabel di {} tidak ada kolom {}, sehingga tidak ada angka yang dibaca."
HIDDEN: Final = (
    "Tabel indikator pada {} ada di lembar tersembunyi {}, sehingga tidak ada angka yang dibaca. Bila itu yang "
    "dimaksud, tampilkan lembarnya, lalu kirim lagi."
)
UNOPENED: Final = "Buku kerja {} tidak dapat dibuka, sehingga tidak ada angka yang dibaca darinya."
OTHER_MATRIX: Final = "Tabel indikator pada {} tidak dibaca: angka hanya dibaca dari satu matriks."
IN_A_ZIP: Final = (
    " Berkas {} tidak dibuka di sini: buka kemasannya, lalu kirim isinya satu per satu dalam satu kiriman."
)
Contents = Callable[[str], bytes]
"""A file's bytes by its digest."""


@dataclass(frozen=True, kw_only=True)
class SentReport:
    """One report as it was sent: which one, what it consists of, what is known of it."""

    period_code: str
    amendment: int = 0
    revision: int = 1
    kind: PackageKind
    letter_number: str = ""
    dated_on: date | None = None
    files: tuple[MemberFile, ...]
    data_sha256: str | None = None
    facts: Facts = UNKNOWN
    doubts: tuple[str, ...] = ()


def kind_of(name: str, inside: Callable[[], bytes] = bytes) -> str:
    """What a file is by the name that our packages give it, also where it was saved once more; JSON under another name,
    also as text, by what is `inside`.
    """
    folded = _COPIED.sub("", name.casefold())
    if folded.startswith(_LETTER):
        return LETTER
    kind = next((kind for ending, kind in _ENDINGS if folded.endswith(ending)), EVIDENCE)
    if kind != EVIDENCE or not folded.endswith(_MAY_BE_JSON):
        return kind
    content = inside()
    return next((kind for kind, words in _INSIDE if all(word in content for word in words)), EVIDENCE)


def is_part(name: str) -> bool:
    """Whether it is evidence of a package that is to come, by the name that our packages give it."""
    return _PART.search(name) is not None


def are_beside_data(files: Sequence[MemberFile], before: Sequence[MemberFile]) -> bool:
    """Whether the files are called as the data are that came `before` without a manifest: pieces of one report."""
    told = _first(before, DATA)
    stem = told.name.casefold().rpartition("_data")[0] if told and _first(before, MANIFEST) is None else ""
    return bool(stem) and all(each.name.casefold().startswith(stem) for each in files)


def told_report(
    files: Sequence[MemberFile], contents: Contents, *, unit_code: str, unit_name: str, is_practice: bool
) -> SentReport | None:
    """The report that manifest or data among the files tell of; None where neither is there.

    Raises PackageRefusedError for what is faulty, or another office's.
    """
    own, manifest = _manifest(files, contents)
    pinned = {each.sha256 for each in manifest.files} if manifest else set()
    told = next((each for each in files if each.kind == DATA and each.sha256 in pinned), _first(files, DATA))
    content = read_data(contents(told.sha256), name=told.name, is_practice=is_practice) if told else None
    owner = manifest.office.code if manifest else content["office"]["code"] if content else unit_code
    if owner != unit_code:
        raise PackageRefusedError(OTHERS.format(owner, f"{unit_name} ({unit_code})"))
    if manifest is not None and content is not None and _differ(manifest, content):
        raise PackageRefusedError(DIFFERING)
    if manifest is not None and own is not None:
        is_its_own = content is not None and told is not None and told.sha256 in pinned
        return _listed(manifest, own, facts_of(content) if content is not None and is_its_own else UNKNOWN)
    return _bare(content, files) if content else None


def _manifest(files: Sequence[MemberFile], contents: Contents) -> tuple[MemberFile | None, PackageManifest | None]:
    """The manifest of the newest revision among the files; raises PackageRefusedError where they are of two reports."""
    found = {each.sha256: each for each in files if each.kind == MANIFEST}
    read = [(each, read_manifest(contents(each.sha256), name=each.name)) for each in found.values()]
    if len(told := {(said.office.code, said.period.code) for _, said in read}) > 1:
        names = sorted(f"{_in_words(period)} ({office})" for office, period in told)
        raise PackageRefusedError(SEVERAL.format("; ".join(names)))
    return max(read, key=lambda each: (each[1].amendment, each[1].revision), default=(None, None))


def made_by_hand(
    files: Sequence[MemberFile], contents: Contents, *, said: str, opened: Collection[Period], columns: ColumnMap
) -> SentReport:
    """A report without data, of the open period that `said` or a file's name tells; its matrix, where one is there. A
    picture is the report where no document is there and words call it one.

    Raises PackageRefusedError where there is no report among the files, or no telling of which period.
    """
    files = _with_scans(files, said)
    if not any(each.kind in (REPORT, LETTER) for each in files):
        packed = [each.name for each in files if each.name.casefold().endswith(".zip") and not is_part(each.name)]
        raise PackageRefusedError(NO_REPORT + (IN_A_ZIP.format(listed(packed)) if packed else ""))
    period = period_told(said, files, opened)
    if period is None:
        raise PackageRefusedError(NO_PERIOD.format(_named(opened)))
    found: list[tuple[MemberFile, Matrix]] = []
    unread, unopened = [], []
    for each in files:
        if each.kind in (MATRIX, WORKSHEET):
            try:
                matrix = read_matrix(contents(each.sha256), columns, year=period.year)
            except WorkbookRefusedError:
                unopened.append(UNOPENED.format(each.name))
                continue
            if isinstance(matrix, NoMatrix):
                unread.append(_why_unread(each.name, matrix))
            else:
                found.append((each, matrix))
    if not found:
        doubt = BY_HAND.format("hanya dokumennya yang tercatat")
        return SentReport(
            period_code=period.code, kind="papers", files=tuple(files), doubts=(doubt, *unopened, *unread)
        )
    (first, matrix), *others = found
    doubts = [BY_HAND.format(f"angka dibaca dari matriks {first.name}"), *unopened, *matrix.doubts]
    if others:
        doubts.append(OTHER_MATRIX.format(listed([each.name for each, _ in others])))
    made = SentReport(
        period_code=period.code, kind="matrix", files=tuple(files), facts=matrix.facts, doubts=tuple(doubts)
    )
    return replace(made, data_sha256=first.sha256)


def _why_unread(name: str, without: NoMatrix) -> str:
    """Why no figure was read of a workbook."""
    lacking, hidden = (listed([f"'{each}'" for each in names]) for names in (without.lacking, without.hidden))
    if hidden:
        return HIDDEN.format(name, hidden)
    return NO_COLUMNS.format(name, lacking) if lacking else NO_MATRIX.format(name)


def _with_scans(files: Sequence[MemberFile], said: str) -> Sequence[MemberFile]:
    """The files, of which those are reports that were photographed or scanned as pictures."""
    if any(each.kind in (REPORT, LETTER) for each in files):
        return files
    is_said = _is_called_report(said)
    return [
        replace(each, kind=REPORT) if _is_picture(each) and (is_said or _is_called_report(each.name)) else each
        for each in files
    ]


def are_scans(files: Sequence[MemberFile]) -> bool:
    """Whether all reports among the files are pictures."""
    reports = [each for each in files if each.kind in (REPORT, LETTER)]
    return all(map(_is_picture, reports))


def are_pictures(files: Sequence[MemberFile]) -> bool:
    return bool(files) and all(map(_is_picture, files))


def _is_picture(file: MemberFile) -> bool:
    return file.name.casefold().endswith(_PICTURES)


def with_pages(scanned: MemberPackage, files: Sequence[MemberFile]) -> SentReport:
    """A report of scanned pages, with those that came after them."""
    pages = {each.sha256: each for each in (*scanned.files, *(replace(each, kind=REPORT) for each in files))}
    return SentReport(
        period_code=scanned.period_code,
        amendment=scanned.amendment,
        revision=scanned.revision,
        kind=scanned.kind,
        files=tuple(pages.values()),
        doubts=scanned.doubts,
    )


def _is_called_report(said: str) -> bool:
    return _REPORT_WORD.search(_plain(said)) is not None


def require_open(report: SentReport, opened: Collection[Period]) -> None:
    """Raise PackageRefusedError where the report is of a period that nobody asks for now."""
    if report.period_code not in {each.code for each in opened}:
        raise PackageRefusedError(NOT_OPEN.format(_in_words(report.period_code), _named(opened)))


def _in_words(period_code: str) -> str:
    """The period's title; what is no period's code as it was written."""
    try:
        return parse_period(period_code).title
    except RefusedError:
        return period_code


def spoilt(files: Sequence[MemberFile], named_files: Sequence[MemberFile]) -> list[MemberFile]:
    """Files that the manifest names with another digest, which none of them has."""
    named, here = {each.name: each.sha256 for each in named_files}, {each.sha256 for each in files}
    return [each for each in files if named.get(each.name, each.sha256) not in here]


def _listed(manifest: PackageManifest, own: MemberFile, facts: Facts) -> SentReport:
    files = [MemberFile(kind_of(each.name), each.name, each.sha256, each.size) for each in manifest.files]
    data = _first(files, DATA)
    return SentReport(
        period_code=manifest.period.code,
        amendment=manifest.amendment,
        revision=manifest.revision,
        kind="data" if data else "papers",
        letter_number=manifest.letter.number,
        dated_on=manifest.letter.dated_on,
        files=(*files, own),
        data_sha256=data.sha256 if data else None,
        facts=facts,
    )


def _bare(content: Content, files: Sequence[MemberFile]) -> SentReport:
    """Of a program whose packages had no manifest yet."""
    data = _first(files, DATA)
    return SentReport(
        period_code=content["period"]["code"],
        amendment=content["amendment"],
        revision=content["number"],
        kind="data",
        files=tuple(files),
        data_sha256=data.sha256 if data else None,
        facts=facts_of(content),
    )


def _differ(manifest: PackageManifest, content: Content) -> bool:
    told = (content["office"]["code"], content["period"]["code"], content["amendment"], content["number"])
    return told != (manifest.office.code, manifest.period.code, manifest.amendment, manifest.revision)


def _first(files: Sequence[MemberFile], kind: str) -> MemberFile | None:
    return next((each for each in files if each.kind == kind), None)


def _named(opened: Collection[Period]) -> str:
    return ", ".join(each.title for each in opened) or "belum ada"


def period_told(said: str, files: Sequence[MemberFile], opened: Collection[Period]) -> Period | None:
    """The one open period that the words or the files' names tell; where they tell none, the only one there is.

    Where several are open the semester is told from the year that it is in; one that is not open is none of them.
    """
    words = _plain(" ".join([said, *(each.name for each in files)]))
    halves = {_HALVES[found] for found in _HALF.findall(words)}
    years = {int(found) for found in _YEAR.findall(words)}
    is_annual = _ANNUAL.search(words) is not None
    found = [each for each in opened if not years or each.year in years]
    if halves or is_annual:
        found = [each for each in found if (each.half in halves if isinstance(each, Semester) else is_annual)]
    elif len(found) > 1:
        found = [each for each in found if isinstance(each, Year) and _plain(each.title) in words]
    return found[0] if len(found) == 1 else None


def _plain(words: str) -> str:
    """Letters and figures alone, a space between them."""
    return " ".join(re.findall(r"[a-z0-9]+", words.casefold()))
