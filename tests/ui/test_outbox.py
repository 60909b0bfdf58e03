"""A counter whose server is gone goes on: each page keeps its deed, and all is sent when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asking
import make
import pytest
import waiting_deeds
from conftest import who
from cut_cable import Cable, cable_to
from office_window import Parts, close_window, open_window, settle, until
from PySide6.QtCore import QSettings

from desk.data import outbox_keys
from desk.domain.applications import AppState
from desk.domain.handover import Proof, Taker
from desk.domain.outbox import HandCard, TakeIn
from desk.domain.printing import JobState
from desk.domain.verification import FindingKind
from desk.office import Office
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.outbox import OutboxDialog
from ui.dialogs.pick_up import PickUpAnswer, PickUpDialog
from ui.gone_watch import watch_for_silence
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages.channels import ChannelsPage
from ui.pages.outbox_round import OutboxRound
from ui.pages.pick_up import PickUpPage
from ui.pages.reports import ReportsPage
from ui.pages.search import SearchPage
from ui.pages.search_known import not_known
from ui.pages.verification import VerificationPage
from ui.pages.walk_in import WalkInPage
from ui.pages.walk_in_filled import filled_again
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.verdict import Verdict


@pytest.fixture
def engine() -> str:
    """Only a server can be gone."""
    return "postgresql"


@pytest.fixture
def cable(office_url: str) -> Iterator[Cable]:
    with cable_to(office_url) as laid:
        yield laid


@pytest.fixture
def far(
    office_url: str, cable: Cable, clock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    """The office at the other end of the cable, at a PC that keeps what cannot be sent."""
    monkeypatch.setattr(outbox_keys, "COST", waiting_deeds.CHEAP)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    opened = Office(cable.url(office_url), clock=clock, workstation="Loket 3", outbox=tmp_path / "outbox")
    yield opened
    cable.restore()
    opened.close()


@pytest.fixture
def window(
    far: Office, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[MainWindow]:
    made = open_window(far, who(far, "siti"), Parts(tasks, theme, language, preferences), counts=False)
    assert made.context.outbox is not None
    OutboxRound(made.context, made.context.outbox, made, made.add_band).begin(waiting_deeds.PASSWORD)
    until(lambda: made.context.outbox.ready)
    yield made
    made.context.outbox.finish()
    close_window(made, tasks)


def page(window: MainWindow, name: str, tasks: Tasks) -> Any:
    window.open_page(name)
    settle(tasks)
    return window.page()


def cut(window: MainWindow, cable: Cable) -> None:
    cable.cut()
    until(lambda: window.context.changes.gone_since is not None)


def test_every_page_keeps_its_deed_and_all_is_sent_when_the_server_is_back(
    window: MainWindow, far: Office, office: Office, cable: Cable, tasks: Tasks
) -> None:
    outbox, clerk = window.context.outbox, who(far, "siti")
    assert outbox is not None
    paper = waiting_deeds.paper_ready(far, clerk, 8)
    checked = far.walk_in.accept(clerk, asking.request("KTP_BARU", 3)).application
    counter: WalkInPage = page(window, "walk_in", tasks)
    table: VerificationPage = page(window, "verification", tasks)
    table.steps.take(checked.id)
    settle(tasks)
    shelf: PickUpPage = page(window, "pick_up", tasks)
    shelf.look(paper.number)
    settle(tasks)
    cut(window, cable)

    shelf.ready.panel._choose("P")
    while shelf.ready.panel.missing():
        shelf.ready.panel._tick_next()
    shelf.hand_over()
    until(lambda: len(outbox.box.deeds) == 1)
    assert shelf.case is None, "the next citizen may come"

    window.open_page("verification")
    assert table.state is not None
    for line in table.state.lines:
        table.desk._on_found(line.document, FindingKind.VALID)
    table.verify()
    until(lambda: len(outbox.box.deeds) == 2)
    assert table.state is None

    window.open_page("walk_in")
    counter.receive(filled_again("0" * 36, TakeIn(asking.request("KTP_BARU", 4))))
    counter.take_in()
    until(lambda: len(outbox.box.deeds) == 3)
    assert not counter.form.filled().begun, "the form is free"
    kept = outbox.box.deeds[-1]
    assert any(kept.reference in text for text in window.notice_bar.texts())

    counter.receive(filled_again("1" * 36, TakeIn(asking.request("KTP_BARU", 4))))
    counter.take_in()
    until(lambda: any("tidak disimpan dua kali" in text for text in window.notice_bar.texts()))
    assert len(outbox.box.deeds) == 3
    counter.form.clear("2" * 36)
    search: SearchPage = page(window, "search", tasks)
    for text in (kept.reference, make.nik(4)):
        assert kept.reference in not_known(search, text, far.now())
    reports: ReportsPage = page(window, "reports", tasks)
    assert "tidak dapat dihubungi" in reports.empty.title.text(), "it does not say that it still fetches"
    channels: ChannelsPage = page(window, "channels", tasks)
    assert channels.heading.text().endswith("–"), "no figure that nobody has counted"

    cable.restore()
    window.context.changes.ask()
    until(lambda: not outbox.box.deeds)
    settle(tasks)
    assert office.walk_in.application(paper.number).state is AppState.COLLECTED
    number = office.walk_in.application(kept.reference).number
    assert any(f"{kept.reference} = {number}" in text for text in window.notice_bar.texts())
    assert office.walk_in.application(checked.number).state is AppState.VERIFIED
    assert office.walk_in.application(kept.reference).subject.nik == make.nik(4)


def test_pages_first_opened_while_the_server_is_gone_do_what_the_band_promises(
    window: MainWindow,
    far: Office,
    office: Office,
    office_url: str,
    cable: Cable,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outbox, clerk, operator = window.context.outbox, who(far, "siti"), who(far, "rina")
    assert outbox is not None
    make.jobs(office_url, 1)
    make.blanks(far, operator)
    card = make.printed(far, operator, "A-07")
    paper = waiting_deeds.paper_ready(far, clerk, 8)
    checked = far.walk_in.accept(clerk, asking.request("KTP_BARU", 3)).application
    table: VerificationPage = page(window, "verification", tasks)
    table.steps.take(checked.id)
    watch_for_silence(window.context, window)
    until(lambda: far.last_known.as_of is not None and table.state is not None)
    cut(window, cable)

    for code in ("en", "id"):
        window.context.language.speak(code)
        settle(tasks)
    table = page(window, "verification", tasks)
    assert table.state is not None, "it stays open in another language"
    for line in table.state.lines:
        table.desk._on_found(line.document, FindingKind.VALID)
    table.verify()
    until(lambda: len(outbox.box.deeds) == 1)
    assert not table.steps.villages
    counter: WalkInPage = page(window, "walk_in", tasks)
    assert "Keadaan pukul" in counter.away.mark.words.text()
    counter.receive(filled_again("0" * 36, TakeIn(asking.request("KTP_BARU", 4))))
    counter.take_in()
    until(lambda: len(outbox.box.deeds) == 2)
    shelf: PickUpPage = page(window, "pick_up", tasks)
    assert shelf.ready.today == far.now().date()
    assert "belum dimuat" in shelf.days.coming_view.empty.title.text(), "it says nothing nobody knows"
    shelf.look(paper.number)
    settle(tasks)
    shelf.ready.panel._choose("P")
    while shelf.ready.panel.missing():
        shelf.ready.panel._tick_next()
    shelf.hand_over()
    until(lambda: len(outbox.box.deeds) == 3)
    shelf.look(card.nik)
    settle(tasks)
    taken = PickUpAnswer(Taker.SELF, "WARGA", Proof.KK, old_card_taken=False)
    monkeypatch.setattr(PickUpDialog, "ask", classmethod(lambda *_: taken))
    shelf.hand_over()
    until(lambda: len(outbox.box.deeds) == 4)
    search: SearchPage = page(window, "search", tasks)
    search.receive(card.nik)
    until(lambda: search._shown is not None and search._shown.found.nik == card.nik)
    assert "Sudah diserahkan di sini" in search.panel.findChildren(Verdict)[-1].sentence.text()
    assert search._button is None, "nothing is left to be given"
    window.open_page("verification")

    cable.restore()
    window.context.changes.ask()
    until(lambda: not outbox.box.deeds)
    settle(tasks)
    assert office.walk_in.application(checked.number).state is AppState.VERIFIED
    assert table.steps.villages, "what was not fetched is, without opening the page anew"
    assert len(office.walk_in.history(make.nik(4)).applications) == 1
    assert office.walk_in.application(paper.number).state is AppState.COLLECTED
    assert office.print_queue.job(card.id).state is JobState.HANDED_OVER


def test_what_the_office_refused_is_shown_with_its_reason_and_answered(
    window: MainWindow,
    far: Office,
    office: Office,
    office_url: str,
    cable: Cable,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outbox, clerk = window.context.outbox, who(far, "siti")
    assert outbox is not None
    counter: WalkInPage = page(window, "walk_in", tasks)
    cut(window, cable)
    for number in (4, 5):
        counter.receive(filled_again(f"{number}" * 36, TakeIn(asking.request("KTP_BARU", number))))
        counter.take_in()
        until(lambda number=number: len(outbox.box.deeds) == number - 3)
    for number in (4, 5):
        office.walk_in.accept(clerk, asking.request("KTP_BARU", number))
    cable.restore()
    window.context.changes.ask()
    until(lambda: len(outbox.box.refused) == 2)
    (round_,) = window.findChildren(OutboxRound)
    assert "ditolak" in round_.band.words.text()
    one, other = outbox.box.refused
    assert round_._line(one).why

    monkeypatch.setattr(Confirm, "ask", lambda *_: Decision(None, "sudah diterima loket lain"))
    far.outbox.keep(clerk, "6" * 36, one.deed)
    until(lambda: [deed.behind for deed in outbox.box.deeds] == ["", "", one.reference])
    round_._drop(one.key)
    until(lambda: [deed.key for deed in outbox.box.refused] == [other.key, "6" * 36])
    until(lambda: "Mengirim" not in round_.band.words.text())
    round_._drop("6" * 36)
    until(lambda: len(outbox.box.deeds) == 1)
    earlier = office.walk_in.history(make.nik(5)).applications[0]
    office.walk_in.withdraw(clerk, earlier.id, "tidak jadi")
    outbox.again(other.key)
    until(lambda: not outbox.box.deeds)
    assert len(office.walk_in.history(make.nik(5)).applications) == 2

    make.jobs(office_url, 1)
    make.blanks(office, who(office, "rina"))
    card = make.printed(office, who(office, "rina"), "A-07")
    office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    far.outbox.keep(clerk, "7" * 36, HandCard(card.id, card.name, "A-07", Taker.SELF, "WARGA", Proof.KK))
    outbox.look_and_send()
    until(lambda: [deed.key for deed in outbox.box.refused] == ["7" * 36])
    why = round_._line(outbox.box.refused[0]).why
    assert "sekarang" in why
    assert "disegarkan" not in why, "there is no list of cards here"
    round_._dialog = OutboxDialog(window)
    round_._change("7" * 36)
    search: SearchPage = page(window, "search", tasks)
    until(lambda: search._text == card.nik)
    settle(tasks)
