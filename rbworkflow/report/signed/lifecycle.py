"""The life of a copy that came back signed."""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class SignedStatus(StrEnum):
    """What became of it."""

    ACCEPTED = "accepted"
    DOUBTED = "doubted"
    """The operator looks at it and says."""
    REFUSED = "refused"


SIGNED_COPY: Final = Lifecycle(
    name="signed_copy",
    title="Salinan bertanda tangan",
    begins=(SignedStatus.ACCEPTED, SignedStatus.DOUBTED, SignedStatus.REFUSED),
    moves={
        SignedStatus.ACCEPTED: {},
        SignedStatus.DOUBTED: {Actor.OPERATOR: {SignedStatus.ACCEPTED, SignedStatus.REFUSED}},
        SignedStatus.REFUSED: {},
    },
)
