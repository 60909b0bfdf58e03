"""What a machine reads in a document: codes, numbers and signatures, as facts nobody has judged yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desk.domain.document_numbers import DocumentNumber


class Wholeness(Enum):
    """Whether a document still is what was signed."""

    INTACT = "intact"
    ADDED_TO = "added_to"
    """Filled in or annotated afterwards, as the signature allows."""
    CHANGED = "changed"
    PART_ONLY = "part_only"
    """The signature covers only a part of the file."""
    BROKEN = "broken"
    """The signature cannot be read."""


class SignerTrust(Enum):
    """Whether the office's trust roots vouch for who signed."""

    TRUSTED = "trusted"
    EXPIRED_SINCE = "expired_since"
    """Was valid when it was signed, as far as that is known."""
    EXPIRED_BEFORE = "expired_before"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"
    """What was signed is not there any more, so nothing is known of who did."""


@dataclass(frozen=True, slots=True)
class PageChange:
    """How a page differs from what was signed; both empty when it only looks different."""

    page: int
    gone: tuple[str, ...] = ()
    """Words that were signed and are not there any more."""
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What came after a signature."""

    pages: tuple[PageChange, ...] = ()
    pages_before: int = 0
    pages_now: int = 0
    compared: int = 0
    """How many pages there was time to compare."""
    fields: tuple[str, ...] = ()
    """Form fields filled in."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One electronic signature of a PDF."""

    wholeness: Wholeness
    trust: SignerTrust
    signer: str = ""
    organization: str = ""
    issuer: str = ""
    claimed_at: datetime | None = None
    """When the signer says it was; nobody vouches for it."""
    proved_at: datetime | None = None
    """When it was by a time stamp that a trust root of the office vouches for."""
    valid_until: datetime | None = None
    revoked_at: datetime | None = None
    revocation_known: bool = False
    """Whether a list or answer about revocation, in the file or installed, speaks of the signer."""
    changes: Changes | None = None

    @property
    def at(self) -> datetime | None:
        """When it was signed, as well as that is known."""
        return self.proved_at or self.claimed_at


@dataclass(frozen=True, slots=True)
class CodeRead:
    """What one QR code says."""

    page: int
    text: str


@dataclass(frozen=True, slots=True)
class NumberRead:
    """A document number that stands in a page's text or in a QR code on it."""

    page: int
    number: DocumentNumber
    in_code: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read in one file."""

    pages: int
    pages_read: int
    """Fewer than ``pages`` when time ran out or a page broke its reader."""
    codes: tuple[CodeRead, ...] = ()
    numbers: tuple[NumberRead, ...] = ()
    signatures: tuple[Signature, ...] = ()
    signable: bool = False
    """Whether it is a PDF; a picture carries no signature."""
    signatures_read: bool = True
    """False when the signatures could not be checked in time."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A file that vouches for signers: a certificate, or a list of revoked ones."""

    sha256: str
    name: str
    certificate: bytes
    """DER."""
    valid_from: datetime | None
    valid_until: datetime | None
    revokes: bool = False
    """Whether it is a list of revoked certificates."""
    is_authority: bool = True
    """Whether it may sign other certificates."""
