"""What the installer is made of, fetched from the package index by pinned hashes."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

PROJECT = Path(__file__).parent.parent
_HERE = Path(__file__).parent
_PLATFORM, _VERSION = "x86_64-pc-windows-msvc", "3.11"
_PURE = ("font-roboto", "docopt")
"""Published as source alone; both are nothing but Python and files."""
_LAID_OUT = "cp311"
"""The folder in which both packages of CPython keep it."""
_FLOORS = ("desk", "reports", "resources", "ui")
_BESIDE = ("pyproject.toml", "README.md", "LICENSE")


def fetch_python(folder: Path) -> None:
    """Unpack the embeddable CPython of Windows into a folder."""
    unpacked = folder.with_name("python-source")
    for old in (unpacked, folder):
        shutil.rmtree(old, ignore_errors=True)
    with _data_of("python.lock") as files:
        files.extractall(unpacked)
    (unpacked / _LAID_OUT).rename(folder)
    shutil.rmtree(unpacked)


def fetch_sources(folder: Path) -> Path:
    """Unpack the sources of the same CPython's library into a folder, and return where they lie."""
    shutil.rmtree(folder, ignore_errors=True)
    library = f"{_LAID_OUT}/Lib/"
    with _data_of("python-sources.lock") as files:
        wanted = [one for one in files.namelist() if one.startswith(library) and one.endswith(".py")]
        files.extractall(folder, wanted)
    return folder / library


@contextmanager
def _data_of(lock: str) -> Iterator[ZipFile]:
    """Fetch the one package of a lock, and open the archive it brings."""
    with TemporaryDirectory() as kept:
        _run(
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation"),
            *("--no-binary", ":all:", "--require-hashes", "-r", str(_HERE / lock), "--dest", kept),
        )
        (package,) = Path(kept).glob("*.tar.gz")
        with tarfile.open(package) as packed:
            (member,) = (one for one in packed if one.isfile() and one.name.endswith("/data.zip"))
            inner = packed.extractfile(member)
            if inner is None:
                raise FileNotFoundError(member.name)
            with ZipFile(io.BytesIO(inner.read())) as files:
                yield files


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
