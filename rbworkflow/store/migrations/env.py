"""Alembic's entry: runs the migrations in one writing transaction, so that of several at once only one migrates."""

from alembic import context

from rbworkflow.store.schema import metadata
from rbworkflow.store.transactions import write

with write(context.config.attributes["engine"]) as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    context.run_migrations()
