"""The pump: due mails leave one by one, each settled in its own short transaction; nothing is open while it talks."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, Final, Literal

from sqlalchemy import Engine, Row, select

from rbworkflow import audit
from rbworkflow.approval.code_sets import Codes, mint_issue
from rbworkflow.approval.codes import Decision, mint
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import request
from rbworkflow.backup.restorations import held
from rbworkflow.clock import Clock
from rbworkflow.delivery import alarms, leasing, outbox
from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.left_before import left_before, purpose_of, settle_left_before
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import LARGEST, Attachment, Mail
from rbworkflow.delivery.mime import Envelope, Stamp, message_id, to_bytes
from rbworkflow.delivery.relay import Relay, RelayOutcome, Result, no_relay
from rbworkflow.delivery.relay_limit import keep_limit
from rbworkflow.delivery.transmit import RelaySession, probe
from rbworkflow.errors import ConfigurationError, RefusedError, WorkflowError, foreseen, why
from rbworkflow.home import command_of
from rbworkflow.office.loading import MAILS
from rbworkflow.office.model import Office
from rbworkflow.office.seen_certificates import SeenCertificate, Shown, keep_seen
from rbworkflow.settings import Settings
from rbworkflow.store import FileStore, read, write, write_whole
from rbworkflow.store.schema import outbox as table

TOO_LARGE: Final = "Lampiran melebihi 19 MB. Perkecil lampirannya, atau kirim dengan cara lain dan catat hasilnya."
NO_MORE_CODES: Final = "Kode sudah dibuat beberapa kali tanpa hasil. Periksa alamat pejabat, lalu kirim ulang kode."
WITHHELD: Final = "{}. Pulihkan basis data dari cadangan, lalu periksa semuanya dengan `{}`."
OF_REPORT: Final = {outbox.REPORT, outbox.EVIDENCE}
FOR_PROGRAMS: Final = OF_REPORT | {"package_receipt", "package_refused", "evaluation"}
"""The kinds that another office's program reads: what says of itself that a machine wrote it is passed over there."""
_ANSWERED: Final = {"form", "answer", "correction", "set_aside", "unread", "reminder", "to_sign", "package"}
ANSWERED_BY_MAIL: Final = FOR_PROGRAMS | _ANSWERED


class WithheldError(ConfigurationError):
    """Somebody changed the mail's row past the program: it stays here, the others leave."""


@dataclass(frozen=True)
class Packed:
    """A message ready to leave, and the id it goes by."""

    message_id: str
    content: bytes


@dataclass
class Unmade:
    """Mails that this program could not make, with the reason; they stay queued and are tried once in a pump's life."""

    mails: list[tuple[Row[Any], Exception]] = field(default_factory=list)
    is_cut_short: bool = False
    """Whether others were not tried, because none would have left."""

    @property
    def ids(self) -> list[int]:
        return [row.id for row, _ in self.mails]


@dataclass(frozen=True, kw_only=True)
class Pump:
    """What a pump works with.

    `compose_request(request, codes, attachments)` writes a code mail, `compose_login(row)` one with a personal link,
    `compose_decided(row)` one by which an officer can take his decision back.
    """

    engine: Engine
    files: FileStore
    settings: Settings
    office: Office
    clock: Clock
    pepper: bytes
    compose_request: Callable[[Request, Codes, tuple[Attachment, ...]], Mail]
    compose_login: Callable[[Row[Any]], Mail]
    compose_decided: Callable[[Row[Any]], Mail]
    owner: str = field(default_factory=lambda: str(uuid.uuid4()))
    unmade: Unmade = field(default_factory=Unmade)
    session: RelaySession = field(default_factory=RelaySession)

    def run(self) -> list[tuple[str, MailStatus]]:
        """Send everything that is due, nothing while a restored office is held; what became of each as (key, status).

        Mails held by a wrong setting are named `held` each time, until the relay takes our connection again.
        """
        with read(self.engine) as conn:
            if held(conn, self.office.code) is not None:
                return []
        with write(self.engine) as conn:
            leasing.tidy(conn, self.office.code, self.now)
        kept_back = self._still_held()
        if kept_back:
            self.unmade.is_cut_short = True
            return [(key, MailStatus.HELD) for key in kept_back]
        results, is_stopped = self._drain()
        if self._raise_alarms() and not is_stopped:
            results += self._drain()[0]
        return results

    @property
    def now(self) -> datetime:
        return self.clock.now()

    @property
    def sender(self) -> str:
        return self.settings.sender_address or self.office.sender_address

    def _still_held(self) -> list[str]:
        """The keys of the held mails, none once they may leave: the relay takes our connection again."""
        with read(self.engine) as conn:
            if not leasing.held_keys(conn, self.office.code):
                return []
        fault = None if self.settings.is_practice else self._fault()
        with write(self.engine) as conn:
            if fault is None:
                leasing.unhold(conn, self.office.code, at=self.now)
            else:
                leasing.hold(conn, self.office.code, reason=fault.text, at=self.now)
            return leasing.held_keys(conn, self.office.code)

    def _fault(self) -> RelayOutcome | None:
        try:
            return probe(Relay.of(self.settings))
        except WorkflowError as error:
            return no_relay(error)

    def _drain(self) -> tuple[list[tuple[str, MailStatus]], bool]:
        """What became of each due mail, and whether the rest waits because no other would fare better now."""
        results: list[tuple[str, MailStatus]] = []
        with self.session:
            while (row := self._lease()) is not None:
                if self._has_left_before(row):
                    results.append((row.key, MailStatus.ACCEPTED))
                    continue
                outcome = self._attempt(row)
                status = self._settle(row, outcome)
                if status is not None:
                    results.append((row.key, status))
                if outcome.result in (Result.CONFIG, Result.AWAY):
                    self.unmade.is_cut_short = True
                    return results, True
        return results, False

    def _lease(self) -> Row[Any] | None:
        with write(self.engine) as conn:
            taken = self.unmade.ids
            morning = datetime.combine(self.now.astimezone(self.office.tz).date(), time(), self.office.tz)
            is_spent = leasing.handed_over_since(conn, self.office.code, morning) >= self.office.mails_a_day
            kinds = outbox.ALWAYS if is_spent else None
            return leasing.lease_next(conn, self.office.code, owner=self.owner, at=self.now, without=taken, kinds=kinds)

    def _has_left_before(self, row: Row[Any]) -> bool:
        """Whether it left before the office was restored; then it is settled, and not sent again."""
        if self.settings.is_practice:
            return False
        with read(self.engine) as conn:
            if left_before(conn, row) is None:
                return False
        with write(self.engine) as conn:
            return settle_left_before(conn, row, at=self.now)

    def _attempt(self, row: Row[Any]) -> RelayOutcome:
        """One try. A mail that cannot be made is told apart, so that it never stops the ones behind it."""
        try:
            self._check(row)
            contents = self._contents(row)
            return self._practise(row, contents) if self.settings.is_practice else self._send(row, contents)
        except ConfigurationError as error:
            return self._unmade(row, error)
        except WorkflowError as error:
            return RelayOutcome(Result.DEFERRED if error.may_succeed_later else Result.REJECTED, text=str(error))
        except OSError as error:
            kept_from = foreseen(error) or f"Penyimpanan berkas tidak dapat dipakai: {why(error)}."
            return RelayOutcome(Result.DEFERRED, text=str(kept_from))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this mail's alone
            return self._unmade(row, error)

    def _unmade(self, row: Row[Any], error: Exception) -> RelayOutcome:
        self.unmade.mails.append((row, error))
        return RelayOutcome(Result.UNMADE, text=str(error))

    def _check(self, row: Row[Any]) -> None:
        """Raise WithheldError for a mail that is not what was queued, RefusedError where codes were made often enough
        without reaching the officer.
        """
        with read(self.engine) as conn:
            altered = audit.difference(conn, row.office_code, outbox.TABLE, row.id, outbox.subject(row.key))
            if altered:
                raise WithheldError(WITHHELD.format(altered, command_of(self.settings.office_code, "verify")))
            if row.kind == outbox.REQUEST and leasing.issues_since_queued(conn, row) >= self.office.code_issues:
                raise RefusedError(NO_MORE_CODES)

    def _contents(self, row: Row[Any]) -> list[bytes]:
        """Attachments' bytes; raises ConfigurationError where one is missing, RefusedError where all are too large."""
        contents = [self.files.get(each["sha256"]) for each in row.attachments]
        if sum(map(len, contents)) > LARGEST:
            raise RefusedError(TOO_LARGE)
        return contents

    def _practise(self, row: Row[Any], contents: list[bytes]) -> RelayOutcome:
        """Without a relay a mail becomes a readable file, codes and all, and is never sent."""
        packed = self._pack(row, contents, text_encoding="8bit")
        mailbox = row.recipient.partition("@")[0]
        day = row.created_at.astimezone(self.office.tz).date()
        name = f"{day.isoformat()}_{row.id:05d}_{row.kind}_{mailbox}.eml"  # a second try writes the same file
        write_whole(self.settings.data / "latihan" / name, packed.content)
        return RelayOutcome(Result.PRACTICE, text=f"Mode latihan: ditulis ke {name}, tidak dikirim.")

    def _send(self, row: Row[Any], contents: list[bytes]) -> RelayOutcome:
        try:
            relay = Relay.of(self.settings)
        except WorkflowError as error:
            return no_relay(error)
        packed: list[Packed] = []

        def compose() -> bytes:
            packed.append(self._pack(row, contents))  # only now: an absent relay must cost no codes
            return packed[0].content

        def hand_over() -> bool:
            kept = None if row.kind in outbox.SECRET else self.files.put(packed[0].content)
            identity = packed[0].message_id
            with write(self.engine) as conn:
                return leasing.hand_over(conn, row, message_id=identity, message_sha256=kept, at=self.now)

        return self.session.transmit(relay, self._envelope(row), compose, hand_over)

    def _pack(
        self,
        row: Row[Any],
        contents: list[bytes],
        *,
        text_encoding: Literal["quoted-printable", "8bit"] = "quoted-printable",
    ) -> Packed:
        """The message. One that was handed over before is the same bytes again; every set of codes is another."""
        if row.message_sha256:
            return Packed(row.message_id, self.files.get(row.message_sha256))
        attachments = tuple(Attachment(**each) for each in row.attachments)
        if row.kind == outbox.REQUEST:
            mail, issue = self._with_codes(row, attachments)
        elif row.kind == outbox.LOGIN:
            mail, issue = self.compose_login(row), row.attempts
        elif row.kind == outbox.DECIDED:
            mail, issue = self.compose_decided(row), row.attempts
        else:
            mail, issue = _as_queued(row), 0
        identity = self._identity(row, mail, issue)
        with read(self.engine) as conn:
            purpose = "" if row.kind in outbox.SECRET else purpose_of(conn, row)
        follows, is_automatic = self._followed(row), row.kind not in FOR_PROGRAMS
        head = {"follows": follows, "purpose": purpose}
        stamp = Stamp(message_id=identity, at=self.now, is_automatic=is_automatic, **head)
        envelope = self._envelope(row)
        return Packed(identity, to_bytes(mail, contents, envelope=envelope, stamp=stamp, text_encoding=text_encoding))

    def _identity(self, row: Row[Any], mail: Mail, issue: int = 0) -> str:
        digests = [attachment.sha256 for attachment in mail.attachments]
        mail_of = (row.office_code, row.id, row.key, row.created_at)
        return message_id(*mail_of, issue, mail.subject, mail.text, *digests, sender=self.sender)

    def _followed(self, row: Row[Any]) -> str:
        """The id of the mail that this one answers or follows; what was practised has the one it would have had."""
        if row.follows_id is None:
            return row.answers or ""
        with read(self.engine) as conn:
            first = conn.execute(select(table).where(table.c.id == row.follows_id)).one()
        return first.message_id or self._identity(first, _as_queued(first))

    def _with_codes(self, row: Row[Any], attachments: tuple[Attachment, ...]) -> tuple[Mail, int]:
        with read(self.engine) as conn:
            asked = request(conn, row.request_id)
        idle = Codes(0, mint(Decision.APPROVE), mint(Decision.RETURN), self.now)
        self.compose_request(asked, idle, attachments)  # a mail that cannot be made must cost no codes
        with write(self.engine) as conn:
            asked = request(conn, row.request_id)  # its run may be another by now
            codes = mint_issue(conn, asked, pepper=self.pepper, office=self.office, at=self.now)
        return self.compose_request(asked, codes, attachments), codes.issue

    def _envelope(self, row: Row[Any]) -> Envelope:
        """Answers go to the operator and a copy to the archive, except of codes and links: nobody else may see those.

        Where the sender's own mailbox is read, units and province answer there: where several offices share it, to this
        one's address.
        """
        is_secret = row.kind in outbox.SECRET
        is_read = self.settings.has_mailbox and row.kind in ANSWERED_BY_MAIL
        answered_at = self.settings.imap_recipient if is_read else self.office.operator.email
        return Envelope(
            sender=self.sender,
            sender_name=self.office.sender_name,
            recipient=row.recipient,
            copies=tuple(row.copies or ()),
            archive="" if is_secret else self.office.archive_address or "",
            reply_to="" if is_secret or answered_at.lower() == self.sender.lower() else answered_at,
        )

    def _settle(self, row: Row[Any], outcome: RelayOutcome) -> MailStatus | None:
        today = self.now.astimezone(self.office.tz).date()
        told = [alarms.about_copy(self._composer, row, each, today=today) for each in outcome.left_out]
        with write(self.engine) as conn:
            for key, mail in told:
                alarms.queue(conn, self.office, mail, key=key, at=self.now)
            leasing.void_closed(conn, self.office.code, self.now)
            status = leasing.settle(conn, row, outcome, self.now)
            if outcome.largest is not None:
                keep_limit(conn, self.office.code, outcome.largest or None, at=self.now)
            if status is MailStatus.HELD:
                leasing.hold(conn, self.office.code, reason=outcome.text, at=self.now)
            leasing.release_followers(conn, self.office.code, self.now)
            if outcome.certificate_ends_at is not None:
                shown = SeenCertificate(self.settings.relay_address, outcome.certificate_ends_at, self.now)
                keep_seen(conn, self.office.code, Shown.RELAY, shown)
        return status

    @property
    def _composer(self) -> Composer:
        settings = self.settings
        return Composer(self.office, settings.config / MAILS, settings.is_practice, settings.ui_address)

    def _raise_alarms(self) -> bool:
        """Tell the operator of every mail that needs a person, once; whether there was news."""
        with read(self.engine) as conn:
            troubled = alarms.untold(conn, self.office.code, self.now)
        if not troubled:
            return False
        written = [(row, alarms.about_mail(self._composer, row)) for row in troubled]
        with write(self.engine) as conn:
            for row, mail in written:
                alarms.queue(conn, self.office, mail, key=alarms.key_of(row), at=self.now)
        return True


def _as_queued(row: Row[Any]) -> Mail:
    return Mail(row.subject, row.text_body, row.html_body, tuple(Attachment(**each) for each in row.attachments))
