"""The sentence of every error the office knows: what happened and what to do; a new error is one entry."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import application_errors as counter
from desk.domain import attachment_errors as attachments
from desk.domain import backup_errors as backups
from desk.domain import errors, imports, intake
from desk.domain import file_errors as files
from desk.domain import trust_errors as trust
from desk.domain.app_statuses import NothingToTell
from desk.domain.calendar import NoWorkingDay, YearOutOfReach
from desk.domain.person_cases import CaseMovedOn, NikNotOfCase, NoLetterForCase
from desk.domain.phones import PhoneUnusable
from desk.domain.service_edits import CatalogueMovedOn
from desk.domain.service_file import CatalogueInvalid
from desk.domain.text import Word, mark
from desk.domain.whatsapp import MessageTooLong
from ui.area_sentences import AREA_SENTENCES

Sentence = tuple[Word, Word]
"""What happened and what to do; ``{field}`` is a fact of the error, spoken in the language of the screen."""

SENTENCES: Mapping[type[Exception], Sentence] = {
    errors.NotAllowed: (
        mark("errors", "Needs {needed}: {action}."),
        mark("errors", "It is not among your tasks; ask a colleague who has this role."),
    ),
    errors.WrongPassword: (
        mark("errors", "Name and password do not belong together."),
        mark("errors", "Check the name and the Caps Lock key, or ask an administrator for a new password."),
    ),
    errors.NameTaken: (
        mark("errors", "Somebody already signs in as “{login}”."),
        mark("errors", "Choose another sign-in name."),
    ),
    errors.WeakPassword: (
        mark("errors", "This password is too easy to guess. {why}"),
        mark("errors", "Use at least {shortest} characters; a few words with nothing in common are good."),
    ),
    errors.NotFound: (
        mark("errors", "{what}: nothing here has the number {number}."),
        mark("errors", "Check the number, or search for the name."),
    ),
    errors.PlaceNotKnown: (
        mark("errors", "“{place}”: {why}."),
        mark("errors", "Name the place as the filter of the print queue names it, or by its code."),
    ),
    errors.NotByPlace: (
        mark("errors", "This report is not told for so small a part of the city."),
        mark("errors", "Leave the kelurahan out, and if that is not enough the kecamatan."),
    ),
    errors.NotByChannel: (
        mark("errors", "This report is not told by channel. {why}"),
        mark("errors", "Leave the channel out."),
    ),
    errors.ReasonMissing: (
        mark("errors", "This step needs a reason."),
        mark("errors", "Write in a few words why it is done."),
    ),
    errors.FieldMissing: (
        mark("errors", "“{field}” is empty."),
        mark("errors", "Fill in the field and try again."),
    ),
    errors.SettingUnusable: (
        mark("errors", "“{value}” cannot be used; nothing was saved. {why}"),
        mark("errors", "Correct it in the settings and save again."),
    ),
    errors.NothingWaiting: (
        mark("errors", "No card is waiting under this filter."),
        mark("errors", "Widen the filter, or take in a new PRR list."),
    ),
    errors.NotEnough: (
        mark("errors", "{goods}: {wanted} wanted, {in_stock} in stock."),
        mark("errors", "Record new stock first, or take fewer."),
    ),
    errors.JobMovedOn: (
        mark("errors", "Somebody was faster: this card is now “{state}”. {holder}"),
        mark("errors", "The list has been refreshed; choose again."),
    ),
    errors.ClaimLost: (
        mark("errors", "Your claim on this card has run out or was given to somebody else."),
        mark("errors", "Look for the card in the list and claim it again."),
    ),
    errors.CardAlreadyUnderWay: (
        mark("errors", "A card for this person is already under way: “{state}”."),
        mark("errors", "Finish or cancel that card first."),
    ),
    errors.ListChanged: (
        mark("errors", "The office has changed since this preview; nothing was written."),
        mark("errors", "Look at the new preview, then confirm again."),
    ),
    errors.NothingToHandOver: (
        mark("errors", "No printed card is on the shelf for this destination."),
        mark("errors", "Choose another destination, or print first."),
    ),
    errors.OutcomesMissing: (
        mark("errors", "Cards whose outcome nobody has told: {count}. They are with: {whose}."),
        mark("errors", "Let each of them be answered, good or spoiled, then try again."),
    ),
    errors.DayIsClosed: (
        mark("errors", "{day} is closed; its report is number {number}."),
        mark("errors", "Correct it with an addendum."),
    ),
    errors.DayNotOver: (
        mark("errors", "{day} has not begun yet."),
        mark("errors", "Choose today or an earlier day."),
    ),
    errors.DayStillOpen: (
        mark("errors", "{day} is not closed yet."),
        mark("errors", "Close the day first; an addendum follows a closed day."),
    ),
    errors.StockDiffers: (
        mark("errors", "{goods}: {counted} counted, {in_books} in the books."),
        mark("errors", "Count again, or write why they differ."),
    ),
    errors.NothingToUndo: (
        mark("errors", "There is no step of yours left to undo in this shift."),
        mark("errors", "Correct the card on its own page."),
    ),
    errors.CannotUndo: (
        mark("errors", "“{step}” can no longer be undone, because something was built on it."),
        mark("errors", "Correct the card on its own page."),
    ),
    errors.Cancelled: (
        mark("errors", "Stopped; nothing was written."),
        mark("errors", "Start again whenever you like."),
    ),
    errors.OfficeUnavailable: (mark("errors", "{cause}."), mark("errors", "{cure}.")),
    errors.OthersWereFaster: (
        mark("errors", "Somebody else was changing the same records; nothing of yours was written."),
        mark("errors", "Try again."),
    ),
    errors.AlreadyBooked: (
        mark("errors", "This step was booked already, {at}; it was not booked a second time."),
        mark("errors", "Nothing more is to be done."),
    ),
    errors.OfficeNotSetUp: (
        mark("errors", "There is no office at {where} yet."),
        mark("errors", "Set one up with “prrdesk init --admin NAME”, or try “prrdesk demo”."),
    ),
    errors.OfficeExists: (
        mark("errors", "An office is already kept at {where}; it was left as it is."),
        mark("errors", "Open it, or choose another place for the new one."),
    ),
    errors.NotAnOffice: (
        mark("errors", "{path} is not a database of this program, or it is damaged."),
        mark("errors", "Choose another file, or restore a backup."),
    ),
    files.FileUnreadable: (mark("errors", "{path_name}: {why}"), mark("errors", "{cure}")),
    attachments.AttachmentRefused: (mark("errors", "{file_name}: {why}"), mark("errors", "{cure}")),
    attachments.TooManyFiles: (
        mark("errors", "These are {count} files; at most {most} are attached at once, and none was."),
        mark("errors", "Choose the files of this document only."),
    ),
    trust.NotACertificate: (
        mark("errors", "{file_name} holds neither a certificate nor a list of revoked ones."),
        mark("errors", "Choose the .cer, .crt, .der, .pem or .crl file of the certificate authority itself."),
    ),
    trust.NotAnAuthority: (
        mark("errors", "The certificate of {name} may vouch for nobody else; nothing was installed."),
        mark("errors", "Install the certificate of the authority that issued it."),
    ),
    trust.TrustRootKnown: (
        mark("errors", "Everything in {file_name} is installed already."),
        mark("errors", "Nothing needs to be done."),
    ),
    attachments.DocumentUnknown: (
        mark("errors", "This service knows no document “{document}”."),
        mark("errors", "Choose the document it belongs to from the list."),
    ),
    backups.BackupByServer: (
        mark("errors", "This office is on a server; its backups are made there."),
        mark("errors", "Run on the server: {command}"),
    ),
    backups.BackupDamaged: (
        mark("errors", "{name} is no backup of this program, or it is damaged; nothing was replaced."),
        mark("errors", "Choose another backup."),
    ),
    backups.BackupOntoOffice: (
        mark("errors", "{name} is the office itself."),
        mark("errors", "Choose another name for the backup."),
    ),
    backups.OfficeInUse: (
        mark("errors", "Some program has {where} open; nothing was replaced."),
        mark("errors", "Close PRR Desk on this PC everywhere, then restore again."),
    ),
    CatalogueInvalid: (
        mark("errors", "The service catalogue cannot be used as it stands; nothing was saved."),
        mark("errors", "Mend what is marked, then save again."),
    ),
    CatalogueMovedOn: (
        mark("errors", "{staff} has saved version {number} of the service catalogue meanwhile."),
        mark("errors", "Your edits are still here, on top of the new version; look at them and save again."),
    ),
    counter.ApplicationUnderWay: (
        mark("errors", "An application for this person and service is under way already: {number}."),
        mark("errors", "Go on with that one, or withdraw it first."),
    ),
    counter.ApplicationMovedOn: (
        mark("errors", "Application {number} has moved on: {state}. {holder}"),
        mark("errors", "The list has been refreshed; choose again."),
    ),
    counter.ServiceUnknown: (
        mark("errors", "The service catalogue has no service {service} any more."),
        mark("errors", "Choose another service."),
    ),
    counter.NikUnusable: (
        mark("errors", "This cannot be a NIK: {why}"),
        mark("errors", "Type it again from the document, or go on without a NIK."),
    ),
    counter.NotEntitled: (
        mark("errors", "The rules of the service speak against it: {says}"),
        mark("errors", "Choose another service, or correct the answers."),
    ),
    counter.ReasonForDoubt: (
        mark("errors", "Something speaks against taking this in."),
        mark("errors", "Write in a few words why it is taken in all the same."),
    ),
    counter.PapersMissing: (
        mark("errors", "Not brought: {documents}."),
        mark("errors", "Tick what is there, or take the application in when everything is."),
    ),
    counter.AlreadyCollected: (
        mark("errors", "{number} was collected already, {at}, by {taker}; {staff} handed it over."),
        mark("errors", "Nothing is handed over a second time. Print the proof slip again if it is doubted."),
    ),
    counter.NotReadyYet: (
        mark("errors", "{number} is not on the shelf: {state}."),
        mark("errors", "Tell the citizen what is still to be done; the answer stands beside the list."),
    ),
    counter.ProxyNotAllowed: (
        mark("errors", "{service}: this document is given to the holder or their family only."),
        mark("errors", "Ask for the holder, or for somebody on the same KK."),
    ),
    counter.HolderCannotTake: (
        mark("errors", "{service}: the person it is about is a child or has died and takes nothing."),
        mark("errors", "Ask for the name and the relation of whoever takes it."),
    ),
    counter.NotVerifiedYet: (
        mark("errors", "This card was asked for with application {number}, which is not verified: {state}."),
        mark("errors", "Verify the application on the page Documents first; then hand the card over."),
    ),
    counter.CheckLost: (
        mark("errors", "Your check of this application has run out or was finished by somebody else."),
        mark("errors", "Take it again from the list."),
    ),
    counter.NothingCorrected: (
        mark("errors", "Nothing of the form is another than before."),
        mark("errors", "Type what is wrong anew, or cancel."),
    ),
    counter.VerifiedByFirst: (
        mark("errors", "{staff} has verified this form as it stands."),
        mark("errors", "Return it; when it comes in again, correct it, and two people look at it anew."),
    ),
    counter.CardAtWork: (
        mark("errors", "The card of the old NIK is already “{state}”, so the NIK stays. {holder}"),
        mark("errors", "Ask the print room to put the card back; if it is made, refuse and take in anew."),
    ),
    counter.NothingToCheck: (
        mark("errors", "Nothing waits to be verified under this filter, or only what you verified yourself."),
        mark("errors", "Widen the filter."),
    ),
    counter.FindingsDisagree: (
        mark("errors", "“{verdict}” does not follow from the findings."),
        mark("errors", "Give every document a finding; verify only when all of them are in order."),
    ),
    counter.NumberUnreadable: (
        mark("errors", "{kind}: “{text}” does not have the right shape."),
        mark("errors", "Type or scan it again as it stands on the document."),
    ),
    counter.SeatTaken: (
        mark("errors", "{day}, {begins}: no place is left."),
        mark("errors", "Choose another half-hour."),
    ),
    counter.NotShown: (
        mark("errors", "Not everything that has to be shown was ticked."),
        mark("errors", "Look at each document, tick it, then hand over."),
    ),
    CaseMovedOn: (
        mark("errors", "{by} has decided this case meanwhile: {decision}."),
        mark("errors", "Look at it again; you can decide it anew."),
    ),
    NikNotOfCase: (
        mark("errors", "The NIK that is to stay is neither of the two."),
        mark("errors", "Choose one case, then press 1 for the left NIK or 2 for the right one."),
    ),
    NoLetterForCase: (
        mark("errors", "The records belong to different people, so there is nothing to write about."),
        mark("errors", "Decide the case anew first, if that was wrong."),
    ),
    counter.SubjectUnknown: (
        mark("errors", "{number} does not say yet whom it is about."),
        mark(
            "errors", "Press F2 and write name and birth date from the documents; a card needs the NIK, too."
        ),
    ),
    NothingToTell: (
        mark("errors", "There is nothing to tell: the app knows how far each request is."),
        mark("errors", "To tell it all of them once more, choose that instead."),
    ),
    PhoneUnusable: (
        mark("errors", "No message can be sent to this number: {why}."),
        mark("errors", "Ask for the mobile number and correct it in the form of the application."),
    ),
    MessageTooLong: (
        mark("errors", "The message has {characters} characters; that is too long for the browser."),
        mark("errors", "Shorten it, or copy it and paste it into the chat."),
    ),
    imports.ImportWorkedOn: (
        mark("errors", "{applications} lines of this import have been worked on, the first: {first}."),
        mark("errors", "Put the wrong ones right one by one; the others stay."),
    ),
    intake.ListUndone: (
        mark("errors", "{by} has undone this list already."),
        mark("errors", "The lists have been refreshed; choose again."),
    ),
    intake.ListNotNewest: (
        mark("errors", "A newer list, {newer}, was taken in on {at}."),
        mark("errors", "Undo that one first; lists are undone from the newest on."),
    ),
    intake.ListCounted: (
        mark("errors", "The closed day {day} has counted what this list brought."),
        mark("errors", "Cancel the wrong cards one by one in the print queue; the reports stay true."),
    ),
    intake.ListWorkedOn: (
        mark("errors", "{cards} cards of this list have been worked on, the first: {first}."),
        mark("errors", "Cancel the wrong cards one by one in the print queue; the others stay."),
    ),
    imports.ImportUndone: (
        mark("errors", "{by} has undone this import already."),
        mark("errors", "The list has been refreshed; choose again."),
    ),
    imports.KindUnclear: (
        mark("errors", "Nothing in {file} tells what kind of list it is."),
        mark("errors", "Choose the file on the page Import, say its kind there and save a profile."),
    ),
    imports.ProfileNameTaken: (
        mark("errors", "{kind}: there is a profile named “{name}” already."),
        mark("errors", "Choose another name, or replace it."),
    ),
    YearOutOfReach: (
        mark("errors", "Nothing is known of the days off of {year}."),
        mark("errors", "Choose a year from {first} to {last}."),
    ),
    NoWorkingDay: (
        mark("errors", "The office opens on no day after {day}, so nothing can be promised."),
        mark("errors", "Ask the section head to set the opening days."),
    ),
    **AREA_SENTENCES,
}
