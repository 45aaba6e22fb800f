"""The life of a report's revision; from `issued` on nothing of it changes any more."""

from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle

REVISION: Final = Lifecycle(
    name="revision",
    title="Revisi laporan",
    moves={
        "in_approval": {"approved": Actor.OFFICER, "returned": Actor.OFFICER, "voided": Actor.OPERATOR},
        "approved": {"awaiting_number": Actor.SYSTEM, "issued": Actor.SYSTEM, "voided": Actor.OPERATOR},
        "awaiting_number": {"issued": Actor.SYSTEM, "voided": Actor.OPERATOR},
        "issued": {"sent": Actor.SYSTEM, "received": Actor.PROVINCE},  # brought by other means
        "sent": {"received": Actor.PROVINCE, "issued": Actor.SYSTEM},  # its mail came back
        "received": {},
        "returned": {},
        "voided": {},
    },
)

STATUS_LABELS: Final = {
    "in_approval": "menunggu keputusan",
    "approved": "disetujui, sedang diterbitkan",
    "awaiting_number": "disetujui, menunggu nomor surat",
    "issued": "diterbitkan, menunggu dikirim",
    "sent": "terkirim ke provinsi",
    "received": "diterima provinsi",
    "returned": "dikembalikan",
    "voided": "dibatalkan",
}
