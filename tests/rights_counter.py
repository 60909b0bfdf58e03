"""Rows of the table of rights: what the counter, the verification, the post and the field do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import asking
import counter_day
import make
import missions
import posting
from every_right import Row

from desk.domain.carrier_errors import CarrierNotReady, SecretNotKept
from desk.domain.carrier_settings import Opened
from desk.domain.carriers import Medium
from desk.domain.chat_answers import Occasion
from desk.domain.complaints import NO_TIE, AnswerWay, ComplaintFilter, ComplaintKind, NewComplaint
from desk.domain.corrections import Correction
from desk.domain.handover import ItemOutcome, Proof, Taker
from desk.domain.journal import Action
from desk.domain.mail_servers import MailServer, Security
from desk.domain.message_calls import CallOutcome
from desk.domain.messages import Wish
from desk.domain.modems import Reply
from desk.domain.post import AfterReturn, ParcelState, Payment
from desk.domain.printing import CancelReason, Channel, Delivery
from desk.domain.sending import Written
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.rooms.handover import Result

SERVER = MailServer("surat.contoh.id", 465, Security.TLS, "pesan@contoh.id", "pesan")
_A = Action
SAID = (Reply(9, "081299990009", "STOP", datetime(2020, 8, 4, tzinfo=UTC), "9 siang"),)
SOMEBODY_ANSWERS = SimpleNamespace(replies=lambda: SAID, mark_read=lambda _heard: None)

COUNTER_ROWS = (
    # Counter
    Row(
        "walk_in.accept",
        _A.APPLICATION_TAKEN_IN,
        lambda w, who: w.office.walk_in.accept(who, asking.request("KTP_BARU", 4031)),
    ),
    Row(
        "walk_in.withdraw",
        _A.APPLICATION_WITHDRAWN,
        lambda w, who: w.office.walk_in.withdraw(who, w.received.id, "tidak jadi"),
    ),
    # Verification
    Row("verification.next", _A.CHECK_BEGUN, lambda w, who: w.office.verification.next(who)),
    Row(
        "verification.take",
        _A.CHECK_BEGUN,
        lambda w, who: w.office.verification.take(who, w.received.id),
    ),
    Row(
        "verification.put_back",
        _A.CHECK_PUT_BACK,
        lambda w, who: w.office.verification.put_back(who, w.claimed),
    ),
    Row(
        "verification.correct",
        _A.APPLICATION_CORRECTED,
        lambda w, who: w.office.verification.correct(who, w.claimed, correction(w)),
    ),
    Row(
        "verification.finish",
        _A.APPLICATION_VERIFIED,
        lambda w, who: w.office.verification.finish(
            who, w.claimed, Verdict.VERIFIED, asking.in_order(w.claimed.application)
        ),
    ),
    Row(
        "verification.finish: returned",
        _A.APPLICATION_RETURNED,
        lambda w, who: w.office.verification.finish(
            who, w.claimed, Verdict.RETURNED, found(w, FindingKind.UNREADABLE)
        ),
    ),
    Row(
        "verification.finish: refused",
        _A.APPLICATION_REFUSED,
        lambda w, who: w.office.verification.finish(
            who, w.claimed, Verdict.REFUSED, found(w, FindingKind.DATA_DIFFERS), counter_day.GROUND
        ),
    ),
    Row(
        "verification.came_back",
        _A.APPLICATION_CAME_BACK,
        lambda w, who: w.office.verification.came_back(
            who, w.by_fate["returned"].id, w.by_fate["returned"].papers
        ),
    ),
    # Files
    Row(
        "attachments.attach",
        _A.FILE_ATTACHED,
        lambda w, who: w.office.attachments.attach(who, w.received.id, "kk", w.scan, "kk.jpg"),
        lightly=lambda w, who: w.office.attachments.attach(who, 0, "kk", w.scan, "kk.jpg"),
    ),
    Row(
        "attachments.attach_all",
        _A.FILE_ATTACHED,
        lambda w, who: w.office.attachments.attach_all(who, w.received.id, "kk", [w.folder / "tidak-ada"]),
    ),
    Row(
        "attachments.pages",
        _A.FILE_SHOWN,
        lambda w, who: opened(w, who, w.attachment.id),
        lightly=lambda w, who: opened(w, who, 0),
    ),
    Row(
        "attachments.remove",
        _A.FILE_REMOVED,
        lambda w, who: w.office.attachments.remove(who, w.attachment.id, "salah berkas"),
    ),
    Row(
        "machine_help.hints",
        _A.FILE_SHOWN,
        lambda w, who: w.office.machine_help.hints(who, w.claimed.application.id),
    ),
    # Pick-up
    Row(
        "pick_up.made",
        _A.PAPER_MADE,
        lambda w, who: w.office.pick_up.made(who, w.unmade.id, "3673010408200005", "DOK-02"),
    ),
    Row(
        "pick_up.appoint",
        _A.APPOINTMENT_CHANGED,
        lambda w, who: w.office.pick_up.appoint(who, w.by_fate["ready card"].id, w.half_hour),
    ),
    Row(
        "pick_up.collect",
        _A.DOCUMENT_COLLECTED,
        lambda w, who: w.office.pick_up.collect(
            who, w.by_fate["ready card"].id, Taker.SELF, "", ["kk", "document:surat_hilang"]
        ),
    ),
    Row(
        "handover.pick_up",
        _A.CARD_PICKED_UP,
        lambda w, who: w.office.handover.pick_up(who, w.on_shelf, Taker.SELF, "", Proof.KK),
    ),
    Row(
        "handover.change_slot",
        _A.SLOT_CHANGED,
        lambda w, who: w.office.handover.change_slot(who, w.on_shelf, "C-01"),
    ),
    Row(
        "handover.send",
        _A.HANDOVER_SENT,
        lambda w, who: w.office.handover.send(
            who, [w.to_send], Delivery.KECAMATAN, "36.73.02", "Kasemen", w.receiver
        ),
    ),
    Row(
        "handover.receive",
        _A.HANDOVER_RECEIVED,
        lambda w, who: w.office.handover.receive(
            who, w.sent_number, [Result(w.sent_card.id, ItemOutcome.RECEIVED)]
        ),
    ),
    Row(
        "handover.withdraw",
        _A.JOB_CANCELLED,
        lambda w, who: w.office.handover.withdraw(who, w.on_shelf, CancelReason.WRONG_DATA, "salah nama"),
    ),
    # Kantor Pos
    Row(
        "post.write_address",
        _A.ADDRESS_WRITTEN,
        lambda w, who: w.office.post.write_address(
            who, w.to_post, replace(w.to_post.address, street="KP. BARU"), old_card=w.to_post.old_card
        ),
    ),
    Row(
        "post.send",
        _A.HANDOVER_SENT,
        lambda w, who: w.office.post.send(who, [w.to_post], posting.POS, 10_000, Payment.COD),
    ),
    Row(
        "post.label",
        _A.PARCEL_LABELLED,
        lambda w, who: w.office.post.label(who, w.parcel.number, "P2008040001"),
    ),
    Row(
        "post.charge",
        _A.PARCEL_CHARGED,
        lambda w, who: w.office.post.charge(who, w.parcel.number, 12_000, Payment.COD),
    ),
    Row(
        "post.note_result",
        _A.POST_RESULT_NOTED,
        lambda w, who: w.office.post.note_result(who, w.parcel.number, posting.told(ParcelState.DELIVERED)),
    ),
    Row(
        "post.take_back",
        _A.POST_RESULT_TAKEN_BACK,
        lambda w, who: w.office.post.take_back(who, w.with_old_card.number, "salah paket"),
    ),
    Row(
        "post.old_card_brought",
        _A.CARD_WITHDRAWN,
        lambda w, who: w.office.post.old_card_brought(who, w.with_old_card.number),
    ),
    Row(
        "post.decide",
        _A.RETURN_DECIDED,
        lambda w, who: w.office.post.decide(who, w.came_back.number, AfterReturn.AGAIN),
    ),
    # Channels
    Row(
        "whatsapp.prepared",
        _A.ANSWER_PREPARED,
        lambda w, who: w.office.whatsapp.prepared(who, w.received.id, Occasion.RECEIVED),
    ),
    # Messages
    Row("sending.plan", _A.MESSAGE_SENT, lambda w, who: w.office.sending.plan(who)),
    Row(
        "sending.send", _A.MESSAGE_SENT, lambda w, who: w.office.sending.send(who, {}, lambda *_: Written(""))
    ),
    Row("sending.ask_after", _A.MESSAGE_SENT, lambda w, who: w.office.sending.ask_after(who, {})),
    Row("campaigns.all", _A.CAMPAIGN_PREPARED, lambda w, who: w.office.campaigns.all(who)),
    Row(
        "campaigns.preview",
        _A.CAMPAIGN_PREPARED,
        lambda w, who: w.office.campaigns.preview(who, w.prepared.plan),
    ),
    Row(
        "campaigns.prepare",
        _A.CAMPAIGN_PREPARED,
        lambda w, who: w.office.campaigns.prepare(who, w.prepared.plan),
    ),
    Row(
        "campaigns.start",
        _A.CAMPAIGN_STARTED,
        lambda w, who: w.office.campaigns.start(who, w.prepared.id),
    ),
    Row(
        "campaigns.stop",
        _A.CAMPAIGN_STOPPED,
        lambda w, who: w.office.campaigns.stop(who, w.started.id),
    ),
    Row(
        "messages.call",
        _A.CITIZEN_CALLED,
        lambda w, who: w.office.messages.call(who, w.message_id, CallOutcome.STOPPED),
    ),
    Row("messages.resend", _A.MESSAGE_RESENT, lambda w, who: w.office.messages.resend(who, w.message_id)),
    Row(
        "messages.wish",
        _A.CONTACT_CHANGED,
        lambda w, who: w.office.messages.wish(who, w.received.id, Wish.STOPPED),
    ),
    Row(
        "sending.round",
        _A.MESSAGE_SENT,
        lambda w, who: w.office.sending.round(who, Opened(), lambda *_: Written("")),
    ),
    Row("sending.hear", _A.REPLY_HEARD, lambda w, who: w.office.sending.hear(who, SOMEBODY_ANSWERS)),
    Row(
        "messages.settle_reply",
        _A.REPLY_SETTLED,
        lambda w, who: w.office.messages.settle_reply(who, w.reply_id),
    ),
    Row(
        "messages.reopen_reply",
        _A.REPLY_SETTLED,
        lambda w, who: w.office.messages.reopen_reply(who, w.dealt_reply_id),
    ),
    Row(
        "messages.wish_of_reply",
        _A.CONTACT_CHANGED,
        lambda w, who: w.office.messages.wish_of_reply(who, w.reply_id, Wish.STOPPED),
    ),
    Row(
        "carriers.opened",
        _A.MESSAGE_SENT,
        lambda w, who: w.office.carriers.opened(who),
        or_else=CarrierNotReady,
        why_not="no carrier is set up; tests/desk/rooms/test_carriers.py opens some",
    ),
    Row(
        "carriers.keep_secret",
        _A.CARRIER_CHANGED,
        lambda w, who: w.office.carriers.keep_secret(who, Medium.EMAIL, SERVER, "rahasia"),
        or_else=SecretNotKept,
        why_not="no test has the key store of whoever runs it",
    ),
    Row(
        "carriers.forget_secret",
        _A.CARRIER_CHANGED,
        lambda w, who: w.office.carriers.forget_secret(who, Medium.EMAIL),
    ),
    Row(
        "carriers.test",
        _A.MESSAGE_TESTED,
        lambda w, who: w.office.carriers.test(who, Medium.EMAIL, "x@contoh.id", "uji"),
        or_else=CarrierNotReady,
        why_not="no carrier is set up; tests/desk/rooms/test_carriers.py sends by one",
    ),
    # Complaints
    Row(
        "complaints.take_in",
        _A.COMPLAINT_TAKEN_IN,
        lambda w, who: w.office.complaints.take_in(
            who, NewComplaint(ComplaintKind.NO_CARD, Channel.COUNTER, "Belum jadi", "ENTIN", "", make.nik(1))
        ),
    ),
    Row(
        "complaints.give",
        _A.COMPLAINT_GIVEN,
        lambda w, who: w.office.complaints.give(who, w.complaint, w.crowd.everyone["rina"]),
    ),
    Row(
        "complaints.sort",
        _A.COMPLAINT_SORTED,
        lambda w, who: w.office.complaints.sort(who, w.complaint, ComplaintKind.OTHER),
    ),
    Row(
        "complaints.tie",
        _A.COMPLAINT_TIED,
        lambda w, who: w.office.complaints.tie(who, w.complaint, replace(NO_TIE, job_id=w.on_shelf.id)),
    ),
    Row(
        "complaints.answer",
        _A.COMPLAINT_ANSWERED,
        lambda w, who: w.office.complaints.answer(who, w.complaint, AnswerWay.SPOKEN, "Sudah jadi"),
    ),
    Row(
        "complaints.close",
        _A.COMPLAINT_CLOSED,
        lambda w, who: w.office.complaints.close(who, w.answered, "Kartu dicetak"),
    ),
    Row(
        "complaints.reopen",
        _A.COMPLAINT_REOPENED,
        lambda w, who: w.office.complaints.reopen(who, w.settled, "Belum selesai"),
    ),
    Row(
        "complaints.change_template",
        _A.COMPLAINT_TEMPLATE_CHANGED,
        lambda w, who: w.office.complaints.change_template(who, ComplaintKind.NO_CARD, "Mohon maaf."),
    ),
    Row(
        "complaints.page",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.page(who, ComplaintFilter()),
    ),
    Row("complaints.counts", _A.COMPLAINTS_READ, lambda w, who: w.office.complaints.counts(who)),
    Row(
        "complaints.file",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.file(who, w.complaint.id),
    ),
    Row(
        "complaints.with_number",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.with_number(who, w.complaint.number),
    ),
    Row(
        "complaints.open_of",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.open_of(who, make.nik(1)),
    ),
    Row(
        "complaints.of_person",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.of_person(who, make.nik(1), ""),
    ),
    Row(
        "complaints.report",
        _A.COMPLAINTS_READ,
        lambda w, who: w.office.complaints.report(who, posting.DAY, posting.DAY),
    ),
    # Jemput bola
    Row(
        "missions.plan",
        _A.MISSION_PLANNED,
        lambda w, who: w.office.missions.plan(who, missions.plan()),
    ),
    Row(
        "missions.change",
        _A.MISSION_CHANGED,
        lambda w, who: w.office.missions.change(who, w.planned.id, missions.plan(place="Balai warga")),
    ),
    Row("missions.go_on", _A.MISSION_MOVED_ON, lambda w, who: w.office.missions.go_on(who, w.planned)),
    Row(
        "missions.cancel",
        _A.MISSION_CANCELLED,
        lambda w, who: w.office.missions.cancel(who, w.empty_mission, "hujan"),
    ),
    Row(
        "missions.take_file",
        _A.APPLICATION_TAKEN_IN,
        lambda w, who: w.office.missions.take_file(who, w.planned.id, missions.typed(79), complete=True),
    ),
    Row(
        "missions.add",
        _A.MISSION_FILES_CHANGED,
        lambda w, who: w.office.missions.add(who, w.planned.id, w.received.number),
    ),
    Row(
        "missions.remove",
        _A.MISSION_FILES_CHANGED,
        lambda w, who: w.office.missions.remove(who, w.planned.id, w.mission_file),
    ),
    Row(
        "missions.make",
        _A.PAPER_MADE,
        lambda w, who: w.office.missions.make(
            who, w.planned.id, {w.mission_verified.id: missions.number(88)}, "DOK-03"
        ),
    ),
    Row(
        "missions.bundle",
        _A.RECEIPT_LIST_MADE,
        lambda w, who: w.office.missions.bundle(who, w.mission.id, "002", "001", "Pak Udin"),
    ),
    Row(
        "missions.note_signed",
        _A.RECEIPT_LIST_NOTED,
        lambda w, who: w.office.missions.note_signed(who, w.receipt_list.id),
    ),
    # One's own last step
    Row("undo.offer", _A.STEP_UNDONE, lambda w, who: w.office.undo.offer(who)),
    Row("undo.take_back", _A.STEP_UNDONE, lambda w, who: w.office.undo.take_back(who, "keliru")),
)


def correction(w: object) -> Correction:
    """Another name on the form that is being checked."""
    asked = w.claimed.application  # type: ignore[attr-defined]  # the things of the office
    return Correction(replace(asked.subject, name="WARGA BENAR"), asked.applicant, "salah ketik")


def found(w: object, kind: FindingKind) -> list[Finding]:
    """Every document of the form that is being checked found so."""
    papers = w.claimed.application.papers  # type: ignore[attr-defined]  # the things of the office
    return [Finding(paper.document, kind) for paper in papers]


def opened(w: object, who: object, number: int) -> None:
    """Open a file and close it again."""
    with w.office.attachments.pages(who, number):  # type: ignore[attr-defined]  # the things of the office
        pass
