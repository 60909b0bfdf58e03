"""Offices in SQLite files, made and copied as those of a server are."""

from __future__ import annotations

import shutil
from pathlib import Path


class Files:
    """Offices that go by the path of their file."""

    @staticmethod
    def create(name: str, template: str = "") -> str:
        """Make room for an office, with a copy of ``template`` in it if there is one; return its URL."""
        if template:
            assert not Path(f"{template}-wal").exists(), "somebody still works on the template"
            shutil.copy(template, name)
        return f"sqlite:///{name}"

    @staticmethod
    def drop(name: str) -> None:
        """Leave it where it is: pytest throws its folders away."""
