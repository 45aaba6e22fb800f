"""The sample office on its first day: opened once in a process, for each test a copy of what that made."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.clock import set_clock
from rbworkflow.office import Office
from rbworkflow.settings import Settings
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.conftest import ROOT
from tests.ground.common_ground import morning

Opening = Callable[..., Workplace]


@pytest.fixture(scope="session")
def first_day(migrated_sqlite: Path, office: Office, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its database."""
    folder = tmp_path_factory.mktemp("hari-pertama")
    workplace = _opened(folder, migrated_sqlite, morning(office))
    seed_people(workplace)
    workplace.engine.dispose()
    return folder / "rbworkflow.sqlite3"


@pytest.fixture
def open_office(first_day: Path, at: datetime, tmp_path: Path) -> Iterator[Opening]:
    """Open it, with further settings by name, or with a folder of its own that says what the sample's does."""
    opened = []

    def opening(**given: Any) -> Workplace:
        opened.append(_opened(tmp_path, first_day, at, **given))
        return opened[-1]

    yield opening
    for workplace in opened:
        workplace.engine.dispose()


def _opened(folder: Path, database: Path, at: datetime, **given: Any) -> Workplace:
    """In an empty folder, with a copy of the database; its clock stands at a moment."""
    set_clock(folder / "jam", at)
    own = shutil.copyfile(database, folder / "rbworkflow.sqlite3")
    settings = {"config_dir": ROOT / "config", "data_dir": folder / "data", "clock_file": folder / "jam", **given}
    return open_workplace(Settings(database_url=f"sqlite:///{own}", **settings))
