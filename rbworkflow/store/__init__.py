"""Rows and files: the schema, transactions, migrations and the content-addressed file store."""

from rbworkflow.store.bulk import insert_columns
from rbworkflow.store.files import FileStore, write_whole
from rbworkflow.store.migrating import migrate
from rbworkflow.store.schema import metadata
from rbworkflow.store.transactions import open_engine, read, write

__all__ = ["FileStore", "insert_columns", "metadata", "migrate", "open_engine", "read", "write", "write_whole"]
