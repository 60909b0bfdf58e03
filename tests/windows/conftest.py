"""A Windows PC for each process of the suite, and installers to put on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import wine
from this_machine import could_install_it


@pytest.fixture(scope="session")
def pc_tools() -> None:
    """What builds for Windows and runs it; where it could have been installed, tests are not left out."""
    if missing := wine.lacking():
        if could_install_it():
            pytest.fail(f"{missing} is missing; `sh .ci/windows-tools` installs it")
        pytest.skip(f"{missing} is missing here")


@pytest.fixture(scope="session")
def switched_on(pc_tools: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[wine.WindowsPC]:
    """The PC itself, which takes seconds to set up."""
    with wine.switched_on(tmp_path_factory.mktemp("pc") / "wine") as pc:
        yield pc


@pytest.fixture
def pc(switched_on: wine.WindowsPC) -> wine.WindowsPC:
    """A PC on which nothing of ours is installed."""
    assert not [name for name in switched_on.files() if "PRR Desk" in name]
    return switched_on
