"""The life of a restored office: held until what happened since its copy is settled."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class RestorationStatus(StrEnum):
    """Whether anything may leave."""

    HELD = "held"
    RECONCILED = "reconciled"


RESTORATION: Final = Lifecycle(
    name="restoration",
    title="Pemulihan dari cadangan",
    begins=(RestorationStatus.HELD,),
    moves={
        RestorationStatus.HELD: {Actor.OPERATOR: {RestorationStatus.RECONCILED}},
        RestorationStatus.RECONCILED: {},
    },
)
