"""Alembic's migrations; `shared.store.migrate` runs them."""
