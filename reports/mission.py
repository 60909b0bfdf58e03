"""The report of one mission of jemput bola: letter, day, team, each RT, what was missing, what is left."""

from __future__ import annotations

from collections import Counter

from desk.domain.missions import FileStage, Gap, MissionFile, MissionState, MissionView, progress
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.daily_tables import NAME, NUMBER, figures
from reports.document import Column, Document, Kind, Paragraphs, Say, Section, Signature, Table
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import grouped, long_date

TITLE = mark("report", "REPORT OF A MISSION\nOF JEMPUT BOLA")
_NAME = mark("report", "Jemput bola {number}")
_LETTER = mark("report", "Letter")
_FROM = mark("report", "{number} of {day}, {sender}")
_PEOPLE = mark("report", "People in the letter")
_FEW = mark("report", "{people} (fewer than the usual 50)")
_WHERE = mark("report", "Place")
_DAY = mark("report", "Day/date")
_TEAM = mark("report", "Team")
_STATE = mark("report", "State")
_WHY = mark("report", "Reason")
_BY_RT = mark("report", "A. Files by RT")
_MISSING = mark("report", "B. What was missing")
_RESULTS = mark("report", "C. Results by document")
_LEFT = mark("report", "D. Not handed over, with the reason")
_RW = mark("report", "RW")
_RT = mark("report", "RT")
_CAME = mark("report", "Files")
_PAPERS = mark("report", "Completeness")
_COMPLETE = mark("report", "Complete")
_INCOMPLETE = mark("report", "Not complete")
_RESULT = mark("report", "Result")
_RETURNED = mark("report", "Returned")
_VERIFIED = mark("report", "Verified")
_FINISHED = mark("report", "Documents finished")
_HANDED = mark("report", "Handed over")
_ENDED = mark("report", "Refused or withdrawn")
_SERVICE = mark("report", "Service")
_LACKS = mark("report", "Missing or not in order")
_AS_SAID = mark("report", "The list says: not complete")
_WHOLE = mark("report", "The file as a whole")
_REASON = mark("report", "Reason")
_EXPLAINED = mark("report", "What becomes of them: {words}")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of the mission whose number is asked for.

    Raises:
        NotFound: no mission has this number.
    """
    paper = sheet(office, staff, request, say)
    view = office.missions.of_number(request.numbered())
    mission = view.mission
    dated = paper.tell(
        _PLACE_DATE, place=paper.settings.city, date=long_date(paper.made_at.date(), paper.language)
    )
    head = Signature((dated, f"{paper.settings.head_position},"), "")
    return Document(
        name=paper.tell(_NAME, number=mission.number),
        title=TITLE,
        made=paper.made(),
        sections=(
            _by_rt(view),
            _missing(view, paper),
            _results(view, paper),
            *_left(view, paper),
            paper.listed(len(view.files), len(view.files)),
        ),
        number=mission.number,
        facts=_facts(view, paper),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, head)),
        language=paper.language,
    )


def _facts(view: MissionView, paper: Sheet) -> tuple[tuple[Word, str], ...]:
    mission, plan, letter = view.mission, view.mission.plan, view.mission.plan.letter
    people = grouped(letter.people, paper.language)
    facts = [
        (
            _LETTER,
            paper.tell(
                _FROM,
                number=letter.number,
                day=long_date(letter.day, paper.language),
                sender=letter.sender,
            ),
        ),
        (_PEOPLE, paper.tell(_FEW, people=people) if letter.few else people),
        (_WHERE, ", ".join(part for part in (plan.place, mission.where) if part)),
        (_DAY, paper.days(plan.day, plan.day)),
        (_TEAM, plan.team or "–"),
        (_STATE, paper.say(mission.state.word)),
    ]
    if mission.state is MissionState.CANCELLED:
        facts.append((_WHY, mission.end_reason))
    return tuple(facts)


def _by_rt(view: MissionView) -> Table:
    columns = (
        Column("rw", _RW),
        Column("rt", _RT),
        *figures(
            ("came", _CAME),
            ("complete", _COMPLETE, _PAPERS),
            ("incomplete", _INCOMPLETE, _PAPERS),
            ("to_check", FileStage.TO_CHECK.word, _RESULT),
            ("returned", _RETURNED, _RESULT),
            ("verified", _VERIFIED, _RESULT),
            ("finished", _FINISHED, _RESULT),
            ("out", FileStage.OUT.word, _RESULT),
            ("handed", _HANDED, _RESULT),
            ("ended", _ENDED, _RESULT),
        ),
    )
    rows = tuple(
        (
            one.rw,
            one.rt,
            one.came,
            one.complete,
            one.incomplete,
            one.at(FileStage.TO_CHECK),
            one.at(FileStage.RETURNED),
            one.verified,
            one.finished,
            one.at(FileStage.OUT),
            one.at(FileStage.HANDED),
            one.at(FileStage.ENDED),
        )
        for one in progress(view.files)
    )
    return Table(columns, rows, title=_BY_RT)


def _missing(view: MissionView, paper: Sheet) -> Table:
    columns = (*_WHO, Column("service", _SERVICE), Column("lacks", _LACKS))
    wanting = [file for file in view.files if file.complete is False]
    rows = tuple(
        (*_who(place, file), file.service.said(paper.language), lacks(file, paper))
        for place, file in enumerate(wanting, 1)
    )
    return Table(columns, rows, title=_MISSING)


def lacks(file: MissionFile, paper: Sheet) -> str:
    """Return what a file lacks in one line."""
    return "; ".join(_gap(gap, paper) for gap in file.gaps) or paper.say(_AS_SAID)


def _gap(gap: Gap, paper: Sheet) -> str:
    name = gap.document.said(paper.language) if gap.document is not None else paper.say(_WHOLE)
    found = f"{name}: {paper.say(gap.kind.word)}"
    return f"{found} ({gap.note})" if gap.note else found


def _results(view: MissionView, paper: Sheet) -> Table:
    columns = (
        Column("service", _SERVICE),
        *figures(
            ("came", _CAME),
            ("verified", _VERIFIED),
            ("finished", _FINISHED),
            ("handed", _HANDED),
            ("ended", _ENDED),
        ),
    )
    by_service: dict[str, list[MissionFile]] = {}
    for file in view.files:
        by_service.setdefault(file.service.said(paper.language), []).append(file)
    rows = []
    for name in sorted(by_service):
        files = by_service[name]
        stages = Counter(file.stage for file in files)
        handed, out = stages[FileStage.HANDED], stages[FileStage.OUT]
        made = handed + out + stages[FileStage.READY]
        rows.append(
            (
                name,
                len(files),
                made + stages[FileStage.BEING_MADE],
                made,
                handed,
                stages[FileStage.ENDED],
            )
        )
    return Table(columns, tuple(rows), title=_RESULTS)


def _left(view: MissionView, paper: Sheet) -> tuple[Section, ...]:
    columns = (
        *_WHO,
        Column("service", _SERVICE),
        Column("stage", _STATE),
        Column("reason", _REASON),
    )
    rows = tuple(
        (*_who(place, file), file.service.said(paper.language), file.stage.word, why_left(file, paper))
        for place, file in enumerate(view.left, 1)
    )
    table = Table(columns, rows, title=_LEFT)
    words = view.mission.end_reason
    if view.mission.state is not MissionState.FINISHED or not words:
        return (table,)
    return table, Paragraphs((paper.tell(_EXPLAINED, words=words),))


def why_left(file: MissionFile, paper: Sheet) -> str:
    """Return why a document has not reached its person, as far as somebody said so."""
    if file.left is not None:
        return ": ".join(part for part in (paper.say(file.left.reason.word), file.left.note) if part)
    if file.out_with:
        return file.out_with
    return lacks(file, paper) if file.complete is False else ""


_WHO = (
    Column("number", NUMBER, Kind.NUMBER),
    Column("rw", _RW),
    Column("rt", _RT),
    Column("name", NAME),
)


def _who(place: int, file: MissionFile) -> tuple[int, str, str, str]:
    return place, *file.rt, file.application.subject.name
