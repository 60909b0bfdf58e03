"""The files of an application, on both engines: kept once, looked at, taken off, never half."""

from __future__ import annotations

import hashlib
import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asking
import pytest
from conftest import Clock, Past, who
from hostile_attachments import drawing, exif, in_two_parts, saved, sound
from PIL import Image
from storms import server_in_storms

from desk.data import attachments, scan_process, scan_seals
from desk.data.database import Database
from desk.domain.application_errors import ApplicationMovedOn
from desk.domain.applications import Application
from desk.domain.attachment_errors import AttachmentFlaw, AttachmentRefused, DocumentUnknown, TooManyFiles
from desk.domain.attachments import MOST_AT_ONCE, MediaType
from desk.domain.errors import Cancelled, NotAllowed, NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.verification import FindingKind, Verdict
from desk.office import Office

pytestmark = server_in_storms


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests run on the same machine meanwhile."""
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 15.0)


def _taken_in(office: Office, _url: str, _clock: Clock) -> Application:
    request = asking.request("KTP_HILANG", 1, "surat_hilang", "kk")
    return office.walk_in.accept(who(office, "siti"), request).application


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _taken_in if "asked" in request.fixturenames else None


@pytest.fixture
def asked(told: Application) -> Application:
    return told


def kept(office_url: str) -> tuple[int, int, int]:
    """Return how many attachments, files and parts of files there are."""
    database = Database(office_url)
    try:
        with database.snapshot() as db:
            return tuple(
                db.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
                for table in ("attachment", "scan", "scan_part")
            )
    finally:
        database.close()


@pytest.mark.parametrize(("ending", "kind"), [("jpg", MediaType.JPEG), ("pdf", MediaType.PDF)])
def test_a_scan_is_attached_and_shown(
    office: Office, clerk: Staff, asked: Application, tmp_path: Path, ending: str, kind: MediaType
) -> None:
    path = tmp_path / f"kk ibu.{ending}"
    path.write_bytes(sound()[ending])
    made = office.attachments.attach(clerk, asked.id, "kk", path)
    assert (made.file_name, made.staff, made.position, made.round) == (path.name, clerk.name, 1, 1)
    assert made.scan.media_type is kind
    assert office.attachments.of(asked.id) == (made,)
    with office.attachments.pages(clerk, made.id) as pages:
        assert pages.count == made.scan.pages
        shown = pages.fitting(1, 100, 100)
        assert Image.open(io.BytesIO(shown.content)).size == (shown.width, shown.height)
        assert max(shown.width, shown.height) in (99, 100)


def test_a_large_file_comes_back_byte_for_byte(office: Office, clerk: Staff, asked: Application) -> None:
    made = office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "kk.png")
    content = office.attachments.content(made)
    assert len(content) == made.scan.size > scan_seals.PART_BYTES
    assert hashlib.sha256(content).hexdigest() == made.scan.sha256
    assert office.health.check() == ()


def test_the_same_content_is_kept_once(
    office: Office, office_url: str, clerk: Staff, asked: Application
) -> None:
    for document in ("kk", "kk", "surat_hilang"):
        office.attachments.attach(clerk, asked.id, document, in_two_parts(), "a.png")
    assert kept(office_url) == (3, 1, 2)
    found = office.attachments.of(asked.id)
    assert [(one.document, one.position) for one in found] == [("kk", 1), ("kk", 2), ("surat_hilang", 1)]


def test_many_counters_attach_to_one_application_at_once(
    office: Office, office_url: str, clerk: Staff, asked: Application
) -> None:
    def attach(_: int) -> int:
        return office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "a.png").position

    with ThreadPoolExecutor(4) as counters:
        positions = sorted(counters.map(attach, range(4)))
    assert positions == [1, 2, 3, 4]
    assert kept(office_url) == (4, 1, 2)

    def attach_another(number: int) -> int:
        own = saved("PNG", Image.new("RGB", (9, 9), (number, 0, 0)))
        return office.attachments.attach(clerk, asked.id, "kk", own, "a.png").position

    with ThreadPoolExecutor(4) as counters:
        assert sorted(counters.map(attach_another, range(4))) == [5, 6, 7, 8]
    assert office.health.check() == ()


def test_the_same_scan_for_somebody_else_is_pointed_out_on_both_sides(
    office: Office, clerk: Staff, asked: Application
) -> None:
    other = office.walk_in.accept(clerk, asking.request(number=2)).application
    own = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1)).application
    first = office.attachments.attach(clerk, asked.id, "kk", saved("JPEG"), "a.jpg")
    assert first.same_scan == ()
    assert office.attachments.attach(clerk, own.id, "kk", saved("JPEG"), "a.jpg").same_scan == ()
    placed = saved("JPEG", exif=exif())
    told = office.attachments.attach(clerk, other.id, "kk", placed, "b.jpg")
    assert [(one.number, one.nik, one.document) for one in told.same_scan] == [
        (asked.number, asked.subject.nik, "kk"),
        (own.number, own.subject.nik, "kk"),
    ]
    (before,) = office.attachments.of(asked.id)
    assert [one.number for one in before.same_scan] == [other.number]
    office.attachments.remove(clerk, told.id, "salah orang")
    assert office.attachments.of(asked.id)[0].same_scan == ()


def test_two_newborns_without_a_nik_are_two_people(office: Office, clerk: Staff) -> None:
    babies = [
        office.walk_in.accept(
            clerk,
            asking.request(
                "AKTA_LAHIR",
                number,
                "surat_lahir",
                subject=asking.subject(number, nik="", name=f"BAYI {number}"),
                channel=Channel.SMARTDUKCAPIL,
            ),
        ).application
        for number in (1, 2)
    ]
    for baby in babies:
        told = office.attachments.attach(clerk, baby.id, "kk", saved("PNG"), "kk.png")
    assert [one.number for one in told.same_scan] == [babies[0].number]


def test_what_is_refused_leaves_nothing(
    office: Office, office_url: str, clerk: Staff, asked: Application, tmp_path: Path
) -> None:
    with pytest.raises(AttachmentRefused) as refused:
        office.attachments.attach(clerk, asked.id, "kk", tmp_path / "tidak ada.pdf")
    assert refused.value.flaw is AttachmentFlaw.MISSING
    with pytest.raises(DocumentUnknown):
        office.attachments.attach(clerk, asked.id, "apa_ini", saved("PNG"), "a.png")
    with pytest.raises(Cancelled):
        office.attachments.attach(clerk, asked.id, "kk", saved("PNG"), "a.png", cancelled=lambda: True)
    assert kept(office_url) == (0, 0, 0)
    assert office.health.check() == ()


def test_a_write_that_fails_midway_keeps_nothing_half(
    office: Office, office_url: str, clerk: Staff, asked: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "_LONGEST_NAME", None)
    with pytest.raises(TypeError):
        office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "a.png")
    assert kept(office_url) == (0, 0, 0)


def test_several_files_and_a_folder_get_an_answer_each(
    office: Office, clerk: Staff, asked: Application, tmp_path: Path
) -> None:
    folder = tmp_path / "pindaian"
    (folder / "dalam").mkdir(parents=True)
    for name, data in (("b.pdf", sound()["pdf"]), ("a.jpg", sound()["jpg"]), ("c.docx", b"PK\x03\x04")):
        (folder / name).write_bytes(data)
    answers = office.attachments.attach_all(clerk, asked.id, "kk", [folder, tmp_path / "d.png"])
    assert [one.file_name for one in answers] == ["a.jpg", "b.pdf", "c.docx", "d.png"]
    assert [one.attachment is not None for one in answers] == [True, True, False, False]
    flaws = [one.refused.flaw for one in answers if isinstance(one.refused, AttachmentRefused)]
    assert flaws == [AttachmentFlaw.UNKNOWN_TYPE, AttachmentFlaw.MISSING]
    assert [one.file_name for one in office.attachments.of(asked.id)] == ["a.jpg", "b.pdf"]


def test_a_folder_dropped_by_mistake_is_not_attached(
    office: Office, clerk: Staff, asked: Application, tmp_path: Path
) -> None:
    for number in range(MOST_AT_ONCE + 1):
        (tmp_path / f"{number}.jpg").touch()
    with pytest.raises(TooManyFiles) as refused:
        office.attachments.attach_all(clerk, asked.id, "kk", [tmp_path])
    assert refused.value.count > MOST_AT_ONCE
    assert office.attachments.of(asked.id) == ()


def test_a_removed_file_is_off_the_list_and_stays_for_a_while(
    office: Office, office_url: str, clerk: Staff, asked: Application, clock: Clock
) -> None:
    made = office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "a.png")
    with pytest.raises(ReasonMissing):
        office.attachments.remove(clerk, made.id, " ")
    office.attachments.remove(clerk, made.id, "bukan KK ini")
    with pytest.raises(NotFound):
        office.attachments.remove(clerk, made.id, "bukan KK ini")
    assert office.attachments.of(asked.id) == ()
    (removed,) = office.attachments.of(asked.id, removed=True)
    assert removed.removed_at == clock.now
    with office.attachments.pages(clerk, made.id) as pages:
        assert pages.count == 1
    assert office.attachments.sweep() == 0
    clock.pass_(days=31)
    assert office.attachments.sweep() == 1
    assert kept(office_url) == (1, 1, 0)
    assert office.health.check() == ()
    with pytest.raises(NotFound), office.attachments.pages(clerk, made.id):
        pass
    again = office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "a.png")
    assert (again.position, kept(office_url)) == (2, (2, 1, 2))
    assert office.attachments.sweep() == 0


def test_a_file_that_is_attached_elsewhere_is_not_swept(
    office: Office, clerk: Staff, asked: Application, clock: Clock
) -> None:
    first, second = (
        office.attachments.attach(clerk, asked.id, "kk", saved("PNG"), "a.png") for _ in range(2)
    )
    office.attachments.remove(clerk, first.id, "dua kali")
    clock.pass_(days=400)
    assert office.attachments.sweep() == 0
    assert office.attachments.content(second)


def test_what_an_application_was_verified_on_stays_as_it_is(
    office: Office, clerk: Staff, asked: Application
) -> None:
    made = office.attachments.attach(clerk, asked.id, "kk", saved("PNG"), "a.png")
    claimed = office.verification.next(clerk)
    office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked))
    with pytest.raises(ApplicationMovedOn):
        office.attachments.attach(clerk, asked.id, "kk", saved("JPEG"), "b.jpg")
    with pytest.raises(ApplicationMovedOn):
        office.attachments.remove(clerk, made.id, "salah")
    with office.attachments.pages(clerk, made.id) as pages:
        assert pages.count == 1


def test_a_file_says_in_which_round_it_came(office: Office, clerk: Staff, asked: Application) -> None:
    office.attachments.attach(clerk, asked.id, "kk", saved("PNG"), "a.png")
    claimed = office.verification.next(clerk)
    found = [*asking.in_order(asked)]
    found[1] = type(found[1])("kk", FindingKind.UNREADABLE)
    office.verification.finish(clerk, claimed, Verdict.RETURNED, found)
    office.verification.came_back(clerk, asked.id, asked.papers)
    office.attachments.attach(clerk, asked.id, "kk", saved("JPEG"), "b.jpg")
    assert [one.round for one in office.attachments.of(asked.id)] == [1, 2]


def test_every_opening_is_written_down_once_and_names_nobody(
    office: Office, office_url: str, clerk: Staff, asked: Application
) -> None:
    made = office.attachments.attach(clerk, asked.id, "kk", sound()["pdf"], "SITI AMINAH.pdf")
    for _ in range(2):
        with office.attachments.pages(clerk, made.id) as pages:
            pages.picture(1)
            pages.picture(2)
    database = Database(office_url)
    with database.snapshot() as db:
        lines = db.exec_driver_sql(
            "SELECT action, subject, CAST(facts AS TEXT) FROM journal WHERE action LIKE 'file_%%'"
            if not database.is_sqlite
            else "SELECT action, subject, facts FROM journal WHERE action LIKE 'file_%'"
        ).all()
    database.close()
    assert [line[0] for line in lines] == [Action.FILE_ATTACHED.code, *[Action.FILE_SHOWN.code] * 2]
    assert {line[1] for line in lines} == {f"application:{asked.id}"}
    assert not any("SITI" in line[2] or asked.subject.nik in line[2] for line in lines)


def test_an_operator_neither_attaches_nor_looks(
    office: Office, clerk: Staff, operator: Staff, asked: Application
) -> None:
    made = office.attachments.attach(clerk, asked.id, "kk", saved("PNG", drawing((40, 40))), "a.png")
    with pytest.raises(NotAllowed):
        office.attachments.attach(operator, asked.id, "kk", saved("PNG"), "a.png")
    with pytest.raises(NotAllowed):
        office.attachments.remove(operator, made.id, "x")
    with pytest.raises(NotAllowed), office.attachments.pages(operator, made.id):
        pass
