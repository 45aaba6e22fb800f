"""The token by which a program opens a mailbox now, where one signs in at Microsoft."""

from rbworkflow.mail_login.mailboxes import mailboxes
from rbworkflow.settings import Settings


def token_of(settings: Settings, address: str) -> str:
    """A token that opens the mailbox now.

    Raises SignInNeededError where somebody has to sign in, another ConfigurationError where a setting is wrong, and
    RetryLaterError where Microsoft cannot be asked.
    """
    from rbworkflow.mail_login.microsoft import access_token  # noqa: PLC0415 - what passwords open needs no msal

    (mailbox,) = (each for each in mailboxes(settings) if each.address == address.lower())
    return access_token(settings, mailbox)
