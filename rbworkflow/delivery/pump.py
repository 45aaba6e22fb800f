"""The pump: due mails leave one by one, each settled in its own short transaction; nothing is open while it talks."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from sqlalchemy import Connection, Engine, Row

from rbworkflow.approval.requests import Codes, Request, mint_issue, request
from rbworkflow.clock import Clock
from rbworkflow.delivery import leasing, outbox
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.mime import Envelope, Stamp, message_id, to_bytes
from rbworkflow.delivery.relay import Outcome, Relay, Result
from rbworkflow.delivery.transmit import probe, transmit
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.model import Office
from rbworkflow.settings import Settings
from rbworkflow.store import FileStore, read, write

MIB: Final = 1024 * 1024
LARGEST: Final = 15 * MIB
TOO_LARGE: Final = "Lampiran melebihi 15 MB. Perkecil lampirannya, atau kirim dengan cara lain dan catat hasilnya."
NO_MORE_CODES: Final = "Kode sudah dibuat beberapa kali tanpa hasil. Periksa alamat pejabat, lalu kirim ulang kode."


@dataclass(frozen=True, kw_only=True)
class Pump:
    """What a pump works with. `compose_request(conn, request, codes, attachments)` writes a code mail."""

    engine: Engine
    files: FileStore
    settings: Settings
    office: Office
    clock: Clock
    pepper: bytes
    compose_request: Callable[[Connection, Request, Codes, tuple[Attachment, ...]], Mail]
    owner: str = field(default_factory=lambda: str(uuid.uuid4()))

    def run(self) -> list[tuple[str, str]]:
        """Send everything that is due; what became of each mail as (key, status)."""
        with write(self.engine) as conn:
            leasing.tidy(conn, self.office.code, self.now)
        if not self.settings.is_practice and not self._may_flow():
            return []
        results: list[tuple[str, str]] = []
        while (row := self._lease()) is not None:
            outcome = self._practise(row) if self.settings.is_practice else self._send(row)
            results.append((row.key, self._settle(row, outcome)))
            if outcome.result in (Result.CONFIG, Result.AWAY):
                break  # the next mail would only meet the same
        return results

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def _may_flow(self) -> bool:
        """A held queue flows again once the relay takes our connection."""
        with read(self.engine) as conn:
            if not leasing.is_held(conn, self.office.code):
                return True
        if probe(self._relay()) is not None:
            return False
        with write(self.engine) as conn:
            leasing.unhold(conn, self.office.code, at=self.now)
        return True

    def _lease(self) -> Row[Any] | None:
        with write(self.engine) as conn:
            return leasing.lease_next(conn, self.office.code, owner=self.owner, at=self.now)

    def _practise(self, row: Row[Any]) -> Outcome:
        """Without a relay a mail becomes a readable file, codes and all, and is never sent."""
        refusal = self._refusal(row)
        if refusal:
            return Outcome(Result.REJECTED, text=refusal)
        _, content = self._compose(row, text_encoding="8bit")
        name = f"{self.now:%Y-%m-%d_%H%M%S}_{row.id:05d}_{row.kind}_{row.recipient.partition('@')[0]}.eml"
        _write_whole(self.settings.data / "latihan" / name, content)
        return Outcome(Result.PRACTICE, text=f"Mode latihan: ditulis ke {name}, tidak dikirim.")

    def _send(self, row: Row[Any]) -> Outcome:
        refusal = self._refusal(row)
        if refusal:
            return Outcome(Result.REJECTED, text=refusal)
        composed: list[tuple[str, bytes]] = []

        def compose() -> bytes:
            composed.append(self._compose(row))  # only now: an absent relay must cost no codes
            return composed[0][1]

        def hand_over() -> bool:
            identity, content = composed[0]
            kept = None if row.kind == outbox.REQUEST else self.files.put(content)
            with write(self.engine) as conn:
                return leasing.hand_over(conn, row, message_id=identity, message_sha256=kept, at=self.now)

        return transmit(self._relay(), self._envelope(row), compose, hand_over)

    def _refusal(self, row: Row[Any]) -> str:
        """Why this mail is not even tried; empty where it is."""
        if sum(len(self.files.get(each["sha256"])) for each in row.attachments) > LARGEST:
            return TOO_LARGE
        if row.kind != outbox.REQUEST:
            return ""
        with read(self.engine) as conn:
            is_spent = leasing.issues_since_queued(conn, row) >= self.office.code_issues
        return NO_MORE_CODES if is_spent else ""

    def _compose(
        self, row: Row[Any], *, text_encoding: Literal["quoted-printable", "8bit"] = "quoted-printable"
    ) -> tuple[str, bytes]:
        """The message's id and bytes. The same mail keeps its id when sent again; every set of codes is another."""
        attachments = tuple(Attachment(**each) for each in row.attachments)
        if row.kind == outbox.REQUEST:
            with write(self.engine) as conn:
                codes = mint_issue(conn, row.request_id, pepper=self.pepper, office=self.office, at=self.now)
            with read(self.engine) as conn:
                mail = self.compose_request(conn, request(conn, row.request_id), codes, attachments)
            parts, at = [row.key, codes.issue], self.now
        else:
            mail = Mail(row.subject, row.text_body, row.html_body, attachments)
            parts = [row.key, mail.subject, mail.text, *[attachment.sha256 for attachment in attachments]]
            at = row.created_at.astimezone(self.office.tz)
        stamp = Stamp(message_id=message_id(*parts, sender=self.office.sender_address), at=at)
        contents = [self.files.get(attachment.sha256) for attachment in attachments]
        envelope = self._envelope(row)
        return stamp.message_id, to_bytes(mail, contents, envelope=envelope, stamp=stamp, text_encoding=text_encoding)

    def _envelope(self, row: Row[Any]) -> Envelope:
        office = self.office
        return Envelope(
            sender=office.sender_address,
            sender_name=office.sender_name,
            recipient=row.recipient,
            archive="" if row.kind == outbox.REQUEST else office.archive_address or "",
            reply_to=office.operator.email,
        )

    def _relay(self) -> Relay:
        try:
            return Relay.of(self.settings)
        except OSError as error:
            raise ConfigurationError(f"Berkas kata sandi relay tidak terbaca: {error.strerror}.") from error

    def _settle(self, row: Row[Any], outcome: Outcome) -> str:
        with write(self.engine) as conn:
            status = leasing.settle(conn, row, outcome, self.now)
            if status == "held":
                leasing.hold(conn, self.office.code, reason=outcome.text, at=self.now)
        return status


def _write_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".new")
    unfinished.write_bytes(content)
    unfinished.replace(path)
