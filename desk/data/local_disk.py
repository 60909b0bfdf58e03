"""Tell a local disk from a network share: SQLite on a share would be damaged by two PCs."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path, PurePath

_SHARES = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ncpfs",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
        "glusterfs",
    }
)
_DRIVE_REMOTE = 4


def on_network_share(path: Path, mounts: str = "/proc/mounts") -> bool:
    """Whether ``path`` lies on a file system that another PC can reach.

    WAL needs shared memory between processes, which a network file system cannot give (sqlite.org/wal.html).
    """
    where = path.resolve()
    if sys.platform == "win32":
        letter = f"{where.drive[-2:]}\\"
        return names_a_server(where) or bool(ctypes.windll.kernel32.GetDriveTypeW(letter) == _DRIVE_REMOTE)
    table = Path(mounts)
    if not table.exists():
        return False
    return _kind_of(where, table.read_text(encoding="utf-8", errors="replace")) in _SHARES


def names_a_server(path: PurePath) -> bool:
    r"""Whether a path of Windows begins with ``\\server\share``; ``\\?\C:\...`` begins alike and does not."""
    begin = str(path).replace("/", "\\").upper()
    return begin.startswith("\\\\?\\UNC") or (begin.startswith("\\\\") and begin[2:4] not in ("?\\", ".\\"))


def _kind_of(where: Path, mounts: str) -> str:
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        depth = len(point.parts)
        if depth > best and (where == point or point in where.parents):
            best, kind = depth, fields[2]
    return kind
