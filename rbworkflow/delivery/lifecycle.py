"""The life of an outgoing mail."""

from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle

MAIL: Final = Lifecycle(
    name="mail",
    title="Surel keluar",
    moves={
        # waits for its documents, or for the run that a request's codes belong to
        "waiting": {"queued": Actor.SYSTEM, "void": Actor.SYSTEM},
        "queued": {"sending": Actor.SYSTEM, "held": Actor.SYSTEM, "rejected": Actor.SYSTEM, "void": Actor.SYSTEM},
        # leased by a pump; the final dot has not been sent
        "sending": {
            "handed_over": Actor.SYSTEM,
            "practice": Actor.SYSTEM,
            "queued": Actor.SYSTEM,
            "deferred": Actor.SYSTEM,
            "rejected": Actor.SYSTEM,
            "held": Actor.SYSTEM,
            "void": Actor.SYSTEM,
        },
        # committed just before the final dot: from here on only the relay knows
        "handed_over": {
            "accepted": Actor.SYSTEM,
            "deferred": Actor.SYSTEM,
            "rejected": Actor.SYSTEM,
            "unknown": Actor.SYSTEM,
        },
        "deferred": {
            "sending": Actor.SYSTEM,
            "queued": Actor.OPERATOR,
            "held": Actor.SYSTEM,
            "void": Actor.SYSTEM,
        },
        # a configuration fault stops the whole queue; it flows again once the relay answers
        "held": {"queued": Actor.SYSTEM, "void": Actor.SYSTEM},
        # perhaps it arrived: never sent again by itself
        "unknown": {
            "accepted": Actor.OPERATOR,
            "queued": Actor.OPERATOR,
            "deferred": Actor.SYSTEM,  # the relay's late answer
            "rejected": Actor.SYSTEM,  # the relay's late answer, or a bounce
        },
        "rejected": {"queued": Actor.OPERATOR, "void": Actor.OPERATOR},
        "accepted": {"rejected": Actor.SYSTEM},  # the receiving side sent it back later
        "practice": {},
        "void": {},
    },
)

STATUS_LABELS: Final = {
    "waiting": "sedang disiapkan",
    "queued": "dalam antrean",
    "sending": "sedang dikirim",
    "handed_over": "sedang diserahkan",
    "deferred": "ditunda, dicoba lagi",
    "held": "tertahan (pengaturan)",
    "unknown": "belum pasti sampai",
    "rejected": "ditolak",
    "accepted": "terkirim",
    "practice": "latihan (tidak dikirim)",
    "void": "dibatalkan",
}
