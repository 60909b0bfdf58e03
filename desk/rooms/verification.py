"""The checking table: next to verify, what was found, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from secrets import token_hex

from desk.data import (
    application_rows,
    applications,
    appointments,
    attachments,
    calendar,
    corrections,
    holds,
    print_jobs,
    regions,
    services,
    verification,
)
from desk.data.database import Connection
from desk.domain.application_errors import (
    ApplicationMovedOn,
    CheckLost,
    FindingsDisagree,
    NothingToCheck,
    SubjectUnknown,
    VerifiedByFirst,
)
from desk.domain.applications import AppFilter, Application, AppState, Paper
from desk.domain.corrections import (
    ABOUT_SUBJECT,
    Correction,
    FormField,
    changed_fields,
    fitting_service,
    must_be_sound,
    papers_asked_for,
    told,
)
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.outbox import AS_OFTEN, Once
from desk.domain.printing import CancelReason, HoldReason, JobState
from desk.domain.services import Service, Source
from desk.domain.staff import Staff
from desk.domain.text import search_key
from desk.domain.verification import (
    Check,
    Claimed,
    Finding,
    FindingKind,
    Verdict,
    is_about_somebody,
    needs_unmet,
    state_after,
)
from desk.rooms.work import Work, Workbench

_HELD_FOR = {CancelReason.DIED: HoldReason.DIED, CancelReason.MOVED: HoldReason.MOVED_OUT}
_DEED = {
    Verdict.VERIFIED: Action.APPLICATION_VERIFIED,
    Verdict.RETURNED: Action.APPLICATION_RETURNED,
    Verdict.REFUSED: Action.APPLICATION_REFUSED,
}


class Verification:
    """What staff do with the documents of an application."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Taking one

    def next(self, clerk: Staff, which: AppFilter | None = None) -> Claimed:
        """Take the application promised first.

        Raises:
            NothingToCheck: nothing waits, or only what one has verified oneself.
        """
        token = token_hex(16)
        with self._bench.work(clerk, Action.CHECK_BEGUN) as work:
            which, until = which or AppFilter(), self._lease(work)
            taken = verification.claim_next(
                work.db, which, staff_id=work.staff.id, token=token, now=work.now, lease_until=until
            )
            if taken is None:
                raise NothingToCheck
            return _begun(work, taken, token)

    def take(self, clerk: Staff, application_id: int) -> Claimed:
        """Take one named application.

        Raises:
            ApplicationMovedOn: somebody checks it now, or it no longer waits.
        """
        token = token_hex(16)
        with self._bench.work(clerk, Action.CHECK_BEGUN) as work:
            could = verification.claim(
                work.db,
                application_id,
                staff_id=work.staff.id,
                token=token,
                now=work.now,
                lease_until=self._lease(work),
            )
            if not could:
                stands = application_rows.get(work.db, application_id)
                raise ApplicationMovedOn(stands.number, stands.state.word, stands.checked_by)
            return _begun(work, application_id, token)

    def mine(self, clerk: Staff) -> tuple[Claimed, ...]:
        """Return what a clerk has before them, also after their program or their PC broke down."""
        with self._bench.look() as db:
            return tuple(_claimed(db, held, token) for held, token in verification.held_by(db, clerk.id))

    def renew(self, token: str) -> None:
        """Keep an application while its clerk is at work on it.

        Raises:
            CheckLost: it is no longer under this claim.
        """
        with self._bench.tend() as work:
            minutes = timedelta(minutes=work.settings.check_minutes)
            verification.renew(work.db, token, work.now + minutes)

    def put_back(self, clerk: Staff, claimed: Claimed) -> None:
        """Leave an application unfinished for whoever is next.

        Raises:
            CheckLost: it is no longer under this claim.
        """
        with self._bench.work(clerk, Action.CHECK_PUT_BACK) as work:
            asked = claimed.application
            once = verification.first_check_done(work.db, asked.id, asked.round)
            waits = AppState.SECOND_CHECK if once else AppState.RECEIVED
            verification.leave(work.db, asked.id, claimed.token, waits, checked_by=None)
            work.subject = f"application:{asked.id}"
            work.changed({"state": AppState.CHECKING.code}, {"state": waits.code})

    def checks(self, application_id: int) -> tuple[Check, ...]:
        """Return the finished checks of an application, newest first."""
        with self._bench.look() as db:
            return verification.checks(db, application_id)

    def correct(self, clerk: Staff, claimed: Claimed, correction: Correction) -> Claimed:
        """Write the form of an application under check anew, and return it; what was found of it stays.

        Raises:
            CheckLost: the application is no longer under this claim.
            VerifiedByFirst: the first pair of eyes has verified the person as written.
            ReasonMissing, NothingCorrected, FieldMissing, NikUnusable, NumberUnreadable, NotEntitled: the
                form cannot be written so.
            ApplicationUnderWay: the new NIK has an open application for this service.
            ReasonForDoubt: the new NIK's person is recorded as died or moved out.
            CardAtWork: the card of the old NIK is claimed or made.
        """
        with self._bench.work(clerk, Action.APPLICATION_CORRECTED) as work:
            attachments.hold(work.db, claimed.application.id)
            if verification.under(work.db, claimed.token) != claimed.application.id:
                raise CheckLost
            asked = application_rows.get(work.db, claimed.application.id)
            work.subject = f"application:{asked.id}"
            work.facts = {"round": asked.round}
            papers = self._write_correction(work, asked, correction, asked.papers)
            applications.replace_papers(work.db, asked.id, papers)
        with self._bench.look() as db:
            return _claimed(db, claimed.application.id, claimed.token)

    # Deciding

    def finish(
        self,
        clerk: Staff,
        claimed: Claimed,
        verdict: Verdict,
        findings: Sequence[Finding],
        ground: str = "",
        booked: Once = AS_OFTEN,
    ) -> Application:
        """End a check: what is verified gets its card or is to be made, the rest goes back with its findings.

        Raises:
            FindingsDisagree: the verdict does not follow from the findings.
            SubjectUnknown: nobody has written whom it is about.
            ReasonMissing: a refusal without its legal ground.
            CheckLost: the application is no longer under this claim.
            CardAlreadyUnderWay: another application of this person has a card under way.
            AlreadyBooked: this check was ended before.
        """
        _must_follow(claimed.application, verdict, findings)
        if verdict is Verdict.REFUSED and not ground.strip():
            raise ReasonMissing
        with self._bench.work(clerk, _DEED[verdict], booked=booked) as work:
            if verification.under(work.db, claimed.token) != claimed.application.id:
                raise CheckLost
            asked = application_rows.get(work.db, claimed.application.id)
            service = services.catalogue(work.db, asked.catalogue_version).services[asked.service]
            if verdict is Verdict.VERIFIED:
                if not is_about_somebody(asked, service):
                    raise SubjectUnknown(asked.number)
                self._must_meet_every_need(work, asked, service, findings)
            second = verification.first_check_done(work.db, asked.id, asked.round)
            verification.add_check(
                work.db,
                asked.id,
                asked.round,
                verdict,
                ground.strip(),
                findings,
                second=second,
                staff_id=work.staff.id,
                now=work.now,
            )
            four_eyes = service.code in work.settings.four_eyes
            after = state_after(verdict, waits_for_second=four_eyes and not second)
            self._move_on(work, asked, service, claimed.token, after, ground.strip())
            work.subject = f"application:{asked.id}"
            work.reason = ground.strip()
            found = {one.document: one.kind.code for one in findings}
            work.facts = {"verdict": verdict.code, "round": asked.round, "second": second, "findings": found}
            work.changed({"state": asked.state.code}, {"state": after.code})
            return application_rows.get(work.db, asked.id)

    def came_back(
        self,
        clerk: Staff,
        application_id: int,
        papers: Sequence[Paper],
        correction: Correction | None = None,
    ) -> Application:
        """Take a returned application in again with what was mended, the form too; it is promised anew.

        Raises:
            ApplicationMovedOn: it is not with its applicant.
            DeskError: what ``correct`` raises of a correction.
        """
        with self._bench.work(clerk, Action.APPLICATION_CAME_BACK) as work:
            asked = application_rows.get(work.db, application_id)
            service = services.catalogue(work.db, asked.catalogue_version).services[asked.service]
            days = calendar.working_days(work.db, work.settings)
            promised = days.promised(self._bench.local(work.now, work.settings), service.working_days)
            applications.move(
                work.db,
                application_id,
                (AppState.RETURNED,),
                AppState.RECEIVED,
                round=asked.round + 1,
                promised_on=promised,
            )
            applications.remember_papers(work.db, application_id, asked.round)
            work.subject = f"application:{application_id}"
            work.facts = {"round": asked.round + 1}
            work.changed({"state": AppState.RETURNED.code}, {"state": AppState.RECEIVED.code})
            if correction is not None:
                asked = application_rows.get(work.db, application_id)
                papers = self._write_correction(work, asked, correction, papers)
            applications.replace_papers(work.db, application_id, papers)
            return application_rows.get(work.db, application_id)

    def _lease(self, work: Work) -> datetime:
        return work.now + timedelta(minutes=work.settings.check_minutes)

    def _write_correction(
        self, work: Work, asked: Application, correction: Correction, papers: Sequence[Paper]
    ) -> tuple[Paper, ...]:
        """Write a form anew, let the right card follow it, and return the papers asked for from now on."""
        catalogue = services.catalogue(work.db, asked.catalogue_version)
        received_on = self._bench.local_day(asked.received_at, work.settings)
        service = fitting_service(asked, catalogue, correction.subject, received_on)
        must_be_sound(asked, correction, service, received_on)
        changed = changed_fields(asked, correction)
        if ABOUT_SUBJECT & changed.keys() and verification.first_check_done(work.db, asked.id, asked.round):
            first = next(one for one in verification.checks(work.db, asked.id) if one.round == asked.round)
            raise VerifiedByFirst(first.staff)
        work.reason = correction.reason.strip()
        work.facts |= told(asked, changed, service)
        if FormField.NIK in changed:
            offered = services.catalogue(work.db)
            work.facts["doubts"] = corrections.doubts_answered(work.db, correction, service, offered)
        cards = corrections.write(work.db, asked, changed, service)
        if cards:
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1), cards)
            work.also_about = [f"job:{card}" for card in cards]
        now = application_rows.get(work.db, asked.id)
        filed = {one.document for one in attachments.of_application(work.db, asked.id, removed=False)}
        return papers_asked_for(papers, now, service, received_on, filed)

    def _must_meet_every_need(
        self, work: Work, asked: Application, service: Service, findings: Sequence[Finding]
    ) -> None:
        """Refuse what came from afar without a document its service asks for; the counter takes none."""
        valid = {one.document for one in findings if one.kind is FindingKind.VALID}
        received_on = self._bench.local_day(asked.received_at, work.settings)
        if needs_unmet(asked, service, received_on, valid):
            raise FindingsDisagree(Verdict.VERIFIED.word)

    def _move_on(
        self, work: Work, asked: Application, service: Service, token: str, after: AppState, ground: str
    ) -> None:
        if after is AppState.REFUSED:
            ended = {"ended_at": work.now, "end_reason": ground, "job_id": None}
            verification.leave(work.db, asked.id, token, after, **ended)
            _let_the_card_go(work, asked)
            return
        if after is not AppState.VERIFIED:
            verification.leave(work.db, asked.id, token, after)
            return
        verification.leave(work.db, asked.id, token, after, verified_at=work.now)
        if service.card is not None:
            _see_to_the_card(work, asked, service)
        if service.ends is not None and asked.subject.nik:
            _hold_cards(work, asked, service.ends)


def _begun(work: Work, application_id: int, token: str) -> Claimed:
    work.subject = f"application:{application_id}"
    work.changed({"state": ""}, {"state": AppState.CHECKING.code})
    return _claimed(work.db, application_id, token)


def _claimed(db: Connection, application_id: int, token: str) -> Claimed:
    asked = application_rows.get(db, application_id)
    until = asked.lease_until or asked.received_at
    before = application_rows.papers_before(db, application_id, asked.round - 1)
    corrected = corrections.of_application(db, application_id)
    return Claimed(asked, token, until, verification.checks(db, application_id), before, corrected)


def _must_follow(asked: Application, verdict: Verdict, findings: Sequence[Finding]) -> None:
    wrong = [one for one in findings if one.kind is not FindingKind.VALID]
    looked_at = {one.document for one in findings}
    unseen = {paper.document for paper in asked.papers} - looked_at
    if verdict is Verdict.VERIFIED and (wrong or unseen):
        raise FindingsDisagree(verdict.word)
    if verdict is Verdict.RETURNED and not wrong:
        raise FindingsDisagree(verdict.word)


def _let_the_card_go(work: Work, asked: Application) -> None:
    """Let the card of a refused application wait for the next who asks for it."""
    if asked.job_id is not None:
        applications.let_card_go(work.db, asked.job_id)
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1), [asked.job_id])
        work.also_about = [f"job:{asked.job_id}"]


def _see_to_the_card(work: Work, asked: Application, service: Service) -> None:
    """Give a verified application its card: the one that waits, or a new one if it is made on request."""
    card, why = service.card, service.print_reason
    if card is None or why is None or not asked.subject.nik:
        return
    job_id = asked.job_id or applications.untied_card(work.db, asked.subject.nik, card)
    if job_id is None and service.source is Source.REQUEST:
        subject = asked.subject
        place = regions.village(work.db, subject.village_code)
        job_id = print_jobs.add(
            work.db,
            {
                "nik": subject.nik,
                "name": subject.name,
                "name_key": search_key(subject.name),
                "birth_date": subject.birth_date,
                "sex": subject.sex,
                "address": subject.address,
                "rt": subject.rt,
                "rw": subject.rw,
                "village_code": subject.village_code,
                "district_code": place.district_code if place else "",
                "kind": card,
                "state": JobState.WAITING,
                "reason": why,
                "channel": asked.channel,
                "delivery": asked.delivery,
                "rank": len(work.settings.priority),
                "recorded_on": work.today,
                "queued_at": work.now,
            },
        )
    if job_id is None:
        return
    if asked.job_id is None:
        applications.tie_to_job(work.db, asked.id, job_id, why)
    print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1), [job_id])
    applications.follow(work.db, asked.id)
    now = application_rows.get(work.db, asked.id)
    appointments.offer_when_ready(work.db, now, work.settings, after=work.today, now=work.now)
    work.also_about = [f"job:{job_id}"]


def _hold_cards(work: Work, asked: Application, end: CancelReason) -> None:
    """Let no card be printed for somebody who died or moved out until a person decides."""
    for job in print_jobs.of_nik(work.db, asked.subject.nik):
        if job.state in (JobState.WAITING, JobState.HELD):
            print_jobs.move(work.db, job.id, (job.state,), JobState.HELD)
            holds.open_(work.db, job.id, _HELD_FOR[end], work.now)
            work.also_about.append(f"job:{job.id}")
