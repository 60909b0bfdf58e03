"""Whom the office trusts to vouch for electronic signatures: certificates, and lists of revoked ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk.data import reading_process, trust_roots
from desk.data.trust_roots import Kept
from desk.domain.journal import Action
from desk.domain.machine_reading import Installed
from desk.domain.staff import Staff
from desk.domain.trust_errors import NotAnAuthority, TrustRootKnown
from desk.rooms.work import Workbench


@dataclass(frozen=True, slots=True)
class TrustRoot:
    """One installed certificate, or list of revoked ones."""

    sha256: str
    name: str
    valid_from: datetime | None
    valid_until: datetime | None
    """Of a list of revoked ones: when the next one is due."""
    revokes: bool
    added_at: datetime
    added_by: str

    @property
    def fingerprint(self) -> str:
        """The SHA-256 fingerprint as certificate authorities print it, to be compared by eye."""
        pairs = (self.sha256[at : at + 2] for at in range(0, len(self.sha256), 2))
        return ":".join(pairs).upper()


class TrustRoots:
    """What the administrator installs from the certificate authority's own files."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._told: dict[str, Installed] = {}

    def all(self) -> tuple[TrustRoot, ...]:
        """Return what is installed, by name; the first time a process of its own has to read it."""
        with self._bench.look() as db:
            kept = trust_roots.every(db)
        new = [one.certificate for one in kept if one.sha256 not in self._told]
        self._remember(reading_process.describe(new) if new else ())
        return tuple(_root(one, self._told[one.sha256]) for one in kept)

    def add(self, admin: Staff, path: Path) -> tuple[TrustRoot, ...]:
        """Install what a .cer, .crt, .der, .pem or .crl file holds, and return what was new.

        Raises:
            NotACertificate: there is nothing of the kind in it.
            NotAnAuthority: a certificate in it may not vouch for others; nothing was installed.
            TrustRootKnown: all of it is installed already.
        """
        self._bench.admit(admin, Action.TRUST_ROOT_CHANGED)
        found = reading_process.read_installable(path)
        for one in found:
            if not one.is_authority:
                raise NotAnAuthority(one.name)
        with self._bench.work(admin, Action.TRUST_ROOT_CHANGED) as work:
            new = [
                one for one in found if trust_roots.add(work.db, one, staff_id=work.staff.id, now=work.now)
            ]
            if not new:
                raise TrustRootKnown(path.name)
            work.subject = f"trust_root:{new[0].sha256[:16]}"
            work.changed({}, {one.sha256: one.name for one in new})
            self._remember(new)
            added = (Kept(one.sha256, one.name, one.certificate, work.now, admin.name) for one in new)
            return tuple(_root(kept, one) for kept, one in zip(added, new, strict=True))

    def remove(self, admin: Staff, sha256: str) -> None:
        """Trust one no longer.

        Raises:
            NotFound: it is not installed.
        """
        with self._bench.work(admin, Action.TRUST_ROOT_CHANGED) as work:
            name = trust_roots.remove(work.db, sha256)
            work.subject = f"trust_root:{sha256[:16]}"
            work.changed({sha256: name}, {})

    def _remember(self, told: Iterable[Installed]) -> None:
        """Keep what certificates say of themselves; the same bytes always say the same."""
        self._told.update({one.sha256: one for one in told})


def _root(kept: Kept, said: Installed) -> TrustRoot:
    return TrustRoot(
        kept.sha256, kept.name, said.valid_from, said.valid_until, said.revokes, kept.at, kept.staff
    )
