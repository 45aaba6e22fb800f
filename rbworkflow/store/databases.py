"""A database of its own for each office on a PostgreSQL server: made where it is missing."""

from typing import Final

from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from rbworkflow.errors import ConfigurationError
from rbworkflow.store.transactions import open_engine

ALWAYS_THERE: Final = "postgres"
"""The database that every PostgreSQL server has."""
MISSING: Final = "does not exist"
NOT_MADE: Final = (
    "Basis data {name} belum ada di server PostgreSQL dan tidak dapat dibuat ({reason}). Buat basis data itu, atau "
    "beri pengguna program hak CREATEDB."
)


def make_database(engine: Engine) -> None:
    """Let the engine's database be there. Raises ConfigurationError where it is not and cannot be made."""
    if engine.dialect.name != "postgresql":
        return
    try:
        with engine.connect():
            return
    except OperationalError as error:
        if MISSING not in str(error):
            raise
    server = open_engine(make_url(engine.url).set(database=ALWAYS_THERE).render_as_string(hide_password=False))
    name = engine.dialect.identifier_preparer.quote(str(engine.url.database))
    try:
        with server.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            conn.execute(text(f"CREATE DATABASE {name}"))
    except (ProgrammingError, IntegrityError) as error:
        if "already exists" not in str(error):  # another process was first
            raise ConfigurationError(
                NOT_MADE.format(name=engine.url.database, reason=str(error.orig).splitlines()[0])
            ) from error
    finally:
        server.dispose()
