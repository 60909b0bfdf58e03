"""A replica: a server that follows the office's and has everything it has, a little later, to read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk.domain.addresses import is_server, read_address
from desk.domain.errors import DeskError
from desk.domain.text import Word


class ReplicaUnusable(DeskError):
    """A report cannot be read at the replica; the office's own server can tell it."""


@dataclass(eq=False)
class ReplicaAway(ReplicaUnusable):
    """The replica cannot be read: it is away, or breaks a question off to keep following."""

    cause: Word


@dataclass(eq=False)
class ReplicaBehind(ReplicaUnusable):
    """The replica is further behind than the office allows for its reports."""

    as_of: datetime
    minutes: int


@dataclass(eq=False)
class NoReplica(ReplicaUnusable):
    """What answers at the address is a server of its own and follows none of this office."""


def may_be_set(said: str) -> bool:
    """Whether an address may stand in the settings, which everybody of the office can read.

    It says where and nothing else: by an option, whoever sets it could have passwords sent in the open.
    """
    if not is_server(said):
        return False
    address = read_address(said)
    return not (address.login or address.password or address.options)


def replica_url(said: str, office: str) -> str:
    """Return the address of a replica as ``said``, with what it leaves out as in the address of the office.

    Raises:
        AddressUnusable: it cannot be understood.
    """
    address, known = read_address(said), read_address(office)
    options = {**dict(known.options), "target_session_attrs": "any", **dict(address.options)}
    login = known if not address.login else address
    return replace(
        address,
        database=address.database or known.database,
        login=login.login,
        password=login.password,
        options=tuple(options.items()),
    ).url
