"""What comes by every channel but the counter on the demo day, and over the night after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from desk.domain.applications import Applicant, Application, Brought, Paper, Subject
from desk.domain.applications import Request as Asked
from desk.domain.complaints import AnswerWay, ComplaintKind, NewComplaint
from desk.domain.demo_contacts import DemoContact, contact, draw
from desk.domain.demo_people import DEMO_DAY, DemoPerson, People
from desk.domain.handover import Party
from desk.domain.import_kinds import ImportKind
from desk.domain.missions import Letter, Mission, MissionPlan
from desk.domain.post import ParcelState, Payment, PostResult
from desk.domain.printing import Channel, Delivery, PrintJob
from desk.domain.queue_view import QueueFilter, QueueOrder
from desk.domain.services import checklist, facts_of
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

_SERIALS_AFTER = 9_000
"""Higher than any serial number of the demo's past, of the day's list and of its counter."""
_KASEMEN, _TINGGAR = "36.73.02", "36.73.04.1002"
_RTS = ("001", "002")
_FILES_OF_RT = 4
_PARCELS = 25
_BY_WHATSAPP = ("KTP_RUSAK", "KTP_HILANG", "KTP_RUSAK")
_BY_APP = ("KTP-EL RUSAK", "KTP-EL HILANG", "KTP-EL RUSAK", "SKPWNI PINDAH DATANG", "KTP-EL HILANG")
_TITLES_OF_APP = (
    "ID Permohonan;Tanggal;Jenis Permohonan;NIK Pemohon;Nama Pemohon;No HP;Kelurahan;Kecamatan;Status"
)
_COMPLAINTS = (
    (ComplaintKind.NO_CARD, Channel.WHATSAPP, "Sudah rekam tahun lalu, kartunya belum ada."),
    (ComplaintKind.APP, Channel.COUNTER, "Tidak bisa masuk ke aplikasi, kode tidak pernah datang."),
    (ComplaintKind.NO_ANSWER, Channel.WHATSAPP, "Tiga kali bertanya lewat WhatsApp, tidak dijawab."),
    (ComplaintKind.WRONG_DATA, Channel.COUNTER, "Nama ibu di KK salah satu huruf."),
)


class DemoChannels:
    """The other ways in of the demo day; ``pass_`` lets minutes go by, lists are kept in ``folder``."""

    def __init__(self, office: Office, pass_: Callable[[float], None], folder: Path) -> None:
        self._office = office
        self._pass = pass_
        self._folder = folder
        places = office.preferences.places()
        self._villages = {one.code: one.name for one in places.villages}
        self._districts = {one.code: one.name for one in places.districts}
        self._chance = Random(DEMO_DAY.toordinal() + 2)  # noqa: S311 - nobody who exists, always the same
        self._everywhere = People(self._chance, places.villages, DEMO_DAY, _SERIALS_AFTER)
        kasemen = [one for one in places.villages if one.district_code == _KASEMEN]
        self._of_kasemen = People(self._chance, kasemen, DEMO_DAY, _SERIALS_AFTER + 300)
        tinggar = [one for one in places.villages if one.code == _TINGGAR]
        self._of_tinggar = People(self._chance, tinggar, DEMO_DAY, _SERIALS_AFTER + 600)
        self._parcels: tuple[str, ...] = ()
        self.figures: Counter[str] = Counter()

    def work(self, clerk: Staff, colleague: Staff) -> None:
        """Take in what the day brings from outside."""
        self._kecamatan(clerk)
        self._outreach(clerk, colleague)
        for service in _BY_WHATSAPP:
            self._pass(1)
            asked = self._request(service, self._everywhere.adult(), Channel.WHATSAPP, Delivery.POST)
            self._office.walk_in.accept(clerk, asked)
            self.figures["whatsapp"] += 1
        self._complaints(clerk)

    def morning(self, clerk: Staff) -> None:
        """Take in what citizens sent through the app after the office had closed, and what the post says."""
        path = self._folder / f"Smartdukcapil_{DEMO_DAY + timedelta(days=1):%d%m%Y}.csv"
        lines = [
            f"SD-2020-{number:06d};{DEMO_DAY:%d/%m/%Y} 2{number % 3}:{10 + number};{what};{self._cells(who)};"
            "MENUNGGU VERIFIKASI"
            for number, what in enumerate(_BY_APP, start=4_118)
            for who in (self._everywhere.adult(),)
        ]
        self._write(path, [_TITLES_OF_APP, *lines])
        taken = self._office.import_desk.take_in(clerk, path, ImportKind.SMARTDUKCAPIL)
        self.figures["smartdukcapil"] += taken.new
        self._heard(clerk)

    def to_post(self, clerk: Staff) -> int:
        """Hand parcels to Kantor Pos with whole addresses and tracking numbers, and return how many."""
        post = self._office.post
        for one in post.to_send()[:_PARCELS]:
            postcode = f"421{self._chance.randint(11, 83)}"
            phone = one.address.phone or self._reached(one.address.name).phone
            whole = replace(one.address, postcode=postcode, phone=phone)
            post.write_address(clerk, one, whole, old_card=one.old_card)
        ready = [one for one in post.to_send() if not one.lacks]
        settings = post.settings()
        receiver = Party("Asep Saepudin", "Petugas", "", "Kantor Pos Serang")
        sent = post.send(clerk, ready, receiver, settings.post_cost, Payment.COD)
        for number, parcel in enumerate(sent.parcels, start=1):
            post.label(clerk, parcel.number, f"P21{number:07d}ID")
        self._parcels = tuple(parcel.number for parcel in sent.parcels)
        return len(sent.parcels)

    def _heard(self, clerk: Staff) -> None:
        """Kantor Pos tells of the evening: some are delivered, at one door nobody was there."""
        delivered = PostResult(ParcelState.DELIVERED, DEMO_DAY, receiver="Penerima sendiri")
        for number in self._parcels[:3]:
            self._office.post.note_result(clerk, number, delivered)
        for number in self._parcels[3:4]:
            nobody = PostResult(ParcelState.FAILED_1, DEMO_DAY, note="Rumah kosong")
            self._office.post.note_result(clerk, number, nobody)

    # Kecamatan

    def _kecamatan(self, clerk: Staff) -> None:
        """Kasemen sends its list of pemula: for some a card waits already, for others it is yet to come."""
        never_asked = QueueFilter(channel=Channel.NONE, district_code=_KASEMEN)
        waiting = self._office.print_queue.view(never_asked, QueueOrder.NEWEST, size=200).page.rows
        known = [job for job in waiting if job.first_time][:5]
        lines = [self._known(job) for job in known]
        lines += [self._recorded(self._of_kasemen.adult(first_time=True)) for _ in range(4)]
        path = self._folder / f"Permohonan_Kasemen_{DEMO_DAY:%d%m%Y}.csv"
        titles = ["KECAMATAN KASEMEN", "NIK;Nama;Tempat, Tgl Lahir;Kelurahan"]
        self._write(path, [*titles, *lines])
        taken = self._office.import_desk.take_in(clerk, path, ImportKind.KECAMATAN)
        self.figures["kecamatan"] += taken.new

    def _known(self, job: PrintJob) -> str:
        born = job.birth_date or DEMO_DAY
        return self._line(job.nik, job.name, job.birth_place, born, job.village)

    def _recorded(self, person: DemoPerson) -> str:
        home = self._villages[person.village_code]
        return self._line(person.nik, person.name, person.birth_place, person.birth_date, home)

    @staticmethod
    def _line(nik: str, name: str, place: str, born: date, home: str) -> str:
        return f"{nik};{name};{place.title()}, {born:%d-%m-%Y};{home}"

    def ended(self, operator: Staff) -> None:
        """Take in the deaths of the last days; for two a card waits, one of them under another name."""
        never_asked = QueueFilter(channel=Channel.NONE)
        waiting = self._office.print_queue.view(never_asked, QueueOrder.OLDEST, size=40).page.rows
        same, other = waiting[20], waiting[30]
        lines = [self._known(same), self._known(replace(other, name=f"H. {other.name.split()[0]} SANUSI"))]
        lines += [self._recorded(self._of_kasemen.adult()) for _ in range(3)]
        died = DEMO_DAY - timedelta(days=3)
        cells = [
            f"{line};{died:%d-%m-%Y};3673-KM-{DEMO_DAY:%d%m%Y}-{place:04d}"
            for place, line in enumerate(lines, start=1)
        ]
        path = self._folder / f"Akta_kematian_{DEMO_DAY:%d%m%Y}.csv"
        titles = "NIK;Nama;Tempat, Tgl Lahir;Kelurahan;Tgl Meninggal;No Akta Kematian"
        self._write(path, ["DAFTAR AKTA KEMATIAN", titles, *cells])
        self.figures["deaths"] += self._office.import_desk.take_in(operator, path, ImportKind.DEATHS).new

    # Jemput bola

    def _outreach(self, clerk: Staff, colleague: Staff) -> None:
        """A mission in Tinggar: its files are checked, one RT has its certificates to be signed for."""
        letter = Letter("145/12/Kel.Tinggar/2020", DEMO_DAY - timedelta(days=7), "Lurah Tinggar", 60)
        plan = MissionPlan(_TINGGAR, DEMO_DAY, letter, "Aula kelurahan", "Siti, Dewi")
        mission = self._office.missions.plan(clerk, plan)
        for rt in _RTS:
            files = [self._file(clerk, mission, rt) for _ in range(_FILES_OF_RT)]
            if rt == _RTS[0]:
                self._finish(colleague, mission, files)
                self._office.missions.bundle(clerk, mission.id, "002", rt, "Pak RT Sarip")

    def _file(self, clerk: Staff, mission: Mission, rt: str) -> Application:
        self._pass(1)
        child = replace(self._of_tinggar.child(), rt=rt, rw="002")
        asked = self._request("AKTA_LAHIR", child, Channel.OUTREACH, Delivery.KELURAHAN)
        self.figures["outreach"] += 1
        return self._office.missions.take_file(clerk, mission.id, asked, complete=True).application

    def _finish(self, clerk: Staff, mission: Mission, files: Iterable[Application]) -> None:
        numbers = {}
        for place, file in enumerate(files, start=1):
            claimed = self._office.verification.take(clerk, file.id)
            found = [Finding(paper.document, FindingKind.VALID) for paper in claimed.application.papers]
            self._office.verification.finish(clerk, claimed, Verdict.VERIFIED, found)
            numbers[file.id] = f"3673-LT-{DEMO_DAY:%d%m%Y}-{place + 500:04d}"
        self._office.missions.make(clerk, mission.id, numbers, self._office.missions.offer_slot())

    # Complaints

    def _complaints(self, clerk: Staff) -> None:
        """Some complain; one is answered, one is answered and closed."""
        taken = []
        for kind, channel, text in _COMPLAINTS:
            self._pass(1)
            who = self._everywhere.adult()
            phone = self._reached(who.name, channel).phone
            new = NewComplaint(kind, channel, text, who.name, phone, who.nik)
            taken.append(self._office.complaints.take_in(clerk, new))
            self.figures["complaints"] += 1
        for place, answer in enumerate(("Kartu dicetak minggu ini.", "Kode sudah dikirim ulang.")):
            told = self._office.complaints.answer(clerk, taken[place], AnswerWay.SPOKEN, answer)
            if place:
                self._office.complaints.close(clerk, told, "Akun dipulihkan bersama pemohon di loket.")

    # People and lists

    def _request(self, code: str, person: DemoPerson, channel: Channel, way: Delivery) -> Asked:
        service = self._office.services.catalogue().services[code]
        needs = checklist(service, facts_of(person.birth_date, DEMO_DAY))
        papers = tuple(
            Paper(place, need.options[0].document, need.options[0].original, Brought.YES)
            for place, need in enumerate(needs, start=1)
        )
        parent = self._everywhere.adult()
        asks = (parent.name, parent.nik, "Orang tua") if service.about_other else ("", "", "")
        reached = self._reached(asks[0] or person.name, channel)
        about = Subject(
            person.nik,
            person.name,
            person.birth_date,
            person.sex,
            person.address,
            person.rt,
            person.rw,
            person.village_code,
        )
        applicant = Applicant(*asks, reached.phone, reached.email)
        return Asked(code, about, applicant, {}, papers, way, channel)

    def _cells(self, who: DemoPerson) -> str:
        home = (self._villages[who.village_code], self._districts[who.district_code])
        return ";".join((who.nik, who.name, self._reached(who.name).phone, *home))

    def _reached(self, name: str, channel: Channel = Channel.NONE) -> DemoContact:
        return contact(draw(self._chance), name, chats=channel is Channel.WHATSAPP)

    @staticmethod
    def _write(path: Path, lines: Iterable[str]) -> None:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
