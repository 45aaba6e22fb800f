"""What the door works with: the office as its config says now, the machine's key, and who stands before it.

A server of one office has one desk. One of several has a desk for each (`many_desks.py`); whoever comes is led to the
one that his session, his link or his choice names, and everything that answers him knows that one alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

import anyio.to_thread
from sqlalchemy import make_url

from rbworkflow.access.acts import MACHINE, begin_act, begin_answer
from rbworkflow.access.sessions import Session, is_to_note, note_use, session_of
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.loading import config_stamps
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_to_look
from rbworkflow.store import read, write

T = TypeVar("T")


class Desks(Protocol):
    """All the offices behind a door."""

    settings: Settings
    """The server's own."""
    key: str
    """By which the door knows this machine."""

    @property
    def front(self) -> "Desk": ...

    def of_code(self, _code: str, /) -> "Desk | None": ...

    def of_token(self, _token: str, /) -> "Desk | None": ...

    def choices(self) -> "Sequence[OfficeChoice]": ...


@dataclass(frozen=True)
class OfficeChoice:
    """An office that one may come to."""

    code: str
    name: str


@dataclass
class Desk:
    """The office behind the door. Its database is asked in threads, so that nobody waits for another."""

    settings: Settings
    key: str
    known_runs: set[str] = field(default_factory=set, init=False)
    """Runs that Prefect said are this office's, where it has several's: what a run is of never changes."""
    _seen: tuple[object, Workplace] | None = field(default=None, init=False)

    def workplace(self) -> Workplace:
        """The office as its config says now; as it last said where a slip in it was made since."""
        state = config_stamps(self.settings.config), _database_file(self.settings.store_url)
        if self._seen is None or self._seen[0] != state:
            try:
                fresh = open_to_look(self.settings)
            except ConfigurationError:
                if self._seen is None:
                    raise
                fresh = self._seen[1]
            self._seen = state, fresh
        return self._seen[1]

    @property
    def code(self) -> str:
        """By which runs and forms name the office among others; empty where it is the only one of its server."""
        return self.settings.office_code

    @property
    def front(self) -> "Desk":
        """Where somebody stands who has not said which office he comes to."""
        return self

    @property
    def is_practice(self) -> bool:
        """Whether its pages say that no mail leaves."""
        return self.settings.is_practice

    @property
    def is_office(self) -> bool:
        """Whether anybody works here."""
        return True

    def of_code(self, _code: str) -> "Desk | None":
        """The office of this code: there is only one."""
        return self

    def of_token(self, _token: str) -> "Desk | None":
        """The office whose rows know this token, if any do."""
        return self

    def choices(self) -> "Sequence[OfficeChoice]":
        """Which offices somebody may say that he comes to; none where there is nothing to say."""
        return ()

    def close(self) -> None:
        """Let go of its database; whoever still reads there reads on, and nobody else comes to it."""
        if self._seen is not None:
            self._seen[1].engine.dispose()

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
