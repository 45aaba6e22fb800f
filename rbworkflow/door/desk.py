"""What the door works with: the office as its config says now, the machine's key, and who stands before it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import anyio.to_thread

from rbworkflow.access.sessions import Session, session_of
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.loading import config_digest
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_to_look
from rbworkflow.store import read

T = TypeVar("T")


@dataclass
class Desk:
    """The office behind the door. Its database is asked in threads, so that nobody waits for another."""

    settings: Settings
    key: str
    _seen: tuple[str, Workplace] | None = field(default=None, init=False)

    def workplace(self) -> Workplace:
        """The office as its config says now; as it last said where a slip in it was made since."""
        digest = config_digest(self.settings.config)
        if self._seen is None or self._seen[0] != digest:
            try:
                fresh = open_to_look(self.settings)
            except ConfigurationError:
                if self._seen is None:
                    raise
                fresh = self._seen[1]
            self._seen = digest, fresh
        return self._seen[1]

    def session(self, token: str) -> Session | None:
        """Whose session a device's token is."""
        workplace = self.workplace()
        with read(workplace.engine) as conn:
            return session_of(conn, workplace.office.code, token, at=workplace.now)


async def in_thread(work: Callable[..., T], *given: object) -> T:
    """The same, beside what else is answered meanwhile."""
    return await anyio.to_thread.run_sync(work, *given)
