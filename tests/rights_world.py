"""An office with one of everything, in which every deed of every room can be tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import app_lists
import asking
import catalogues
import counter_day
import hostile_attachments
import list_files
import make
import missions
import posting
import rights_accounts
import signed_papers
from conftest import Clock, who
from ended_lists import Gone, ended_list
from every_right import OF_EACH_ROLE
from list_files import Row as Line
from postbox import told
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.approvals import Wish
from desk.domain.calendar import DayOff, DayOffKind
from desk.domain.campaigns import CampaignAbout, CampaignFilter, CampaignPlan
from desk.domain.carriers import Medium
from desk.domain.complaints import AnswerWay, ComplaintKind, NewComplaint
from desk.domain.handover import Party, Proof, Taker
from desk.domain.import_kinds import ImportKind
from desk.domain.journal import Action
from desk.domain.message_texts import Template
from desk.domain.messages import Language, MessageKind
from desk.domain.modems import Reply
from desk.domain.post import ParcelState
from desk.domain.printing import CardKind, Channel, Delivery, SpoilReason
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

YESTERDAY, BEFORE = date(2020, 8, 3), date(2020, 7, 30)
RECEIVER = Party("Ratu Mulyani", "Kasi Pemerintahan", "198103222006042011", "KECAMATAN KASEMEN")
_NAMES = {"vera": "Vera Verawati", "dodi": "Dodi Darmadi", "asti": "Asti Astuti", "agung": "Agung Gumelar"}
_KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001", "delivery": Delivery.KECAMATAN}


def furnish(office: Office, url: str, clock: Clock, folder: Path) -> dict[str, Any]:
    """Let everything happen once, and return what the rows are about; files are made in ``folder``."""
    for role, login in OF_EACH_ROLE.items():
        if login in _NAMES:
            make.person(url, login, _NAMES[login], role)
    w_closed = make.person(url, "lama", "Lama Sekali", *Role)
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    admin = who(office, "admin")
    w = SimpleNamespace(folder=folder, receiver=RECEIVER, open_day=BEFORE, closed_day=YESTERDAY)
    w.closed_id = w_closed.id
    _posted(office, url, clock, clerk, w)
    _counter(office, url, clock, clerk, w)
    _failed(office, url, clerk, w)
    _replied(office, clerk, w)
    _in_bulk(office, head, w)
    _outreach(office, clerk, folder, w)
    _lists(office, operator, folder, w)
    _printed(office, url, operator, clerk, w)
    _complained(office, clerk, w)
    _kept(office, head, admin, operator, folder, w)
    _in_print(office, url, operator, w)
    _of_persons(office, w)
    _close_account(url, "lama")
    w.slot_moved = office.handover.change_slot(clerk, w.on_shelf, "B-09")
    return vars(w)


def _posted(office: Office, url: str, clock: Clock, clerk: Staff, w: SimpleNamespace) -> None:
    posting.ready(office, url, clock)
    chosen = posting.complete(office, clerk)
    w.to_post, *others = chosen
    sent = office.post.send(clerk, others, posting.POS, 10_000, posting.Payment.COD)
    w.parcel, w.with_old_card = sent.parcels
    office.post.note_result(clerk, w.with_old_card.number, posting.told(ParcelState.DELIVERED))
    asked = asking.request("KK_RUSAK", 5, "kk_rusak", "ktp", delivery=Delivery.POST)
    office.pick_up.made(clerk, asking.verified(office, clerk, asked).id, "3673010408200077", "DOK-01")
    again = next(one for one in posting.complete(office, clerk) if one.address.name == "WARGA 0005")
    w.came_back = office.post.send(clerk, [again], posting.POS, 10_000, posting.Payment.COD).parcels[0]
    office.post.note_result(clerk, w.came_back.number, posting.told(ParcelState.RETURNED))


def _counter(office: Office, url: str, clock: Clock, clerk: Staff, w: SimpleNamespace) -> None:
    day = counter_day.told(office, counter_day.on_top(office, url, clock))
    w.by_fate = {fate: day[fate] for fate in day.numbers}
    for number in (4021, 4022):
        office.walk_in.accept(clerk, asking.request("KTP_BARU", number, channel=Channel.WHATSAPP))
    w.claimed = office.verification.take(clerk, w.by_fate["no card yet"].id)
    w.received = office.walk_in.accept(
        clerk, asking.request("KTP_BARU", 4023, channel=Channel.WHATSAPP)
    ).application
    paper = asking.request("KK_RUSAK", 4024, "kk_rusak", "ktp")
    w.unmade = office.walk_in.accept(clerk, paper).application
    counter_day.finish(day, clerk, office.verification.take(clerk, w.unmade.id))
    tomorrow = date(2020, 8, 5)
    w.half_hour = office.pick_up.half_hours(tomorrow, tomorrow)[3]
    w.scan = hostile_attachments.sound()["jpg"]
    w.attachment = office.attachments.attach(clerk, w.received.id, "kk", w.scan, "kk.jpg")


def _failed(office: Office, url: str, clerk: Staff, w: SimpleNamespace) -> None:
    paper = asking.request("KK_RUSAK", 4026, "kk_rusak", "ktp")
    claimed = office.verification.take(clerk, office.walk_in.accept(clerk, paper).application.id)
    bad, good = claimed.application.papers
    found = [Finding(bad.document, FindingKind.UNREADABLE), Finding(good.document, FindingKind.VALID)]
    back = office.verification.finish(clerk, claimed, Verdict.RETURNED, found)
    w.message_id = office.messages.of_application(back.id)[0].id
    refused = "UPDATE message SET state = 'refused', settled_at = at WHERE id = :id"
    database = Database(url)
    try:
        with database.transaction() as db:
            db.execute(text(refused), {"id": w.message_id})
    finally:
        database.close()


def _replied(office: Office, clerk: Staff, w: SimpleNamespace) -> None:
    at = datetime(2020, 8, 4, tzinfo=UTC)
    said = [Reply(row, "081299990000", "Kapan jadi?", at, f"{row} pagi") for row in (1, 2)]
    office.sending.hear(clerk, SimpleNamespace(replies=lambda: said, mark_read=lambda _heard: None))
    first, second = office.messages.replies().rows
    w.reply_id, w.dealt_reply_id = first.id, second.id
    office.messages.settle_reply(clerk, second.id)


def _in_bulk(office: Office, head: Staff, w: SimpleNamespace) -> None:
    told(office, head, media=(Medium.SMS,))
    words = Template(MessageKind.CAMPAIGN, Medium.SMS, Language.INDONESIAN, "{name}: {number}")
    plan = CampaignPlan(CampaignFilter(CampaignAbout.UNCOLLECTED, days=0), (words,))
    w.prepared, begun = (office.campaigns.prepare(head, plan) for _ in range(2))
    w.started = office.campaigns.start(head, begun.id)


def _outreach(office: Office, clerk: Staff, folder: Path, w: SimpleNamespace) -> None:
    w.mission = missions.with_lists(office, clerk, folder)
    w.receipt_list = office.missions.receipt_lists(w.mission.number)[1][-1]
    w.planned = office.missions.plan(clerk, missions.plan(day=date(2020, 8, 20)))
    taken = office.missions.take_file(clerk, w.planned.id, missions.typed(78), complete=True)
    w.mission_file = taken.application
    checked = office.missions.take_file(clerk, w.planned.id, missions.typed(77 + 9), complete=True)
    missions.check(office, clerk, checked.application.id)
    w.mission_verified = checked.application
    w.planned = office.missions.view(w.planned.id).mission
    w.empty_mission = office.missions.plan(clerk, missions.plan(day=date(2020, 8, 27)))


def _lists(office: Office, operator: Staff, folder: Path, w: SimpleNamespace) -> None:
    doubled = (
        Line(make.nik(901), "SUPRIADI KUNTARA WIRASABA"),
        Line(make.nik(902), "SUPRIYADI KUNTORA WIRASABA"),
        Line(make.nik(903), "MAEMUNAH"),
        Line(make.nik(904), "MAEMUNAH"),
    )
    w.list_id = office.intake.take_in(operator, list_files.write(folder / "prr.csv", *doubled)).list_id
    office.overlap_desk.compare(operator)
    w.case, *w.other_cases = office.overlap_desk.page().rows
    w.held = next(row.job for row in office.overlaps.page().rows if row.job.nik == make.nik(903))
    w.new_list = list_files.write(folder / "baru.csv", Line(make.nik(911), "NURHAYATI"))
    app = app_lists.written(folder / "sd.csv", app_lists.line(921), app_lists.line(922))
    office.import_desk.take_in(operator, app, ImportKind.SMARTDUKCAPIL)
    w.import_id = office.import_desk.imports().rows[0].id
    w.new_deaths = ended_list(folder / "mati-baru.csv", Gone(31))
    w.app_list = app_lists.written(folder / "sd-baru.csv", app_lists.line(923))


def _printed(office: Office, url: str, operator: Staff, clerk: Staff, w: SimpleNamespace) -> None:
    def printed(number: int, **more: Any) -> Any:
        job_id = make.job(url, number, **more)
        batch = office.print_queue.claim_these(operator, [job_id])
        return office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")

    w.on_shelf = printed(31)
    w.to_send = printed(32, **_KASEMEN)
    out = printed(33, **_KASEMEN)
    sent = office.handover.send(clerk, [out], Delivery.KECAMATAN, "36.73.02", "Kasemen", RECEIVER)
    w.sent_number, w.sent_card = sent.number, out
    w.handed_over = office.handover.pick_up(clerk, printed(35), Taker.SELF, "", Proof.KK)
    w.ended = printed(34)
    gone = ended_list(w.folder / "mati.csv", Gone(34))
    office.import_desk.take_in(operator, gone, ImportKind.DEATHS)


def _complained(office: Office, clerk: Staff, w: SimpleNamespace) -> None:
    def complaint(words: str) -> Any:
        person = ("ENTIN", "0812-3456-7890", make.nik(1))
        return office.complaints.take_in(
            clerk, NewComplaint(ComplaintKind.NO_CARD, Channel.COUNTER, words, *person)
        )

    w.complaint = complaint("KTP belum jadi")
    w.answered = office.complaints.answer(
        clerk, complaint("KTP hilang di jalan"), AnswerWay.SPOKEN, "Sudah kami cari"
    )
    w.settled = office.complaints.close(
        clerk,
        office.complaints.answer(clerk, complaint("Antre lama"), AnswerWay.SPOKEN, "Mohon maaf"),
        "Loket ditambah",
    )


def _kept(
    office: Office, head: Staff, admin: Staff, operator: Staff, folder: Path, w: SimpleNamespace
) -> None:
    office.store.withdraw_old_card(operator, CardKind.KTP_EL, make.nik(41), "WARGA 0041", "KP. BARU", "rusak")
    w.scrap = office.store.to_destroy()[0]
    office.store.send_to(operator, Goods.BLANK_KTP, 2, "36.73.01", "BAST/05")
    office.day_book.close(head, YESTERDAY, {})
    w.settings, w.catalogue = office.preferences.settings(), catalogues.SHIPPED
    w.day_off = DayOff(date(2020, 8, 6), DayOffKind.OFFICE, "Pindah kantor")
    w.holiday, w.copy = date(2020, 8, 17), folder / "cadangan.sqlite"
    root, other = signed_papers.authority("Induk Contoh"), signed_papers.authority("Induk Lain")
    w.new_root = folder / "lain.cer"
    w.new_root.write_bytes(other.der)
    (folder / "induk.cer").write_bytes(root.der)
    (w.root,) = office.trust_roots.add(admin, folder / "induk.cer")


def _in_print(office: Office, url: str, operator: Staff, w: SimpleNamespace) -> None:
    """Leave the operator with cards at every stage: unknown, in print, claimed, and others waiting."""
    waiting = make.jobs(url, 6, 51)
    sheet = office.work_sheet
    unknown = office.print_queue.claim_these(operator, waiting[:1])
    sheet.start(operator, unknown.jobs[0])
    office.print_queue.recover(operator)
    (w.unknown,) = sheet.unknown()
    batch = office.print_queue.claim_these(operator, waiting[1:4])
    w.printing = sheet.start(operator, batch.jobs[0])
    w.claimed_card, w.token = batch.jobs[1], batch.token
    spoiled = sheet.start(operator, batch.jobs[2])
    sheet.spoiled(operator, spoiled, SpoilReason.JAM)
    w.waiting = tuple(waiting[4:])


def _of_persons(office: Office, w: SimpleNamespace) -> None:
    """Ask for an approval, name a deputy, give a badge, keep data, take down a request and an incident."""
    clerk, head, admin, verifier = (who(office, login) for login in ("siti", "hendra", "asti", "vera"))
    wish = Wish(Action.NIKS_SHOWN, "report:register:2020-08-03")
    (w.request_id,) = office.approvals.ask(clerk, [wish], "diminta pusat")
    named = rights_accounts.deputy(verifier.id, head.id)
    w.deputy = replace(named, id=office.accounts.name_deputy(admin, named))
    office.accounts.give_badge(admin, clerk.id, "PTG-0000-0001")
    w.hold_id = office.retention.place_hold(head, make.nik(31), None, "permintaan pengadilan")
    w.data_request = office.own_data.ask(clerk, rights_accounts.asked())
    w.gathered = office.own_data.ask(clerk, rights_accounts.asked())
    office.own_data.gather(head, w.gathered.number)
    told, w.incident, w.reported = (office.incidents.note(head, rights_accounts.incident()) for _ in range(3))
    for its in (w.incident, w.reported):
        office.incidents.tell(head, its.id, rights_accounts.TOLD)
    office.incidents.report(head, w.reported.id, "Kementerian")
    w.untold = told


def _close_account(url: str, login: str) -> None:
    database = Database(url)
    try:
        with database.transaction() as db:
            db.execute(text("UPDATE staff SET active = false WHERE login = :login"), {"login": login})
    finally:
        database.close()
