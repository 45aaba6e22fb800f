"""Verifying: the database's triggers, the chain, anchors from mails, rows against their events, stored files."""

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from rbworkflow import audit
from rbworkflow.audit.mailed_anchors import Anchors, anchors_of_folder, anchors_of_outbox
from rbworkflow.audit.stored_files import anchors_of_messages, check_all, check_named, files_named
from rbworkflow.backup.restorations import lost_anchors
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.steps.sending.archived import archived_mails
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.guards import altered_guards
from rbworkflow.store.schema import audit_event
from rbworkflow.store.types import moment_text
from rbworkflow.wording import listed, long_date

TODO: Final = (
    "jangan mengirim atau memutuskan apa pun, pulihkan basis data dan berkas dari cadangan yang lebih tua, dan "
    "sampaikan kalimat ini kepada administrator."
)
GUARDS: Final = "Pemicu yang menjaga jejak audit di basis data tidak ada atau telah diubah ({})"
COUNTED: Final = "{} baris sesuai dengan peristiwanya, {} berkas sesuai dengan sidiknya, {} jangkar dari surel cocok."
PARTLY: Final = "{} baris tidak dapat dibandingkan seluruhnya ({})."
EARLIER: Final = "selebihnya ditulis sebelum peristiwa itu"
OLDER: Final = "sebelum versi ini"
NO_ANCHORS: Final = "Tidak ada jangkar audit dalam berkas .eml di folder {}. Simpan surel dari arsip ke folder itu."
NONE_ARCHIVED: Final = "Tidak ada surel berjangkar audit di kotak arsip sejak {}."
NO_ARCHIVE: Final = "Kotak arsip tidak dapat dibaca program ini: RBWORKFLOW_ARCHIVE_IMAP_USER belum diisi."
NO_DAY: Final = "--since harus berupa nomor peristiwa atau tanggal (2026-07-06), bukan '{}'."


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What was found to fit."""

    replayed: audit.Replayed
    file_count: int
    anchor_count: int
    after: int

    @property
    def message(self) -> str:
        """How much that was, in sentences."""
        found, since = self.replayed, f" sejak peristiwa nomor {self.after + 1}" if self.after else ""
        lines = [
            f"Rantai audit utuh{since}: {found.event_count} peristiwa, jangkar {found.head}",
            COUNTED.format(found.row_count, self.file_count, self.anchor_count),
        ]
        if found.older_count:
            lines.append(PARTLY.format(found.older_count, EARLIER if self.after else OLDER))
        return "\n".join(lines)


def verify(workplace: Workplace, *, after: int = 0, given: Anchors | None = None) -> Verified:
    """Everything, or what events after this number wrote; besides the `given` anchors those of our own mails count.

    Raises RefusedError with the first thing that does not fit and what to do, in one sentence.
    """
    anchors: dict[audit.Anchor, str] = {}
    try:
        anchors |= {**_own_anchors(workplace, is_whole=not after), **(given or {})}
        anchors = _still_to_be_found(workplace, anchors)
        return _verified(workplace, anchors, after=after)
    except audit.BrokenChainError as error:
        sources = sorted({source for each, source in anchors.items() if each.seq == error.anchor_seq})
        shown = f" (jangkar dari {listed(sources)})" if sources else ""
        raise RefusedError(f"{str(error).rstrip('.')}{shown}; {TODO}") from error
    except audit.DifferenceError as error:
        raise RefusedError(f"{error}; {TODO}") from error


def anchors_given(folder: Path | None, anchor: str) -> Anchors:
    """Those of saved mails in a folder, and one that was typed. Raises RefusedError for a folder that has none."""
    found = {} if folder is None else dict(anchors_of_folder(folder))
    if folder is not None and not found:
        raise RefusedError(NO_ANCHORS.format(folder))
    return found | ({audit.Anchor.parse(anchor): "--anchor"} if anchor else {})


def anchors_of_archive(workplace: Workplace, day: date) -> Anchors:
    """Those of the archive mailbox's mails since that day.

    Raises RefusedError where it has none, ConfigurationError or RetryLaterError where it cannot be read.
    """
    if not workplace.settings.has_archive:
        raise ConfigurationError(NO_ARCHIVE)
    mails = list(archived_mails(workplace, day))
    found = {anchor: f"arsip, '{mail.subject}'" for mail in mails for anchor in mail.anchors}
    if not found:
        raise RefusedError(NONE_ARCHIVED.format(long_date(day)))
    return found


def event_before(workplace: Workplace, since: str) -> int:
    """The number of the last event before a number or a day; raises RefusedError for what is neither."""
    if since.isdigit():
        return max(int(since) - 1, 0)
    try:
        day = date.fromisoformat(since)
    except ValueError as error:
        raise RefusedError(NO_DAY.format(since)) from error
    begins = moment_text(datetime.combine(day, time(), workplace.office.tz))
    mine = (audit_event.c.office_code == workplace.office.code, audit_event.c.at < begins)
    with read(workplace.engine) as conn:
        return int(conn.scalar(select(func.max(audit_event.c.seq)).where(*mine)) or 0)


def _own_anchors(workplace: Workplace, *, is_whole: bool) -> Anchors:
    with read(workplace.engine) as conn:
        own = anchors_of_outbox(conn, workplace.office.code)
    return {**own, **(anchors_of_messages(workplace.files) if is_whole else {})}


def _still_to_be_found(workplace: Workplace, anchors: Anchors) -> dict[audit.Anchor, str]:
    """Those of events that a broken disk took along are in no chain any more: a restoration has written them down."""
    with read(workplace.engine) as conn:
        lost = lost_anchors(conn, workplace.office.code)
    return {each: source for each, source in anchors.items() if each not in lost}


def _verified(workplace: Workplace, anchors: Anchors, *, after: int) -> Verified:
    office_code, files = workplace.office.code, workplace.files
    with read(workplace.engine) as conn:
        altered = altered_guards(conn)
        if altered:
            raise audit.DifferenceError(GUARDS.format(listed(altered)))
        replayed = audit.replay(conn, office_code, after=after, anchors=anchors)
        named = files_named(conn, office_code, replayed.touched if after else None)
    if after:
        check_named(files, named)
    count = len(named) if after else check_all(files, named)
    return Verified(replayed=replayed, file_count=count, anchor_count=len(anchors), after=after)
