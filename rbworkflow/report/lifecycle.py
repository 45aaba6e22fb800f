"""The lives of a report's revision and of an order for the next one.

From `issued` on nothing of a revision changes any more, unless its approval is taken back before it was sent.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class RevisionStatus(StrEnum):
    """Where a revision stands."""

    IN_APPROVAL = "in_approval"
    APPROVED = "approved"
    AWAITING_NUMBER = "awaiting_number"
    AWAITING_SIGNATURE = "awaiting_signature"
    ISSUED = "issued"
    SENT = "sent"
    RECEIVED = "received"
    RETURNED = "returned"
    VOIDED = "voided"


REVISION: Final = Lifecycle(
    name="revision",
    title="Revisi laporan",
    begins=(RevisionStatus.IN_APPROVAL,),
    moves={
        RevisionStatus.IN_APPROVAL: {
            Actor.OFFICER: {RevisionStatus.APPROVED, RevisionStatus.RETURNED},
            Actor.OPERATOR: {RevisionStatus.VOIDED},
        },
        RevisionStatus.APPROVED: {
            Actor.SYSTEM: {
                RevisionStatus.AWAITING_NUMBER,
                RevisionStatus.AWAITING_SIGNATURE,
                RevisionStatus.ISSUED,
                RevisionStatus.VOIDED,  # what would be printed is no longer what was approved
            },
            Actor.OPERATOR: {RevisionStatus.VOIDED},
            Actor.OFFICER: {RevisionStatus.IN_APPROVAL},  # he takes his decision back
        },
        RevisionStatus.AWAITING_NUMBER: {
            Actor.SYSTEM: {RevisionStatus.AWAITING_SIGNATURE, RevisionStatus.ISSUED, RevisionStatus.VOIDED},
            Actor.OPERATOR: {RevisionStatus.VOIDED},
            Actor.OFFICER: {RevisionStatus.IN_APPROVAL},
        },
        RevisionStatus.AWAITING_SIGNATURE: {
            Actor.SYSTEM: {RevisionStatus.ISSUED},  # the copy that came back is known by its code
            Actor.OPERATOR: {
                RevisionStatus.ISSUED,  # he says that the copy is this document
                RevisionStatus.APPROVED,  # the number was mistyped: it is printed and signed anew
                RevisionStatus.VOIDED,
            },
            Actor.OFFICER: {RevisionStatus.IN_APPROVAL},
        },
        RevisionStatus.ISSUED: {
            Actor.OFFICER: {RevisionStatus.IN_APPROVAL},  # before its mail has left
            Actor.SYSTEM: {RevisionStatus.SENT},
            Actor.OPERATOR: {RevisionStatus.RECEIVED},  # brought by other means
        },
        RevisionStatus.SENT: {
            Actor.PROVINCE: {RevisionStatus.RECEIVED},  # its reply
            Actor.OPERATOR: {RevisionStatus.RECEIVED},  # a receipt that came another way
            Actor.SYSTEM: {RevisionStatus.ISSUED},  # its mail came back
        },
        # its receipt was entered by mistake
        RevisionStatus.RECEIVED: {Actor.OPERATOR: {RevisionStatus.SENT, RevisionStatus.ISSUED}},
        RevisionStatus.RETURNED: {Actor.OFFICER: {RevisionStatus.IN_APPROVAL}},  # before the next one is ordered
        RevisionStatus.VOIDED: {},
    },
)
STATUS_LABELS: Final[Mapping[RevisionStatus, str]] = {
    RevisionStatus.IN_APPROVAL: "menunggu keputusan",
    RevisionStatus.APPROVED: "disetujui, sedang diterbitkan",
    RevisionStatus.AWAITING_NUMBER: "disetujui, menunggu nomor surat",
    RevisionStatus.AWAITING_SIGNATURE: "disetujui, menunggu salinan bertanda tangan",
    RevisionStatus.ISSUED: "diterbitkan, menunggu dikirim",
    RevisionStatus.SENT: "terkirim ke provinsi",
    RevisionStatus.RECEIVED: "diterima provinsi",
    RevisionStatus.RETURNED: "dikembalikan",
    RevisionStatus.VOIDED: "dibatalkan",
}


class OrderStatus(StrEnum):
    """Whether an ordered revision is still to be compiled."""

    OPEN = "open"
    DONE = "done"


ORDER: Final = Lifecycle(
    name="revision_order",
    title="Perintah revisi",
    begins=(OrderStatus.OPEN,),
    moves={OrderStatus.OPEN: {Actor.SYSTEM: {OrderStatus.DONE}}, OrderStatus.DONE: {}},
)
