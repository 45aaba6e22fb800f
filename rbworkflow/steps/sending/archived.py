"""The office's own mails as its archive mailbox has them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from rbworkflow.steps.workplace import Workplace

if TYPE_CHECKING:
    from rbworkflow.intake.mail.archive import ArchivedMail

DAY: Final = timedelta(days=1)


def archived_mails(workplace: Workplace, day: date) -> "Iterator[ArchivedMail]":
    """Those since that day, and the one before: servers count days in zones of their own. Raises as `open_mailbox`."""
    from rbworkflow.intake.mail.archive import archived_since  # noqa: PLC0415 - the door, which verifies, reads no mailbox
    from rbworkflow.intake.mail.mail_account import MailAccount  # noqa: PLC0415 - likewise

    sender = workplace.settings.sender_address or workplace.office.sender_address
    yield from archived_since(MailAccount.of_archive(workplace.settings), day - DAY, sender=sender)
