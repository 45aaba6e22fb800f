"""An office that was just set up, with a door, on a day that the test moves on."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from rbworkflow.clock import set_clock
from rbworkflow.steps.periods import workbooks_apart
from rbworkflow.steps.workplace import Workplace, open_to_look
from tests.ground.first_day import Opening
from tests.pages.knocking import Doorway


@pytest.fixture
def doorway(open_office: Opening) -> Iterator[Doorway]:
    """The door of the sample office."""
    doorway = Doorway(open_office())
    yield doorway
    doorway.close()


@pytest.fixture
def later(doorway: Doorway) -> Callable[[timedelta], None]:
    """The office's clock goes on by this much."""

    def go_on(by: timedelta) -> None:
        clock_file = doorway.workplace.settings.clock_file
        assert clock_file is not None
        set_clock(clock_file, doorway.workplace.now + by)

    return go_on


@pytest.fixture
def in_a_process_of_its_own() -> None:
    """Workbooks are made and read as an office's door does it."""


@pytest.fixture(autouse=True)
def _workbooks_are_read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """By what that process does, without waiting for one to start."""
    if "in_a_process_of_its_own" not in request.fixturenames:
        monkeypatch.setattr(workbooks_apart, "_ask", said_here)


def said_here(workplace: Workplace, *words: str) -> bytes:
    looking = open_to_look(workplace.settings)
    try:
        return workbooks_apart._say(looking, *words)
    finally:
        looking.engine.dispose()
