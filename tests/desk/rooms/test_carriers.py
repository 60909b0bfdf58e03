"""What messages leave by is the office's, its passwords are this PC's, and a trial says what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from pathlib import Path

import asking
import key_stores
import pytest
from conftest import Clock, who
from gammu_smsd import in_file
from gateway_world import Provider, Reply, provider
from mail_world import MailWorld
from sqlalchemy import text as sql

from desk.data.database import Database
from desk.domain import modems
from desk.domain.applications import Applicant
from desk.domain.carrier_errors import AddressUnfit, CarrierNotReady, NoMediumChosen, SecretNotKept
from desk.domain.carrier_settings import (
    NO_SECRET,
    NOT_SET_UP,
    OTHER_SECRET,
    CarrierSettings,
    Described,
    Opened,
)
from desk.domain.carrier_words import NO_SIGN
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.errors import FieldMissing, SettingUnusable
from desk.domain.gateways import Digits, Fields, Gateway, Method, Reports
from desk.domain.mail_servers import MailServer, Security
from desk.domain.message_settings import MessageSettings
from desk.domain.modems import Modem, ModemUnreachable
from desk.domain.phones import PhoneUnusable
from desk.domain.sending import PAUSE, Written
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.office import Office, create_office

TOKEN = "token-gerbang-9f2"
MAIL = MailServer("127.0.0.1", 2525, Security.NONE, "pesan@dinas.go.id")
SIGNED_IN = MailServer("surat.contoh.id", 465, Security.TLS, "pesan@dinas.go.id", "pesan")
MODEM = Modem("sqlite:////srv/smsd.db")


def gateway(url: str = "https://gerbang.contoh.id/kirim", medium: Medium = Medium.SMS) -> Gateway:
    fields = (("nomor", "{to}"), ("pesan", "{text}"), ("kunci", "{key}"), ("token", "{secret}"))
    return Gateway(medium, url, fields, id_path="messages.0.id", cost_path="messages.0.price")


WHOLE = Gateway(
    Medium.WHATSAPP,
    "https://wa.contoh.id/v1",
    (("to", "{to}"), ("body.text", "{text}")),
    method=Method.POST,
    put=Fields.JSON,
    headers=(("Authorization", "Bearer {secret}"),),
    sender="DISDUKCAPIL",
    digits=Digits.COUNTRY,
    good_path="status",
    good_word="ok",
    id_path="id",
    cost_path="cost",
    why_path="why",
    knows_keys=True,
    plain_http=True,
    reports=Reports("https://wa.contoh.id/v1/{id}", "state", ("read", "delivered"), ("failed",)),
    ca_file="ca.pem",
    timeout_s=12.5,
)


@pytest.fixture
def store() -> Iterator[key_stores.KeyStore]:
    with key_stores.key_store() as made:
        yield made


@pytest.fixture
def sms() -> Iterator[Provider]:
    with provider() as running:
        yield running


def set_up(office: Office, head: Staff, *media: Medium, **carriers: Described) -> None:
    settings = office.preferences.settings()
    always = {"quiet_since": time(0), "quiet_until": time(0)}
    changed = replace(settings.messages, media=media, carriers=CarrierSettings(**carriers), **always)  # type: ignore[arg-type]
    office.preferences.change(head, replace(settings, messages=changed))


def journal(url: str) -> str:
    database = Database(url)
    with database.snapshot() as db:
        lines = db.execute(sql("SELECT action, facts, reason FROM journal ORDER BY id")).all()
    database.close()
    return "\n".join(map(str, lines))


@pytest.mark.parametrize(
    "carriers",
    [
        CarrierSettings(),
        CarrierSettings(MAIL, MODEM, WHOLE),
        CarrierSettings(replace(MAIL, user="u", security=Security.TLS, timeout_s=9), gateway(), WHOLE),
    ],
)
def test_what_is_set_up_is_the_same_after_it_was_kept(
    office: Office, head: Staff, carriers: CarrierSettings
) -> None:
    settings = office.preferences.settings()
    told = replace(settings.messages, carriers=carriers)
    office.preferences.change(head, replace(settings, messages=told))
    assert office.preferences.settings().messages == told


def test_settings_of_before_have_no_carrier_and_unknown_fields_are_left_out() -> None:
    before = {"media": ["sms"], "carriers": {"email": {"kind": "mail", "host": "h", "port": 25, "new": 1}}}
    before["carriers"]["email"] |= {"security": "tls", "sender": "a@b.id"}  # type: ignore[index]
    read = OfficeSettings.read({"messages": {"media": ["sms"]}}).messages
    assert read == MessageSettings(media=(Medium.SMS,))
    assert MessageSettings.read(before).carriers.email == MailServer("h", 25, Security.TLS, "a@b.id")


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"carriers": CarrierSettings(email=replace(MAIL, port=0))}, "127.0.0.1:0"),
        ({"carriers": CarrierSettings(sms=Modem("mysql://x/y"))}, "mysql://x/y"),
        ({"carriers": CarrierSettings(whatsapp=replace(WHOLE, fields=()))}, WHOLE.url),
        ({"per_minute": 0}, "0"),
        ({"late_days": 0}, "0"),
        ({"daily_cost": -1}, "-1"),
        ({"media": (Medium.SMS, Medium.SMS)}, "sms, sms"),
    ],
)
def test_what_cannot_be_used_is_not_kept(
    office: Office, head: Staff, wrong: dict[str, object], where: str
) -> None:
    settings = office.preferences.settings()
    with pytest.raises(SettingUnusable) as refused:
        office.preferences.change(
            head,
            replace(settings, messages=replace(settings.messages, **wrong)),  # type: ignore[arg-type]
        )
    assert refused.value.value == where
    assert office.preferences.settings() == settings


def test_each_medium_says_why_nothing_can_be_sent_by_it_from_here(
    office: Office, head: Staff, store: key_stores.KeyStore
) -> None:
    set_up(office, head, Medium.SMS, email=replace(MAIL, user="u"), sms=gateway())
    found = {one.medium: one for one in office.carriers.standing()}
    assert [found[medium].why_not for medium in Medium] == [NO_SECRET, NO_SECRET, NOT_SET_UP]
    assert [found[medium].chosen for medium in Medium] == [True, False, False]
    with pytest.raises(CarrierNotReady) as refused:
        office.carriers.opened(head)
    assert (refused.value.medium, refused.value.why) == (Medium.SMS.word, NO_SECRET)
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    assert set(office.carriers.opened(head).carriers) == {Medium.SMS}
    assert office.carriers.opened(head).why_not == {}, "of the media that are chosen"
    office.carriers.forget_secret(head, Medium.SMS)
    assert not store.secrets


ELSEWHERE: Mapping[str, tuple[Described, Described]] = {
    "another host": (gateway(), gateway("https://lain.contoh.id/kirim")),
    "another port": (gateway(), gateway("https://gerbang.contoh.id:8443/kirim")),
    "no encryption": (
        gateway(),
        replace(gateway("http://gerbang.contoh.id/kirim"), plain_http=True),
    ),
    "reports elsewhere": (
        gateway(),
        replace(gateway(), reports=Reports("https://lain.contoh.id/{id}", "state", ("ya",), ("tidak",))),
    ),
    "another mail server": (SIGNED_IN, replace(SIGNED_IN, host="surat.lain.id")),
    "another user there": (SIGNED_IN, replace(SIGNED_IN, user="lain")),
    "another encryption": (SIGNED_IN, replace(SIGNED_IN, security=Security.STARTTLS)),
    "another database": (Modem("postgresql://smsd@pc-1/smsd"), Modem("postgresql://smsd@pc-2/smsd")),
    "a hidden address": (
        Modem("postgresql://smsd@pc-1/smsd"),
        Modem("postgresql://smsd@pc-1/smsd?hostaddr=10.0.0.9"),
    ),
}


@pytest.mark.parametrize(("first", "then"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_secret_is_for_whom_it_was_entered_and_nobody_else_sees_it(
    office: Office, head: Staff, store: key_stores.KeyStore, first: Described, then: Described
) -> None:
    medium = Medium.EMAIL if isinstance(first, MailServer) else Medium.SMS
    set_up(office, head, medium, **{medium.code: first})
    office.carriers.keep_secret(head, medium, first, TOKEN)
    assert set(office.carriers.opened(head).carriers) == {medium}
    set_up(office, head, medium, **{medium.code: then})
    for refused in (
        lambda: office.carriers.opened(head),
        lambda: office.carriers.test(head, medium, "siti@contoh.id", "uji"),
    ):
        with pytest.raises(CarrierNotReady) as told:
            refused()
        assert told.value.why == OTHER_SECRET
    found = next(one for one in office.carriers.standing() if one.medium is medium)
    assert (found.has_secret, found.why_not) == (True, OTHER_SECRET), "it can be forgotten"
    set_up(office, head, medium, **{medium.code: first})
    assert set(office.carriers.opened(head).carriers) == {medium}, "back there it is known again"
    set_up(office, head, medium, **{medium.code: then})
    office.carriers.keep_secret(head, medium, then, "token baru")
    assert (len(store.secrets), set(office.carriers.opened(head).carriers)) == (1, {medium})
    assert not [kept for kept in store.secrets.values() if TOKEN in kept]


def test_what_says_nothing_of_the_server_leaves_the_secret_usable(
    office: Office, head: Staff, store: key_stores.KeyStore
) -> None:
    set_up(office, head, Medium.SMS, sms=gateway())
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    same = replace(gateway("https://GERBANG.contoh.id:443/kirim/v2"), sender="DINAS", timeout_s=5)
    set_up(office, head, Medium.SMS, sms=same)
    assert set(office.carriers.opened(head).carriers) == {Medium.SMS}


def test_a_secret_that_says_not_for_whom_it_is_is_shown_to_nobody(
    office: Office, head: Staff, store: key_stores.KeyStore
) -> None:
    set_up(office, head, Medium.SMS, sms=gateway())
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    ((where, _),) = store.secrets.items()
    store.secrets[where] = TOKEN
    with pytest.raises(CarrierNotReady):
        office.carriers.opened(head)


def test_the_gateway_of_another_server_is_never_asked_with_the_old_secret(
    office: Office, head: Staff, store: key_stores.KeyStore, sms: Provider
) -> None:
    set_up(office, head, Medium.SMS, sms=gateway())
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    set_up(office, head, Medium.SMS, sms=gateway(sms.url))
    with pytest.raises(CarrierNotReady):
        office.carriers.test(head, Medium.SMS, "081234567890", "uji")
    assert sms.asked == []


def test_nothing_is_opened_before_a_medium_is_chosen(office: Office, head: Staff) -> None:
    with pytest.raises(NoMediumChosen):
        office.carriers.opened(head)
    set_up(office, head, Medium.SMS, sms=MODEM)
    opened = office.carriers.opened(head)
    assert (set(opened.carriers), opened.again) == ({Medium.SMS}, {Medium.SMS})
    assert opened.modem is opened.carriers[Medium.SMS]


def test_a_password_is_on_this_pc_and_nowhere_in_the_office(
    office: Office, office_url: str, head: Staff, store: key_stores.KeyStore
) -> None:
    set_up(office, head, Medium.SMS, sms=gateway())
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    assert [kept.endswith(TOKEN) for kept in store.secrets.values()] == [True]
    assert TOKEN not in journal(office_url)
    assert TOKEN not in str(office.preferences.settings().stored())
    assert "carrier_changed" in journal(office_url)


def test_a_pc_without_a_place_for_secrets_says_so(office: Office, office_url: str, head: Staff) -> None:
    with pytest.raises(SecretNotKept):
        office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    with pytest.raises(FieldMissing):
        office.carriers.keep_secret(head, Medium.SMS, gateway(), "")
    assert "carrier_changed" not in journal(office_url)


def test_a_message_on_trial_really_leaves_and_its_number_is_written_down_nowhere(
    office: Office, office_url: str, head: Staff, store: key_stores.KeyStore, sms: Provider
) -> None:
    set_up(office, head, sms=gateway(sms.url))
    office.carriers.keep_secret(head, Medium.SMS, gateway(sms.url), TOKEN)
    answer = office.carriers.test(head, Medium.SMS, "0812-3456-7890", "Pesan percobaan")
    assert answer == Answer(Handed.TAKEN, "4711", cost="350")
    (asked,) = sms.asked
    assert b"pesan=Pesan+percobaan" in asked.body
    assert TOKEN.encode() in asked.body
    written = journal(office_url)
    assert "message_tested" in written
    assert "3456" not in written
    sms.reply = Reply(b"saldo habis", 402)
    assert office.carriers.test(head, Medium.SMS, "081234567890", "lagi").why == "402 saldo habis"
    assert len({ask.body for ask in sms.asked}) == 2


def test_a_trial_to_nobody_is_refused(office: Office, head: Staff) -> None:
    set_up(office, head, email=MAIL, sms=MODEM)
    with pytest.raises(PhoneUnusable):
        office.carriers.test(head, Medium.SMS, "0254-200100", "uji")
    with pytest.raises(AddressUnfit):
        office.carriers.test(head, Medium.EMAIL, "siti", "uji")
    with pytest.raises(CarrierNotReady):
        office.carriers.test(head, Medium.WHATSAPP, "081234567890", "uji")


def test_a_mail_on_trial_reaches_its_server(office: Office, head: Staff) -> None:
    world = MailWorld()
    try:
        with world.server() as (port, letterbox):
            set_up(office, head, email=replace(MAIL, port=port))
            answer = office.carriers.test(head, Medium.EMAIL, "siti@contoh.id", "Uji coba", "Pesan percobaan")
            assert answer.handed is Handed.TAKEN
            assert [mail["Subject"] for mail in letterbox.mails] == ["Pesan percobaan"]
    finally:
        world.close()


@dataclass
class Inbox:
    """A modem with answers of citizens; SMSD's own has its tests."""

    medium: Medium = Medium.SMS
    unread: list[modems.Reply] = field(default_factory=list)
    fails: bool = False

    def calling(self) -> AbstractContextManager[None]:
        return nullcontext()

    def hand_over(self, message: object) -> Answer:
        return Answer(Handed.TAKEN, "1")

    def arrivals(self, carrier_ids: object) -> dict[str, object]:
        return {}

    def replies(self) -> tuple[modems.Reply, ...]:
        return tuple(self.unread)

    def mark_read(self, replies: object) -> None:
        if self.fails:
            raise ModemUnreachable(NOT_SET_UP)
        self.unread = [one for one in self.unread if one not in replies]  # type: ignore[operator]


def reply(number: int, words: str, sender: str = "+6281234567890") -> modems.Reply:
    return modems.Reply(number, sender, words, datetime(2020, 8, 4, tzinfo=UTC), f"{number} 2020-08-04")


def in_short(*_case: object) -> Written:
    return Written("siap", parts=1)


def test_whoever_answers_stop_is_not_written_to_and_is_heard_although_the_modem_goes_away(
    office: Office, office_url: str, head: Staff
) -> None:
    set_up(office, head, Medium.SMS, sms=MODEM)
    inbox = Inbox(
        unread=[reply(1, "Berhenti. jangan lagi"), reply(2, "terima kasih"), reply(3, "STOP", "777")]
    )
    opened = Opened({Medium.SMS: inbox}, modem=inbox)  # type: ignore[dict-item]  # answers as a carrier does
    clerk = who(office, "siti")
    inbox.fails = True
    away = office.sending.round(clerk, opened, in_short)
    assert (away.stopped, type(away.trouble)) == (0, ModemUnreachable)
    inbox.fails = False
    office.walk_in.accept(
        clerk,
        asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=Applicant(phone="081234567890")),
    )
    again = office.sending.round(clerk, opened, in_short)
    assert (again.sent, again.failed, again.trouble) == (0, 1, None)
    assert inbox.unread == []
    said = [one.text for one in office.messages.replies().rows]
    assert said == ["Berhenti. jangan lagi", "terima kasih", "STOP"]
    assert journal(office_url).count("reply_heard") == 1
    assert "81234567890" not in journal(office_url)


def test_a_modem_whose_database_is_away_or_that_is_silent_is_told_and_its_messages_wait(
    office: Office, head: Staff, clock: Clock, tmp_path: Path
) -> None:
    set_up(office, head, Medium.SMS, sms=Modem(f"sqlite:///{tmp_path / 'smsd.db'}"))
    clerk, citizen = who(office, "siti"), Applicant(phone="081234567890")
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=citizen))
    opened = office.carriers.opened(clerk)
    away = office.sending.round(clerk, opened, in_short)
    assert (type(away.trouble), away.later, away.failed) == (ModemUnreachable, 1, 0)
    with pytest.raises(ModemUnreachable):
        office.carriers.modem()
    in_file(tmp_path / "smsd.db")
    clock.now += PAUSE
    silent = office.sending.round(clerk, opened, in_short)
    assert (silent.trouble, silent.later, silent.asked) == (None, 1, {Medium.SMS: NO_SIGN})
    assert office.carriers.modem() is None


def test_a_round_that_is_stopped_leaves_the_rest_for_the_next(
    office: Office, head: Staff, store: key_stores.KeyStore, sms: Provider
) -> None:
    set_up(office, head, Medium.SMS, sms=gateway(sms.url))
    office.carriers.keep_secret(head, Medium.SMS, gateway(sms.url), TOKEN)
    clerk = who(office, "siti")
    for number in (1, 2, 3):
        asked = asking.request(
            "KTP_HILANG", number, "surat_hilang", "kk", applicant=Applicant(phone="081234567890")
        )
        office.walk_in.accept(clerk, asked)
    opened = office.carriers.opened(head)
    done = office.sending.round(clerk, opened, in_short, lambda: len(sms.asked) < 2)
    assert (done.sent, len(sms.asked)) == (2, 2)
    assert office.sending.round(clerk, opened, in_short).sent == 1


def test_each_office_has_passwords_of_its_own(
    office: Office, head: Staff, store: key_stores.KeyStore, tmp_path: Path
) -> None:
    office.carriers.keep_secret(head, Medium.SMS, gateway(), TOKEN)
    ((_, name),) = store.secrets
    assert office.address in name


def test_a_demo_office_hands_nothing_over_whatever_is_set_up_in_it(empty_url: str, sms: Provider) -> None:
    create_office(empty_url, "admin", "demo", demo=True)
    office = Office(empty_url)
    try:
        head = office.staff_room.sign_in("admin", "demo")
        assert [one.why_not for one in office.carriers.standing()] == [None, None, None]
        with pytest.raises(NoMediumChosen):
            office.carriers.opened(head)
        plain = Gateway(Medium.SMS, sms.url, (("to", "{to}"), ("text", "{text}")), plain_http=True)
        set_up(office, head, Medium.SMS, sms=plain)
        opened = office.carriers.opened(head)
        assert (set(opened.carriers), opened.modem) == (set(Medium), None)
        nobody = opened.carriers[Medium.SMS]
        answers = [nobody.hand_over(Outgoing("1-1", f"+120255501{end}", "x")) for end in (10, 98)]
        answers.append(office.carriers.test(head, Medium.SMS, "081234567890", "coba"))
        assert [one.handed for one in answers] == [Handed.TAKEN, Handed.REFUSED, Handed.TAKEN]
        known = nobody.arrivals([answers[0].carrier_id])
        assert list(known.values()) == [Arrival.ARRIVED]
        assert not sms.asked
    finally:
        office.close()
