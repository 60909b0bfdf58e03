from __future__ import annotations

from time import sleep

import pytest
from PySide6.QtWidgets import QApplication
from scanner import hear_out

from ui.widgets.key_or_scan import QUIET_MS, KeyOrScan


@pytest.fixture
def heard(qapp):
    ears = KeyOrScan()
    keys: list[str] = []
    scans: list[str] = []
    ears.key.connect(keys.append)
    ears.scan.connect(scans.append)
    return ears, keys, scans


def test_a_key_that_stands_alone_is_a_key(heard):
    ears, keys, scans = heard
    ears.hear("S")
    assert keys == []
    hear_out(ears)
    assert (keys, scans) == (["S"], [])


def test_a_burst_ended_by_enter_is_a_label_and_enter_means_nothing_else(heard):
    ears, keys, scans = heard
    for letter in "SER-L-01":
        ears.hear(letter)
    assert ears.enter()
    assert (keys, scans) == ([], ["SER-L-01"])


def test_a_burst_without_enter_is_a_label_too(heard):
    ears, keys, scans = heard
    for letter in "SER-L-01":
        ears.hear(letter)
    hear_out(ears)
    assert (keys, scans) == ([], ["SER-L-01"])


def test_two_keys_too_quick_for_a_person_answer_nothing(heard):
    ears, keys, scans = heard
    ears.hear("S")
    ears.hear("1")
    hear_out(ears)
    assert (keys, scans) == ([], [])


def test_a_key_and_a_quick_enter_are_two_answers(heard):
    ears, keys, _ = heard
    ears.hear("G")
    assert not ears.enter()
    assert keys == ["G"]


def test_a_window_held_up_in_the_middle_of_a_scan_takes_no_part_of_it_for_a_key(heard):
    ears, keys, scans = heard
    for place, letter in enumerate("3673012805030002"):
        ears.hear(letter)
        if place in (0, 7):
            sleep(QUIET_MS * 2 / 1000)  # the clock runs out while the next letters wait behind it
            QApplication.processEvents()
    assert ears.enter()
    assert (keys, scans) == ([], ["3673012805030002"])
