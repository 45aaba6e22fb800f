"""The schema as migrated is the schema as declared, however often and by however many it is migrated."""

import multiprocessing
from multiprocessing.synchronize import Barrier

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from rbworkflow.store import migrate, open_engine, read
from rbworkflow.store.schema import metadata
from tests.patience import PATIENCE

PROCESSES = 4


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
    assert versions(any_engine) == ["0003"]


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
    assert versions(engine) == ["0003"]
    engine.dispose()


def versions(engine: Engine) -> list[str]:
    with read(engine) as conn:
        return list(conn.scalars(text("SELECT version_num FROM alembic_version")))
