"""A copy is tried in a scratch place: once a month by itself, and what is wrong with it is told once and stands."""

import sqlite3
from pathlib import Path

import pytest

from rbworkflow.backup.manifest import DATABASE, NAME, Manifest, listed_files, sha256_of
from rbworkflow.errors import ConfigurationError, WorkflowError
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.drill import drill, drill_if_due
from rbworkflow.steps.safekeeping.place import place_of
from tests.steps.office_walk import OPERATOR, Copied, Walk


@pytest.fixture
def walk(decided_with_relay: Walk) -> Walk:
    back_up(decided_with_relay.workplace)
    return decided_with_relay


def copy_of(walk: Walk) -> Path:
    return place_of(walk.workplace).newest()[0]


def test_a_good_copy_is_found_whole_and_status_says_when(walk: Walk) -> None:
    said = drill(walk.workplace)
    assert said.startswith("Cadangan 7 Juli 2026 pukul 10.00 utuh: ")
    assert "Terakhir dicoba dipulihkan 7 Juli 2026 pukul 10.00 WIB: utuh." in status(walk.workplace).copied
    assert not list(walk.workplace.settings.data.glob("rbworkflow-drill-*"))


def test_a_file_that_lacks_or_was_spoilt_is_named(walk: Walk) -> None:
    place, copy = place_of(walk.workplace), copy_of(walk)
    spoilt, gone = listed_files(copy)[:2]
    place.files.path(spoilt).write_bytes(b"rusak")
    with pytest.raises(WorkflowError, match=spoilt):
        drill(walk.workplace)
    place.files.path(gone).unlink()
    with pytest.raises(ConfigurationError, match=gone):
        drill(walk.workplace)


def test_rows_that_were_changed_are_found_though_the_manifest_was_made_to_fit(walk: Walk) -> None:
    copy = copy_of(walk)
    database = sqlite3.connect(copy / DATABASE)
    database.execute("UPDATE decision SET note = 'lain'")
    database.commit()
    database.close()
    manifest = Manifest.of(copy)
    text = (copy / NAME).read_text(encoding="utf-8")
    (copy / NAME).write_text(text.replace(manifest.members[DATABASE], sha256_of(copy / DATABASE)), encoding="utf-8")
    with pytest.raises(WorkflowError, match="tidak sama dengan yang dicatat peristiwa"):
        drill(walk.workplace)


def test_once_a_month_by_itself_and_a_bad_one_is_one_alarm(walk: Walk) -> None:
    assert drill_if_due(walk.workplace) == []
    first = status(walk.workplace).copied
    walk.on("2026-08-01 10:00")
    assert drill_if_due(walk.workplace) == []
    assert status(walk.workplace).copied == first, "not yet"
    walk.on("2026-08-07 10:00")
    with (copy_of(walk) / DATABASE).open("ab") as file:
        file.write(b"x")
    for _ in range(2):
        assert "tidak utuh" in drill_if_due(walk.workplace)[0]
        walk.due_work()
    assert len(walk.mails(OPERATOR, about="cadangan")) == 1


def test_a_copy_of_either_database_is_tried_in_one_of_its_own(
    decided_data: Path, on_database: Copied, tmp_path: Path
) -> None:
    walk = on_database(decided_data, on="2026-07-07 10:00", clock_file=tmp_path / "jam")
    back_up(walk.workplace)
    for _ in range(2):
        assert " utuh: " in drill(walk.workplace)
