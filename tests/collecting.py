"""Collects the tests in several processes at once, each beginning elsewhere.

What asserts say is compiled when a module is first read, and kept beside it. Processes that read the same
modules in the same order all compile them at the same time; those that begin elsewhere find them compiled.
"""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest

_PROCESSES = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
_OWN = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Begin each folder at another place than the other processes."""
    report = yield
    if isinstance(collector, pytest.Directory) and report.passed:
        begin = len(report.result) * _OWN // _PROCESSES
        report.result = report.result[begin:] + report.result[:begin]
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None]:
    """Have the tests in one order again, which all processes must agree on before they are shuffled."""
    if _PROCESSES > 1:
        items.sort(key=lambda item: item.path.parts)
    return (yield)
