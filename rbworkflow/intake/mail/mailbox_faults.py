"""What the silence of a mailbox's server means, and its answers that nobody wants: a setting is wrong, or wait."""

import imaplib
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from imap_tools.errors import ImapToolsError, UnexpectedCommandStatusError

from rbworkflow.errors import ConfigurationError, RetryLaterError, why
from rbworkflow.intake.mail.mail_account import MailAccount


@contextmanager
def listening(account: MailAccount) -> Iterator[None]:
    """While the server is asked: its silence, or an answer nobody understands, is the mailbox's fault."""
    try:
        yield
    except (OSError, imaplib.IMAP4.error, ImapToolsError) as error:
        raise RetryLaterError(away(account, error)) from error


def connection_error(account: MailAccount, error: OSError) -> ConfigurationError | RetryLaterError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return ConfigurationError(
            f"Sertifikat kotak surat {account.host} tidak dapat dipastikan ({why(error)}). "
            "Periksa RBWORKFLOW_IMAP_HOST dan RBWORKFLOW_IMAP_CA_FILE."
        )
    if isinstance(error, FileNotFoundError | PermissionError):
        return ConfigurationError(
            f"Berkas sertifikat {account.ca_file} tidak terbaca: {why(error)}. Periksa RBWORKFLOW_IMAP_CA_FILE."
        )
    if isinstance(error, ssl.SSLError):
        return ConfigurationError(
            f"Porta {account.port} di {account.host} tidak memakai TLS sejak awal. Periksa RBWORKFLOW_IMAP_PORT."
        )
    return RetryLaterError(away(account, error))


def away(account: MailAccount, error: Exception) -> str:
    said = words(error.command_result[1]) if isinstance(error, UnexpectedCommandStatusError) else why(error)
    reason = said or type(error).__name__
    return f"Kotak surat {account.host}:{account.port} belum dapat dibaca ({reason})."


def words(answered: Sequence[bytes]) -> str:
    return " ".join(each.decode("utf-8", "replace") for each in answered if each)
