"""The sample office with its door, copied for each test: on an ordinary day, or while the Secretary is asked."""

from collections.abc import Iterator

import pytest

from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import open_workplace
from tests.conftest import ROOT
from tests.door.doorway import Doorway


@pytest.fixture
def doorway(sqlite_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doorway]:
    """An office's door; nobody has done anything yet."""
    data = tmp_path_factory.mktemp("pintu") / "data"
    workplace = open_workplace(Settings(config_dir=ROOT / "config", data_dir=data, database_url=sqlite_url))
    made = Doorway(workplace)
    yield made
    made.close()
