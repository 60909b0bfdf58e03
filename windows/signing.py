"""Signs a program for Windows: ``python -m windows.signing CERTIFICATE.p12 FILE``.

The certificate's password is read from ``PRRDESK_CERTIFICATE_PASSWORD``, and the address of a time stamp
server, where there is one, from ``PRRDESK_TIMESTAMP_URL``: without a time stamp a signature ends with its
certificate.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PASSWORD, STAMP = "PRRDESK_CERTIFICATE_PASSWORD", "PRRDESK_TIMESTAMP_URL"


def sign(certificate: Path, file: Path) -> None:
    """Put a signature into a file.

    Raises:
        CalledProcessError: osslsigncode refuses; it has said why.
    """
    signed = file.with_suffix(".signed")
    stamp = ("-ts", os.environ[STAMP]) if os.environ.get(STAMP) else ()
    # The tool reads the password from a file, so that no list of processes shows it.
    password = file.with_suffix(".password")
    password.touch(0o600)
    try:
        password.write_text(os.environ.get(PASSWORD, ""), "utf-8")
        subprocess.run(
            (
                *(
                    "osslsigncode",
                    "sign",
                    "-pkcs12",
                    str(certificate),
                    "-readpass",
                    str(password),
                    "-h",
                    "sha256",
                ),
                *("-n", "PRR Desk", *stamp, "-in", str(file), "-out", str(signed)),
            ),
            check=True,
        )
    finally:
        password.unlink()
    signed.replace(file)


def main() -> int:
    """Sign the file that was named with the certificate that was named."""
    sign(Path(sys.argv[1]), Path(sys.argv[2]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
