"""The report on the checking of documents: verdicts, findings, waiting times, what was sent back and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import timedelta
from decimal import Decimal
from statistics import median

from desk.domain.channels import CHANNELS
from desk.domain.counter_reports import CheckDone, Found
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.domain.verification import FindingKind, Verdict
from desk.office import Office
from reports.daily_tables import NAME, NUMBER, figures
from reports.document import (
    Annex,
    Cell,
    Column,
    Document,
    Kind,
    Paragraphs,
    Row,
    Say,
    Signature,
    Table,
    Text,
    spoken,
)
from reports.letter_parts import signatures
from reports.request import ByPlace, Request, Sheet, sheet
from reports.words import long_date

_Key = Callable[[CheckDone], Text]
_Counts = Counter[tuple[Text, FindingKind]]

BY_PLACE = ByPlace.KECAMATAN
BY_CHANNEL = CHANNELS
TITLE = mark("report", "REPORT ON THE VERIFICATION OF DOCUMENTS")
_NAME = mark("report", "Verification of documents {first} to {last}")
_SPAN = mark("report", "Period")
_BY_SERVICE = mark("report", "A. Verdicts by service")
_BY_CHANNEL = mark("report", "B. Verdicts by channel")
_BY_CLERK = mark("report", "C. Checks by clerk")
_BY_DOCUMENT = mark("report", "D. Findings by document")
_BY_SERVICE_FOUND = mark("report", "E. Findings by service")
_BY_CHANNEL_FOUND = mark("report", "F. Findings by channel")
_SENT_BACK = mark("report", "ANNEX 1: APPLICATIONS RETURNED AND WHY")
_REFUSED = mark("report", "ANNEX 2: APPLICATIONS REFUSED AND WHY")
_BACK_SHEET = mark("report", "Returned applications")
_REFUSED_SHEET = mark("report", "Refused applications")
_SERVICE = mark("report", "Service")
_CHANNEL = mark("report", "Channel")
_CLERK = mark("report", "Staff")
_DOCUMENT = mark("report", "Document")
_VERDICT = mark("report", "Verdict")
_FINDING = mark("report", "Finding")
_FINDINGS = mark("report", "Findings")
_SUM = mark("report", "Sum")
_SECOND = mark("report", "Of which second checks")
_MEDIAN = mark("report", "Median wait (working hours)")
_LAST_DATE = mark("report", "Date")
_APPLICATION = mark("report", "Register number")
_ROUND = mark("report", "Round")
_GROUND = mark("report", "Ground")
_WHOLE = mark("report", "The application as a whole")
_FOUND = mark("report", "{document}: {finding}")
_FOUND_NOTED = mark("report", "{document}: {finding} ({note})")
_WAIT_NOTE = mark(
    "report",
    "Median wait: hours the counters were open between receipt and the first verdict. "
    "What came back after a return, and second checks, are not counted again.",
)
_PLACE_DATE = mark("report", "{place}, {date}")
_HOUR = timedelta(hours=1)


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the report of a span."""
    paper = sheet(office, staff, request, say, BY_PLACE, BY_CHANNEL)
    first, last = request.span()
    told = office.day_book.checks(first, last, paper.covers.area)
    done = told.checks
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(last, paper.language))
    tables = (
        _verdicts(paper, done, _BY_SERVICE, _SERVICE, lambda one: one.service_name.said(paper.language)),
        _verdicts(paper, done, _BY_CHANNEL, _CHANNEL, lambda one: one.channel.word),
        _verdicts(paper, done, _BY_CLERK, _CLERK, lambda one: one.staff),
        _by_document(done, paper),
        _findings(
            paper, done, _BY_SERVICE_FOUND, _SERVICE, lambda one: one.service_name.said(paper.language)
        ),
        _findings(paper, done, _BY_CHANNEL_FOUND, _CHANNEL, lambda one: one.channel.word),
    )
    return Document(
        name=paper.titled(paper.tell(_NAME, first=first.isoformat(), last=last.isoformat())),
        title=TITLE,
        made=paper.made(),
        sections=(*tables, Paragraphs((_WAIT_NOTE,)), paper.listed(len(done), told.count)),
        facts=((_SPAN, paper.days(first, last)), *paper.about()),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(
            _annex(_SENT_BACK, _BACK_SHEET, _ended(done, Verdict.RETURNED), paper),
            _annex(_REFUSED, _REFUSED_SHEET, _ended(done, Verdict.REFUSED), paper),
        ),
        language=paper.language,
    )


def _verdicts(paper: Sheet, done: tuple[CheckDone, ...], title: Text, first: Text, key: _Key) -> Table:
    by: dict[Text, list[CheckDone]] = defaultdict(list)
    for one in done:
        by[key(one)].append(one)
    columns = (
        Column("of", first),
        *figures(*((verdict.code, verdict.word, _VERDICT) for verdict in Verdict)),
        *figures(("sum", _SUM), ("second", _SECOND)),
        Column("median", _MEDIAN, Kind.NUMBER),
    )
    rows = tuple((of, *_figures(by[of])) for of in sorted(by, key=lambda of: spoken(of, paper.say)))
    return Table(columns, rows, title=title, totals=(None, *_figures(done)) if done else None)


def _figures(done: Iterable[CheckDone]) -> tuple[Cell, ...]:
    found = list(done)
    verdicts = Counter(one.verdict for one in found)
    waited = [one.waited / _HOUR for one in found if one.waited is not None]
    return (
        *(verdicts[verdict] for verdict in Verdict),
        len(found),
        sum(one.second for one in found),
        _one_decimal(median(waited)) if waited else None,
    )


def _one_decimal(hours: float) -> Decimal:
    return Decimal(round(hours * 10)) / 10


def _wrong(found: Iterable[Found]) -> list[Found]:
    return [one for one in found if one.kind is not FindingKind.VALID]


def _finding_columns(first: Text) -> tuple[Column, ...]:
    return (
        Column("of", first),
        *figures(*((kind.code, kind.word, _FINDING) for kind in FindingKind), ("sum", _SUM)),
    )


def _findings(paper: Sheet, done: tuple[CheckDone, ...], title: Text, first: Text, key: _Key) -> Table:
    counts: _Counts = Counter((key(one), found.kind) for one in done for found in one.found)
    return Table(_finding_columns(first), _finding_rows(counts, paper), title=title)


def _finding_rows(counts: _Counts, paper: Sheet) -> tuple[Row, ...]:
    rows: list[Row] = []
    for of in sorted({of for of, _ in counts}, key=lambda of: spoken(of, paper.say)):
        found = [counts[of, kind] for kind in FindingKind]
        rows.append((of, *found, sum(found)))
    return tuple(rows)


def _by_document(done: tuple[CheckDone, ...], paper: Sheet) -> Table:
    counts: _Counts = Counter((_document(found, paper), found.kind) for one in done for found in one.found)
    return Table(_finding_columns(_DOCUMENT), _finding_rows(counts, paper), title=_BY_DOCUMENT)


def _document(found: Found, paper: Sheet) -> str:
    return found.document_name.said(paper.language) if found.document else paper.say(_WHOLE)


def _ended(done: tuple[CheckDone, ...], verdict: Verdict) -> tuple[CheckDone, ...]:
    return tuple(one for one in done if one.verdict is verdict)


def _annex(title: Text, name: Text, ended: tuple[CheckDone, ...], paper: Sheet) -> Annex:
    columns = (
        Column("number", NUMBER, Kind.NUMBER),
        Column("date", _LAST_DATE, Kind.DATE),
        Column("application", _APPLICATION),
        Column("name", NAME),
        Column("service", _SERVICE),
        Column("channel", _CHANNEL),
        Column("round", _ROUND, Kind.NUMBER),
        Column("findings", _FINDINGS),
        Column("ground", _GROUND),
        Column("staff", _CLERK),
    )
    rows = tuple(
        (
            place,
            paper.local(one.at).date(),
            one.number,
            one.name,
            one.service_name.said(paper.language),
            one.channel.word,
            one.round,
            "; ".join(_told(found, paper) for found in _wrong(one.found)),
            one.ground,
            one.staff,
        )
        for place, one in enumerate(ended, start=1)
    )
    return Annex(title, (Table(columns, rows),), sheet=name, subtitle=paper.below())


def _told(found: Found, paper: Sheet) -> str:
    words = _FOUND_NOTED if found.note else _FOUND
    document, finding = _document(found, paper), paper.say(found.kind.word)
    return paper.tell(words, document=document, finding=finding, note=found.note)
