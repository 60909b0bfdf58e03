"""Invented papers of an office for trying the writers on; the people in them do not exist."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from spoken import indonesian

from reports.document import (
    Annex,
    Column,
    Document,
    Kind,
    Letterhead,
    Made,
    Paper,
    Paragraphs,
    Row,
    Run,
    Signature,
    Signatures,
    Table,
)
from reports.letter_parts import (
    FIRST_PARTY,
    SECOND_PARTY,
    Handed,
    Party,
    acknowledged,
    amount_in_words,
    clauses,
    hand_and_receive,
    objects_table,
    opening_sentence,
    party_block,
    signatures,
)

DAY = date(2020, 8, 4)
MADE = Made("Siti Rahmawati", datetime(2020, 8, 4, 16, 12, 30), "9f3c2a71")
KOP = Letterhead(
    "PEMERINTAH KOTA SERANG",
    "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
    "Jalan Jenderal Sudirman, Kota Serang, Banten 42118",
    "Telepon (0254) 000000  ·  Pos-el: dukcapil@contoh.go.id",
)
_AREAS = ("Cipocok Jaya", "Curug", "Kasemen", "Serang", "Taktakan", "Walantaka")
_VILLAGES = ("Banjarsari", "Curugmanis", "Banten", "Cimuncang", "Drangong", "Kalodran")
_REASONS = ("PRR / pemula", "Perubahan data", "Hilang", "Rusak", "Pindah datang")
_NAMES = (
    "Aisyah Putri Ramadhani",
    "Bagas Prasetyo",
    "Cut Nyak Meutia Zahra",
    "Dadang Suherman",
    "Eneng Nurhayati",
    "Fajar Maulana Yusuf",
    "Gita Permatasari",
    "H. Tubagus Abdurrahman Wahid, S.Pd.I., M.M.",
    "Iis Rohaeti",
    "Jajang Nurjaman",
    "Khoirunnisa",
    "Lilis Suryani",
    "M. Rizky Al-Faruqi",
    "Nyi Ratu Ayu Kencana Wulandari Kusumaningrum",
    "Ojat Sudrajat",
)


def _stock() -> Table:
    figures = [
        ("Blangko KTP-el (keping)", 1_500, 500, 187, 4, 300, 12, 1_521, 1_520, -1, "BA opname 050/08/SO"),
        ("Blangko KIA (keping)", 640, 0, 35, 0, 0, 0, 605, 605, 0, ""),
        ("Ribbon (rol)", 9, 2, 1, 0, 2, 0, 8, 8, 0, "sisa rol terpasang 40%"),
        ("Film (rol)", 7, 0, 1, 0, 1, 0, 5, 5, 0, "sisa rol terpasang 65%"),
        ("Cleaning kit (set)", 4, 0, 0, 0, 0, 0, 4, 4, 0, ""),
    ]
    columns = (
        Column("goods", "Uraian"),
        Column("opening", "Saldo awal", Kind.NUMBER),
        Column("received", "Diterima", Kind.NUMBER, group="Masuk"),
        Column("returned", "Kembali", Kind.NUMBER, group="Masuk"),
        Column("good", "Terpakai baik", Kind.NUMBER, group="Keluar"),
        Column("spoiled", "Rusak/ gagal", Kind.NUMBER, group="Keluar"),
        Column("sent", "Distribusi", Kind.NUMBER, group="Keluar"),
        Column("closing", "Sistem", Kind.NUMBER, group="Saldo akhir"),
        Column("counted", "Fisik", Kind.NUMBER, group="Saldo akhir"),
        Column("differs", "Selisih", Kind.NUMBER, group="Saldo akhir"),
        Column("note", "Keterangan"),
    )
    rows = tuple((a, b, c, g, d, e, f, h, i, j, k) for a, b, c, d, e, f, g, h, i, j, k in figures)
    return Table(columns, rows, title="A. Persediaan")


def _printed() -> Table:
    titles = (
        "PRR / pemula",
        "Pindah datang",
        "Perubahan data",
        "Hilang",
        "Rusak",
        "Ganti suket",
        "Luar domisili",
    )
    columns = (
        Column("area", "Kecamatan"),
        *(
            Column(f"r{n}", title, Kind.NUMBER, total=True, group="Alasan cetak")
            for n, title in enumerate(titles)
        ),
        Column("sum", "Jumlah", Kind.NUMBER, total=True),
        Column("failed", "Gagal", Kind.NUMBER, total=True),
    )
    rows: list[Row] = []
    for place, area in enumerate((*_AREAS, "Luar domisili")):
        counts = [(place * 7 + n * 5) % 11 for n in range(6)] + [0 if place < 6 else 9]
        if place == 6:
            counts[:6] = [0] * 6
        rows.append((area, *counts, sum(counts), 1 if place in (1, 3, 4) else 0))
    return Table(columns, tuple(rows), title="B. Pencetakan menurut kecamatan dan alasan")


def _backlog() -> Table:
    columns = (
        Column("area", "Kecamatan"),
        Column("opening", "PRR awal", Kind.NUMBER, total=True),
        Column("taken", "Masuk (impor)", Kind.NUMBER, total=True),
        Column("printed", "Dicetak", Kind.NUMBER, total=True),
        Column("cancelled", "Dibatalkan", Kind.NUMBER, total=True),
        Column("held", "Ditahan", Kind.NUMBER, total=True),
        Column("closing", "PRR akhir", Kind.NUMBER, total=True),
    )
    rows = []
    for place, area in enumerate(_AREAS):
        opening, taken, printed, cancelled = 3_100 + place * 57, 120 + place, 24 + place * 3, place % 3
        held = 15 + place * 2
        rows.append((area, opening, taken, printed, cancelled, held, opening + taken - printed - cancelled))
    return Table(columns, tuple(rows), title="C. Mutasi antrean PRR")


def _handed() -> Table:
    columns = (
        Column("line", "Uraian"),
        Column("opening", "Siap serah awal", Kind.NUMBER, total=True),
        Column("printed", "Dicetak hari ini", Kind.NUMBER, total=True),
        Column("counter", "Loket", Kind.NUMBER, total=True, group="Diserahkan melalui"),
        Column("district", "Kecamatan", Kind.NUMBER, total=True, group="Diserahkan melalui"),
        Column("village", "Kelurahan/ RT", Kind.NUMBER, total=True, group="Diserahkan melalui"),
        Column("post", "Pos", Kind.NUMBER, total=True, group="Diserahkan melalui"),
        Column("returned", "Retur", Kind.NUMBER, total=True),
        Column("week", "≤ 7 hari", Kind.NUMBER, total=True, group="Sisa belum diambil"),
        Column("month", "8–30 hari", Kind.NUMBER, total=True, group="Sisa belum diambil"),
        Column("quarter", "31–90 hari", Kind.NUMBER, total=True, group="Sisa belum diambil"),
        Column("older", "> 90 hari", Kind.NUMBER, total=True, group="Sisa belum diambil"),
    )
    rows = (
        ("KTP-el", 412, 187, 64, 80, 21, 12, 3, 190, 121, 92, 22),
        ("KIA", 88, 35, 17, 20, 0, 4, 0, 41, 27, 14, 0),
    )
    return Table(columns, rows, title="D. Penyerahan")


def _operators() -> Table:
    columns = (
        Column("operator", "Operator"),
        Column("printer", "Printer"),
        Column("good", "Baik", Kind.NUMBER, total=True),
        Column("failed", "Gagal", Kind.NUMBER, total=True),
        Column("share", "% gagal", Kind.PERCENT),
        Column("from", "Mulai", Kind.TIME),
        Column("to", "Selesai", Kind.TIME),
        Column("outage", "Gangguan jaringan (menit)", Kind.NUMBER, total=True),
    )
    rows = (
        ("Dewi Lestari", "Printer 1", 98, 1, Decimal(1) / 99, time(8, 5), time(15, 40), 20),
        ("Rahmat Hidayat", "Printer 2", 89, 3, Decimal(3) / 92, time(8, 12), time(15, 55), 35),
    )
    totals = ("Jumlah", None, 187, 4, Decimal(4) / 191, None, None, 55)
    return Table(
        columns,
        rows,
        title="E. Operator dan printer",
        totals=totals,
        note="Gangguan: jaringan pusat terputus pukul 10:10–10:45.",
    )


def name_rows(count: int) -> list[Row]:
    """Return the rows of a list of names as long as wanted."""
    return [
        (
            n + 1,
            f"PRR-2020-{n + 4_101:06}",
            f"3673••••••••{n % 10_000:04}",
            _NAMES[n % len(_NAMES)],
            _AREAS[n % 6],
            _VILLAGES[n % 6],
            _REASONS[n % 5],
            ("Dewi Lestari", "Rahmat Hidayat")[n % 2],
            time(8 + n % 7, n * 7 % 60),
            ("Loket", f"Kec. {_AREAS[n % 6]}", "Pos")[n % 3],
        )
        for n in range(count)
    ]


NAME_COLUMNS = (
    Column("number", "No.", Kind.NUMBER),
    Column("register", "No. register"),
    Column("nik", "NIK", Kind.NIK),
    Column("name", "Nama"),
    Column("area", "Kecamatan"),
    Column("village", "Kelurahan"),
    Column("reason", "Alasan"),
    Column("operator", "Operator"),
    Column("at", "Jam", Kind.TIME),
    Column("to", "Tujuan"),
)


def daily_report(names: int = 60) -> Document:
    """Return a daily print report with its five tables and a list of names."""
    signed = Signatures(
        (
            (
                Signature(("", "Operator Cetak,"), "Dewi Lestari, A.Md.", ("NIP. 19920317 201903 2 004",)),
                Signature(
                    ("Serang, 4 Agustus 2020", "Kepala Seksi Identitas Penduduk,"),
                    "Drs. H. Ahmad Fauzan, M.Si.",
                    ("Penata Tingkat I", "NIP. 19740512 199903 1 006"),
                ),
            ),
        )
    )
    annex = Annex(
        "LAMPIRAN: DAFTAR KTP-EL YANG DICETAK",
        (Table(NAME_COLUMNS, tuple(name_rows(names))),),
        subtitle=("Selasa, 4 Agustus 2020",),
    )
    return Document(
        "Laporan harian pencetakan KTP-el 2020-08-04",
        "LAPORAN HARIAN PENCETAKAN KTP-EL",
        MADE,
        (_stock(), _printed(), _backlog(), _handed(), _operators()),
        number="470/123/LHC/VIII/2020",
        facts=(
            ("Hari/Tanggal", "Selasa, 4 Agustus 2020"),
            ("Lokasi", "Ruang Cetak, Disdukcapil Kota Serang"),
        ),
        letterhead=KOP,
        landscape=True,
        signatures=signed,
        annexes=(annex,),
    )


GIVER = Party(
    "Drs. H. Ahmad Fauzan, M.Si.",
    "Kepala Seksi Identitas Penduduk",
    "197405121999031006",
    rank="Penata Tingkat I (III/d)",
    office="Dinas Kependudukan dan Pencatatan Sipil Kota Serang",
    address="Jalan Jenderal Sudirman, Kota Serang",
)
RECEIVER = Party(
    "Hj. Ratu Mulyani, S.Sos.",
    "Kepala Seksi Pemerintahan Kecamatan Walantaka",
    "198103222006042011",
    rank="Penata (III/c)",
    office="Kecamatan Walantaka",
    address="Jalan Raya Walantaka, Kota Serang",
)
CHIEF = Party(
    "Dra. Hj. Neneng Kurniasih, M.M.", "Kepala Bidang Pelayanan Pendaftaran Penduduk", "196907141994032008"
)


_LISTED = (
    "Daftar nama dan alamat pemilik KTP-el tercantum dalam lampiran yang merupakan bagian tidak terpisahkan "
    "dari berita acara ini."
)
_PASSES = (
    "Sejak berita acara ini ditandatangani, tanggung jawab atas penyimpanan dan penyampaian KTP-el beralih "
    "kepada PIHAK KEDUA."
)
_RETURNS = (
    "KTP-el yang tidak diambil dalam waktu 30 (tiga puluh) hari dikembalikan kepada PIHAK PERTAMA dengan "
    "berita acara pengembalian."
)
_CLOSING = "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."


def handover_minutes(names: int = 15) -> Document:
    """Return minutes of a handover to a kecamatan, with the list of cards."""
    say, language = indonesian, "id"
    columns = (
        Column("number", "No.", Kind.NUMBER),
        Column("nik", "NIK", Kind.NIK),
        Column("name", "Nama"),
        Column("address", "Alamat", width=34),
        Column("unit", "RT/RW", width=8),
        Column("village", "Kelurahan"),
        Column("tick", "Paraf penerima", width=10),
    )
    rows = tuple(
        (
            n + 1,
            f"3673••••••••{n + 12:04}",
            _NAMES[n % len(_NAMES)],
            f"Jalan Raya Walantaka Gg. Melati No. {n + 3}",
            f"{n % 5 + 1:03}/{n % 3 + 1:03}",
            _VILLAGES[n % 6],
            "",
        )
        for n in range(names)
    )
    return Document(
        "BAST KTP-el Kecamatan Walantaka 2020-08-04",
        "BERITA ACARA SERAH TERIMA\nKTP ELEKTRONIK",
        MADE,
        (
            opening_sentence(
                DAY, "Kantor Dinas Kependudukan dan Pencatatan Sipil Kota Serang", language, say
            ),
            *party_block("1.", GIVER, FIRST_PARTY, say),
            *party_block("2.", RECEIVER, SECOND_PARTY, say),
            Paragraphs(
                (
                    (
                        Run("PIHAK PERTAMA", bold=True),
                        Run(" menyerahkan kepada "),
                        Run("PIHAK KEDUA", bold=True),
                        Run(" dan "),
                        Run("PIHAK KEDUA", bold=True),
                        Run(" menerima dari "),
                        Run("PIHAK PERTAMA", bold=True),
                        Run(" KTP elektronik hasil cetak sebanyak "),
                        amount_in_words(names, "keping", language),
                        Run(" dengan rincian sebagai berikut:"),
                    ),
                )
            ),
            objects_table([Handed("KTP-el hasil cetak", names, "keping", "baik dan terhitung")], language),
            clauses(
                (
                    _LISTED,
                    _PASSES,
                    _RETURNS,
                )
            ),
            Paragraphs((_CLOSING,)),
        ),
        number="470/018/BAST/VIII/2020",
        letterhead=KOP,
        signatures=signatures(
            hand_and_receive(GIVER, RECEIVER, "Serang", DAY, language, say), acknowledged(CHIEF)
        ),
        annexes=(
            Annex(
                "LAMPIRAN BERITA ACARA SERAH TERIMA KTP ELEKTRONIK",
                (Table(columns, rows, signed=True),),
                subtitle=("Nomor 470/018/BAST/VIII/2020, tanggal 4 Agustus 2020",),
                landscape=True,
            ),
        ),
        paper=Paper.F4,
    )
