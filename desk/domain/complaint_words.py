"""What kind of complaint a citizen's own words speak of; a person looks at the guess and may correct it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from desk.domain.complaints import ComplaintKind
from desk.domain.printing import Channel

_SURE = 10
"""Outweighs everything else: money asked for is never lost among other words."""
_TELLING, _HINT = 3, 1

_NOT = r"(?:TIDAK|TDK|GAK|GA|NGGAK|ENGGAK|BELUM|BLM|BLUM|TAK|GK)"
_FACT = r"(?:NAMA|TANGGAL|TGL|LAHIR|ALAMAT|FOTO|DATA|NIK|STATUS|AGAMA)"
_PATTERNS: Mapping[ComplaintKind, tuple[tuple[str, int], ...]] = {
    ComplaintKind.MONEY: (
        (r"PUNGLI|PUNGUTAN LIAR|CALO|SOGOK\w*|SUAP|UANG (?:ROKOK|PELICIN|KOPI|TERIMA KASIH)", _SURE),
        (r"(?:DI|ME)?MINTA\w* (?:SEJUMLAH )?(?:UANG|DUIT|BAYAR\w*|BIAYA|IMBALAN|TRANSFER)", _SURE),
        (r"(?:DISURUH|DIHARUSKAN|DIPAKSA|HARUS|SURUH) (?:MEM)?BAYAR", _SURE),
        (r"(?:DIMINTA|DIMINTAI|DIKENAI|DIKENAKAN|DITARIK) (?:RP|RUPIAH|BIAYA|BAYARAN|UANG|\d)", _SURE),
        (r"BAYAR (?:RP|\d)|BAYAR KE (?:PETUGAS|OKNUM)|OKNUM", _TELLING),
    ),
    ComplaintKind.APP: (
        (rf"{_NOT} (?:BISA|DAPAT) (?:LOG ?IN|MASUK|DAFTAR|UPLOAD|UNGGAH|BUKA)", _TELLING),
        (r"LUPA (?:PASSWORD|SANDI|KATA SANDI|AKUN)|KODE OTP|OTP", _TELLING),
        (r"GAGAL (?:LOG ?IN|MASUK|UPLOAD|UNGGAH)", _TELLING),
        (r"LOG ?IN|PASSWORD|KATA SANDI|AKUN|SERVER|LOADING|EROR|ERROR|UPLOAD|UNGGAH", 2),
        (r"APLIKASI|SMART ?DUKCAPIL|APK|WEBSITE|WEB", _HINT),
    ),
    ComplaintKind.WRONG_DATA: (
        (r"SALAH (?:NAMA|KETIK|CETAK|TULIS|TANGGAL|TGL|ALAMAT|FOTO|DATA|NIK|TEMPAT)", _TELLING),
        (rf"{_FACT}\w*(?: \w+){{0,3}} (?:SALAH|KELIRU|BEDA|BERBEDA|TERBALIK|TERTUKAR)", _TELLING),
        (rf"{_NOT} (?:SESUAI|COCOK|SAMA DENGAN|TERDAFTAR|DITEMUKAN)|KELIRU|DATA GANDA|NIK GANDA", 2),
        (r"SALAH|PERBAIKAN|DIPERBAIKI|KOREKSI", _HINT),
    ),
    ComplaintKind.NO_CARD: (
        (rf"{_NOT} (?:JADI|SELESAI|DICETAK|TERCETAK|ADA DI LOKET)", _TELLING),
        (rf"{_NOT} (?:DITERIMA|TERIMA|SAMPAI|DIKIRIM|TERKIRIM)", _TELLING),
        (r"(?:KTP|KIA|KARTU|EKTP)\w*(?: \w+){0,4} (?:BELUM|BLM|TIDAK ADA|HILANG|MANA)", 2),
        (r"KAPAN (?:JADI|DICETAK|SELESAI|BISA DIAMBIL)|BLANGKO|BLANKO|PAKET|KURIR|KANTOR POS", 2),
        (r"KTP|KIA|KARTU|CETAK", _HINT),
    ),
    ComplaintKind.NO_ANSWER: (
        (rf"{_NOT} (?:DI ?BALAS|DI ?JAWAB|DI ?RESPON\w*|DITANGGAPI|DIANGKAT|MEMBALAS|MERESPON)", 4),
        (rf"{_NOT} (?:ADA |DAPAT )(?:YANG )?(?:MEM)?(?:BALAS\w*|JAWAB\w*|RESPON\w*)", 4),
        (rf"{_NOT} (?:ADA |DAPAT )(?:YANG )?(?:TANGGAPAN|KABAR|KEPASTIAN|ANGKAT)", 4),
        (r"CUMA DIBACA|HANYA DIBACA|CENTANG (?:SATU|DUA|BIRU)", _TELLING),
    ),
}  # fmt: skip
_LEAST = 2
"""A hint alone tells no kind."""
_KINDS = {kind.code.replace("_", " ").upper(): kind for kind in ComplaintKind}
_SAID_AS = {
    ComplaintKind.APP: "APLIKASI|AKUN|LOGIN",
    ComplaintKind.NO_ANSWER: "TIDAK DIJAWAB|TIDAK ADA JAWABAN|RESPON|TIDAK DIBALAS|BELUM DIJAWAB",
    ComplaintKind.WRONG_DATA: "DATA SALAH|SALAH DATA|KESALAHAN DATA|DATA",
    ComplaintKind.NO_CARD: "KARTU BELUM ADA|KTP BELUM JADI|BELUM JADI|KARTU|CETAK",
    ComplaintKind.MONEY: "PUNGLI|DIMINTA UANG|DIMINTAI UANG|UANG|BIAYA",
}
_CHANNELS = (
    (r"WA|WHATSAPP|WHATS APP|CHAT", Channel.WHATSAPP),
    (r"SMART ?DUKCAPIL|APLIKASI|APP", Channel.SMARTDUKCAPIL),
    (r"KECAMATAN|KEC|KELURAHAN", Channel.KECAMATAN),
    (r"JEMPUT ?BOLA|KELILING|JEBOL", Channel.OUTREACH),
    (r"LOKET|KANTOR|LANGSUNG|TATAP MUKA|TELEPON|TELP", Channel.COUNTER),
)


def guess_kind(text: str) -> ComplaintKind:
    """Return the kind that the words of a complaint speak of most; OTHER when they tell nothing."""
    plain = _plain(text)
    best, most = ComplaintKind.OTHER, _LEAST - 1
    for kind, rules in _rules().items():
        weight = sum(weight for rule, weight in rules if rule.search(plain))
        if weight > most:
            best, most = kind, weight
    return best


def kind_named(text: str) -> ComplaintKind | None:
    """Return the kind a column of a list names, None when it names none that is known here."""
    plain = _plain(text)
    if plain in _KINDS:
        return _KINDS[plain]
    found = (kind for kind, words in _SAID_AS.items() if re.search(rf"\b(?:{words})\b", plain))
    return next(found, None)


def channel_named(text: str) -> Channel | None:
    """Return the channel a column of a list names, None when it names none."""
    plain = _plain(text)
    return next((channel for words, channel in _CHANNELS if re.search(rf"\b(?:{words})\b", plain)), None)


@cache
def _rules() -> dict[ComplaintKind, tuple[tuple[re.Pattern[str], int], ...]]:
    """Return the patterns made ready, once there is a complaint: a start of the program has none."""
    return {
        kind: tuple((re.compile(rf"\b(?:{pattern})\b"), weight) for pattern, weight in rules)
        for kind, rules in _PATTERNS.items()
    }


def _plain(text: str) -> str:
    return re.sub(r"[^A-Z0-9]+", " ", text.upper()).strip()
