"""What people ask about their own data: taken down, gathered on one paper, answered within its deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk.data import data_requests, numbers, offices, person_read, services
from desk.domain.errors import FieldMissing, ReasonMissing
from desk.domain.journal import Action
from desk.domain.nik import check_nik
from desk.domain.own_data import (
    AlreadyAnswered,
    DataRequest,
    NewRequest,
    NikNotUsable,
    NotGathered,
    OwnData,
    RequestState,
    Wish,
)
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

LISTED = 500
_NAME = mark("field", "Name")
_READ = Action.DATA_RIGHTS_READ


class OwnDataDesk:
    """What a clerk takes down, a data officer gathers, and somebody hands to the person."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def ask(self, staff: Staff, new: NewRequest) -> DataRequest:
        """Take a request down; its deadline runs from now.

        Raises:
            NikNotUsable: a request is about one NIK.
            FieldMissing: nobody is named.
        """
        with self._bench.work(staff, Action.OWN_DATA_ASKED) as work:
            checked = check_nik(new.nik)
            if not checked.usable:
                raise NikNotUsable
            if not new.name.strip():
                raise FieldMissing(_NAME)
            kept = replace(
                new, nik=checked.nik, name=new.name.strip(), asked_by=new.asked_by.strip() or new.name.strip()
            )
            number = numbers.draw(
                work.db, "data_request", work.settings.numbers["data_request"], work.today, work.now
            )
            made = data_requests.add(
                work.db,
                kept,
                number,
                due_at=work.now + timedelta(hours=work.settings.own_data_hours),
                staff_id=work.staff.id,
                now=work.now,
            )
            work.subject = f"data_request:{made}"
            work.facts = {"number": number, "wish": kept.wish.code, "proved": kept.proved.code}
            return data_requests.one(work.db, made)

    def requests(self, staff: Staff) -> tuple[DataRequest, ...]:
        """Return the register, what waits first."""
        self._bench.admit(staff, Action.OWN_DATA_ASKED if staff.may(Action.OWN_DATA_ASKED) else _READ)
        with self._bench.look() as db:
            return data_requests.every(db, LISTED)

    def gather(self, staff: Staff, number: str, *, named: bool = False, language: str = "id") -> OwnData:
        """Return everything held of the person of a request, whole, and who had to do with it.

        ``named`` says the names of staff and not only their roles, which a head decides. In the journal
        before it is seen.

        Raises:
            NotFound: there is no such request.
            AlreadyAnswered: it is answered; the person's data are gathered for an open request only.
        """
        if named:
            self._bench.admit(staff, Action.LOOKERS_NAMED)
        with self._bench.work(staff, Action.OWN_DATA_GATHERED) as work:
            request = data_requests.numbered(work.db, number)
            if request.state is not RequestState.OPEN:
                raise AlreadyAnswered(request.number)
            its = person_read.traces(work.db, request.nik)
            known = person_read.names(work.db, services.catalogue(work.db), language)
            parts = person_read.held(work.db, its, known)
            looks, deeds = person_read.looks(work.db, its, named=named)
            first = min((one.at for one in (*looks, *deeds)), default=None)
            found = OwnData(request, parts, looks, deeds, person_read.exports_since(work.db, first), named)
            data_requests.count_gathered(work.db, request.id)
            work.subject = f"data_request:{request.id}"
            work.facts = {"number": request.number, "rows": found.rows, "full_nik": True, "named": named}
            return found

    def hand_over(self, staff: Staff, request_id: int, told: str) -> DataRequest:
        """Note that a request was answered: the paper handed over, or what was asked for done.

        Raises:
            NotGathered: who asks to see their data gets the paper, which was not made yet.
            AlreadyAnswered: it was answered meanwhile.
        """
        return self._answer(staff, request_id, RequestState.GIVEN, told.strip())

    def refuse(self, staff: Staff, request_id: int, reason: str) -> DataRequest:
        """Note that a request was refused, and on which ground.

        Raises:
            ReasonMissing: a refusal has a ground.
            AlreadyAnswered: it was answered meanwhile.
        """
        return self._answer(staff, request_id, RequestState.REFUSED, reason.strip())

    def waiting(self) -> int:
        """Return how many requests wait for an answer."""
        with self._bench.look() as db:
            return data_requests.waiting(db)

    def hours(self) -> int:
        """Return within how many hours a request is answered."""
        with self._bench.look() as db:
            return offices.read_settings(db).own_data_hours

    def _answer(self, staff: Staff, request_id: int, state: RequestState, told: str) -> DataRequest:
        with self._bench.work(staff, Action.OWN_DATA_ANSWERED) as work:
            request = data_requests.one(work.db, request_id)
            if state is RequestState.REFUSED and not told:
                raise ReasonMissing
            if state is RequestState.GIVEN and request.wish is Wish.ACCESS and not request.gathered:
                raise NotGathered(request.number)
            data_requests.answer(work.db, request, state, told, staff_id=work.staff.id, now=work.now)
            work.subject = f"data_request:{request.id}"
            work.reason = told
            work.facts = {"number": request.number, "state": state.code}
            return data_requests.one(work.db, request.id)
