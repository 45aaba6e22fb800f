"""The office's own mails as its archive mailbox has them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from rbworkflow.delivery.left_before import LeftMail, read_purpose
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


def left_mail_of(workplace: Workplace, mail: "ArchivedMail") -> LeftMail | None:
    """The mail as its head tells of it; None for what is not this office's, or no program's."""
    purpose = read_purpose(mail.purpose, workplace.office.code)
    if purpose is None or not mail.message_id:
        return None
    at = workplace.now if mail.arrived is None else workplace.clock.of_machine(mail.arrived)
    return LeftMail(
        message_id=mail.message_id,
        recipient=mail.recipient,
        subject=mail.subject,
        left_at=min(at, workplace.now),
        **purpose,
    )
