"""The files of an application, on both engines: kept once, looked at, taken off, never half."""

from __future__ import annotations

import io
from pathlib import Path

import asking
import pytest
from PIL import Image

from desk.domain.applications import Application
from desk.domain.staff import Staff
from desk.office import Office


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    return office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk")).application


def picture(kind: str = "JPEG") -> bytes:
    drawn = io.BytesIO()
    Image.new("RGB", (300, 200), "red").save(drawn, kind)
    return drawn.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "PDF", "TIFF"])
def test_a_scan_is_attached_and_shown(
    office: Office, clerk: Staff, asked: Application, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "kk.bin"
    path.write_bytes(picture(kind))
    made = office.attachments.attach(clerk, asked.id, "kk", path)
    assert office.attachments.of(asked.id) == (made,)
    with office.attachments.pages(clerk, made.id) as pages:
        assert pages.count == 1
        shown = pages.picture(1, 0.5)
        size = pages.size(1)
        assert (shown.width, shown.height) == (size.width // 2, size.height // 2)
        assert Image.open(io.BytesIO(shown.content)).getpixel((40, 40)) in [(255, 0, 0), (254, 0, 0)]
