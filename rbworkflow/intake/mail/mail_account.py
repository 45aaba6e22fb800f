"""Whose mailbox is read, where it is, and what opens it: from the settings of this machine."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from rbworkflow.errors import ConfigurationError, why
from rbworkflow.mail_login.mailboxes import SIGN_IN, sign_in_command
from rbworkflow.mail_login.tokens import token_of
from rbworkflow.settings import Settings
from rbworkflow.system import machine_name


@dataclass(frozen=True, kw_only=True)
class MailAccount:
    """Where the mailbox is and who reads it."""

    host: str
    port: int
    user: str
    password: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    """Opens the mailbox instead of a password."""
    prefix: str = "RBWORKFLOW_IMAP"
    """Begins the names of the settings that say who reads it."""
    sign_in: str = SIGN_IN
    """The command by which somebody signs in at it."""
    mend: str = ""
    """Where another password is written, in a sentence."""
    folder: str = "INBOX"
    folder_from: str = "RBWORKFLOW_IMAP_FOLDER"
    """The setting that names the folder."""
    done_folder: str = ""
    machine: str = ""
    """What this computer is called, by which another one that reads the mailbox too knows whose program kept a mail."""
    recipient: str = ""
    """To whom the mails are that are looked for; empty: all."""
    ca_file: Path | None = None
    timeout: float = 60

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The units' mailbox, with what opens it now.

        Raises ConfigurationError where the password's file cannot be read, and as `token_of` does.
        """
        return cls(
            host=settings.imap_host,
            port=settings.imap_port,
            user=settings.imap_user,
            folder=settings.imap_folder,
            done_folder="" if settings.imap_done_folder == settings.imap_folder else settings.imap_done_folder,
            machine=machine_name(),
            recipient=settings.imap_recipient,
            **_opened_by(settings, "imap"),
        )

    @classmethod
    def of_archive(cls, settings: Settings) -> Self:
        """The archive's; raises likewise."""
        return cls(
            host=settings.archive_imap_host or settings.imap_host,
            port=settings.archive_imap_port if settings.archive_imap_host else settings.imap_port,
            user=settings.archive_imap_user,
            folder=settings.archive_imap_folder,
            folder_from="RBWORKFLOW_ARCHIVE_IMAP_FOLDER",
            **_opened_by(settings, "archive_imap"),
        )

    @property
    def aside(self) -> Self:
        """The same account, at the folder where what is kept lies: another one where the office names it."""
        if not self.done_folder:
            return self
        return replace(self, folder=self.done_folder, folder_from="RBWORKFLOW_IMAP_DONE_FOLDER", done_folder="")


def _opened_by(settings: Settings, name: str) -> dict[str, Any]:
    """What opens the mailbox whose settings begin with this name, and how it is reached."""
    reached = {"ca_file": settings.imap_ca_file, "timeout": settings.imap_timeout}
    known = {**reached, "prefix": f"RBWORKFLOW_{name.upper()}", "sign_in": sign_in_command(settings)}
    if getattr(settings, f"{name}_login") == "microsoft":
        return {**known, "access_token": token_of(settings, getattr(settings, f"{name}_user"))}
    try:
        secret = f"{name}_password"
        return {**known, "password": settings.secret_to_open(secret), "mend": settings.write_secret(secret)}
    except OSError as error:
        raise ConfigurationError(
            f"Berkas kata sandi kotak surat tidak terbaca ({why(error)}). Periksa {known['prefix']}_PASSWORD_FILE."
        ) from error
