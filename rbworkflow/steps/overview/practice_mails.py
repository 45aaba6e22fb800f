"""The mails of practice mode, which became files: to be read on a page, since nothing of them left this machine.

They hold codes, so they are shown nowhere but where the office's rows themselves say that it practises.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser, BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.steps.practice_lock import is_practice_data
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

FOLDER: Final = "latihan"
LONGEST_HEAD: Final = 16 * 1024
MOST: Final = 200
NOT_PRACTICE: Final = (
    "Kantor ini tidak dalam mode latihan: suratnya dikirim kepada penerimanya dan tidak dibuka di sini."
)
NO_MAIL: Final = "Surel latihan ini tidak ada lagi."
NO_ATTACHMENT: Final = "Lampiran ini tidak ada pada surel itu."


@dataclass(frozen=True)
class PracticeMail:
    """One of them by its head."""

    name: str
    at: datetime
    to: str
    subject: str


@dataclass(frozen=True)
class WholePracticeMail:
    """One of them whole."""

    head: PracticeMail
    text: str
    attachments: tuple[tuple[str, bytes], ...]


def practice_mails(workplace: Workplace) -> list[PracticeMail]:
    """The newest ones, the newest first; raises RefusedError where the office does not practise."""
    found = (_head(workplace, path) for path in _paths(workplace))
    return sorted(found, key=lambda mail: (mail.at, mail.name), reverse=True)[:MOST]


def open_practice_mail(workplace: Workplace, name: str) -> WholePracticeMail:
    """One by its file's name; raises RefusedError where there is none, or the office does not practise."""
    path = next((path for path in _paths(workplace) if path.name == name), None)
    if path is None:
        raise RefusedError(NO_MAIL)
    message = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    body = message.get_body(("plain",)) if isinstance(message, EmailMessage) else None
    text = "" if body is None else str(body.get_content()).replace("\r\n", "\n")
    return WholePracticeMail(_head(workplace, path), text, tuple(_attachments(message)))


def attachment_of(workplace: Workplace, name: str, number: int) -> tuple[str, bytes]:
    """Name and content of the mail's attachment of this number, from 0 on; raises RefusedError where it has none."""
    attachments = open_practice_mail(workplace, name).attachments
    if not 0 <= number < len(attachments):
        raise RefusedError(NO_ATTACHMENT)
    return attachments[number]


def _paths(workplace: Workplace) -> list[Path]:
    with read(workplace.engine) as conn:
        is_practice = is_practice_data(conn, workplace.office.code, otherwise=workplace.settings.is_practice)
    if not (is_practice and workplace.settings.is_practice):
        raise RefusedError(NOT_PRACTICE)
    return list((workplace.settings.data / FOLDER).glob("*.eml"))


def _head(workplace: Workplace, path: Path) -> PracticeMail:
    with path.open("rb") as file:
        raw = file.read(LONGEST_HEAD).partition(b"\r\n\r\n")[0]
    head = BytesHeaderParser(policy=policy.default).parsebytes(raw)
    at = parsedate_to_datetime(str(head["Date"])).astimezone(workplace.office.tz)
    return PracticeMail(path.name, at, str(head["To"]), str(head["Subject"]).strip())


def _attachments(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.iter_attachments():
        content = part.get_content()
        yield Path(part.get_filename() or "lampiran").name, content if isinstance(content, bytes) else content.encode()
