"""What a text copied from a chat seems to ask for: NIK, name, phone and service, for a person to correct."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desk.domain.applications import AskedWhen
from desk.domain.complaint_chat import read_chat
from desk.domain.dates import read_clock, read_date
from desk.domain.nik import check_nik
from desk.domain.phones import PhoneUnusable
from desk.domain.services import Catalogue, Service
from desk.domain.text import search_key
from desk.domain.whatsapp import whatsapp_number

LONGEST_TEXT = 20_000
"""Letters; what somebody pastes by mistake does not keep the window waiting."""

_SIXTEEN = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){15}(?!\d)", re.ASCII)
_PHONE = re.compile(r"(?<!\d)(?:\+?62|0)[ .\-]?8(?:[ .\-]?\d){7,11}(?!\d)", re.ASCII)
_NAMED = re.compile(
    r"(?:^|[\n,;.(]|\b(?:saya|sy)\s)\s*"
    r"(?:nama(?:\s+(?:lengkap|anak|bayi|saya|sy|pemohon))*|a\.?\s?n|atas\s+nama)\b\s*[.:=\-]?\s*"
    r"(?P<name>[^\W\d_][^\n\d,;:()=/]*)",
    re.IGNORECASE,
)
_NAME_ENDS = re.compile(
    r"\b(?:nik|no|nomor|ktp|kk|hp|wa|mau|ingin|minta|mohon|tolong|dari|alamat|umur|lahir|ttl|dan|yang|pak|bu"
    r"|mba|mbak|kak|min|dengan|utk|untuk|saya|sy|akta|akte|kia)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_LETTERS = re.compile(r"[^\W\d_]+(?:[ .'’\-]+[^\W\d_]+){0,5}\.?")
_NEVER_NAMES = (
    "ASSALAMUALAIKUM ASSALAMU ALAIKUM WR WB SELAMAT PAGI SIANG SORE MALAM PERMISI MAAF HALO HALLO HAI "
    "TERIMA KASIH MAKASIH TRIMS MOHON TOLONG MINTA MAU INGIN BUAT BIKIN CETAK KTP EKTP KIA AKTA AKTE KK "
    "KARTU KELUARGA HILANG RUSAK BARU PINDAH DATANG KELUAR KELAHIRAN KEMATIAN LAHIR MATI MENINGGAL NIK "
    "NAMA ALAMAT SAYA PAK BU BAPAK IBU ADMIN MIN KAK OK OKE YA IYA BAIK SIAP FOTO SURAT ANAK KAMPUNG KP "
    "JALAN JL RT RW KEL KEC DESA LINK LINGKUNGAN PERUM SERANG"
)
_NO_NAME = frozenset(_NEVER_NAMES.split())
_SAID_AS = (
    "EKTP KTP, KTPEL KTP, AKTE AKTA, LAHIR KELAHIRAN, LAHIRAN KELAHIRAN, MATI KEMATIAN, "
    "MENINGGAL KEMATIAN, WAFAT KEMATIAN, ILANG HILANG, KEHILANGAN HILANG, PATAH RUSAK, RETAK RUSAK, "
    "BURAM RUSAK, PEMULA BARU, PERTAMA BARU, GANTI PERUBAHAN, UBAH PERUBAHAN, RUBAH PERUBAHAN, "
    "PERBAIKAN PERUBAHAN, MASUK DATANG, PECAH PISAH"
)
_SAME = {said: meant for said, _, meant in (pair.partition(" ") for pair in _SAID_AS.split(", "))}
_UNSAID = frozenset(
    ("EL", "UMUR", "SAMPAI", "TAHUN", "SKPWNI", "DATA", "MENINGGAL", "KELUARGA", "DALAM", "KEPALA")
)
"""Words of services' names that nobody writes in a chat."""


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """A guess; what could not be found is empty."""

    nik: str = ""
    name: str = ""
    phone: str = ""
    service: str = ""
    kk_number: str = ""
    sender: str = ""
    """Who wrote, when the chat shows a name and the text another one."""
    asked: AskedWhen | None = None
    cut: bool = False
    """Whether the text was longer than is read."""


def read_request(text: str, offered: Catalogue, today: date) -> ChatRequest:
    """Return what a text seems to ask for, and when it was written where the chat shows that."""
    cut, text = len(text) > LONGEST_TEXT, text[:LONGEST_TEXT]
    chat = read_chat(text)
    words = chat.text if chat is not None else text.strip()
    nik, kk_number = _numbers(words)
    name = _name(words)
    sender = search_key(chat.name) if chat is not None else ""
    sender = sender if _LETTERS.fullmatch(sender) else ""
    return ChatRequest(
        nik,
        name or sender,
        _phone(words) or (chat.phone if chat is not None else ""),
        _service(words, offered),
        kk_number,
        sender if name and sender != name else "",
        _asked(text, today) if chat is not None else None,
        cut,
    )


def _numbers(words: str) -> tuple[str, str]:
    nik = kk_number = ""
    for match in _SIXTEEN.finditer(words):
        number = check_nik(re.sub(r"\D", "", match[0]))
        before = words[max(0, match.start() - 24) : match.start()].upper().rpartition("\n")[2]
        is_kk = bool(re.search(r"\b(?:NO\.?\s*)?(?:KK|KARTU KELUARGA)\b[^A-Z]*$", before))
        if is_kk:
            kk_number = kk_number or number.nik
        elif number.usable:
            nik = nik or number.nik
    return nik, kk_number


def _name(words: str) -> str:
    for match in _NAMED.finditer(words):
        found = _NAME_ENDS.sub("", match["name"]).strip(" .-'’*_")
        if found and _LETTERS.fullmatch(found):
            return search_key(found) if not re.search(r"['’.\-]", found) else " ".join(found.upper().split())
    for line in words.splitlines():
        plain = line.strip(" *_.,-")
        if _LETTERS.fullmatch(plain) and not _NO_NAME.intersection(search_key(plain).split()):
            return " ".join(plain.upper().split())
    return ""


def _phone(words: str) -> str:
    for match in _PHONE.finditer(_SIXTEEN.sub(" ", words)):
        try:
            whatsapp_number(match[0])
        except PhoneUnusable:
            continue
        return match[0].strip()
    return ""


def _asked(text: str, today: date) -> AskedWhen | None:
    head = text.strip().splitlines()[0].lstrip("\u200e\u202a[").split("]")[0].split(" - ")[0]
    clock = re.search(r"\d{1,2}[.:]\d{2}", head)
    day = re.search(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}", head)
    if clock is None or day is None or clock.start() in range(day.start(), day.end()):
        clock = next((one for one in re.finditer(r"\d{1,2}[.:]\d{2}", head) if _apart(one, day)), None)
    if day is None:
        return None
    written = re.split(r"[/.\-]", day[0])
    year = written[2] if len(written[2]) == 4 else f"20{written[2]}"
    meant = read_date(f"{written[0]}/{written[1]}/{year}", today)
    if meant is None or meant > today:
        return None
    return AskedWhen(meant, read_clock(f"0 {clock[0]}") if clock is not None else "")


def _apart(one: re.Match[str], day: re.Match[str] | None) -> bool:
    return day is None or one.end() <= day.start() or one.start() >= day.end()


def _service(words: str, offered: Catalogue) -> str:
    said = [_SAME.get(word, word) for word in re.sub(r"\bE[ -]KTP\b", "KTP", search_key(words)).split()]
    if "KARTU" in said and "KELUARGA" in said:
        said.append("KK")
    best: tuple[int, bool, int, int] | None = None
    chosen = ""
    for place, service in enumerate(offered.services.values()):
        wanted = _telling(service)
        places = [said.index(word) for word in wanted if word in said]
        if not wanted or len(places) < len(wanted):
            continue
        # The more words it takes the better; "a new one, the old one is lost" means the lost one;
        # then the closer the words stand together.
        fit = (-len(wanted), "BARU" in wanted, max(places) - min(places), place)
        if best is None or fit < best:
            best, chosen = fit, service.code
    return chosen


def _telling(service: Service) -> tuple[str, ...]:
    words = (word for word in search_key(service.name.id).split() if not word.isdecimal())
    told = (_SAME.get(word, word) for word in words if word not in _UNSAID)
    return tuple(dict.fromkeys(told))
