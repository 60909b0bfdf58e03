"""Printers are asked and papers printed in a process of its own, ended when a print server is silent."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from print_servers import PrintServer, print_server, slip

from desk.domain.export_errors import PrinterGone, PrintersSilent, PrintersUnasked, PrintUnsure
from ui import printer_process
from ui.printer_process import print_pdf, printers

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the print server is found by a variable of CUPS"
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintServer]:
    with print_server("Struk") as made:
        monkeypatch.setenv("CUPS_SERVER", made.address)
        yield made


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintServer]:
    """A print server that names its printers, and is silent as soon as it gets paper."""
    with print_server("Struk", deaf=True) as made:
        monkeypatch.setenv("CUPS_SERVER", made.address)
        monkeypatch.setattr(printer_process, "PAGE_S", 1)
        yield made


@pytest.fixture
def silent(silent_print_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", silent_print_server)
    monkeypatch.setattr(printer_process, "PATIENCE_S", 1)


def test_the_printers_of_a_server_are_named_and_print_each_paper_once(server: PrintServer) -> None:
    assert printers() == ("Struk",)
    print_pdf(slip(2), "Struk", "PMH-1")
    (sent,) = server.printed
    assert b"PMH-1" in sent
    assert b"%PDF" in sent


def test_a_printer_that_is_not_there_is_said_so(server: PrintServer) -> None:
    with pytest.raises(PrinterGone) as refused:
        print_pdf(slip(), "Struk loket 9", "PMH-1")
    assert type(refused.value) is PrinterGone
    assert refused.value.printer == "Struk loket 9"
    assert server.printed == []


@pytest.mark.usefixtures("silent")
def test_a_silent_print_server_is_waited_for_no_longer_than_that() -> None:
    begun = monotonic()
    with pytest.raises(PrintersSilent):
        printers()
    with pytest.raises(PrinterGone) as refused:
        print_pdf(slip(), "Struk", "PMH-1")
    assert type(refused.value) is PrinterGone, "nothing was printed, for certain"
    assert monotonic() - begun < 10


@pytest.mark.usefixtures("deaf")
def test_of_a_printer_that_falls_silent_with_the_paper_nobody_claims_to_know_what_it_printed() -> None:
    with pytest.raises(PrintUnsure) as refused:
        print_pdf(slip(), "Struk", "PMH-1")
    assert refused.value.printer == "Struk"


def test_no_process_is_left_when_nobody_waits_any_more(silent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Seen(subprocess.Popen):  # type: ignore[type-arg]  # only counts what is started
        def __init__(self, *words, **how) -> None:
            super().__init__(*words, **how)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Seen)
    with pytest.raises(PrintersSilent):
        printers()
    (process,) = started
    assert process.returncode is not None


def test_a_process_that_dies_or_does_not_start_is_told_with_its_last_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "none")
    with pytest.raises(PrintersUnasked) as died:
        printers()
    assert died.value.detail
    with pytest.raises(PrinterGone):
        print_pdf(slip(), "Struk", "PMH-1")
    monkeypatch.setattr(sys, "executable", "/there/is/none")
    with pytest.raises(PrintersUnasked) as unstarted:
        printers()
    assert "No such file" in unstarted.value.detail
