"""Copying the office: by hand, and by itself after each decision and each mail that left, and once a day."""

import errno
from contextlib import suppress
from importlib.metadata import version
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.backup.done import COPY, Done, last_done, note_done
from rbworkflow.backup.making import Made, Source, make_copy, remove_copies
from rbworkflow.backup.place import CopyPlace
from rbworkflow.backup.restorations import held
from rbworkflow.backup.retention import to_remove
from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.home import command_of
from rbworkflow.steps.notices.operator_alerts import in_words
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.safekeeping.machine_settings import machine_settings
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.secrets_to_keep import sealed_secrets
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.system import only_one
from rbworkflow.wording import number

BY_HAND: Final = "atas perintah"
DAILY: Final = "harian"
AFTER_WORK: Final = "sesudah keputusan atau pengiriman"
WORTH: Final = frozenset(
    {
        *("request_approved", "request_returned", "decision_withdrawn", "number_typed", "submission_accepted"),
        *("mail_handed_over", "mail_accepted", "mail_confirmed", "report_issued", "report_sent", "report_received"),
        "receipt_withdrawn",
    }
)
"""After such an event a copy is made at once."""
WHAT: Final = "cadangan belum dapat dibuat"
TODO: Final = (
    "pastikan cakram cadangan terpasang dan masih muat. Program mencoba lagi sendiri pada setiap putaran; surel dan "
    "laporan tidak menunggunya."
)
FULL: Final = "Cakram cadangan {} penuh. Kosongkan, atau ganti dengan yang lebih besar."
UNUSABLE: Final = "Folder cadangan {} tidak dapat ditulisi: {}."
SPOILT: Final = (
    "{} berkas di folder data tidak lagi sama dengan sidiknya dan tidak disalin ({}). Cadangan yang lebih tua masih "
    "menyimpannya: jalankan `{}`"
)
BUSY: Final = "Cadangan sedang dibuat oleh pekerjaan lain. Tunggu sampai selesai, lalu ulangi."
MADE: Final = "Cadangan {} dibuat: {} berkas, peristiwa sampai nomor {}."


class BeingMadeError(RefusedError):
    """Another run is copying the office at this moment."""


def set_up_place(workplace: Workplace) -> str:
    """Mark the folder of config/ as the one for copies; the operator sees that its disk is there."""
    place = place_of(workplace)
    if not place.folder.is_dir():
        raise ConfigurationError(f"Folder {place.folder} tidak ada. Pasang cakramnya atau buat foldernya dahulu.")
    try:
        place.set_up()
    except OSError as error:
        raise _in_sentences(place, error) from error
    return f"Folder cadangan siap: {place.root}."


def back_up(workplace: Workplace, occasion: str = BY_HAND) -> str:
    """Make a copy now, and remove those that nobody needs any more; what was made, in a sentence.

    Raises ConfigurationError or RetryLaterError where the folder is not there, or takes no more.
    """
    place = place_of(workplace)
    try:
        place.require()
        with only_one(place.lock) as is_mine:
            if not is_mine:
                raise BeingMadeError(BUSY)
            made = _made(workplace, place, occasion)
    except OSError as error:
        raise _in_sentences(place, error) from error
    if made.spoilt:
        verify = command_of(workplace.settings.office_code, "verify")
        raise ConfigurationError(SPOILT.format(len(made.spoilt), made.spoilt[0][:12], verify))
    manifest = made.manifest
    return MADE.format(made.path, number(manifest.file_count), number(manifest.head.seq))


def back_up_if_due(workplace: Workplace) -> list[str]:
    """Make one where today's lacks, or something happened that must not be lost; what failed, in words.

    Nothing waits for it, and where another run makes one already, the next round copies what that one came too early
    for. What is practised is not copied by itself.
    """
    if workplace.settings.is_practice or not workplace.office.backup.is_active:
        return []
    with part(workplace, "backup", WHAT) as copying, copying.alone("copy", WHAT, todo=TODO):
        occasion = _occasion(workplace)
        if occasion:
            with suppress(BeingMadeError):
                back_up(workplace, occasion)
    return copying.troubles


def _made(workplace: Workplace, place: CopyPlace, occasion: str) -> Made:
    made = make_copy(place, _source(workplace), at=workplace.now, occasion=occasion)
    policy = workplace.office.backup
    moments = [manifest.made for _, manifest in place.copies()]
    limits = {"newest": policy.newest, "days": policy.days, "months": policy.months}
    remove_copies(place, to_remove(moments, workplace.today, **limits))
    done = Done(workplace.now, made.manifest.head.seq, str(made.path))
    with write(workplace.engine) as conn:
        note_done(conn, workplace.office.code, COPY, done)
    return made


def _source(workplace: Workplace) -> Source:
    settings = workplace.settings
    return Source(
        office_code=workplace.office.code,
        engine=workplace.engine,
        files=workplace.files,
        config=settings.config,
        waiting={"claims": workplace.claims, "inbox": settings.inbox, "tls": settings.data / "tls"},
        secrets=sealed_secrets(settings),
        program=version("rbworkflow"),
        machine=machine_settings(settings),
    )


def _occasion(workplace: Workplace) -> str:
    """Why a copy is due now; "" where none is."""
    code = workplace.office.code
    with read(workplace.engine) as conn:
        if held(conn, code) is not None:
            return ""  # the copy that it came from is the better one
        last = last_done(conn, code, COPY)
        if last is None or not workplace.is_today(last.at):
            return DAILY
        return AFTER_WORK if _is_worth_it(conn, code, last.seq) else ""


def _is_worth_it(conn: Connection, office_code: str, after: int) -> bool:
    new = (audit_event.c.office_code == office_code, audit_event.c.seq > after, audit_event.c.action.in_(WORTH))
    return conn.scalar(select(audit_event.c.seq).where(*new).limit(1)) is not None


def _in_sentences(place: CopyPlace, error: OSError) -> RetryLaterError:
    """The copies' disk is another than the computer's, and so is what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return RetryLaterError(FULL.format(place.folder))
    return RetryLaterError(UNUSABLE.format(place.folder, in_words(error)))
