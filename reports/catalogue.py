"""Every report the office gives out; a new one is one entry here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports import (
    appointments,
    complaints,
    daily_by_channel,
    daily_print,
    data_incident,
    data_minutes,
    destruction,
    handover,
    handover_daily,
    journal,
    kecamatan,
    messages,
    mission,
    own_data,
    period_summary,
    post_manifest,
    post_report,
    prr_backlog,
    ready_names,
    receipts,
    register,
    rights,
    spoiled_cards,
    verification,
)
from reports.document import Document, Say, Streamed, Table
from reports.request import ByPlace, Needs, Request
from reports.words import moment_in_words

Fill = Callable[[Office, Staff, Request, Say], Document]
_REPORT = mark("thing", "Report")
_AS_OF = mark("report", "Read at the second server, data as of")


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its name on the command line, its words, what it must be told, and what fills it.

    ``fill`` gives one document, which the screen shows and the writers of Excel and PDF write.
    """

    name: str
    title: Word
    about: Word
    needs: Needs
    fill: Fill
    action: Action = Action.REPORT_EXPORTED
    by_place: ByPlace = ByPlace.CITY
    by_channel: tuple[Channel, ...] = ()
    """The channels it can be told for; none where a channel means nothing."""
    apart: bool = False
    """Made on a page of its own: nobody comes upon a person's data by walking through the list of reports."""
    never_whole: bool = False
    """It has no NIK, so nobody is asked whether it may be whole."""

    def open_to(self, staff: Staff) -> bool:
        """Whether a role of this person allows the report."""
        return staff.may(self.action)


CATALOGUE: tuple[Report, ...] = (
    Report(
        "daily-print",
        mark("report", "Daily print report"),
        mark("report", "Stock, prints, backlog, handing over and operators of one day; every card by name"),
        Needs.DAY,
        daily_print.fill,
        by_channel=daily_by_channel.BY_CHANNEL,
    ),
    Report(
        "handover-daily",
        mark("report", "Daily handover report"),
        mark("report", "Every card and document that left the office in one day"),
        Needs.DAY,
        handover_daily.fill,
        by_place=handover_daily.BY_PLACE,
        by_channel=handover_daily.BY_CHANNEL,
    ),
    Report(
        "handover",
        mark("report", "Minutes of one handover (BAST)"),
        mark("report", "The paper both sides sign, with the list of cards"),
        Needs.NUMBER,
        handover.fill,
    ),
    Report(
        "spoiled-cards",
        mark("report", "Spoiled and withdrawn cards"),
        mark("report", "What came into the destruction box, by cause and by name"),
        Needs.SPAN,
        spoiled_cards.fill,
        by_place=spoiled_cards.BY_PLACE,
        by_channel=spoiled_cards.BY_CHANNEL,
    ),
    Report(
        "prr-backlog",
        mark("report", "PRR backlog"),
        mark("report", "Unprinted cards by kecamatan and kelurahan, by the age of their recording"),
        Needs.NOTHING,
        prr_backlog.fill,
        by_place=prr_backlog.BY_PLACE,
        by_channel=prr_backlog.BY_CHANNEL,
    ),
    Report(
        "period-summary",
        mark("report", "Summary of services"),
        mark("report", "Services finished by channel, week, kecamatan and kelurahan"),
        Needs.SPAN,
        period_summary.fill,
        by_place=period_summary.BY_PLACE,
        by_channel=period_summary.BY_CHANNEL,
    ),
    Report(
        "register",
        mark("report", "Register of applications"),
        mark("report", "Every application of a span: who asked for what, what was promised, who took it"),
        Needs.SPAN,
        register.fill,
        by_place=register.BY_PLACE,
        by_channel=register.BY_CHANNEL,
    ),
    Report(
        "verification",
        mark("report", "Verification of documents"),
        mark(
            "report", "Verdicts, findings and waiting times by service, channel and clerk; what was sent back"
        ),
        Needs.SPAN,
        verification.fill,
        by_place=verification.BY_PLACE,
        by_channel=verification.BY_CHANNEL,
    ),
    Report(
        "complaints",
        mark("report", "Complaints"),
        mark("report", "Complaints by kind, channel and week: how quickly they were answered, what is late"),
        Needs.SPAN,
        complaints.fill,
        by_channel=complaints.BY_CHANNEL,
    ),
    Report(
        "appointments",
        mark("report", "Appointments of a day"),
        mark("report", "Who comes for which document at which half-hour, and who did not come"),
        Needs.DAY,
        appointments.fill,
        by_channel=appointments.BY_CHANNEL,
    ),
    Report(
        "messages",
        mark("report", "Messages to citizens"),
        mark(
            "report", "What became of messages by kind and medium, what they cost, who came after a reminder"
        ),
        Needs.SPAN,
        messages.fill,
        by_channel=messages.BY_CHANNEL,
        never_whole=True,
    ),
    Report(
        "mission",
        mark("report", "Report of one jemput bola mission"),
        mark("report", "Letter, day and team; files, results and leftovers of each RT"),
        Needs.NUMBER,
        mission.fill,
    ),
    Report(
        "mission-receipts",
        mark("report", "Receipt lists of one jemput bola mission"),
        mark("report", "What each RT takes along, by name, to be signed for; a page set for each RT"),
        Needs.NUMBER,
        receipts.fill,
        never_whole=True,
    ),
    Report(
        "pos",
        mark("report", "Manifest for Kantor Pos"),
        mark("report", "Every parcel of one BAST with tracking number, full address, contents and cost"),
        Needs.NUMBER,
        post_manifest.fill,
    ),
    Report(
        "pos-report",
        mark("report", "Kantor Pos deliveries"),
        mark("report", "Parcels sent, delivered, tried in vain and brought back; cost, and what is overdue"),
        Needs.SPAN,
        post_report.fill,
        by_channel=post_report.BY_CHANNEL,
    ),
    Report(
        "kecamatan",
        mark("report", "Requests of the kecamatan"),
        mark("report", "What each kecamatan asked for, sent, ready and left over with the reason, by name"),
        Needs.SPAN,
        kecamatan.fill,
        by_place=kecamatan.BY_PLACE,
    ),
    Report(
        "ready-names",
        mark("report", "List of names for posting"),
        mark("report", "Whose documents are ready, to be hung up; a page for each kelurahan, and no NIK"),
        Needs.NOTHING,
        ready_names.fill,
        by_place=ready_names.BY_PLACE,
        by_channel=ready_names.BY_CHANNEL,
        never_whole=True,
    ),
    Report(
        "destruction",
        mark("report", "Minutes of one destruction"),
        mark("report", "The paper the witnesses sign, with the list of cards by name and address"),
        Needs.NUMBER,
        destruction.fill,
    ),
    Report(
        "data-destroyed",
        mark("report", "Minutes of destroyed data"),
        mark("report", "What retention destroyed, how much and before whom; nobody is named"),
        Needs.NUMBER,
        data_minutes.fill,
        Action.DATA_RIGHTS_READ,
    ),
    Report(
        "own-data",
        mark("report", "Own data of a person"),
        mark("report", "Everything kept of the person who asked, whole, and who looked at it"),
        Needs.NUMBER,
        own_data.fill,
        Action.OWN_DATA_GATHERED,
        apart=True,
    ),
    Report(
        "data-incident",
        mark("report", "Data incident"),
        mark("report", "Which data, whose, when and how, and what was done; who saw and took out what"),
        Needs.NUMBER,
        data_incident.fill,
        Action.DATA_RIGHTS_READ,
    ),
    Report(
        "journal",
        mark("report", "Journal"),
        mark("report", "Every entry of a span as a sentence: who did what, what changed, and why"),
        Needs.SPAN,
        journal.fill,
        Action.JOURNAL_READ,
    ),
    Report(
        "rights",
        mark("report", "Rights"),
        mark("report", "Who may do what, alone or with the head's approval; what each role may do"),
        Needs.NOTHING,
        rights.fill,
        Action.RIGHTS_READ,
    ),
)


def report(name: str) -> Report:
    """Return the report of a name.

    Raises:
        NotFound: the catalogue has none of this name.
    """
    found = next((one for one in CATALOGUE if one.name == name), None)
    if found is None:
        raise NotFound(_REPORT, name)
    return found


def told(
    chosen: Report, office: Office, staff: Staff, request: Request, say: Say, replica: str | None = ""
) -> Document:
    """Fill a report from a replica, and let it say as of when: from the one of the settings, if there is one.

    ``replica`` is the address of another one; None reads at the office's own server.

    Raises:
        ReplicaAway: the replica cannot be read.
        ReplicaBehind: it is further behind than the settings allow.
        NoReplica: what answers there follows no server of this office.
    """
    with office.replica.reading(replica) as as_of:
        document = chosen.fill(office, staff, request, say)
    if as_of is None:
        return document
    line = (_AS_OF, moment_in_words(as_of, document.language))
    return replace(document, made=replace(document.made, as_of=as_of), facts=(*document.facts, line))


def rows_in(document: Document) -> int:
    """Return how many rows of tables a document holds, for the journal's note of an export."""
    sections = (*document.sections, *(section for annex in document.annexes for section in annex.sections))
    tables = [section for section in sections if isinstance(section, Table)]
    return sum(sum(1 for _ in table.rows) for table in tables if not isinstance(table.rows, Streamed))
