"""Keeps the process that checks signatures off every network: neither a socket nor the library to ask with.

What checks signatures loads an HTTP library to fetch what is missing, which takes half of the time until the
process is there; here nothing is ever fetched. This module must be imported before it.
"""

from __future__ import annotations

import sys
from types import ModuleType

_OUTSIDE = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
        "subprocess.Popen",
    }
)


class _Absent(ModuleType):
    """Stands where a library would be: classes can be named, and none of them does anything."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


sys.modules.setdefault("aiohttp", _Absent("aiohttp"))


def forbid_network() -> None:
    """Refuse, from now on and for good, whatever would reach outside this process."""
    sys.addaudithook(_refuse)


def _refuse(event: str, _args: tuple[object, ...]) -> None:
    if event in _OUTSIDE:
        raise PermissionError(event)
