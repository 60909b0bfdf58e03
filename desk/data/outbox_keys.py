"""The boxes of one person at this PC and their keys: sealed by password, and in the PC's key store."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from pkgutil import resolve_name
from threading import RLock
from typing import Any

from desk.data.data_key import DataKey, SealBroken, Wrapped
from desk.data.outbox_file import OutboxFile, settle
from desk.data.own_lock import held_alone
from desk.data.vault import sealing
from desk.domain.own_files import make_folder, open_new, put
from desk.domain.safe import Cost
from desk.domain.safe_errors import PassphraseWrong

COST = Cost(rounds=3, memory_kib=64 * 1024, lanes=4)
"""RFC 9106, section 4, second recommended option, as for the passwords themselves."""
_KEY, _BOX, _KIND, _VERSION = ".key", ".box", "outbox", 1


class OutboxKeys:
    """The folder of one person in one office; a box is a file of lines and a file with its locked key."""

    def __init__(self, folder: Path, office: str, login: str) -> None:
        self.folder = folder / sha256(f"{office}\n{login}".encode()).hexdigest()[:32]
        self._about = self.folder.name
        self._keys: dict[str, DataKey] = {}
        self._threads = RLock()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other thread and program of this PC from this folder.

        Raises:
            OSError: this PC cannot keep anything.
        """
        with self._threads:
            make_folder(self.folder)
            with held_alone(self.folder / "lock"):
                yield

    @property
    def opened(self) -> bool:
        """Whether something can be kept and read."""
        return bool(self._keys)

    def open(self, password: str) -> None:
        """Open what can be opened, by the key store or ``password``; with one, there is a box afterwards."""
        with self.alone():
            for key_id in self._ids():
                self._open_one(key_id, password)
            if not self._keys and password:
                key: DataKey = sealing().new_key()
                self._write(key.id, [_wrap(key, password)])
                self._remember(key)
                _key_store().keep(key)

    def open_earlier(self, password: str, now: str) -> bool:
        """Open what an earlier password sealed, and seal it under the one of ``now`` too."""
        found = False
        with self.alone():
            for key_id in self._ids():
                if key_id not in self._keys and self._unwrapped(key_id, password):
                    found = True
                    self._write(key_id, [_wrap(self._keys[key_id], now)] if now else self._wraps(key_id))
        return found

    def seal_again(self, password: str) -> None:
        """Seal every open box under another password too; the next sign-in takes the old seal away."""
        with self.alone():
            for key_id, key in self._keys.items():
                self._write(key_id, [_wrap(key, password), *self._wraps(key_id)[:1]])

    def files(self) -> list[OutboxFile]:
        """Return the files that can be read, the newest last."""
        return [
            self._file(path)
            for key_id in self._ids()
            if key_id in self._keys
            for path in sorted(self.folder.glob(f"{key_id}.*{_BOX}"), key=_place)
        ]

    def locked(self) -> int:
        """Return how many boxes with something in them cannot be opened."""
        shut = [key_id for key_id in self._ids() if key_id not in self._keys]
        return sum(1 for key_id in shut if any(self.folder.glob(f"{key_id}.*{_BOX}")))

    def new_file(self) -> OutboxFile:
        """Return a file nothing is in yet; an altered one stays beside it as it is."""
        key_id = [one for one in self._ids() if one in self._keys][-1]
        taken = [_place(path) for path in self.folder.glob(f"{key_id}.*")]
        return self._file(self.folder / f"{key_id}.{max(taken, default=0) + 1}{_BOX}")

    def last_written(self) -> datetime | None:
        """Return when something was last kept here, whoever may read it; None when nothing is."""
        boxes = self.folder.glob(f"*{_BOX}") if self.folder.is_dir() else ()
        times = [path.stat().st_mtime for path in boxes]
        return datetime.fromtimestamp(max(times), UTC) if times else None

    def _file(self, path: Path) -> OutboxFile:
        key_id, place = path.name.split(".")[:2]
        return OutboxFile(path, self._keys[key_id], f"{self._about}|{place}")

    def _ids(self) -> list[str]:
        if not self.folder.is_dir():
            return []
        return [path.stem for path in sorted(self.folder.glob(f"*{_KEY}"), key=_made)]

    def _path(self, key_id: str) -> Path:
        return self.folder / f"{key_id}{_KEY}"

    def _remember(self, key: DataKey) -> None:
        self._keys[key.id] = key

    def _open_one(self, key_id: str, password: str) -> None:
        if password and self._unwrapped(key_id, password):
            if len(self._wraps(key_id)) > 1:
                self._write(key_id, [_wrap(self._keys[key_id], password)])
        elif key_id not in self._keys and (kept := _key_store().kept(key_id)) is not None:
            self._remember(kept)
            if password:  # it was changed elsewhere: the key store opened it, and now this one does again
                self._write(key_id, [_wrap(kept, password)])

    def _unwrapped(self, key_id: str, password: str) -> bool:
        for wrapped in self._wraps(key_id):
            with suppress(PassphraseWrong, SealBroken):
                self._remember(sealing().unwrap(wrapped, password))
                return True
        return False

    def _wraps(self, key_id: str) -> list[Wrapped]:
        """Return the locks of a key; a file that is damaged opens nothing and is left as it is."""
        try:
            kept = json.loads(self._path(key_id).read_bytes())
            return [_lock(key_id, one) for one in kept["locks"]] if kept["version"] == _VERSION else []
        except (ValueError, KeyError, TypeError):
            return []

    def _write(self, key_id: str, locks: Iterable[Wrapped]) -> None:
        told = {"version": _VERSION, "locks": [_told(one) for one in locks]}
        path = self._path(key_id)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        with os.fdopen(open_new(part), "w", encoding="ascii") as file:
            json.dump(told, file)
            file.flush()
            os.fsync(file.fileno())
        put(part, path)
        settle(self.folder)


def _place(path: Path) -> int:
    """Return which of the files of its key one is; the key itself is none."""
    parts = path.name.split(".")
    return int(parts[1]) if len(parts) > 2 and parts[1].isdecimal() else 0


def _made(path: Path) -> tuple[float, str]:
    return path.stat().st_mtime, path.name


def _wrap(key: DataKey, password: str) -> Wrapped:
    wrapped: Wrapped = sealing().wrap(key, _KIND, password, COST)
    return wrapped


def _told(one: Wrapped) -> dict[str, Any]:
    cost = {"rounds": one.rounds, "memory_kib": one.memory_kib, "lanes": one.lanes}
    sealed = {"salt": one.salt.hex(), "nonce": one.nonce.hex(), "wrapped": one.wrapped.hex()}
    return {"version": one.version, **cost, **sealed}


def _lock(key_id: str, kept: dict[str, Any]) -> Wrapped:
    return Wrapped(
        _KIND,
        key_id,
        int(kept["version"]),
        bytes.fromhex(kept["salt"]),
        int(kept["rounds"]),
        int(kept["memory_kib"]),
        int(kept["lanes"]),
        bytes.fromhex(kept["nonce"]),
        bytes.fromhex(kept["wrapped"]),
    )


def _key_store() -> Any:
    return resolve_name("desk.data.key_store")
