"""Hundreds of broken and hostile attachments, made the same way every time."""

from __future__ import annotations

import io
import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

import hostile_pdf
import pillow_heif
from PIL import Image, ImageDraw

GPS = {0x8825: {1: "S", 2: (6.0, 7.0, 12.0), 3: "E", 4: (106.0, 9.0, 0.0)}, 0x010E: "Rumah Ibu Siti"}
PLACE_WORDS = (b"Rumah Ibu Siti", b"GPSLatitude", b"-6.1200")
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<r exif:GPSLatitude="-6.1200"/></x:xmpmeta><?xpacket end="w"?>'
)
Make = Callable[[Path], Path]


@dataclass(frozen=True)
class Hostile:
    """One attachment: what it is called, how it comes to be in a folder, and what may come of it."""

    name: str
    make: Make
    taken: bool | None
    """Whether it is to be taken; None when either is right, as long as it is answered."""
    quick: bool = True
    """Whether a reader has its answer at once, not only when its time is over."""


def drawing(size: tuple[int, int] = (400, 300), mode: str = "RGB") -> Image.Image:
    """Return a picture with something on it; noise, so that it does not shrink to nothing."""
    noise = Random(20200804).randbytes(size[0] * size[1] // 16)
    small = Image.frombytes("L", (size[0] // 4, size[1] // 4), noise)
    picture = small.resize(size).convert("RGB")
    ImageDraw.Draw(picture).rectangle((20, 20, 120, 90), fill=(200, 30, 30))
    return picture.convert(mode)


def saved(kind: str, picture: Image.Image | None = None, **options: object) -> bytes:
    """Return a picture as a file."""
    made = io.BytesIO()
    (picture or drawing()).save(made, kind, **options)
    return made.getvalue()


@cache
def in_two_parts() -> bytes:
    """Return a sound picture that is kept in two parts."""
    return saved("PNG", Image.frombytes("RGB", (800, 600), Random(5).randbytes(800 * 600 * 3)))


def exif(orientation: int = 1) -> bytes:
    """Return Exif with a place in it."""
    told = Image.Exif()
    told[0x0112] = orientation
    told[0x010E] = GPS[0x010E]
    told.get_ifd(0x8825).update(GPS[0x8825])
    return told.tobytes()


@cache
def heic() -> bytes:
    """Return a HEIC picture with a place in it."""
    pillow_heif.register_heif_opener()
    return saved("HEIF", drawing((128, 96)), quality=50, exif=exif(), xmp=XMP)


@cache
def sound() -> dict[str, bytes]:
    """Return one sound file of each kind that is taken, by the ending of its name."""
    pages = [drawing((200, 280)), drawing((280, 200))]
    return {
        "jpg": saved("JPEG", exif=exif(), comment=b"Rumah Ibu Siti"),
        "progressive.jpg": saved("JPEG", progressive=True, exif=exif(6)),
        "png": saved("PNG", exif=exif(8)),
        "tif": saved("TIFF", pages[0], save_all=True, append_images=pages[1:], exif=exif()),
        "fax.tif": saved("TIFF", pages[0].convert("1"), compression="group4"),
        "heic": heic(),
        "pdf": saved("PDF", pages[0], save_all=True, append_images=pages[1:], author="Siti"),
    }


def everything() -> tuple[Hostile, ...]:
    """Return the whole corpus, at least 300 attachments."""
    return (
        *_cut_short(),
        *_flipped(),
        *_other_kinds(),
        *_pictures(),
        *_tiffs(),
        *_heics(),
        *_pdfs(),
        *_things(),
    )


def _file(name: str, data: bytes, taken: bool | None) -> Hostile:
    def make(folder: Path) -> Path:
        path = folder / name.replace("/", "-")
        path.write_bytes(data)
        return path

    return Hostile(name, make, taken)


def _cut_short() -> Iterator[Hostile]:
    for ending, data in sound().items():
        lengths = {len(data) * share // 16 for share in range(1, 16)} | {
            len(data) - cut for cut in (2, 9, 40)
        }
        for length in sorted(lengths):
            # The last signs of a PDF or a TIFF draw nothing.
            taken = None if ending in ("pdf", "tif") and len(data) - length < 10 else False
            yield _file(f"cut at {length} of {len(data)}.{ending}", data[:length], taken)


def _flipped() -> Iterator[Hostile]:
    for ending, data in sound().items():
        for seed in range(14):
            chance, changed = Random(seed), bytearray(data)
            for _ in range(1 + seed):
                changed[chance.randrange(len(data) if seed % 2 else 300)] ^= 1 << chance.randrange(8)
            yield _file(f"flipped {seed}.{ending}", bytes(changed), None)


def _other_kinds() -> Iterator[Hostile]:
    heads = {
        "exe": b"MZ\x90\0" + bytes(60) + b"PE\0\0",
        "elf": b"\x7fELF\x02\x01\x01",
        "zip": b"PK\x03\x04\x14\0\0\0\x08\0",
        "html": b"<!DOCTYPE html><script>alert(1)</script>",
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        "lnk": b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F",
        "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "rtf": b"{\\rtf1\\ansi",
        "gif": saved("GIF"),
        "bmp": saved("BMP"),
        "webp": saved("WEBP"),
        "avif": b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
        "mp4": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
        "ico": b"\0\0\x01\0\x01\0\x10\x10",
        "psd": b"8BPS\0\x01",
        "jp2": b"\0\0\0\x0cjP  \r\n\x87\n",
        "jxl": b"\xff\x0a" + bytes(20),
        "bigtiff": b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0",
        "gz": b"\x1f\x8b\x08\0",
        "7z": b"7z\xbc\xaf\x27\x1c",
        "rar": b"Rar!\x1a\x07\x01\0",
        "sqlite": b"SQLite format 3\0",
        "bat": b"@echo off\r\ndel /q *.*\r\n",
        "js": b"new ActiveXObject('WScript.Shell').Run('calc')",
        "eml": b"From: a@b.id\r\nSubject: KK\r\n\r\n",
        "url": b"[InternetShortcut]\r\nURL=http://x.invalid/\r\n",
        "ps": b"%!PS-Adobe-3.0\n",
        "txt": b"kartu keluarga\n" * 40,
        "noise": Random(7).randbytes(5_000),
        "zeros": bytes(5_000),
        "exe before pdf": b"MZ" + bytes(300) + hostile_pdf.page(),
        "zip before pdf": b"PK\x03\x04" + bytes(90) + hostile_pdf.page(),
        "html before pdf": b"<html><script>1</script>" + hostile_pdf.page(),
    }
    for kind, head in heads.items():
        for ending in ("pdf", "jpg"):
            yield _file(f"{kind} called.{ending}", head + bytes(64), taken=False)
    for ending, data in sound().items():
        yield _file(f"{ending} called by another name.exe", data, taken=True)


def _chunk(name: bytes, content: bytes, length: int | None = None) -> bytes:
    told = len(content) if length is None else length
    return struct.pack(">I4s", told, name) + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, data: bytes, *before: bytes, colour: int = 2, depth: int = 8) -> bytes:
    """Return a PNG of these sides whatever its pixels are."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(before) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _pictures() -> Iterator[Hostile]:
    whole, bomb = sound()["png"], hostile_pdf.bomb()
    few = zlib.compress(bytes(3 * 10 * 10 + 10))
    yield _file("60000 by 60000.png", png(60_000, 60_000, bomb), taken=False)
    yield _file("2 to the 31.png", png(2**31 - 1, 2**31 - 1, few), taken=False)
    yield _file("8001 by 8000.png", png(8_001, 8_000, bomb), taken=False)
    yield _file("no sides.png", png(0, 0, few), taken=False)
    yield _file("fewer rows than said.png", png(3_000, 3_000, few), taken=False)
    yield _file("more rows than said.png", png(10, 10, bomb), taken=None)
    yield _file("sixteen bits deep.png", png(10, 10, zlib.compress(bytes(620)), depth=16), taken=True)
    yield _file("unknown colour.png", png(10, 10, few, colour=5), taken=False)
    wide = png(60_000, 1_000, zlib.compress(bytes(7_501 * 1_000)), colour=0, depth=1)
    yield _file("one bit 60000 wide.png", wide, taken=None)
    yield _file("text bomb.png", png(10, 10, few, _chunk(b"zTXt", b"a\0\0" + bomb)), taken=True)
    yield _file("words bomb.png", png(10, 10, few, _chunk(b"iTXt", b"a\0\1\0\0\0" + bomb)), taken=True)
    yield _file("profile bomb.png", png(10, 10, few, _chunk(b"iCCP", b"a\0\0" + bomb)), taken=None)
    yield _file("long text.png", png(10, 10, few, _chunk(b"tEXt", b"a\0" + b"x" * (20 << 20))), taken=True)
    yield _file("many chunks.png", png(10, 10, few, _chunk(b"tEXt", b"a\0") * 300_000), taken=True)
    yield _file(
        "chunk without end.png", whole[:33] + _chunk(b"tEXt", b"", 2**32 - 1) + whole[33:], taken=False
    )
    yield _file("no pixels.png", whole[:33] + _chunk(b"IEND", b""), taken=False)
    yield _file("wrong sum.png", whole[:29] + b"\0\0\0\0" + whole[33:], taken=False)
    yield _file("no head.png", whole[:8] + whole[33:], taken=False)
    yield _file(
        "moving.png", saved("PNG", save_all=True, append_images=[drawing((400, 300), "L")] * 3), taken=True
    )
    yield _file("a zip behind.png", whole + b"PK\x03\x04" + bytes(500), taken=True)
    for mode in ("1", "L", "LA", "P", "RGBA", "I;16"):
        made = drawing(mode="L").convert("I").convert("I;16") if mode == "I;16" else drawing(mode=mode)
        yield _file(f"mode {mode.replace(';', ' ')}.png", saved("PNG", made), taken=True)
    yield from _jpegs()


def _jpegs() -> Iterator[Hostile]:
    whole, scans = sound()["jpg"], saved("JPEG", progressive=True)
    frame = whole.index(b"\xff\xc0") + 5

    def sized(height: int, width: int) -> bytes:
        return whole[:frame] + struct.pack(">HH", height, width) + whole[frame + 4 :]

    yield _file("65500 by 65500.jpg", sized(65_500, 65_500), taken=False)
    yield _file("8001 by 8000.jpg", sized(8_001, 8_000), taken=False)
    yield _file("more rows than there are.jpg", sized(6_000, 6_000), taken=None)
    yield _file("no rows.jpg", sized(0, 400), taken=False)
    yield _file("no columns.jpg", sized(300, 0), taken=False)
    yield _file("fewer rows than there are.jpg", sized(20, 400), taken=None)
    large = saved("JPEG", drawing((2_400, 1_600)), progressive=True)
    last = large.rindex(b"\xff\xda")
    for times in (50, 1_000, 20_000):
        repeated = large[:last] + large[last:-2][:60] * times + large[last:]
        yield replace(_file(f"last scan {times} times.jpg", repeated, taken=None), quick=False)
    yield _file(
        "scans repeated.jpg", scans[:-2] + scans[scans.index(b"\xff\xda") : -2] * 30 + b"\xff\xd9", None
    )
    yield _file("start only.jpg", b"\xff\xd8\xff", taken=False)
    yield _file("start and end.jpg", b"\xff\xd8\xff\xd9", taken=False)
    yield _file("fill without end.jpg", b"\xff\xd8" + b"\xff" * 3_000_000, taken=False)
    yield _file("no tables.jpg", whole.replace(b"\xff\xdb", b"\xff\xef"), taken=False)
    yield _file("no scan.jpg", whole[: whole.index(b"\xff\xda")] + b"\xff\xd9", taken=False)
    yield _file("length nought.jpg", b"\xff\xd8\xff\xe0\0\0" + whole[2:], taken=False)
    yield _file("a zip behind.jpg", whole + b"PK\x03\x04" + bytes(5_000) + b"PK\x05\x06", taken=True)
    yield _file("a program behind.jpg", whole + b"MZ" + bytes(5_000), taken=True)
    yield _file("script in a comment.jpg", saved("JPEG", comment=b"<script>alert(1)</script>"), taken=True)
    ring = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08"
    yield _file("exif in a ring.jpg", saved("JPEG", exif=ring), taken=True)
    yield _file("exif of noise.jpg", saved("JPEG", exif=b"Exif\0\0" + Random(3).randbytes(900)), taken=True)
    yield _file("inks.jpg", saved("JPEG", drawing(mode="CMYK")), taken=True)
    yield _file("two pictures.jpg", saved("MPO", save_all=True, append_images=[drawing()]), taken=True)


def tiff(entries: dict[int, tuple[int, int, int]], behind: bytes = b"", after: int = 0) -> bytes:
    """Return a little-endian TIFF of one page with these entries: tag to kind, count, value."""
    rows = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in sorted(entries.items()))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows + struct.pack("<I", after) + behind


def _page_of(**changed: tuple[int, int, int]) -> dict[int, tuple[int, int, int]]:
    """Return the entries of a grey page of 8 by 8 whose pixels stand at 200."""
    usual = {256: 8, 257: 8, 258: 8, 259: 1, 262: 1, 273: 200, 277: 1, 278: 8, 279: 64}
    entries = {tag: (4, 1, value) for tag, value in usual.items()}
    return entries | {int(tag[1:]): entry for tag, entry in changed.items()}


def _tiffs() -> Iterator[Hostile]:
    pixels = bytes(300)
    yield _file("plain.tif", tiff(_page_of(), pixels), taken=True)
    yield _file("page is its own next.tif", tiff(_page_of(), pixels, after=8), taken=False)
    yield _file("next page is nowhere.tif", tiff(_page_of(), pixels, after=2**31), taken=False)
    yield _file("first page is nowhere.tif", b"II*\0\xff\xff\xff\x7f" + pixels, taken=False)
    yield _file("no page.tif", b"II*\0\0\0\0\0" + pixels, taken=False)
    yield _file("60000 by 60000.tif", tiff(_page_of(t256=(4, 1, 60_000), t257=(4, 1, 60_000)), pixels), False)
    yield _file(
        "2 to the 32.tif", tiff(_page_of(t256=(4, 1, 2**32 - 1), t257=(4, 1, 2**32 - 1)), pixels), False
    )
    yield _file("no sides.tif", tiff(_page_of(t256=(4, 1, 0)), pixels), taken=False)
    yield _file("pixels are nowhere.tif", tiff(_page_of(t273=(4, 1, 2**30)), pixels), taken=False)
    yield _file(
        "strips without end.tif", tiff(_page_of(t273=(4, 2**30, 8), t279=(4, 2**30, 8)), pixels), False
    )
    yield _file("unknown compression.tif", tiff(_page_of(t259=(4, 1, 9_999)), pixels), taken=False)
    yield _file("old compression.tif", tiff(_page_of(t259=(4, 1, 6)), pixels), taken=False)
    yield _file("60000 colours.tif", tiff(_page_of(t277=(4, 1, 60_000)), pixels), taken=False)
    yield _file("60000 bits.tif", tiff(_page_of(t258=(4, 1, 60_000)), pixels), taken=False)
    yield _file("no pixels.tif", tiff({256: (4, 1, 8), 257: (4, 1, 8)}, pixels), taken=False)
    many = bytearray(b"II*\0" + struct.pack("<I", 8))
    for _ in range(10_000):
        many += struct.pack("<HHHIII", 1, 256, 4, 1, 8, len(many) + 18)
    yield _file("10000 pages.tif", bytes(many), taken=False)
    strips = struct.pack("<4000I", *[0] * 4_000), struct.pack("<4000I", *[30_000] * 4_000)
    shared = _page_of(t273=(4, 4_000, 200), t279=(4, 4_000, 16_200), t257=(4, 1, 32_000))
    yield _file("strips over each other.tif", tiff(shared, bytes(78) + strips[0] + strips[1]), taken=False)
    bomb = hostile_pdf.bomb()
    sides = {"t256": (4, 1, 7_900), "t257": (4, 1, 7_900), "t278": (4, 1, 7_900), "t279": (4, 1, len(bomb))}
    yield _file("deflate bomb.tif", tiff(_page_of(t259=(4, 1, 8), **sides), bytes(78) + bomb), taken=None)
    for packed in ("raw", "tiff_deflate", "jpeg", "packbits", "lzma", "zstd"):
        made = saved("TIFF", compression=None if packed == "raw" else packed)
        yield _file(f"packed by {packed}.tif", made, taken=True)
    yield _file("turned.tif", saved("TIFF", tiffinfo={274: 6}), taken=True)


def _heics() -> Iterator[Hostile]:
    whole = heic()
    boxes = {
        name: whole.index(name) for name in (b"ispe", b"iloc", b"iinf", b"meta", b"mdat", b"pitm", b"hvcC")
    }
    for name, at in boxes.items():
        for size in (0, 1, 7, 2**31):
            changed = whole[: at - 4] + struct.pack(">I", size) + whole[at:]
            yield _file(f"box {name.decode()} of {size}.heic", changed, taken=None)
        yield _file(f"no {name.decode()}.heic", whole[:at] + b"free" + whole[at + 4 :], taken=None)
    side = boxes[b"ispe"] + 8
    for width, height in ((60_000, 60_000), (2**32 - 1, 2**32 - 1), (0, 0)):
        changed = whole[:side] + struct.pack(">II", width, height) + whole[side + 8 :]
        yield _file(f"{width} by {height}.heic", changed, taken=False)
    yield _file("head only.heic", whole[: int.from_bytes(whole[:4], "big")], taken=False)
    yield _file("something behind.heic", whole + b"\0\0\1\0uuid" + bytes(248), taken=True)


def _pdfs() -> Iterator[Hostile]:
    for name, data in hostile_pdf.refused():
        yield _file(f"{name}.pdf", data, taken=False)
    for name, data in hostile_pdf.whatever():
        yield _file(f"{name}.pdf", data, taken=None)
    for name, data in hostile_pdf.endless():
        yield replace(_file(f"{name}.pdf", data, taken=None), quick=False)


def _things() -> Iterator[Hostile]:
    """Yield what is no file, or a strange one."""

    def sparse(folder: Path) -> Path:
        with (folder / "besar.jpg").open("wb") as file:
            file.write(sound()["jpg"])
            file.truncate(3 << 30)
        return folder / "besar.jpg"

    def fifo(folder: Path) -> Path:
        os.mkfifo(folder / "pipa.pdf")
        return folder / "pipa.pdf"

    def ring(folder: Path) -> Path:
        (folder / "cincin.pdf").symlink_to(folder / "cincin.pdf")
        return folder / "cincin.pdf"

    def folder_itself(folder: Path) -> Path:
        (folder / "map.pdf").mkdir()
        return folder / "map.pdf"

    def locked(folder: Path) -> Path:
        path = folder / "terkunci.pdf"
        path.write_bytes(hostile_pdf.page())
        path.chmod(0)
        return path

    yield _file("empty.pdf", b"", taken=False)
    for byte in (0x25, 0xFF, 0x89, 0x49, 0x00):
        yield _file(f"one byte {byte}.jpg", bytes([byte]), taken=False)
    yield _file("larger than allowed.jpg", sound()["jpg"] + bytes(33 << 20), taken=False)
    yield Hostile("3 GB of nothing", sparse, taken=False)
    yield Hostile("a folder", folder_itself, taken=False)
    yield Hostile("not there", lambda folder: folder / "tidak ada.pdf", taken=False)
    yield Hostile("a name too long", lambda folder: folder / ("n" * 5_000), taken=False)
    yield Hostile("a name with nothing in it", lambda folder: folder / "a\0b.pdf", taken=False)
    yield Hostile("in a file", lambda folder: locked(folder) / "b.pdf", taken=False)
    if sys.platform != "win32":
        yield Hostile("a pipe", fifo, taken=False)
        yield Hostile("a ring of links", ring, taken=False)
        yield Hostile("no permission", locked, taken=os.geteuid() == 0)
        for device in ("zero", "null", "random", "full", "tty"):
            yield Hostile(f"device {device}", lambda _, named=device: Path("/dev") / named, taken=False)
