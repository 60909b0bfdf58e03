"""Messages are in the program's words until the office writes its own, and only in words that can be sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Clock
from sqlalchemy import select

from desk.data.database import Database
from desk.data.office_tables import journal
from desk.domain.carriers import Medium
from desk.domain.errors import NotAllowed
from desk.domain.message_texts import Place, TemplateUnfit, TextFlaw
from desk.domain.messages import Language, MessageKind
from desk.domain.staff import Staff
from desk.office import Office

SMS: Place = (MessageKind.RECEIVED, Medium.SMS, Language.INDONESIAN)
MAIL: Place = (MessageKind.RECEIVED, Medium.EMAIL, Language.INDONESIAN)


def test_an_office_begins_with_the_words_of_the_program(office: Office) -> None:
    texts = office.message_texts.texts()
    assert texts == office.message_texts.defaults()
    assert {one.changed_by for one in texts.values()} == {""}


def test_words_of_the_office_count_for_their_place_alone(office: Office, head: Staff, clock: Clock) -> None:
    before = office.message_texts.texts()
    kept = office.message_texts.change(head, replace(before[SMS], text="  Nomor {number}, {service}.\n"))
    assert (kept.text, kept.changed_by, kept.changed_at) == (
        "Nomor {number}, {service}.",
        "Hendra Gunawan",
        clock.now,
    )
    after = office.message_texts.texts()
    assert after[SMS] == kept
    assert {place for place in after if after[place] != before[place]} == {SMS}
    again = office.message_texts.change(head, replace(kept, text="Terima kasih, {number}."))
    assert office.message_texts.texts()[SMS] == again


def test_a_mail_keeps_its_subject_and_an_sms_has_none(office: Office, head: Staff) -> None:
    texts = office.message_texts.texts()
    mail = replace(texts[MAIL], subject=" Nomor {number} ")
    assert office.message_texts.change(head, mail).subject == "Nomor {number}"
    assert office.message_texts.change(head, replace(texts[SMS], subject="Nomor {number}")).subject == ""


def test_the_words_of_the_program_come_back(office: Office, head: Staff) -> None:
    shipped = office.message_texts.texts()
    office.message_texts.change(head, replace(shipped[SMS], text="Nomor {number}"))
    assert office.message_texts.back_to_default(head, SMS) == shipped[SMS]
    assert office.message_texts.texts() == shipped
    assert office.message_texts.back_to_default(head, SMS) == shipped[SMS], "twice is no mistake"


def test_words_that_cannot_be_sent_are_refused_and_nothing_changes(office: Office, head: Staff) -> None:
    before = office.message_texts.texts()
    for text, why, about in (
        ("", TextFlaw.EMPTY, ""),
        ("Nomor {nomor}", TextFlaw.UNKNOWN, "{nomor}"),
        ("Terima kasih.", TextFlaw.MISSING, "{number}"),
        ("{number} " + "panjang " * 100, TextFlaw.TOO_MANY_PARTS, "4"),
    ):
        with pytest.raises(TemplateUnfit) as refused:
            office.message_texts.change(head, replace(before[SMS], text=text))
        assert (refused.value.why, refused.value.about) == (why.word, about)
    assert office.message_texts.texts() == before


def test_the_journal_says_which_words_took_the_place_of_which(
    office: Office, office_url: str, head: Staff
) -> None:
    first = replace(office.message_texts.texts()[MAIL], text="Nomor {number}", subject="Pesan")
    office.message_texts.change(head, first)
    office.message_texts.change(head, replace(first, text="Nomor Anda {number}"))
    office.message_texts.back_to_default(head, MAIL)
    query = select(journal.c.subject, journal.c.facts).where(journal.c.action == "message_text_changed")
    database = Database(office_url)
    with database.snapshot() as db:
        told = db.execute(query.order_by(journal.c.id)).all()
    database.close()
    assert {subject for subject, _ in told} == {"message_text:received/email/id"}
    first_words = {"text": "Nomor {number}", "subject": "Pesan"}
    then = {"text": "Nomor Anda {number}", "subject": "Pesan"}
    assert [(facts["before"], facts["after"]) for _, facts in told] == [
        ({"text": ""}, first_words),
        (first_words, then),
        (then, {"text": ""}),
    ]


def test_a_clerk_does_not_write_the_words_of_the_office(office: Office, clerk: Staff) -> None:
    words = office.message_texts.texts()[SMS]
    for refused in (
        lambda: office.message_texts.change(clerk, words),
        lambda: office.message_texts.back_to_default(clerk, SMS),
    ):
        with pytest.raises(NotAllowed):
            refused()
