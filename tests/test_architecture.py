"""The beauty of the house, held by machine: floors, files, types, lint."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ("desk", "reports", "ui", "resources")
FILES = sorted(path for floor in FLOORS for path in (ROOT / floor).rglob("*.py"))
LONGEST = 400
LAZY = {ROOT / "ui" / "app.py"}
"""The wiring paints the sign-in before it loads the rest; nothing else may import inside a function."""


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _run(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_import_contracts_hold() -> None:
    _run("importlinter.cli", "lint", "--no-cache")


def test_ruff_finds_nothing() -> None:
    _run("ruff", "check", "desk", "reports", "ui", "resources", "tests")
    _run("ruff", "format", "--check", "desk", "reports", "ui", "resources", "tests")


def test_mypy_strict_finds_nothing() -> None:
    _run("mypy")


@pytest.mark.parametrize("path", FILES, ids=_named)
def test_a_file_is_short_says_what_it_is_for_and_hides_no_import(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = _tree(path)
    assert ast.get_docstring(tree), "a module says what it is for"
    assert source.count("\n") <= LONGEST
    assert "TYPE_CHECKING" not in source
    if path not in LAZY:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                hidden = [n.lineno for n in ast.walk(node) if isinstance(n, (ast.Import, ast.ImportFrom))]
                assert not hidden, f"import inside {node.name} at {hidden}"


@pytest.mark.parametrize("path", FILES, ids=_named)
def test_a_marker_that_silences_a_check_carries_its_reason(path: Path) -> None:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if "noqa" in line or "type: ignore" in line:
            mark, _, reason = line.partition("# noqa" if "noqa" in line else "# type: ignore")
            assert " - " in reason or "  # " in reason, f"line {number}: {mark.strip()}"
        assert not any(word in line for word in ("TODO", "FIXME", "XXX", "NotImplementedError")), number


def test_every_package_is_installed() -> None:
    listed = set(tomllib.loads(_text("pyproject.toml"))["tool"]["setuptools"]["packages"])
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for floor in FLOORS
        for path in (ROOT / floor).rglob("__init__.py")
    }
    assert found == listed


def test_the_version_is_the_newest_of_the_changelog() -> None:
    version = tomllib.loads(_text("pyproject.toml"))["project"]["version"]
    headings = [line for line in _text("CHANGELOG.md").splitlines() if line.startswith("## ")]
    assert headings[0].startswith(f"## {version}")


def test_the_lock_names_no_address() -> None:
    assert "://" not in _text("requirements.lock")
