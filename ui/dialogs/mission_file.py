"""A file of a mission that is typed, because no list was made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.domain.applications import Applicant, Request, Subject
from desk.domain.dates import read_date
from desk.domain.nik import birth_date_in, check_nik, sex_in
from desk.domain.printing import Channel, Delivery
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class TypedFile:
    """What was typed of one file; the RT stays for the next one."""

    service: str
    nik: str = ""
    name: str = ""
    born: date | None = None
    sex: str = ""
    rt: str = ""
    rw: str = ""
    applicant: str = ""
    relation: str = ""
    phone: str = ""
    complete: bool | None = None

    def next_one(self) -> TypedFile:
        """Return what the form of the next file begins with."""
        return TypedFile(self.service, rt=self.rt, rw=self.rw, relation=self.relation)

    def request(self, village_code: str) -> Request:
        """Return what is asked for; its document goes home through the kelurahan."""
        subject = Subject(
            self.nik, self.name, self.born, self.sex, rt=self.rt, rw=self.rw, village_code=village_code
        )
        applicant = Applicant(
            self.applicant, relation=self.relation if self.applicant else "", phone=self.phone
        )
        return Request(
            self.service,
            subject,
            applicant,
            answers={},
            papers=(),
            delivery=Delivery.KELURAHAN,
            channel=Channel.OUTREACH,
        )


class MissionFileForm(Form):
    """A NIK tells birth date and sex; ``why`` is what spoke against the file as it was typed before."""

    def __init__(
        self,
        title: str,
        services: Sequence[tuple[str, str]],
        begun: TypedFile,
        today: date,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._services, self._begun, self._today = tuple(services), begun, today
        super().__init__(title, why, "", parent)
        self.yes.setText(self.tr("Take in this file"))
        (self.nik if begun.rt else self.rt).setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        services: Sequence[tuple[str, str]],
        begun: TypedFile,
        today: date,
        why: str = "",
    ) -> TypedFile | None:
        """Ask, and return the file, or None when no more is typed."""
        form = cls(title, services, begun, today, why, parent)
        return form.typed() if form.confirmed() else None

    def typed(self) -> TypedFile:
        """Return what stands in the form now."""
        return TypedFile(
            self.service.value(),
            self._nik(),
            " ".join(self.name.text().split()).upper(),
            self._born(),
            self.sex.value(),
            _three(self.rt.text()),
            _three(self.rw.text()),
            " ".join(self.applicant.text().split()).upper(),
            " ".join(self.relation.text().split()),
            "".join(self.phone.text().split()),
            self.complete.value(),
        )

    def fill(self) -> None:
        begun = self._begun
        self.rt = self.add_line(self.tr("RT"), begun.rt)
        self.rw = self.add_line(self.tr("RW"), begun.rw)
        self.nik = self.add_line(self.tr("NIK"), begun.nik)
        self.name = self.add_line(self.tr("Name"), begun.name)
        self.born = self.add_line(
            self.tr("Birth date"), f"{begun.born:%d-%m-%Y}" if begun.born else "", self.tr("dd-mm-yyyy")
        )
        self.sex = self.add_choice(
            self.tr("Sex"), (("", ""), ("L", self.tr("L – male")), ("P", self.tr("P – female")))
        )
        self.sex.choose(begun.sex)
        self.applicant = self.add_line(self.tr("Mother or applicant"), begun.applicant)
        self.relation = self.add_line(self.tr("Relation"), begun.relation or self.tr("Mother"))
        self.phone = self.add_line(self.tr("Phone"), begun.phone)
        self.complete = self.add_choice(
            self.tr("Completeness"),
            ((True, self.tr("Complete")), (False, self.tr("Not complete")), (None, self.tr("Not looked at"))),
        )
        self.complete.choose(begun.complete)
        self.service = self.add_choice(self.tr("Service"), self._services)
        self.service.choose(begun.service)
        self.nik.textChanged.connect(self._tell_by_nik)

    def missing(self) -> str:
        nik = self._nik()
        if nik and check_nik(nik).flaw is not None:
            return self.tr("This is no NIK; leave it empty when there is none yet.")
        if not self.name.text().strip():
            return self.tr("Write the name of the person it is about.")
        if self.born.text().strip() and self._born() is None:
            return self.tr("Write the birth date as dd-mm-yyyy.")
        if not self.rt.text().strip():
            return self.tr("Write the RT, so that the document finds its way home.")
        return ""

    def on_scan(self, text: str) -> None:
        self.nik.setText(text)
        self.name.setFocus()

    def _tell_by_nik(self) -> None:
        nik = self._nik()
        if check_nik(nik).flaw is not None or self.born.text().strip():
            return
        born = birth_date_in(nik, self._today)
        if born is not None:
            self.born.setText(f"{born:%d-%m-%Y}")
            self.sex.choose(sex_in(nik))

    def _nik(self) -> str:
        return "".join(self.nik.text().split())

    def _born(self) -> date | None:
        return read_date(self.born.text(), self._today)


def _three(text: str) -> str:
    digits = text.strip()
    return digits.zfill(3) if digits.isdecimal() else digits
