"""What tests need of the machine they run on beyond Python's packages."""

from __future__ import annotations

import os
import shutil
import sys


def could_install_it() -> bool:
    """Whether tests may not be left out for want of a Debian package: it could have been installed here."""
    if sys.platform != "linux":
        return False
    return bool(os.environ.get("CI")) or (os.geteuid() == 0 and shutil.which("apt-get") is not None)
