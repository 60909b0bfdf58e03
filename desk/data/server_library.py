"""The library by which a server is reached: there, of which version, and known to SQLAlchemy."""

from __future__ import annotations

import psycopg
from sqlalchemy import create_engine

_MAJOR = 10_000


def version() -> str:
    """Return the version of libpq, once an engine for a server was made with it; nothing is connected."""
    create_engine("postgresql+psycopg://").dispose()
    number = psycopg.pq.version()
    return f"{number // _MAJOR}.{number % _MAJOR}"
