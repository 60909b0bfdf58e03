"""The words of papers as they are spoken in Indonesian, and as they stand in the source."""

from __future__ import annotations

from desk.domain.text import Word

INDONESIAN = {
    "Total": "Jumlah",
    "None": "Nihil",
    "Annex": "Lampiran",
    "Report": "Laporan",
    "Page {page} of {pages}": "Halaman {page} dari {pages}",
    "Made by {by}, {at}": "Dibuat oleh {by}, {at}",
    "Made by {by} at {workstation}, {at}": "Dibuat oleh {by} di {workstation}, {at}",
    "numbers of people masked": "nomor pribadi disamarkan",
    "HOLDS WHOLE NUMBERS OF PEOPLE": "MEMUAT NOMOR PRIBADI UTUH",
    "DEMO: these people do not exist": "DEMO: orang di dalamnya tidak nyata",
    "Checksum {checksum}": "Sidik data {checksum}",
    "Number: {number}": "Nomor: {number}",
    "On this {weekday}, the {day} of {month} of the year {year} ({date}), at {place}, we, the undersigned:": (
        "Pada hari ini {weekday}, tanggal {day} bulan {month} tahun {year} ({date}), bertempat di {place}, "
        "kami yang bertanda tangan di bawah ini:"
    ),
    "FIRST PARTY": "PIHAK PERTAMA",
    "SECOND PARTY": "PIHAK KEDUA",
    "Handed over by,": "Yang menyerahkan,",
    "Received by,": "Yang menerima,",
    "Acknowledged by,": "Mengetahui,",
    "Witnesses:": "Saksi-saksi:",
    "Name": "Nama",
    "Rank": "Pangkat/Gol.",
    "Position": "Jabatan",
    "Office": "Instansi",
    "Address": "Alamat",
    "hereinafter called the {party};": "selanjutnya disebut {party};",
    "Object": "Jenis barang",
    "Amount": "Jumlah",
    "In words": "Terbilang",
    "Condition": "Kondisi",
    "No.": "No.",
    "{place}, {date}": "{place}, {date}",
    "Rows that were not taken in": "Baris yang tidak diterima",
    "Sheet": "Lembar",
    "Row": "Baris",
    "Reason": "Alasan",
    "What to do": "Yang perlu dilakukan",
    "Column {number}": "Kolom {number}",
}


def indonesian(word: Word) -> str:
    """Speak a word as the program does once it is translated."""
    return INDONESIAN[word.text]


def english(word: Word) -> str:
    """Speak a word as it stands in the source."""
    return word.text
