"""A restored office catches up: what left and came since the copy is found, what nobody can find is told, and the hold
ends.

Mailboxes are read first, then everything is written in one transaction; a kill between leaves the office held.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow.audit import Anchor
from rbworkflow.backup.restorations import Restoration, end_restoration, held
from rbworkflow.backup.restorations import lost_anchors as known_lost
from rbworkflow.delivery import outbox
from rbworkflow.delivery.left_before import LeftMail, keep_left, known_ids, known_keys
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.delivery.mail import one_line
from rbworkflow.delivery.outbox import TO_SIGN
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.intake.mail.archive import ArchivedMail
from rbworkflow.lifecycle import Actor
from rbworkflow.office import parse_period
from rbworkflow.steps.decisions.requested_runs import relaunch, runs_wanted
from rbworkflow.steps.decisions.signing import is_to_be_signed
from rbworkflow.steps.incoming.fetch_mail import fetch_again
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.archived import archived_mails, left_mail_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.store.schema import outbox as outbox_table
from rbworkflow.wording import amendment_in_brackets, clock_time, number

NOT_HELD: Final = "Kantor ini tidak sedang ditahan; tidak ada yang perlu dicocokkan."
NO_ARCHIVE: Final = (
    "Kotak arsip tidak dapat dibaca program ini (RBWORKFLOW_ARCHIVE_IMAP_USER belum diisi). Isi pengaturan itu lalu "
    "ulangi; bila kantor ini memang tidak mempunyai kotak arsip, tanyakan kepada {} laporan mana yang sudah "
    "diterimanya, lalu jalankan dengan --left-report PERIODE=NOMOR untuk setiap laporan itu, atau dengan "
    "--no-report-left."
)
MALFORMED: Final = "Tulis laporan yang sudah dikirim sebagai PERIODE=NOMOR, misalnya 2026-S1={}."
OTHER_CHAIN: Final = (
    "Jangkar nomor {} dari arsip tidak cocok dengan cadangan ini: cadangan ini bukan dari kantor ini, atau isinya "
    "diubah. Jangan melanjutkan; pulihkan cadangan yang lain dan sampaikan kepada administrator."
)
IN_DOUBT: Final = "Dipulihkan dari cadangan; apakah sudah terkirim sesudah itu tidak dapat dicari."
LOST: Final = (
    "Hilang: {} peristiwa sesudah cadangan (sampai nomor {}). Yang diputus, diketik, atau dikirim lewat folder sesudah "
    "cadangan perlu diulang."
)
NOTHING_LOST: Final = "Tidak ada jangkar yang lebih baru dari cadangan: tidak diketahui ada yang hilang."
ONLY_MAILS: Final = (
    "Tidak ada jangkar yang lebih baru dari cadangan; yang terjadi sesudahnya hanya terlihat dari surel yang berangkat."
)
NO_TRACE: Final = "Tanpa kotak arsip dan tanpa jangkar tidak diketahui apa lagi yang terjadi sesudah cadangan."
LEFT: Final = "Menurut kotak arsip, sesudah cadangan berangkat {} surel:"
LEFT_MAIL: Final = "- {} {}, kepada {}: {}"
LEFT_MORE: Final = "- dan {} surel lain; semuanya disebut di halaman Pemulihan."
MOST_NAMED: Final = 50
REPORT_LEFT: Final = (
    "Laporan {}{} sudah terkirim ke {}{} sebelum pemulihan. Laporan itu tidak dikirim lagi; bila keputusannya "
    "diminta ulang, nomor dan tanggal yang sama dipakai."
)
ASKED_TO_SIGN: Final = (
    "Laporan {}{} dengan nomor {} sudah dimintakan tanda tangan sebelum pemulihan; bila keputusannya diminta ulang, "
    "nomor dan tanggal yang sama dipakai, dan permintaan atas dokumen yang sama tidak dikirim lagi."
)
SIGNED_AGAIN: Final = (
    "Salinan bertanda tangan yang sudah ada tetap berlaku selama dokumennya sama: bila diminta, unggah berkas yang "
    "sama; tidak perlu ditandatangani ulang. Hanya bila isi atau penanda tangannya menjadi lain, permintaan "
    "tanda tangan dikirim lagi untuk dokumen yang baru."
)
DECISION_LOST: Final = "Keputusan yang diminta ulang (kabarnya dikirim lagi sesudah diputus lagi): {}"
CODES_VOID: Final = (
    "Kode dan tautan dalam surel dari sebelum pemulihan tidak berlaku lagi. Karena itu permintaan keputusan yang masih "
    "terbuka, dan konfirmasi kepada pejabat yang memutus, dikirim lagi dengan kode baru; tautan masuk diminta lagi di "
    "halaman masuk."
)
ANSWERED: Final = "Sudah dijawab sebelum pemulihan, tetapi isiannya mungkin tidak ada lagi: {} ({})."
RELEASED: Final = "Penahanan berakhir: kantor bekerja kembali."
DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class _Found:
    """What the archive, or the operator, knows."""

    mails: list[LeftMail] = field(default_factory=list)
    """That our rows do not know."""
    ids: set[str] = field(default_factory=set)
    """Of all that it has."""
    anchors: set[Anchor] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    """Of the mails that the copy has, whether they had left or not."""
    is_complete: bool = False
    """Whether what is not among them did not leave."""

    @property
    def reports(self) -> list[LeftMail]:
        """The reports that left."""
        return [each for each in self.mails if each.is_report]


def reconcile(
    workplace: Workplace,
    *,
    anchor: str = "",
    left_reports: Sequence[str] = (),
    is_no_report_left: bool = False,
) -> str:
    """Settle what happened since the copy and end the hold; what was found and what is lost, in sentences.

    `left_reports` are the operator's words, `PERIODE=NOMOR`, where no archive can be read. Raises RefusedError where
    the office is not held, or an anchor shows that the copy is another's; ConfigurationError or RetryLaterError where a
    mailbox cannot be read.
    """
    with read(workplace.engine) as conn:
        restored = held(conn, workplace.office.code)
    if restored is None:
        raise RefusedError(NOT_HELD)
    found = _look_up(workplace, restored, left_reports, is_no_report_left=is_no_report_left)
    found.anchors.update([Anchor.parse(anchor)] if anchor else [])
    lost = _lost(workplace, restored, found.anchors)
    with part(workplace, "reconcile", "surel isian belum dapat dibaca ulang") as fetching:
        again = fetch_again(workplace, fetching, restored.copy_made_at.date() - DAY)
    if fetching.troubles:
        raise ConfigurationError(" ".join(fetching.troubles))
    for wanted in runs_wanted(workplace):
        relaunch(workplace, wanted)  # while it is held: a kill after the hold would leave an officer without codes
    told = list(_told(workplace, restored, found, lost))
    with write(workplace.engine) as conn:
        keep_left(conn, workplace.office.code, restored.id, found.mails)
        settled = _settle(conn, workplace, found)
        note = [*told, *_counts(again, settled)]
        end_restoration(conn, restored, lost, note="\n".join(note), at=workplace.now)
    return "\n".join([*note, *_named(workplace, found.mails), RELEASED])


def _look_up(
    workplace: Workplace, restored: Restoration, left_reports: Sequence[str], *, is_no_report_left: bool
) -> _Found:
    if workplace.settings.has_archive:
        return _of_archive(workplace, list(archived_mails(workplace, restored.copy_made_at.date())))
    if not left_reports and not is_no_report_left:
        raise ConfigurationError(NO_ARCHIVE.format(workplace.office.words.above))
    return _Found([_typed(workplace, each) for each in left_reports])


def _of_archive(workplace: Workplace, mails: Sequence[ArchivedMail]) -> _Found:
    with read(workplace.engine) as conn:
        known, keys = known_ids(conn, workplace.office.code), known_keys(conn, workplace.office.code)
    unknown = (each for each in mails if each.message_id not in known)
    left = {each.message_id: found for each in unknown if (found := left_mail_of(workplace, each)) is not None}
    anchors = {anchor for each in mails for anchor in each.anchors}
    return _Found(list(left.values()), {each.message_id for each in mails}, anchors, keys, is_complete=True)


def _typed(workplace: Workplace, words: str) -> LeftMail:
    """A report that the operator says has left, of which nothing else is known."""
    period, is_named, letter_number = words.partition("=")
    if not is_named or not letter_number.strip():
        office = workplace.office
        example = office.numbering.template.format(number=12, office=office.code, year=2026)
        raise RefusedError(MALFORMED.format(example))
    return LeftMail(
        message_id=f"<{words.strip()}@kata-operator>",
        key="",
        recipient=workplace.office.recipient.email,
        subject="",
        left_at=workplace.now,
        period_code=parse_period(period.strip()).code,
        letter_number=letter_number.strip(),
    )


def _lost(workplace: Workplace, restored: Restoration, anchors: set[Anchor]) -> list[Anchor]:
    """Anchors of events after the copy; raises RefusedError where an older one is not in its chain."""
    with read(workplace.engine) as conn:
        earlier = known_lost(conn, workplace.office.code)
        for each in sorted(anchors - earlier, key=lambda each: each.seq):
            mine = (audit_event.c.office_code == workplace.office.code, audit_event.c.seq == each.seq)
            if 0 < each.seq <= restored.copy_seq and conn.scalar(select(audit_event.c.hash).where(*mine)) != each.hash:
                raise RefusedError(OTHER_CHAIN.format(each.seq))
    return sorted((each for each in anchors if each.seq > restored.copy_seq), key=lambda each: each.seq)


def _settle(conn: Connection, workplace: Workplace, found: _Found) -> int:
    """Mails of the copy whose fate was open: those in the archive arrived; where none can be read all are in doubt."""
    doubted = MAIL.move_to(MailStatus.UNKNOWN, by=Actor.SYSTEM).sources
    open_now = (MailStatus.HANDED_OVER, MailStatus.UNKNOWN) if found.is_complete else doubted
    mine = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.status.in_(open_now))
    rows, at, settled = conn.execute(select(outbox_table).where(*mine)).all(), workplace.now, 0
    for row in rows:
        if found.is_complete and row.message_id in found.ids:
            settled += outbox.move(
                conn, row, MailStatus.ACCEPTED, at=at, action="mail_left_before", sent_at=row.sent_at or at
            )
        elif not found.is_complete and row.kind not in outbox.SECRET:
            doubt: dict[str, Any] = {"smtp_text": IN_DOUBT, "lease_owner": None, "lease_until": None}
            outbox.move(conn, row, MailStatus.UNKNOWN, at=at, action="mail_unknown", **doubt)
    return settled


def _told(workplace: Workplace, restored: Restoration, found: _Found, lost: Sequence[Anchor]) -> Iterator[str]:
    if lost:
        yield LOST.format(number(lost[-1].seq - restored.copy_seq), number(lost[-1].seq))
    else:
        yield NO_TRACE if not found.is_complete else ONLY_MAILS if found.mails else NOTHING_LOST
    yield from dict.fromkeys(filter(None, (_said_of(workplace, each, found) for each in found.mails)))
    if is_to_be_signed(workplace) and any(each.is_report or each.kind == TO_SIGN for each in found.mails):
        yield SIGNED_AGAIN
    yield CODES_VOID


def _named(workplace: Workplace, mails: Sequence[LeftMail]) -> Iterator[str]:
    """Those that the archive has, the oldest first: what went out since the copy, when and to whom."""
    seen = sorted((each for each in mails if each.subject), key=lambda each: each.left_at)
    if not seen:
        return
    yield LEFT.format(number(len(seen)))
    for each in seen[:MOST_NAMED]:
        at = clock_time(each.left_at.astimezone(workplace.office.tz))
        yield LEFT_MAIL.format(at, workplace.zone, each.recipient, one_line(each.subject))
    if len(seen) > MOST_NAMED:
        yield LEFT_MORE.format(number(len(seen) - MOST_NAMED))


def _said_of(workplace: Workplace, left: LeftMail, found: _Found) -> str:
    """What it means that this mail left since the copy; "" for what everybody can know again."""
    if left.is_report:
        numbered = f" dengan nomor {left.letter_number}" if left.letter_number else ""
        return REPORT_LEFT.format(*_report(left), workplace.office.words.above, numbered)
    if left.kind == TO_SIGN and left.period_code and _report(left) not in map(_report, found.reports):
        return ASKED_TO_SIGN.format(*_report(left), left.letter_number)
    if left.key in found.keys:
        return ""
    if left.kind == "decision":
        return DECISION_LOST.format(left.subject)
    is_answer = left.kind == "answer" and "-mailbox-" not in left.key
    return ANSWERED.format(left.subject, left.recipient) if is_answer else ""


def _report(left: LeftMail) -> tuple[str, str]:
    """Of which report it was, in words."""
    return parse_period(left.period_code).title, amendment_in_brackets(left.amendment)


def _counts(again: int, settled: int) -> Iterator[str]:
    if again:
        yield f"{number(again)} surel di kotak surat sejak cadangan dilihat lagi; yang belum ada disimpan."
    if settled:
        yield f"{number(settled)} surel yang belum pasti ternyata sudah terkirim."
