"""What a member office sent amounts to: which report it is, whether it came before, and what is still awaited."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import partial
from typing import Final

from rbworkflow.audit.mailed_anchors import anchors_in
from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.office.people import Unit
from rbworkflow.office.period import Period
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.province.lacking import OTHERWISE
from rbworkflow.province.lifecycle import DECIDED, UNDECIDED, PackageStatus
from rbworkflow.province.matrix import load_matrix_map
from rbworkflow.province.packages import (
    MemberFile,
    MemberPackage,
    came_from,
    digest_of,
    packages,
)
from rbworkflow.province.sending import (
    SentReport,
    are_beside_data,
    are_pictures,
    are_scans,
    is_part,
    kind_of,
    made_by_hand,
    period_told,
    require_open,
    spoilt,
    told_report,
    with_pages,
)
from rbworkflow.report.content.package import DATA, MANIFEST
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import listed, long_date

SPOILT_SAID: Final = "Isinya tidak sama dengan sidik pada daftar isi paket. Kirim sekali lagi berkas ini."
SAME_NUMBER: Final = "Berkasnya berbeda dari kiriman sebelumnya dengan nomor revisi yang sama."
OTHERWISE_SAID: Final = "Yang dikirim berbeda dari daftar isi {}."
PART_FIRST: Final = "Data dukung ini disimpan; surat dan laporannya masih ditunggu."
WHOLE: Final = " Semua berkas pada daftar isi paketnya sudah masuk."
INSTEAD: Final = "Paket ini menggantikan yang masuk {}, yang belum diputus."
WITH_EARLIER: Final = "Paket ini memuat juga berkas yang masuk {}, yang belum diputus."
KNOWN: Final = "{} sudah tercatat; tidak dicatat lagi."
DECIDED_SINCE: Final[Mapping[PackageStatus, str]] = {
    PackageStatus.ACCEPTED: "{} ini sudah diterima{}; tidak ada yang perlu dikirim lagi.",
    PackageStatus.RETURNED: "{} ini sudah dikembalikan{}; yang ditunggu laporan yang diperbaiki.",
}
BY_LETTER: Final = " dengan surat nomor {} tanggal {}"
REPLACED_SINCE: Final = (
    "{} ini sudah pernah masuk, lalu diganti oleh paket yang dikirim sesudahnya; yang diperiksa tetap paket itu. "
    "Bila yang dimaksud justru paket ini, sampaikan kepada operator."
)
BESIDE_DATA: Final = (
    "Dokumen ini disimpan di samping paket yang masuk {}, yang beserta datanya tetap diperiksa. Bila isi laporannya "
    "berubah, kirim paket lengkap yang baru dari aplikasi."
)
BESIDE_ACCEPTED: Final = (
    "Dokumen ini disimpan di samping paket yang masuk {}, yang sudah diterima dan datanya tetap dihitung. Bila isi "
    "laporannya berubah, kirim paket lengkap yang baru dari aplikasi."
)
SCANS_LATER: Final = (
    "Yang masuk hanya gambar, sedangkan laporan periode itu sudah ada, sehingga gambar ini tidak menggantikannya. Bila "
    "ini pindaian laporan yang baru, kirim sebagai PDF."
)
NEWER_HERE: Final = "Paket yang lebih baru sudah masuk; yang ini hanya disimpan."


@dataclass(frozen=True, kw_only=True)
class MailedBy:
    """The mail that brought the files: how it is answered, and what it says."""

    message_id: str = ""
    subject: str = ""
    text: str = ""

    @property
    def anchor(self) -> str:
        """The anchor of the sender's own chain, as its report mails carry it."""
        return next((str(each) for each in anchors_in(self.text.encode("utf-8", "replace"))), "")


@dataclass(frozen=True, kw_only=True)
class TakenIn:
    """What one sending amounts to, before anything is written."""

    kept: tuple[ReceivedFile, ...]
    sentence: str
    package: MemberPackage | None = None
    is_refused: bool = False
    is_decided: bool = False
    """Whether it concerns a package whose receipt or return is told already: none is to come for this."""

    @property
    def needs_mending(self) -> bool:
        """Whether its office is to send something again."""
        return self.is_refused or any(not each.is_accepted for each in self.kept)


def recognise(
    workplace: Workplace, member: Unit, kept: tuple[ReceivedFile, ...], *, came: Came, mailed: MailedBy, channel: str
) -> TakenIn:
    """What these files amount to, and what their office is to hear, before anything is written."""
    files = [
        MemberFile(
            kind_of(name := each.name.rpartition("/")[2], partial(workplace.files.get, each.sha256)),
            name,
            each.sha256,
            each.size,
        )
        for each in kept
        if each.is_accepted and each.sha256 is not None
    ]
    with read(workplace.engine) as conn:
        windows = [each for each in windows_of(conn, workplace.office) if each.is_open]
        before = packages(conn, workplace.office.code, unit_code=member.code)
        known = came_from(conn, workplace.office.code, member.code)
    here = known | {each.sha256 for each in files}
    if wanting := _completed(before, files):
        bad = {each.sha256 for each in spoilt(files, wanting.files)}
        said = _of_part(wanting, here - bad, is_new=len(here) > len(known))
        return TakenIn(kept=_all_marked(kept, bad), sentence=said, is_decided=wanting.status in DECIDED)
    if wanting := _awaiting(before, files, here):
        said = OTHERWISE_SAID.format(wanting.title) + _awaited(wanting, here)
        return TakenIn(kept=_all_marked(kept, {each.sha256 for each in files}), sentence=said)
    try:
        report = told_report(
            files,
            workplace.files.get,
            unit_code=member.code,
            unit_name=member.name,
            is_practice=workplace.settings.is_practice,
        )
        if report is None and (wanting := _part_of(before, files)):
            said = _of_part(wanting, here, is_new=len(here) > len(known))
            return TakenIn(kept=kept, sentence=said, is_decided=wanting.status in DECIDED)
        if report is None and files and all(is_part(each.name) for each in files):
            return TakenIn(kept=kept, sentence=PART_FIRST)
        if report is None:
            report = _by_hand(workplace, member, files, windows=windows, mailed=mailed)
        require_open(report, [each.period for each in windows])
    except RefusedError as refusal:
        return TakenIn(kept=kept, sentence=str(refusal), is_refused=True)
    bad = {each.sha256 for each in spoilt(files, report.files)}
    kept = _all_marked(kept, bad)
    new = _package(workplace, member, report, windows, came=came, mailed=mailed, channel=channel)
    if any(each.period_code == new.period_code and _is_accepted_in_time(each) for each in before):
        new = replace(new, is_late=False)
    taken = _registered(kept, new, before, zone=workplace.office.tz)
    return replace(taken, sentence=f"{taken.sentence}{_awaited(new, here - bad)}")


def _of_part(package: MemberPackage, here: Collection[str], *, is_new: bool) -> str:
    """What came of a package that is registered, and whether it is all of it now."""
    said = f"Bagian {package.title} {'diterima' if is_new else 'ini sudah masuk sebelumnya; tidak ada yang berubah'}."
    is_listed = any(each.kind == MANIFEST for each in package.files)
    return f"{said}{_awaited(package, here) or (WHOLE if is_listed else '')}"


def _awaited(package: MemberPackage, here: Collection[str]) -> str:
    """What of it has not come, as its office hears it: what is lost on the way nobody else would miss."""
    lacks = [each.name for each in package.lacks(here)]
    return f" Masih ditunggu: {listed(lacks)}." if lacks else ""


def _all_marked(kept: tuple[ReceivedFile, ...], bad: Collection[str]) -> tuple[ReceivedFile, ...]:
    return tuple(_marked(each) if each.sha256 in bad else each for each in kept)


def _marked(file: ReceivedFile) -> ReceivedFile:
    return file.refused(OTHERWISE, SPOILT_SAID) if file.is_accepted else file


def _completed(before: Sequence[MemberPackage], files: Sequence[MemberFile]) -> MemberPackage | None:
    """The newest package whose manifest came before and names the data among these files, which bring no manifest."""
    if any(each.kind == MANIFEST for each in files):
        return None
    with_manifest = [each for each in before if any(file.kind == MANIFEST for file in each.files)]
    return _part_of(with_manifest, [each for each in files if each.kind == DATA])


def _awaiting(
    before: Sequence[MemberPackage], files: Sequence[MemberFile], here: Collection[str]
) -> MemberPackage | None:
    """The newest undecided package that still lacks all that these files are called: they are not what it names."""
    names = {each.name for each in files if each.kind != MANIFEST}
    waiting = (each for each in reversed(before) if each.status in UNDECIDED)
    return next((each for each in waiting if names and names <= {file.name for file in each.lacks(here)}), None)


def _part_of(before: Sequence[MemberPackage], files: Sequence[MemberFile]) -> MemberPackage | None:
    """The newest package that names any of these files."""
    came = {each.sha256 for each in files}
    return next((each for each in reversed(before) if came & {file.sha256 for file in each.files}), None)


def _is_accepted_in_time(package: MemberPackage) -> bool:
    """Whoever reported in time is not late by what he amends of it later."""
    return package.status is PackageStatus.ACCEPTED and not package.is_late


def _by_hand(
    workplace: Workplace, member: Unit, files: Sequence[MemberFile], *, windows: Sequence[Window], mailed: MailedBy
) -> SentReport:
    columns = load_matrix_map(workplace.settings.config)
    opened = [each.period for each in windows]
    if are_pictures(files) and (scanned := _scanned(workplace, member, period_told(mailed.subject, files, opened))):
        return with_pages(scanned, files)
    made = made_by_hand(files, workplace.files.get, said=mailed.subject, opened=opened, columns=columns)
    with read(workplace.engine) as conn:
        earlier = packages(conn, workplace.office.code, unit_code=member.code, period_code=made.period_code)
    last = max(earlier, key=lambda each: each.order, default=None)
    if last is None:
        return made
    is_known = {each.sha256 for each in files} <= {each.sha256 for each in last.files}
    if are_scans(made.files) and last.status is not PackageStatus.RETURNED and not is_known:
        raise RefusedError(SCANS_LATER)
    if last.status in UNDECIDED and are_beside_data(files, last.files):
        whole = {each.sha256: each for each in (*last.files, *files)}
        return replace(
            made,
            amendment=last.amendment,
            revision=last.revision,
            kind=last.kind,
            files=tuple(whole.values()),
            data_sha256=last.data_sha256,
            facts=last.facts,
            doubts=last.doubts,
        )
    return replace(made, amendment=last.amendment, revision=last.revision)


def _scanned(workplace: Workplace, member: Unit, period: Period | None) -> MemberPackage | None:
    """The one undecided report of the office that consists of scanned pages alone, to which further ones belong."""
    code = {"period_code": period.code} if period else {}
    with read(workplace.engine) as conn:
        mine = packages(conn, workplace.office.code, unit_code=member.code, **code)
    last = {each.period_code: each for each in sorted(mine, key=lambda each: each.order)}.values()
    scanned = [each for each in last if each.status in UNDECIDED and are_scans(each.files)]
    return scanned[0] if len(scanned) == 1 else None


def _package(  # noqa: PLR0913 - a package is this many facts
    workplace: Workplace,
    member: Unit,
    report: SentReport,
    windows: Sequence[Window],
    *,
    came: Came,
    mailed: MailedBy,
    channel: str,
) -> MemberPackage:
    due_on = next(each.due_on for each in windows if each.period.code == report.period_code)
    return MemberPackage(
        office_code=workplace.office.code,
        unit_code=member.code,
        **vars(report),
        received_at=came.at,
        read_at=workplace.now,
        channel=channel,
        is_late=came.at.astimezone(workplace.office.tz).date() > due_on,
        content_sha256=digest_of(member.code, report.period_code, report.files),
        anchor=mailed.anchor,
        message_id=mailed.message_id,
    )


def _registered(
    kept: tuple[ReceivedFile, ...], new: MemberPackage, before: Sequence[MemberPackage], *, zone: tzinfo
) -> TakenIn:
    same = [each for each in before if each.period_code == new.period_code]
    known = next((each for each in same if each.content_sha256 == new.content_sha256), None)
    if known is not None:
        return TakenIn(kept=kept, sentence=_again(known), is_decided=known.status in DECIDED)
    if new.kind == "papers" and (counted := _with_data(same)):
        is_accepted = counted.status is PackageStatus.ACCEPTED
        beside = (BESIDE_ACCEPTED if is_accepted else BESIDE_DATA).format(_day(counted, zone))
        return TakenIn(kept=kept, sentence=beside, is_decided=is_accepted)
    place = (new.amendment, new.revision)
    if any((each.amendment, each.revision) == place and _contradicts(new, each) for each in same):
        new = replace(new, doubts=(*new.doubts, SAME_NUMBER))
    said = f"{new.title} masuk{' sesudah batas waktu' if new.is_late else ''}."
    if any((each.amendment, each.revision) > place for each in same):
        return TakenIn(kept=kept, sentence=f"{said} {NEWER_HERE}", package=new)
    if undecided := [each for each in same if each.status in UNDECIDED]:
        last = max(undecided, key=lambda each: each.received_at)
        is_in_it = {each.sha256 for each in last.files} < {each.sha256 for each in new.files}
        said = f"{said} {(WITH_EARLIER if is_in_it else INSTEAD).format(_day(last, zone))}"
    return TakenIn(kept=kept, sentence=said, package=new)


def _again(known: MemberPackage) -> str:
    """What whoever sends the same once more hears: what became of it, where somebody decided on it."""
    if known.status in DECIDED_SINCE:
        letter = BY_LETTER.format(known.receipt_number, long_date(known.receipt_on)) if known.receipt_on else ""
        return DECIDED_SINCE[known.status].format(known.title, letter)
    return (REPLACED_SINCE if known.status is PackageStatus.REPLACED else KNOWN).format(known.title)


def _day(package: MemberPackage, zone: tzinfo) -> str:
    return long_date(package.received_at.astimezone(zone))


def _with_data(same: Sequence[MemberPackage]) -> MemberPackage | None:
    """The period's latest package, where it brings data and nobody returned it: papers alone take no figure away."""
    last = max(same, key=lambda each: each.order, default=None)
    is_counted = last is not None and last.kind == "data" and last.status is not PackageStatus.RETURNED
    return last if is_counted else None


def _contradicts(new: MemberPackage, old: MemberPackage) -> bool:
    """Whether two packages with a number of their own differ: not where the old one was a piece of the new."""
    have_numbers = new.kind == old.kind == "data"
    return have_numbers and not {each.sha256 for each in old.files} <= {each.sha256 for each in new.files}
