"""The bar of a long collection: rarely moved, and none for a few forms."""

from typing import Any

import pytest

from flows import progress
from flows.progress import CollectingBar


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, str]]:
    """What the run's page showed, one after the other."""
    moves: list[tuple[float, str]] = []

    def create(per_cent: float, *, key: str, description: str) -> str:
        moves.append((per_cent, description))
        return key

    def update(artifact_id: Any, per_cent: float, *, description: str) -> None:
        assert artifact_id == "isian-terkumpul"
        moves.append((per_cent, description))

    monkeypatch.setattr(progress, "create_progress_artifact", create)
    monkeypatch.setattr(progress, "update_progress_artifact", update)
    return moves


def collect(count: int) -> None:
    bar = CollectingBar()
    for done in range(1, count + 1):
        bar(done, count)


def test_a_long_collection_moves_its_bar_in_twentieths_to_the_end(shown: list[tuple[float, str]]) -> None:
    collect(514)
    assert len(shown) == 20
    assert shown[0][1] == "26 dari 514 kiriman diproses"
    assert shown[-1] == (100, "514 dari 514 kiriman diproses")
    assert [per_cent for per_cent, _ in shown] == sorted(per_cent for per_cent, _ in shown)


@pytest.mark.parametrize("count", [0, 1, 19])
def test_a_few_forms_need_none(shown: list[tuple[float, str]], count: int) -> None:
    collect(count)
    assert shown == []
