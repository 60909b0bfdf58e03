"""Rows of the table of rights: accounts, the journal, approvals, whole numbers, personal data, the safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import make
from conftest import OPENED
from every_right import Row

from desk.domain.account_errors import NoSecondFactor
from desk.domain.accounts import Account, Deputy
from desk.domain.approvals import reopening_of
from desk.domain.errors import NotFound
from desk.domain.incidents import NewIncident, Told
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk
from desk.domain.own_data import NewRequest, Proved
from desk.domain.own_data import Wish as DataWish
from desk.domain.retention import DataKind, NothingDue
from desk.domain.safe_errors import PassphraseWeak, SafeLocked, SafeNotSet
from desk.domain.server_errors import OwnerNeeded
from desk.domain.staff import Role
from desk.domain.whole_numbers import Number, Whole, Why

_A = Action
_ALL = JournalAsk()
_OLD_ENOUGH = "nothing in the office is old enough; the room's own tests let years pass"
_NO_SERVER = "a file has no roles; tests of offices with roles make them and throw them away"
_NO_PHRASE = "stretching a phrase takes a second; the room's own tests do"

ACCOUNT_ROWS = (
    Row(
        "staff_room.add",
        _A.STAFF_ADDED,
        lambda w, who: w.office.staff_room.add(
            who, "tuti", "Tuti", frozenset({Role.CLERK}), "kebun-mangga-42"
        ),
    ),
    Row(
        "roles.set_up",
        _A.STAFF_ADDED,
        lambda w, who: w.office.roles.set_up(who, dict),
        or_else=OwnerNeeded,
        why_not=_NO_SERVER,
    ),
    Row(
        "roles.throw_away",
        _A.STAFF_DEACTIVATED,
        lambda w, who: w.office.roles.throw_away(who, w.closed_id),
        or_else=OwnerNeeded,
        why_not=_NO_SERVER,
    ),
    Row("accounts.people", _A.ACCOUNTS_READ, lambda w, who: w.office.accounts.people(who)),
    Row(
        "accounts.change",
        _A.STAFF_CHANGED,
        lambda w, who: w.office.accounts.change(who, account(w, "dodi"), "Dodi D.", "", "Petugas data"),
    ),
    Row(
        "accounts.change_roles",
        _A.ROLES_CHANGED,
        lambda w, who: w.office.accounts.change_roles(who, account(w, "dodi"), frozenset({Role.CLERK})),
    ),
    Row(
        "accounts.deactivate",
        _A.STAFF_DEACTIVATED,
        lambda w, who: w.office.accounts.deactivate(who, w.crowd.everyone["budi"].id, "pindah kantor"),
    ),
    Row(
        "accounts.reactivate",
        _A.STAFF_REACTIVATED,
        lambda w, who: w.office.accounts.reactivate(who, w.closed_id, "kebun-mangga-42"),
    ),
    Row(
        "accounts.unlock",
        _A.ACCOUNT_UNLOCKED,
        lambda w, who: w.office.accounts.unlock(who, w.crowd.everyone["budi"].id),
    ),
    Row(
        "accounts.give_password",
        _A.PASSWORD_GIVEN,
        lambda w, who: w.office.accounts.give_password(who, w.crowd.everyone["budi"].id, "kebun-mangga-42"),
    ),
    Row(
        "accounts.reset_second_factor",
        _A.SECOND_FACTOR_RESET,
        lambda w, who: w.office.accounts.reset_second_factor(
            who, w.crowd.everyone["budi"].id, "telepon hilang"
        ),
        or_else=NoSecondFactor,
        why_not="sealing a second factor takes a while; tests of own_account do",
    ),
    Row(
        "accounts.give_badge",
        _A.BADGE_GIVEN,
        lambda w, who: w.office.accounts.give_badge(who, w.crowd.everyone["budi"].id, "PTG-0000-0002"),
    ),
    Row(
        "accounts.take_badge",
        _A.BADGE_TAKEN,
        lambda w, who: w.office.accounts.take_badge(who, w.crowd.everyone["siti"].id, "kartu hilang"),
    ),
    Row(
        "accounts.name_deputy",
        _A.DEPUTY_NAMED,
        lambda w, who: w.office.accounts.name_deputy(who, replace(w.deputy, first=_LATER, last=_LATER)),
    ),
    Row(
        "accounts.end_deputy",
        _A.DEPUTY_ENDED,
        lambda w, who: w.office.accounts.end_deputy(who, w.deputy, "sudah kembali"),
    ),
    Row(
        "own_account.begin_second_factor",
        _A.SECOND_FACTOR_ON,
        lambda w, who: w.office.own_account.begin_second_factor(who),
    ),
    # Journal
    Row("journal.page", _A.JOURNAL_READ, lambda w, who: w.office.journal.page(who, _ALL, None, 5)),
    Row("journal.every", _A.JOURNAL_READ, lambda w, who: tuple(w.office.journal.every(who, _ALL))),
    Row(
        "journal.history",
        _A.LISTS_READ,
        lambda w, who: w.office.journal.history(who, f"job:{w.on_shelf.id}"),
    ),
    Row(
        "journal.history: of an account",
        _A.JOURNAL_READ,
        lambda w, who: w.office.journal.history(who, f"staff:{w.closed_id}"),
    ),
    Row("journal.people", _A.JOURNAL_READ, lambda w, who: w.office.journal.people(who)),
    Row(
        "journal.find_seal",
        _A.JOURNAL_READ,
        lambda w, who: w.office.journal.find_seal(who, "0" * 12),
        or_else=NotFound,
        why_not="which seal is there changes with every line",
    ),
    # Approvals
    Row(
        "approvals.admit",
        _A.DAY_CLOSED,
        lambda w, who: w.office.approvals.admit(who, _A.DAY_CLOSED),
    ),
    Row(
        "approvals.ask",
        _A.APPROVAL_ASKED,
        lambda w, who: w.office.approvals.ask(who, [reopening_of(w.closed_day)], "salah hitung"),
    ),
    Row(
        "approvals.withdraw",
        _A.APPROVAL_WITHDRAWN,
        lambda w, who: w.office.approvals.withdraw(who, w.request_id),
    ),
    Row(
        "approvals.approve",
        _A.APPROVAL_DECIDED,
        lambda w, who: w.office.approvals.approve(who, [w.request_id], "silakan"),
    ),
    Row(
        "approvals.refuse",
        _A.APPROVAL_DECIDED,
        lambda w, who: w.office.approvals.refuse(who, [w.request_id], "tunggu saya"),
    ),
    # Whole numbers
    Row(
        "whole_numbers.show",
        _A.NIK_SHOWN,
        lambda w, who: w.office.whole_numbers.show(who, whole(w), Why.COMPARE, "mencocokkan KK"),
    ),
    Row(
        "whole_numbers.for_report",
        _A.NIKS_SHOWN,
        lambda w, who: w.office.whole_numbers.for_report(who, "register", "2020-08-04", 3, "diminta pusat"),
    ),
    # Personal data
    Row("retention.periods", _A.DATA_RIGHTS_READ, lambda w, who: w.office.retention.periods(who)),
    Row("retention.holds", _A.DATA_RIGHTS_READ, lambda w, who: w.office.retention.holds(who)),
    Row("retention.outlook", _A.DATA_RIGHTS_READ, lambda w, who: w.office.retention.outlook(who)),
    Row("retention.minutes", _A.DATA_RIGHTS_READ, lambda w, who: w.office.retention.minutes(who)),
    Row(
        "retention.sample",
        _A.DATA_RIGHTS_READ,
        lambda w, who: w.office.retention.sample(who, DataKind.QUEUE),
    ),
    Row(
        "retention.paper",
        _A.DATA_RIGHTS_READ,
        lambda w, who: w.office.retention.paper(who, "tidak-ada"),
        or_else=NotFound,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "retention.set_period",
        _A.PERIOD_SET,
        lambda w, who: w.office.retention.set_period(who, DataKind.QUEUE, 36, "JRA 2020"),
    ),
    Row(
        "retention.place_hold",
        _A.LEGAL_HOLD_PLACED,
        lambda w, who: w.office.retention.place_hold(who, make.nik(9), None, "permintaan pengadilan"),
    ),
    Row(
        "retention.lift_hold",
        _A.LEGAL_HOLD_LIFTED,
        lambda w, who: w.office.retention.lift_hold(who, w.hold_id, "perkara selesai"),
    ),
    Row(
        "retention.propose",
        _A.DESTRUCTION_PROPOSED,
        lambda w, who: w.office.retention.propose(who, [DataKind.QUEUE], "lewat masa simpan"),
        or_else=NothingDue,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "retention.approve",
        _A.DESTRUCTION_DECIDED,
        lambda w, who: w.office.retention.approve(who, 1, [("Asep", "Satpol PP"), ("Ani", "Arsip")]),
        or_else=NotFound,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "retention.refuse",
        _A.DESTRUCTION_DECIDED,
        lambda w, who: w.office.retention.refuse(who, 1, "belum"),
        or_else=NotFound,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "retention.carry_out",
        _A.DATA_DESTROYED,
        lambda w, who: w.office.retention.carry_out(who, 1),
        or_else=NotFound,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "retention.clear_traces",
        _A.DATA_DESTROYED,
        lambda w, who: w.office.retention.clear_traces(who, 1),
        or_else=NotFound,
        why_not=_OLD_ENOUGH,
    ),
    Row(
        "own_data.ask",
        _A.OWN_DATA_ASKED,
        lambda w, who: w.office.own_data.ask(who, asked()),
    ),
    Row(
        "own_data.requests",
        _A.OWN_DATA_ASKED,
        lambda w, who: w.office.own_data.requests(who),
        or_needs=_A.DATA_RIGHTS_READ,
    ),
    Row(
        "own_data.gather",
        _A.OWN_DATA_GATHERED,
        lambda w, who: w.office.own_data.gather(who, w.data_request.number),
    ),
    Row(
        "own_data.gather: names of staff",
        _A.LOOKERS_NAMED,
        lambda w, who: w.office.own_data.gather(who, w.data_request.number, named=True),
        also=(_A.OWN_DATA_GATHERED,),
    ),
    Row(
        "own_data.hand_over",
        _A.OWN_DATA_ANSWERED,
        lambda w, who: w.office.own_data.hand_over(who, w.gathered.id, "diserahkan"),
    ),
    Row(
        "own_data.refuse",
        _A.OWN_DATA_ANSWERED,
        lambda w, who: w.office.own_data.refuse(who, w.data_request.id, "bukan orangnya"),
    ),
    Row("incidents.note", _A.INCIDENT_NOTED, lambda w, who: w.office.incidents.note(who, incident())),
    Row(
        "incidents.tell",
        _A.INCIDENT_TOLD,
        lambda w, who: w.office.incidents.tell(who, w.untold.id, TOLD),
    ),
    Row(
        "incidents.report",
        _A.INCIDENT_TOLD,
        lambda w, who: w.office.incidents.report(who, w.incident.id, "Kementerian"),
    ),
    Row(
        "incidents.close",
        _A.INCIDENT_TOLD,
        lambda w, who: w.office.incidents.close(who, w.reported.id),
    ),
    Row("incidents.every", _A.DATA_RIGHTS_READ, lambda w, who: w.office.incidents.every(who)),
    Row(
        "incidents.breach",
        _A.DATA_RIGHTS_READ,
        lambda w, who: w.office.incidents.breach(who, w.incident.number),
    ),
    Row("incidents.workstations", _A.DATA_RIGHTS_READ, lambda w, who: w.office.incidents.workstations(who)),
    # The safe
    Row(
        "safe.set_passphrase",
        _A.PASSPHRASE_SET,
        lambda w, who: w.office.safe.set_passphrase(who, "a"),
        or_else=PassphraseWeak,
        why_not=_NO_PHRASE,
    ),
    Row(
        "safe.change_passphrase",
        _A.PASSPHRASE_CHANGED,
        lambda w, who: w.office.safe.change_passphrase(who, "a", "b"),
        or_else=PassphraseWeak,
        why_not=_NO_PHRASE,
    ),
    Row(
        "safe.make_recovery",
        _A.RECOVERY_SHEET_MADE,
        lambda w, who: w.office.safe.make_recovery(who, "a"),
        or_else=SafeNotSet,
        why_not=_NO_PHRASE,
    ),
    Row(
        "safe.unlock",
        _A.KEY_UNLOCKED,
        lambda w, who: w.office.safe.unlock(who, "a"),
        or_else=SafeNotSet,
        why_not=_NO_PHRASE,
    ),
    Row("safe.forget", _A.KEY_FORGOTTEN, lambda w, who: w.office.safe.forget(who)),
    Row(
        "safe.seal_rest",
        _A.FILES_ENCRYPTED,
        lambda w, who: w.office.safe.seal_rest(who),
        or_else=SafeLocked,
        why_not=_NO_PHRASE,
    ),
    Row(
        "archive.accept",
        _A.OLD_OFFICE_ACCEPTED,
        lambda w, who: w.office.archive.accept(who, "cadangan kemarin"),
    ),
)
_LATER = date(2020, 9, 1)
TOLD = Told("NIK dan nama", "dikenali orang", "kunci diganti", "warga disurati")


def account(w: object, login: str) -> Account:
    """Somebody's account as the administrator sees it."""
    people = w.office.accounts.people(w.crowd.of[Role.ADMIN])  # type: ignore[attr-defined]  # what is tried on
    return next(one for one in people if one.staff.login == login)


def whole(w: object) -> tuple[Whole, ...]:
    """The NIK of whose card is on the shelf."""
    job = w.on_shelf  # type: ignore[attr-defined]  # what is tried on
    return (Whole(Number.NIK, job.nik, job.name, (f"job:{job.id}",)),)


def asked() -> NewRequest:
    """Somebody asks what the office holds of them."""
    return NewRequest(make.nik(31), "WARGA 0031", next(iter(DataWish)), next(iter(Proved)), "")


def incident() -> NewIncident:
    """A list lay in the corridor."""
    return NewIncident(OPENED, OPENED - timedelta(hours=1), OPENED, "daftar tercecer")


def deputy(staff_id: int, for_id: int) -> Deputy:
    """Somebody does the head's duties in a week."""
    return Deputy(0, staff_id, for_id, "", Role.HEAD, date(2020, 8, 11), date(2020, 8, 14), "800/1/Dukcapil")
