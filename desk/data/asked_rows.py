"""The rows of a list of requests turned into applications, or refused with the reason."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from desk.data.import_table import TableRow
from desk.data.prr_cells import read_birth, read_nik, read_rt, read_rt_rw, read_sex
from desk.domain.applications import Applicant, AskedWhen, Request, Subject
from desk.domain.asked_for import names_applicant
from desk.domain.dates import read_clock, read_date
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked
from desk.domain.nik import birth_date_in
from desk.domain.printing import Channel, Delivery
from desk.domain.prr_list import RejectedRow, RejectReason
from desk.domain.regions import Gazetteer, Village
from desk.domain.services import Catalogue, Service, facts_of, objections
from desk.domain.text import search_key

_CHANNEL = {
    ImportKind.SMARTDUKCAPIL: Channel.SMARTDUKCAPIL,
    ImportKind.WHATSAPP: Channel.WHATSAPP,
    ImportKind.KECAMATAN: Channel.KECAMATAN,
    ImportKind.OUTREACH: Channel.OUTREACH,
}
_DELIVERY = {ImportKind.KECAMATAN: Delivery.KECAMATAN, ImportKind.OUTREACH: Delivery.KELURAHAN}
_SERVICE = {ImportKind.KECAMATAN: "KTP_BARU", ImportKind.OUTREACH: "AKTA_LAHIR"}
"""What is asked for where the list does not say: first cards, and the birth certificates of outreach."""
_PLACE_IN_TITLE = re.compile(
    r"\b(?P<kind>KELURAHAN|KEL|DESA|KECAMATAN|KEC)\b\.?\s*:?\s*(?P<name>[A-Z' ]+?)"
    r"(?=\s*(?:,|\.|\bKEC\b|\bKECAMATAN\b|\bKEL\b|\bKELURAHAN\b|\bRT\b|\bTANGGAL\b|\d|$))",
    re.IGNORECASE,
)
_RT_IN_TITLE = re.compile(r"\bRT\b\.?\s*:?\s*(\d{1,3})", re.IGNORECASE)
_RW_IN_TITLE = re.compile(r"\bRW\b\.?\s*:?\s*(\d{1,3})", re.IGNORECASE)
_YES = frozenset(("YA", "Y", "V", "LENGKAP", "ADA", "SUDAH"))
_NUMBERS = frozenset("0123456789")
_BY_APPLICANT = (ImportKind.SMARTDUKCAPIL, ImportKind.WHATSAPP)
"""Lists in which people ask themselves, also for a child; the others name whom it is about."""
_NOT_APPLICANT = re.compile(r"\b(ANAK|BAYI|ALMARHUM|ALMARHUMAH|ALM|JENAZAH)\b")


class AskedRows:
    """Reads the rows of one kind of list for one office."""

    def __init__(self, kind: ImportKind, offered: Catalogue, places: Gazetteer, today: date) -> None:
        self._kind = kind
        self._offered = offered
        self._places = places
        self._today = today
        self._named = tuple((_words(each.name.id), each) for each in offered.services.values())
        self.channel = _CHANNEL[kind]

    def read(self, row: TableRow) -> Asked | RejectedRow:
        """Return what a row asks for, or why it is refused."""
        nik, flaw = read_nik(row.cell("nik"))
        name = row.text("name")
        if flaw is not None:
            return _refused(row, flaw)
        if not name:
            return _refused(row, RejectReason.NAME_MISSING)
        number = row.text("outside_number")
        if self._kind is ImportKind.SMARTDUKCAPIL and not number:
            return _refused(row, RejectReason.NUMBER_MISSING)
        subject = self._subject(row, nik, name)
        service = self._service(row, subject.birth_date)
        if service is None:
            return _refused(row, RejectReason.SERVICE_UNKNOWN)
        applicant = Applicant(phone=row.text("phone"), email=row.text("email"))
        if service.about_other and self._kind in _BY_APPLICANT:
            subject, applicant = self._apart(row, subject, applicant, service)
            service = self._service(row, self._born(subject)) or service
        request = Request(
            service.code,
            subject,
            applicant,
            answers={},
            papers=(),
            delivery=_DELIVERY.get(self._kind, Delivery.COUNTER),
            channel=self.channel,
            note=row.text("note"),
            asked=self._asked_when(row),
        )
        if self._kind is ImportKind.OUTREACH:
            request = replace(request, applicant=self._mother(row, request.applicant))
        complete = search_key(row.text("complete")) in _YES if row.text("complete") else None
        return Asked(
            row.sheet,
            row.row_number,
            row.raw,
            row.headings,
            request,
            number,
            row.text("status"),
            complete,
        )

    def _subject(self, row: TableRow, nik: str, name: str) -> Subject:
        birth_date = read_date(row.cell("birth_date"), self._today)
        if birth_date is None:
            birth_date = read_date(read_birth(row.cell("birth"))[1], self._today)
        rt, rw = read_rt(row.text("rt")), read_rt(row.text("rw"))
        if not rt and not rw:
            rt, rw = read_rt_rw(row.text("rt_rw"))
        title = " ".join(row.titles)
        family_card, flaw = read_nik(row.cell("kk_number"))
        return Subject(
            nik,
            name,
            birth_date,
            read_sex(row.text("sex")),
            row.text("address"),
            rt or _number_in(_RT_IN_TITLE, title),
            rw or _number_in(_RW_IN_TITLE, title),
            self._village(row),
            family_card if flaw is None else "",
        )

    def _asked_when(self, row: TableRow) -> AskedWhen | None:
        cell = row.cell("asked_at")
        day = read_date(cell, self._today)
        return AskedWhen(day, read_clock(cell)) if day is not None else None

    def _apart(
        self, row: TableRow, named: Subject, applicant: Applicant, service: Service
    ) -> tuple[Subject, Applicant]:
        """Return whom something for somebody else is about, and who asks; the first may be nobody yet."""
        nik, flaw = read_nik(_cell_of_other(row, "NIK"))
        nik, name = "" if flaw is not None else nik, _cell_of_other(row, "NAMA")
        of_itself = not names_applicant(service, named.nik, named.birth_date, self._today)
        if not nik and not name and of_itself:
            return named, applicant
        asks = replace(
            applicant,
            name=named.name if named.name != name else "",
            nik=named.nik if named.nik != nik else "",
        )
        # The day of birth and the sex are those of whoever the row names.
        told = nik == named.nik
        about = replace(
            named,
            nik=nik,
            name=name,
            birth_date=named.birth_date if told else None,
            sex=named.sex if told else "",
        )
        return about, asks

    def _born(self, subject: Subject) -> date | None:
        if subject.birth_date is not None or not subject.nik:
            return subject.birth_date
        return birth_date_in(subject.nik, self._today)

    def _village(self, row: TableRow) -> str:
        named = {"KEL": row.text("village"), "KEC": row.text("district")}
        for title in row.titles:
            for match in _PLACE_IN_TITLE.finditer(title):
                kind = "KEC" if match["kind"].upper().startswith("KEC") else "KEL"
                named[kind] = named[kind] or match["name"].strip()
        found = self._places.find(named["KEL"], named["KEC"])
        return found.code if isinstance(found, Village) else ""

    def _service(self, row: TableRow, birth_date: date | None) -> Service | None:
        if code := _SERVICE.get(self._kind, ""):
            return self._offered.services.get(code)
        words = _words(row.text("service"))
        named = [each for said, each in self._named if words and words <= said]
        facts = facts_of(birth_date, self._today)
        fitting = [each for each in named if not any(rule.refuses for rule in objections(each, facts))]
        return next(iter(fitting or named), None)

    @staticmethod
    def _mother(row: TableRow, applicant: Applicant) -> Applicant:
        nik, flaw = read_nik(row.cell("mother_nik"))
        return replace(applicant, name=row.text("mother"), nik="" if flaw else nik, relation="Ibu")


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in search_key(text).split() if not _NUMBERS.issuperset(word))


def _cell_of_other(row: TableRow, what: str) -> str:
    """Return what stands under a heading that speaks of a child or somebody who died."""
    for heading, cell in zip(row.headings, row.raw, strict=False):
        words = heading.upper()
        if what in words.split() and _NOT_APPLICANT.search(words):
            return cell.strip()
    return ""


def _number_in(pattern: re.Pattern[str], title: str) -> str:
    match = pattern.search(title)
    return match[1].zfill(3) if match else ""


def _refused(row: TableRow, reason: RejectReason) -> RejectedRow:
    return RejectedRow(row.sheet, row.row_number, reason, row.raw, row.headings)
