"""What is installed: the same from the same inputs, and each file named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from storms import LONG

from windows.compiling import MADE_FOR, compile_all
from windows.launchers import numbers
from windows.manifest import LIST, write_list
from windows.payload import make_payload
from windows.pruning import prune

_MODULE = '''"""A module with a set, whose order is another one in each process."""

VOWELS = frozenset({"a", "i", "u", "e", "o"})


def is_vowel(letter: str) -> bool:
    return letter in {"a", "i", "u", "e", "o", "é"}
'''


def test_the_list_names_files_and_then_their_folders_and_its_hash_tells_any_change(tmp_path: Path) -> None:
    (tmp_path / "Lib" / "desk").mkdir(parents=True)
    (tmp_path / "Lib" / "desk" / "a.pyc").write_bytes(b"a")
    (tmp_path / "python.exe").write_bytes(b"p")
    first = write_list(tmp_path)
    assert (tmp_path / LIST).read_bytes() == b"Lib\\desk\\a.pyc\r\npython.exe\r\nLib\\desk\\\r\nLib\\\r\n"
    assert write_list(tmp_path) == first
    (tmp_path / "python.exe").write_bytes(b"q")
    changed = write_list(tmp_path)
    (tmp_path / "python.exe").rename(tmp_path / "pythonw.exe")
    assert len({first, changed, write_list(tmp_path)}) == 3


@pytest.mark.parametrize("name", ["kécamatan.txt", "x" * 151])
def test_a_name_the_installer_may_not_open_ends_the_build(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(ValueError, match="ASCII and at most 150"):
        write_list(tmp_path)


def test_packages_laid_out_otherwise_end_the_build(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    with pytest.raises(LookupError, match="laid out differently"):
        prune(tmp_path)


@pytest.mark.skipif(sys.version_info[:2] != MADE_FOR, reason="the Python of Windows is 3.11")
def test_modules_compile_to_the_same_bytes_and_leave_no_source(tmp_path: Path) -> None:
    made = []
    for name in ("satu", "dua"):
        (tmp_path / name / "desk").mkdir(parents=True)
        (tmp_path / name / "desk" / "huruf.py").write_text(_MODULE, "utf-8")
        compile_all(tmp_path / name)
        (compiled,) = (one for one in (tmp_path / name).rglob("*") if one.is_file())
        assert compiled.relative_to(tmp_path / name) == Path("desk/huruf.pyc")
        made.append(compiled.read_bytes())
    assert made[0] == made[1]
    assert str(tmp_path).encode() not in made[0]


@pytest.mark.parametrize(("version", "told"), [("0.1.0", "0,1,0,0"), ("2", "2,0,0,0")])
def test_a_version_is_told_as_windows_counts_it(version: str, told: str) -> None:
    assert numbers(version) == told


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="it builds the whole program twice: make storm")
def test_the_same_inputs_give_the_same_payload(pc_tools: None, tmp_path: Path) -> None:
    assert make_payload(tmp_path / "satu") == make_payload(tmp_path / "dua")
