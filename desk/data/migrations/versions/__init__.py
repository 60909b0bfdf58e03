"""One module for each version of the schema, found by Alembic in this folder."""
