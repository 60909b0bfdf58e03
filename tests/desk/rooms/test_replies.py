"""What citizens reply is taken in once, with the stop it may ask for, and waits for who deals with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta
from pathlib import Path

import asking
import gammu_smsd
import make
import pytest
from conftest import Clock, who
from gammu_smsd import Tables, in_file
from postbox import Killed, Postbox, in_short, told
from sqlalchemy import bindparam, text
from this_machine import could_install_it
from unguarded import caught, unguarded

from desk.data.carrier_gammu import AT_ONCE, GammuCarrier
from desk.data.columns import UtcTime
from desk.data.database import Database
from desk.domain.applications import Applicant, Application
from desk.domain.carriers import Medium
from desk.domain.errors import NotFound
from desk.domain.health import Invariant
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk
from desk.domain.message_calls import NowhereToWrite
from desk.domain.messages import Wish
from desk.domain.modems import Modem, Reply
from desk.domain.replies import LONGEST, ReplyDealtWith
from desk.domain.retention import DataKind
from desk.domain.staff import Role, Staff
from desk.office import Office

ANI, BUDI = "+6281200000001", "+6281200000002"
CAME = """
INSERT INTO inbox ("SenderNumber", "TextDecoded", "ReceivingDateTime", "Text", "UDH", "RecipientID")
VALUES (?, ?, ?, '', '', '')"""


@pytest.fixture
def modem(tmp_path: Path) -> Tables:
    """The books of a modem, as SMSD's makers ship them; nobody has replied yet."""
    if lacking := gammu_smsd.lacking():
        tell = pytest.fail if could_install_it() else pytest.skip
        tell(f"missing: {lacking}; sh .ci/gammu installs it")
    return in_file(tmp_path / "sms.db")


@pytest.fixture
def clerk(office: Office) -> Staff:
    return who(office, "siti")


def came(modem: Tables, sender: str, words: str, at: str = "2020-08-04 09:00:00") -> None:
    modem.ask(CAME, sender, words, at)


def unread(modem: Tables) -> int:
    return int(modem.ask("SELECT count(*) FROM inbox WHERE \"Processed\" = 'false'")[0][0])


def carrier(modem: Tables) -> GammuCarrier:
    return GammuCarrier(Modem(modem.address))


def written_to(office: Office, clerk: Staff, number: int, phone: str) -> Application:
    """Somebody applies and is told so by SMS."""
    always = {"quiet_since": time(0), "quiet_until": time(0)}
    told(office, who(office, "hendra"), media=(Medium.SMS,), per_minute=1_000, **always)
    asked = asking.request("KTP_HILANG", number, "surat_hilang", "kk", applicant=Applicant(phone=phone))
    made = office.walk_in.accept(clerk, asked).application
    office.sending.send(clerk, {Medium.SMS: Postbox()}, in_short)
    return made


def wishes(url: str) -> dict[str, str]:
    database = Database(url)
    with database.snapshot() as db:
        rows = db.execute(text("SELECT address, wish FROM contact")).all()
    database.close()
    return dict(tuple(row) for row in rows)


def told_of(office: Office) -> list[str]:
    return [one.text for one in office.messages.replies().rows]


def last_entry(office: Office):
    return office.journal.page(who(office, "hendra"), JournalAsk()).rows[0].entry


def test_every_reply_waits_with_the_application_it_answers_and_is_read_at_the_modem(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    written_to(office, clerk, 1, "081200000001")
    second = written_to(office, clerk, 2, "081200000001")
    came(modem, "081200000001", "Kapan KTP saya jadi?")
    came(modem, "TELKOMSEL", "Promo kuota 10 GB")
    assert office.sending.hear(clerk, carrier(modem)) == 0
    asks, advert = office.messages.replies().rows
    assert (asks.phone, asks.text, asks.application_id) == (ANI, "Kapan KTP saya jadi?", second.id)
    assert (asks.number, asks.name) == (second.number, "WARGA 0002")
    assert (advert.phone, advert.application_id, advert.name) == ("TELKOMSEL", None, "")
    assert (unread(modem), office.messages.unanswered(), office.messages.counts().replies) == (0, 2, 2)
    entry = last_entry(office)
    assert (entry.action, entry.facts["after"]) == (Action.REPLY_HEARD, {"replies": 2, "stopped": 0})
    assert not {"81200000001", "KTP saya"} & set(str(entry).split())
    assert office.sending.hear(clerk, carrier(modem)) == 0
    assert last_entry(office).id == entry.id, "where nobody replied nothing is written"


def test_many_unread_replies_hide_no_later_stop(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    for number in range(2 * AT_ONCE + 1):
        came(modem, "TELKOMSEL", f"Promo {number}")
    came(modem, BUDI, "Berhenti.")
    assert office.sending.hear(clerk, carrier(modem)) == 1
    assert wishes(office_url) == {BUDI: "stopped"}
    assert (unread(modem), office.messages.unanswered()) == (0, 2 * AT_ONCE + 1)


def test_a_stop_that_says_nothing_else_is_dealt_with_and_one_that_does_waits(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    came(modem, ANI, " STOP ")
    came(modem, BUDI, "Stop, kartu saya sudah saya ambil bulan lalu")
    came(modem, "777", "STOP")
    assert office.sending.hear(clerk, carrier(modem)) == 2
    assert wishes(office_url) == {ANI: "stopped", BUDI: "stopped"}
    assert [(one.phone, one.stops) for one in office.messages.replies().rows] == [
        (BUDI, True),
        ("777", False),
    ]
    came(modem, ANI, "stop")
    assert office.sending.hear(clerk, carrier(modem)) == 0, "the same wish again is no news"
    assert office.health.check() == ()


class Falls(GammuCarrier):
    """Falls with the program that holds it, when it is to mark what was heard."""

    def mark_read(self, replies: Sequence[Reply]) -> None:
        raise Killed


def test_killed_before_the_modem_is_told_a_reply_is_still_taken_in_once(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    came(modem, ANI, "Terima kasih")
    came(modem, BUDI, "STOP")
    with pytest.raises(Killed):
        office.sending.hear(clerk, Falls(Modem(modem.address)))
    assert (unread(modem), wishes(office_url)) == (2, {BUDI: "stopped"})
    assert office.sending.hear(clerk, carrier(modem)) == 0
    assert (unread(modem), told_of(office)) == (0, ["Terima kasih"])


def test_killed_before_it_is_kept_here_a_reply_stays_at_the_modem(
    office: Office, clerk: Staff, modem: Tables, office_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    came(modem, ANI, "Terima kasih")
    came(modem, BUDI, "STOP")

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr("desk.data.journal.write", killed)  # the last statement of the transaction
        office.sending.hear(clerk, carrier(modem))
    assert (unread(modem), told_of(office), wishes(office_url)) == (2, [], {})
    assert office.sending.hear(clerk, carrier(modem)) == 1
    assert (unread(modem), told_of(office), wishes(office_url)) == (0, ["Terima kasih"], {BUDI: "stopped"})


def test_two_senders_that_hear_the_same_reply_keep_one(office: Office, clerk: Staff, modem: Tables) -> None:
    came(modem, ANI, "Terima kasih")

    class Slow(GammuCarrier):
        def replies(self) -> tuple[Reply, ...]:
            heard = super().replies()
            if heard:
                office.sending.hear(clerk, carrier(modem))
            return heard

    office.sending.hear(clerk, Slow(Modem(modem.address)))
    assert told_of(office) == ["Terima kasih"]


def test_a_modem_with_books_of_its_own_again_is_heard_although_its_numbers_begin_anew(
    office: Office, clerk: Staff, modem: Tables
) -> None:
    came(modem, ANI, "Pertama", "2020-08-04 09:00:00")
    office.sending.hear(clerk, carrier(modem))
    modem.ask("DELETE FROM inbox")
    modem.ask("DELETE FROM sqlite_sequence WHERE name = 'inbox'")
    came(modem, ANI, "Kedua", "2020-08-05 10:00:00")
    assert modem.ask('SELECT "ID" FROM inbox') == [(1,)]
    office.sending.hear(clerk, carrier(modem))
    assert told_of(office) == ["Pertama", "Kedua"]


def test_what_no_database_keeps_hides_no_other_reply(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    came(modem, ANI, "Halo\0 " + "a" * 3_000)
    half = CAME.replace("?, ?, ?", "?, CAST(? AS TEXT), '2020-08-04 09:00:00'")
    modem.ask(half, ANI, b"setengah \xed\xa0\xbd")
    came(modem, BUDI, "STOP")
    assert office.sending.hear(clerk, carrier(modem)) == 1
    long, broken = office.messages.replies().rows
    assert (long.text[:6], len(long.text)) == ("Halo a", LONGEST)
    assert broken.text.startswith("setengah")


def test_a_reply_is_dealt_with_once_and_can_wait_again(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    asked = written_to(office, clerk, 1, "081200000001")
    came(modem, ANI, "Terima kasih")
    came(modem, BUDI, "Salah sambung")
    office.sending.hear(clerk, carrier(modem))
    thanks, wrong = office.messages.replies().rows
    office.messages.settle_reply(clerk, thanks.id)
    assert told_of(office) == ["Salah sambung"]
    entry = last_entry(office)
    assert (entry.action, entry.subject) == (Action.REPLY_SETTLED, f"application:{asked.id}")
    with pytest.raises(ReplyDealtWith):
        office.messages.settle_reply(who(office, "hendra"), thanks.id)
    office.messages.reopen_reply(clerk, thanks.id)
    assert told_of(office) == ["Terima kasih", "Salah sambung"]
    with pytest.raises(ReplyDealtWith):
        office.messages.reopen_reply(clerk, thanks.id)
    office.messages.settle_reply(clerk, wrong.id)
    assert last_entry(office).subject == f"reply:{wrong.id}"
    with pytest.raises(NotFound):
        office.messages.settle_reply(clerk, 4_711)


def test_what_somebody_wishes_who_replied_holds_for_their_number(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    came(modem, BUDI, "Jangan kirim pesan ke saya, salah orang")
    came(modem, "TELKOMSEL", "Promo")
    office.sending.hear(clerk, carrier(modem))
    wrong, advert = office.messages.replies().rows
    office.messages.wish_of_reply(clerk, wrong.id, Wish.STOPPED)
    assert wishes(office_url) == {BUDI: "stopped"}
    assert told_of(office) == ["Promo"]
    assert last_entry(office).facts["after"] == {"wish": "stopped"}
    with pytest.raises(NowhereToWrite):
        office.messages.wish_of_reply(clerk, advert.id, Wish.STOPPED)
    with pytest.raises(ReplyDealtWith):
        office.messages.wish_of_reply(clerk, wrong.id, Wish.WELCOME)
    assert wishes(office_url) == {BUDI: "stopped"}, "what was refused left nothing behind"


def test_thousands_of_replies_come_page_by_page_the_oldest_first(
    office: Office, clerk: Staff, office_url: str, clock: Clock
) -> None:
    database = Database(office_url)
    values = [
        {"key": f"{number} x", "text": f"Balasan {number}", "at": clock() + timedelta(seconds=number // 3)}
        for number in range(5_000)
    ]
    with database.transaction() as db:
        db.execute(
            text(
                "INSERT INTO message_reply (medium, carrier_key, address, text, at, stops)"
                " VALUES ('sms', :key, '+6281200000001', :text, :at, FALSE)"
            ).bindparams(bindparam("at", type_=UtcTime)),
            values,
        )
    database.close()
    seen, after = [], None
    while page := office.messages.replies(after):
        seen += [one.text for one in page.rows]
        if (after := page.after) is None:
            break
    assert seen == [f"Balasan {number}" for number in range(5_000)]
    assert office.messages.unanswered() == 5_000


def test_a_stop_that_was_not_kept_is_named_by_the_check(
    office: Office, clerk: Staff, modem: Tables, office_url: str
) -> None:
    came(modem, ANI, "STOP")
    office.sending.hear(clerk, carrier(modem))
    assert office.health.check() == ()
    with unguarded(office_url) as db:
        db.exec_driver_sql("DELETE FROM contact")
        assert caught(db, Invariant.MESSAGES_STAND)


def test_past_its_period_a_reply_is_destroyed_unless_its_application_is_still_open(
    office: Office, clerk: Staff, head: Staff, modem: Tables, office_url: str, clock: Clock
) -> None:
    officer = make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)
    written_to(office, clerk, 1, "081200000001")
    came(modem, ANI, "Kapan KTP saya jadi?")
    came(modem, BUDI, "Salah sambung")
    office.sending.hear(clerk, carrier(modem))
    clock.pass_(days=12 * 366)
    minutes = office.retention.propose(officer, (DataKind.CHATS,), "JRA 2020")
    office.retention.approve(head, minutes.id, (("Andi", "Sekretaris"), ("Beno", "Arsiparis")))
    office.retention.carry_out(officer, minutes.id)
    assert told_of(office) == ["Kapan KTP saya jadi?"]
    assert office.health.check() == ()
