"""The units' mailbox over IMAP: what waits there, message by message; nothing is changed but marks that it was kept.

The connection is TLS from its first byte and its certificate is always checked. Whoever reads decides when a message
may be put aside: only then is it marked as seen, or moved where the office names a folder for that. A message fetched
twice is the same message twice; its Message-ID and what it says tell.
"""

import imaplib
import re
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from typing import Final

from imap_tools import AND, MailBox
from imap_tools.errors import (
    ImapToolsError,
    MailboxFolderSelectError,
    MailboxLoginError,
    UnexpectedCommandStatusError,
)

from rbworkflow.errors import ConfigurationError, RetryLaterError
from rbworkflow.intake.mail.machine_marks import TAKES_ANY, machines_told, mark_of
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox_faults import away, connection_error, listening, words
from rbworkflow.intake.mail.mails import DELIVERED_TO, NAMED_IN
from rbworkflow.mail_login.refusals import NOT_OFFERED, password_refused, token_refused, xoauth2
from rbworkflow.office.seen_certificates import end_of

SERVICE: Final = "IMAP"
LARGEST_MESSAGE: Final = 50 * 1024 * 1024
LARGEST_HEAD: Final = 64 * 1024
_HEAD: Final = f"(RFC822.SIZE INTERNALDATE FLAGS BODY.PEEK[HEADER]<0.{LARGEST_HEAD}>)"
_BEGINNING: Final = f"(RFC822.SIZE INTERNALDATE BODY.PEEK[]<0.{LARGEST_HEAD}>)"
_WHOLE: Final = f"(RFC822.SIZE BODY.PEEK[]<0.{LARGEST_MESSAGE + 1}>)"
_SIZE: Final = re.compile(rb"RFC822\.SIZE (\d+)")
_FOR_NOW: Final = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)\]|too many|bandwidth|temporar|try again|lookup failed",
    re.IGNORECASE,
)
"""Why nobody is let in at the moment, whatever his password (RFC 5530, and what Google says)."""
BATCH: Final = 50
"""So many heads are held at a time."""
READ_ONLY: Final = (
    "Folder '{}' pada kotak surat hanya dapat dibaca, sehingga surel yang sudah diambil tidak dapat ditandai. Mintalah "
    "pengelola surel memberi {} hak menulis di sana."
)
STAYS: Final = (
    "Surel yang sudah disimpan tidak dapat dipindahkan ke folder '{}' (jawaban peladen: {}). Surel itu tetap di "
    "kotak surat dan tidak dibaca sebagai surel baru."
)
IS_FULL: Final = (
    "hapus atau pindahkan surel lama dari kotak surat itu, atau mintalah kuota yang lebih besar. Selama kotak surat "
    "penuh, surel baru pun dapat ditolak."
)
NOT_WRITABLE: Final = "pastikan folder itu ada dan dapat ditulisi, atau ubah RBWORKFLOW_IMAP_DONE_FOLDER.{}"
NO_FOLDER: Final = "Folder '{}' tidak ada pada kotak surat. Periksa {}.{}"
FOLDERS: Final = " Nama folder di sana: {}."
MOST_FOLDERS: Final = 20


class MailStaysError(ConfigurationError):
    """The server refuses to move a mail that is kept; `todo` says what helps."""

    def __init__(self, folder: str, said: str, *, folders: str) -> None:
        super().__init__(STAYS.format(folder, said.rstrip(". ")))
        self.todo = IS_FULL if "QUOTA" in said.upper() else NOT_WRITABLE.format(folders)


@dataclass(frozen=True)
class Fetched:
    """One message, or its head alone, as the server gave it; `size` is the whole message's."""

    uid: str
    content: bytes
    size: int
    arrived: float | None = None
    """When the mailbox got it, in seconds since 1970, by its own word (INTERNALDATE); None where it does not say."""
    machines: tuple[str, ...] = ()
    """The computers whose program kept it, where the server takes their marks."""

    @property
    def is_giant(self) -> bool:
        return self.size > LARGEST_MESSAGE


@dataclass(frozen=True)
class OpenMailbox:
    """The folder of a mailbox that is being read."""

    account: MailAccount
    box: MailBox

    def waiting(self) -> list[str]:
        """The messages that were not put aside, oldest first. Of more than one batch the unseen come before others,
        which may be there since they cannot be moved.
        """
        criterion = "ALL" if self.account.done_folder else "UNSEEN"
        with listening(self.account):
            uids = self.box.uids(f"{criterion}{self._to}")
            if self.account.done_folder and len(uids) > BATCH:
                seen = set(self.box.uids("SEEN"))
                uids.sort(key=seen.__contains__)
        return uids

    def since(self, day: date) -> list[str]:
        """Every message that came on that day or later, whether it was put aside or not, oldest first."""
        with listening(self.account):
            return self.box.uids(f"{AND(date_gte=day)}{self._to}")

    def opened(self, day: date) -> list[str]:
        """Those that came on that day or later and were opened, by whomever, oldest first."""
        with listening(self.account):
            return self.box.uids(f"{AND(date_gte=day, seen=True)}{self._to}")

    @property
    def _to(self) -> str:
        """What narrows a search to the mails of one office, where several share the mailbox."""
        to = self.account.recipient
        named = [f'{name.upper()} "{to}"' for name in NAMED_IN] + [f'HEADER {name} "{to}"' for name in DELIVERED_TO]
        return f" {reduce('OR {} {}'.format, named)}" if to else ""

    def beginning(self, uid: str) -> Fetched | None:
        """A message's head and first words; None where it is gone."""
        return self._fetch(uid, _BEGINNING)

    def head(self, uid: str) -> Fetched | None:
        """A message's head, as far as anybody reads it, and its size; None where it is gone meanwhile."""
        return self._fetch(uid, _HEAD)

    def whole(self, uid: str) -> Fetched | None:
        """The message itself; None where it is gone."""
        return self._fetch(uid, _WHOLE)

    @property
    def certificate_ends_at(self) -> datetime | None:
        """Until when the server's certificate is good."""
        return end_of(self.box.client.sock)

    def put_aside(self, uid: str) -> None:
        """The message is kept elsewhere now: move it, or mark it as seen. One that somebody took away needs neither.

        Raises MailStaysError where the server does not let it be moved; it is marked as seen then.
        """
        with listening(self.account):
            self._mark_machine(uid)
            if self.account.done_folder:
                self._move(uid)
            else:
                self._mark_seen(uid)

    def _move(self, uid: str) -> None:
        try:
            self.box.move(uid, self.account.done_folder)
        except UnexpectedCommandStatusError as error:
            if not self.box.uids(f"UID {uid}"):
                return
            self._mark_seen(uid)
            said = words(error.command_result[1])
            raise MailStaysError(self.account.done_folder, said, folders=_folders(self.box)) from error

    def _mark_seen(self, uid: str) -> None:
        """Not by imap-tools' `flag`, which also expunges what others marked as deleted."""
        self.box.client.uid("STORE", uid, "+FLAGS", r"(\Seen)")

    def _mark_machine(self, uid: str) -> None:
        """Where the server takes such a mark; one that says so and refuses all the same holds up nothing."""
        flags = self.box.client.untagged_responses.get("PERMANENTFLAGS", [b""])
        if self.account.machine and TAKES_ANY in flags[-1]:
            with suppress(imaplib.IMAP4.error):
                self.box.client.uid("STORE", uid, "+FLAGS.SILENT", f"({mark_of(self.account.machine)})")

    def _fetch(self, uid: str, wanted: str) -> Fetched | None:
        """As bytes: imap-tools would take the message apart, which is the isolated child's alone."""
        with listening(self.account):
            status, answered = self.box.client.uid("FETCH", uid, wanted)
        if status != "OK":
            raise RetryLaterError(away(self.account, imaplib.IMAP4.error(str(answered))))
        literals = [each for each in answered if isinstance(each, tuple)]
        told = b" ".join(each[0] if isinstance(each, tuple) else each or b"" for each in answered)
        size = _SIZE.search(told)
        return (
            Fetched(uid, literals[0][1], int(size[1]), _arrived(told), machines_told(told))
            if literals and size
            else None
        )


def _arrived(told: bytes) -> float | None:
    moment = imaplib.Internaldate2tuple(told)  # the machine's local time
    return None if moment is None else time.mktime(moment)


@contextmanager
def open_mailbox(account: MailAccount) -> Iterator[OpenMailbox]:
    """The mailbox's folder, open until the block ends.

    Raises ConfigurationError where a setting is wrong, RetryLaterError where the server is away, also when the mailbox
    is asked for something in the block; what the block itself raises is its own.
    """
    try:
        box = _connected(account)
    except OSError as error:
        raise connection_error(account, error) from error
    except (imaplib.IMAP4.error, ImapToolsError) as error:
        raise RetryLaterError(away(account, error)) from error
    try:
        with listening(account):
            _log_in(account, box)
        yield OpenMailbox(account, box)
    finally:
        with suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
            box.logout()
        with suppress(OSError):  # a client that met a folder which may only be read asks no server to let it go
            box.client.shutdown()


def _connected(account: MailAccount) -> MailBox:
    context = ssl.create_default_context(cafile=account.ca_file)
    return MailBox(account.host, account.port, timeout=account.timeout, ssl_context=context)


def _log_in(account: MailAccount, box: MailBox) -> None:
    if account.access_token:
        _sign_in(account, box)
    else:
        _give_password(account, box)
    try:
        box.folder.set(account.folder)
    except MailboxFolderSelectError as error:
        raise ConfigurationError(NO_FOLDER.format(account.folder, account.folder_from, _folders(box))) from error
    except imaplib.IMAP4.readonly as error:
        raise ConfigurationError(READ_ONLY.format(account.folder, account.user)) from error


def _folders(box: MailBox) -> str:
    """What the server calls its folders, in a sentence: below INBOX, or not, as no mail program shows it."""
    names = [each.name for each in box.folder.list()][:MOST_FOLDERS]
    return FOLDERS.format(", ".join(names)) if names else ""


def _give_password(account: MailAccount, box: MailBox) -> None:
    try:
        box.login(account.user, account.password, initial_folder=None)
    except MailboxLoginError as error:
        said = words(error.command_result[1])
        if _FOR_NOW.search(said):
            raise RetryLaterError(away(account, imaplib.IMAP4.error(said))) from error
        ways = {"sign_in": account.sign_in, "mend": account.mend}
        refusal = password_refused(said, host=account.host, prefix=account.prefix, service=SERVICE, **ways)
        raise ConfigurationError(refusal) from error


def _sign_in(account: MailAccount, box: MailBox) -> None:
    """By a token; a server that refuses says first why, which is to be answered by an empty line."""
    if "AUTH=XOAUTH2" not in box.client.capabilities:
        raise ConfigurationError(NOT_OFFERED.format(prefix=account.prefix))
    answers = iter([xoauth2(account.user, account.access_token)])
    try:
        box.client.authenticate("XOAUTH2", lambda _challenge: next(answers, b""))
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        refusal = token_refused(str(error), prefix=account.prefix, service=SERVICE, sign_in=account.sign_in)
        raise ConfigurationError(refusal) from error
