"""The life of a plan's version."""

from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle

IN_APPROVAL: Final = "in_approval"
RETURNED: Final = "returned"
FROZEN: Final = "frozen"
SUPERSEDED: Final = "superseded"

PLAN: Final = Lifecycle(
    name="plan",
    title="Rencana aksi",
    moves={
        IN_APPROVAL: {FROZEN: Actor.OFFICER, RETURNED: Actor.OFFICER, SUPERSEDED: Actor.OPERATOR},
        FROZEN: {SUPERSEDED: Actor.SYSTEM},
        RETURNED: {},
        SUPERSEDED: {},
    },
)
STATUS_LABELS: Final = {
    IN_APPROVAL: "menunggu keputusan",
    RETURNED: "dikembalikan",
    FROZEN: "berlaku",
    SUPERSEDED: "diganti versi lain",
}
