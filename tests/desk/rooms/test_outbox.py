"""What the counter did while the server was away: kept unreadable, sent in order, once, nothing guessed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import asking
import make
import pytest
import waiting_deeds
from conftest import Clock, who
from key_stores import key_store
from PIL import Image
from waiting_deeds import PASSWORD, collect, end_check, hand_card, new_key, opened, paper_ready, take_in

from desk.data import outbox_keys
from desk.domain.application_errors import AlreadyCollected, ApplicationUnderWay, CheckLost, ReasonForDoubt
from desk.domain.applications import AppState, Doubt
from desk.domain.errors import JobMovedOn, NotAllowed, NotFound, ReasonMissing
from desk.domain.handover import Proof, Taker
from desk.domain.outbox import (
    ChangedSince,
    EarlierPasswordWrong,
    NotSeenReady,
    NotWaiting,
    OutboxClosed,
    TakeIn,
    Waiting,
    in_order,
)
from desk.domain.outbox_text import read_refusal, written_refusal
from desk.domain.printing import CancelReason, JobState
from desk.domain.rights_errors import AccountClosed
from desk.domain.staff import Staff
from desk.domain.verification import Verdict
from desk.office import Office

ENGINES_IN_TURN = True


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox_keys, "COST", waiting_deeds.CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "outbox"


@pytest.fixture
def office(office_url: str, folder: Path, clock: Clock) -> Iterator[Office]:
    made = opened(office_url, folder, clock, "siti", "rina", "hendra")
    yield made
    made.close()


def reasons(office: Office, clerk: Staff) -> list[type[Exception] | None]:
    return [type(one.refused) if one.refused else None for one in office.outbox.waiting(clerk).deeds]


def applications(office: Office, number: int) -> int:
    return len(office.walk_in.history(make.nik(number)).applications)


def test_what_was_kept_is_sent_in_order_and_found_by_the_number_on_its_slip(
    office: Office, clerk: Staff, head: Staff, clock: Clock
) -> None:
    kept = [office.outbox.keep(clerk, new_key(), take_in(number)) for number in (1, 2)]
    clock.pass_(minutes=30)
    sent = office.outbox.send(clerk)
    assert [one.once.reference for one in sent] == [one.reference for one in kept]
    assert office.outbox.waiting(clerk).deeds == ()
    first = office.walk_in.application(kept[0].reference)
    assert (first.number, first.subject.nik) == (sent[0].number, make.nik(1))
    (found,) = office.search.find(f" {kept[0].reference.lower()} ")
    assert found.applications == (first,)
    (case,) = office.pick_up.cases(kept[0].reference)
    assert case.application == first
    told = [line for line in office.journal.history(head, f"application:{first.id}") if line.entry.facts]
    assert told[0].entry.facts["kept_at"] == "2020-08-04 07:30:00"
    assert first.received_at == clock.now, "the books say when it came in, the journal when it was done"
    with pytest.raises(NotFound):
        office.walk_in.application("SEM-0000-0000")


def test_every_kind_of_deed_is_sent_as_its_room_does_it(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 9)
    card = make.printed(office, operator)
    paper = paper_ready(office, clerk, 8)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 3))
    claimed = office.verification.next(clerk)
    for deed in (end_check(office, claimed), collect(office, paper), hand_card(card)):
        office.outbox.keep(clerk, new_key(), deed)
    assert len(office.outbox.send(clerk)) == 3
    assert office.walk_in.application(claimed.application.number).state is AppState.VERIFIED
    assert office.walk_in.application(paper.number).state is AppState.COLLECTED
    assert office.handover.picked_up(card.id) is not None
    assert office.health.check() == ()


def test_a_deed_that_arrived_without_an_answer_is_not_done_again(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    paper = paper_ready(office, clerk, 8)
    one, other = new_key(), new_key()
    office.walk_in.accept(clerk, take_in().request, booked=waiting_deeds.Once(one))
    given = collect(office, paper)
    office.pick_up.collect(clerk, paper.id, given.taker, "", given.shown, booked=waiting_deeds.Once(other))
    office.outbox.keep(clerk, one, take_in())
    office.outbox.keep(clerk, other, given)
    first, second = office.outbox.send(clerk)
    assert first.number
    assert second.before
    assert applications(office, 1) == 1


def test_a_form_that_arrived_another_way_waits_no_longer(office: Office, clerk: Staff) -> None:
    kept = office.outbox.keep(clerk, new_key(), take_in())
    again = office.outbox.keep(clerk, kept.key, take_in(2))
    assert [one.deed for one in office.outbox.waiting(clerk).deeds] == [again.deed], "changed, not doubled"
    office.outbox.settled(clerk, kept.key)
    assert office.outbox.waiting(clerk).deeds == ()


def test_who_is_served_elsewhere_meanwhile_is_told_and_the_rest_goes_on(
    office: Office, office_url: str, clerk: Staff, operator: Staff, head: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 9)
    card = make.printed(office, operator)
    paper = paper_ready(office, clerk, 8)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 3))
    claimed = office.verification.next(clerk)
    dewi = make.person(office_url, "dewi", "Dewi Lestari", *clerk.roles)
    deeds = (take_in(1), collect(office, paper), hand_card(card), end_check(office, claimed), take_in(2))
    for deed in deeds:
        office.outbox.keep(clerk, new_key(), deed)

    office.walk_in.accept(dewi, take_in(1).request)
    given = collect(office, paper)
    office.pick_up.collect(dewi, paper.id, given.taker, "", given.shown)
    office.handover.pick_up(dewi, card, Taker.SELF, "", Proof.KK)
    office.verification.put_back(clerk, claimed)
    mine = office.verification.take(dewi, claimed.application.id)
    office.verification.finish(dewi, mine, Verdict.VERIFIED, asking.in_order(mine.application))

    (sent,) = office.outbox.send(clerk)
    assert sent.deed == deeds[-1]
    why = [ApplicationUnderWay, AlreadyCollected, JobMovedOn, CheckLost]
    assert reasons(office, clerk) == why
    assert office.outbox.send(clerk) == (), "nothing that was refused goes again by itself"
    refused = office.outbox.waiting(clerk).refused[1].refused
    assert isinstance(refused, AlreadyCollected)
    assert refused.staff == "Dewi Lestari"
    assert office.health.check() == ()


def test_a_later_deed_about_the_same_waits_for_the_answer(office: Office, clerk: Staff) -> None:
    paper = paper_ready(office, clerk, 8)
    given = collect(office, paper)
    office.outbox.keep(clerk, new_key(), waiting_deeds.replace(given, shown=()))
    office.outbox.keep(clerk, new_key(), given)
    office.outbox.keep(clerk, new_key(), take_in())
    (sent,) = office.outbox.send(clerk)
    assert isinstance(sent.deed, TakeIn)
    refused, behind = office.outbox.waiting(clerk).deeds
    assert behind.behind == refused.reference
    assert office.outbox.drop(clerk, refused.key, "KK tidak dibawa, dicatat ulang") is None
    (late,) = office.outbox.send(clerk)
    assert late.deed == given


def test_what_is_dropped_is_in_the_journal_and_can_never_be_sent(
    office: Office, clerk: Staff, head: Staff
) -> None:
    key = new_key()
    one = office.outbox.keep(clerk, key, take_in())
    with pytest.raises(ReasonMissing):
        office.outbox.drop(clerk, key, " ")
    office.outbox.drop(clerk, key, "salah orang")
    with pytest.raises(NotWaiting):
        office.outbox.again(clerk, key)
    office.outbox.keep(clerk, key, take_in())  # as of a file that was put back as it was earlier
    office.outbox.send(clerk)
    assert applications(office, 1) == 0
    (line,) = office.journal.history(head, f"kept:{one.reference}")
    assert line.entry.reason == "salah orang"


def test_dropping_what_had_arrived_drops_nothing(office: Office, clerk: Staff) -> None:
    kept = office.outbox.keep(clerk, new_key(), take_in())
    office.walk_in.accept(clerk, take_in().request, booked=waiting_deeds.Once(kept.key))
    told = office.outbox.drop(clerk, kept.key, "tidak jadi")
    assert told is not None
    assert told.before
    assert office.outbox.waiting(clerk).deeds == ()


def test_a_doubt_that_came_up_since_is_not_covered_by_an_earlier_reason(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    job_id = make.job(office_url, 1)
    office.outbox.keep(
        clerk, new_key(), TakeIn(take_in().request, "kartu rusak", (Doubt.PRINTED_LATELY.code,))
    )
    office.print_queue.cancel(operator, job_id, CancelReason.DIED, "Akta kematian")
    assert office.outbox.send(clerk) == ()
    (one,) = office.outbox.waiting(clerk).refused
    assert isinstance(one.refused, ReasonForDoubt)
    assert one.refused.warned[0].doubt is Doubt.DIED


def test_an_application_that_changed_since_it_was_looked_at_is_told(
    office: Office, office_url: str, clerk: Staff
) -> None:
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 3))
    claimed = office.verification.next(clerk)
    office.outbox.keep(clerk, new_key(), end_check(office, claimed))
    office.attachments.attach(clerk, claimed.application.id, "kk", _scan(), "kk.png")
    assert office.outbox.send(clerk) == ()
    assert reasons(office, clerk) == [ChangedSince]


def test_rights_are_those_of_when_it_is_sent(
    office: Office, clerk: Staff, operator: Staff, head: Staff, admin: Staff
) -> None:
    office.outbox.keep(clerk, new_key(), take_in())
    office.accounts.deactivate(admin, clerk.id, "pindah tugas")
    assert office.outbox.send(clerk) == ()
    assert reasons(office, clerk) == [AccountClosed]
    (others,) = office.outbox.others(head)
    assert (others.name, others.closed) == (clerk.name, True)
    assert office.outbox.others(clerk) == ()
    office.outbox.keep(operator, new_key(), take_in())
    assert office.outbox.send(operator) == ()
    assert reasons(office, operator) == [NotAllowed]


def test_only_what_was_seen_ready_is_handed_over(office: Office, clerk: Staff) -> None:
    unready = office.walk_in.accept(clerk, asking.request("KK_RUSAK", 8, "kk_rusak", "ktp")).application
    with pytest.raises(NotSeenReady):
        office.outbox.keep(clerk, new_key(), collect(office, unready))


# The file of this PC


def test_no_name_and_no_number_of_a_person_stands_in_the_clear(
    office: Office, clerk: Staff, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    paper = paper_ready(office, clerk, 8)
    office.outbox.keep(clerk, new_key(), take_in())
    office.outbox.keep(clerk, new_key(), waiting_deeds.replace(collect(office, paper), shown=()))
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".box" for path in files)
    office.walk_in.accept(clerk, take_in().request)
    office.outbox.send(clerk)
    for text in ("WARGA", make.nik(1), make.nik(8), "CIRACAS", "081234567890", clerk.login, clerk.name):
        for path in files:
            assert text.encode() not in path.read_bytes() + str(path.relative_to(folder)).encode()
        assert text not in caplog.text
    assert all(path.stat().st_mode & 0o077 == 0 for path in files)


def test_it_is_there_again_after_a_crash_for_who_knows_the_password(
    office: Office, office_url: str, folder: Path, clock: Clock, clerk: Staff
) -> None:
    kept = office.outbox.keep(clerk, new_key(), take_in())
    again = Office(office_url, clock=clock, outbox=folder)
    with pytest.raises(OutboxClosed):
        again.outbox.keep(clerk, new_key(), take_in())
    assert again.outbox.unlock(clerk).locked == 1, "a badge opens nothing without a key store"
    assert again.outbox.unlock(clerk, PASSWORD).deeds == (kept,)
    assert len(again.outbox.send(clerk)) == 1
    again.close()


def test_a_key_store_opens_it_for_a_badge(office_url: str, folder: Path, clock: Clock) -> None:
    with key_store():
        first = opened(office_url, folder, clock, "siti")
        clerk = who(first, "siti")
        kept = first.outbox.keep(clerk, new_key(), take_in())
        first.close()
        again = Office(office_url, clock=clock, outbox=folder)
        assert again.outbox.unlock(clerk).deeds == (kept,)
        again.close()


def test_a_new_password_opens_it_and_an_earlier_one_is_asked_for_when_it_was_changed_elsewhere(
    office: Office, office_url: str, folder: Path, clock: Clock, clerk: Staff
) -> None:
    first = office.outbox.keep(clerk, new_key(), take_in(1))
    office.outbox.seal_again(clerk, "kata-sandi-baru")
    here = Office(office_url, clock=clock, outbox=folder)
    assert here.outbox.unlock(clerk, "kata-sandi-baru").deeds == (first,)
    here.close()

    elsewhere = Office(office_url, clock=clock, outbox=folder)
    box = elsewhere.outbox.unlock(clerk, "diubah-di-pc-lain")
    assert (box.deeds, box.locked) == ((), 1)
    second = elsewhere.outbox.keep(clerk, new_key(), take_in(2))
    with pytest.raises(EarlierPasswordWrong):
        elsewhere.outbox.unlock_earlier(clerk, "bukan ini")
    box = elsewhere.outbox.unlock_earlier(clerk, "kata-sandi-baru", "diubah-di-pc-lain")
    assert (box.deeds, box.locked) == ((first, second), 0)
    assert len(elsewhere.outbox.send(clerk)) == 2
    elsewhere.close()


def test_what_somebody_altered_is_told_and_nothing_is_thrown_away(
    office: Office, clerk: Staff, folder: Path
) -> None:
    first = office.outbox.keep(clerk, new_key(), take_in(1))
    office.outbox.keep(clerk, new_key(), take_in(2))
    (path,) = folder.rglob("*.box")
    whole = bytearray(path.read_bytes())
    whole[-1] ^= 1
    path.write_bytes(whole)
    box = office.outbox.waiting(clerk)
    assert (box.deeds, box.altered) == ((first,), True)
    office.outbox.keep(clerk, new_key(), take_in(3))
    assert len(office.outbox.send(clerk)) == 2
    assert office.outbox.waiting(clerk).altered
    assert path.read_bytes() == bytes(whole)
    office.outbox.put_aside(clerk)
    assert not office.outbox.waiting(clerk).altered
    assert path.with_suffix(".altered").read_bytes() == bytes(whole)


def test_when_nothing_waits_any_more_nothing_is_left_of_it(
    office: Office, clerk: Staff, folder: Path
) -> None:
    office.outbox.keep(clerk, new_key(), take_in())
    office.outbox.send(clerk)
    assert not list(folder.rglob("*.box"))
    assert office.outbox.others(who(office, "hendra")) == ()


def test_a_refusal_is_told_after_a_restart_as_before() -> None:
    for error in (
        AlreadyCollected("A-1", "SITI", "Dewi", asking_moment()),
        JobMovedOn(3, JobState.HANDED_OVER.word, "Dewi"),
        ReasonForDoubt(()),
        CheckLost(),
    ):
        again = read_refusal(written_refusal(error))
        assert type(again) is type(error)
        assert vars(again) == vars(error)


def asking_moment() -> Any:
    return Clock().now


def test_what_waits_behind_a_refusal_is_known_through_chains() -> None:
    once = [waiting_deeds.Once(new_key(), Clock().now) for _ in range(3)]
    deeds = [take_in(1), take_in(1), take_in(2)]
    waiting = [Waiting(*pair) for pair in zip(once, deeds, strict=True)]
    waiting[0] = waiting_deeds.replace(waiting[0], refused=CheckLost())
    assert [one.behind for one in in_order(waiting)] == ["", once[0].reference, ""]


def test_an_office_without_a_folder_keeps_nothing(office_url: str, clock: Clock) -> None:
    plain = Office(office_url, clock=clock)
    clerk = who(plain, "siti")
    assert not plain.outbox.keeps
    assert plain.outbox.unlock(clerk, PASSWORD).deeds == ()
    with pytest.raises(OutboxClosed):
        plain.outbox.keep(clerk, new_key(), take_in())
    plain.close()


def _scan() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    return out.getvalue()
