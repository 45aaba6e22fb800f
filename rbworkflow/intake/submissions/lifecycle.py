"""The life of a submission."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class SubmissionStatus(StrEnum):
    """Whether a submission can count; of those that can, the unit's newest does."""

    ACCEPTED = "accepted"
    SET_ASIDE = "set_aside"
    """It was sent by mistake and counts no more; the same content sent again is another submission."""


SUBMISSION: Final = Lifecycle(
    name="submission",
    title="Isian subbagian",
    begins=(SubmissionStatus.ACCEPTED,),
    moves={SubmissionStatus.ACCEPTED: {Actor.OPERATOR: {SubmissionStatus.SET_ASIDE}}, SubmissionStatus.SET_ASIDE: {}},
)
