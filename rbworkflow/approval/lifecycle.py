"""The life of a request to decide; a closed one never opens again."""

from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle

OPEN: Final = "open"
APPROVED: Final = "approved"
RETURNED: Final = "returned"
CANCELLED: Final = "cancelled"

REQUEST: Final = Lifecycle(
    name="request",
    title="Permintaan keputusan",
    moves={
        OPEN: {APPROVED: Actor.OFFICER, RETURNED: Actor.OFFICER, CANCELLED: Actor.OPERATOR},
        APPROVED: {},
        RETURNED: {},
        CANCELLED: {},
    },
)
