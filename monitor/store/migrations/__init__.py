"""Alembic migrations; `Store.open` runs them for SQLite, `Store.migrate` elsewhere."""
