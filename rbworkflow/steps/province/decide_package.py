"""The operator accepts or returns a package himself, where config/ leaves that to him."""

from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.province.lifecycle import STATUS_LABELS, PackageStatus
from rbworkflow.steps.decisions.package_matter import PackageMatter, package_matter, settle
from rbworkflow.steps.duty import require
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

OF_OFFICERS: Final = (
    "Paket diputus pejabat di kantor ini, dengan kode di surelnya ([members] decided_by di config/office.toml)."
)
NO_NOTE: Final = "Tulis apa yang perlu diperbaiki, satu baris satu indikator, misalnya A1-01: bukti belum terbaca."


def decide_package(workplace: Workplace, package_id: int, *, is_accepted: bool, note: str) -> str:
    """Accept or return it; its receipt follows. Raises RefusedError as `decidable` does."""
    matter = decidable(workplace, package_id, is_accepted=is_accepted, note=note)
    to = PackageStatus.ACCEPTED if is_accepted else PackageStatus.RETURNED
    with write(workplace.engine) as conn:
        is_done = settle(conn, workplace, matter.package, to, actor=Actor.OPERATOR, note=note.strip())
    if not is_done:
        raise RefusedError(f"{matter.subject.title} sudah diputus.")
    return f"{matter.subject.title} {STATUS_LABELS[to]}."


def decidable(workplace: Workplace, package_id: int, *, is_accepted: bool, note: str) -> PackageMatter:
    """The package, where the operator may decide so now; raises RefusedError where that is the officers', was done
    before, or a return says nothing.
    """
    office = workplace.office
    require(office, Duty.MEMBERS)
    if office.members.decided_by != "operator":
        raise RefusedError(OF_OFFICERS)
    if not is_accepted and not note.strip():
        raise RefusedError(NO_NOTE)
    with read(workplace.engine) as conn:
        matter = package_matter(conn, workplace, package_id)
    if matter.package.status is not PackageStatus.RECEIVED:
        stands = STATUS_LABELS[matter.package.status]
        raise RefusedError(f"{matter.subject.title} {stands}; tidak dapat diputus sekarang.")
    return matter
