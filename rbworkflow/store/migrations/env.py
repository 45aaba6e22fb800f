"""Alembic's entry: runs the migrations in one writing transaction, so that of several at once only one migrates."""

from alembic import context

from rbworkflow.store.migrating import copied
from rbworkflow.store.schema import metadata
from rbworkflow.store.transactions import write

attributes = context.config.attributes
with write(attributes["engine"]) as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    older = context.get_context().get_current_revision()
    if older not in (None, context.get_head_revision()):
        attributes["copy"] = copied(attributes["engine"], older, attributes["copies"])
    context.run_migrations()
