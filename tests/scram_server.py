"""Lets the tests' server ask staff members for their passwords, as an office's server does."""

from __future__ import annotations

from pathlib import Path

import postgres
import psycopg

OWNER, OWNERS_PASSWORD = "pemilik", "milik-kantor-uji"
"""Who owns the offices with roles: no superuser, but somebody who may make roles."""
_ASKED = f"host all {OWNER} 127.0.0.1/32 scram-sha-256\nhost all /@ 127.0.0.1/32 scram-sha-256\n"
"""Roles with an at sign are staff members; everybody else is trusted, as the other tests need it."""


def ask_for_passwords(server: postgres.Server) -> None:
    """Let staff members and the owner of offices in by SCRAM alone; make that owner."""
    with psycopg.connect(f"{server.url}/postgres", autocommit=True) as raw:
        (kept,) = raw.execute("SHOW hba_file").fetchone() or ("",)
        file = Path(kept)
        said = file.read_text(encoding="utf-8")
        if not said.startswith(_ASKED):
            file.write_text(_ASKED + said, encoding="utf-8")
            raw.execute("SELECT pg_reload_conf()")
            raw.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE CREATEDB PASSWORD '{OWNERS_PASSWORD}'")


def owners(url: str) -> str:
    """Return the address of a database as its owner's."""
    return url.replace("//postgres@", f"//{OWNER}:{OWNERS_PASSWORD}@")


def nobodys(url: str) -> str:
    """Return the address of a database without anybody's name."""
    return url.replace("//postgres@", "//")


def forget_roles(server: postgres.Server, database: str) -> None:
    """Throw the roles of a database away, which is gone already."""
    with psycopg.connect(f"{server.url}/postgres", autocommit=True) as raw:
        of_it = "SELECT quote_ident(rolname) FROM pg_roles WHERE rolname LIKE %s"
        for (name,) in raw.execute(of_it, [f"%@{database}"]).fetchall():
            raw.execute(f"DROP ROLE {name}")
