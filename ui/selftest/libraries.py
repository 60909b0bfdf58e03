"""Libraries: all that the program is made of, also what is only loaded when it is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import resolve_name
from typing import Any

from desk.domain.text import mark
from ui.selftest.found import Found, Trial, detail_of, fault, good, note

MODULES = {
    "PySide6-Essentials": (
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtWidgets",
        "PySide6.QtSvg",
        "PySide6.QtPrintSupport",
    ),
    "SQLAlchemy": ("sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql.psycopg"),
    "alembic": ("alembic.command",),
    "argon2-cffi": ("argon2.low_level",),
    "argon2-cffi-bindings": ("_argon2_cffi_bindings",),
    "cryptography": ("cryptography.hazmat.primitives.ciphers.aead",),
    "font-roboto": ("font_roboto",),
    "holidays": ("holidays",),
    "httpx": ("httpx",),
    "keyring": ("keyring",),
    "num2words": ("num2words",),
    "openpyxl": ("openpyxl",),
    "phonenumbers": ("phonenumbers",),
    "pillow": ("PIL.Image",),
    "pi-heif": ("pi_heif",),
    "psycopg": ("psycopg",),
    "pyHanko": ("pyhanko.sign.validation",),
    "pyotp": ("pyotp",),
    "pypdfium2": ("pypdfium2",),
    "python-calamine": ("python_calamine",),
    "rapidfuzz": ("rapidfuzz.distance",),
    "reportlab": ("reportlab.pdfgen.canvas",),
    "segno": ("segno",),
    "tzdata": ("tzdata",),
    "zxing-cpp": ("zxingcpp",),
}
"""What is loaded of each distribution the program needs."""

_USED_BY = "desk.rooms.self_check"
"""Loaded once all of them are: it brings most of them along."""

_LACKING = mark("selftest", "the library {name} cannot be loaded ({detail}).")
_LOADED = mark("selftest", "{number} libraries loaded.")
_BROKEN = mark("selftest", "{name} does not work ({detail}).")
_LIBPQ = mark("selftest", "PostgreSQL is reached by libpq {version}.")
_SEALS = mark("selftest", "passwords are hashed and files sealed.")
_HTTPS = mark("selftest", "gateways are reached by HTTPS.")
_STORE = mark("selftest", "secrets are kept in {name}.")
_NO_STORE = mark(
    "selftest", "this account has no place for secrets; the passphrase is asked for at every start."
)
_MANAGER = mark("selftest", "the Credential Manager of Windows cannot be used.")
_SERVICE = mark("selftest", "Start the service “Credential Manager” of Windows (VaultSvc).")


def check(trial: Trial) -> Iterator[Found]:
    """Load each, then use those that would only fail at their first use."""
    faults = []
    for name, modules in MODULES.items():
        trial.doing(name)
        for module in modules:
            try:
                import_module(module)
            except Exception as error:  # a library may fail in any way while it is loaded
                faults.append(fault(_LACKING, name=name, detail=detail_of(error)))
    yield from faults
    if faults:
        return
    yield good(_LOADED, number=len(MODULES))
    here: Any = resolve_name(_USED_BY)
    for used, use in (
        ("psycopg", lambda: good(_LIBPQ, version=here.libpq())),
        ("argon2, cryptography", lambda: _sealed(here)),
        ("httpx", lambda: _https(here)),
        ("keyring", lambda: _store(here)),
    ):
        trial.doing(used)
        yield _tried(used, use)


def _tried(name: str, use: Callable[[], Found]) -> Found:
    try:
        return use()
    except Exception as error:  # as above
        return fault(_BROKEN, name=name, detail=detail_of(error))


def _sealed(here: Any) -> Found:
    if not here.opens_what_it_seals():
        raise ValueError
    return good(_SEALS)


def _https(here: Any) -> Found:
    here.https_ready()
    return good(_HTTPS)


def _store(here: Any) -> Found:
    """Name where this PC keeps secrets, and use it no more: nothing of the user's is read or written."""
    name = here.store_of_secrets()
    if name:
        return good(_STORE, name=name)
    return fault(_MANAGER, _SERVICE) if sys.platform == "win32" else note(_NO_STORE)
