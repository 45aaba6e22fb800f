"""The mailboxes that this office opens by signing in at Microsoft, and what each is opened for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import command_of
from rbworkflow.settings import Settings

SEND: Final = "https://outlook.office.com/SMTP.Send"
READ: Final = "https://outlook.office.com/IMAP.AccessAsUser.All"
SIGN_IN: Final = command_of("", "mail-login")
"""At an office alone on its machine."""


class SignInNeededError(ConfigurationError):
    """Nobody signed in at this mailbox, or not any longer."""

    def __init__(self, mailbox: "Mailbox", why: str) -> None:
        super().__init__(
            f"Program tidak dapat masuk ke kotak surat {mailbox.address}: {why.rstrip('.')}. Masuk lagi: jalankan "
            f"'{mailbox.sign_in}' di komputer kantor."
        )


@dataclass(frozen=True)
class Mailbox:
    """One of them, by the address that opens it."""

    address: str
    scopes: tuple[str, ...]
    sign_in: str
    """The command by which somebody signs in."""


def mailboxes(settings: Settings) -> list[Mailbox]:
    """Each once, whatever it is used for."""
    scopes: dict[str, list[str]] = {}
    for address, scope in _uses(settings):
        scopes.setdefault(address.lower(), []).append(scope)
    sign_in = sign_in_command(settings)
    return [Mailbox(address, tuple(dict.fromkeys(each)), sign_in) for address, each in scopes.items()]


def sign_in_command(settings: Settings) -> str:
    """What somebody types to sign in at this office's mailboxes."""
    return command_of(settings.office_code, "mail-login")


def _uses(settings: Settings) -> Iterator[tuple[str, str]]:
    if settings.relay_host and settings.relay_login == "microsoft":
        yield settings.relay_user, SEND
    if settings.has_mailbox and settings.imap_login == "microsoft":
        yield settings.imap_user, READ
    if settings.has_archive and settings.archive_imap_login == "microsoft":
        yield settings.archive_imap_user, READ
