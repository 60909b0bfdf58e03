"""Attachments are read in a process of its own: what a file does there stays there, and ends in time."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import hostile_pdf
import pytest
import read_here
from hostile_attachments import drawing, exif, saved, sound
from PIL import Image
from storms import LONG

from desk.data import scan_process
from desk.data.scan_frames import Unframed, read_frame, write_frame
from desk.data.scan_process import inspect, pages_of
from desk.domain.attachment_errors import AttachmentFlaw, AttachmentRefused
from desk.domain.attachments import MOST_SHOWN, MediaType, PageSize, Picture
from desk.domain.errors import Cancelled

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes where Linux shows them")
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests run on the same machine meanwhile; that a reader is ended in time has a test of its own."""
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 15.0)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read here what a process would answer the same; the storms ask the process."""
    if not LONG:
        read_here.read_here(monkeypatch)


def flaw_of(source: Path | bytes) -> AttachmentFlaw:
    with pytest.raises(AttachmentRefused) as caught:
        inspect(source, "kk.pdf")
    assert caught.value.file_name == "kk.pdf"
    return caught.value.flaw


def shown(picture: Picture) -> Image.Image:
    opened = Image.open(io.BytesIO(picture.content))
    assert opened.size == (picture.width, picture.height)
    return opened.convert("RGB")


def logged(caplog: pytest.LogCaptureFixture) -> str:
    said = caplog.text
    caplog.clear()
    return said


def readers_of(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that ended meanwhile
            yield from map(int, (task / "children").read_text().split())


def our_readers() -> list[int]:
    return [
        child
        for child in readers_of(os.getpid())
        if b"scan_stream" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize(
    ("ending", "kind", "pages"),
    [
        ("jpg", MediaType.JPEG, 1),
        ("png", MediaType.PNG, 1),
        ("tif", MediaType.TIFF, 2),
        ("heic", MediaType.HEIC, 1),
        ("pdf", MediaType.PDF, 2),
    ],
)
@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_a_file_is_known_by_its_content(tmp_path: Path, ending: str, kind: MediaType, pages: int) -> None:
    path = tmp_path / "Ñama yang salah.exe"
    path.write_bytes(sound()[ending])
    for source in (path, sound()[ending]):
        found = inspect(source, path.name)
        assert (found.media_type, found.pages) == (kind, pages)


@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_a_page_is_drawn_upright_and_in_the_size_asked_for() -> None:
    turned = drawing((400, 300)).transpose(Image.Transpose.ROTATE_90)
    lying = saved("JPEG", turned, quality=95, exif=exif(6))
    with pages_of(inspect(lying, "a.jpg").content, "a.jpg") as pages:
        assert (pages.count, pages.size(1)) == (1, PageSize(400, 300))
        assert shown(pages.picture(1)).getpixel((60, 50)) == pytest.approx((200, 30, 30), abs=12)
        small = shown(pages.fitting(1, 100, 1_000))
        assert small.size == (100, 75)
        assert small.getpixel((15, 12)) == pytest.approx((200, 30, 30), abs=12)
        assert shown(pages.picture(1, 3)).size == (400, 300)
        assert shown(pages.picture(1, 1)).size == (400, 300)


def test_the_pages_of_a_pdf_are_drawn_as_large_as_they_are_asked_for() -> None:
    with pages_of(hostile_pdf.page(), "a.pdf") as pages:
        assert pages.size(1) == PageSize(793, 1123)
        page = shown(pages.picture(1, 0.5))
        assert page.size in {(396, 561), (397, 561), (397, 562)}
        assert page.getpixel((60, 420)) == (0, 0, 0)
        assert page.getpixel((300, 100)) == (255, 255, 255)
        large = pages.picture(1, 50)
        assert 0.98 * MOST_SHOWN < large.width * large.height <= 1.01 * MOST_SHOWN


@pytest.mark.parametrize(
    ("mode", "kind"), [("1", "TIFF"), ("L", "JPEG"), ("P", "PNG"), ("CMYK", "JPEG"), ("I;16", "PNG")]
)
@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_any_colours_are_shown(mode: str, kind: str) -> None:
    red = drawing()
    made = (
        red.convert("L").point(lambda value: value * 256, "I").convert("I;16")
        if mode == "I;16"
        else red.convert(mode)
    )
    with pages_of(saved(kind, made), "a") as pages:
        seen = shown(pages.picture(1)).convert("L").getpixel((60, 50))
        assert abs(seen - red.convert("L").getpixel((60, 50))) < 60 or mode == "1"


@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_what_one_can_see_through_lies_on_white() -> None:
    with pages_of(saved("PNG", Image.new("RGBA", (9, 9), (0, 0, 0, 0))), "a.png") as pages:
        assert shown(pages.picture(1)).getpixel((4, 4)) == (255, 255, 255)


def test_the_next_page_comes_at_once() -> None:
    many = [drawing((1_240, 1_754), "L") for _ in range(5)]
    data = saved("PDF", many[0], save_all=True, append_images=many[1:], resolution=150)
    with pages_of(data, "a.pdf") as pages:
        took = []
        for number in range(1, 6):
            began = time.monotonic()
            pages.fitting(number, 1_000, 1_000)
            took.append(time.monotonic() - began)
    assert min(took) < 0.1


def test_a_page_that_is_not_there_is_refused() -> None:
    with pages_of(hostile_pdf.page(), "a.pdf") as pages:
        for number in (0, 2, -1):
            with pytest.raises(AttachmentRefused):
                pages.picture(number)
        assert pages.picture(1).width


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"", AttachmentFlaw.EMPTY),
        (b"MZ" + bytes(99), AttachmentFlaw.UNKNOWN_TYPE),
        (sound()["jpg"] + bytes(33 << 20), AttachmentFlaw.TOO_BIG),
        (sound()["png"][:-30], AttachmentFlaw.TRUNCATED),
        (hostile_pdf.pages(201), AttachmentFlaw.TOO_MANY_PAGES),
        (hostile_pdf.locked("rahasia", "RC4-128"), AttachmentFlaw.PROTECTED),
        (saved("PNG", Image.new("1", (8_001, 8_000))), AttachmentFlaw.TOO_MANY_PIXELS),
    ],
    ids=lambda value: value.name if isinstance(value, AttachmentFlaw) else "",
)
@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_a_flaw_has_its_name(tmp_path: Path, data: bytes, flaw: AttachmentFlaw) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    assert flaw_of(path) is flaw
    assert flaw_of(data) is flaw


@pytest.mark.usefixtures("here")
@pytest.mark.storm
def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    assert flaw_of(tmp_path) is AttachmentFlaw.NOT_A_FILE
    assert flaw_of(tmp_path / "tidak ada.pdf") is AttachmentFlaw.MISSING


@UNIX
def test_a_pipe_or_device_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    began = time.monotonic()
    for path in (tmp_path / "pipa", Path("/dev/zero"), Path("/dev/tty")):
        assert flaw_of(path) in (AttachmentFlaw.NOT_A_FILE, AttachmentFlaw.NO_ACCESS)
    assert time.monotonic() < began + 10


def test_a_reader_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 0.4)
    endless = dict(hostile_pdf.endless())["laughs"]
    began = time.monotonic()
    assert flaw_of(endless) is AttachmentFlaw.TOO_SLOW
    assert time.monotonic() < began + 10


def test_a_page_that_takes_too_long_leaves_the_others_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    two = b"<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>"
    slow = b"0 0 1 rg " + b"0 0 m 500 800 l S\n" * 3_000_000
    second = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R>>"
    data = hostile_pdf.page(o2=two, o6=second, o7=hostile_pdf.flate(slow))
    with pages_of(data, "a.pdf") as pages:
        assert pages.picture(1, 0.2).width
        monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 0.3)
        with pytest.raises(AttachmentRefused) as caught:
            pages.picture(2, 2)
        assert caught.value.flaw is AttachmentFlaw.TOO_SLOW
        monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 15.0)
        assert pages.picture(1, 0.2).width


@LINUX
def test_a_reader_that_crashes_leaves_the_pages_readable(caplog: pytest.LogCaptureFixture) -> None:
    with pages_of(hostile_pdf.page(), "a.pdf") as pages:
        (reader,) = our_readers()
        os.kill(reader, signal.SIGSEGV)
        with pytest.raises(AttachmentRefused) as caught:
            pages.picture(1)
        assert caught.value.flaw is AttachmentFlaw.TOO_HEAVY
        assert f"ended with -{signal.SIGSEGV.value}" in logged(caplog)
        assert pages.picture(1).width
    assert our_readers() == []


@LINUX
def test_a_file_that_takes_all_memory_is_refused(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    little = "from desk.data import scan_stream\nscan_stream.MOST_MEMORY = 180 << 20\nscan_stream.serve()"
    monkeypatch.setattr(scan_process, "_BEGIN", scan_process._BEGIN.replace("serve()", little))
    assert flaw_of(saved("PNG", Image.new("RGB", (4_500, 5_000)))) is AttachmentFlaw.TOO_HEAVY
    logged(caplog)


@LINUX
def test_a_reader_may_write_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = tmp_path / "jejak"
    tries = (
        "from desk.data import scan_file\nfrom pathlib import Path\n"
        f"def read(path): Path({str(left)!r}).write_bytes(b'x' * 9000); return b''\n"
        "scan_file.read = read\nserve()"
    )
    monkeypatch.setattr(scan_process, "_BEGIN", scan_process._BEGIN.replace("serve()", tries))
    flaw_of(tmp_path / "a.pdf")
    assert not left.exists() or left.stat().st_size == 0


def test_a_crash_before_the_first_word_and_a_missing_python_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(scan_process, "_BEGIN", "import os; os._exit(3)")
    assert flaw_of(b"x") is AttachmentFlaw.TOO_HEAVY
    assert "ended with 3" in logged(caplog)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert flaw_of(b"x") is AttachmentFlaw.READER_MISSING
    assert "does not start" in logged(caplog)


def test_a_reader_that_never_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_process, "_BEGIN", "import time; time.sleep(60)")
    monkeypatch.setattr(scan_process, "START_WITHIN", 0.3)
    assert flaw_of(b"x") is AttachmentFlaw.READER_MISSING


def test_a_cancel_is_heard_while_a_decoder_is_busy() -> None:
    endless = dict(hostile_pdf.endless())["laughs"]
    began = time.monotonic()
    with pytest.raises(Cancelled):
        inspect(endless, "a.pdf", lambda: time.monotonic() > began + 0.8)
    assert time.monotonic() < began + 10


def test_a_decoder_that_prints_does_not_speak_in_the_place_of_the_reader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loud = "from desk.data import scan_file\nread = scan_file.sized\nimport os\n"
    loud += "scan_file.sized = lambda data: (os.write(1, b'x' * 99), print('x'), read(data))[2]\nserve()"
    monkeypatch.setattr(scan_process, "_BEGIN", scan_process._BEGIN.replace("serve()", loud))
    assert inspect(sound()["jpg"], "a.jpg").pages == 1


@pytest.mark.parametrize(
    "said",
    [
        b"\xff" * 40,
        (5).to_bytes(4, "big") + bytes(4) + b"\x80\x04N.x",
        (2).to_bytes(4, "big") + bytes(4) + b"[]",
    ],
    ids=["far too long", "a pickle", "a list"],
)
def test_what_is_no_frame_is_not_taken(said: bytes) -> None:
    with pytest.raises(Unframed):
        read_frame(io.BytesIO(said))


def test_a_frame_comes_as_it_went_and_half_a_frame_is_none() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"ask": "ñ"}, b"bytes")
    assert read_frame(io.BytesIO(pipe.getvalue())) == ({"ask": "ñ"}, b"bytes")
    for length in range(len(pipe.getvalue())):
        assert read_frame(io.BytesIO(pipe.getvalue()[:length])) is None


ASKS_AND_WAITS = """
import sys
from desk.data import scan_process
with scan_process.pages_of(open(sys.argv[1], "rb").read(), "a.pdf") as pages:
    print("asked", flush=True)
    sys.stdin.read()
"""


@LINUX
def test_the_reader_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile_pdf.page())
    with subprocess.Popen(
        [sys.executable, "-c", ASKS_AND_WAITS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "asked\n"
        (reader,) = readers_of(program.pid)
        assert runs(reader)
        program.kill()
    until = time.monotonic() + 10
    while runs(reader) and time.monotonic() < until:
        time.sleep(0.02)
    assert not runs(reader)


def test_the_reader_loads_neither_the_window_nor_the_database() -> None:
    loaded = "import sys, desk.data.scan_stream; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert "pypdfium2" in done.stdout
    assert not {"PySide6", "sqlalchemy", "sqlite3", "openpyxl", "reportlab"} & set(done.stdout.split())
