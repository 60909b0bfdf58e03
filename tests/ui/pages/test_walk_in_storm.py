"""Scan after scan at the counter without a mouse: everybody is served once, nobody is mixed up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic

import make
import pytest
from counter_keys import ENTER, Counter, focused
from office_window import settle, until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from storms import LONG

from desk.domain.applications import AppFilter
from desk.office import Office
from ui.pages.walk_in_form import CounterForm

OpenCounter = Callable[..., Counter]


def scan(text: str) -> None:
    """Strike as a scanner does, Enter at the end; the keyboard says when, however late a busy PC hears it."""
    where, begun = focused(), int(monotonic() * 1000)
    for place, sign in enumerate(f"{text}\r"):
        key = ENTER if sign == "\r" else Qt.Key(ord(sign))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            struck = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            struck.setTimestamp(begun + 5 * place)
            QApplication.sendEvent(where, struck)


def stands_there(form: CounterForm, name: str) -> bool:
    return form.person.is_known() and name in form.person.summary.text()


@pytest.mark.storm
def test_a_queue_of_people_is_taken_in_scan_by_scan(
    at_counter: OpenCounter, office: Office, office_url: str
) -> None:
    people = 500 if LONG else 7
    counter = at_counter()
    form = counter.page.form
    counter.scan(make.nik(9000))
    counter.page.form.go_to(form.person.name)
    counter.type("PENDAHULU")
    form.go_to(form.service)
    counter.type("ktp-el baru", ENTER, "1")
    counter.take_in()
    make.jobs(office_url, people)
    for number in range(1, people + 1):
        nik = make.nik(number)
        scan(nik)
        until(partial(stands_there, form, f"WARGA {number:04d}"))
        if number % 3 == 0:
            scan(nik)  # the same card twice in front of the scanner
        until(form.service.is_open)
        QTest.keyClick(focused(), ENTER)
        until(lambda: focused() is form.items)
        QTest.keyClick(focused(), Qt.Key.Key_1)
        until(lambda: form.items.ticked() == ("kk",))
        until(counter.page.button("take_in").isEnabled)
        for _ in range(1 + number % 2):  # a key that bounces
            QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)
        if number % 5 == 0:
            scan(make.nik(number + 1 if number < people else number))  # the next one is impatient
            continue
        until(lambda: not form.nik.text())
    until(lambda: office.walk_in.count(AppFilter()) == people + 1)
    taken = [one.subject.nik for one in office.walk_in.applications(AppFilter(), size=1000).rows]
    assert sorted(taken) == sorted([make.nik(9000), *(make.nik(n) for n in range(1, people + 1))])


@pytest.mark.storm
def test_scans_that_never_pause_take_nothing_in_and_end_at_the_last_person(
    at_counter: OpenCounter, office: Office, office_url: str
) -> None:
    scans = 500 if LONG else 20
    make.jobs(office_url, 20)
    counter = at_counter()
    for number in range(scans):
        scan(make.nik(number % 20 + 1))
        QTest.qWait(5)
        if number % 10 == 9:
            until(lambda: not counter.tasks.running())  # no hand scans faster than this
    last = f"WARGA {(scans - 1) % 20 + 1:04d}"
    until(lambda: last in counter.page.form.person.summary.text() and not counter.tasks.running())
    settle(counter.tasks)
    assert last in counter.right()
    assert office.walk_in.count(AppFilter()) == 0
    assert not counter.page.drafts.banner.isVisible(), "a person only looked up leaves no form behind"
