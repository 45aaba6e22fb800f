"""The desks of a server of several offices, each made when somebody comes to it, and the server's own in front."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from rbworkflow.access.tokens import said_office
from rbworkflow.door.desk import Desk, OfficeChoice
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.machine_key import machine_key
from rbworkflow.offices import SERVER, is_served, office_codes, settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.offices_health import office_name
from rbworkflow.steps.people.server_place import open_server
from rbworkflow.steps.workplace import Workplace

MOST_KEPT: Final = 64
"""Of so many offices the desk is kept, the latest used: another's is made anew, from its config/ and its database."""
ITS_ADMINISTRATOR: Final = OfficeChoice(SERVER, "Administrator server (kesehatan semua kantor)")


@dataclass
class ServerDesk(Desk):
    """Where nobody's office is: people say here which one they come to, and the server's administrator comes in."""

    _place: Workplace | None = field(default=None, init=False)
    _making: Lock = field(default_factory=Lock, init=False)

    @property
    def is_practice(self) -> bool:
        """Each office says of itself whether its mails leave."""
        return False

    @property
    def code(self) -> str:
        return SERVER

    @property
    def is_office(self) -> bool:
        return False

    def workplace(self) -> Workplace:
        with self._making:
            if self._place is None:
                self._place = open_server(self.settings)
        return self._place


@dataclass
class ManyDesks:
    """A desk for each office, by its code; the latest used are kept."""

    settings: Settings
    key: str
    front: ServerDesk = field(init=False)
    _made: dict[str, Desk] = field(default_factory=dict, init=False)
    """The latest used last."""
    _keeping: Lock = field(default_factory=Lock, init=False)

    def __post_init__(self) -> None:
        self.front = ServerDesk(self.settings, self.key)

    def of_code(self, code: str) -> Desk | None:
        """Its desk, as long as the office has a folder on this server."""
        if code == SERVER:
            return self.front
        with self._keeping:
            kept = self._made.pop(code, None)
            if kept is not None and not is_served(self.settings, code):
                kept.close()
                return None
            desk = kept or self._new(code)
            if desk is not None:
                self._made[code] = desk
            if len(self._made) > MOST_KEPT:
                self._made.pop(next(iter(self._made))).close()
        return desk

    def of_token(self, token: str) -> Desk | None:
        """By what the token says of itself; whether it is worth anything, the office's rows say."""
        return self.of_code(said_office(token))

    def _new(self, code: str) -> Desk | None:
        try:
            own = settings_of(self.settings, code)
        except (RefusedError, ConfigurationError):  # an office that is none, or whose file is told of as wrong
            return None
        return Desk(own, machine_key(own.data))

    def choices(self) -> Sequence[OfficeChoice]:
        """Every office by its name."""
        named = [OfficeChoice(code, office_name(self.settings, code)) for code in office_codes(self.settings)]
        return [*sorted(named, key=lambda each: each.name), ITS_ADMINISTRATOR]
