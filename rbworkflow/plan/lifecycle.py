"""The life of a plan's version."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class PlanStatus(StrEnum):
    """Where a version stands."""

    IN_APPROVAL = "in_approval"
    FROZEN = "frozen"
    RETURNED = "returned"
    SUPERSEDED = "superseded"


PLAN: Final = Lifecycle(
    name="plan",
    title="Rencana aksi",
    begins=(PlanStatus.IN_APPROVAL,),
    moves={
        PlanStatus.IN_APPROVAL: {
            Actor.OFFICER: {PlanStatus.FROZEN, PlanStatus.RETURNED},
            Actor.OPERATOR: {PlanStatus.SUPERSEDED},  # another import took its place before it was decided
        },
        PlanStatus.FROZEN: {
            Actor.SYSTEM: {PlanStatus.SUPERSEDED},  # follows from freezing the next version
            Actor.OFFICER: {PlanStatus.IN_APPROVAL},  # he takes his decision back, before forms have left
        },
        PlanStatus.RETURNED: {Actor.OFFICER: {PlanStatus.IN_APPROVAL}},
        PlanStatus.SUPERSEDED: {Actor.SYSTEM: {PlanStatus.FROZEN}},  # the version after it was taken back
    },
)
STATUS_LABELS: Final[Mapping[PlanStatus, str]] = {
    PlanStatus.IN_APPROVAL: "menunggu keputusan",
    PlanStatus.RETURNED: "dikembalikan",
    PlanStatus.FROZEN: "berlaku",
    PlanStatus.SUPERSEDED: "diganti versi lain",
}
