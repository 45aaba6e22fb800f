"""The schema as migrated is the schema as declared, however often and by however many it is migrated."""

import multiprocessing
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, make_url, text
from sqlalchemy.exc import IntegrityError

from rbworkflow.errors import ConfigurationError
from rbworkflow.intake.submissions.rows import submissions_of
from rbworkflow.store import migrate, migrating, open_engine, read, write
from rbworkflow.store.databases import make_database
from rbworkflow.store.dumping import closing_engine, dumped, load, scratch_database
from rbworkflow.store.schema import metadata
from tests.ground.common_ground import on_server
from tests.running.patience import PATIENCE

PROCESSES = 4
NEWEST = max(path.name[:4] for path in (migrating.MIGRATIONS / "versions").glob("0*.py"))
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "next", "{NEWEST}", None, None


def upgrade():
    op.create_table("next", sa.Column("id", sa.Integer(), primary_key=True))
"""
OLDER_PLAN = """
INSERT INTO plan_version (id, office_code, year, number, status, content_sha256, workbook_sha256, draft_sha256, reason,
    note, imported_at)
VALUES (1, '3514', 2026, 1, 'frozen', 'c', 'w', 'd', '', '', '2026-06-22T00:00:00.000000Z')
"""
OLDER_SUBMISSION = """
INSERT INTO submission (office_code, period_code, unit_code, plan_version_id, content_sha256, workbook_sha256,
    workbook_name, channel, received_at, is_late, is_after_compilation)
VALUES ('3514', '2026-S1', 'KUL', 1, 'c', 'w', 'isian.xlsx', 'inbox', '2026-07-02T03:00:00.000000Z', false, false)
"""

OLDER_REPORT = """
INSERT INTO revision (id, office_code, period_code, amendment, number, status, plan_version_id, content, content_sha256,
    config_sha256, draft_sha256, compiled_at, note)
VALUES (7, '3514', '2026-S1', 0, 1, 'sent', 1, '{}', 'c', 'k', 'd', '2026-07-06T00:00:00.000000Z', '')
"""
OLDER_NUMBER = """
INSERT INTO letter_number (office_code, kind, year, number, revision_id) VALUES ('3514', 'SD', 2026, 1, 7)
"""
RECAP = """
INSERT INTO revision (office_code, period_code, amendment, number, status, plan_version_id, content, content_sha256,
    config_sha256, draft_sha256, compiled_at, note)
VALUES ('35', '2026-S1', 0, 1, 'sent', NULL, '{}', 'c', 'k', 'd', '2026-07-22T00:00:00.000000Z', '')
"""


def migrate_together(url: str, start: Barrier) -> None:
    engine = open_engine(url)
    start.wait(timeout=PATIENCE)
    migrate(engine)
    engine.dispose()


def test_the_migrated_schema_is_the_declared_one(any_engine: Engine) -> None:
    with read(any_engine) as conn:
        differences = compare_metadata(MigrationContext.configure(conn, opts={"compare_type": True}), metadata)
    assert differences == []


def test_migrating_a_migrated_database_changes_nothing(any_engine: Engine) -> None:
    migrate(any_engine)
    assert versions(any_engine) == [NEWEST]


def test_a_database_that_is_up_to_date_is_only_read(any_engine: Engine) -> None:
    with write(any_engine):  # whoever writes now keeps nobody waiting
        assert migrate(any_engine) is None


def test_a_database_of_a_newer_program_is_told_in_one_sentence(any_engine: Engine) -> None:
    with write(any_engine) as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(ConfigurationError, match=r"versi program yang lebih baru \(skema 0999\)\. Pasang versi"):
        migrate(any_engine)
    assert versions(any_engine) == ["0999"]


@pytest.fixture
def newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The next version of the program, which needs one table more; its schema. Asked for after the database."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrating.MIGRATIONS, folder)
    (folder / "versions" / "next.py").write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr(migrating, "MIGRATIONS", folder)
    return "next"


def test_an_older_database_is_copied_whole_before_it_is_changed(
    any_engine: Engine, newer_program: str, tmp_path: Path
) -> None:
    with write(any_engine) as conn:
        conn.execute(text("INSERT INTO office_mode VALUES ('3514', 'real', '2026-07-06T00:00:00.000000Z')"))
    with read(any_engine):  # what was written still stands in SQLite's -wal
        copy = migrate(any_engine, tmp_path)
    assert versions(any_engine) == [newer_program]
    assert copy is not None
    assert copy.name.endswith(f".skema-{NEWEST}")
    (tmp_path / "scratch").mkdir()
    with scratch_database(any_engine, tmp_path / "scratch") as url:
        load(copy, url)
        with closing_engine(url) as before:
            assert versions(before) == [NEWEST]
            with read(before) as conn:
                assert conn.scalars(text("SELECT mode FROM office_mode")).all() == ["real"]
                assert not inspect(conn).has_table("next")


@pytest.mark.postgres
def test_a_copy_is_put_back_where_there_is_no_database_yet(postgres_url: str, tmp_path: Path) -> None:
    """As on another server, or after the office's own was dropped."""
    url = make_url(postgres_url).set(database="dipulihkan").render_as_string(hide_password=False)
    on_server(postgres_url, "CREATE DATABASE dipulihkan")
    with closing_engine(url) as engine:
        migrate(engine, tmp_path)
        with dumped(engine, tmp_path / "copy"):
            pass
    on_server(postgres_url, "DROP DATABASE dipulihkan WITH (FORCE)")
    load(tmp_path / "copy", url)
    with closing_engine(url) as engine:
        assert versions(engine) == [NEWEST]
    on_server(postgres_url, "DROP DATABASE dipulihkan WITH (FORCE)")


@pytest.mark.postgres
def test_many_that_make_one_database_at_once_all_have_it(postgres_url: str) -> None:
    url = make_url(postgres_url).set(database="bersama").render_as_string(hide_password=False)
    many = 8
    began = threading.Barrier(many)

    def made(_: int) -> None:
        with closing_engine(url) as engine:
            began.wait(timeout=PATIENCE)
            make_database(engine)
            with read(engine) as conn:
                conn.scalar(text("SELECT 1"))

    with ThreadPoolExecutor(many) as workers:
        list(workers.map(made, range(many)))
    on_server(postgres_url, "DROP DATABASE bersama WITH (FORCE)")


def test_a_scratch_database_is_nobody_elses_meanwhile(any_engine: Engine, tmp_path: Path) -> None:
    """Two workers that begin at once each try a copy: neither takes the database away from the other."""
    folders = [tmp_path / "a", tmp_path / "b"]
    began = threading.Barrier(len(folders))

    def tried(folder: Path) -> int:
        folder.mkdir()
        began.wait(timeout=PATIENCE)
        with scratch_database(any_engine, folder) as url, closing_engine(url) as scratch:
            with write(scratch) as conn:
                conn.execute(text("CREATE TABLE mine (number INTEGER)"))
            time.sleep(0.2)  # as long as the other needs to take it away
            with read(scratch) as conn:
                return int(conn.scalar(text("SELECT count(*) FROM mine")) or 0)

    with ThreadPoolExecutor(len(folders)) as workers:
        assert list(workers.map(tried, folders)) == [0, 0]


@pytest.fixture
def broken_program(newer_program: str) -> str:
    """A version whose step fails after it made its table; what it did not find."""
    path = migrating.MIGRATIONS / "versions" / f"{newer_program}.py"
    path.write_text(f'{NEXT}    op.execute("UPDATE none_such SET id = 1")\n', encoding="utf-8")
    return "none_such"


def test_a_step_that_fails_leaves_the_database_to_the_former_program_and_says_what_to_do(
    any_engine: Engine, broken_program: str, tmp_path: Path
) -> None:
    with write(any_engine) as conn:
        conn.execute(text("INSERT INTO office_mode VALUES ('3514', 'real', '2026-07-06T00:00:00.000000Z')"))
    with pytest.raises(
        ConfigurationError, match=rf"{broken_program}.*Tidak ada yang berubah di dalamnya: pasang kembali versi"
    ):
        migrate(any_engine, tmp_path)
    assert versions(any_engine) == [NEWEST]
    with write(any_engine) as conn:
        assert not inspect(conn).has_table("next")
        assert conn.scalars(text("SELECT mode FROM office_mode")).all() == ["real"]
        conn.execute(text("UPDATE office_mode SET mode = 'practice'"))


@pytest.mark.usefixtures("newer_program")
def test_a_new_database_is_not_copied(empty_url: str) -> None:
    engine = open_engine(empty_url)
    assert migrate(engine) is None
    assert versions(engine) == ["next"]
    engine.dispose()


def as_of(engine: Engine, version: str) -> None:
    """Bring a new database to an older program's schema."""
    older = Config()
    older.set_main_option("script_location", str(migrating.MIGRATIONS))
    older.attributes["engine"] = engine
    command.upgrade(older, version)


def test_reports_of_before_provinces_stay_with_all_that_names_them_and_a_recap_needs_no_plan(empty_url: str) -> None:
    engine = open_engine(empty_url)
    as_of(engine, "0027")
    with write(engine) as conn:
        for each in (OLDER_PLAN, OLDER_REPORT, OLDER_NUMBER):
            conn.execute(text(each))
    migrate(engine)
    assert versions(engine) == [NEWEST]
    with read(engine) as conn:
        assert compare_metadata(MigrationContext.configure(conn, opts={"compare_type": True}), metadata) == []
        named = "SELECT r.id, r.plan_version_id, r.content FROM letter_number n JOIN revision r ON r.id = n.revision_id"
        assert [tuple(row) for row in conn.execute(text(named))] == [(7, 1, "{}")]
    with write(engine) as conn:
        conn.execute(text(RECAP))
    with pytest.raises(IntegrityError), write(engine) as conn:
        conn.execute(text("DELETE FROM revision WHERE id = 7"))
    engine.dispose()


def test_what_units_sent_to_an_older_program_stays_accepted(empty_url: str) -> None:
    engine = open_engine(empty_url)
    as_of(engine, "0001")
    with write(engine) as conn:
        conn.execute(text(OLDER_PLAN))
        conn.execute(text(OLDER_SUBMISSION))
    migrate(engine)
    assert versions(engine) == [NEWEST]
    with read(engine) as conn:
        (sent,) = submissions_of(conn, "3514", "2026-S1")
    assert (sent.workbook_name, sent.status, sent.note) == ("isian.xlsx", "accepted", "")
    engine.dispose()


@pytest.mark.few(1)
@pytest.mark.processes
def test_several_processes_may_migrate_an_empty_database_at_once(empty_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(PROCESSES)
    processes = [spawn.Process(target=migrate_together, args=(empty_url, start)) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=PATIENCE)
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    engine = open_engine(empty_url)
    assert versions(engine) == [NEWEST]
    engine.dispose()


def versions(engine: Engine) -> list[str]:
    with read(engine) as conn:
        return list(conn.scalars(text("SELECT version_num FROM alembic_version")))
