from collections.abc import Iterator

import pytest

from rbworkflow.steps.workplace import Workplace
from tests.intake.office_at_work import at_work


@pytest.fixture(scope="module")
def office_at_work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """One office for all tests of a module: what one of them sends must not matter to the next."""
    workplace = at_work(tmp_path_factory.mktemp("kantor") / "data")
    yield workplace
    workplace.engine.dispose()
