"""The life of a mail that came in."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class ReceivedMailStatus(StrEnum):
    """What became of a mail so far."""

    KEPT = "kept"
    """As it came; the mailbox needs it no more."""
    AWAITING = "awaiting"
    """A unit's form from an address that is not the unit's."""
    CLAIMED = "claimed"
    """Its files go into a claim, which is collected like any other."""
    COLLECTED = "collected"
    QUARANTINED = "quarantined"
    IGNORED = "ignored"
    RECEIPT = "receipt"
    BOUNCE = "bounce"
    SIGNED = "signed"
    """It brought a signed copy."""
    EVALUATION = "evaluation"
    """It brought the province's evaluation, which nobody imported yet."""


RECEIVED_MAIL: Final = Lifecycle(
    name="received_mail",
    title="Surel masuk",
    begins=(ReceivedMailStatus.KEPT,),
    moves={
        ReceivedMailStatus.KEPT: {
            Actor.SYSTEM: {
                ReceivedMailStatus.CLAIMED,
                ReceivedMailStatus.AWAITING,
                ReceivedMailStatus.QUARANTINED,
                ReceivedMailStatus.IGNORED,
                ReceivedMailStatus.BOUNCE,
                ReceivedMailStatus.SIGNED,
            },
            Actor.PROVINCE: {ReceivedMailStatus.RECEIPT, ReceivedMailStatus.EVALUATION},
        },
        ReceivedMailStatus.AWAITING: {
            Actor.OPERATOR: {ReceivedMailStatus.CLAIMED, ReceivedMailStatus.QUARANTINED},
        },
        ReceivedMailStatus.CLAIMED: {Actor.SYSTEM: {ReceivedMailStatus.COLLECTED, ReceivedMailStatus.QUARANTINED}},
        ReceivedMailStatus.COLLECTED: {},
        ReceivedMailStatus.QUARANTINED: {},
        ReceivedMailStatus.IGNORED: {},
        ReceivedMailStatus.RECEIPT: {},
        ReceivedMailStatus.BOUNCE: {},
        ReceivedMailStatus.SIGNED: {},
        ReceivedMailStatus.EVALUATION: {Actor.OPERATOR: {ReceivedMailStatus.COLLECTED}},
    },
)
