"""What citizens of the demo office complain of, and what became of it; none of them exists."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.applications import AppState
from desk.domain.complaints import AnswerWay, ComplaintKind
from desk.domain.printing import Channel


@dataclass(frozen=True, slots=True)
class DemoComplaint:
    """One complaint, some days before the demo goes on, and how far it came.

    ``about`` is the state of an application it is tied to; without one it names nobody but the telephone.
    """

    days_ago: int
    kind: ComplaintKind
    channel: Channel
    text: str
    phone: str
    about: AppState | None = None
    taken: bool = False
    """Whether the clerk who took it down looks into it."""
    told: tuple[AnswerWay, str] | None = None
    done: str = ""


DEMO_COMPLAINTS = (
    DemoComplaint(
        12,
        ComplaintKind.WRONG_DATA,
        Channel.COUNTER,
        "Nama ibu di akta anak saya salah ketik, seharusnya pakai huruf Y",
        "084013987654",
        AppState.COLLECTED,
        told=(
            AnswerWay.SPOKEN,
            "Silakan bawa KK asli dan akta lama ke loket; perbaikan tidak dipungut biaya.",
        ),
        done="Data diperbaiki di SIAK, akta dicetak ulang",
    ),
    DemoComplaint(
        7,
        ComplaintKind.NO_CARD,
        Channel.WHATSAPP,
        "Selamat pagi min, KTP saya sudah rekam dari bulan Maret kok belum jadi ya? Mau dipakai daftar kerja",
        "+12025550101",
        AppState.READY,
    ),
    DemoComplaint(
        6,
        ComplaintKind.NO_ANSWER,
        Channel.SMARTDUKCAPIL,
        "Sudah lima hari permohonan di aplikasi belum ada jawaban",
        "+13125550102",
        told=(AnswerWay.WHATSAPP, "Yth. Bapak/Ibu, kami mohon maaf pesan Anda terlambat dijawab."),
    ),
    DemoComplaint(
        4,
        ComplaintKind.APP,
        Channel.WHATSAPP,
        "Lupa kata sandi Smartdukcapil, kode OTP tidak masuk",
        "+12125550103",
        taken=True,
    ),
    DemoComplaint(
        4,
        ComplaintKind.MONEY,
        Channel.WHATSAPP,
        "Saya dimintai uang 50 ribu oleh orang di depan kantor supaya KTP cepat jadi",
        "+14155550104",
    ),
    DemoComplaint(
        0,
        ComplaintKind.OTHER,
        Channel.COUNTER,
        "Antrean di loket 2 terlalu lama, nomor dipanggil tidak urut",
        "084013777788",
    ),
    DemoComplaint(
        0,
        ComplaintKind.NO_CARD,
        Channel.KECAMATAN,
        "Kartu anak saya belum sampai di kecamatan",
        "084013555566",
        AppState.VERIFIED,
        taken=True,
    ),
)
"""The earliest first."""
