"""The life of a plan's version."""

from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle

DRAFT: Final = "draft"
IN_APPROVAL: Final = "in_approval"
FROZEN: Final = "frozen"
SUPERSEDED: Final = "superseded"

PLAN: Final = Lifecycle(
    name="plan",
    title="Rencana aksi",
    moves={
        DRAFT: {IN_APPROVAL: Actor.OPERATOR, FROZEN: Actor.OPERATOR, SUPERSEDED: Actor.SYSTEM},
        IN_APPROVAL: {FROZEN: Actor.OFFICER, DRAFT: Actor.OFFICER},
        FROZEN: {SUPERSEDED: Actor.SYSTEM},
        SUPERSEDED: {},
    },
)
