"""Copies: whole or not at all, consistent while others write, few enough, and never where no disk is."""

import errno
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from rbworkflow import audit
from rbworkflow.backup import making
from rbworkflow.backup.making import Source, make_copy, remove_copies
from rbworkflow.backup.manifest import DATABASE, NAME, listed_files
from rbworkflow.backup.place import CopyPlace, place_of_copy
from rbworkflow.backup.retention import to_remove
from rbworkflow.errors import ConfigurationError
from rbworkflow.polling import poll
from rbworkflow.store import FileStore, dumping, migrate, open_engine, read, write
from rbworkflow.store.dumping import closing_engine, load
from rbworkflow.store.schema import audit_event
from tests.running.patience import PATIENCE

AT = datetime(2026, 7, 1, 9, tzinfo=UTC)
WRITER = """
import sys
from datetime import UTC, datetime
from rbworkflow import audit
from rbworkflow.store import FileStore, open_engine, write
from pathlib import Path
engine, files = open_engine(sys.argv[1], "3514"), FileStore(Path(sys.argv[2]))
number = 0
while True:
    number += 1
    kept = files.put(b"%d" % number * 500)
    with write(engine) as conn:
        audit.append(conn, office_code="3514", at=datetime(2026, 7, 1, tzinfo=UTC), actor="system", action="wrote",
                     subject=kept, body={"number": number})
    if number == 5:
        print("started", flush=True)
"""


@pytest.fixture
def engine(any_url: str) -> Iterator[Engine]:
    engine = open_engine(any_url, "3514")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def place(tmp_path: Path) -> CopyPlace:
    place = CopyPlace(tmp_path / "cakram", "3514")
    place.set_up()
    return place


def source(engine: Engine, folder: Path) -> Source:
    (folder / "config").mkdir(exist_ok=True)
    (folder / "config" / "office.toml").write_text('code = "3514"', encoding="utf-8")
    return Source(
        office_code="3514",
        engine=engine,
        files=FileStore(folder / "files"),
        config=folder / "config",
        waiting={"inbox": folder / "inbox"},
        secrets=None,
        program="0",
    )


def append(engine: Engine) -> None:
    with write(engine) as conn:
        audit.append(conn, office_code="3514", at=AT, actor="system", action="wrote", subject="row")


def subjects(database: Path) -> list[str]:
    with closing_engine(f"sqlite:///{database}") as copy, read(copy) as conn:
        return list(conn.scalars(select(audit_event.c.subject)))


def test_a_copy_says_what_it_has_and_what_is_still_in_the_wal_is_in_it(
    engine: Engine, place: CopyPlace, tmp_path: Path
) -> None:
    append(engine)
    kept = source(engine, tmp_path).files.put(b"isian")
    made = make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    with read(engine) as conn:
        assert made.manifest.head == audit.head(conn, "3514")
    assert made.manifest.counts["audit_event"] == 1
    assert (listed_files(made.path), place.files.get(kept)) == ([kept], b"isian")
    made.manifest.check_members(made.path)


def _wait_for_more(engine: Engine, seq: int) -> None:
    """Until the other process wrote what the copy lacks."""

    def is_there() -> bool | None:
        with read(engine) as conn:
            return audit.head(conn, "3514").seq > seq or None

    assert poll(is_there, seconds=PATIENCE, every=0.01)


@pytest.mark.processes
@pytest.mark.parametrize("attempt", range(3))
def test_copies_made_while_another_process_writes_hold_and_lack_no_file(
    sqlite_url: str, place: CopyPlace, tmp_path: Path, attempt: int
) -> None:
    engine = open_engine(sqlite_url, "3514")
    migrate(engine)
    command = [sys.executable, "-c", WRITER, sqlite_url, str(tmp_path / "files")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "started\n"
        made = []
        for number in range(4):
            made.append(make_copy(place, source(engine, tmp_path), at=AT + timedelta(seconds=number), occasion="uji"))
            _wait_for_more(engine, made[-1].manifest.head.seq)
        writer.kill()
    engine.dispose()
    assert [each.manifest.head.seq for each in made] == sorted({each.manifest.head.seq for each in made}), "it wrote"
    for number, each in enumerate(made):
        restored = tmp_path / f"restored-{number}"
        load(each.path / DATABASE, f"sqlite:///{restored}")
        with closing_engine(f"sqlite:///{restored}") as copy, read(copy) as conn:
            assert audit.verify(conn, "3514") == each.manifest.head
            assert each.manifest.counts["audit_event"] == each.manifest.head.seq
        assert set(subjects(restored)) <= set(listed_files(each.path))


def test_a_postgresql_dump_becomes_the_same_rows_in_an_empty_database_only(
    fresh_postgres_url: str, place: CopyPlace, tmp_path: Path
) -> None:
    engine = open_engine(fresh_postgres_url, "3514")
    append(engine)
    made = make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    with pytest.raises(ConfigurationError, match="tidak kosong"):
        load(made.path / DATABASE, fresh_postgres_url)
    with write(engine) as conn:
        conn.exec_driver_sql("DROP SCHEMA public CASCADE")
        conn.exec_driver_sql("CREATE SCHEMA public")
    load(made.path / DATABASE, fresh_postgres_url)
    with read(engine) as conn:
        assert audit.verify(conn, "3514") == made.manifest.head
    engine.dispose()


def test_a_folder_without_the_mark_is_a_disk_that_is_not_there(engine: Engine, tmp_path: Path) -> None:
    mount_point = tmp_path / "cakram"
    mount_point.mkdir()
    with pytest.raises(ConfigurationError, match=r"cakramnya tidak terpasang.*--set-up"):
        make_copy(CopyPlace(mount_point, "3514"), source(engine, tmp_path), at=AT, occasion="uji")
    assert list(mount_point.iterdir()) == []


def test_a_copy_that_a_full_disk_cut_short_is_none_and_goes_with_the_next(
    engine: Engine, place: CopyPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(making, "_zip", _no_space)
        with pytest.raises(OSError, match="No space"):
            make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    assert place.copies() == []
    make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    assert len(place.copies()) == 1
    assert not list(place.root.glob(".belum*"))


def test_a_copys_disk_that_is_too_small_for_the_rows_is_not_taken_for_the_computers(
    sqlite_url: str, place: CopyPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dumping, "copy_sqlite", _too_large)
    with closing_engine(sqlite_url) as engine, pytest.raises(OSError, match="is full") as found:
        make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    assert (found.value.errno, Path(found.value.filename).parent.parent) == (errno.ENOSPC, place.root)


def _too_large(_: Path, to: Path) -> None:
    with closing(sqlite3.connect(to)) as small:
        small.execute("PRAGMA max_page_count=2")
        small.execute("CREATE TABLE rows (content)")
        small.execute("INSERT INTO rows VALUES (zeroblob(99999))")


def _no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_stored_file_that_was_spoilt_does_not_take_a_good_ones_name(
    engine: Engine, place: CopyPlace, tmp_path: Path
) -> None:
    office = source(engine, tmp_path)
    kept = office.files.put(b"isian")
    office.files.path(kept).write_bytes(b"lain")
    made = make_copy(place, office, at=AT, occasion="uji")
    assert (made.spoilt, listed_files(made.path), place.files.path(kept).exists()) == ([kept], [], False)


def test_removing_copies_removes_files_that_no_other_copy_has(engine: Engine, place: CopyPlace, tmp_path: Path) -> None:
    office = source(engine, tmp_path)
    gone, stays = office.files.put(b"lama"), office.files.put(b"tetap")
    make_copy(place, office, at=AT, occasion="uji")
    office.files.path(gone).unlink()
    make_copy(place, office, at=AT + timedelta(days=1), occasion="uji")
    assert remove_copies(place, [AT]) == 1
    assert (place.files.path(gone).exists(), place.files.path(stays).exists()) == (False, True)
    assert place.newest()[1].made == AT + timedelta(days=1)


def test_a_copy_is_found_by_itself_by_its_office_and_by_the_disk(
    engine: Engine, place: CopyPlace, tmp_path: Path
) -> None:
    older = make_copy(place, source(engine, tmp_path), at=AT, occasion="uji").path
    newest = make_copy(place, source(engine, tmp_path), at=AT + timedelta(hours=1), occasion="uji").path
    assert place_of_copy(older)[1] == older
    assert [place_of_copy(path)[1] for path in (place.root, place.folder)] == [newest, newest]
    with pytest.raises(ConfigurationError, match="Tidak ada cadangan"):
        place_of_copy(tmp_path / "lain")


def test_a_part_that_changed_is_named(engine: Engine, place: CopyPlace, tmp_path: Path) -> None:
    made = make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    with (made.path / DATABASE).open("ab") as file:
        file.write(b"x")
    with pytest.raises(ConfigurationError, match="bagian database"):
        made.manifest.check_members(made.path)
    (made.path / NAME).write_text("{}", encoding="utf-8")
    assert place.copies() == []


def test_the_newest_one_a_day_and_one_a_month_are_kept() -> None:
    made = [
        datetime(2026, month, day, hour, tzinfo=UTC) for month in (4, 5, 6) for day in (1, 20, 30) for hour in (8, 9)
    ]
    gone = to_remove(made, date(2026, 6, 30), newest=1, days=11, months=2)
    kept = [each for each in made if each not in gone]
    assert [(each.month, each.day, each.hour) for each in kept] == [(5, 30, 9), (6, 20, 9), (6, 30, 9)]


def test_what_a_wrong_clock_made_in_the_future_is_kept() -> None:
    assert to_remove([datetime(2030, 1, 1, tzinfo=UTC)], date(2026, 6, 30), newest=1, days=1, months=0) == []


def test_the_copy_is_one_file_that_a_disk_only_to_be_read_can_be_opened_from(
    sqlite_url: str, place: CopyPlace, tmp_path: Path
) -> None:
    with closing_engine(sqlite_url, "3514") as engine:
        migrate(engine)
        made = make_copy(place, source(engine, tmp_path), at=AT, occasion="uji")
    database = sqlite3.connect(f"{(made.path / DATABASE).as_uri()}?mode=ro&immutable=1", uri=True)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    listed_names = [path.name for path in made.path.iterdir()]
    assert not any(name.endswith(("-wal", "-shm")) for name in listed_names)
