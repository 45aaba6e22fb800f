"""The life of what a unit sent through its page."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class SendingStatus(StrEnum):
    """Whether a sending is collected."""

    SENT = "sent"
    """Like anything that comes any other way."""
    AWAITING = "awaiting"
    """It replaces what counts, so near the cut-off that somebody asks the unit first."""
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    """Kept, and answered with that."""


SENDING: Final = Lifecycle(
    name="sending",
    title="Kiriman lewat tautan",
    begins=(SendingStatus.SENT,),
    moves={
        SendingStatus.SENT: {Actor.SYSTEM: {SendingStatus.AWAITING}},
        SendingStatus.AWAITING: {Actor.OPERATOR: {SendingStatus.CONFIRMED, SendingStatus.REFUSED}},
        SendingStatus.CONFIRMED: {},
        SendingStatus.REFUSED: {},
    },
)
