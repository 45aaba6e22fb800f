"""The schema as migrated is the schema as declared, however often and by however many it is migrated."""

import sys
from pathlib import Path
from subprocess import PIPE, Popen

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from rbworkflow.store import migrate, open_engine, read
from rbworkflow.store.schema import metadata

MIGRATE = "import sys; from rbworkflow.store import migrate, open_engine; migrate(open_engine(sys.argv[1]))"


def test_the_migrated_schema_is_the_declared_one(any_engine: Engine) -> None:
    with read(any_engine) as conn:
        differences = compare_metadata(MigrationContext.configure(conn, opts={"compare_type": True}), metadata)
    assert differences == []


def test_migrating_a_migrated_database_changes_nothing(any_engine: Engine) -> None:
    migrate(any_engine)
    with read(any_engine) as conn:
        assert conn.scalars(text("SELECT version_num FROM alembic_version")).all() == ["0001"]


def test_several_processes_may_migrate_an_empty_database_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    migrations = [Popen([sys.executable, "-c", MIGRATE, url], stderr=PIPE, text=True) for _ in range(4)]
    failures = [stderr for process in migrations if (stderr := process.communicate(timeout=120)[1])]
    assert failures == []
    engine = open_engine(url)
    with read(engine) as conn:
        assert conn.scalars(text("SELECT version_num FROM alembic_version")).all() == ["0001"]
    engine.dispose()
