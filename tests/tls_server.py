"""A server that offers TLS, with certificates made here: good, of another host, of an unknown authority."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import postgres
import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

HERE = x509.IPAddress(ip_address("127.0.0.1"))
ELSEWHERE = x509.DNSName("kantor.lain.go.id")
RULES = "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"


class Authority:
    """Somebody who signs certificates."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        # X.509 has no idea of a chain that ends in somebody who may not sign.
        can_sign = x509.BasicConstraints(ca=True, path_length=None)
        self.certificate = self._about(self._name, self._key).add_extension(can_sign, critical=True)
        self.pem = self.certificate.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM)

    def sign(self, whose: x509.GeneralName, ends: timedelta = timedelta(days=1)) -> tuple[bytes, bytes]:
        """Return a certificate of a server, and its key; one that has ended when ``ends`` is negative."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "server")])
        about = self._about(name, key, ends).add_extension(
            x509.SubjectAlternativeName([whose]), critical=False
        )
        written = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return about.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM), written

    def _about(
        self, name: x509.Name, key: ec.EllipticCurvePrivateKey, ends: timedelta = timedelta(days=1)
    ) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=30))
            .not_valid_after(now + ends)
        )


class TlsServer:
    """A running server whose certificate a test may change; staff sign in by SCRAM, its owner is trusted."""

    def __init__(self, running: postgres.Server, folder: Path) -> None:
        self._running = running
        self.owner = running.url
        self.nobody = running.url.replace("postgres@", "")
        self.authority = Authority("Kantor")
        self.trusted = folder / "ca.pem"
        self.trusted.write_bytes(self.authority.pem)
        self._place("pg_hba.conf", RULES.encode())

    def show(self, authority: Authority, whose: x509.GeneralName) -> None:
        """Offer TLS with a certificate from now on."""
        certificate, key = authority.sign(whose)
        self._place("server.crt", certificate)
        self._place("server.key", key)
        self.set("ssl", "on")

    def set(self, name: str, value: str) -> None:
        """Change one of the server's settings for the connections that come now."""
        with psycopg.connect(f"{self.owner}/postgres?sslmode=disable", autocommit=True) as raw:
            raw.execute(f"ALTER SYSTEM SET {name} = '{value}'")
            raw.execute("SELECT pg_reload_conf()")
            # The reload is done some moments later, by the process that lets new connections in.
            raw.execute("SELECT pg_sleep(0.2)")

    def create(self, name: str) -> str:
        """Create a database; return its owner's address."""
        return self._running.create(name)

    def add_role(self, login: str, password: str, database: str) -> None:
        """Let somebody sign in as themselves, with every right, as long as no rights are the question."""
        with psycopg.connect(f"{self.owner}/{database}?sslmode=disable", autocommit=True) as raw:
            raw.execute(f"CREATE ROLE \"{login}@{database}\" LOGIN SUPERUSER PASSWORD '{password}'")

    def _place(self, name: str, content: bytes) -> None:
        file = self._running._data / name
        file.write_bytes(content)
        file.chmod(0o600)
        if self._running._account is not None:
            os.chown(file, self._running._account, self._running._account)


@contextmanager
def tls_server(folder: Path) -> Iterator[TlsServer]:
    """Run a server that does not offer TLS yet."""
    with postgres.server() as running:
        made = TlsServer(running, folder)
        made.set("password_encryption", "scram-sha-256")
        yield made
