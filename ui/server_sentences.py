"""The sentences of an office's server: what stands between it and whoever wants to sign in."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import server_errors as errors
from desk.domain.text import Word, mark

SERVER_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    errors.AddressUnusable: (
        mark("errors", "The server's address cannot be understood: {address}."),
        mark("errors", "Write it as postgresql://server:5432/office, or as the administrator gave it."),
    ),
    errors.TlsRefused: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.TookTooLong: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.HeldByOthers: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.LetInNoLonger: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.ServerRefused: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.PasswordNotTaken: (
        mark("errors", "The office's server does not take this name with this password."),
        mark(
            "errors",
            "Type both again. Was the password changed, type the new one; in an open window lock the screen "
            "first.",
        ),
    ),
    errors.MayNotSignIn: (
        mark("errors", "This account may not work at the office's server, or not any longer."),
        mark("errors", "Ask the administrator whether it is closed, or belongs to another office."),
    ),
    errors.DatabaseMissing: (
        mark("errors", "The server is there, but keeps no database of this name."),
        mark("errors", "Check the database's name, or ask the administrator to make it (createdb)."),
    ),
    errors.ServerTooOld: (
        mark("errors", "The server runs PostgreSQL {found}; this program needs {needed} or newer."),
        mark("errors", "Ask the administrator to bring the server up to date."),
    ),
    errors.OwnerNeeded: (
        mark("errors", "Only the owner of the office's database may do this."),
        mark(
            "errors",
            "Name the owner in the address, as in postgresql://owner@server/office; the password stands in "
            "PGPASSWORD or in the file of passwords.",
        ),
    ),
    errors.NoRolesYet: (
        mark("errors", "This office has no roles at a server yet."),
        mark(
            "errors",
            "Is it at a server, let its owner make them: “prrdesk roles --set-up”, with the owner in the "
            "address, as in postgresql://owner@server/office.",
        ),
    ),
    errors.SchemaOpen: (
        mark("errors", "Everybody who may connect could make tables and functions in this database."),
        mark(
            "errors",
            "Let the server's administrator run this there: REVOKE CREATE ON SCHEMA public FROM PUBLIC;",
        ),
    ),
    errors.LoginTooLong: (
        mark("errors", "The sign-in name is too long for the office's server."),
        mark("errors", "Choose one of at most {most} characters."),
    ),
    errors.ServerForbids: (
        mark("errors", "The office's server does not let this account do that; nothing was changed."),
        mark(
            "errors",
            "Sign out and in again. If it stays so, tell the administrator: prrdesk roles --check says what "
            "is missing.",
        ),
    ),
    errors.BadgeWaits: (
        mark("errors", "The office's server is away, and this staff card opened nothing at this PC before."),
        mark("errors", "Unlock with name and password."),
    ),
    errors.UnlockingShut: (
        mark("errors", "Too many wrong passwords while the office's server is away."),
        mark("errors", "The work is kept. Type the password again when the server is back."),
    ),
    errors.BadgeBringsBack: (
        mark("errors", "In an office on a server the staff card opens only what is locked at this PC."),
        mark("errors", "Sign in with name and password."),
    ),
}
