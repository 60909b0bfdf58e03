"""The words in which Kantor Pos tells results: what they say of a parcel, and why it came back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.handover import ReturnReason
from desk.domain.post import ParcelState

_NOT = re.compile(r"\b(BELUM|TIDAK|TDK|GAGAL|BLM|NOT|UNDELIVERED)\b")
_RETURNED = re.compile(r"\b(RETUR|RETURN|RETURNED|DIKEMBALIKAN|KEMBALI|RTS)\b")
_HELD = re.compile(r"\b(DITAHAN|TAHAN|HOLD|HELD|DISIMPAN|MENUNGGU DIAMBIL|AMBIL DI|DIAMBIL DI|PANGGILAN)\b")
_FAILED = re.compile(r"\b(GAGAL|UNDELIVERED|FAILED|TIDAK (TERKIRIM|TERANTAR)|TDK (TERKIRIM|TERANTAR))\b")
_DELIVERED = re.compile(
    r"\b(TERKIRIM|DITERIMA|TERANTAR|DELIVERED|SUKSES|BERHASIL|SELESAI|DISERAHKAN|TELAH SAMPAI)\b"
)
_MOVING = re.compile(
    r"\b(PERJALANAN|PROSES|DIPROSES|TRANSIT|MANIFEST|MANIFES|DIKIRIM|ANTARAN|DIANTAR|POSTING|DITERIMA DI|"
    r"KOLEKTING|DIBAWA|ON PROCESS|IN TRANSIT|BELUM)\b"
)
_SECOND = re.compile(r"\b(2|II|KEDUA|KE-?2)\b")
_FIRST = re.compile(r"\b(1|I|PERTAMA|KE-?1)\b")
_MORE = re.compile(r"\b([3-9]|III|IV|KETIGA|KE-?[3-9])\b")

_SAYS: tuple[tuple[ParcelState, Callable[[str], object]], ...] = (
    (ParcelState.RETURNED, _RETURNED.search),
    (ParcelState.HELD, _HELD.search),
    (ParcelState.SENT, re.compile(r"\bDITERIMA DI\b").search),
    (ParcelState.DELIVERED, lambda words: _DELIVERED.search(words) and not _NOT.search(words)),
    (ParcelState.SENT, _MOVING.search),
)
"""What words say, the first that fits."""

_REASONS = (
    (ReturnReason.DIED, re.compile(r"MENINGGAL|WAFAT|ALMARHUM")),
    (ReturnReason.MOVED, re.compile(r"PINDAH")),
    (ReturnReason.REFUSED, re.compile(r"TOLAK|MENOLAK|DITOLAK|TIDAK MAU|REFUSED")),
    (ReturnReason.ADDRESS_UNKNOWN, re.compile(r"ALAMAT|TIDAK DIKENAL|TDK DIKENAL|ADDRESS")),
    (
        ReturnReason.NOT_COLLECTED,
        re.compile(r"TIDAK DIAMBIL|TDK DIAMBIL|RUMAH KOSONG|TIDAK ADA|TDK ADA|BATAS WAKTU|TUTUP"),
    ),
)


@dataclass(frozen=True, slots=True)
class Told:
    """A result read from words; ``numbered`` is False for an attempt of which nobody says which it was."""

    state: ParcelState
    numbered: bool = True


def read_result(written: str) -> Told | None:
    """Return what a cell says of a parcel, None when it says nothing that is known here.

    A parcel that is still on its way is ``SENT``. A third attempt is not known: the post makes two.
    """
    words = _plain(written)
    if _FAILED.search(words) and not _RETURNED.search(words) and not _HELD.search(words):
        return _attempt(words)
    return next((Told(state) for state, says in _SAYS if says(words)), None)


def read_reason(*written: str) -> ReturnReason:
    """Return why a parcel came back, as far as some cells say it."""
    words = " ".join(map(_plain, written))
    return next((reason for reason, said in _REASONS if said.search(words)), ReturnReason.NOT_SAID)


def _attempt(words: str) -> Told | None:
    if _MORE.search(words):
        return None
    if _SECOND.search(words):
        return Told(ParcelState.FAILED_2)
    return Told(ParcelState.FAILED_1, numbered=bool(_FIRST.search(words)))


def _plain(written: str) -> str:
    return " ".join(re.sub(r"[^A-Z0-9-]+", " ", written.upper()).split())
