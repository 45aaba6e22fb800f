"""The life of an outgoing mail."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class MailStatus(StrEnum):
    """Where an outgoing mail is, as far as anybody knows."""

    WAITING = "waiting"
    """For its documents, or for the run that a request's codes belong to."""
    QUEUED = "queued"
    SENDING = "sending"
    """Leased by a pump; the final dot has not been sent."""
    HANDED_OVER = "handed_over"
    """Committed just before the final dot: from here on only the relay knows."""
    DEFERRED = "deferred"
    HELD = "held"
    """A configuration fault stops the whole queue; it flows again once the relay answers."""
    KEPT_BACK = "kept_back"
    """By the operator, for a reason; it leaves when he says so."""
    UNKNOWN = "unknown"
    """Perhaps it arrived: sent again by itself only where the archive mailbox shows that it did not leave."""
    REJECTED = "rejected"
    ACCEPTED = "accepted"
    PRACTICE = "practice"
    VOID = "void"


MAIL: Final = Lifecycle(
    name="mail",
    title="Surel keluar",
    begins=(MailStatus.QUEUED, MailStatus.WAITING),
    moves={
        MailStatus.WAITING: {
            Actor.SYSTEM: {MailStatus.QUEUED, MailStatus.VOID},
            Actor.OPERATOR: {MailStatus.VOID},
        },
        MailStatus.QUEUED: {
            # unknown: restored from a copy, and nobody can look up whether it left since
            Actor.SYSTEM: {MailStatus.SENDING, MailStatus.HELD, MailStatus.VOID, MailStatus.UNKNOWN},
            Actor.OPERATOR: {MailStatus.KEPT_BACK, MailStatus.VOID},
        },
        MailStatus.SENDING: {
            Actor.SYSTEM: {
                MailStatus.HANDED_OVER,
                MailStatus.ACCEPTED,  # it left before a restoration: the archive has it
                MailStatus.UNKNOWN,
                MailStatus.PRACTICE,
                MailStatus.QUEUED,  # its pump died
                MailStatus.DEFERRED,
                MailStatus.REJECTED,
                MailStatus.HELD,
                MailStatus.VOID,
            },
            Actor.OPERATOR: {MailStatus.VOID},
        },
        MailStatus.HANDED_OVER: {
            Actor.SYSTEM: {MailStatus.ACCEPTED, MailStatus.DEFERRED, MailStatus.REJECTED, MailStatus.UNKNOWN},
        },
        MailStatus.DEFERRED: {
            Actor.SYSTEM: {MailStatus.SENDING, MailStatus.HELD, MailStatus.VOID, MailStatus.UNKNOWN},
            Actor.OPERATOR: {MailStatus.QUEUED, MailStatus.KEPT_BACK, MailStatus.VOID},
        },
        MailStatus.HELD: {
            Actor.SYSTEM: {MailStatus.QUEUED, MailStatus.VOID, MailStatus.UNKNOWN},
            Actor.OPERATOR: {MailStatus.KEPT_BACK, MailStatus.VOID},
        },
        MailStatus.KEPT_BACK: {
            Actor.SYSTEM: {MailStatus.VOID, MailStatus.UNKNOWN},
            Actor.OPERATOR: {MailStatus.QUEUED, MailStatus.VOID},
        },
        MailStatus.UNKNOWN: {
            Actor.OPERATOR: {MailStatus.ACCEPTED, MailStatus.QUEUED},
            Actor.PROVINCE: {MailStatus.ACCEPTED},  # its reply shows that the mail arrived
            # the relay's late answer, what a server says of it later, or what the archive mailbox has
            Actor.SYSTEM: {MailStatus.ACCEPTED, MailStatus.DEFERRED, MailStatus.REJECTED, MailStatus.QUEUED},
        },
        MailStatus.REJECTED: {Actor.OPERATOR: {MailStatus.QUEUED, MailStatus.VOID}},
        MailStatus.ACCEPTED: {Actor.SYSTEM: {MailStatus.REJECTED}},  # the receiving side sent it back later
        MailStatus.PRACTICE: {},
        MailStatus.VOID: {},
    },
)
STATUS_LABELS: Final[Mapping[MailStatus, str]] = {
    MailStatus.WAITING: "sedang disiapkan",
    MailStatus.QUEUED: "dalam antrean",
    MailStatus.SENDING: "sedang dikirim",
    MailStatus.HANDED_OVER: "sedang diserahkan",
    MailStatus.DEFERRED: "ditunda, dicoba lagi",
    MailStatus.HELD: "tertahan (pengaturan)",
    MailStatus.KEPT_BACK: "ditahan operator",
    MailStatus.UNKNOWN: "belum pasti sampai",
    MailStatus.REJECTED: "ditolak",
    MailStatus.ACCEPTED: "terkirim",
    MailStatus.PRACTICE: "latihan (tidak dikirim)",
    MailStatus.VOID: "dibatalkan",
}
