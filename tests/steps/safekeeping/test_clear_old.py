"""An office that runs for years: what nobody needs goes, and nothing that the chain answers for does."""

import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rbworkflow.steps.safekeeping.clear_old import MIB, clear_old
from rbworkflow.store.schema import metadata
from tests.steps.office_walk import Walk

DAY = 24 * 60 * 60


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this machine keeps working folders."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def log_of(walk: Walk, size: int) -> Path:
    log = walk.workplace.settings.data / "prefect" / "server.log"
    log.parent.mkdir(exist_ok=True)
    log.write_bytes(b"x" * size)
    return log


def test_practice_mails_go_after_more_than_a_year_by_the_offices_own_clock(opened: Walk, scratch: Path) -> None:
    folder = opened.workplace.settings.data / "latihan"
    of_june = set(folder.iterdir())
    assert of_june
    later = folder / "2027-01-04_99999_answer_kul.eml"
    later.write_bytes(b"Subject: terbaru\n\n")
    opened.on("2027-06-01 07:00")
    assert clear_old(opened.workplace) == []
    assert set(folder.iterdir()) == {*of_june, later}
    opened.on("2027-09-01 07:00")
    clear_old(opened.workplace)
    assert set(folder.iterdir()) == {later}


def test_a_log_that_grew_long_is_begun_anew_and_the_one_before_it_kept(opened: Walk, scratch: Path) -> None:
    log = log_of(opened, 20 * MIB + 1)
    with log.open("ab") as writer:  # a server writes on
        clear_old(opened.workplace)
        writer.write(b"sesudahnya\n")
    assert log.read_bytes() == b"sesudahnya\n"
    assert log.with_name("server.log.lama").stat().st_size == 20 * MIB + 1
    clear_old(opened.workplace)
    assert log.read_bytes() == b"sesudahnya\n"


def test_working_folders_that_a_kill_left_go_and_those_in_use_and_of_others_stay(opened: Walk, scratch: Path) -> None:
    data = opened.workplace.settings.data
    for place in (scratch, data):
        for name, days in {"rbworkflow-mail-a": 3, "rbworkflow-zip-b": 1, "lain-c": 3}.items():
            (place / name).mkdir()
            (place / name / "isi").write_bytes(b"x")
            at = time.time() - days * DAY
            os.utime(place / name, (at, at))
    clear_old(opened.workplace)
    for place in (scratch, data):
        left = {each.name for each in place.iterdir()}
        assert {"rbworkflow-zip-b", "lain-c"} <= left
        assert "rbworkflow-mail-a" not in left


def test_rows_and_kept_files_are_as_they_were_and_the_chain_holds(opened: Walk, scratch: Path) -> None:
    def kept() -> object:
        rows = {name: opened.rows(table) for name, table in metadata.tables.items()}
        return rows, sorted((opened.workplace.settings.data / "files").rglob("*"))

    log_of(opened, 21 * MIB)
    opened.on("2031-01-06 07:00")
    before = kept()
    clear_old(opened.workplace)
    assert kept() == before
    opened.verify()


def test_two_at_once_clear_the_same_without_a_fault(opened: Walk, scratch: Path) -> None:
    folder = opened.workplace.settings.data / "latihan"
    for number in range(500):
        (folder / f"2020-01-01_{number:05d}_answer_kul.eml").write_bytes(b"x")
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(clear_old, [opened.workplace] * 2))
    assert said == [[], []]
    assert not list(folder.glob("2020-*"))
