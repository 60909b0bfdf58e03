"""The sources of the CPython that is installed, to compare it with."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from zipfile import ZipFile

_LOCK = Path(__file__).with_name("python-sources.lock")
_LIBRARY = "cp311/Lib/"


def fetch_sources(folder: Path) -> Path:
    """Fetch the standard library's sources into a folder by their pinned hash, and return where they lie."""
    rmtree(folder, ignore_errors=True)
    with TemporaryDirectory() as kept:
        subprocess.run(
            (
                *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation"),
                *("--no-binary", ":all:", "--require-hashes", "-r", str(_LOCK), "--dest", kept),
            ),
            check=True,
        )
        (archive,) = Path(kept).glob("*.tar.gz")
        with tarfile.open(archive) as packed:
            (name,) = (one for one in packed.getnames() if one.endswith("/data.zip"))
            packed.extract(name, kept, filter="data")
        with ZipFile(Path(kept) / name) as files:
            wanted = [one for one in files.namelist() if one.startswith(_LIBRARY) and one.endswith(".py")]
            files.extractall(folder, wanted)
    return folder / _LIBRARY
