"""What the door works with: the office as its config says now, the machine's key, and who stands before it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import anyio.to_thread
from sqlalchemy import make_url

from rbworkflow.access.acts import MACHINE, begin_act, begin_answer
from rbworkflow.access.sessions import Session, is_to_note, note_use, session_of
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.loading import config_digest
from rbworkflow.offices import settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_to_look
from rbworkflow.store import read, write

T = TypeVar("T")


@dataclass
class Desk:
    """The office behind the door. Its database is asked in threads, so that nobody waits for another."""

    settings: Settings
    key: str
    _seen: tuple[object, Workplace] | None = field(default=None, init=False)

    def workplace(self) -> Workplace:
        """The office as its config says now; as it last said where a slip in it was made since."""
        state = config_digest(self.settings.config), _database_file(self.settings.store_url)
        if self._seen is None or self._seen[0] != state:
            try:
                fresh = open_to_look(self.settings)
            except ConfigurationError:
                if self._seen is None:
                    raise
                fresh = self._seen[1]
            self._seen = state, fresh
        return self._seen[1]

    def of_code(self, code: str) -> "Desk":
        """The desk of one of many offices; raises RefusedError where there is none."""
        return Desk(settings_of(self.settings, code), self.key)

    def begin_act(self, session: Session | None, what: str, who: str = MACHINE) -> str:
        """Write down what somebody is about to do, no session: `who`; the nonce that the run will claim."""
        workplace = self.workplace()
        with write(workplace.engine) as conn:
            return begin_act(conn, workplace.office.code, session, what=what, at=workplace.now, who=who)

    def begin_answer(self, session: Session, run_id: str) -> str:
        """Write down that somebody is about to answer this run; the nonce that stands in his answer."""
        workplace = self.workplace()
        with write(workplace.engine) as conn:
            return begin_answer(conn, workplace.office.code, session, run_id=run_id, at=workplace.now)

    def session(self, token: str) -> Session | None:
        """Whose session a device's token is; its use is noted."""
        workplace = self.workplace()
        with read(workplace.engine) as conn:
            found = session_of(conn, workplace.office.code, token, at=workplace.now)
        if found is not None and is_to_note(found, at=workplace.now):
            with write(workplace.engine) as conn:
                note_use(conn, found, at=workplace.now)
        return found


def _database_file(url: str) -> int:
    """Which file the database is: another one where it was put back from a copy."""
    path = Path(make_url(url).database or "")
    return path.stat().st_ino if path.is_file() else 0


async def in_thread(work: Callable[..., T], *given: object) -> T:
    """The same, beside what else is answered meanwhile."""
    return await anyio.to_thread.run_sync(work, *given)
