"""PDFs by hand: sound, broken and made to harm, object by object."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from functools import cache

from pypdf import PdfReader, PdfWriter

Objects = Mapping[int, bytes]

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
ONE_PAGE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>"
DRAWN = b"0 0 0 rg 50 50 200 300 re f"


def stream(content: bytes, more: bytes = b"", length: int | None = None) -> bytes:
    told = len(content) if length is None else length
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (told, more, content)


@cache
def bomb() -> bytes:
    """Return what unpacks to 60 MB of nothing."""
    return zlib.compress(bytes(60 << 20))


def flate(content: bytes, times: int = 1, more: bytes = b"") -> bytes:
    content = bomb() if not content else zlib.compress(content)
    for _ in range(times - 1):
        content = zlib.compress(content)
    return stream(content, more + b"/Filter[" + b"/FlateDecode" * times + b"]")


def pdf(objects: Objects, trailer: bytes = b"", xref: bytes | None = None, start: int | None = None) -> bytes:
    """Return a PDF of these objects; a table of places of one's own may be wrong."""
    made, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number, content in objects.items():
        places[number] = len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    at = len(made)
    if xref is None:
        last = max(objects)
        rows = [b"0000000000 65535 f \n"]
        rows += [
            b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 00000 f \n"
            for n in range(1, last + 1)
        ]
        xref = b"xref\n0 %d\n%s" % (last + 1, b"".join(rows))
    made += xref + b"trailer\n<</Size %d/Root 1 0 R%s>>\n" % (max(objects) + 1, trailer)
    made += b"startxref\n%d\n%%%%EOF\n" % (at if start is None else start)
    return bytes(made)


def page(content: bytes = DRAWN, resources: bytes = b"<<>>", **changed: bytes) -> bytes:
    """Return a PDF of one page; objects can be replaced by their number, as ``o3``."""
    objects = {1: CATALOG, 2: ONE_PAGE, 3: PAGE, 4: stream(content), 5: resources}
    objects |= {int(name[1:]): value for name, value in changed.items()}
    return pdf(objects)


def pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 10) for number in range(count))
    blank = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    objects = {1: CATALOG, 2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids)}
    return pdf(objects | {number + 10: blank for number in range(count)})


def locked(user: str, algorithm: str) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pages(2))))
    writer.encrypt(user, "pemilik", algorithm=algorithm)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def locked_by_aes(version: int) -> bytes:
    """Return a PDF locked with a password that nobody knows."""
    longest = 48 if version == 5 else 32
    words = b"".join(
        b"/%s<%s>" % (name, b"ab" * length)
        for name, length in ((b"O", longest), (b"U", longest), (b"OE", 32), (b"UE", 32), (b"Perms", 16))
    )
    method = b"AESV3" if version == 5 else b"AESV2"
    lock = b"<</Filter/Standard/V %d/R %d/Length %d/P -4%s/StmF/S/StrF/S/CF<</S<</CFM/%s/Length %d>>>>>>" % (
        version,
        version + version // 5,
        256 if version == 5 else 128,
        words,
        method,
        32 if version == 5 else 16,
    )
    return pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE, 9: lock}, b"/Encrypt 9 0 R/ID[<abab><abab>]")


def with_script() -> bytes:
    script = b"/OpenAction<</S/JavaScript/JS(while \\(true\\) { app.alert\\('x'\\); })>>"
    catalog = b"<</Type/Catalog/Pages 2 0 R%s/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>>>" % script
    file = b"<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>"
    return page(o1=catalog, o6=file, o7=stream(b"MZ" + bytes(500), b"/Type/EmbeddedFile"))


def chain(depth: int, *, loop: bool = False) -> bytes:
    """Return a PDF whose page tree is so deep, or bites its tail."""
    objects = {1: CATALOG}
    for number in range(2, depth + 2):
        objects[number] = b"<</Type/Pages/Count 1/Kids[%d 0 R]/Parent %d 0 R>>" % (number + 1, number - 1)
    last = depth + 2
    objects[last] = (
        b"<</Type/Pages/Count 1/Kids[2 0 R]>>"
        if loop
        else b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 100 100]>>" % (last - 1)
    )
    return pdf(objects)


def laughs(levels: int, width: int) -> bytes:
    """Return a PDF whose page draws a form that draws forms that draw forms."""
    objects = {1: CATALOG, 2: ONE_PAGE, 3: PAGE, 4: stream(b"/X10 Do"), 5: b"<</XObject<</X10 10 0 R>>>>"}
    for level in range(10, 10 + levels):
        inner = b"/XObject<</X%d %d 0 R>>" % (level + 1, level + 1)
        more = b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<<" + inner + b">>"
        objects[level] = stream(b"/X%d Do " % (level + 1) * width, more)
    objects[10 + levels] = stream(DRAWN, b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]")
    return pdf(objects)


def image(width: int, height: int, data: bytes) -> bytes:
    told = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
    return page(
        b"500 0 0 500 0 0 cm /I Do", b"<</XObject<</I 6 0 R>>>>", o6=stream(data, told % (width, height))
    )


def refused() -> Iterator[tuple[str, bytes]]:
    """Yield the PDFs that nothing can be shown of, or that show far too much."""
    yield "10000 pages", pages(10_000)
    yield "201 pages", pages(201)
    yield "a million pages said", page(o2=b"<</Type/Pages/Kids[3 0 R]/Count 1000000>>")
    yield "no pages", pdf({1: CATALOG, 2: b"<</Type/Pages/Kids[]/Count 0>>"})
    yield "fewer pages than said", page(o2=b"<</Type/Pages/Kids[3 0 R]/Count 150>>")
    yield "no catalogue", pdf({2: ONE_PAGE, 3: PAGE})
    yield "nothing but a header", b"%PDF-1.7\n"
    yield "header and end", b"%PDF-1.7\n%%EOF\n"
    yield "page is a number", page(o3=b"42")
    yield "pages in pages", chain(3, loop=True)
    yield "locked AES-256", locked_by_aes(5)
    yield "locked AES-128", locked_by_aes(4)
    yield "locked RC4-128", locked("rahasia", "RC4-128")
    yield "locked RC4-40", locked("rahasia", "RC4-40")
    yield (
        "unknown lock",
        pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE, 9: b"<</Filter/Foo/V 9>>"}, b"/Encrypt 9 0 R"),
    )
    yield "an end of words only", b"%PDF-1.4\n" + b"stream\n" * 50_000 + b"%%EOF"
    yield "a page of 1e9 points", page(o3=b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000000 9]>>")


def whatever() -> Iterator[tuple[str, bytes]]:
    """Yield PDFs that a reader may mend or may refuse; only a clear answer counts."""
    yield "sound", page()
    yield "deep page tree", chain(5_000)
    yield "script and program inside", with_script()
    launch = b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(cmd.exe)>>>>"
    yield "launch", page(o1=launch)
    yield "opened by anybody, locked for changes", locked("", "RC4-128")
    yield "no table of places", pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE, 4: stream(DRAWN)}, xref=b"")
    yield "places wrong", pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE}, start=7)
    yield "places far outside", pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE}, start=2**40)
    yield "earlier table is itself", pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE}, b"/Prev 9", start=9)
    yield "content is itself", page(o4=b"4 0 R")
    yield "resources in resources", page(resources=b"<</XObject 5 0 R/Font 5 0 R>>")
    for times in (1, 2, 3):
        yield f"content flate bomb {times}", page(o4=flate(b"", times))
    yield "arrays in arrays", page(o5=b"[" * 60_000 + b"]" * 60_000)
    yield "dictionaries in dictionaries", page(o5=b"<</A" * 40_000 + b">>" * 40_000)
    yield "a long name", page(o5=b"<</" + b"A" * 2_000_000 + b" 1>>")
    yield "length too long", page(o4=stream(DRAWN, length=2**31 - 1))
    yield "length below zero", page(o4=stream(DRAWN, length=-5))
    yield "length is itself", page(o4=b"<</Length 4 0 R>>\nstream\nq\nendstream")
    yield "image of 60000 by 60000", image(60_000, 60_000, b"x")
    yield (
        "image bomb",
        page(
            b"500 0 0 500 0 0 cm /I Do",
            b"<</XObject<</I 6 0 R>>>>",
            o6=flate(
                b"",
                2,
                b"/Type/XObject/Subtype/Image/Width 5000/Height 4000/ColorSpace/DeviceRGB/BitsPerComponent 8",
            ),
        ),
    )
    yield "image below zero", image(-5, -5, b"x")
    for name, box in (
        ("huge", b"0 0 14400 14400"),
        ("far too huge", b"0 0 900000 900000"),
        ("empty", b"0 0 0 0"),
        ("upside down", b"595 842 0 0"),
        ("of words", b"/A /B /C /D"),
        ("thin", b"0 0 1 900000"),
    ):
        yield f"page {name}", page(o3=b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R>>" % box)
    yield (
        "object stream in itself",
        page(o6=stream(b"6 0 <<>>", b"/Type/ObjStm/N 1/First 4/Extends 6 0 R"), o3=b"6 0 R"),
    )
    yield "objects without end", pdf({1: CATALOG, 2: ONE_PAGE, 3: PAGE}) + b"9 0 obj <<" * 20_000 + b"%%EOF"
    yield "two beginnings", page() + page(b"1 0 0 rg 0 0 9 9 re f")
    yield "followed by a zip", page() + b"PK\x03\x04" + bytes(3_000)


def endless() -> Iterator[tuple[str, bytes]]:
    """Yield PDFs that a reader would draw for minutes or for ever."""
    yield "laughs", laughs(12, 20)
    own = stream(
        b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
    )
    yield "form draws itself", page(b"/X Do", b"<</XObject<</X 6 0 R>>>>", o6=own)
    yield "content of a million strokes", page(o4=flate(b"0 0 m 500 800 l S\n" * 1_000_000))
    yield "a million clips", page(o4=flate(b"q 0 0 500 800 re W n\n" * 500_000))
    tiling = b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001/Resources<<>>"
    yield (
        "tiles",
        page(b"/Pattern cs /P scn 0 0 595 842 re f", b"<</Pattern<</P 6 0 R>>>>", o6=stream(DRAWN, tiling)),
    )
    shade = b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Matrix[595 0 0 842 0 0]/Function 7 0 R>>"
    sums = stream(
        b"{" + b" sin cos exch" * 3_000 + b" dup}", b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]"
    )
    yield "shading that counts", page(b"/S sh", b"<</Shading<</S 6 0 R>>>>", o6=shade, o7=sums)
