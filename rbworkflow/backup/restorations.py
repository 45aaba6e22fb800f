"""The rows of restorations, and of mails that left between the copy and its restoration."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.audit import Anchor
from rbworkflow.backup.lifecycle import RESTORATION, RestorationStatus
from rbworkflow.backup.manifest import Manifest
from rbworkflow.errors import RefusedError
from rbworkflow.home import command_of
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import restoration
from rbworkflow.wording import clock_time

HELD: Final = (
    "Kantor ini dipulihkan dari cadangan {} dan masih ditahan: tidak ada surel yang dikirim dan tidak ada isian yang "
    "dibaca sebelum dicocokkan dengan yang terjadi sesudahnya. Buka halaman Pemulihan (/pemulihan), atau jalankan: {}"
)


class HeldError(RefusedError):
    """The office was restored, and what happened since its copy is not settled yet."""


@dataclass(frozen=True, kw_only=True)
class Restoration:
    """One restoration of an office."""

    id: int
    office_code: str
    status: RestorationStatus
    copy_made_at: datetime
    copy_seq: int
    restored_at: datetime
    reconciled_at: datetime | None
    lost_anchors: Sequence[str]
    note: str
    """What was found, a sentence a line; empty as long as it holds, or of before this was kept."""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(status=RestorationStatus(values.pop("status")), **values)

    @property
    def is_held(self) -> bool:
        return self.status is RestorationStatus.HELD

    def sentence(self, tz: ZoneInfo, *, is_one_of_many: bool) -> str:
        """That it holds, and what to do, by the office's clock; of several the command says which."""
        reconcile = command_of(self.office_code if is_one_of_many else "", "reconcile")
        return HELD.format(clock_time(self.copy_made_at.astimezone(tz)), reconcile)


def begin_restoration(conn: Connection, manifest: Manifest, *, at: datetime) -> None:
    """From here on nothing leaves."""
    code = manifest.office_code
    conn.execute(
        restoration.insert().values(
            office_code=code,
            status=RestorationStatus.HELD,
            copy_made_at=manifest.made,
            copy_seq=manifest.head.seq,
            restored_at=at,
            lost_anchors=[],
        )
    )
    audit.append(
        conn,
        office_code=code,
        at=at,
        actor="system",
        action="office_restored",
        subject=f"office {code}",
        body={"copy_made_at": manifest.made_at, "head": manifest.anchor},
    )


def held(conn: Connection, office_code: str) -> Restoration | None:
    """The restoration that holds the office; None where nothing does."""
    mine = (restoration.c.office_code == office_code, restoration.c.status == RestorationStatus.HELD)
    row = conn.execute(select(restoration).where(*mine)).first()
    return None if row is None else Restoration.of(row)


def last_restoration(conn: Connection, office_code: str) -> Restoration | None:
    """The newest, whether it holds the office or is settled; None where the office was never restored."""
    mine = restoration.c.office_code == office_code
    row = conn.execute(select(restoration).where(mine).order_by(restoration.c.id.desc()).limit(1)).first()
    return None if row is None else Restoration.of(row)


def require_not_held(conn: Connection, office_code: str, tz: ZoneInfo, *, is_one_of_many: bool) -> None:
    """Raise HeldError with what to do."""
    found = held(conn, office_code)
    if found is not None:
        raise HeldError(found.sentence(tz, is_one_of_many=is_one_of_many))


def end_restoration(conn: Connection, ended: Restoration, lost: Sequence[Anchor], *, note: str, at: datetime) -> bool:
    """Everything is settled: the office works again. `lost` are anchors of events that are gone with the old disk."""
    anchors = [str(each) for each in lost]
    return audit.move(
        conn,
        restoration,
        restoration.c.id == ended.id,
        RESTORATION.move_to(RestorationStatus.RECONCILED, by=Actor.OPERATOR),
        event={
            "office_code": ended.office_code,
            "at": at,
            "actor": Actor.OPERATOR,
            "action": "office_reconciled",
            "subject": f"office {ended.office_code}",
            "body": {"lost_anchors": anchors},
        },
        reconciled_at=at,
        lost_anchors=anchors,
        note=note,
    )


def lost_anchors(conn: Connection, office_code: str) -> set[Anchor]:
    """Anchors of events that a restoration left behind: no chain here ends in them any more."""
    found = conn.scalars(select(restoration.c.lost_anchors).where(restoration.c.office_code == office_code))
    return {Anchor.parse(each) for anchors in found for each in anchors}
