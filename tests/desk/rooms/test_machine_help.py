"""Hints about the documents of a real application, on both engines: found, remembered, never a verdict."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import asking
import pytest
import signed_papers as papers
import zxingcpp
from PIL import Image
from signed_papers import Holder
from storms import server_in_storms

from desk.domain.applications import Application, AppState
from desk.domain.errors import Cancelled, NotAllowed
from desk.domain.hints import Hint, HintKind
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.verification import Verdict
from desk.office import Office

pytestmark = server_in_storms

AKTA = "3673-LU-28022020-0012"


@pytest.fixture(scope="module")
def root() -> Holder:
    return papers.authority("Induk Contoh")


@pytest.fixture(scope="module")
def official(root: Holder) -> Holder:
    return papers.signer(papers.authority("Balai Contoh", root))


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    child = asking.subject(nik="3673010503100001", birth_date=date(2010, 3, 5))
    request = asking.request("KIA_5_17", 1, "akta_lahir", "kk", "ktp_ortu", "pas_foto", subject=child)
    first = replace(request.papers[0], number=AKTA)
    return office.walk_in.accept(clerk, replace(request, papers=(first, *request.papers[1:]))).application


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which processes were started to read files, told by what they load."""
    begun: list[str] = []
    really = subprocess.Popen

    class Counting(really):  # type: ignore[type-arg, valid-type, misc] - counts, and starts the real one
        def __init__(self, command: Any, *args: Any, **how: Any) -> None:
            begun.append(str(command))
            super().__init__(command, *args, **how)

    monkeypatch.setattr(subprocess, "Popen", Counting)
    return begun


def install(office: Office, admin: Staff, root: Holder, folder: Path) -> None:
    path = folder / "induk.der"
    path.write_bytes(root.der)
    office.trust_roots.add(admin, path)


def kinds(hints: tuple[Hint, ...], document: str = "akta_lahir") -> list[HintKind]:
    return [hint.kind for hint in hints if hint.document == document]


def test_a_signed_certificate_is_vouched_for_once_its_root_is_installed(
    office: Office,
    admin: Staff,
    clerk: Staff,
    asked: Application,
    root: Holder,
    official: Holder,
    tmp_path: Path,
) -> None:
    content = papers.signed(papers.paper(AKTA), official)
    made = office.attachments.attach(clerk, asked.id, "akta_lahir", content, "akta.pdf")
    before = office.machine_help.hints(clerk, asked.id)
    assert kinds(before) == [HintKind.QR_NONE, HintKind.SIGNER_UNKNOWN]
    install(office, admin, root, tmp_path)
    after = office.machine_help.hints(clerk, asked.id)
    assert kinds(after) == [HintKind.QR_NONE, HintKind.SIGNED]
    assert {hint.attachment_id for hint in after if hint.document == "akta_lahir"} == {made.id}


def test_a_changed_certificate_and_another_number_stand_beside_the_form(
    office: Office,
    admin: Staff,
    clerk: Staff,
    asked: Application,
    root: Holder,
    official: Holder,
    tmp_path: Path,
) -> None:
    install(office, admin, root, tmp_path)
    signed = papers.signed(papers.paper("3673-LU-28022020-0012"), official)
    altered = papers.changed_by_update(signed, "3673-LU-28022020-0099")
    office.attachments.attach(clerk, asked.id, "akta_lahir", altered, "akta.pdf")
    found = office.machine_help.hints(clerk, asked.id)
    assert kinds(found) == [HintKind.QR_NONE, HintKind.CHANGED_AFTER, HintKind.NUMBER_DIFFERS]
    beside = [(side.in_form, side.in_document) for hint in found for side in hint.side_by_side]
    assert beside == [
        ("[1] 3673-LU-28022020-0012", "[1] 3673-LU-28022020-0099"),
        ("3673-LU-28022020-0012", "3673-LU-28022020-0099"),
    ]
    assert all(hint.grave for hint in found if hint.kind is not HintKind.QR_NONE)


def test_a_file_is_read_once(
    office: Office,
    admin: Staff,
    clerk: Staff,
    asked: Application,
    root: Holder,
    tmp_path: Path,
    started: list[str],
) -> None:
    content = papers.paper(AKTA)
    for document in ("akta_lahir", "kk"):
        office.attachments.attach(clerk, asked.id, document, content, "akta.pdf")
    started.clear()
    first = office.machine_help.hints(clerk, asked.id)
    assert len(started) == 1
    assert "code_stream" in started[0]
    assert office.machine_help.hints(clerk, asked.id) == first
    assert len(started) == 1
    install(office, admin, root, tmp_path)
    started.clear()
    assert office.machine_help.hints(clerk, asked.id) == first
    assert len(started) == 1


def test_the_offices_own_domains_count(office: Office, clerk: Staff, head: Staff, asked: Application) -> None:
    office.attachments.attach(
        clerk, asked.id, "akta_lahir", _with_code("https://tte.contoh.go.id/v"), "a.png"
    )
    assert kinds(office.machine_help.hints(clerk, asked.id)) == [HintKind.QR_WRONG_DOMAIN]
    settings = office.preferences.settings()
    office.preferences.change(
        head, replace(settings, qr_domains="dukcapil.kemendagri.go.id, tte.contoh.go.id")
    )
    assert kinds(office.machine_help.hints(clerk, asked.id)) == [HintKind.QR_OFFICIAL]


def test_a_page_without_a_code_means_nothing_when_another_has_one(
    office: Office, clerk: Staff, asked: Application
) -> None:
    with_code = _with_code("https://dukcapil.kemendagri.go.id/v")
    for content in (papers.paper("Halaman belakang"), with_code):
        office.attachments.attach(clerk, asked.id, "akta_lahir", content, "a")
    found = kinds(office.machine_help.hints(clerk, asked.id))
    assert HintKind.QR_OFFICIAL in found
    assert HintKind.QR_NONE not in found


def test_the_same_number_in_an_application_about_somebody_else_is_told_with_its_evidence(
    office: Office, clerk: Staff, asked: Application
) -> None:
    def named(number: int, service: str, document: str, text: str) -> Application:
        child = asking.subject(number, birth_date=date(2010, 3, 5))
        made = asking.request(service, number, document, subject=child, channel=Channel.WHATSAPP)
        return office.walk_in.accept(
            clerk, replace(made, papers=(replace(made.papers[0], number=text),))
        ).application

    other = named(2, "KIA_HILANG", "akta_lahir", "3673-lu- 28022020 -0012")
    named(3, "KIA_HILANG", "akta_lahir", "3673-LU-28022020-0013")
    named(4, "KIA_HILANG", "akta_kawin", "3673-LU-28022020-0012")
    (hint,) = [
        one for one in office.machine_help.hints(clerk, asked.id) if one.kind is HintKind.NUMBER_ELSEWHERE
    ]
    told = [fact.value for fact in hint.evidence]
    assert (hint.document, hint.grave) == ("akta_lahir", True)
    assert told == [AKTA, other.number, other.subject.name, other.received_at]
    assert HintKind.NUMBER_ELSEWHERE in kinds(office.machine_help.hints(clerk, other.id))
    claimed = office.verification.take(clerk, asked.id)
    assert office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked)).state


def test_a_family_names_one_kk_and_one_person_one_certificate(
    office: Office, clerk: Staff, asked: Application
) -> None:
    again = replace(asking.request("KIA_HILANG", 1, channel=Channel.WHATSAPP), subject=asked.subject)
    office.walk_in.accept(clerk, replace(again, papers=(asked.papers[0],)))
    family = asking.request("KTP_BARU", 2)
    kk = tuple(replace(paper, number="3673012802200003") for paper in family.papers)
    for number in (2, 3):
        office.walk_in.accept(clerk, replace(family, subject=asking.subject(number), papers=kk))
    found = [
        one.kind
        for held in (asked.id, asked.id + 2, asked.id + 3)
        for one in office.machine_help.hints(clerk, held)
    ]
    assert HintKind.NUMBER_ELSEWHERE not in found


def test_hints_decide_nothing(office: Office, clerk: Staff, asked: Application) -> None:
    office.attachments.attach(
        clerk, asked.id, "akta_lahir", _with_code("https://dukcapil.contoh.com"), "a.png"
    )
    assert office.machine_help.hints(clerk, asked.id)[0].grave
    claimed = office.verification.next(clerk)
    done = office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(claimed.application))
    assert done.state is AppState.VERIFIED


def test_nothing_attached_is_nothing_noticed(office: Office, clerk: Staff, asked: Application) -> None:
    assert kinds(office.machine_help.hints(clerk, asked.id)) == []


def test_it_can_be_cancelled(office: Office, clerk: Staff, asked: Application) -> None:
    office.attachments.attach(clerk, asked.id, "akta_lahir", papers.paper(AKTA), "a.pdf")
    with pytest.raises(Cancelled):
        office.machine_help.hints(clerk, asked.id, lambda: True)


def test_only_who_may_look_at_documents_gets_hints(
    office: Office, operator: Staff, asked: Application
) -> None:
    with pytest.raises(NotAllowed):
        office.machine_help.hints(operator, asked.id)


def _with_code(text: str) -> bytes:
    dots = memoryview(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=6))
    page = Image.new("L", (900, 1200), 255)
    page.paste(Image.frombytes("L", (dots.shape[1], dots.shape[0]), bytes(dots)), (100, 800))
    drawn = io.BytesIO()
    page.save(drawn, "PNG")
    return drawn.getvalue()
