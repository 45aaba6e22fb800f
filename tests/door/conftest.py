"""The sample office with its door: nothing done yet, or semester I open, played once and copied for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.conftest import ROOT
from tests.door.doorway import Doorway
from tests.door.sending_visitor import Visitor
from tests.ground.first_day import Opening
from tests.ground.office_folders import copy_office
from tests.intake.office_at_work import at_work


@pytest.fixture
def doorway(open_office: Opening) -> Iterator[Doorway]:
    """An office's door; nobody has done anything yet."""
    made = Doorway(open_office())
    yield made
    made.close()


@pytest.fixture(scope="package")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("kantor") / "data"
    at_work(data).engine.dispose()
    return data


@pytest.fixture
def workplace(played: Path, tmp_path: Path) -> Iterator[Workplace]:
    data = tmp_path / "data"
    copy_office(played, data)
    settings = Settings(config_dir=ROOT / "config", data_dir=data, clock_file=data / "jam", settle_seconds=0)
    opened = open_workplace(settings)
    yield opened
    opened.engine.dispose()


@pytest.fixture
def visitor(workplace: Workplace) -> Visitor:
    return Visitor(workplace)
