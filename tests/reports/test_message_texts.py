"""What citizens read in a message: every fact of their application, every reason, and never a NIK."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import time, timedelta

import asking
import make
import pytest
from conftest import Clock, Past, who
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.applications import AppFilter, Applicant
from desk.domain.appointments import AppointmentState
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.handover import Party
from desk.domain.message_texts import MOST_PARTS, MessageUnfit, allowed, read_defaults
from desk.domain.messages import Language, MessageKind
from desk.domain.printing import Delivery
from desk.domain.sending import MessageCase, Written
from desk.domain.sms import plain_for_sms, sms_size
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.domain.whatsapp import holds_nik
from desk.office import Office
from reports.message_examples import example_facts
from reports.message_texts import compose, composer, facts
from reports.return_note import document_name
from resources import text as shipped

TEXTS = read_defaults(shipped("data", "messages.toml"))
PLACES = [pytest.param(place, id="-".join(each.code for each in place)) for place in TEXTS]
MAIL, SMS, CHAT = Medium.EMAIL, Medium.SMS, Medium.WHATSAPP
INDONESIAN, ENGLISH = Language.INDONESIAN, Language.ENGLISH
READY = MessageKind.READY
NOTE = "foto buram, NIK 3673010101900001 tidak terbaca"
UNTIL = "Paling lambat Selasa, 18 Agustus 2020."
Cases = Mapping[str, MessageCase]


@dataclass
class Postbox:
    """A carrier that keeps what it is given; the real ones have their own tests."""

    given: list[Outgoing] = field(default_factory=list)

    def calling(self) -> AbstractContextManager[None]:
        return nullcontext()

    def hand_over(self, message: Outgoing) -> Answer:
        self.given.append(message)
        return Answer(Handed.TAKEN, f"c-{len(self.given)}")

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        return {}


@pytest.fixture
def past() -> Past:
    """One card waits at the counter with an appointment, one at a kecamatan, one application went back."""
    return lived


def lived(office: Office, _url: str, _clock: Clock) -> dict[str, MessageCase]:
    clerk, operator = who(office, "siti"), who(office, "rina")
    settings = office.preferences.settings()
    rules = replace(settings.messages, media=(MAIL, SMS), quiet_since=time(0), quiet_until=time(0))
    office.preferences.change(
        who(office, "hendra"), replace(settings, messages=replace(rules, reply_path="wa 0812-3456-7890"))
    )
    make.blanks(office, operator)
    asked = ("KTP_HILANG", "surat_hilang", "kk")
    for number, delivery in ((1, Delivery.COUNTER), (2, Delivery.KECAMATAN)):
        person = Applicant(phone="081234567890", name=f"SITI RAHMAWATI {number}")
        lost = asking.request(asked[0], number, *asked[1:], delivery=delivery, applicant=person)
        asking.verified(office, clerk, lost)
        make.printed(office, operator, "SER-L-01")
    kecamatan = (Delivery.KECAMATAN, "36.73.01")
    office.handover.send(clerk, office.handover.ready(*kecamatan), *kecamatan, "Serang", Party("Ali"))
    friday = office.today() + timedelta(days=3)
    rows = office.walk_in.applications(AppFilter()).rows
    (first,) = [one for one in rows if one.delivery is Delivery.COUNTER]
    office.pick_up.appoint(clerk, first.id, office.pick_up.half_hours(friday, friday)[3])
    office.walk_in.accept(clerk, asking.request(asked[0], 3, *asked[1:]))
    claimed = office.verification.next(clerk)
    found = (
        Finding("surat_hilang", FindingKind.EXPIRED),
        Finding("kk", FindingKind.UNREADABLE, NOTE),
    )
    office.verification.finish(clerk, claimed, Verdict.RETURNED, found, UNTIL)
    return cases(office, clerk)


def cases(office: Office, clerk: Staff) -> dict[str, MessageCase]:
    """Return what the sender would say now: of the counter, of the kecamatan, of what went back."""
    taken: list[MessageCase] = []

    def keep(case: MessageCase, *_: object) -> Written:
        taken.append(case)
        return Written("x", parts=1)

    office.sending.send(clerk, {SMS: Postbox()}, keep)
    by_kind = {(one.kind, one.application.delivery): one for one in taken}
    return {
        "counter": by_kind[READY, Delivery.COUNTER],
        "kecamatan": by_kind[READY, Delivery.KECAMATAN],
        "returned": by_kind[MessageKind.RETURNED, Delivery.COUNTER],
    }


def of(told: Cases, kind: MessageKind, delivery: str = "counter") -> MessageCase:
    """Return a case of some kind, as complete as one that really is so."""
    if kind is MessageKind.RETURNED:
        return told["returned"]
    case = replace(told[delivery], kind=kind, tracking_number="P2008040001234")
    if kind is not MessageKind.MISSED or case.appointment is None:
        return case
    return replace(case, appointment=replace(case.appointment, state=AppointmentState.MISSED))


def every_word(written: Written) -> str:
    return "\n".join((written.subject, written.text, written.html, written.calendar.replace("\r\n ", "")))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("delivery", ["counter", "kecamatan"])
def test_every_message_is_whole_and_holds_no_nik(
    told: Cases, place: tuple[MessageKind, Medium, Language], delivery: str
) -> None:
    kind, medium, language = place
    case = of(told, kind, delivery)
    if kind is MessageKind.REMINDER and delivery == "kecamatan":
        with pytest.raises(MessageUnfit):
            compose(TEXTS, case, medium, language)
        return
    written = compose(TEXTS, case, medium, language)
    assert case.application.number in written.text
    assert "{" not in written.text + written.subject
    assert not holds_nik(every_word(written))
    assert case.application.subject.nik not in every_word(written)
    assert written.parts == (sms_size(written.text).parts if medium is SMS else 0)
    assert bool(written.subject) is bool(written.html) is (medium is MAIL)
    with_file = medium is MAIL and kind in (READY, MessageKind.REMINDER) and delivery == "counter"
    assert bool(written.calendar) is with_file


@pytest.mark.parametrize(
    ("language", "day", "place", "bring"),
    [
        (INDONESIAN, "Jumat, 7 Agustus 2020", "Jalan Jenderal Sudirman", "tanda terima; KK"),
        (ENGLISH, "Friday, 7 August 2020", "Jalan Jenderal Sudirman", "the receipt; family card (KK)"),
    ],
)
def test_who_collects_at_the_counter_knows_when_where_and_what_to_bring(
    told: Cases, language: Language, day: str, place: str, bring: str
) -> None:
    case = told["counter"]
    kept = case.appointment
    assert kept is not None
    text = compose(TEXTS, case, CHAT, language).text
    assert f"{kept.begins:%H.%M}" in text
    assert "Siti Rahmawati 1" in text
    assert "wa 0812-3456-7890" in text
    for said in (day, place, bring, case.application.number):
        assert said in text


def test_who_collects_at_a_kecamatan_is_sent_there_without_an_hour(told: Cases) -> None:
    case = told["kecamatan"]
    text = compose(TEXTS, case, SMS, INDONESIAN).text
    assert "kantor Kecamatan Serang" in text
    assert "pukul" not in text
    assert "Jenderal" not in text
    village = replace(case.application, delivery=Delivery.KELURAHAN)
    assert (
        "office of Kelurahan Serang" in compose(TEXTS, replace(case, application=village), CHAT, ENGLISH).text
    )


@pytest.mark.parametrize("medium", list(Medium))
@pytest.mark.parametrize(
    ("language", "documents"),
    [
        (INDONESIAN, ("Surat keterangan kehilangan dari kepolisian", "Kartu Keluarga (KK)")),
        (ENGLISH, ("Police letter of loss", "Family card (KK)")),
    ],
)
def test_every_reason_of_a_return_is_told_document_by_document(
    told: Cases, medium: Medium, language: Language, documents: tuple[str, ...]
) -> None:
    text = compose(TEXTS, told["returned"], medium, language).text
    for document in documents:
        assert document in text
    assert "foto buram" in text
    assert UNTIL in text
    assert len([line for line in text.splitlines() if line.startswith("- ")]) == 3
    assert "3673010101900001" not in text


def test_a_mail_says_with_each_reason_what_to_do_and_an_sms_only_what_is_wrong(told: Cases) -> None:
    by_mail = compose(TEXTS, told["returned"], MAIL, INDONESIAN).text
    by_sms = compose(TEXTS, told["returned"], SMS, INDONESIAN).text
    assert "Mohon serahkan yang masih berlaku." in by_mail
    assert "Mohon serahkan yang masih berlaku." not in by_sms


@pytest.mark.parametrize("how_many", [4, 7])
def test_an_sms_of_too_many_reasons_names_each_in_fewer_words_and_says_that_there_is_more(
    told: Cases, how_many: int
) -> None:
    case = told["returned"]
    assert case.check is not None
    (bad, *_) = [one for one in case.check.findings if one.kind is not FindingKind.VALID]
    papers = list(case.catalogue.documents)[:how_many]
    many = tuple(replace(bad, document=paper, note="x" * 60) for paper in papers)
    full = replace(case, check=replace(case.check, findings=many, ground="y" * 400))
    written = compose(TEXTS, full, SMS, Language.INDONESIAN)
    assert written.parts <= MOST_PARTS
    assert "masih ada lainnya; tanyakan kepada kami" in written.text
    for paper in papers:
        assert plain_for_sms(document_name(case.catalogue, paper, "id")) in written.text
    assert "yyy" not in written.text
    assert "y" * 400 in compose(TEXTS, full, MAIL, Language.INDONESIAN).text


def test_a_missed_half_hour_is_the_one_that_was_missed_and_never_the_next(told: Cases) -> None:
    missed = of(told, MessageKind.MISSED)
    assert "Janji yang terlewat: Jumat, 7 Agustus 2020" in compose(TEXTS, missed, CHAT, INDONESIAN).text
    moved_on = replace(told["counter"], kind=MessageKind.MISSED)
    assert "Agustus" not in compose(TEXTS, moved_on, CHAT, INDONESIAN).text


def test_the_days_a_document_waits_are_those_of_the_offices_calendar(told: Cases) -> None:
    case = of(told, MessageKind.UNCOLLECTED_7)
    for days in (0, 1, 7, 31):
        later = replace(case, today=case.today + timedelta(days=days))
        assert facts(later, SMS, INDONESIAN)["days"] == str(days)


def test_whoever_is_not_known_by_name_is_greeted_all_the_same(told: Cases) -> None:
    case = told["counter"]
    nobody = replace(
        case.application, applicant=Applicant(), subject=replace(case.application.subject, name="")
    )
    assert compose(TEXTS, replace(case, application=nobody), CHAT, INDONESIAN).text.startswith(
        "Yth. Bapak/Ibu,"
    )


def test_the_sender_takes_the_words_of_the_office_and_a_mail_brings_its_file(
    office: Office, clerk: Staff
) -> None:
    asked = asking.request("KTP_HILANG", 9, "surat_hilang", "kk", applicant=Applicant(email="ani@contoh.id"))
    number = office.walk_in.accept(clerk, asked).application.number
    box = Postbox()
    assert office.sending.send(clerk, {MAIL: box}, composer(office)).sent == 1
    (mail,) = box.given
    assert (mail.to, mail.subject) == ("ani@contoh.id", f"Permohonan {number} sudah kami terima")
    assert mail.html.startswith("<!DOCTYPE html>")


def test_the_words_of_the_office_count_from_the_next_round_on(
    office: Office, head: Staff, told: Cases
) -> None:
    case = told["counter"]
    before = composer(office)
    own = replace(TEXTS[READY, CHAT, INDONESIAN], text="{number}\n{day} {time}\n{place}")
    office.message_texts.change(head, own)
    assert before(case, CHAT, INDONESIAN).text.startswith("Yth."), "one round speaks with one voice"
    text = composer(office)(case, CHAT, INDONESIAN).text
    assert text.splitlines()[0] == case.application.number
    office.message_texts.back_to_default(head, own.place)
    assert composer(office)(case, CHAT, INDONESIAN) == before(case, CHAT, INDONESIAN)


def test_the_example_fills_every_gap_of_every_message(office: Office) -> None:
    gaps = [
        (*place, name)
        for place, known in example_facts(office, TEXTS).items()
        for name in allowed(place[0])
        if name != "reply" and not known[name]
    ]
    assert gaps == []


_DIGITS = st.text(st.sampled_from("0123456789０１２３ .-–‑/\u200b"), max_size=40)
_HOSTILE = st.one_of(_DIGITS, st.text(max_size=60), st.builds(str.__add__, st.text(max_size=10), _DIGITS))


def test_no_name_note_or_reply_brings_a_nik_into_a_message(told: Cases) -> None:
    @given(name=_HOSTILE, note=_HOSTILE, reply=_HOSTILE, medium=st.sampled_from(Medium))
    def holds(name: str, note: str, reply: str, medium: Medium) -> None:
        for case in (told["returned"], told["counter"]):
            try:
                written = compose(TEXTS, _hostile(case, name, note, reply), medium, INDONESIAN)
            except MessageUnfit:
                continue
            assert not holds_nik(plain_for_sms(every_word(written)))

    holds()


def _hostile(case: MessageCase, name: str, note: str, reply: str) -> MessageCase:
    found = (Finding("kk", FindingKind.DATA_DIFFERS, note),)
    check = replace(case.check, findings=found, ground=note) if case.check else None
    asked = replace(case.application, applicant=Applicant(name=name))
    rules = replace(case.settings.messages, reply_path=reply)
    settings = replace(case.settings, messages=rules, address=name)
    return replace(case, application=asked, check=check, settings=settings)
