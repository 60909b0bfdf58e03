from __future__ import annotations

from datetime import date

import make
import pytest
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.errors import DeskError, NotAllowed, ReasonMissing
from desk.domain.journal import Action
from desk.domain.rights_errors import NeedsApproval
from desk.domain.search import Found, Person
from desk.domain.staff import Role
from desk.domain.whole_errors import NothingMasked, TooManyWhole
from desk.domain.whole_numbers import Number, Whole, Why, numbers_in, words_of


def job_numbers(office) -> tuple[Whole, ...]:
    return numbers_in(office.print_queue.job(1))


def looks(office, action: Action = Action.NIK_SHOWN) -> list:
    return [one for one in office.print_queue.story(1)[0] if one.action is action]


def test_numbers_are_shown_once_the_journal_holds_who_looks_and_why(office, office_url, clerk) -> None:
    make.job(office_url)
    shown = office.whole_numbers.show(clerk, job_numbers(office), Why.COMPARE, "  Mencocokkan   berkas ")
    assert [(one.number, one.value) for one in shown.numbers] == [(Number.NIK, make.nik(1))]
    assert shown.seconds == office.preferences.settings().whole_seconds == 30
    (look,) = looks(office)
    assert (look.staff_name, look.workstation, look.reason) == (clerk.name, "Loket 3", "Mencocokkan berkas")
    assert {name: look.facts[name] for name in ("why", "shown", "seconds")} == {
        "why": "compare",
        "shown": ["nik"],
        "seconds": 30,
    }
    assert make.nik(1) not in str(look.facts)


def test_without_a_reason_a_right_or_a_number_nothing_is_shown(office, office_url, clerk) -> None:
    make.job(office_url)
    auditor = make.person(office_url, "auditor", "Ani", Role.AUDITOR)
    numbers = job_numbers(office)
    for staff, which, reason, refusal in (
        (clerk, numbers, "  ", ReasonMissing),
        (clerk, (), "berkas", NothingMasked),
        (auditor, numbers, "berkas", NotAllowed),
    ):
        with pytest.raises(refusal):
            office.whole_numbers.show(staff, which, Why.OTHER, reason)
    crowd = tuple(Whole(Number.NIK, make.nik(each), "", ("person:x",)) for each in range(5))
    with pytest.raises(TooManyWhole):
        office.whole_numbers.show(clerk, crowd, Why.OTHER, "berkas")
    assert looks(office) == []


def test_what_the_journal_cannot_keep_is_not_shown(office, office_url, clerk, engine) -> None:
    make.job(office_url)
    numbers = job_numbers(office)
    database = Database(office_url)
    with database.transaction() as db:
        if engine == "sqlite":
            refuse = "BEGIN SELECT RAISE(ABORT, 'full_disk'); END"
            db.execute(text(f"CREATE TRIGGER full_disk BEFORE INSERT ON journal {refuse}"))
        else:
            db.execute(text("ALTER TABLE journal ADD CONSTRAINT full_disk CHECK (false) NOT VALID"))
    database.close()
    shown = None
    with pytest.raises(Exception) as refused:
        shown = office.whole_numbers.show(clerk, numbers, Why.COMPARE, "berkas")
    assert shown is None
    assert isinstance(refused.value, DeskError) or "full_disk" in str(refused.value)


def test_whole_niks_of_many_need_the_head(office, clerk, head) -> None:
    with pytest.raises(NeedsApproval):
        office.whole_numbers.for_report(clerk, "daily-print", "2020-08-04", 12, "audit BPK")
    office.whole_numbers.for_report(head, "daily-print", "2020-08-04", 12, "audit BPK")
    with pytest.raises(ReasonMissing):
        office.whole_numbers.for_report(head, "daily-print", "2020-08-04", 12, " ")


def test_a_number_is_told_once_and_belongs_to_every_record_it_stands_in(office, office_url) -> None:
    make.job(office_url)
    job = office.print_queue.job(1)
    person = Person(job.nik, job.name, date(1990, 1, 1), "L", "", "", "", "", "", "", "", None)
    (one,) = numbers_in(Found(person, (job,)))
    assert one.subjects == ("job:1",), "a person without a record is called by the NIK alone"
    assert numbers_in(person)[0].subjects == (f"person:{job.nik}",)
    assert numbers_in("text") == numbers_in(None) == ()


def test_the_reason_is_what_was_chosen_and_what_was_typed() -> None:
    assert words_of(Why.CENTRE, " nomor  12 ", "Mencari di SIAK") == "Mencari di SIAK: nomor 12"
    assert words_of(Why.CENTRE, "", "Mencari di SIAK") == "Mencari di SIAK"
    assert words_of(Why.OTHER, "pengadilan", "Alasan lain") == "pengadilan"
