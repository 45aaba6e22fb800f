"""The life of a period to report on."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class PeriodStatus(StrEnum):
    """Whether a period is being worked on."""

    PLANNED = "planned"
    OPEN = "open"


PERIOD: Final = Lifecycle(
    name="period",
    title="Periode pelaporan",
    begins=(PeriodStatus.PLANNED,),
    moves={
        # by the operator's form, or by itself when its day comes
        PeriodStatus.PLANNED: {Actor.OPERATOR: {PeriodStatus.OPEN}, Actor.SYSTEM: {PeriodStatus.OPEN}},
        PeriodStatus.OPEN: {Actor.OPERATOR: {PeriodStatus.PLANNED}},  # it was opened by mistake
    },
)
