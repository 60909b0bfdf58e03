"""Makes the installer for Windows; ``python -m windows.installer --help`` says how."""

from __future__ import annotations

import argparse
import hashlib
import shlex
import subprocess
import sys
from pathlib import Path

from windows.fetching import PROJECT
from windows.launchers import CONSOLE, WINDOW, numbers
from windows.payload import make_payload, version
from windows.pictures import ICON, SIDE
from windows.signing import sign

LARGEST = 60_000_000
"""Bytes: what still goes over a kecamatan's line, and onto any stick."""


def make_installer(
    payload: Path, pictures: Path, setup: Path, told: str, *, fast: bool, signed_by: Path | None
) -> None:
    """Pack a payload as a version into an installer.

    Raises:
        CalledProcessError: makensis or the signing refuses; it has said why.
    """
    kilobytes = sum(file.stat().st_size for file in payload.rglob("*") if file.is_file()) // 1024
    defined = {
        "VERSION": told,
        "NUMBERS": numbers(told).replace(",", "."),
        "PAYLOAD": str(payload.absolute()),
        "KILOBYTES": str(kilobytes),
        "ICON": str(pictures.absolute() / ICON),
        "SIDE": str(pictures.absolute() / SIDE),
        "OUT": str(setup.absolute()),
    }
    if fast:
        defined["FAST"] = "1"
    if signed_by:
        words = (sys.executable, "-m", "windows.signing", str(signed_by.absolute()))
        defined["SIGN"] = shlex.join(words)
    given = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(("makensis", "-V2", "-WX", *given, "installer.nsi"), check=True, cwd=PROJECT)


def main() -> int:
    """Make the payload and the installer, and say what came out."""
    asked = _asked()
    work: Path = asked.work
    whole = make_payload(work)
    if asked.certificate:
        for name in (WINDOW, CONSOLE):
            sign(asked.certificate, work / "payload" / name)
    setup = work / f"PRR-Desk-{version()}-setup.exe"
    pictures = work / "launcher"
    make_installer(work / "payload", pictures, setup, version(), fast=asked.fast, signed_by=asked.certificate)
    size = setup.stat().st_size
    if size > LARGEST and not asked.fast:
        print(f"{setup.name} has {size:,} bytes, and may have {LARGEST:,}", file=sys.stderr)
        return 1
    digest = hashlib.sha256(setup.read_bytes()).hexdigest()
    print(f"payload   {whole}\ninstaller {digest}\n{setup}, {size:,} bytes")
    return 0


def _asked() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description="Make the installer for Windows.")
    reader.add_argument("--fast", action="store_true", help="do not pack, for tests; the result is large")
    reader.add_argument("--certificate", type=Path, help="sign everything with this .p12")
    reader.add_argument(
        "--work", type=Path, default=PROJECT / "build" / "windows", help="folder of the build"
    )
    return reader.parse_args()


if __name__ == "__main__":
    sys.exit(main())
