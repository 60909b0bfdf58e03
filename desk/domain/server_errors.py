"""What can be wrong with an office's server, or with the way to it; facts alone."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError, OfficeUnavailable


@dataclass(eq=False)
class AddressUnusable(DeskError):
    """An address of a server that cannot be understood."""

    address: str


@dataclass(eq=False)
class TlsRefused(OfficeUnavailable):
    """The way to the server is not the protected one that is asked for, or its certificate is not trusted."""
