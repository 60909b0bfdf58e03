"""A certificate of the office's signs what the build makes, and a signature that does not fit is seen."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import wine
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from windows.installer import make_installer
from windows.manifest import write_list
from windows.pictures import draw_pictures
from windows.signing import PASSWORD, sign

NAME = "Disdukcapil Kota Serang"
SECRET = "kata sandi sertifikat"


@pytest.fixture
def certificate(pc_tools: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate as an office has one, but that nobody vouches for it."""
    key = rsa.generate_private_key(65_537, 2_048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    begins = datetime.now(UTC)
    ends, number = begins + timedelta(1), x509.random_serial_number()
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), number, begins, ends)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    sealed = serialization.BestAvailableEncryption(SECRET.encode())
    packed = pkcs12.serialize_key_and_certificates(b"k", key, made, None, sealed)
    (tmp_path / "kantor.p12").write_bytes(packed)
    (tmp_path / "kantor.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    monkeypatch.setenv(PASSWORD, SECRET)
    return tmp_path / "kantor.p12"


def valid(file: Path, certificate: Path) -> bool:
    """Whether a file bears a signature of this certificate that fits it."""
    words = ("osslsigncode", "verify", "-CAfile", str(certificate.with_suffix(".pem")), "-in", str(file))
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def test_a_signed_program_is_known_and_a_changed_one_is_not(certificate: Path, tmp_path: Path) -> None:
    program = tmp_path / "PRR Desk.exe"
    wine.compile_for_windows("int main(void) { return 0; }", program)
    assert not valid(program, certificate)
    sign(certificate, program)
    assert valid(program, certificate)
    changed = bytearray(program.read_bytes())
    changed[0x400] ^= 1
    program.write_bytes(changed)
    assert not valid(program, certificate)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["PRR Desk.exe", "kantor.p12", "kantor.pem"]


def test_a_wrong_password_signs_nothing(
    certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "PRR Desk.exe"
    wine.compile_for_windows("int main(void) { return 0; }", program)
    before = program.read_bytes()
    monkeypatch.setenv(PASSWORD, "salah")
    with pytest.raises(subprocess.CalledProcessError):
        sign(certificate, program)
    assert program.read_bytes() == before
    assert not list(tmp_path.glob("*.password"))


def test_setup_and_uninstaller_are_signed(certificate: Path, tmp_path: Path, pc: wine.WindowsPC) -> None:
    payload, setup = tmp_path / "isi", tmp_path / "PRR-Desk-1.0.0-setup.exe"
    payload.mkdir()
    (payload / "PRR Desk.exe").write_bytes(b"x")
    write_list(payload)
    draw_pictures(tmp_path)
    make_installer(payload, tmp_path, setup, "1.0.0", fast=True, signed_by=certificate)
    assert valid(setup, certificate)
    assert pc.run(setup, "/S").code == 0
    uninstaller = pc.disk / "Program Files/PRR Desk/uninstall.exe"
    assert valid(uninstaller, certificate)
    assert pc.run(r"C:\Program Files\PRR Desk\uninstall.exe", "/AllUsers", "/S").code == 0
    wine.wait_until(lambda: not uninstaller.parent.exists(), "nothing is left of it")
