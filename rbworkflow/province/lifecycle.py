"""The life of a package that an office sent to its province."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class PackageStatus(StrEnum):
    """How far a package is."""

    INCOMPLETE = "incomplete"
    """Parts that its manifest names have not come yet."""
    RECEIVED = "received"
    IN_APPROVAL = "in_approval"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    REPLACED = "replaced"
    """Its office sent another one instead before anybody decided."""


PACKAGE: Final = Lifecycle(
    name="member_package",
    title="Paket laporan kantor",
    begins=(PackageStatus.INCOMPLETE,),
    moves={
        PackageStatus.INCOMPLETE: {Actor.SYSTEM: {PackageStatus.RECEIVED, PackageStatus.REPLACED}},
        PackageStatus.RECEIVED: {
            Actor.SYSTEM: {PackageStatus.IN_APPROVAL, PackageStatus.REPLACED},
            Actor.OPERATOR: {PackageStatus.ACCEPTED, PackageStatus.RETURNED},
        },
        PackageStatus.IN_APPROVAL: {
            Actor.OFFICER: {PackageStatus.ACCEPTED, PackageStatus.RETURNED},
            Actor.SYSTEM: {PackageStatus.REPLACED},
        },
        PackageStatus.ACCEPTED: {Actor.OFFICER: {PackageStatus.IN_APPROVAL}},  # a decision that is taken back
        PackageStatus.RETURNED: {Actor.OFFICER: {PackageStatus.IN_APPROVAL}},
        PackageStatus.REPLACED: {},
    },
)
UNDECIDED: Final = (PackageStatus.INCOMPLETE, PackageStatus.RECEIVED, PackageStatus.IN_APPROVAL)
DECIDED: Final = (PackageStatus.ACCEPTED, PackageStatus.RETURNED)
STATUS_LABELS: Final[Mapping[PackageStatus, str]] = {
    PackageStatus.INCOMPLETE: "menunggu bagian lain",
    PackageStatus.RECEIVED: "masuk, belum diputus",
    PackageStatus.IN_APPROVAL: "menunggu keputusan",
    PackageStatus.ACCEPTED: "diterima",
    PackageStatus.RETURNED: "dikembalikan",
    PackageStatus.REPLACED: "diganti kiriman berikutnya",
}
