"""Messages to the relay, each once, one after the other on one connection.

yagmail makes the verified connection and logs in; the conversation after that is ours, command by command, because
`yagmail.send()` repeats a message whose acceptance it did not hear. The moment before the final dot is the caller's:
what is committed there tells afterwards whether the relay may have the message. The gap that no SMTP client can close
(the relay has it, its answer is lost) ends as `unknown`, never as a second message.
"""

import base64
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, Self

import yagmail

from rbworkflow.delivery.mime import Envelope
from rbworkflow.delivery.relay import (
    NO_TOKENS,
    NOT_IN,
    RefusedCopy,
    Relay,
    RelayOutcome,
    Result,
    by_code,
    connection_fault,
    reason,
    token_fault,
    words,
)
from rbworkflow.delivery.remedies import Refusal, quoted, refusal_of
from rbworkflow.errors import why
from rbworkflow.mail_login.refusals import xoauth2
from rbworkflow.office.seen_certificates import end_of
from rbworkflow.wording import number

NO_CERTIFICATE: Final = "Berkas sertifikat {} tidak terbaca: {}. Periksa RBWORKFLOW_RELAY_CA_FILE."
SENDER_REFUSED: Final = (
    "Relay menolak alamat pengirim. Periksa sender_address; bila sudah benar, tanyakan kepada pengelola surel kantor "
    "apakah akun itu boleh mengirim dengan alamat itu. Kata relay: {}"
)
QUIT_SECONDS: Final = 2.0
CHUNK: Final = 64 * 1024
_SIZE_REFUSED: Final = 552
_DATA_GOES: Final = 354
_CLOSING: Final = 421
_LOGGED_IN: Final = 235
_CHALLENGED: Final = 334
_TEMPORARY: Final = 400
_OF_SENDER: Final = re.compile(r"(?:5\.\d+\.\d+ )?<\S*>: Sender address rejected", re.IGNORECASE)


class RelaySession:
    """One connection for mail after mail, as long as the relay takes them; a context, at whose end it is left.

    Only a connection whose last mail was accepted is kept: nothing of a conversation is left over there.
    """

    def __init__(self) -> None:
        self._kept: _Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.leave(is_polite=True)

    def transmit(
        self, relay: Relay, envelope: Envelope, compose: Callable[[], bytes], hand_over: Callable[[], bool]
    ) -> RelayOutcome:
        """Send one message.

        `compose` is asked for the bytes once the relay has taken the addresses; `hand_over` is called just before the
        final dot and must have committed when it returns True. On False the dot is not sent and the result is
        `abandoned`. What the two raise passes through, with nothing accepted.
        """
        connection, fault = self._begun(relay, envelope.sender)
        with ExitStack() as stack:
            stack.push(connection)
            outcome = fault or connection.deliver(envelope, compose, hand_over)
            if outcome.result is Result.ACCEPTED:
                self._kept = connection
                stack.pop_all()
        return replace(outcome, largest=connection.largest, certificate_ends_at=connection.certificate_ends_at)

    def _begun(self, relay: Relay, sender: str) -> tuple["_Connection", RelayOutcome | None]:
        """A connection on which the relay took the sender, or why it did not take him: the kept one, else a new one.

        A relay ends a connection that lay idle, and refuses the next mail on one that had enough.
        """
        kept, self._kept = self._kept, None
        if kept is not None:
            if kept.relay == relay and kept.begin(sender) is None:
                return kept, None
            kept.leave(is_polite=True)
        connection = _Connection(relay)
        return connection, connection.open() or connection.begin(sender)


def probe(relay: Relay) -> RelayOutcome | None:
    """Connect and log in, nothing more: None when mail can leave, else what is in its way."""
    with _Connection(relay) as connection:
        return connection.open()


def largest_mail(relay: Relay) -> int | None:
    """How many bytes the relay says that a mail may have; None where it names no limit, or cannot be asked."""
    with _Connection(relay) as connection:
        return None if connection.open() else connection.largest or None


class _Connection:
    def __init__(self, relay: Relay) -> None:
        self.relay = relay
        self.client: Any = None
        self.certificate_ends_at: datetime | None = None
        self.largest: int | None = None
        """How many bytes the relay says that a mail may have; 0 where it names no limit, None before it was asked."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        self.leave(is_polite=error is None)

    def leave(self, *, is_polite: bool) -> None:
        """Take leave, but never wait long: what matters has been answered. Impolitely just hang up."""
        if self.client is None:
            return
        self.client.is_closed = True  # else yagmail closes again when it is collected
        smtp = self.client.smtp
        if smtp is None:
            return
        with suppress(OSError):
            if is_polite and smtp.sock is not None:
                smtp.sock.settimeout(QUIT_SECONDS)
                smtp.docmd("QUIT")
        smtp.close()

    def open(self) -> RelayOutcome | None:
        """Connect and log in; None when that worked."""
        try:
            self.client = _client(self.relay)
        except OSError as error:
            return RelayOutcome(Result.CONFIG, text=NO_CERTIFICATE.format(self.relay.ca_file, why(error)))
        try:
            self.client.login()
            self.certificate_ends_at = end_of(self.client.smtp.sock)
            fault = self._log_in()
        except (OSError, ValueError) as error:
            return connection_fault(self.relay, error)
        self.largest = _largest(self.client.smtp)
        return fault

    def _log_in(self) -> RelayOutcome | None:
        """What yagmail leaves to us of it."""
        if self.relay.access_token:
            return _sign_in(self.client.smtp, self.relay)
        if self.client.smtp_skip_login and self.relay.user:
            self.client.smtp.login(self.relay.user, self.relay.password)
        else:
            self.client.smtp.ehlo_or_helo_if_needed()
        return None

    def begin(self, sender: str) -> RelayOutcome | None:
        """Name the sender of the next mail; None when the relay takes him."""
        smtp = self.client.smtp
        try:
            with _lost_connection_defers():
                if smtp.sock is not None:
                    smtp.sock.settimeout(self.relay.timeout)
                code, text = smtp.mail(sender)
        except _EndedError as ended:
            return ended.outcome
        return None if _is_good(code) else _sender_refused(code, text)

    def deliver(self, envelope: Envelope, compose: Callable[[], bytes], hand_over: Callable[[], bool]) -> RelayOutcome:
        """All of a message that was begun but its sender."""
        smtp = self.client.smtp
        try:
            with _lost_connection_defers():
                left_out = self._address(envelope)
            content = compose()
            self._check_size(len(content))
            with _lost_connection_defers():
                _send_content(smtp, content)
        except _EndedError as ended:
            return ended.outcome
        if not hand_over():
            smtp.close()  # without the dot the relay drops what it has
            return RelayOutcome(Result.ABANDONED)
        return _finish(smtp, self.relay.final_timeout, left_out)

    def _address(self, envelope: Envelope) -> tuple[RefusedCopy, ...]:
        """RCPT; returns who gets no copy, since he was refused."""
        code, text = self.client.smtp.rcpt(envelope.recipient)
        if not _is_good(code):
            raise _EndedError(self._recipient_refused(code, text))
        archive = [envelope.archive] if envelope.archive else []
        asked = [self._copied(each, is_archive=False) for each in envelope.copies]
        asked += [self._copied(each, is_archive=True) for each in archive]
        return tuple(each for each in asked if each is not None)

    def _copied(self, address: str, *, is_archive: bool) -> RefusedCopy | None:
        """RCPT for a copy; that it was refused holds up nothing."""
        code, text = self.client.smtp.rcpt(address)
        if code == _CLOSING:
            raise _EndedError(by_code(code, text))
        return None if _is_good(code) else RefusedCopy(address, f"{code} {words(text)}", is_archive)

    def _recipient_refused(self, code: int, text: bytes) -> RelayOutcome:
        """Not always for whom the mail is to: Postfix says only now what it has against its sender, or against a client
        that did not log in.
        """
        outcome = by_code(code, text)
        if outcome.result is Result.REJECTED and _OF_SENDER.match(outcome.text):
            return _sender_refused(code, text)
        if outcome.result is Result.REJECTED and not self.relay.user and refusal_of(code, outcome.text) is Refusal.OURS:
            return RelayOutcome(Result.CONFIG, code, NOT_IN.format(quoted(code, outcome.text)))
        return outcome

    def _check_size(self, size: int) -> None:
        if self.largest and self.largest < size:
            sentence = f"Surel {number(size)} bita melebihi batas relay {number(self.largest)} bita."
            raise _EndedError(RelayOutcome(Result.REJECTED, _SIZE_REFUSED, sentence))


class _EndedError(Exception):
    """The conversation ended before the final dot."""

    def __init__(self, outcome: RelayOutcome) -> None:
        super().__init__(outcome.text)
        self.outcome = outcome


@contextmanager
def _lost_connection_defers() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        text = f"Hubungan dengan relay terputus sebelum surel diserahkan ({reason(error)})."
        raise _EndedError(RelayOutcome(Result.DEFERRED, text=text)) from error


def _client(relay: Relay) -> Any:  # noqa: ANN401 - yagmail ships no types
    context = ssl.create_default_context(cafile=relay.ca_file)
    is_address = "@" in relay.user
    secured = (
        {"smtp_ssl": True, "context": context}
        if relay.security == "ssl"
        else {"smtp_ssl": False, "smtp_starttls": {"context": context}}
    )
    return yagmail.SMTP(
        user=relay.user if is_address else "nobody@localhost",
        password=relay.password,
        host=relay.host,
        port=relay.port,
        smtp_skip_login=not is_address or bool(relay.access_token),
        soft_email_validation=False,
        timeout=relay.timeout,
        **secured,
    )


def _sign_in(smtp: Any, relay: Relay) -> RelayOutcome | None:  # noqa: ANN401 - yagmail ships no types
    """Log in by a token (XOAUTH2). Who refuses says first why, to be answered by an empty line, and then that."""
    smtp.ehlo_or_helo_if_needed()
    if "XOAUTH2" not in smtp.esmtp_features.get("auth", "").upper().split():
        return RelayOutcome(Result.CONFIG, text=NO_TOKENS)
    token = base64.b64encode(xoauth2(relay.user, relay.access_token)).decode()
    code, text = smtp.docmd("AUTH", f"XOAUTH2 {token}")
    if code == _CHALLENGED:
        code, text = smtp.docmd("")
    return None if code == _LOGGED_IN else token_fault(relay, code, text)


def _sender_refused(code: int, text: bytes) -> RelayOutcome:
    """A sender refused for good is refused for every mail: a setting is wrong, unless he only sent enough for now."""
    outcome = by_code(code, text)
    if outcome.result is Result.REJECTED and code != _SIZE_REFUSED:
        return RelayOutcome(Result.CONFIG, code, SENDER_REFUSED.format(quoted(code, outcome.text)))
    return outcome


def _largest(smtp: Any) -> int:  # noqa: ANN401 - yagmail ships no types
    offered = smtp.esmtp_features.get("size", "")
    return int(offered) if offered.isdigit() else 0


def _send_content(smtp: Any, content: bytes) -> None:  # noqa: ANN401 - yagmail ships no types
    """DATA and everything up to the final dot; every piece has the whole timeout, for slow lines."""
    code, text = smtp.docmd("DATA")
    if code != _DATA_GOES:
        raise _EndedError(
            by_code(code, text) if code >= _TEMPORARY else RelayOutcome(Result.DEFERRED, code, words(text))
        )
    for piece in _pieces(content):
        smtp.send(piece)


def _finish(smtp: Any, timeout: float, left_out: tuple[RefusedCopy, ...]) -> RelayOutcome:  # noqa: ANN401 - yagmail ships no types
    try:
        smtp.sock.settimeout(timeout)
        smtp.send(b".\r\n")
        code, text = smtp.getreply()
    except OSError as error:
        return RelayOutcome(
            Result.UNKNOWN, text=f"Relay tidak sempat menjawab setelah surel diserahkan ({reason(error)})."
        )
    outcome = by_code(code, text, otherwise=Result.UNKNOWN)
    remarks = "".join(each.remark for each in left_out)
    return replace(outcome, text=outcome.text + remarks, left_out=left_out if outcome.result is Result.ACCEPTED else ())


def _pieces(content: bytes) -> Iterator[bytes]:
    """The content with its dots doubled at line starts, ending in CRLF."""
    stuffed = (b"\n" + content).replace(b"\n.", b"\n..")[1:]
    if not stuffed.endswith(b"\r\n"):
        stuffed += b"\r\n"
    for start in range(0, len(stuffed), CHUNK):
        yield stuffed[start : start + CHUNK]


def _is_good(code: int) -> bool:
    return code in {250, 251}
