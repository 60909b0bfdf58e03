"""Installing and removing what vouches for signers, on both engines."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
import signed_papers as papers
from cryptography.hazmat.primitives import serialization
from signed_papers import BEGAN, YEAR, Holder

from desk.domain.errors import NotAllowed, NotFound
from desk.domain.staff import Staff
from desk.domain.trust_errors import NotACertificate, NotAnAuthority, TrustRootKnown
from desk.office import Office


@pytest.fixture(scope="module")
def root() -> Holder:
    return papers.authority("Induk Contoh")


def kept(folder: Path, content: bytes, name: str = "induk.cer") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_root_is_installed_listed_and_removed(
    office: Office, admin: Staff, root: Holder, tmp_path: Path
) -> None:
    assert office.trust_roots.all() == ()
    (added,) = office.trust_roots.add(admin, kept(tmp_path, root.der))
    assert office.trust_roots.all() == (added,)
    assert (added.name, added.valid_from, added.valid_until) == ("Induk Contoh", BEGAN, BEGAN + 20 * YEAR)
    assert added.fingerprint.replace(":", "").lower() == sha256(root.der).hexdigest()
    assert added.added_by == "admin"
    assert not added.revokes
    office.trust_roots.remove(admin, added.sha256)
    assert office.trust_roots.all() == ()
    with pytest.raises(NotFound):
        office.trust_roots.remove(admin, added.sha256)


def test_a_bundle_and_a_list_of_revoked_ones_are_installed_together(
    office: Office, admin: Staff, root: Holder, tmp_path: Path
) -> None:
    issuer = papers.authority("Balai Contoh", root)
    added = office.trust_roots.add(admin, kept(tmp_path, root.pem + issuer.pem, "rantai.pem"))
    assert [one.name for one in added] == ["Induk Contoh", "Balai Contoh"]
    (revoked,) = office.trust_roots.add(admin, kept(tmp_path, papers.revocations(root, issuer), "cabut.crl"))
    assert (revoked.name, revoked.revokes) == ("Induk Contoh", True)
    assert revoked.valid_until == papers.NOW - timedelta(days=2)
    assert [(one.name, one.revokes) for one in office.trust_roots.all()] in (
        [("Balai Contoh", False), ("Induk Contoh", False), ("Induk Contoh", True)],
        [("Balai Contoh", False), ("Induk Contoh", True), ("Induk Contoh", False)],
    )


def test_what_is_installed_already_is_not_installed_again(
    office: Office, admin: Staff, root: Holder, tmp_path: Path
) -> None:
    office.trust_roots.add(admin, kept(tmp_path, root.der))
    with pytest.raises(TrustRootKnown):
        office.trust_roots.add(admin, kept(tmp_path, root.pem, "lagi.pem"))


def test_somebodys_own_certificate_is_refused_and_nothing_of_its_file_is_kept(
    office: Office, admin: Staff, root: Holder, tmp_path: Path
) -> None:
    own = papers.signer(root)
    with pytest.raises(NotAnAuthority) as refused:
        office.trust_roots.add(admin, kept(tmp_path, root.pem + own.pem))
    assert refused.value.name == "Drs. Contoh Pejabat"
    assert office.trust_roots.all() == ()


@pytest.mark.parametrize("engine", ["sqlite"])
def test_other_files_are_refused_before_the_database_is_asked(
    office: Office, admin: Staff, root: Holder, tmp_path: Path
) -> None:
    key = root.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for content in (b"", b"bukan sertifikat", root.der[:200], key, b"0" * 5_000_000, papers.paper("A")):
        with pytest.raises(NotACertificate):
            office.trust_roots.add(admin, kept(tmp_path, content))
    with pytest.raises(NotACertificate):
        office.trust_roots.add(admin, tmp_path / "tidak-ada.cer")


def test_only_an_administrator_may(office: Office, head: Staff, root: Holder, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        office.trust_roots.add(head, kept(tmp_path, root.der))
    with pytest.raises(NotAllowed):
        office.trust_roots.remove(head, "00")
