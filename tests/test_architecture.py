"""The beauty of the house, held by machine: floors, files, types, lint."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ("desk", "reports", "ui", "resources")
BUILD = "windows"
FILES = sorted(path for floor in (*FLOORS, BUILD) for path in (ROOT / floor).rglob("*.py"))
LONGEST = 400
LAZY = {ROOT / "ui" / "app.py"}
"""The wiring paints the sign-in before it loads the rest; nothing else may import inside a function."""


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _run(*words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_import_contracts_hold() -> None:
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    kept = len(tomllib.loads(_text("pyproject.toml"))["tool"]["importlinter"]["contracts"])
    assert f"{kept} kept, 0 broken" in done.stdout


def test_ruff_finds_nothing() -> None:
    _run("ruff", "check", "desk", "reports", "ui", "resources", "tests", BUILD)
    _run("ruff", "format", "--check", "desk", "reports", "ui", "resources", "tests", BUILD)


def test_mypy_strict_finds_nothing() -> None:
    _run("mypy")


def test_every_file_is_short_says_what_it_is_for_and_hides_no_import() -> None:
    assert [fault for path in FILES for fault in _faults(path)] == []


def _faults(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    if not ast.get_docstring(tree):
        yield f"{_named(path)}: does not say what it is for"
    if source.count("\n") > LONGEST:
        yield f"{_named(path)}: longer than {LONGEST} lines"
    if "TYPE_CHECKING" in source:
        yield f"{_named(path)}: imports for types alone"
    for node in ast.walk(tree) if path not in LAZY else ():
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            hidden = [n.lineno for n in ast.walk(node) if isinstance(n, (ast.Import, ast.ImportFrom))]
            if hidden:
                yield f"{_named(path)}: import inside {node.name} at {hidden}"


def test_every_marker_that_silences_a_check_carries_its_reason() -> None:
    bare = [
        f"{_named(path)}, line {number}: {line.strip()}"
        for path in FILES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if _silences(line) or any(word in line for word in ("TODO", "FIXME", "XXX", "NotImplementedError"))
    ]
    assert bare == []


def _silences(line: str) -> bool:
    """Whether a line silences a check without a reason beside the marker."""
    if "noqa" not in line and "type: ignore" not in line:
        return False
    _, _, reason = line.partition("# noqa" if "noqa" in line else "# type: ignore")
    return " - " not in reason and "  # " not in reason


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
