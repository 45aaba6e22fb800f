"""Taking what stands ready in a unit's folder, with the moment at which it came."""

import math
import os
import time
from pathlib import Path

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.channels import INBOX
from rbworkflow.intake.arrivals.folder_looks import (
    FolderLook,
    Standing,
    came_of,
    file_came,
    keep_came,
    keep_look,
    last_look,
)
from rbworkflow.intake.arrivals.inbox import Claim
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.office.people import Unit
from rbworkflow.steps.incoming.inbox_state import inbox_state
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.shared_files import make_shared


def take_folder(workplace: Workplace, unit: Unit) -> list[tuple[str, str, str]]:
    """Take what stands ready; what only waits beside a blank form stays, while a taking that was cut short goes on.

    Returns (unit, file, sentence) of what stays. A kill before the look is kept leaves the look before it, by which the
    claim's moment is worked out again: renaming keeps a file's own date.
    """
    settings = workplace.settings
    folder, now = settings.inbox / unit.code, workplace.now
    make_shared(settings.shared, folder)
    standing = inbox.standing(folder)
    seen = inbox_state(workplace, unit)
    patience = math.inf if seen.is_unfilled else settings.settle_seconds
    inbox.claim(
        settings.inbox,
        unit.code,
        workplace.claims,
        now=time.time(),
        settle=patience,
        locked=settings.lock_seconds,
    )
    with read(workplace.engine) as conn:
        before = last_look(conn, workplace.office.code, unit.code)
        taken = [each for each in inbox.whole_claims(workplace.claims, unit.code) if each.channel == INBOX]
        new = [each for each in taken if came_of(conn, workplace.office.code, each.id) is None]
    moments = [(each, _came(workplace, each, before, standing)) for each in new]
    look = before.next(now, _left(folder, standing))
    with write(workplace.engine) as conn:
        for each, came in moments:
            keep_came(conn, workplace.office.code, each.id, came)
        keep_look(conn, workplace.office.code, unit.code, look)
    return seen.remarks


def _came(workplace: Workplace, claim: Claim, before: FolderLook, standing: Standing) -> Came:
    """When the last of its files came: not before that was all of it here."""
    now = workplace.now
    files = {path: standing.get(path) or (claim.folder / path).lstat() for path in inbox.paths(claim)}
    moments = [file_came(*each, before, clock=workplace.clock, now=now) for each in files.items()]
    return max(moments, default=Came(now))


def _left(folder: Path, standing: Standing) -> Standing:
    return {path: status for path, status in standing.items() if os.path.lexists(folder / path)}
