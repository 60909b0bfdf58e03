"""The plan of a mission of jemput bola: the letter that asks for it, where, when, and who goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.domain.dates import read_date
from desk.domain.missions import FEWEST, Letter, MissionPlan
from ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class Place:
    """A kelurahan to choose: its code, and its name with the kecamatan."""

    code: str
    name: str


class PlanMissionForm(Form):
    """Warns of a letter about few people, and lets it be planned all the same."""

    def __init__(
        self, places: Sequence[Place], today: date, known: MissionPlan | None, parent: QWidget | None = None
    ) -> None:
        self._places, self._today, self._known = tuple(places), today, known
        super().__init__("", "", "", parent)
        self.name_step(
            self.tr("Change the plan") if known and known.letter.number else self.tr("Plan a mission"),
            self.tr("Keep this plan"),
        )
        (self.letter if known is None or not known.letter.number else self.day).setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, places: Sequence[Place], today: date, known: MissionPlan | None = None
    ) -> MissionPlan | None:
        """Ask, and return the plan, or None; ``known`` is what is planned so far."""
        form = cls(places, today, known, parent)
        return form.plan() if form.confirmed() else None

    def plan(self) -> MissionPlan:
        """Return what stands in the form now."""
        letter = Letter(
            _plain(self.letter.text()),
            read_date(self.letter_day.text(), self._today) or self._today,
            _plain(self.from_whom.text()),
            self.people.value(),
        )
        day = read_date(self.day.text(), self._today) or self._today
        return MissionPlan(
            self.village.value(), day, letter, _plain(self.place.text()), _plain(self.team.text())
        )

    def fill(self) -> None:
        known = self._known
        letter = known.letter if known else None
        self.letter = self.add_line(self.tr("Number of the letter"), letter.number if letter else "")
        self.letter_day = self.add_line(
            self.tr("Date of the letter"),
            _written(letter.day) if letter and letter.number else "",
            self.tr("dd-mm-yyyy"),
        )
        self.from_whom = self.add_line(self.tr("From whom"), letter.sender if letter else "")
        self.people = self.add_number(self.tr("How many people"), 0, letter.people if letter else 0)
        self.village = self.add_choice(
            self.tr("Kelurahan"), [("", ""), *((one.code, one.name) for one in self._places)]
        )
        if known is not None and any(one.code == known.village_code for one in self._places):
            self.village.choose(known.village_code)
        self.day = self.add_line(
            self.tr("Day of the mission"), _written(known.day) if known else "", self.tr("dd-mm-yyyy")
        )
        self.place = self.add_line(self.tr("Place"), known.place if known else "")
        self.team = self.add_line(self.tr("Team"), known.team if known else "")

    def missing(self) -> str:
        for field, needed in (
            (self.letter, self.tr("Write the number of the letter that asks for the mission.")),
            (self.from_whom, self.tr("Write from whom the letter is.")),
        ):
            if not field.text().strip():
                return needed
        if not self.people.value():
            return self.tr("Write how many people the letter is about.")
        if not self.village.value():
            return self.tr("Choose the kelurahan; typing its first letters finds it.")
        for field, needed in (
            (self.letter_day, self.tr("Write the date of the letter as dd-mm-yyyy.")),
            (self.day, self.tr("Write the day of the mission as dd-mm-yyyy.")),
        ):
            if read_date(field.text(), self._today) is None:
                return needed
        return ""

    def weigh(self) -> None:
        super().weigh()
        if self._filled and self.yes.isEnabled() and self.people.value() < FEWEST:
            words = self.tr(
                "Fewer than {least} people: usually the office comes for groups. It can be planned."
            )
            self.why.setText(words.format(least=FEWEST))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _written(day: date) -> str:
    return f"{day:%d-%m-%Y}"
