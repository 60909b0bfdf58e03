"""Says why a server could not be reached or let nobody in, from what libpq and the server told.

libpq gives no code for a connection that was not made, only a text; its own is English. What the server
itself says may be in the server's language: then its words are not known here, and a general sentence stands.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.server_errors import (
    DatabaseMissing,
    MayNotSignIn,
    PasswordNotTaken,
    ServerRefused,
    TlsRefused,
)
from desk.domain.text import Word, mark

_Kind = Callable[[Word, Word], DeskError]

_PLAIN: tuple[tuple[str, type[PasswordNotTaken | MayNotSignIn | DatabaseMissing]], ...] = (
    ("password authentication failed", PasswordNotTaken),
    ("no password supplied", PasswordNotTaken),
    ("is not permitted to log in", MayNotSignIn),
    ("permission denied for database", MayNotSignIn),
)
_EXPLAINED: tuple[tuple[str, _Kind, Word, Word], ...] = (
    (
        "does not support ssl",
        TlsRefused,
        mark("office_unavailable", "A protected connection (TLS) is required, and the server offers none"),
        mark(
            "office_unavailable",
            "Ask the administrator to switch TLS on at the server; do not sign in until then",
        ),
    ),
    (
        "does not match host name",
        TlsRefused,
        mark(
            "office_unavailable", "The server's certificate is made out to another name than the address has"
        ),
        mark(
            "office_unavailable",
            "Write the server's name in the address exactly as in its certificate, or ask the administrator "
            "for a certificate with this name",
        ),
    ),
    (
        "root certificate file",
        TlsRefused,
        mark("office_unavailable", "The certificate file that is named cannot be read"),
        mark(
            "office_unavailable",
            "Name the certificate file that the administrator gave you (in an address: sslrootcert=FILE)",
        ),
    ),
    (
        "certificate",
        TlsRefused,
        mark("office_unavailable", "The server's certificate is not trusted on this PC"),
        mark(
            "office_unavailable",
            "Name the certificate file of the office, which the administrator has (in an address: "
            "sslrootcert=FILE); is it named, tell the administrator and do not sign in",
        ),
    ),
    (
        "ssl error",
        TlsRefused,
        mark("office_unavailable", "The protected connection to the server could not be made"),
        mark("office_unavailable", "Tell the administrator, and do not sign in until it is mended"),
    ),
    (
        "session is read-only",
        OfficeUnavailable,
        mark("office_unavailable", "None of the office's servers takes changes now"),
        mark("office_unavailable", "Tell the administrator: a standby has to be made the primary server"),
    ),
    (
        "failed to resolve host",
        OfficeUnavailable,
        mark("office_unavailable", "This network knows no server of that name"),
        mark("office_unavailable", "Check the server's name, and that this PC is in the office's network"),
    ),
    (
        "is the server running",
        OfficeUnavailable,
        mark("office_unavailable", "The server is there, but PostgreSQL does not answer at this port"),
        mark("office_unavailable", "Check the port, or ask the administrator to start PostgreSQL there"),
    ),
    (
        "timeout expired",
        OfficeUnavailable,
        mark("office_unavailable", "The server does not answer"),
        mark(
            "office_unavailable",
            "Check the network cable, the server's name and that the server is switched on; then try again",
        ),
    ),
    (
        "the database system is",
        OfficeUnavailable,
        mark("office_unavailable", "The server is just starting or stopping"),
        mark("office_unavailable", "Wait a minute, then try again"),
    ),
    (
        "too many",
        OfficeUnavailable,
        mark("office_unavailable", "The server takes no further connection"),
        mark("office_unavailable", "Try again soon, and tell the administrator (max_connections)"),
    ),
    (
        "connection slots",
        OfficeUnavailable,
        mark("office_unavailable", "The server takes no further connection"),
        mark("office_unavailable", "Try again soon, and tell the administrator (max_connections)"),
    ),
    (
        "no pg_hba.conf entry",
        ServerRefused,
        mark("office_unavailable", "The server lets nobody in from this PC in this way"),
        mark(
            "office_unavailable", "Ask the administrator to allow this PC, protected by TLS, in pg_hba.conf"
        ),
    ),
    (
        "authentication method requirement",
        ServerRefused,
        mark("office_unavailable", "The server asks for the password in a way that does not protect it"),
        mark("office_unavailable", "Ask the administrator to demand scram-sha-256 in pg_hba.conf"),
    ),
    (
        "invalid response",
        ServerRefused,
        mark("office_unavailable", "What answers at this port is no PostgreSQL server"),
        mark("office_unavailable", "Check the server's name and port"),
    ),
)


def refusal(said: str) -> DeskError | None:
    """Return why a connection was not made, None when the text tells nothing that is known."""
    text = said.lower()
    for sign, kind in _PLAIN:
        if sign in text:
            return kind()
    if 'database "' in text and "does not exist" in text:
        return DatabaseMissing()
    if 'role "' in text and "does not exist" in text:
        return PasswordNotTaken()
    return next((make(cause, cure) for sign, make, cause, cure in _EXPLAINED if sign in text), None)
