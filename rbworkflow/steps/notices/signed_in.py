"""Mailboxes that are opened by signing in at Microsoft: kept open in every round, and opened anew by a person.

A refresh token that nobody uses for some weeks is worth nothing, and months pass between two reports.
"""

from collections.abc import Callable
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.mail_login.mailboxes import Mailbox, SignInNeededError, mailboxes
from rbworkflow.mail_login.tokens import token_of
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.faults import MAIL_LOGIN
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace

CLOSED: Final = "kotak surat {} belum dapat dibuka"
AGAIN: Final = "program mencoba lagi sendiri pada setiap putaran; surel yang menunggu tidak hilang."
NONE: Final = (
    "Tidak ada kotak surat seperti itu yang dibuka dengan masuk di Microsoft. Periksa RBWORKFLOW_RELAY_LOGIN, "
    "RBWORKFLOW_IMAP_LOGIN, dan RBWORKFLOW_ARCHIVE_IMAP_LOGIN."
)
ALL_OPEN: Final = "Semua kotak surat masih dapat dibuka; tidak perlu masuk lagi."


def keep_signed_in(workplace: Workplace) -> list[str]:
    """Renew what runs out; what could not be opened, in words, stays an act of the operator until it can."""
    with part(workplace, MAIL_LOGIN, "masuk di Microsoft belum dapat diperiksa") as signing:
        for mailbox in mailboxes(workplace.settings):
            with signing.alone(mailbox.address, CLOSED.format(mailbox.address), todo=AGAIN):
                token_of(workplace.settings, mailbox.address)
    return signing.troubles


def sign_in_again(settings: Settings, address: str, *, tell: Callable[[str], None]) -> str:
    """A person signs in, at this mailbox or at each that cannot be opened; `tell` says how, then he is waited for."""
    known = [each for each in mailboxes(settings) if address.lower() in ("", each.address)]
    if not known:
        raise RefusedError(NONE)
    from rbworkflow.mail_login.microsoft import sign_in  # noqa: PLC0415 - rounds without such a mailbox need no msal

    said = [sign_in(settings, each, tell=tell) for each in known if address or not is_open(settings, each)]
    return "\n".join(said) or ALL_OPEN


def is_open(settings: Settings, mailbox: Mailbox) -> bool:
    """Whether Microsoft still lets us in, asked anew. Raises as `token_of` does, but for a sign-in that ended."""
    from rbworkflow.mail_login.microsoft import access_token  # noqa: PLC0415 - likewise

    try:
        return bool(access_token(settings, mailbox, is_fresh=True))
    except SignInNeededError:
        return False
