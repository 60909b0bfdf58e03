"""WhatsApp: who has not been told of what is so now, and what a message may say."""

from __future__ import annotations

from dataclasses import replace

import asking
import make
import posting
import pytest
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.applications import Applicant, Application, AppState
from desk.domain.chat_answers import Occasion
from desk.domain.errors import NotAllowed, NotFound
from desk.domain.handover import ReturnReason
from desk.domain.journal import Action
from desk.domain.post import ParcelState
from desk.domain.printing import Channel, Delivery
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.domain.text import Word
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office
from reports.chat_messages import message

LOST = ("surat_hilang", "kk")
WRITES = Applicant(phone="0857-5222-9134")


def say(word: Word) -> str:
    return word.text


def asked_by_chat(office: Office, clerk: Staff, number: int = 1, **changes: object) -> Application:
    request = asking.request("KTP_HILANG", number, *LOST, channel=Channel.WHATSAPP, applicant=WRITES)
    return office.walk_in.accept(clerk, replace(request, **changes)).application  # type: ignore[arg-type]  # fields of a request, by name


def check(
    office: Office, clerk: Staff, asked: Application, verdict: Verdict, kind: FindingKind, note: str = ""
) -> None:
    claimed = office.verification.take(clerk, asked.id)
    findings = [Finding(paper.document, kind, note) for paper in claimed.application.papers]
    office.verification.finish(clerk, claimed, verdict, findings, "" if verdict is Verdict.VERIFIED else "G.")


def due(office: Office) -> dict[str, Occasion]:
    return {one.application.number: one.occasion for one in office.whatsapp.waiting().rows}


def test_who_wrote_waits_until_an_answer_was_prepared_and_again_after_each_change(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    asked = asked_by_chat(office, clerk)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 2))
    assert due(office) == {asked.number: Occasion.RECEIVED}
    office.whatsapp.prepared(clerk, asked.id, Occasion.RECEIVED)
    assert due(office) == {}
    check(office, clerk, asked, Verdict.RETURNED, FindingKind.UNREADABLE)
    assert due(office) == {asked.number: Occasion.RETURNED}
    office.whatsapp.prepared(clerk, asked.id, Occasion.RETURNED)
    office.verification.came_back(clerk, asked.id, asked.papers)
    assert due(office) == {asked.number: Occasion.RECEIVED}, "promised anew"
    check(office, clerk, asked, Verdict.RETURNED, FindingKind.MISSING)
    assert due(office) == {asked.number: Occasion.RETURNED}
    office.verification.came_back(clerk, asked.id, asked.papers)
    check(office, clerk, asked, Verdict.VERIFIED, FindingKind.VALID)
    office.store.receive(operator, Goods.BLANK_KTP, 2, "BAST/1")
    job = office.walk_in.application(asked.number).job_id
    assert job is not None
    batch = office.print_queue.claim_these(operator, [job])
    office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")
    assert due(office) == {asked.number: Occasion.READY}
    assert office.whatsapp.unanswered() == 1
    office.whatsapp.prepared(clerk, asked.id, Occasion.READY)
    answered = office.whatsapp.case(asked.id).answered
    assert [one.occasion for one in answered] == [Occasion.READY, Occasion.RETURNED, Occasion.RECEIVED]
    assert office.health.check() == ()


def test_what_is_still_to_be_sent_is_not_called_ready(office: Office, clerk: Staff, operator: Staff) -> None:
    asked = asked_by_chat(office, clerk, delivery=Delivery.POST)
    check(office, clerk, asked, Verdict.VERIFIED, FindingKind.VALID)
    office.store.receive(operator, Goods.BLANK_KTP, 2, "BAST/1")
    job = office.walk_in.application(asked.number).job_id
    assert job is not None
    batch = office.print_queue.claim_these(operator, [job])
    office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")
    assert office.walk_in.application(asked.number).state is AppState.READY
    assert due(office) == {}
    (parcel,) = posting.send(office, clerk).parcels
    assert due(office) == {asked.number: Occasion.SENT}
    office.post.label(clerk, parcel.number, "P2008040001")
    case = office.whatsapp.case(asked.id)
    assert (case.possible[0], case.tracking_number) == (Occasion.SENT, "P2008040001")
    assert "P2008040001" in message(case, Occasion.SENT, office.preferences.settings(), say)
    office.whatsapp.prepared(clerk, asked.id, Occasion.SENT)
    assert due(office) == {}
    back = posting.told(ParcelState.RETURNED, reason=ReturnReason.ADDRESS_UNKNOWN)
    office.post.note_result(clerk, parcel.number, back)
    assert due(office) == {asked.number: Occasion.READY}, "it can be collected here"
    assert office.health.check() == ()


def test_every_occasion_has_its_words_and_none_has_a_nik(office: Office, clerk: Staff) -> None:
    asked = asked_by_chat(office, clerk)
    check(office, clerk, asked, Verdict.RETURNED, FindingKind.DATA_DIFFERS, f"NIK {make.nik(77)}")
    case = office.whatsapp.case_of(asked.number)
    assert case.possible[0] is Occasion.RETURNED
    settings = office.preferences.settings()
    for occasion in Occasion:
        words = message(case, occasion, settings, say)
        assert asked.number in words
        assert asked.contact_name in words
        assert make.nik(77) not in words
        assert make.nik(1) not in words
    told = message(case, Occasion.RETURNED, settings, say)
    assert "1. " in told
    assert "2. " in told, "every finding"
    missing = message(replace(case, missing=("kk", "surat_hilang")), Occasion.MISSING, settings, say)
    assert "Kartu Keluarga" in missing
    received = message(case, Occasion.RECEIVED, settings, say)
    assert "2020" in received
    sent = message(replace(case, tracking_number="P2020ABC"), Occasion.SENT, settings, say)
    assert "P2020ABC" in sent


def test_missing_papers_are_named_from_the_checklist(office: Office, clerk: Staff) -> None:
    asked = asked_by_chat(office, clerk, papers=())
    case = office.whatsapp.case(asked.id)
    assert set(LOST) <= set(case.missing)
    assert case.possible == (Occasion.RECEIVED, Occasion.MISSING)


def test_an_answer_is_noted_in_the_journal_and_only_by_staff_of_the_counters(
    office: Office, office_url: str, clerk: Staff
) -> None:
    asked = asked_by_chat(office, clerk)
    nobody = make.person(office_url, "agung", "Agung Gumelar", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        office.whatsapp.prepared(nobody, asked.id, Occasion.RECEIVED)
    with pytest.raises(NotFound):
        office.whatsapp.prepared(clerk, 999, Occasion.RECEIVED)
    office.whatsapp.prepared(clerk, asked.id, Occasion.RECEIVED)
    database = Database(office_url)
    try:
        with database.snapshot() as db:
            query = text("SELECT subject, facts FROM journal WHERE action = :action")
            (row,) = db.execute(query, {"action": Action.ANSWER_PREPARED.code}).all()
    finally:
        database.close()
    assert row.subject == f"application:{asked.id}"
    assert "received" in str(row.facts)


def test_a_text_is_read_with_the_services_of_this_office(office: Office) -> None:
    found = office.whatsapp.read(f"Siti\n{make.nik(1)}\nktp hilang\n085752229134")
    assert (found.nik, found.service, found.phone) == (make.nik(1), "KTP_HILANG", "085752229134")
