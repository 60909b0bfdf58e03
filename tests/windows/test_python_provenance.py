"""The Python that is installed is the one released; whatever was changed on the way ends the build."""

from __future__ import annotations

import importlib.util
import marshal
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from signed_programs import Publisher, catalogue, program, publisher

from windows.python_provenance import (
    ARCHIVE,
    CATALOGUE,
    FOUNDATION,
    MICROSOFT,
    UNPROVEN,
    Proof,
    Unproven,
    prove,
)

RELEASED = {
    "abc.py": b"def first():\n    return [n for n in (1, 2)]\n",
    "email/__init__.py": b'"""Letters."""\nSTAMPS = {"a", "b"}\n',
    "urllib/__init__.py": b"",
}
ONLY_HERE = {"xml/__init__.py": b"PARTS = ['dom']\n"}
IN_THE_CODE = 306
Change = Callable[[Path], object]


def compiled(source: bytes, told: str = "D:\\build\\Lib\\one.py") -> bytes:
    """Compile as the Foundation does: elsewhere, and without docstrings."""
    code = compile(source, told, "exec", dont_inherit=True, optimize=2)
    return importlib.util.MAGIC_NUMBER + b"\1" + bytes(11) + marshal.dumps(code)


def windows_text(source: bytes) -> bytes:
    return source.replace(b"\n", b"\r\n")


def write(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    for name, content in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Return a folder with a Python as it was released, this machine's library and the released sources."""
    foundation, microsoft = publisher(FOUNDATION), publisher(MICROSOFT)
    python = tmp_path / "python"
    programs = {name: program(foundation) for name in ("python.exe", "python311.dll", "_ssl.pyd")}
    programs |= {name: program(microsoft) for name in ("vcruntime140.dll", "vcruntime140_1.dll")}
    listed = catalogue(foundation, tuple(map(windows_text, RELEASED.values())))
    write(python, {**programs, CATALOGUE: listed, "LICENSE.txt": b"PSF", "python311._pth": b"."}.items())
    with ZipFile(python / ARCHIVE, "w") as archive:
        for name, source in {**RELEASED, **ONLY_HERE}.items():
            archive.writestr(f"{name}c", compiled(source))
        archive.writestr(UNPROVEN[0], "notes")
    write(tmp_path / "released", ((name, windows_text(source)) for name, source in RELEASED.items()))
    write(tmp_path / "own", {**ONLY_HERE, "abc.py": b"OLDER = 1\n"}.items())
    return tmp_path


def proof(world: Path, foundation: Publisher | None = None) -> Proof:
    root = (foundation or publisher(FOUNDATION)).root.asn1
    return prove(world / "python", (world / "own", world / "released"), [root])


def test_a_python_as_released_is_proved_and_it_is_said_what_could_not_be(world: Path) -> None:
    found = proof(world)
    assert found.listed == ("abc.pyc", "email/__init__.pyc", "urllib/__init__.pyc")
    assert found.like_here == ("xml/__init__.pyc",)
    assert {name for name, signed in found.programs.items() if not signed.anchored} == {
        "vcruntime140.dll",
        "vcruntime140_1.dll",
    }
    said = "\n".join(found.sentences)
    assert "3 program files" in said
    assert "3 modules" in said
    assert "vcruntime140_1.dll is as Microsoft Corporation signed it, as far as the file itself tells" in said
    assert UNPROVEN[0] in said


def rewrite(name: str, content: bytes) -> Change:
    return lambda python: (python / name).write_bytes(content)


def one_byte(name: str, place: int) -> Change:
    def change(python: Path) -> None:
        content = bytearray((python / name).read_bytes())
        content[place] ^= 1
        (python / name).write_bytes(content)

    return change


def into_archive(name: str, content: bytes) -> Change:
    def change(python: Path) -> None:
        with ZipFile(python / ARCHIVE) as archive:
            files = {one: archive.read(one) for one in archive.namelist()}
        with ZipFile(python / ARCHIVE, "w") as archive:
            for one, kept in {**files, name: content}.items():
                archive.writestr(one, kept)

    return change


def grown(python: Path) -> None:
    with (python / "_ssl.pyd").open("ab") as file:
        file.write(b"12345678")


def other_catalogue(python: Path) -> None:
    """A list that vouches for a module of one's own, signed by somebody of the same name."""
    source = b"import os\n"
    copycat = publisher(FOUNDATION, "Akar Lain")
    (python / CATALOGUE).write_bytes(catalogue(copycat, (*RELEASED.values(), source)))
    (python.parent / "released" / "abc.py").write_bytes(source)
    into_archive("abc.pyc", compiled(source))(python)


def by_another_key() -> bytes:
    """Return what bears the Foundation's certificate without its key."""
    real, other = publisher(FOUNDATION), publisher("Contoh Ltd")
    return program(replace(real, holder=replace(real.holder, key=other.holder.key)))


CHANGES = {
    "a byte of a library": (one_byte("python311.dll", IN_THE_CODE), "python311.dll: it was changed"),
    "a byte of a signature": (one_byte("python311.dll", -200), "python311.dll: "),
    "something behind a signature": (grown, "_ssl.pyd: something stands behind its signature"),
    "no signature": (rewrite("_ssl.pyd", program(None)), "_ssl.pyd: it is not signed"),
    "another's signature": (
        rewrite("_ssl.pyd", program(publisher("Contoh Ltd"))),
        "_ssl.pyd: signed by “Contoh Ltd”, not by",
    ),
    "somebody of the same name": (
        rewrite("_ssl.pyd", program(publisher(FOUNDATION, "Akar Lain"))),
        "_ssl.pyd: the root above “Akar Lain",
    ),
    "the Foundation's name with another key": (
        rewrite("_ssl.pyd", by_another_key()),
        "_ssl.pyd: its signature is not that of its signer",
    ),
    "the runtime by another": (
        rewrite("vcruntime140.dll", program(publisher(FOUNDATION))),
        "vcruntime140.dll: signed by",
    ),
    "a file more": (rewrite("helper.dat", b"1"), "helper.dat: no such file belongs"),
    "a program more": (rewrite("helper.exe", b"MZ"), "helper.exe: it is no program file"),
    "a file less": (lambda python: (python / "python.exe").unlink(), "python.exe: missing"),
    "a changed list": (one_byte(CATALOGUE, 120), f"{CATALOGUE}: "),
    "a list by somebody of the same name": (other_catalogue, f"{CATALOGUE}: the root above"),
    "a module more": (into_archive("helper.pyc", compiled(b"")), "no source of helper.pyc is known"),
    "a changed module": (
        into_archive("abc.pyc", compiled(RELEASED["abc.py"].replace(b"2", b"3"))),
        "abc.pyc is not the code of its source",
    ),
    "a changed module nobody listed": (
        into_archive("xml/__init__.pyc", compiled(b"PARTS = ['sax']\n")),
        "xml/__init__.pyc is not the code of its source",
    ),
    "a module of another Python": (into_archive("abc.pyc", b"\0" * 40), "compiled by another Python"),
    "a module that is none": (
        into_archive("abc.pyc", importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps("abc")),
        "abc.pyc holds no code",
    ),
    "data more": (into_archive("lib2to3/Other.pickle", b"1"), "lib2to3/Other.pickle belongs to no Python"),
}


@pytest.mark.parametrize(("change", "sentence"), CHANGES.values(), ids=CHANGES)
def test_what_was_changed_on_the_way_is_refused_with_a_sentence(
    world: Path, change: Change, sentence: str
) -> None:
    change(world / "python")
    with pytest.raises(Unproven) as refused:
        proof(world)
    assert sentence in str(refused.value)


def test_a_source_that_nobody_listed_vouches_for_nothing(world: Path) -> None:
    source = b"import os\n"
    (world / "released" / "abc.py").write_bytes(source)
    into_archive("abc.pyc", compiled(source))(world / "python")
    with pytest.raises(Unproven, match=r"abc\.pyc is not the code of its source"):
        proof(world)
    (world / "own" / "abc.py").unlink()
    with pytest.raises(Unproven, match=r"neither in python\.cat nor in this machine's Python"):
        proof(world)


def test_a_library_that_was_signed_after_its_certificate_ended_is_refused(world: Path) -> None:
    ended = publisher(FOUNDATION).holder.certificate.not_valid_after_utc
    library = world / "python" / "_ssl.pyd"
    library.write_bytes(program(publisher(FOUNDATION), at=ended - timedelta(days=1)))
    proof(world)
    library.write_bytes(program(publisher(FOUNDATION), at=ended + timedelta(days=1)))
    with pytest.raises(Unproven, match=r"_ssl\.pyd: its chain of certificates does not hold"):
        proof(world)


def test_a_library_stamped_by_a_clock_that_nobody_trusts_is_refused(
    world: Path, caplog: pytest.LogCaptureFixture
) -> None:
    stranger = replace(publisher(FOUNDATION), clock=publisher("Contoh Ltd").clock)
    (world / "python" / "_ssl.pyd").write_bytes(program(stranger))
    with pytest.raises(Unproven, match=r"_ssl\.pyd: the time stamp of its signature does not hold"):
        proof(world)
    caplog.clear()  # the library that looks for the clock's root says that there is none
