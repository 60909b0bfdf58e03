"""What the page of jemput bola asks before it acts: the plan, a typed file, numbers, carriers, signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.domain.application_errors import ReasonForDoubt
from desk.domain.errors import DeskError
from desk.domain.journal import Action
from desk.domain.missions import (
    FileStage,
    Mission,
    MissionFile,
    MissionPlan,
    MissionState,
    MissionView,
    ReceiptList,
    RtProgress,
)
from desk.domain.text import mark
from reports.document import Face
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.mission_file import MissionFileForm, TypedFile
from ui.dialogs.one_line import OneLineDialog
from ui.dialogs.paper_numbers import PaperNumbersForm, PaperToMake
from ui.dialogs.plan_mission import Place, PlanMissionForm
from ui.dialogs.signed_list import SignedListForm
from ui.errors import explain
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo

USUAL_SERVICE = "AKTA_LAHIR"
RECEIPTS, REPORT = "mission-receipts", "mission"
_PLANNED = mark("mission", "Mission {number} to {where} is planned.")
_CHANGED = mark("mission", "The plan of mission {number} is changed.")
_NOW = mark("mission", "Mission {number}: {state}.")
_CANCEL = mark("mission", "Cancel this mission?")
_CANCEL_TEXT = mark("mission", "{number}, {where}. It stays in the books with the reason.")
_CANCEL_YES = mark("mission", "Cancel the mission")
_FINISH = mark("mission", "Finish this mission?")
_FINISH_LEFT = mark("mission", "{left} files are not handed over. Write what becomes of them.")
_FINISH_ALL = mark("mission", "Every file is settled.")
_FINISH_YES = mark("mission", "Finish the mission")
_FILE_TITLE = mark("mission", "File of {where}")
_FILE_TAKEN = mark("mission", "{name}: taken in under {number}.")
_DOUBT = mark("mission", "Something speaks against this file")
_DOUBT_YES = mark("mission", "Take it in all the same")
_ADD = mark("mission", "Add a file that was taken in elsewhere")
_ADD_TEXT = mark("mission", "The number stands on its receipt; the application belongs to this mission then.")
_ADD_FIELD = mark("mission", "Number of the application")
_ADD_YES = mark("mission", "Add to the mission")
_ADDED = mark("mission", "{name} belongs to mission {mission} now.")
_REMOVE = mark("mission", "Take this file from the mission?")
_REMOVE_TEXT = mark("mission", "{name}. The application itself goes on as before.")
_REMOVE_YES = mark("mission", "Take it from the mission")
_NUMBERS = mark("mission", "Numbers of the documents of RT {rt}")
_NUMBERS_ALL = mark("mission", "Numbers of the documents")
_MADE = mark("mission", "{papers} documents are finished and stand in slot {slot}.")
_GIVE = mark("mission", "Give {papers} documents to RT {rt}")
_GIVE_TEXT = mark(
    "mission", "They leave the shelf with a receipt list to be signed. Print it with Ctrl+S afterwards."
)
_CARRIER = mark("mission", "Who takes them along")
_GIVE_YES = mark("mission", "Give them out")
_GIVEN = mark("mission", "List {number}: {papers} documents are with the RT.")
_SAVE_LIST = mark("mission", "Save the list")
_NOTED = mark("mission", "List {number}: {handed} handed over, {left} came back.")


@dataclass(frozen=True, slots=True)
class Around:
    """What a plan or a typed file is asked against."""

    today: date
    places: tuple[Place, ...]
    services: tuple[tuple[str, str], ...]


def around(page: Page) -> Around:
    """Fetch the kelurahan and services of the office; call it in the pool."""
    known = page.office.preferences.places()
    districts = {one.code: one.name for one in known.districts}
    places = [Place(one.code, f"{one.name} (Kec. {districts[one.district_code]})") for one in known.villages]
    offered = page.office.services.catalogue().services.values()
    return Around(
        page.office.today(),
        tuple(sorted(places, key=lambda place: place.name)),
        tuple((one.code, one.name.said(page.language.code)) for one in offered),
    )


# The mission


def plan_mission(page: Page, then: Callable[[Mission], None], known: MissionPlan | None = None) -> None:
    """Ask for the plan of a new mission and keep it; ``known`` is what is told already."""

    def ask(told: Around) -> None:
        plan = PlanMissionForm.ask(page, told.places, told.today, known)
        if plan is not None:
            page.run(lambda: page.office.missions.plan(page.staff, plan), planned)

    def planned(mission: Mission) -> None:
        page.context.notices.info(page.say(_PLANNED).format(number=mission.number, where=mission.where))
        then(mission)

    page.run(lambda: around(page), ask)


def change_plan(page: Page, mission: Mission, then: Callable[[Mission], None]) -> None:
    """Ask for another plan of a mission and keep it."""

    def ask(told: Around) -> None:
        plan = PlanMissionForm.ask(page, told.places, told.today, mission.plan)
        if plan is not None and plan != mission.plan:
            page.run(lambda: page.office.missions.change(page.staff, mission.id, plan), changed)

    def changed(now: Mission) -> None:
        page.context.notices.info(page.say(_CHANGED).format(number=now.number))
        then(now)

    page.run(lambda: around(page), ask)


def go_on(page: Page, view: MissionView) -> None:
    """Move a mission on; the last step asks what becomes of the files that are left."""
    mission, explanation = view.mission, ""
    if mission.state is MissionState.BROUGHT_IN:
        left = len(view.left)
        text = (
            page.say(_FINISH_LEFT).format(left=page.language.number(left)) if left else page.say(_FINISH_ALL)
        )
        question: Question[None] = Question(
            page.say(_FINISH), text, page.say(_FINISH_YES), wants_reason=bool(left)
        )
        decision = Confirm.ask(page, question)
        if decision is None:
            return
        explanation = decision.reason

    def moved(now: Mission) -> None:
        words = page.say(_NOW).format(number=now.number, state=page.say(now.state.word))
        page.context.notices.info(words)

    page.run(lambda: page.office.missions.go_on(page.staff, mission, explanation), moved)


def cancel_mission(page: Page, mission: Mission) -> None:
    """Cancel a mission with a reason."""
    text = page.say(_CANCEL_TEXT).format(number=mission.number, where=mission.where)
    question: Question[None] = Question(page.say(_CANCEL), text, page.say(_CANCEL_YES), wants_reason=True)
    decision = Confirm.ask(page, question)
    if decision is not None:
        page.run(lambda: page.office.missions.cancel(page.staff, mission, decision.reason))


# Files


def type_files(page: Page, mission: Mission) -> None:
    """Ask for files one after the other until no more is typed; the RT stays."""
    title = page.say(_FILE_TITLE).format(where=mission.where)

    def ask(told: Around, begun: TypedFile, why: str = "") -> None:
        typed = MissionFileForm.ask(page, title, told.services, begun, told.today, why)
        if typed is not None:
            keep(told, typed)

    def keep(told: Around, typed: TypedFile, reason: str = "") -> None:
        request = typed.request(mission.plan.village_code)

        def refused(error: Exception) -> None:
            if isinstance(error, ReasonForDoubt):
                doubt(told, typed, error)
            elif isinstance(error, DeskError) and (said := explain(error, page.language)) is not None:
                ask(told, typed, said.whole)
            else:
                page.fail(error)

        def taken(number: str) -> None:
            page.context.notices.info(page.say(_FILE_TAKEN).format(name=typed.name, number=number))
            ask(told, typed.next_one())

        page.run(
            lambda: (
                page.office.missions.take_file(
                    page.staff, mission.id, request, complete=typed.complete, reason=reason
                ).application.number
            ),
            taken,
            refused,
        )

    def doubt(told: Around, typed: TypedFile, error: ReasonForDoubt) -> None:
        said = explain(error, page.language)
        question: Question[None] = Question(
            page.say(_DOUBT), said.whole if said else "", page.say(_DOUBT_YES), wants_reason=True
        )
        decision = Confirm.ask(page, question)
        if decision is None:
            ask(told, typed)
        else:
            keep(told, typed, decision.reason)

    page.run(lambda: around(page), lambda told: ask(told, TypedFile(USUAL_SERVICE)))


def add_by_number(page: Page, mission: Mission, number: str = "") -> None:
    """Let an application taken in elsewhere belong to a mission."""
    said: str | None = number
    if not said:
        said = OneLineDialog.ask(
            page, page.say(_ADD), page.say(_ADD_TEXT), page.say(_ADD_FIELD), page.say(_ADD_YES)
        )
    if not said:
        return
    wanted = said

    def added(name: str) -> None:
        page.context.notices.info(page.say(_ADDED).format(name=name, mission=mission.number))

    page.run(lambda: page.office.missions.add(page.staff, mission.id, wanted).subject.name, added)


def remove_file(page: Page, mission: Mission, file: MissionFile) -> None:
    """Take a file from its mission, after asking."""
    text = page.say(_REMOVE_TEXT).format(name=file.application.subject.name)
    question: Question[None] = Question(page.say(_REMOVE), text, page.say(_REMOVE_YES))
    if Confirm.ask(page, question) is not None:
        page.run(lambda: page.office.missions.remove(page.staff, mission.id, file.application))


# Documents


def papers_to_make(files: tuple[MissionFile, ...]) -> tuple[MissionFile, ...]:
    """Return the files whose paper is being made; cards are printed and not numbered."""
    return tuple(
        file for file in files if file.stage is FileStage.BEING_MADE and file.application.job_id is None
    )


def make_papers(page: Page, mission: Mission, files: tuple[MissionFile, ...], rt: str) -> None:
    """Ask for the numbers of finished papers and put them on the shelf."""
    title = page.say(_NUMBERS).format(rt=rt) if rt else page.say(_NUMBERS_ALL)

    def fetch() -> tuple[str, tuple[PaperToMake, ...]]:
        kinds = {one.code: one.paper_number for one in page.office.services.catalogue().services.values()}
        papers = tuple(
            PaperToMake(
                file.application.id, file.application.subject.name, kinds.get(file.application.service, "")
            )
            for file in files
        )
        return page.office.missions.offer_slot(), papers

    def ask(told: tuple[str, tuple[PaperToMake, ...]]) -> None:
        slot, papers = told
        written = PaperNumbersForm.ask(page, title, papers, slot)
        if written is None:
            return
        numbers, chosen = written

        def made(count: int) -> None:
            words = page.say(_MADE).format(papers=page.language.number(count), slot=chosen)
            page.context.notices.info(words)

        page.run(lambda: page.office.missions.make(page.staff, mission.id, numbers, chosen), made)

    page.run(fetch, ask)


def give_out(page: Page, mission: Mission, row: RtProgress, last_carrier: str) -> None:
    """Ask who takes the documents of an RT along, and give them out on a receipt list."""
    number = page.language.number(row.to_bundle)
    carrier = OneLineDialog.ask(
        page,
        page.say(_GIVE).format(papers=number, rt=row.rt or "–"),
        page.say(_GIVE_TEXT),
        page.say(_CARRIER),
        page.say(_GIVE_YES),
        last_carrier,
    )
    if not carrier:
        return

    def given(made: ReceiptList) -> None:
        words = page.say(_GIVEN).format(number=made.number, papers=page.language.number(len(made.lines)))
        page.context.notices.offer(words, page.say(_SAVE_LIST), lambda: save_list(page, made.number))

    page.run(lambda: page.office.missions.bundle(page.staff, mission.id, row.rw, row.rt, carrier), given)


def save_list(page: Page, number: str, face: Face = Face.PDF) -> None:
    """Save one receipt list, or all of a mission."""
    save_numbered(page, RECEIPTS, number, face)


def note_signed(page: Page, sent: ReceiptList) -> None:
    """Ask who did not sign, and note the list."""
    left = SignedListForm.ask(page, sent, page.say)
    if left is None:
        return

    def noted(now: ReceiptList) -> None:
        number = page.language.number
        words = page.say(_NOTED).format(
            number=now.number, handed=number(len(now.lines) - len(left)), left=number(len(left))
        )
        tell_with_undo(page, words, Action.RECEIPT_LIST_NOTED, f"receipt_list:{now.number}")

    page.run(lambda: page.office.missions.note_signed(page.staff, sent.id, left), noted)
