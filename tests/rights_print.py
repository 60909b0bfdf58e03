"""Rows of the table of rights: what the print room, the store and the desk of lists do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import make
from every_right import Row

from desk.domain.backup_errors import OldOfficeUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.journal import Action
from desk.domain.message_texts import Template
from desk.domain.person_cases import CaseDecision, CaseLetter
from desk.domain.printing import (
    DEFAULT_PRIORITY,
    CancelReason,
    CardKind,
    Channel,
    PrintReason,
    SpoilReason,
)
from desk.domain.stock import Goods, Witness

_A = Action
_WITNESS = [Witness("Asep Mulyana", "Satpol PP")]

PRINT_ROWS = (
    # Lists
    Row("intake.preview", _A.LIST_TAKEN_IN, lambda w, who: w.office.intake.preview(who, w.new_list)),
    Row("intake.take_in", _A.LIST_TAKEN_IN, lambda w, who: w.office.intake.take_in(who, w.new_list)),
    Row("intake.undo", _A.LIST_UNDONE, lambda w, who: w.office.intake.undo(who, w.list_id, "salah berkas")),
    Row(
        "import_desk.kind_of",
        _A.REQUESTS_TAKEN_IN,
        lambda w, who: w.office.import_desk.kind_of(who, w.app_list),
    ),
    Row(
        "import_desk.look_at",
        _A.REQUESTS_TAKEN_IN,
        lambda w, who: w.office.import_desk.look_at(who, w.app_list),
    ),
    Row(
        "import_desk.preview",
        _A.REQUESTS_TAKEN_IN,
        lambda w, who: w.office.import_desk.preview(who, w.app_list, ImportKind.SMARTDUKCAPIL),
    ),
    Row(
        "import_desk.save_profile",
        _A.PROFILE_SAVED,
        lambda w, who: w.office.import_desk.save_profile(
            who, ImportKind.KECAMATAN, "Kasemen", {"nik": "NIK"}
        ),
    ),
    Row(
        "import_desk.take_in",
        _A.REQUESTS_TAKEN_IN,
        lambda w, who: w.office.import_desk.take_in(who, w.app_list, ImportKind.SMARTDUKCAPIL),
    ),
    Row(
        "import_desk.take_in: deaths",
        _A.ENDS_TAKEN_IN,
        lambda w, who: w.office.import_desk.take_in(who, w.new_deaths, ImportKind.DEATHS),
    ),
    Row(
        "import_desk.undo",
        _A.IMPORT_UNDONE,
        lambda w, who: w.office.import_desk.undo(who, w.import_id, "salah berkas"),
    ),
    Row(
        "ended.keep",
        _A.ENDED_CARD_KEPT,
        lambda w, who: w.office.ended.keep(who, w.ended, "keluarga memintanya"),
    ),
    Row(
        "smartdukcapil.reconcile",
        _A.REQUESTS_TAKEN_IN,
        lambda w, who: w.office.smartdukcapil.reconcile(who, w.app_list),
    ),
    Row(
        "smartdukcapil.give",
        _A.APP_STATUSES_GIVEN,
        lambda w, who: w.office.smartdukcapil.give(who, lambda _: "", lambda _: None, everything=True),
    ),
    # Overlaps
    Row(
        "overlap_desk.compare",
        _A.PEOPLE_COMPARED,
        lambda w, who: w.office.overlap_desk.compare(who),
        lightly=lambda w, who: w.office.overlap_desk.compare_list(who, 0),
    ),
    Row(
        "overlap_desk.compare_list",
        _A.PEOPLE_COMPARED,
        lambda w, who: w.office.overlap_desk.compare_list(who, w.list_id),
        lightly=lambda w, who: w.office.overlap_desk.compare_list(who, 0),
    ),
    Row(
        "overlap_desk.decide",
        _A.CASE_DECIDED,
        lambda w, who: w.office.overlap_desk.decide(
            who, w.case, CaseDecision.WAIT_FOR_CENTRE, "dilaporkan ke pusat"
        ),
    ),
    Row(
        "overlap_desk.decide: cards go",
        _A.JOB_RELEASED,
        lambda w, who: w.office.overlap_desk.decide(
            who, w.case, CaseDecision.DIFFERENT_PEOPLE, "dua orang, KK berbeda"
        ),
        also=(_A.CASE_DECIDED,),
    ),
    Row(
        "overlap_desk.decide_together",
        _A.CASE_DECIDED,
        lambda w, who: w.office.overlap_desk.decide_together(
            who, [w.case], CaseDecision.DATA_OFFICER, "dilihat bersama"
        ),
    ),
    Row(
        "overlap_desk.write_letter",
        _A.NIK_SHOWN,
        lambda w, who: w.office.overlap_desk.write_letter(who, w.case.id, CaseLetter.CENTRE),
        also=(_A.REPORT_EXPORTED,),
    ),
    Row(
        "overlaps.cancel",
        _A.JOB_CANCELLED,
        lambda w, who: w.office.overlaps.cancel(who, w.held.id, CancelReason.DOUBLE, "orang yang sama"),
    ),
    Row(
        "overlaps.release",
        _A.JOB_RELEASED,
        lambda w, who: w.office.overlaps.release(who, w.held.id, "orangnya lain"),
    ),
    # Queue
    Row(
        "print_queue.ask",
        _A.JOB_ASKED_FOR,
        lambda w, who: w.office.print_queue.ask(who, w.waiting[0], Channel.COUNTER),
    ),
    Row(
        "print_queue.cancel",
        _A.JOB_CANCELLED,
        lambda w, who: w.office.print_queue.cancel(who, w.waiting[0], CancelReason.WRONG_DATA, "salah nama"),
    ),
    Row("print_queue.claim", _A.BATCH_CLAIMED, lambda w, who: w.office.print_queue.claim(who, 1)),
    Row(
        "print_queue.claim_these",
        _A.BATCH_CLAIMED,
        lambda w, who: w.office.print_queue.claim_these(who, w.waiting[:1]),
    ),
    Row("print_queue.recover", _A.PRINT_INTERRUPTED, lambda w, who: w.office.print_queue.recover(who)),
    Row("print_queue.renew", _A.BATCH_CLAIMED, lambda w, who: w.office.print_queue.renew(who, w.token)),
    Row(
        "print_queue.reprint",
        _A.REPRINT_ASKED,
        lambda w, who: w.office.print_queue.reprint(
            who, w.handed_over.id, PrintReason.LOST, Channel.COUNTER, "hilang di pasar"
        ),
    ),
    Row(
        "print_queue.set_priority",
        _A.SETTINGS_CHANGED,
        lambda w, who: w.office.print_queue.set_priority(who, DEFAULT_PRIORITY[::-1]),
    ),
    Row("print_queue.sweep", _A.LEASE_ENDED, lambda w, who: w.office.print_queue.sweep(who)),
    # Work sheet
    Row("work_sheet.start", _A.PRINT_STARTED, lambda w, who: w.office.work_sheet.start(who, w.claimed_card)),
    Row("work_sheet.good", _A.CARD_GOOD, lambda w, who: w.office.work_sheet.good(who, w.printing, "A-02")),
    Row(
        "work_sheet.spoiled",
        _A.CARD_SPOILED,
        lambda w, who: w.office.work_sheet.spoiled(who, w.printing, SpoilReason.COLOUR),
    ),
    Row(
        "work_sheet.put_back",
        _A.JOB_PUT_BACK,
        lambda w, who: w.office.work_sheet.put_back(who, w.claimed_card),
    ),
    Row(
        "work_sheet.was_good",
        _A.CARD_GOOD,
        lambda w, who: w.office.work_sheet.was_good(who, w.unknown, "A-02"),
    ),
    Row(
        "work_sheet.was_spoiled",
        _A.CARD_SPOILED,
        lambda w, who: w.office.work_sheet.was_spoiled(who, w.unknown, SpoilReason.COLOUR),
    ),
    Row(
        "work_sheet.was_not_printed",
        _A.JOB_PUT_BACK,
        lambda w, who: w.office.work_sheet.was_not_printed(who, w.unknown),
    ),
    # Store
    Row(
        "store.count",
        _A.STOCK_COUNTED,
        lambda w, who: w.office.store.count(who, Goods.RIBBON, 0, ""),
    ),
    Row(
        "store.count: it differs",
        _A.STOCK_CORRECTED,
        lambda w, who: w.office.store.count(who, Goods.RIBBON, 3, "tiga di lemari"),
        also=(_A.STOCK_COUNTED,),
    ),
    Row(
        "store.destroy",
        _A.CARDS_DESTROYED,
        lambda w, who: w.office.store.destroy(who, [w.scrap.id], "halaman kantor", "dibakar", _WITNESS),
    ),
    Row(
        "store.receive",
        _A.STOCK_RECEIVED,
        lambda w, who: w.office.store.receive(who, Goods.BLANK_KIA, 5, "BAST/02"),
    ),
    Row(
        "store.send_to",
        _A.STOCK_MOVED,
        lambda w, who: w.office.store.send_to(who, Goods.BLANK_KTP, 1, "36.73.02", "BAST/03"),
    ),
    Row(
        "store.take_back",
        _A.STOCK_MOVED,
        lambda w, who: w.office.store.take_back(who, Goods.BLANK_KTP, 1, "36.73.01", "BAST/04"),
    ),
    Row(
        "store.spoil_blank",
        _A.STOCK_SPOILED,
        lambda w, who: w.office.store.spoil_blank(who, CardKind.KTP_EL, 1, "tertekuk"),
    ),
    Row(
        "store.test_print",
        _A.STOCK_SPOILED,
        lambda w, who: w.office.store.test_print(who, CardKind.KTP_EL, 1, "uji warna"),
    ),
    Row("store.use", _A.STOCK_SPOILED, lambda w, who: w.office.store.use(who, Goods.BLANK_KTP, 1, "ganti")),
    Row(
        "store.withdraw_old_card",
        _A.CARD_WITHDRAWN,
        lambda w, who: w.office.store.withdraw_old_card(
            who, CardKind.KTP_EL, make.nik(42), "WARGA 0042", "KP. BARU", "rusak"
        ),
    ),
)


def _a_text(w: SimpleNamespace) -> Template:
    first: Template = next(iter(w.office.message_texts.texts().values()))
    return first


OFFICE_ROWS = (
    Row(
        "preferences.change",
        _A.SETTINGS_CHANGED,
        lambda w, who: w.office.preferences.change(who, replace(w.settings, contact="0254 200 300")),
    ),
    Row(
        "services.change",
        _A.CATALOGUE_CHANGED,
        lambda w, who: w.office.services.change(who, w.catalogue, "tetap sama"),
    ),
    Row(
        "calendar.put",
        _A.CALENDAR_CHANGED,
        lambda w, who: w.office.calendar.put(who, w.day_off),
    ),
    Row(
        "calendar.remove",
        _A.CALENDAR_CHANGED,
        lambda w, who: w.office.calendar.remove(who, w.holiday),
    ),
    Row("calendar.fill", _A.CALENDAR_CHANGED, lambda w, who: w.office.calendar.fill(who, 2022)),
    Row(
        "message_texts.change",
        _A.MESSAGE_TEXT_CHANGED,
        lambda w, who: w.office.message_texts.change(who, _a_text(w)),
    ),
    Row(
        "message_texts.back_to_default",
        _A.MESSAGE_TEXT_CHANGED,
        lambda w, who: w.office.message_texts.back_to_default(who, _a_text(w).place),
    ),
    Row("trust_roots.add", _A.TRUST_ROOT_CHANGED, lambda w, who: w.office.trust_roots.add(who, w.new_root)),
    Row(
        "trust_roots.remove",
        _A.TRUST_ROOT_CHANGED,
        lambda w, who: w.office.trust_roots.remove(who, w.root.sha256),
    ),
    Row("archive.back_up", _A.BACKUP_MADE, lambda w, who: w.office.archive.back_up(who, w.copy)),
    Row(
        "archive.note_restored",
        _A.OFFICE_RESTORED,
        lambda w, who: w.office.archive.note_restored(who, "kantor.sqlite", 1, encrypted=False),
    ),
    Row("archive.skip_numbers", _A.NUMBERS_CARRIED, lambda w, who: w.office.archive.skip_numbers(who, 2)),
    Row(
        "archive.carry_numbers",
        _A.NUMBERS_CARRIED,
        lambda w, who: w.office.archive.carry_numbers(who, f"sqlite:///{w.copy}.lama"),
        or_else=OldOfficeUnreadable,
        why_not="there is no office of before at that address",
    ),
    Row(
        "day_book.close",
        _A.DAY_CLOSED,
        lambda w, who: w.office.day_book.close(who, w.open_day, {}),
    ),
    Row(
        "day_book.add_addendum",
        _A.ADDENDUM_ADDED,
        lambda w, who: w.office.day_book.add_addendum(who, w.closed_day, "salah hitung"),
    ),
    Row(
        "day_book.note_export",
        _A.REPORT_EXPORTED,
        lambda w, who: w.office.day_book.note_export(who, "register", 3),
    ),
    Row(
        "day_book.figures",
        _A.REPORT_EXPORTED,
        lambda w, who: w.office.day_book.figures(who, date(2020, 7, 1)),
    ),
)
