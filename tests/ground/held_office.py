"""An office that was restored from a copy of the day before, by its row alone."""

from datetime import timedelta

from rbworkflow.backup.lifecycle import RestorationStatus
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.store.schema import restoration


def hold(workplace: Workplace, state: RestorationStatus = RestorationStatus.HELD) -> int:
    """It is held, or was settled meanwhile; the restoration's number."""
    row = {
        "office_code": workplace.office.code,
        "status": state,
        "copy_made_at": workplace.now - timedelta(days=1),
        "copy_seq": 3,
        "restored_at": workplace.now,
        "reconciled_at": None if state is RestorationStatus.HELD else workplace.now,
        "lost_anchors": [] if state is RestorationStatus.HELD else [f"9:{'a' * 64}"],
    }
    with write(workplace.engine) as conn:
        made = conn.execute(restoration.insert().values(row)).inserted_primary_key
    assert made is not None
    return int(made[0])
