"""A PDF says on every page what a signed paper must say, and draws every name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from papers import KOP, MADE, NAME_COLUMNS, daily_report, handover_minutes, name_rows
from PIL import Image
from pypdf import PdfReader
from spoken import english, indonesian
from storms import LONG

from desk.domain.errors import Cancelled
from desk.domain.export_errors import LogoUnreadable
from reports.document import (
    Annex,
    Column,
    Document,
    Fields,
    Kind,
    Letterhead,
    Made,
    Paper,
    Paragraphs,
    Row,
    Signature,
    Signatures,
    Table,
)
from reports.pdf import write_pdf

Listing = Callable[[Iterable[Row]], Document]
Read = Callable[[Document], list[str]]
pytestmark = [pytest.mark.storm] if LONG else []


def around_the_break(pages: Read, made: Callable[[int], Document], counts: range) -> Iterator[list[str]]:
    """Yield the pages of documents of every length that there is around the end of the first page.

    The last length that fits one page is searched by halves; the storms try every length.
    """
    one, more = counts[0], counts[-1]
    assert (len(pages(made(one))), len(pages(made(more)))) == (1, 2)
    while more - one > 1:
        middle = (one + more) // 2
        one, more = (middle, more) if len(pages(made(middle))) == 1 else (one, middle)
    for count in counts if LONG else range(one - 1, more + 3):
        yield pages(made(count))


def test_every_page_tells_its_number_and_how_many_there_are(pages: Read) -> None:
    read = pages(daily_report(names=200))
    assert len(read) > 5
    for number, text in enumerate(read, start=1):
        assert f"Halaman {number} dari {len(read)}" in text
        assert "Dibuat oleh Siti Rahmawati, 4 Agustus 2020 16:12" in text
        assert "9f3c2a71" in text


def test_every_row_is_there_once_and_in_order(pages: Read) -> None:
    text = "\n".join(pages(daily_report(names=333)))
    registers = re.findall(r"PRR-2020-\d{6}", text)
    assert registers == [row[1] for row in name_rows(333)]


def test_every_page_of_a_list_repeats_its_head(pages: Read) -> None:
    document = Document("x", "DAFTAR", MADE, (Table(NAME_COLUMNS, name_rows(150)),), landscape=True)
    read = pages(document)
    assert len(read) > 3
    assert all("No. register" in text and "Kelurahan" in text for text in read)


def test_the_totals_row_is_never_alone_on_a_page(pages: Read) -> None:
    columns = (Column("name", "Nama"), Column("n", "Keping", Kind.NUMBER, total=True))

    def table(count: int) -> Document:
        rows = [(f"Nama {n}", 1) for n in range(count)]
        return Document("x", "DAFTAR", MADE, (Table(columns, rows),))

    for read in around_the_break(pages, table, range(30, 70)):
        assert "Nama " in read[-1]
        assert "Jumlah" in read[-1]


def test_a_heading_is_never_the_last_thing_on_a_page(pages: Read) -> None:
    columns = (Column("name", "Kepala kolom"), Column("n", "Keping", Kind.NUMBER))

    def tables(count: int) -> Document:
        first = Table(columns, [(f"Atas {n}", 1) for n in range(count)])
        second = Table(columns, [(f"Bawah {n}", 1) for n in range(12)], title="Judul bawah")
        return Document("x", "DAFTAR", MADE, (first, second))

    for read in around_the_break(pages, tables, range(20, 50)):
        for text in read:
            assert ("Judul bawah" in text) == ("Bawah 0" in text) == ("Bawah 11" in text)


def test_signatures_stay_together_with_the_closing_words(pages: Read) -> None:
    places = Signatures(
        (
            (Signature(("Kiri",), "Ani Kiri", ("NIP. 1",)), Signature(("Kanan",), "Budi Kanan", ("NIP. 2",))),
            (Signature(("Mengetahui",), "Cici Tengah"),),
        )
    )

    def minutes(count: int) -> Document:
        body = Paragraphs(tuple(f"Kalimat {n}." for n in range(count)))
        return Document("x", "BERITA", MADE, (body, Paragraphs(("Demikian dibuat.",))), signatures=places)

    for read in around_the_break(pages, minutes, range(20, 60)):
        for text in read:
            signed = ["Demikian" in text, "Ani Kiri" in text, "Budi Kanan" in text, "Cici Tengah" in text]
            assert len(set(signed)) == 1


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    for document in (daily_report(), handover_minutes()):
        write_pdf(document, tmp_path / "a", indonesian)
        write_pdf(daily_report(names=3), tmp_path / "between", indonesian)
        write_pdf(document, tmp_path / "b", indonesian)
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "<b>Siti</b>",
        "Ani & Budi",
        "&lt;",
        "(Udin) \\n",
        "<para><font color='red'>x",
        "%PDF",
        'Nur\'aini "Ii"',
    ],
)
def test_markup_in_a_name_is_drawn_as_it_is(listing: Listing, pages: Read, name: str) -> None:
    assert name in pages(listing([(name, "", None, None, 1, 0)]))[0]


@pytest.mark.parametrize(
    "name", ["Zoë Ångström", "Đặng Thị Hương", "Şükrü Öğüt", "Łukasz Żak", "Ḥasan ʿAlī", "ĀĒĪŌŪ ñ ç ß œ Ǝ ɓ"]
)
def test_names_with_any_latin_letter_are_drawn(listing: Listing, pages: Read, name: str) -> None:
    text = pages(listing([(name, "", None, None, 1, 0)]))[0]
    assert name in text
    assert "\ufffd" not in text


@pytest.mark.parametrize(
    ("name", "shown"), [("Siti 😀", "Siti \ufffd"), ("林", "\ufffd"), ("a\x0bb", "a\ufffdb")]
)
def test_a_sign_the_typeface_lacks_is_visibly_replaced(
    listing: Listing, pages: Read, name: str, shown: str
) -> None:
    assert shown in pages(listing([(name, "", None, None, 1, 0)]))[0]


def test_figures_and_days_are_written_the_indonesian_way(listing: Listing, pages: Read) -> None:
    rows = [("Siti", "3673••••••••0012", date(1985, 8, 4), time(9, 41), 4_000, Decimal("0.024"))]
    rows.append(("Budi", "", datetime(2020, 8, 4, 7, 5), None, 101, 0))
    text = pages(listing(rows))[0]
    for shown in ("04-08-1985", "09:41", "4.000", "2,4%", "04-08-2020 07:05", "4.101", "3673••••••••0012"):
        assert shown in text


def test_an_english_paper_groups_figures_the_english_way(tmp_path: Path, listing: Listing) -> None:
    document = replace(listing([("Siti", "", None, None, 4_101, Decimal("0.024"))]), language="en")
    write_pdf(document, tmp_path / "a.pdf", english)
    text = PdfReader(tmp_path / "a.pdf").pages[0].extract_text()
    assert "4,101" in text
    assert "2.4%" in text
    assert "Page 1 of 1" in text


@pytest.mark.parametrize(("paper", "short", "long"), [(Paper.A4, 210, 297), (Paper.F4, 215, 330)])
def test_pages_have_the_offices_paper_and_an_annex_may_lie(
    tmp_path: Path, paper: Paper, short: int, long: int
) -> None:
    annex = Annex("LAMPIRAN", (Table(NAME_COLUMNS, name_rows(2)),), landscape=True)
    write_pdf(Document("x", "X", MADE, (), paper=paper, annexes=(annex,)), tmp_path / "a.pdf", indonesian)
    boxes = [page.mediabox for page in PdfReader(tmp_path / "a.pdf").pages]
    sizes = [(round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)) for box in boxes]
    assert sizes == [(short, long), (long, short)]


def test_the_typeface_travels_inside_the_file(tmp_path: Path) -> None:
    write_pdf(daily_report(), tmp_path / "a.pdf", indonesian)
    fonts = {
        font.get_object()["/BaseFont"]: font.get_object()
        for page in PdfReader(tmp_path / "a.pdf").pages
        for font in page["/Resources"]["/Font"].values()
    }
    drawn = {name: font for name, font in fonts.items() if "Roboto" in name}
    assert {name.split("+")[1] for name in drawn} == {"Roboto-Regular", "Roboto-Bold"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in drawn.values())


def test_a_long_address_wraps_inside_its_column_and_loses_nothing(pages: Read) -> None:
    words = [f"jalan{n}" for n in range(120)]
    columns = (Column("a", "Alamat"), Column("b", "Nama"))
    text = " ".join(pages(Document("x", "X", MADE, (Table(columns, [(" ".join(words), "Siti")]),))))
    assert re.findall(r"jalan\d+", text) == words


def test_a_cell_taller_than_a_page_goes_on_over_the_next(pages: Read) -> None:
    words = [f"kata{n}" for n in range(4_000)]
    columns = (Column("a", "Uraian"), Column("b", "Nama"))
    read = pages(Document("x", "X", MADE, (Table(columns, [("A", "B"), (" ".join(words), "Siti")]),)))
    assert len(read) > 2
    assert re.findall(r"kata\d+", " ".join(read)) == words


def test_a_word_wider_than_its_column_is_broken_not_cut(pages: Read) -> None:
    columns = (Column("a", "A"), Column("b", "B"))
    read = pages(Document("x", "X", MADE, (Table(columns, [("x" * 500, "y")]),)))
    assert read[0].count("x") >= 500


def test_nothing_is_drawn_outside_the_margins(tmp_path: Path) -> None:
    for document in (daily_report(), handover_minutes()):
        write_pdf(document, tmp_path / "a.pdf", indonesian)
        for page in PdfReader(tmp_path / "a.pdf").pages:
            places: list[tuple[float, float]] = []

            def note(text: str, _cm: object, tm: list[float], *_rest: object) -> None:
                if text.strip():
                    places.append((tm[4], tm[5]))  # noqa: B023 - read before the next page

            page.extract_text(visitor_text=note)
            width, height = float(page.mediabox.width), float(page.mediabox.height)
            assert places
            assert all(30 < x < width - 30 and 0 <= y < height - 25 for x, y in places)


def test_label_and_value_stand_beside_each_other(pages: Read) -> None:
    fields = Fields((("Nama", "Siti"), ("Jabatan", "Operator")), lead="1.")
    text = pages(Document("x", "X", MADE, (fields,)))[0]
    assert text.index("Nama") < text.index("Siti") < text.index("Jabatan") < text.index("Operator")


def test_the_letterhead_stands_on_the_first_page_alone(pages: Read) -> None:
    read = pages(daily_report())
    assert KOP.office in read[0]
    assert not [text for text in read[1:] if KOP.office in text]
    assert all("LAPORAN HARIAN PENCETAKAN KTP-EL" in text for text in read[:2])


def test_an_emblem_is_drawn_and_an_unreadable_one_is_named(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (60, 80), "navy").save(logo)
    document = Document("x", "X", MADE, (), letterhead=Letterhead("P", "D", logo=logo))
    write_pdf(document, tmp_path / "a.pdf", indonesian)
    assert len(PdfReader(tmp_path / "a.pdf").pages[0].images) == 1
    logo.write_bytes(b"GIF89a broken")
    with pytest.raises(LogoUnreadable):
        write_pdf(document, tmp_path / "a.pdf", indonesian)


def test_a_makers_long_name_does_not_run_into_the_page_number(pages: Read) -> None:
    made = Made("R. " + "Panjang " * 40, datetime(2020, 8, 4, 8, 0), "abc")
    text = pages(Document("x", "X", made, ()))[0]
    assert "…" in text
    assert "Halaman 1 dari 1" in text


def test_progress_counts_rows_and_a_cancel_stops_the_writing(listing: Listing, tmp_path: Path) -> None:
    heard: list[int] = []
    rows = [(f"N{n}", "", None, None, n, 0) for n in range(1_000)]
    write_pdf(listing(rows), tmp_path / "a.pdf", indonesian, heard.append)
    assert heard == [*range(100, 1_001, 100), 1_000]
    heard.clear()
    with pytest.raises(Cancelled):
        write_pdf(listing(rows), tmp_path / "a.pdf", indonesian, heard.append, lambda: len(heard) == 3)
    assert heard == [100, 200, 300]
