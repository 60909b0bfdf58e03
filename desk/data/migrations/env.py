"""What Alembic runs each time: the steps go through the transaction that is open already."""

from __future__ import annotations

from alembic import context

from desk.data.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
