import pytest

from rbworkflow.isolation import running
from tests.running.remembered import UNREMEMBERED


@pytest.fixture(autouse=True)
def _children_are_the_products_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "_said", UNREMEMBERED)
