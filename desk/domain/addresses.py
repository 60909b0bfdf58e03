"""Addresses of offices: tells a server from a file, keeps several hosts, adds or takes away who signs in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl, quote, unquote, urlencode

from desk.domain.server_errors import AddressUnusable

PORT = 5432
"""Where PostgreSQL listens when nothing else is said."""
_FORM = re.compile(
    r"postgres(?:ql)?(?:\+\w+)?://"
    r"(?:(?P<login>[^:@/?]*)(?::(?P<password>[^/?]*))?@)?"
    r"(?P<hosts>[^/?@]*)(?:/(?P<database>[^?]*))?(?:\?(?P<options>.*))?"
)
_HOST = re.compile(r"(?P<name>\[[^\]]+\]|[^:\[\]\s]+)(?::(?P<port>\d{1,5}))?")
_PARTS = ("host", "user", "password")
"""Options of libpq that are parts of the address."""
_SCRAM_ONLY = ("require_auth", "scram-sha-256")
"""Whoever signs in as themselves shows their password to no server, real or false (libpq 34.1.2)."""


@dataclass(frozen=True, slots=True)
class Host:
    """One of the machines on which an office's server may run."""

    name: str
    port: int = PORT

    def __str__(self) -> str:
        name = f"[{self.name}]" if ":" in self.name else self.name
        return f"{name}:{self.port}"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where an office's server is, and who signs in there; ``options`` are those of libpq."""

    hosts: tuple[Host, ...]
    database: str
    login: str = ""
    password: str = field(default="", repr=False)
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str) -> str:
        """Return one of the options, empty when it is not given."""
        return dict(self.options).get(name, "")

    def with_option(self, name: str, value: str) -> ServerAddress:
        """Return the same address with an option set, or left away when ``value`` is empty."""
        kept = tuple(one for one in self.options if one[0] != name)
        return replace(self, options=(*kept, (name, value)) if value else kept)

    @property
    def url(self) -> str:
        """The address as it is written down, with the password if there is one."""
        who = quote(self.login, safe="")
        if self.password:
            who += f":{quote(self.password, safe='')}"
        hosts = ",".join(map(str, self.hosts))
        options = f"?{urlencode(self.options, safe='/:,', quote_via=quote)}" if self.options else ""
        return f"postgresql://{f'{who}@' if who else ''}{hosts}/{quote(self.database, safe='')}{options}"


def is_server(url: str) -> bool:
    """Whether an address is that of a server, not of a file."""
    return re.match(r"postgres(ql)?(\+\w+)?:", url.strip()) is not None


def read_address(url: str) -> ServerAddress:
    """Return what an address of a server says.

    Raises:
        AddressUnusable: it cannot be understood.
    """
    found = _FORM.fullmatch(url.strip())
    if found is None:
        raise AddressUnusable(without_password(url))
    options = parse_qsl(found["options"] or "", keep_blank_values=True)
    named = [found["hosts"], *(value for name, value in options if name == "host")]
    given = dict(options)
    return ServerAddress(
        read_hosts(",".join(one for one in named if one)),
        unquote(found["database"] or ""),
        unquote(found["login"] or given.get("user", "")),
        unquote(found["password"] or "") or given.get("password", ""),
        tuple(one for one in options if one[0] not in _PARTS),
    )


def read_hosts(text: str) -> tuple[Host, ...]:
    """Return the machines that a text names, such as ``server-1, server-2:5433``.

    Raises:
        AddressUnusable: one of them cannot be understood, or there is none.
    """
    hosts = []
    for one in text.split(","):
        found = _HOST.fullmatch(unquote(one.strip()))
        if found is None or int(found["port"] or PORT) not in range(1, 65536):
            raise AddressUnusable(text)
        hosts.append(Host(found["name"].strip("[]"), int(found["port"] or PORT)))
    return tuple(hosts)


def names_nobody(url: str) -> bool:
    """Whether an address is that of a server at which everybody signs in as themselves."""
    return is_server(url) and not read_address(url).login


def role_name(login: str, database: str) -> str:
    """Return the name of a staff member's role at the server, which keeps roles for all its databases."""
    return f"{login.strip().lower()}@{database}"


def with_login(url: str, login: str, password: str) -> str:
    """Return an address that names nobody as one at which a staff member signs in."""
    address = read_address(url)
    role = role_name(login, address.database)
    return replace(address.with_option(*_SCRAM_ONLY), login=role, password=password).url


def without_login(url: str) -> str:
    """Return where an office is, whoever signs in there; a file's address is unchanged."""
    if not is_server(url):
        return url
    address = read_address(url).with_option(_SCRAM_ONLY[0], "")
    return replace(address, login="", password="").url


def with_password(url: str) -> bool:
    """Whether an address, understood or not, carries a password."""
    return without_password(url) != url


def without_password(url: str) -> str:
    """Return an address, understood or not, as it may be shown and written down."""
    return re.sub(r"(password=)[^&]+", r"\1", re.sub(r"(://[^:@/?]*):.*@", r"\1@", url))
