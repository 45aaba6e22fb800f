"""What stands in a unit's inbox folder: whether it is taken now, and why not."""

import time
from dataclasses import dataclass

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.office.people import Unit
from rbworkflow.steps.submissions.blank_forms import is_unfilled
from rbworkflow.steps.workplace import Workplace


@dataclass(frozen=True)
class InboxState:
    """A unit's folder at one moment."""

    unit: Unit
    look: inbox.FolderContents
    is_unfilled: bool
    """Whether all of it waits beside a form that nobody has filled yet."""

    @property
    def remarks(self) -> list[tuple[str, str, str]]:
        """(unit, file, sentence) of what stays where it is."""
        if self.is_unfilled:
            return [(self.unit.name, "formulir", SENTENCES["BELUM_DIISI"])]
        return [(self.unit.name, name, sentence) for name, _, sentence in self.look.remarks]


def inbox_state(workplace: Workplace, unit: Unit) -> InboxState:
    """What stands there now, by the file system's own time."""
    settings = workplace.settings
    look = inbox.look(
        settings.inbox / unit.code, now=time.time(), settle=settings.settle_seconds, locked=settings.lock_seconds
    )
    return InboxState(unit, look, look.is_ready and is_unfilled(workplace, unit, look.settled))
