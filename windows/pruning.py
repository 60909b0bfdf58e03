"""What of the packages is not installed: tools, sources for compilers, parts of Qt nothing asks for."""

from __future__ import annotations

import shutil
from pathlib import Path

_NOT_RUN = ("*.pyi", "*.pyx", "*.pxd", "*.h", "*.c", "*.cpp", "*.lib", "*.pdb", "py.typed")
_FOLDERS = (
    "*/tests",
    "sqlalchemy/testing",
    "alembic/testing",
    "alembic/templates",
    "reportlab/graphics/samples",
    "phonenumbers/geodata",
    "phonenumbers/carrierdata",
    "phonenumbers/tzdata",
)
_OF_INSTALLING = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json")
"""Names the folder and the moment of the build, or what is no longer so once files are left out."""
_QT = "PySide6"
_QT_PARTS = ("Core", "Gui", "Widgets", "PrintSupport", "Svg")
_QT_FILES = (
    "*.py",
    "pyside6.abi3.dll",
    "msvcp140*.dll",
    "vcruntime140*.dll",
    *(f"Qt6{part}.dll" for part in _QT_PARTS),
    *(f"Qt{part}.pyd" for part in _QT_PARTS),
    "support/*",
    "plugins/platforms/qwindows.dll",
    "plugins/platforms/qoffscreen.dll",
    "plugins/styles/*",
    "plugins/iconengines/qsvgicon.dll",
    "plugins/imageformats/qjpeg.dll",
    "plugins/imageformats/qico.dll",
    "plugins/imageformats/qsvg.dll",
)


def prune(packages: Path) -> None:
    """Take from a folder of installed packages what the program never loads.

    Raises:
        LookupError: something named here is not there, so that a new release is looked at.
    """
    for pattern in _FOLDERS:
        for folder in _there(packages, pattern):
            shutil.rmtree(folder)
    for pattern in _NOT_RUN:
        for file in packages.rglob(pattern):
            file.unlink()
    _prune_qt(packages / _QT)
    prune_program(packages)


def prune_program(installed: Path) -> None:
    """Take away what an installation noted of itself, and tools it put beside the packages."""
    shutil.rmtree(installed / "bin", ignore_errors=True)
    (installed / ".lock").unlink(missing_ok=True)
    for info in installed.glob("*.dist-info"):
        for name in _OF_INSTALLING:
            (info / name).unlink(missing_ok=True)
    _drop_empty(installed)


def _prune_qt(qt: Path) -> None:
    kept = {file for pattern in _QT_FILES for file in _there(qt, pattern)}
    for file in qt.rglob("*"):
        if file.is_file() and file not in kept:
            file.unlink()


def _there(folder: Path, pattern: str) -> list[Path]:
    found = sorted(folder.glob(pattern))
    if not found:
        raise LookupError(f"{pattern} is not in {folder}: this release is laid out differently")
    return found


def _drop_empty(folder: Path) -> None:
    for below in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if not any(below.iterdir()):
            below.rmdir()
