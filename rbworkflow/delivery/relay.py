"""The outgoing mail server, what became of a message there, and the sentence the operator reads about it."""

import ssl
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Literal, Self

from rbworkflow.delivery.mail import one_line
from rbworkflow.delivery.remedies import Refusal, quoted, refusal_of
from rbworkflow.errors import ConfigurationError, WorkflowError, why
from rbworkflow.mail_login.mailboxes import SIGN_IN, sign_in_command
from rbworkflow.mail_login.refusals import NOT_OFFERED, password_refused, token_refused
from rbworkflow.mail_login.tokens import token_of
from rbworkflow.settings import Settings

FINAL_REPLY_SECONDS: Final = 600.0  # RFC 5321 4.5.3.2.6: a relay may check long before it answers
PREFIX: Final = "RBWORKFLOW_RELAY"
SERVICE: Final = "Authenticated SMTP"
NO_TOKENS: Final = NOT_OFFERED.format(prefix=PREFIX)
ENOUGH: Final = (
    "Akun pengirim sudah mengirim sebanyak yang dibolehkan relay; surel ini dikirim lagi sendiri sesudah relay "
    "membolehkannya. Kata relay: {}"
)
NOT_IN: Final = (
    "Relay meminta nama pengguna dan kata sandi. Periksa RBWORKFLOW_RELAY_USER, kata sandinya, dan "
    "RBWORKFLOW_RELAY_SECURITY. Kata relay: {}"
)
_TEMPORARY: Final = 4
_NOT_IN: Final = {530, 538}
_AUTH_CODES: Final = {530, 534, 535, 538}
_PERMANENT: Final = 500
_NO_TLS: Final = {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL"}


class Result(StrEnum):
    """What became of a message, sorted by what to do."""

    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    CONFIG = "config"  # no mail can leave before a setting is mended
    AWAY = "away"  # the relay is not there: no use trying the next mail now
    PRACTICE = "practice"  # rehearsed: it became a readable file
    UNMADE = "unmade"  # this program could not make it; it is tried again at the next run
    ABANDONED = "abandoned"  # another pump holds the mail, or it was withdrawn; nothing was sent


@dataclass(frozen=True)
class RefusedCopy:
    """Somebody whom the relay refused a copy of a mail that it took."""

    address: str
    said: str
    is_archive: bool

    @property
    def remark(self) -> str:
        return f" (tanpa {'salinan arsip' if self.is_archive else f'tembusan {self.address}'}: {self.said})"


@dataclass(frozen=True)
class RelayOutcome:
    """The result with the relay's code (0: none) and a sentence for the operator."""

    result: Result
    code: int = 0
    text: str = ""
    largest: int | None = field(default=None, compare=False)
    """How many bytes the relay said that a mail may have; 0 where it names no limit, None where it was not asked."""
    certificate_ends_at: datetime | None = field(default=None, compare=False)
    """Until when the relay's certificate is good; None where there was no connection."""
    left_out: tuple[RefusedCopy, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Relay:
    """The office's outgoing mail server; its certificate is always checked."""

    host: str
    port: int
    security: Literal["ssl", "starttls"] = "ssl"
    user: str = ""
    password: str = ""
    access_token: str = ""
    """Opens the mailbox instead of a password."""
    sign_in: str = SIGN_IN
    """The command by which somebody signs in at its mailbox."""
    mend: str = ""
    """Where another password is written, in a sentence."""
    ca_file: Path | None = None
    timeout: float = 60.0
    final_timeout: float = FINAL_REPLY_SECONDS

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The relay that the settings name, with what opens it now.

        Raises ConfigurationError where the password's file cannot be read, and as `token_of` does.
        """
        is_signed_in = settings.relay_login == "microsoft"
        try:
            password = "" if is_signed_in else settings.password()
        except OSError as error:
            raise ConfigurationError(
                f"Berkas kata sandi relay tidak terbaca ({why(error)}). Periksa RBWORKFLOW_RELAY_PASSWORD_FILE."
            ) from error
        return cls(
            host=settings.relay_host,
            port=settings.relay_port,
            security=settings.relay_security,
            user=settings.relay_user,
            password=password,
            access_token=token_of(settings, settings.relay_user) if is_signed_in else "",
            sign_in=sign_in_command(settings),
            mend=settings.write_secret("relay_password"),
            ca_file=settings.relay_ca_file,
            timeout=settings.relay_timeout,
        )

    def __repr__(self) -> str:
        return f"Relay({self.host}:{self.port})"


def connection_fault(relay: Relay, error: OSError | ValueError) -> RelayOutcome:
    """Why there is no connection: a setting to mend, or a relay that is away for now."""
    code = getattr(error, "smtp_code", 0)
    sentence = _setting_to_mend(relay, error, code)
    if sentence:
        return RelayOutcome(Result.CONFIG, code, sentence)
    return RelayOutcome(Result.AWAY, code, f"Relay {relay.host}:{relay.port} belum dapat dihubungi ({reason(error)}).")


def _setting_to_mend(relay: Relay, error: OSError | ValueError, code: int) -> str:
    name = type(error).__name__  # smtplib itself stays yagmail's
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"Sertifikat relay {relay.host} tidak dapat dipastikan ({why(error)}). "
            "Periksa RBWORKFLOW_RELAY_HOST dan RBWORKFLOW_RELAY_CA_FILE."
        )
    if isinstance(error, ssl.SSLError) and error.reason in _NO_TLS:
        return (
            f"Porta {relay.port} di {relay.host} tidak memakai TLS sejak awal. "
            "Periksa RBWORKFLOW_RELAY_PORT dan RBWORKFLOW_RELAY_SECURITY (ssl atau starttls)."
        )
    if name == "SMTPNotSupportedError":
        return (
            f"Relay {relay.host} tidak menawarkan STARTTLS, atau tidak menerima kata sandi; tanpa itu surel tidak "
            "dikirim. Periksa RBWORKFLOW_RELAY_PORT, RBWORKFLOW_RELAY_SECURITY, dan RBWORKFLOW_RELAY_USER."
        )
    is_refused = code in _AUTH_CODES or (name == "SMTPAuthenticationError" and code >= _PERMANENT)
    if is_refused or isinstance(error, ValueError):
        said = quoted(code, reason(error))
        ways = {"sign_in": relay.sign_in, "mend": relay.mend}
        return password_refused(said, host=relay.host, prefix=PREFIX, service=SERVICE, **ways)
    return ""


def token_fault(relay: Relay, code: int, text: bytes) -> RelayOutcome:
    """Why a token did not let us in; 4xx is for now."""
    said = quoted(code, words(text))
    if code // 100 == _TEMPORARY:
        return RelayOutcome(Result.AWAY, code, said)
    return RelayOutcome(Result.CONFIG, code, token_refused(said, prefix=PREFIX, service=SERVICE, sign_in=relay.sign_in))


def no_relay(error: WorkflowError) -> RelayOutcome:
    """Why we cannot even say who we are."""
    return RelayOutcome(Result.AWAY if error.may_succeed_later else Result.CONFIG, text=str(error))


def by_code(code: int, text: bytes, otherwise: Result = Result.DEFERRED) -> RelayOutcome:
    """What its code says; that the office's account sent enough, or is not logged in, is no fault of the mail's."""
    results = {2: Result.ACCEPTED, 4: Result.DEFERRED, 5: Result.REJECTED}
    said = words(text)
    if code >= _PERMANENT and refusal_of(code, said) is Refusal.LIMIT:
        return RelayOutcome(Result.AWAY, code, ENOUGH.format(quoted(code, said)))
    if code in _NOT_IN:
        return RelayOutcome(Result.CONFIG, code, NOT_IN.format(quoted(code, said)))
    return RelayOutcome(results.get(code // 100, otherwise), code, said)


def words(text: bytes) -> str:
    """What the relay said, on one line and of a readable length."""
    return one_line(text.decode("utf-8", "replace"))[:500]


def reason(error: OSError | ValueError) -> str:
    said = getattr(error, "smtp_error", b"")
    if isinstance(said, bytes) and said:
        return words(said)
    return one_line(why(error)) or type(error).__name__
