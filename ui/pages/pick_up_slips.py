"""Proof slips and status notes on paper: printed as this PC prints receipts, or opened as a PDF."""

from __future__ import annotations

from desk.domain.collecting import Case, Collected, Showing
from desk.domain.status_answers import Standing
from desk.domain.text import mark
from reports.document import Letterhead
from reports.proof_slip import Proof, proof_pdf
from reports.receipt import Slip
from reports.status_note import Note, note_pdf
from ui.errors import spoken_fact
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.slips import hand_out
from ui.pages.whereabouts import told_to_citizen

_PROOF = mark("pick_up", "The proof slip of {number}")
_NOTE = mark("pick_up", "The status note")


def hand_out_note(page: Page, standing: Standing) -> None:
    """Give the citizen the answer about one document on paper."""
    asked = standing.application
    says, step = told_to_citizen(standing, page.language)

    def make(slip: Slip) -> bytes:
        note = Note(
            _letterhead(page),
            asked.number if asked else "",
            spoken_fact(standing.what, page.language),
            standing.name,
            masked(standing.nik),
            says,
            step,
            page.office.day_book.local_now().replace(tzinfo=None),
            page.staff.name,
            page.language.code,
        )
        return note_pdf(note, slip, page.say)

    hand_out(page, page.say(_NOTE), f"status-{asked.number if asked else standing.nik[-4:]}", make)


def hand_out_proof(page: Page, given: Collected, case: Case) -> None:
    """Give whoever took a document the proof of it, and the office the copy to be signed."""
    asked = given.application

    def make(slip: Slip) -> bytes:
        taken = f"{Showing.TAKEN.code}:"
        proof = Proof(
            _letterhead(page),
            asked.number,
            spoken_fact(case.standing.what, page.language),
            asked.paper_number,
            asked.subject.name,
            masked(asked.subject.nik),
            given.taker_name,
            " · ".join(part for part in (page.say(given.taker.word), given.relation) if part),
            given.at.astimezone(page.language.zone).replace(tzinfo=None),
            given.staff,
            tuple(shown_words(page, case, code) for code in given.shown if not code.startswith(taken)),
            tuple(document_name(page, case, code) for code in given.shown if code.startswith(taken)),
            page.language.code,
        )
        return proof_pdf(proof, slip, page.say)

    hand_out(page, page.say(_PROOF).format(number=asked.number), f"bukti-{asked.number}", make)


def shown_words(page: Page, case: Case, code: str) -> str:
    """Return what was ticked under a code: a document by name, or what stands for it."""
    kind, _, document = code.partition(":")
    return document_name(page, case, code) if document else page.say(_SHOWING[kind].word)


def document_name(page: Page, case: Case, code: str) -> str:
    """Return what the document behind a code is called."""
    document = code.partition(":")[2]
    name = case.documents.get(document)
    return name.said(page.language.code) if name is not None else document


_SHOWING = {showing.code: showing for showing in Showing}


def _letterhead(page: Page) -> Letterhead:
    kop = page.office.preferences.settings()
    return Letterhead(kop.government, kop.office_name, kop.address, kop.contact)
