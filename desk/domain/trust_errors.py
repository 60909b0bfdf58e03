"""Why a file does not become a trust root, as facts; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError


@dataclass(eq=False)
class NotACertificate(DeskError):
    """The file holds neither a certificate nor a list of revoked ones, or is damaged."""

    file_name: str


@dataclass(eq=False)
class NotAnAuthority(DeskError):
    """The certificate is somebody's own and may vouch for nobody else."""

    name: str


@dataclass(eq=False)
class TrustRootKnown(DeskError):
    """Everything in the file has been installed before."""

    file_name: str
