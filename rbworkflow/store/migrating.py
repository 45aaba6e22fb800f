"""Bringing a database to this version's schema: it is read first, and copied before an older one is changed."""

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from rbworkflow.errors import ConfigurationError
from rbworkflow.store.dumping import copy_sqlite, dump_postgresql, write_out
from rbworkflow.store.transactions import read
from rbworkflow.system import make_private_file

MIGRATIONS: Final = Path(__file__).parent / "migrations"
NEWER: Final = (
    "Basis data ini sudah dipakai versi program yang lebih baru (skema {schema}). Pasang versi program itu kembali, "
    "atau pulihkan cadangan dari sebelum pembaruan."
)


FAILED: Final = (
    "Basis data tidak dapat disesuaikan dengan versi program ini ({reason}). Tidak ada yang berubah di dalamnya: "
    "pasang kembali versi program yang lama, yang dapat terus memakainya, dan kirim kalimat ini kepada pengelolanya."
)


def migrate(engine: Engine, copies: Path | None = None) -> Path | None:
    """Bring the schema to this version of the program; nothing is written where it is there already.

    Returns the copy that was made of an older database before it was changed: beside SQLite's file, PostgreSQL's in the
    folder `copies`. Raises ConfigurationError where a newer program made the schema, no copy can be made, or a step
    failed, which leaves everything as it was.
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
    config.attributes["copies"] = copies
    try:
        command.upgrade(config, "head")
    except SQLAlchemyError as error:
        raise ConfigurationError(FAILED.format(reason=str(error).splitlines()[0])) from error
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


def copied(engine: Engine, schema: str, copies: Path | None) -> Path | None:
    """A copy of the database as it stands, named by its schema; None where nobody said in which folder.

    Made while the one who migrates holds the writers' lock, so that it is what stood before the change.
    """
    is_sqlite = engine.dialect.name == "sqlite"
    database = Path(engine.url.database or "") if is_sqlite else (copies or Path()) / "rbworkflow.dump"
    if not engine.url.database or (copies is None and not is_sqlite):
        return None
    copy = database.with_name(f"{database.name}.skema-{schema}")
    unfinished = copy.with_name(f"{copy.name}.tmp")
    unfinished.unlink(missing_ok=True)  # what a kill left
    make_private_file(unfinished)
    if is_sqlite:
        copy_sqlite(database, unfinished)
    else:
        dump_postgresql(engine.url, unfinished)
    write_out(unfinished)
    return unfinished.replace(copy)
