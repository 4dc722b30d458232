"""Alembic's entry: always on the connection, and in the transaction, that the store hands in."""

from __future__ import annotations

from alembic import context

from monitor.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,  # the store holds the one transaction, on SQLite too
)
with context.begin_transaction():
    context.run_migrations()
