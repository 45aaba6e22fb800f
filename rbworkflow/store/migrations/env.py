"""Alembic's entry: runs the migrations on the engine it is handed."""

from alembic import context

from rbworkflow.store.schema import metadata

with context.config.attributes["engine"].execution_options(writes=True).connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
