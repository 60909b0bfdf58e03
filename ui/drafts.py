"""What a clerk was typing, kept as files on this PC: it outlives a crash, a power cut and a lost server."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desk.domain.own_files import make_folder, open_new, put
from desk.domain.safe_errors import SafeLocked

_ENDING = ".json"
_PART = ".part"


@dataclass(frozen=True, slots=True)
class Draft:
    """One form that was begun: ``content`` is what its page made of it, plain values for JSON."""

    key: str
    at: datetime
    content: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Kept:
    """The drafts of somebody, the newest first, and how many files could not be read, for good or now."""

    drafts: tuple[Draft, ...]
    unreadable: int = 0
    locked: int = 0
    """Encrypted, and the key is not on this PC; they are read once the passphrase is typed."""


class Notes(Protocol):
    """What encrypts and opens something small that only this PC keeps."""

    def seal_note(self, content: bytes, about: str) -> bytes:
        """Return it encrypted, or as it is where there is no key store."""

    def unseal_note(self, kept: bytes, about: str) -> bytes:
        """Return it as it was.

        Raises:
            SafeLocked: the key is not on this PC.
            ValueError: it was changed.
        """


class Drafts:
    """The drafts of one person in one office; nobody else's are ever read.

    Folder and files are for this account of the PC alone. Where the office has a passphrase and the operating
    system a key store, they are encrypted too; a key kept beside them would protect nothing.
    """

    def __init__(self, folder: Path, office: str, login: str, notes: Notes | None = None) -> None:
        self._login = login
        self._notes = notes
        self._folder = folder / hashlib.sha256(f"{office}\n{login}".encode()).hexdigest()[:32]

    def keep(self, draft: Draft) -> None:
        """Write a draft beside its last version and put it in its place, whole even after a power cut.

        Raises:
            OSError: this PC cannot keep it.
        """
        make_folder(self._folder)
        path = self._path(draft.key)
        part = path.with_suffix(_PART)
        whole = {"login": self._login, "at": draft.at.isoformat(), "content": dict(draft.content)}
        content = json.dumps(whole, ensure_ascii=False).encode()
        if self._notes is not None:
            content = self._notes.seal_note(content, self._about(path))
        part.unlink(missing_ok=True)
        with os.fdopen(open_new(part), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put(part, path)
        _settle(self._folder)

    def remove(self, key: str) -> None:
        """Remove a draft; one that is not there is no error.

        Raises:
            OSError: this PC does not let it go.
        """
        self._path(key).unlink(missing_ok=True)

    def all(self) -> Kept:
        """Return what is kept, the newest first."""
        found: list[Draft] = []
        unreadable = locked = 0
        for path in sorted(self._folder.glob(f"*{_ENDING}")):
            try:
                draft = self._read(path)
            except SafeLocked:
                locked += 1  # read again once the passphrase is typed
            except (OSError, ValueError, KeyError, TypeError):
                unreadable += 1  # told by whoever asked
            else:
                found += [draft] if draft is not None else []
        found.sort(key=lambda draft: draft.at, reverse=True)
        return Kept(tuple(found), unreadable, locked)

    def _about(self, path: Path) -> str:
        """Return what a file is sealed for: this person and form, so that none takes another's place."""
        return f"draft|{self._login}|{path.name}"

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}{_ENDING}"

    def _read(self, path: Path) -> Draft | None:
        kept = path.read_bytes()
        if self._notes is not None:
            kept = self._notes.unseal_note(kept, self._about(path))
        whole = json.loads(kept)
        if whole["login"] != self._login:
            return None
        content = whole["content"]
        if not isinstance(content, dict):
            raise TypeError(path.name)
        return Draft(str(content["key"]), datetime.fromisoformat(whole["at"]), content)


def _settle(folder: Path) -> None:
    """Let the disk keep the new name too; Windows has no such step and needs none."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
