"""Bringing a database to this version's schema: it is read first, and copied before an older one is changed."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from rbworkflow.errors import ConfigurationError
from rbworkflow.store.transactions import read
from rbworkflow.system import make_private_file

MIGRATIONS: Final = Path(__file__).parent / "migrations"
NEWER: Final = (
    "Basis data ini sudah dipakai versi program yang lebih baru (skema {schema}). Pasang versi program itu kembali, "
    "atau pulihkan cadangan dari sebelum pembaruan."
)


def migrate(engine: Engine) -> Path | None:
    """Bring the schema to this version of the program; nothing is written where it is there already.

    Returns the copy that was made of an older SQLite database before it was changed; of PostgreSQL's the administrator
    makes them. Raises ConfigurationError where a newer program made the schema.
    """
    known = known_migrations(MIGRATIONS)
    with read(engine) as conn:
        found = MigrationContext.configure(conn).get_current_revision()
    if found == known.get_current_head():
        return None
    if found is not None and found not in {each.revision for each in known.walk_revisions()}:
        raise ConfigurationError(NEWER.format(schema=found))
    config = _config(MIGRATIONS)
    config.attributes["engine"] = engine
    command.upgrade(config, "head")
    copy: Path | None = config.attributes.get("copy")
    return copy


@cache
def known_migrations(migrations: Path) -> ScriptDirectory:
    """Those of the folder, which are read once: every opening of a database asks for them."""
    return ScriptDirectory.from_config(_config(migrations))


def _config(migrations: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations))
    return config


def copied(engine: Engine, schema: str) -> Path | None:
    """A copy of the SQLite database as it stands, what is still in its -wal too, named by its schema.

    Made while the one who migrates holds the writers' lock, so that it is what stood before the change.
    """
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    copy = Path(f"{engine.url.database}.skema-{schema}")
    unfinished = copy.with_name(f"{copy.name}.tmp")
    unfinished.unlink(missing_ok=True)  # what a kill left
    make_private_file(unfinished)
    with closing(sqlite3.connect(engine.url.database)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    return unfinished.replace(copy)
