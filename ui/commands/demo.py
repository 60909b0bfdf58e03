"""`prrdesk demo`: a complete office of people who do not exist, one worked day, and its reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import perf_counter

from desk.domain.demo_people import DEMO_DAY, DEMO_PASSWORD, DEMO_ROLES
from desk.domain.printing import Channel
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office, build_demo
from reports.catalogue import report, rows_in
from reports.document import Face
from reports.export import suggest_name, write
from reports.request import Request
from ui.commands.call import Call
from ui.commands.demo_day import DayClock, DemoDay
from ui.commands.places import data_folder, fresh_file, sqlite_url

_SPAN = (date(2020, 3, 1), date(2020, 7, 31))
_OUTREACH = (date(2020, 7, 1), date(2020, 7, 31))
_BUILDING = mark("command_line", "Building the demo office at {where} ...")
_WORKING = mark("command_line", "Working through Tuesday, 4 August 2020 ...")
_DONE = mark("command_line", "The demo office is ready: {backlog} cards to print, {printed} printed today.")
_REPORT = mark("command_line", "Report: {file}")
_STAFF = mark("command_line", "Sign in as {names}; the password is {password}.")


def run(call: Call) -> int:
    """Build the office, work through its day, write its reports."""
    begin = perf_counter()
    folder = (call.value("out") or data_folder()).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    url = call.typed.url or sqlite_url(fresh_file(folder, "kantor-demo"))
    call.tell(_BUILDING, where=url)
    build_demo(url)
    built = perf_counter()
    call.tell(_WORKING)
    clock = DayClock()
    office = Office(url, clock=clock, workstation="Loket 2")
    try:
        day = DemoDay(office, clock, folder, call.language.say)
        head = day.work()
        files = _reports(call, office, head, folder)
        answer = _answer(office, url, files, day.figures)
    finally:
        office.close()
    call.made.append(url)
    seconds = {"build": round(built - begin, 2), "day": round(perf_counter() - built, 2)}
    if call.value("json"):
        call.show_json({**answer, "seconds": seconds})
    _tell(call, answer, files, day.figures)
    return 0


def _reports(call: Call, office: Office, head: Staff, folder: Path) -> list[Path]:
    """Write the daily reports as Excel and PDF."""
    files = []
    for name in ("daily-print", "handover-daily"):
        chosen = report(name)
        document = chosen.fill(
            office, head, Request(day=DEMO_DAY, language=call.language.code), call.language.say
        )
        for face in Face:
            target = folder / suggest_name(document, face)
            write(document, face, target, call.language.say)
            office.day_book.note_export(head, name, rows_in(document))
            files.append(target)
    return files


def _answer(office: Office, url: str, files: list[Path], figures: Counter[str]) -> dict[str, object]:
    states = office.print_queue.view(QueueFilter(), size=1).by_state
    closed = office.day_book.report(DEMO_DAY).closed
    return {
        "office": url,
        "day": DEMO_DAY.isoformat(),
        "staff": dict(DEMO_ROLES),
        "password": DEMO_PASSWORD,
        "reports": [str(file) for file in files],
        "closed_day": closed.number if closed else "",
        "worked": dict(figures),
        "jobs": {state.code: jobs for state, jobs in states.items()},
        "period_summary": _summary(office),
        "check": [violation.invariant.code for violation in office.health.check()],
    }


def _summary(office: Office) -> Mapping[str, object]:
    """Return the services finished through Smartdukcapil, and the births recorded by outreach in Curug."""
    services = office.day_book.services(*_SPAN)
    done: Counter[str] = Counter()
    for line in services.lines:
        if line.channel is Channel.SMARTDUKCAPIL:
            done[line.service] += line.done
    outreach = office.day_book.services(*_OUTREACH).lines
    births = [
        line
        for line in outreach
        if line.channel is Channel.OUTREACH and line.service == "AKTA_LAHIR" and line.district == "Curug"
    ]
    return {
        "from": _SPAN[0].isoformat(),
        "to": _SPAN[1].isoformat(),
        "smartdukcapil": dict(sorted(done.items())),
        "outreach_july_curug": {
            "AKTA_LAHIR": sum(line.done for line in births),
            "kelurahan": len({line.village for line in births}),
        },
    }


def _tell(call: Call, answer: Mapping[str, object], files: list[Path], figures: Counter[str]) -> None:
    jobs = answer["jobs"]
    backlog = sum(jobs[state] for state in ("waiting", "held")) if isinstance(jobs, dict) else 0
    call.tell(_DONE, backlog=backlog, printed=figures["printed"])
    for file in files:
        call.tell(_REPORT, file=file)
    call.tell(_STAFF, names=", ".join(DEMO_ROLES.values()), password=DEMO_PASSWORD)
