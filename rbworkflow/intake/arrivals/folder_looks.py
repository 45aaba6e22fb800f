"""When units' folders were looked into, what stood there, and so when each file of them came."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import PurePath

from sqlalchemy import Connection, delete, insert, select

from rbworkflow.clock import Clock
from rbworkflow.intake.arrivals.moments import TOLERANCE, Came, came
from rbworkflow.store.schema import claim_came, folder_look
from rbworkflow.store.types import moment_of, moment_text

Standing = Mapping[PurePath, os.stat_result]


@dataclass(frozen=True)
class FolderLook:
    """The last look into a unit's folder. A file that stands there unchanged was not seen by the look before it."""

    at: datetime | None = None
    """None where nobody looked yet."""
    standing: Mapping[str, tuple[int, int, str]] = field(default_factory=dict)
    """By path: when it was changed (in nanoseconds), its size, and the look that did not see it, if there was one."""

    def unseen_at(self, path: PurePath, status: os.stat_result) -> datetime | None:
        """The last look that did not see this file as it is; None where there was none."""
        changed, size, since = self.standing.get(path.as_posix(), (0, 0, ""))
        if (changed, size) != (status.st_mtime_ns, status.st_size):
            return self.at
        return moment_of(since) if since else None

    def next(self, at: datetime, standing: Standing) -> "FolderLook":
        """The look at `at`, which leaves these files where they are."""
        left: dict[str, tuple[int, int, str]] = {}
        for path, status in standing.items():
            since = self.unseen_at(path, status)
            left[path.as_posix()] = (status.st_mtime_ns, status.st_size, moment_text(since) if since else "")
        return FolderLook(at, left)


def file_came(path: PurePath, status: os.stat_result, before: FolderLook, *, clock: Clock, now: datetime) -> Came:
    """When a file came into a folder that was looked into before.

    A file keeps its own date when it is copied, so the look is the earliest that it can be. A date that is yet to come
    gives way to that of the folder. Where nobody ever looked, it came now.
    """
    since = before.unseen_at(path, status)
    if since is None:
        return Came(now)
    changed = clock.of_machine(status.st_mtime)
    if changed <= now + TOLERANCE:
        return came(changed, now=now, since=since)
    return replace(came(clock.of_machine(status.st_ctime), now=now, since=since), is_clock_doubted=True)


def last_look(conn: Connection, office_code: str, unit_code: str) -> FolderLook:
    """The last round's look into the unit's folder."""
    mine = (folder_look.c.office_code == office_code, folder_look.c.unit_code == unit_code)
    row = conn.execute(select(folder_look).where(*mine)).first()
    if row is None:
        return FolderLook()
    return FolderLook(row.looked_at, {path: (each[0], each[1], each[2]) for path, each in row.standing.items()})


def keep_look(conn: Connection, office_code: str, unit_code: str, look: FolderLook) -> None:
    """From now on this is the last look."""
    mine = (folder_look.c.office_code == office_code, folder_look.c.unit_code == unit_code)
    conn.execute(delete(folder_look).where(*mine))
    values = {"office_code": office_code, "unit_code": unit_code, "looked_at": look.at, "standing": dict(look.standing)}
    conn.execute(insert(folder_look).values(values))


def keep_came(conn: Connection, office_code: str, claim: str, came_at: Came) -> None:
    """When a claim came that was taken from a folder."""
    values = {"came_at": came_at.at, "is_clock_doubted": came_at.is_clock_doubted}
    conn.execute(insert(claim_came).values(office_code=office_code, claim=claim, **values))


def came_of(conn: Connection, office_code: str, claim: str) -> Came | None:
    """When the claim came; None where it was taken from no folder."""
    mine = (claim_came.c.office_code == office_code, claim_came.c.claim == claim)
    row = conn.execute(select(claim_came).where(*mine)).first()
    return None if row is None else Came(row.came_at, is_clock_doubted=row.is_clock_doubted)
