"""What the installer is made of, fetched from the package index by pinned hashes."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

PROJECT = Path(__file__).parent.parent
_HERE = Path(__file__).parent
_PLATFORM, _VERSION = "x86_64-pc-windows-msvc", "3.11"
_PURE = ("font-roboto", "docopt")
"""Published as source alone; both are nothing but Python and files."""
_FLOORS = ("desk", "reports", "resources", "ui")
_BESIDE = ("pyproject.toml", "README.md", "LICENSE")


def fetch_python(folder: Path) -> None:
    """Unpack the embeddable CPython of Windows into a folder."""
    source = folder.with_name("python-source")
    shutil.rmtree(source, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    _run(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--no-binary", ":all:", "--require-hashes", "-r", str(_HERE / "python.lock")),
        *("--dest", str(source)),
    )
    (archive,) = source.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        (name,) = (one for one in packed.getnames() if one.endswith("/data.zip"))
        packed.extract(name, source, filter="data")
    with ZipFile(source / name) as files:
        files.extractall(source)
    (source / "cp311").rename(folder)
    shutil.rmtree(source)


def fetch_packages(folder: Path) -> None:
    """Install every package the program needs on Windows into a folder, by the hashes of the lock."""
    shutil.rmtree(folder, ignore_errors=True)
    source_allowed = [word for name in _PURE for word in ("--no-binary", name)]
    _uv(
        *("--python-platform", _PLATFORM, "--python-version", _VERSION, "--only-binary", ":all:"),
        *(
            *source_allowed,
            "--require-hashes",
            "-r",
            str(_HERE / "requirements.lock"),
            "--target",
            str(folder),
        ),
    )


def fetch_program(folder: Path) -> None:
    """Install this program itself into a folder, from a copy that no earlier build has touched."""
    shutil.rmtree(folder, ignore_errors=True)
    copy = folder.with_name("program-source")
    shutil.rmtree(copy, ignore_errors=True)
    for name in _FLOORS:
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in _BESIDE:
        shutil.copy2(PROJECT / name, copy / name)
    _uv("--no-build-isolation", "--target", str(folder), str(copy))
    shutil.rmtree(copy)


def _uv(*words: str) -> None:
    _run(
        sys.executable,
        "-m",
        "uv",
        "pip",
        "install",
        "--quiet",
        "--python",
        sys.executable,
        "--no-deps",
        *words,
    )


def _run(*words: str) -> None:
    subprocess.run(words, check=True)
