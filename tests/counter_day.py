"""A day at the counter in which everything that can become of an application becomes of one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import asking
import make
from conftest import Clock, who

from desk.domain.applications import Applicant, Application, Request
from desk.domain.handover import Taker
from desk.domain.printing import Channel, Delivery, PrintJob
from desk.domain.staff import Role, Staff
from desk.domain.verification import Claimed, Finding, FindingKind, Verdict
from desk.office import Office

CARD = ("surat_hilang", "kk")
KASEMEN = "36.73.02.1001"
KK_NUMBER = "3673010408200001"
GROUND = "Perpres 96/2018 pasal 11"


@dataclass(frozen=True)
class CounterDay:
    """The numbers of the applications, by what became of each."""

    numbers: dict[str, str]
    clerk: Staff
    second: Staff
    operator: Staff
    office: Office

    def __getitem__(self, fate: str) -> Application:
        return self.office.walk_in.application(self.numbers[fate])


def past(office: Office, url: str, clock: Clock) -> dict[str, str]:
    """Let the day happen in an office with blanks for ten cards; return the numbers for `told`."""
    make.blanks(office, who(office, "rina"), 10)
    return on_top(office, url, clock)


def on_top(office: Office, url: str, clock: Clock) -> dict[str, str]:
    """Let the day happen in an office that has blanks; return the numbers for `told`."""
    second = make.person(url, "dewi", "Dewi Lestari", Role.CLERK)
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    return live(office, url, clerk, second, operator, head, clock).numbers


def told(office: Office, numbers: dict[str, str]) -> CounterDay:
    """Return the day that happened in an office."""
    return CounterDay(dict(numbers), *(who(office, login) for login in ("siti", "dewi", "rina")), office)


def live(
    office: Office, url: str, clerk: Staff, second: Staff, operator: Staff, head: Staff, clock: Clock
) -> CounterDay:
    """Take thirteen applications in and let each go its own way; there must be blanks for two cards."""
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, four_eyes=("PINDAH_KELUAR",)))
    make.job(url, 4004)
    asked = {
        fate: office.walk_in.accept(clerk, request).application.number for fate, request in _asked().items()
    }
    day = CounterDay(asked, clerk, second, operator, office)
    for fate in (
        "collected card",
        "ready card",
        "waiting card",
        "given",
        "made",
        "confirmed",
        "half checked",
    ):
        clock.pass_(minutes=5)
        check(day, clerk, fate)
    check(day, second, "confirmed")
    for fate in ("returned", "came back"):
        check(day, second, fate, Verdict.RETURNED, kk=FindingKind.UNREADABLE)
    office.verification.came_back(clerk, day["came back"].id, day["came back"].papers)
    check(day, second, "refused", Verdict.REFUSED, GROUND, kk=FindingKind.DATA_DIFFERS)
    office.walk_in.withdraw(clerk, day["withdrawn"].id, "tidak jadi")
    for fate in ("collected card", "ready card"):
        clock.pass_(minutes=5)
        printed(office, operator, day[fate])
    office.pick_up.collect(clerk, day["collected card"].id, Taker.SELF, "", ["kk", "document:surat_hilang"])
    office.pick_up.made(clerk, day["given"].id, KK_NUMBER, "AKT-01")
    office.pick_up.made(clerk, day["made"].id, "3673010408200002", "AKT-01")
    office.pick_up.collect(clerk, day["given"].id, Taker.FAMILY, "ANI", ["taken:kk_rusak"], "Istri")
    office.verification.take(second, day["being checked"].id)
    return day


def _asked() -> dict[str, Request]:
    """Return who asks for what; one comes through Smartdukcapil, one lives in Kasemen."""
    kasemen = asking.subject(4010, village_code=KASEMEN)
    online = asking.request("KTP_BARU", 4007, channel=Channel.SMARTDUKCAPIL, delivery=Delivery.POST)
    return {
        "collected card": asking.request("KTP_HILANG", 4001, *CARD),
        "ready card": asking.request("KTP_HILANG", 4002, *CARD, applicant=Applicant("IBU ANI")),
        "no card yet": asking.request("KTP_BARU", 4003),
        "waiting card": asking.request("KTP_BARU", 4004),
        "given": asking.request("KK_RUSAK", 4005, "kk_rusak", "ktp"),
        "made": asking.request("KK_RUSAK", 4006, "kk_rusak", "ktp"),
        "returned": online,
        "came back": asking.request("KTP_BARU", 4008, channel=Channel.WHATSAPP),
        "refused": asking.request("KTP_BARU", 4009),
        "withdrawn": asking.request("KTP_HILANG", 4010, *CARD, subject=kasemen),
        "half checked": asking.request("PINDAH_KELUAR", 4011),
        "confirmed": asking.request("PINDAH_KELUAR", 4012),
        "being checked": asking.request("KTP_BARU", 4013),
    }


def check(
    day: CounterDay,
    clerk: Staff,
    fate: str,
    verdict: Verdict = Verdict.VERIFIED,
    ground: str = "",
    **found: FindingKind,
) -> None:
    """Check an application to its end; what is not named of its documents is in order."""
    finish(day, clerk, day.office.verification.take(clerk, day[fate].id), verdict, ground, **found)


def finish(
    day: CounterDay,
    clerk: Staff,
    claimed: Claimed,
    verdict: Verdict = Verdict.VERIFIED,
    ground: str = "",
    **found: FindingKind,
) -> None:
    """End the check of an application that is at hand."""
    findings = [
        Finding(paper.document, found.get(paper.document, FindingKind.VALID))
        for paper in claimed.application.papers
    ]
    day.office.verification.finish(clerk, claimed, verdict, findings, ground)


def printed(office: Office, operator: Staff, asked: Application) -> PrintJob:
    """Print the card of an application well."""
    assert asked.job_id is not None
    batch = office.print_queue.claim_these(operator, [asked.job_id])
    started = office.work_sheet.start(operator, batch.jobs[0])
    return office.work_sheet.good(operator, started, "SER-L-01")
