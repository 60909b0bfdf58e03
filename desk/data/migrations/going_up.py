"""Takes an office of an earlier program through every version since, in the transaction that is open."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, update

from desk.data import guards, server_grants, server_roles
from desk.data.office_tables import office
from desk.data.schema import revision

FIRST = 6
"""The first version that Alembic knows; everything before it goes up in one step."""


def go_up(db: Connection, since: int) -> None:
    """Do every step after version ``since``, and let the office say how far it is.

    The office's own row leads: what Alembic notes follows it.
    """
    plan = _plan(db)
    command.stamp(plan, revision(since) if since >= FIRST else "base", purge=True)
    command.upgrade(plan, "head")
    guards.create(db)
    if server_roles.in_use(db):
        server_grants.set_up(db)  # to what is new nobody but the owner has a right yet
    db.execute(update(office).values(schema_version=head()))


def head() -> int:
    """Return the number of the newest step."""
    newest = ScriptDirectory.from_config(_plan(None)).get_current_head()
    return int(newest or 0)


def _plan(db: Connection | None) -> Config:
    plan = Config(attributes={"connection": db})
    # A percent sign in a path would be read as a reference.
    # The program that is installed on Windows has no sources; elsewhere what was once compiled may be old.
    plan.set_main_option("sourceless", "false" if __file__.endswith(".py") else "true")
    plan.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return plan
