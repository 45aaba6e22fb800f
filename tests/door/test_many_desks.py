"""The door keeps the desks of the offices that people came to last, not of all that anybody ever came to."""

import shutil
from pathlib import Path

import pytest

from rbworkflow.door import many_desks
from rbworkflow.door.many_desks import ManyDesks
from rbworkflow.offices import office_folder
from rbworkflow.store import read
from tests.ground.many_offices import server_of

CODES = ("3514", "3515", "3516")


@pytest.fixture
def desks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ManyDesks:
    monkeypatch.setattr(many_desks, "MOST_KEPT", 2)
    return ManyDesks(server_of(tmp_path, *CODES), "kunci")


def test_the_latest_used_are_kept_and_whoever_still_reads_at_another_reads_on(desks: ManyDesks) -> None:
    first, second = desks.of_code("3514"), desks.of_code("3515")
    assert first is not None
    workplace = first.workplace()
    with read(workplace.engine) as conn:
        assert desks.of_code("3514") is first
        assert desks.of_code("3516") is not None
        assert desks.of_code("3515") is not second, "it was used longest ago"
        assert desks.of_code("3514") is not first
        assert conn.exec_driver_sql("SELECT 1").scalar() == 1
    assert workplace.engine.pool.checkedin() == 0, "its connections are closed"  # type: ignore[attr-defined] # SQLAlchemy's own


def test_an_office_whose_folder_is_taken_away_has_no_desk_any_more(desks: ManyDesks) -> None:
    assert desks.of_code("3515") is not None
    shutil.move(office_folder(desks.settings, "3515"), desks.settings.data.parent / "diarsipkan")
    assert desks.of_code("3515") is None
    assert desks.of_code("../3514") is None
