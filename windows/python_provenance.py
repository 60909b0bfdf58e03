"""Proves that a CPython for Windows is what the Python Software Foundation released.

Run in the build as ``python -m windows.python_provenance FOLDER``, FOLDER being the unpacked embeddable.
It proves:

* every program file is exactly what its Authenticode signature signs, the signature is the Foundation's, and
  its chain ends at a root of ``certifi`` at the moment its time stamp proves; the C runtime is Microsoft's;
* ``python.cat``, signed alike, lists the SHA-256 of each source of this release; every module of the archive,
  which bears no signature, is the compiled form of a source listed there, or of an empty one. What the list
  leaves out is the same code as in this machine's own Python.

What it cannot prove: Microsoft's root is not in ``certifi``, so the chain of the C runtime ends at the
highest certificate its own files bring; nobody is asked whether a certificate was revoked; and the files in
``UNPROVEN`` are no modules. See docs/windows-release.md for what a person compares.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import sys
import sysconfig
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType
from zipfile import ZipFile

import certifi
from asn1crypto import pem, x509

from windows.authenticode import BadSignature, Signature, digests_listed, signature_of
from windows.fetching import fetch_sources

FOUNDATION, MICROSOFT = "Python Software Foundation", "Microsoft Corporation"
ARCHIVE, CATALOGUE = "python311.zip", "python.cat"
UNPROVEN = (
    "ctypes/macholib/README.ctypes",
    "ctypes/macholib/fetch_macholib",
    "ctypes/macholib/fetch_macholib.bat",
    "distutils/README",
    "distutils/command/command_template",
    "email/architecture.rst",
    "lib2to3/Grammar.txt",
    "lib2to3/Grammar3.11.9.final.0.pickle",
    "lib2to3/PatternGrammar.txt",
    "lib2to3/PatternGrammar3.11.9.final.0.pickle",
    "pydoc_data/_pydoc.css",
    "site-packages/README.txt",
)
"""What the archive brings beside modules; nothing here is needed, and all of it may be left out."""
_PROGRAMS = (".exe", ".dll", ".pyd")
_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll")
_BESIDE = ("LICENSE.txt", "python311._pth", ARCHIVE, CATALOGUE)
_HEADER = 16
"""Bytes before the code in a compiled module."""


class Unproven(Exception):
    """Something is not what was released; the sentence is its text."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found: whose every program file is, and from where each module could be proved."""

    programs: dict[str, Signature]
    listed: tuple[str, ...]
    like_here: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def sentences(self) -> Iterator[str]:
        """What is proved, and what is not."""
        anchored = [name for name, signed in self.programs.items() if signed.anchored]
        ends = ", ".join(sorted({self.programs[name].chain_end for name in anchored}))
        yield f"{len(anchored)} program files are as the {FOUNDATION} signed them (root: {ends})."
        for name, signed in self.programs.items():
            if not signed.anchored:
                yield (
                    f"{name} is as {signed.organisation} signed it, as far as the file itself tells: "
                    f"the root above “{signed.chain_end}” is not on this machine."
                )
        yield f"{len(self.listed)} modules are the compiled form of a source in {CATALOGUE}, signed alike."
        here = ", ".join(self.like_here)
        yield f"Not in the catalogue, but the same code as in this machine's Python: {here or 'none'}."
        yield f"Not proved, no modules: {', '.join(self.left)}."
        yield "Whether a certificate was revoked was not asked. A person compares: docs/windows-release.md."


def prove(folder: Path, sources: Sequence[Path], roots: Sequence[x509.Certificate]) -> Proof:
    """Prove what an unpacked embeddable CPython is; the first of ``sources`` is this machine's own library.

    Raises:
        Unproven: something is not what was released, or is missing.
    """
    found = {file.name: file for file in folder.iterdir()}
    programs = {name: file for name, file in sorted(found.items()) if file.suffix in _PROGRAMS}
    odd = sorted(set(found) - set(programs) - set(_BESIDE))
    if odd:
        raise Unproven(f"{', '.join(odd)}: no such file belongs to the embeddable Python")
    missing = sorted({*_BESIDE, *_RUNTIME, "python.exe", "python311.dll"} - set(found))
    if missing:
        raise Unproven(f"{', '.join(missing)}: missing from the embeddable Python")
    try:
        signed, listed = digests_listed(found[CATALOGUE].read_bytes(), roots)
    except BadSignature as error:
        raise Unproven(f"{CATALOGUE}: {error}") from error
    _expect(CATALOGUE, signed, FOUNDATION)
    signatures = {name: _signature(file, roots) for name, file in programs.items()}
    with ZipFile(found[ARCHIVE]) as archive:
        return _prove_modules(archive, signatures, listed, sources)


def _signature(file: Path, roots: Sequence[x509.Certificate]) -> Signature:
    try:
        signed = signature_of(file.read_bytes(), roots)
    except BadSignature as error:
        raise Unproven(f"{file.name}: {error}") from error
    _expect(file.name, signed, MICROSOFT if file.name in _RUNTIME else FOUNDATION)
    return signed


def _expect(name: str, signed: Signature, organisation: str) -> None:
    if signed.organisation != organisation:
        raise Unproven(f"{name}: signed by “{signed.organisation}”, not by {organisation}")
    if organisation == FOUNDATION and not signed.anchored:
        raise Unproven(f"{name}: the root above “{signed.chain_end}” is none that is trusted")


def _prove_modules(
    archive: ZipFile, programs: dict[str, Signature], listed: Collection[bytes], sources: Sequence[Path]
) -> Proof:
    proved: dict[bool, list[str]] = {True: [], False: []}
    left = []
    names = archive.namelist()
    if len(set(names)) != len(names):
        raise Unproven(f"{ARCHIVE}: holds one name twice")
    for name in names:
        if name.endswith(".pyc"):
            by_list = _by_list(name, archive.read(name), listed, sources)
            proved[by_list].append(name)
        elif name in UNPROVEN:
            left.append(name)
        else:
            raise Unproven(f"{ARCHIVE}: {name} belongs to no Python known here")
    if not proved[True]:
        raise Unproven(f"{ARCHIVE}: holds no module")
    return Proof(programs, tuple(proved[True]), tuple(proved[False]), tuple(left))


def _by_list(name: str, stored: bytes, listed: Collection[bytes], sources: Sequence[Path]) -> bool:
    """Return whether the list vouches for a module; where not, this machine's own Python does."""
    code = _code(name, stored)
    source_name = name.removesuffix("c")
    found = [file.read_bytes() for folder in sources if (file := folder / source_name).is_file()]
    if not found:
        raise Unproven(f"{ARCHIVE}: no source of {name} is known")
    # A catalogue cannot list an empty file, and nobody has to vouch for one.
    vouched = next((one for one in found if not one or _as_released(one) in listed), None)
    own = sources[0] / source_name
    witness = vouched if vouched is not None else own.read_bytes() if own.is_file() else None
    if witness is None:
        raise Unproven(f"{ARCHIVE}: {name} is neither in {CATALOGUE} nor in this machine's Python")
    if not _same(code, compile(witness, name, "exec", dont_inherit=True, optimize=2)):
        raise Unproven(f"{ARCHIVE}: {name} is not the code of its source")
    return vouched is not None


def _as_released(source: bytes) -> bytes:
    """Return the SHA-256 of a source with the line ends of Windows, as it is released there."""
    return hashlib.sha256(source.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")).digest()


def _code(name: str, stored: bytes) -> CodeType:
    if stored[:4] != importlib.util.MAGIC_NUMBER:
        raise Unproven(f"{ARCHIVE}: {name} was compiled by another Python than {sys.version.split()[0]}")
    try:
        code = marshal.loads(stored[_HEADER:])  # noqa: S302 - only read: nothing of it is run
    except (EOFError, TypeError, ValueError) as error:
        raise Unproven(f"{ARCHIVE}: {name} cannot be read: {error}") from error
    if not isinstance(code, CodeType):
        raise Unproven(f"{ARCHIVE}: {name} holds no code")
    return code


def _same(one: CodeType, other: CodeType) -> bool:
    """Whether two pieces of code do the same, in whichever folder they were compiled."""
    return _unplaced(one) == _unplaced(other) and list(_not_compared(one)) == list(_not_compared(other))


def _unplaced(code: CodeType) -> CodeType:
    inside = (_unplaced(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_filename="", co_consts=tuple(inside))


def _not_compared(code: CodeType) -> Iterator[tuple[str, int]]:
    """Yield what Python itself does not look at when it compares code."""
    yield code.co_qualname, code.co_stacksize
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _not_compared(one)


def trusted_roots() -> list[x509.Certificate]:
    """Return the roots that ``certifi`` trusts."""
    stored = Path(certifi.where()).read_bytes()
    return [x509.Certificate.load(one) for _, _, one in pem.unarmor(stored, multiple=True)]


def main() -> int:
    """Prove the Python in the folder that was named."""
    folder = Path(sys.argv[1])
    try:
        with TemporaryDirectory() as kept:
            sources = (Path(sysconfig.get_path("stdlib")), fetch_sources(Path(kept) / "released"))
            proof = prove(folder, sources, trusted_roots())
    except Unproven as error:
        print(f"{folder}: {error}", file=sys.stderr)
        return 1
    print("\n".join(proof.sentences))
    return 0


if __name__ == "__main__":
    sys.exit(main())
