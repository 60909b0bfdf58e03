"""What the table of rights leaves out, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace

import make

from desk.domain.journal import Action
from desk.domain.staff import Staff

OPEN_TO_ALL: Mapping[str, str] = {
    # Lists everybody looks things up in, and details of one thing. The floor above masks whose they are,
    # signs somebody in before it asks, and shows the pages of one's own roles; whole numbers are asked for
    # with a reason (whole_numbers), papers and files with a right of their own (reports, attachments.pages).
    "intake": "lists vanished",
    "import_desk": "imports profiles taken_before",
    "kecamatan": "bundle left_over overview requests waiting_until",
    "ended": "behind counts effects of_nik open_cards people to_decide",
    "smartdukcapil": "count export exports requests untold",
    "whatsapp": "case case_of read unanswered waiting",
    "carriers": "standing modem",
    "print_queue": "batch begin_day earlier_cards job priority story view",
    "work_sheet": "offer_slot",
    "overlaps": "cards counts of_job page",
    "overlap_desk": "case central central_count counts decisions file of_nik page",
    "store": "card destructions levels to_destroy",
    "handover": "giving handover handovers picked_up ready register shelves uncollected uncollected_counts",
    "post": (
        "came_back consignment find last_receiver settings span story to_do to_send undecided under_way"
    ),
    "search": "find handover_of standings",
    "outbox": "listen",
    "last_known": "offer size",
    "walk_in": "application applications count doubts history promise",
    "verification": "checks renew",
    "attachments": "content of sweep",
    "pick_up": (
        "appointment appointments begin_day case cases collected half_hours missed offer_slot ready shelf"
        " to_make to_show"
    ),
    "missions": "count missions of_number offer_slot open_ones receipt_lists view",
    "channels": "book late page",
    "messages": "calls counts file of_application of_applications page replies to_call unanswered",
    "complaints": "colleagues documents everyone templates",
    "day_book": (
        "backlog checks closings damaged destruction facts handed_over local_now messages ready_names"
        " register report services spoiled today untold visits worked_on"
    ),
    # How the office is set up, without anybody's data
    "staff_room": "arrive arrive_by_badge everyone hashed sign_in whereabouts whose_badge",
    "archive": "watch",
    "safe": "seal_note state unseal_note",
    "retention": "waiting",
    "roles": "differences missing",
    "own_data": "hours waiting",
    "incidents": "open_ones",
    "whole_numbers": "seconds",
    "journal": "subjects_of",
    "preferences": "known places settings",
    "replica": "close reading",
    "services": "catalogue service try_out versions",
    "trust_roots": "all",
    "message_texts": "defaults texts",
    "calendar": "days_off",
    "health": "check engine find_seal promises",
    "demo": "doubles furnish goes_on_at",
}
"""Methods that are not told who calls them, by room."""

OF_ONESELF: Mapping[str, Callable[[SimpleNamespace, Staff], object]] = {
    "print_queue.my_batch": lambda w, who: w.office.print_queue.my_batch(who),
    "work_sheet.unknown": lambda w, who: w.office.work_sheet.unknown(who),
    "verification.mine": lambda w, who: w.office.verification.mine(who),
    "undo.last": lambda w, who: w.office.undo.last(who),
    "accounts.locked": lambda w, who: w.office.accounts.locked(who),
    "approvals.news": lambda w, who: w.office.approvals.news(who).to_decide,
    "approvals.waiting": lambda w, who: w.office.approvals.waiting(who).to_decide,
    "approvals.page": lambda w, who: w.office.approvals.page(who).rows,
    "approvals.request": lambda w, who: w.office.approvals.request(who, w.request_id),
    "approvals.standing": lambda w, who: w.office.approvals.standing(who, []),
    "last_known.catch_up": lambda w, who: w.office.last_known.catch_up(who),
    "last_known.forget": lambda w, who: w.office.last_known.forget(who),
    "last_known.find": lambda w, who: w.office.last_known.find(who, make.nik(31)).answers,
    "last_known.cases": lambda w, who: w.office.last_known.cases(who, make.nik(31)).cases,
    "last_known.history": lambda w, who: w.office.last_known.history(who, make.nik(31))[1].jobs,
    "last_known.shelf": lambda w, who: w.office.last_known.shelf(who, "", None, 10).page.rows,
}
"""Methods that show somebody what they have begun, or what was read for them: nobody has begun anything."""

AT_THE_DOOR: Mapping[str, str] = {
    "staff_room.unlock": "asks for the password",
    "staff_room.come_by_badge": "asks for badge and PIN",
    "staff_room.note_locked": "a window says of itself that it is locked",
    "staff_room.sign_out": "a window says of itself that it is left",
    "staff_room.beat": "a window says of itself that it is there",
    "staff_room.leave": "a window says of itself that it is closed",
    "staff_room.open_at": "a window says of itself what it shows",
    "own_account.look": "shows one's own account",
    "own_account.change_password": "asks for the password again",
    "own_account.choose_pin": "asks for the password again",
    "own_account.set_up_second_factor": "asks for the password again",
    "own_account.new_codes": "asks for the password again",
    "own_account.remove_second_factor": "asks for the password again",
    "outbox.unlock": "opens what only the password, or this PC's key store, opens",
    "outbox.unlock_earlier": "asks for the earlier password",
    "outbox.seal_again": "seals what is open already",
    "outbox.is_open": "says whether this PC can keep something",
    "outbox.keep": "writes nothing into the office; the right is asked for when it is sent",
    "outbox.waiting": "shows what only the password, or this PC's key store, opens",
    "outbox.others": "says of which colleague something waits here, and not what",
    "outbox.again": "writes nothing into the office",
    "outbox.settled": "writes nothing into the office",
    "outbox.put_aside": "writes nothing into the office",
    "outbox.drop": "everybody may drop what they kept themselves",
    "outbox.send": "each deed asks for its own right",
}
"""Methods that let somebody in or out, or ask who it is by something only they know; tested with accounts."""

NO_METHOD: Mapping[Action, str] = {
    Action.OFFICE_OPENED: "before there is an office there is nobody to ask; create_office writes it down",
    Action.OFFICE_UPGRADED: "happens when an office of an earlier program is brought up",
    Action.OFFICE_MOVED: "move_office asks for the password and the right at the old place",
    Action.SIGNED_IN: "everybody may come in who knows the password",
    Action.KEPT_DROPPED: "everybody may drop what they kept themselves; tested with the outbox",
    Action.SIGNED_OUT: "whoever is signed in may leave",
    Action.SIGN_IN_REFUSED: "happens at the door",
    Action.SCREEN_LOCKED: "whoever is signed in may lock",
    Action.SCREEN_UNLOCKED: "asks for the password",
    Action.ACCOUNT_LOCKED: "happens at the door",
    Action.ACCOUNT_NOTED: "happens when an office of an earlier program is brought up",
    Action.PASSWORD_CHANGED: "asks for the password again",
    Action.PIN_CHOSEN: "asks for the password again",
    Action.SECOND_FACTOR_OFF: "asks for the password again",
    Action.RECOVERY_CODES_MADE: "asks for the password again",
    Action.REFUSED: "is what the journal says of everything else here",
    Action.POST_RESULTS_LISTED: "as deaths are: import_desk.take_in asks for the right of the kind of list",
    Action.COMPLAINTS_LISTED: "as deaths are: import_desk.take_in asks for the right of the kind of list",
    Action.RIGHTS_READ: "the report of rights asks for it; what it tells is no secret of a citizen",
    Action.DESKS_READ: "says which pages somebody sees; what they show is masked",
}
"""Actions that no method asks for, and why."""
