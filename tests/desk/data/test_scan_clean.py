"""What an attachment is kept as: the same pixels, and nothing that tells where it was made."""

from __future__ import annotations

import io

import hostile_pdf
import pillow_heif
import pytest
from hostile_attachments import PLACE_WORDS, XMP, drawing, exif, saved, sound
from PIL import Image, ImageChops, ImageOps

from desk.data.scan_clean import cleaned
from desk.data.scan_file import Flawed, kind_of
from desk.domain.attachment_errors import AttachmentFlaw

pillow_heif.register_heif_opener()
PICTURES = [ending for ending in sound() if ending != "pdf"]


def kept(data: bytes) -> bytes:
    return cleaned(data, kind_of(data))


def flaw_of(data: bytes) -> AttachmentFlaw:
    with pytest.raises(Flawed) as caught:
        kept(data)
    return caught.value.flaw


def frames(data: bytes) -> list[Image.Image]:
    opened = Image.open(io.BytesIO(data))
    shown = []
    for number in range(getattr(opened, "n_frames", 1)):
        opened.seek(number)
        shown.append(ImageOps.exif_transpose(opened).convert("RGB"))
    return shown


def same(one: bytes, other: bytes) -> bool:
    pairs = list(zip(frames(one), frames(other), strict=True))
    return all(a.size == b.size and ImageChops.difference(a, b).getbbox() is None for a, b in pairs)


@pytest.mark.parametrize("ending", [ending for ending in PICTURES if ending != "heic"])
def test_not_one_pixel_changes_and_the_picture_stands_as_it_stood(ending: str) -> None:
    data = sound()[ending]
    assert same(kept(data), data)


def test_a_heic_picture_keeps_its_pixels_where_they_are() -> None:
    data = sound()["heic"]
    assert len(kept(data)) == len(data)
    pixels = [pillow_heif.open_heif(one)[0].data for one in (data, kept(data))]
    assert pixels[0] == pixels[1]


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "heic"])
def test_no_place_is_left(ending: str) -> None:
    data = sound()[ending]
    assert any(word in data for word in PLACE_WORDS)
    assert not any(word in kept(data) for word in PLACE_WORDS)
    if ending != "heic":
        left = Image.open(io.BytesIO(kept(data))).getexif()
        assert not left.get_ifd(0x8825)
        assert 0x010E not in left


def test_a_cleaned_file_is_clean() -> None:
    for data in sound().values():
        assert kept(kept(data)) == kept(data)


def test_the_same_scan_is_the_same_whatever_its_camera_wrote_beside_it() -> None:
    plain, placed = saved("JPEG"), saved("JPEG", exif=exif(), xmp=XMP, comment=b"Rumah Ibu Siti")
    assert plain != placed
    assert kept(plain) == kept(placed)


def test_what_follows_the_end_of_a_picture_is_left_behind() -> None:
    for ending in ("jpg", "png"):
        data = sound()[ending]
        assert kept(data + b"PK\x03\x04" + bytes(100)) == kept(data)


def test_a_profile_of_colours_stays() -> None:
    profile = bytes(200)
    for kind in ("JPEG", "PNG", "TIFF"):
        cleaned_file = Image.open(io.BytesIO(kept(saved(kind, icc_profile=profile))))
        assert cleaned_file.info["icc_profile"] == profile


def test_a_tiff_of_either_byte_order_keeps_its_pages() -> None:
    for order in ("II", "MM"):
        made = io.BytesIO()
        pages = [drawing((64, 48)), drawing((48, 64), "L"), drawing((32, 32), "1")]
        pages[0].save(made, "TIFF", save_all=True, append_images=pages[1:], big_tiff=False)
        data = made.getvalue()
        assert data[:2] == b"II"
        if order == "MM":
            data = _big_endian()
        assert same(kept(data), data)


def _big_endian() -> bytes:
    import_from = drawing((40, 30), "L")
    rows = [
        (256, 3, 1, 40 << 16),
        (257, 3, 1, 30 << 16),
        (258, 3, 1, 8 << 16),
        (259, 3, 1, 1 << 16),
        (262, 3, 1, 1 << 16),
        (270, 2, 15, 200),
        (273, 4, 1, 300),
        (277, 3, 1, 1 << 16),
        (278, 3, 1, 30 << 16),
        (279, 4, 1, 1200),
    ]
    made = b"MM\0*\0\0\0\x08" + len(rows).to_bytes(2, "big")
    for tag, kind, count, value in rows:
        made += tag.to_bytes(2, "big") + kind.to_bytes(2, "big")
        made += count.to_bytes(4, "big") + value.to_bytes(4, "big")
    made = (made + bytes(4)).ljust(200, b"\0") + b"Rumah Ibu Siti\0"
    return made.ljust(300, b"\0") + import_from.tobytes()


def test_a_pdf_loses_its_xmp_and_the_places_of_its_photographs_and_nothing_moves() -> None:
    photograph = saved("JPEG", exif=exif())
    told = b"/Type/XObject/Subtype/Image/Width 400/Height 300/ColorSpace/DeviceRGB/BitsPerComponent 8"
    data = hostile_pdf.page(
        b"500 0 0 500 0 0 cm /I Do",
        b"<</XObject<</I 6 0 R>>>>",
        o1=b"<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R>>",
        o6=hostile_pdf.stream(photograph, told + b"/Filter/DCTDecode"),
        o7=hostile_pdf.stream(XMP, b"/Type/Metadata/Subtype/XML"),
        o8=hostile_pdf.flate(XMP, 1, b"/Type/Metadata/Subtype/XML"),
    )
    assert len(kept(data)) == len(data)
    assert not any(word in kept(data) for word in PLACE_WORDS)
    assert kept(data).count(b"endstream") == data.count(b"endstream")
    inside = kept(data)[kept(data).index(b"\xff\xd8\xff") :]
    assert same(inside, photograph)


def test_a_signed_pdf_is_kept_to_the_last_byte() -> None:
    signed = hostile_pdf.page(
        o6=b"<</Type/Sig/ByteRange[0 10 20 30]/Contents<00>>>",
        o7=hostile_pdf.stream(XMP, b"/Type/Metadata/Subtype/XML"),
    )
    assert kept(signed) == signed


def test_a_file_whose_end_is_missing_is_told_from_a_damaged_one() -> None:
    for ending, data in sound().items():
        if ending not in ("tif", "fax.tif"):
            assert flaw_of(data[: len(data) * 3 // 4]) is AttachmentFlaw.TRUNCATED, ending
    assert flaw_of(b"II*\0\x08\0\0\0\0\0\0\0\0\0\0\0") is AttachmentFlaw.DAMAGED
