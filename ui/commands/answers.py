"""What was answered when the program was installed on Windows; it counts where nobody chose otherwise since.

``docs/windows-install.md`` says how an unattended installation answers.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from desk.domain.addresses import is_server, without_password
from ui.language import LANGUAGES

if sys.platform == "win32":
    import winreg

_KEY = r"Software\PRR Desk"
_SERVER, _OFFICE, _LANGUAGE = "Server", "Office", "Language"


@dataclass(frozen=True, slots=True)
class Answers:
    """Each empty where nothing was answered."""

    server: str = ""
    """The address of the office's server; a password has no place there, everybody may read it."""
    office: str = ""
    """What a new office is called."""
    language: str = ""

    @staticmethod
    def read(values: Mapping[str, str]) -> Answers:
        """Return what stored answers say; a file is no server, and a language nobody translated is none."""
        server, language = values.get(_SERVER, "").strip(), values.get(_LANGUAGE, "")
        return Answers(
            without_password(server) if is_server(server) else "",
            values.get(_OFFICE, "").strip(),
            language if language in LANGUAGES else "",
        )


def answers() -> Answers:
    """Return what was answered for this person, and else for everybody of the PC."""
    return Answers.read(_stored())


def _stored() -> Mapping[str, str]:
    found: dict[str, str] = {}
    if sys.platform == "win32":
        for whose in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            for name in (_SERVER, _OFFICE, _LANGUAGE):
                with suppress(FileNotFoundError), winreg.OpenKey(whose, _KEY) as key:
                    value, kind = winreg.QueryValueEx(key, name)
                    found |= {name: value} if kind == winreg.REG_SZ and value else {}
    return found
