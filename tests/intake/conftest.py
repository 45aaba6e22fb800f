from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.steps.workplace import Workplace
from tests.ground.office_folders import copy_office
from tests.intake.office_at_work import at_work
from tests.intake.remedied import Stage
from tests.steps.office_walk import Walk, prepare, walk_in


@pytest.fixture(scope="module")
def office_at_work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """One office for all tests of a module: what one of them sends must not matter to the next."""
    workplace = at_work(tmp_path_factory.mktemp("kantor") / "data")
    yield workplace
    workplace.engine.dispose()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1 July: semester I is open, the forms are out."""
    walk = prepare(walk_in(tmp_path_factory.mktemp("dibuka") / "data", on="2026-06-22 07:00"))
    walk.workplace.engine.dispose()
    return walk.workplace.settings.data


@pytest.fixture
def stage(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    copy_office(prepared, tmp_path / "data")
    walk: Walk = walk_in(tmp_path / "data", on="2026-07-02 10:00")
    yield Stage(walk, monkeypatch)
    walk.workplace.engine.dispose()
