"""The life of an evaluation: what a province's evaluator wrote of one office's report."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class EvaluationStatus(StrEnum):
    """How far an evaluation is."""

    READ = "read"
    IN_APPROVAL = "in_approval"
    APPROVED = "approved"
    """Its letter waits for a number, or to be printed."""
    RETURNED = "returned"
    SENT = "sent"
    """Its letter stands in the outbox, or has left."""
    REPLACED = "replaced"
    """Another workbook was read instead before anybody decided."""


EVALUATION: Final = Lifecycle(
    name="evaluation",
    title="Evaluasi kantor",
    begins=(EvaluationStatus.READ,),
    moves={
        EvaluationStatus.READ: {
            Actor.SYSTEM: {EvaluationStatus.IN_APPROVAL, EvaluationStatus.REPLACED},
            Actor.OPERATOR: {EvaluationStatus.APPROVED, EvaluationStatus.RETURNED},
        },
        EvaluationStatus.IN_APPROVAL: {
            Actor.OFFICER: {EvaluationStatus.APPROVED, EvaluationStatus.RETURNED},
            Actor.SYSTEM: {EvaluationStatus.REPLACED},
        },
        EvaluationStatus.APPROVED: {
            Actor.SYSTEM: {EvaluationStatus.SENT},
            Actor.OFFICER: {EvaluationStatus.IN_APPROVAL},  # a decision that is taken back
        },
        EvaluationStatus.RETURNED: {Actor.OFFICER: {EvaluationStatus.IN_APPROVAL}},
        EvaluationStatus.SENT: {},
        EvaluationStatus.REPLACED: {Actor.OPERATOR: {EvaluationStatus.READ}},  # the same workbook is given once more
    },
)
UNDECIDED: Final = (EvaluationStatus.READ, EvaluationStatus.IN_APPROVAL)
STATUS_LABELS: Final[Mapping[EvaluationStatus, str]] = {
    EvaluationStatus.READ: "terbaca, belum diputus",
    EvaluationStatus.IN_APPROVAL: "menunggu keputusan",
    EvaluationStatus.APPROVED: "disetujui, belum disampaikan",
    EvaluationStatus.RETURNED: "dikembalikan kepada evaluator",
    EvaluationStatus.SENT: "disampaikan",
    EvaluationStatus.REPLACED: "diganti evaluasi berikutnya",
}
