"""The rights of a file on Windows: this account, the system and the administrators of the PC, nobody else."""

from __future__ import annotations

import re
import sys
from pathlib import Path

_DACL = 0x4
_PROTECTED = 0x80000000
_FILE_OBJECT = 1
_REVISION = 1
_TOKEN_QUERY = 0x8
_TOKEN_USER = 1
_ACE = re.compile(r"\(A[^;]*;[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)[^)]*\)")
_TRUSTED = frozenset({"SY", "BA", "OW", "CO"})
"""The system, the administrators, and whoever owns the file: they own the PC anyway."""


def descriptor(user: str, *, folder: bool) -> str:
    """Return the list of rights in Microsoft's words (SDDL), protected so that nothing is inherited."""
    passed_on = "OICI" if folder else ""
    return "D:P" + "".join(f"(A;{passed_on};FA;;;{who})" for who in (user, "SY", "BA"))


def others_in(descriptor_: str, user: str) -> bool:
    """Whether a list of rights lets anybody in beside ``user`` and who owns the PC.

    No list at all ("D:NO_ACCESS_CONTROL", or none) lets everybody in.
    """
    if "D:" not in descriptor_ or "NO_ACCESS_CONTROL" in descriptor_:
        return True
    return any(who not in _TRUSTED and who != user for who in _ACE.findall(descriptor_))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)

    def keep_own(path: Path) -> None:
        """Give a file or folder its list of rights.

        Raises:
            OSError: Windows refuses, or the disk knows no rights.
        """
        words = descriptor(_user(), folder=path.is_dir())
        made = ctypes.c_void_p()
        convert = _advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW
        convert.argtypes = (
            wintypes.LPCWSTR,
            wintypes.DWORD,
            ctypes.POINTER(ctypes.c_void_p),
            ctypes.c_void_p,
        )
        _must(convert(words, _REVISION, ctypes.byref(made), None))
        try:
            setting = _advapi.SetFileSecurityW
            setting.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p)
            _must(setting(str(path), _DACL | _PROTECTED, made))
        finally:
            _free(made)

    def wider(path: Path) -> bool:
        """Whether somebody else may read or write a file.

        Raises:
            OSError: Windows does not tell.
        """
        return others_in(_words_of(path), _user())

    def _words_of(path: Path) -> str:
        if not path.exists():
            raise FileNotFoundError(str(path))
        found = ctypes.c_void_p()
        getting = _advapi.GetNamedSecurityInfoW
        getting.argtypes = (
            wintypes.LPCWSTR,
            ctypes.c_int,
            wintypes.DWORD,
            *[ctypes.c_void_p] * 4,
            ctypes.POINTER(ctypes.c_void_p),
        )
        getting.restype = wintypes.DWORD
        failed = getting(str(path), _FILE_OBJECT, _DACL, None, None, None, None, ctypes.byref(found))
        if failed:
            raise ctypes.WinError(failed)
        try:
            return _as_words(found)
        finally:
            _free(found)

    def _as_words(found: ctypes.c_void_p) -> str:
        words = wintypes.LPWSTR()
        spell = _advapi.ConvertSecurityDescriptorToStringSecurityDescriptorW
        spell.argtypes = (
            ctypes.c_void_p,
            wintypes.DWORD,
            wintypes.DWORD,
            ctypes.POINTER(wintypes.LPWSTR),
            ctypes.c_void_p,
        )
        _must(spell(found, _REVISION, _DACL, ctypes.byref(words), None))
        try:
            return words.value or ""
        finally:
            _free(ctypes.cast(words, ctypes.c_void_p))

    def _user() -> str:
        """Return the account of this program as Windows numbers it."""
        token = wintypes.HANDLE()
        _kernel.GetCurrentProcess.restype = wintypes.HANDLE
        opening = _advapi.OpenProcessToken
        opening.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE))
        _must(opening(_kernel.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)))
        try:
            room = ctypes.create_string_buffer(256)
            length = wintypes.DWORD()
            asking = _advapi.GetTokenInformation
            asking.argtypes = (
                wintypes.HANDLE,
                ctypes.c_int,
                ctypes.c_void_p,
                wintypes.DWORD,
                ctypes.POINTER(wintypes.DWORD),
            )
            _must(asking(token, _TOKEN_USER, room, len(room), ctypes.byref(length)))
            sid = ctypes.cast(room, ctypes.POINTER(ctypes.c_void_p))[0]
            words = wintypes.LPWSTR()
            spell = _advapi.ConvertSidToStringSidW
            spell.argtypes = (ctypes.c_void_p, ctypes.POINTER(wintypes.LPWSTR))
            _must(spell(sid, ctypes.byref(words)))
            try:
                return words.value or ""
            finally:
                _free(ctypes.cast(words, ctypes.c_void_p))
        finally:
            _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
            _kernel.CloseHandle(token)

    def _free(memory: ctypes.c_void_p) -> None:
        _kernel.LocalFree.argtypes = (ctypes.c_void_p,)
        _kernel.LocalFree.restype = ctypes.c_void_p
        _kernel.LocalFree(memory)

    def _must(done: int) -> None:
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())

else:

    def keep_own(path: Path) -> None:
        """Nothing here: elsewhere a file has a mode.

        Raises:
            OSError: always; this is no Windows.
        """
        raise OSError(str(path))

    def wider(path: Path) -> bool:
        """Nothing here: elsewhere a file has a mode.

        Raises:
            OSError: always; this is no Windows.
        """
        raise OSError(str(path))
