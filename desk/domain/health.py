"""What must hold in every office at every moment, and a place where it does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.domain.printing import Worded
from desk.domain.text import mark


class Invariant(Worded):
    """One promise of the office's data; the code names it in scripts, the word on screen."""

    FILE_SOUND = ("file_sound", mark("invariant", "The database file is whole"))
    SCHEMA_WHOLE = ("schema_whole", mark("invariant", "Every table, column, index and trigger is in place"))
    FOREIGN_KEYS = ("foreign_keys", mark("invariant", "Everything that is referred to exists"))
    NIK_SIXTEEN = ("nik_sixteen", mark("invariant", "Every NIK has 16 digits"))
    PLACES_KNOWN = ("places_known", mark("invariant", "Every kelurahan and kecamatan of a card is known"))
    ONE_LIVE_JOB = ("one_live_job", mark("invariant", "One live print job for each NIK and card kind"))
    STATE_FITS_COLUMNS = (
        "state_fits_columns",
        mark("invariant", "The state of every print job agrees with its other facts"),
    )
    CLAIM_HAS_TOKEN = (
        "claim_has_token",
        mark("invariant", "A claimed card carries the token of its batch, no other card carries one"),
    )
    HELD_FOR_A_REASON = (
        "held_for_a_reason",
        mark("invariant", "A print job is held exactly as long as something holds it"),
    )
    ONE_GOOD_ATTEMPT = (
        "one_good_attempt",
        mark("invariant", "A printed card has exactly one good try, any other card has none"),
    )
    OPEN_ATTEMPT = (
        "open_attempt",
        mark("invariant", "A card in the printer or of unknown outcome has exactly one open try"),
    )
    BLANK_PER_ATTEMPT = (
        "blank_per_attempt",
        mark(
            "invariant", "Every good or spoiled try used exactly one blank, and no blank was used otherwise"
        ),
    )
    UNDONE_GIVES_BACK = ("undone_gives_back", mark("invariant", "Every try taken back gave its blank back"))
    SPOILED_IN_BOX = ("spoiled_in_box", mark("invariant", "Every spoiled card went into the destruction box"))
    WASTE_IN_BOX = (
        "waste_in_box",
        mark("invariant", "Every blank wasted without a card went into the destruction box"),
    )
    ONE_PLACE = ("one_place", mark("invariant", "Every printed card is in exactly one place"))
    STOCK_CLOSES = ("stock_closes", mark("invariant", "Every balance is the sum of its moves"))
    STOCK_SIGNS = ("stock_signs", mark("invariant", "Every stock move goes in the direction of its kind"))
    STOCK_TRANSFERS = (
        "stock_transfers",
        mark("invariant", "What was sent from one store arrived in another"),
    )
    STOCK_NEVER_NEGATIVE = ("stock_never_negative", mark("invariant", "No balance was ever below zero"))
    APPLICATION_FITS_COLUMNS = (
        "application_fits_columns",
        mark("invariant", "The state of every application agrees with its other facts"),
    )
    FOLLOWS_CARD = (
        "follows_card",
        mark("invariant", "Every application for a card stands where its card stands"),
    )
    CARD_ASKED_FOR = (
        "card_asked_for",
        mark(
            "invariant",
            "Every card is on a PRR list or on a verified application, or was asked for again with a reason",
        ),
    )
    COLLECTED_ONCE = (
        "collected_once",
        mark("invariant", "Every collected document was given to one person once, any other to nobody"),
    )
    CHECKED_AS_DECIDED = (
        "checked_as_decided",
        mark("invariant", "Every application that was decided has the finished check that decided it"),
    )
    FOUR_EYES = (
        "four_eyes",
        mark("invariant", "Every second check was made by somebody else than the first"),
    )
    FINDINGS_AGREE = (
        "findings_agree",
        mark("invariant", "The verdict of every check follows from its findings"),
    )
    ROUNDS = ("rounds", mark("invariant", "Every application has come back as often as it was returned"))
    SERVICE_COUNTED = (
        "service_counted",
        mark("invariant", "Every finished document is counted as a service once"),
    )
    PROMISED_DAY = (
        "promised_day",
        mark("invariant", "Every promised day was a working day when it was promised"),
    )
    APPOINTMENTS_FIT = (
        "appointments_fit",
        mark("invariant", "Every appointment has a seat of its own, while the counters are open"),
    )
    CASES_AS_DECIDED = (
        "cases_as_decided",
        mark("invariant", "Every pair of records that may be one person stands as it was decided last"),
    )
    RECEIPTS_AGREE = (
        "receipts_agree",
        mark("invariant", "Every document on a receipt list is where the list says it is"),
    )
    MISSIONS_END_WELL = (
        "missions_end_well",
        mark("invariant", "No mission ended with a receipt list out, or was cancelled with files"),
    )
    COMPLAINTS_AS_STEPPED = (
        "complaints_as_stepped",
        mark("invariant", "Every complaint stands where its last step left it, and nobody judges himself"),
    )
    MESSAGES_STAND = (
        "messages_stand",
        mark("invariant", "Every message in hand has its claim, every one that left its moment and address"),
    )
    CAMPAIGNS_ADD_UP = (
        "campaigns_add_up",
        mark("invariant", "Every bulk message has no more messages than people it was begun with"),
    )
    APP_TOLD = (
        "app_told",
        mark("invariant", "What the app was told is about its own requests, once in each file"),
    )
    ASKED_BEFORE_RECEIVED = (
        "asked_before_received",
        mark("invariant", "Nobody asked after their application was taken in"),
    )
    PARCELS_HOLD = (
        "parcels_hold",
        mark("invariant", "Everything in a parcel is with it, and with nothing else"),
    )
    PARCELS_AS_SAID = (
        "parcels_as_said",
        mark("invariant", "Every parcel stands where the post's last word left it"),
    )
    UNDONE_LISTS_GONE = (
        "undone_lists_gone",
        mark("invariant", "Nothing of a PRR list that was undone is left"),
    )
    KECAMATAN_ASKED = (
        "kecamatan_asked",
        mark("invariant", "No card was printed before the 17th birthday, no BAST leaves over what it sends"),
    )
    ENDED_AS_SAID = (
        "ended_as_said",
        mark("invariant", "No card is printed for somebody recorded as died or moved without a decision"),
    )
    NUMBERS_COMPLETE = (
        "numbers_complete",
        mark("invariant", "Every counter has given out all its numbers, without a gap"),
    )
    NUMBERS_UNIQUE = ("numbers_unique", mark("invariant", "No two papers have the same number"))
    NUMBERED_PAPERS = (
        "numbered_papers",
        mark("invariant", "Every number is on its paper or void, every paper has a valid number"),
    )
    TALLY = ("tally", mark("invariant", "The counts of the queue are the real counts"))
    LIST_COUNTS = ("list_counts", mark("invariant", "The counts of every list add up to its rows"))
    CLOSED_DAY_SEALED = (
        "closed_day_sealed",
        mark("invariant", "No closed day was changed after it was closed"),
    )
    ATTACHMENTS_WHOLE = (
        "attachments_whole",
        mark("invariant", "Every attached file is there, whole and unchanged"),
    )
    SEALED_WHEN_SET = (
        "sealed_when_set",
        mark("invariant", "Once a passphrase is set, every attached file is kept encrypted"),
    )
    TWO_PEOPLE = (
        "two_people",
        mark("invariant", "Every approval is somebody else's, and used up by one deed"),
    )
    DESTROYED_AS_APPROVED = (
        "destroyed_as_approved",
        mark("invariant", "What was destroyed left nobody behind, by minutes that somebody else approved"),
    )
    ACCOUNTS_AS_JOURNALLED = (
        "accounts_as_journalled",
        mark("invariant", "Roles and password of every account are what the journal last said"),
    )
    AN_ADMINISTRATOR = ("an_administrator", mark("invariant", "At least one administrator can sign in"))
    DEPUTIES_SANE = (
        "deputies_sane",
        mark("invariant", "Every deputy stands in for somebody else, by a letter, from one day to another"),
    )
    JOURNAL_LINES = ("journal_lines", mark("invariant", "Every change has its line in the journal"))
    JOURNAL_READABLE = ("journal_readable", mark("invariant", "Every line of the journal names a known deed"))
    JOURNAL_CHAIN = (
        "journal_chain",
        mark("invariant", "No entry of the journal was changed, removed, inserted or put elsewhere"),
    )
    CHANGED_PAST = (
        "changed_past",
        mark("invariant", "Every change at the server was made by the program, and is in the journal"),
    )
    RIGHTS_AS_TABLED = (
        "rights_as_tabled",
        mark("invariant", "Everybody may at the server what their tasks allow, and nothing else"),
    )


@dataclass(frozen=True, slots=True)
class Violation:
    """Where an invariant does not hold.

    ``subject`` is written as in the journal (``job:12``); empty when ``facts`` says how many more there are.
    """

    invariant: Invariant
    subject: str
    facts: Mapping[str, object]
