"""Where this program keeps things on a PC: the office of one PC, its demo offices, its log."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desk.domain.addresses import is_server, without_login
from desk.domain.own_files import make_folder, make_own
from ui.commands.answers import answers

PROGRAM = "prrdesk"


def data_folder() -> Path:
    """Return the user's data folder of this program; it may not exist yet."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / PROGRAM


def office_url() -> str:
    """Return the address of the office when none is named: kept here, answered at setup, or its own."""
    return kept_address() or answers().server or own_url()


def own_url() -> str:
    """Return the address of the office of this PC alone."""
    return sqlite_url(data_folder() / "kantor.sqlite")


def address_file() -> Path:
    """Return the file that keeps on this PC where its office is."""
    return data_folder() / "kantor.alamat"


def kept_address() -> str:
    """Return the address that somebody chose on this PC, empty when nobody did."""
    file = address_file()
    return file.read_text("utf-8").strip() if file.is_file() else ""


def keep_address(url: str) -> None:
    """Keep where the office is, without who signs in there.

    The office of this PC alone needs no note, unless the installation answered with a server.

    Raises:
        OSError: this account may not write there.
    """
    file = address_file()
    if not is_server(url) and not answers().server:
        file.unlink(missing_ok=True)
        return
    make_folder(file.parent)
    new = file.with_suffix(".baru")
    make_own(new)
    new.write_text(f"{without_login(url)}\n", "utf-8")
    new.replace(file)


def sqlite_url(file: Path) -> str:
    """Return the address of an office kept in a file."""
    return f"sqlite:///{file.absolute()}"


def log_file() -> Path:
    """Return the file in which faults of the program itself are written down."""
    return data_folder() / "prrdesk.log"


def seen_folder() -> Path:
    """Return the folder in which this PC remembers how far its offices were."""
    return data_folder() / "seen"


def outbox_folder() -> Path:
    """Return the folder in which this PC keeps what waits for an office's server."""
    return data_folder() / "outbox"


def outbox_keeps() -> bool:
    """Whether something waits at this PC for a server, whoever kept it."""
    return any(outbox_folder().glob("*/*.box"))


def private_files() -> tuple[Path, ...]:
    """Return what this program has written for one account of this PC: its log, drafts, slips."""
    folder = data_folder()
    return tuple(file for file in folder.rglob("*") if file.is_file()) if folder.is_dir() else ()


def fresh_file(folder: Path, stem: str) -> Path:
    """Return a file name in a folder that is not taken yet."""
    names = (folder / f"{stem}{number}.sqlite" for number in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(name for name in names if not name.exists())


def make_folder_for(url: str) -> None:
    """Make the folder of an office kept in a file, so that a first start needs nothing prepared."""
    if url.startswith("sqlite:///"):
        make_folder(Path(url.removeprefix("sqlite:///")).parent)
