"""A GSM modem at a serial line for the tests: it takes what is sent as PDUs, reports on it, and receives.

Source: 3GPP TS 27.005 (commands), 3GPP TS 23.040 (PDUs), 3GPP TS 23.038 (alphabets).
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock, Thread

if sys.platform != "win32":  # which has no lines of this kind; there these tests are left out
    import tty

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_FURTHER = {10: "\f", 20: "^", 40: "{", 41: "}", 47: "\\", 60: "[", 61: "~", 62: "]", 64: "|", 101: "€"}
_CENTRE = "+6281100000"
_UCS2 = 8
_GOODBYE = b"\x00"
"""No command has it."""
_ANSWERS = {
    "AT+CGMI": "TESTER",
    "AT+CGMM": "TESTER 1",
    "AT+CGMR": "1.0",
    "AT+CGSN": "490154203237518",
    "AT+CIMI": "510010000000001",
    "AT+CPIN?": "+CPIN: READY",
    "AT+CSCS=?": '+CSCS: ("GSM","UCS2")',
    "AT+CSCS?": '+CSCS: "GSM"',
    "AT+CSCA?": f'+CSCA: "{_CENTRE}",145',
    "AT+CSMS?": "+CSMS: 0,1,1,1",
    "AT+CNMI=?": "+CNMI: (0-3),(0-3),(0,2,3),(0-2),(0,1)",
    "AT+CPMS=?": '+CPMS: ("SM"),("SM"),("SM")',
    "AT+CPMS?": '+CPMS: "SM",0,50,"SM",0,50,"SM",0,50',
    "AT+CMGF=?": "+CMGF: (0,1)",
    "AT+CREG?": '+CREG: 2,1,"B00B","FACE"',
    "AT+CSQ": "+CSQ: 20,0",
    "AT+CBC": "+CBC: 0,80",
}
_FINE = re.compile(r"AT|ATE1|AT\+(CFUN|CMEE|CMGF|CNMI|CREG|CMMS|CSCS|CSMS)=.*")


@dataclass(frozen=True)
class Part:
    """One SMS as it left: to whom, in which of the two alphabets, with which header."""

    to: str
    text: str
    wide: bool
    header: bytes
    reference: int
    wants_report: bool


class Modem:
    """A modem whose serial line is ``device``; it runs in a thread until it is closed."""

    def __init__(self) -> None:
        self._line, self._other = os.openpty()
        tty.setraw(self._line)
        tty.setraw(self._other)
        self.device = os.ttyname(self._other)
        self.sent: list[Part] = []
        self.refuses = ""
        """The number to which its network takes no SMS."""
        self._stored: dict[int, bytes] = {}
        self._turn = Lock()
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hang up."""
        os.write(self._other, _GOODBYE)
        self._thread.join()
        os.close(self._other)
        os.close(self._line)

    def receive(self, sender: str, *texts: str) -> None:
        """Let an SMS come in, written in the wide alphabet; several texts are the parts of a long one."""
        head = bytes((0x44 if len(texts) > 1 else 0x04,)) + _address(sender) + bytes((0, _UCS2)) + _moment()
        units = []
        for place, text in enumerate(texts, start=1):
            udh = bytes((5, 0, 3, 77, len(texts), place)) if len(texts) > 1 else b""
            body = udh + text.encode("utf-16-be")
            units.append(head + bytes((len(body),)) + body)
        self._store(*units)

    def report(self, part: Part, status: int = 0) -> None:
        """Let a report on an SMS come in; 0 is delivered, from 0x40 on it never will be (TP-Status)."""
        head = bytes((6, part.reference))
        self._store(head + _address(part.to) + _moment() + _moment() + bytes((status,)))

    @property
    def holds(self) -> int:
        """How many of what came in were not fetched yet."""
        return len(self._stored)

    def _store(self, *units: bytes) -> None:
        centre = _address(_CENTRE)[1:]
        with self._turn:
            for unit in units:
                place = min(set(range(1, 51)) - set(self._stored))
                self._stored[place] = bytes((len(centre),)) + centre + unit

    def _serve(self) -> None:
        waiting = b""
        while True:
            waiting += os.read(self._line, 1024)
            if _GOODBYE in waiting:
                return
            while (found := re.match(rb"([^\r\x1a\x1b]*)([\r\x1a\x1b])", waiting)) is not None:
                waiting = waiting[found.end() :]
                self._hear(found[1].decode(), found[2])

    def _hear(self, said: str, end: bytes) -> None:
        said = said.strip()
        if end == b"\x1a":
            self._say(self._send(bytes.fromhex(said)))
        elif end == b"\x1b" or not said:
            return
        elif said.startswith("AT+CMGS="):
            self._write(f"{said}\r\r\n> ")
        else:
            self._write(f"{said}\r")
            self._say(self._answer(said))

    def _answer(self, said: str) -> str:
        if said in _ANSWERS:
            return f"{_ANSWERS[said]}\r\n\r\nOK"
        for begin, act in self._acts().items():
            if said.startswith(begin):
                with self._turn:
                    return act(said[len(begin) :])
        return "OK" if _FINE.fullmatch(said) else "ERROR"

    def _acts(self) -> dict[str, Callable[[str], str]]:
        return {
            "AT+CMGL=": lambda _: "\r\n".join([*(self._listed(place) for place in self._stored), "OK"]),
            "AT+CMGR=": self._read,
            "AT+CMGD=": self._delete,
            "AT+CPMS=": lambda _: "+CPMS: " + ",".join([f"{len(self._stored)},50"] * 3) + "\r\n\r\nOK",
        }

    def _listed(self, place: int) -> str:
        unit = self._stored[place]
        return f"+CMGL: {place},0,,{len(unit) - 1 - unit[0]}\r\n{unit.hex().upper()}"

    def _read(self, place: str) -> str:
        unit = self._stored.get(int(place))
        if unit is None:
            return "+CMS ERROR: 321"
        return f"+CMGR: 0,,{len(unit) - 1 - unit[0]}\r\n{unit.hex().upper()}\r\n\r\nOK"

    def _delete(self, place: str) -> str:
        self._stored.pop(int(place.split(",", maxsplit=1)[0]), None)
        return "OK"

    def _send(self, unit: bytes) -> str:
        part = _taken(unit[1 + unit[0] :], len(self.sent) % 256)
        if part.to == self.refuses:
            return "+CMS ERROR: 38"
        self.sent.append(part)
        return f"+CMGS: {part.reference}\r\n\r\nOK"

    def _say(self, text: str) -> None:
        self._write(f"\r\n{text}\r\n")

    def _write(self, text: str) -> None:
        os.write(self._line, text.encode())


def _taken(unit: bytes, reference: int) -> Part:
    """Return what an SMS-SUBMIT says (3GPP TS 23.040, 9.2.2.2)."""
    first, digits = unit[0], unit[2]
    at = 4 + (digits + 1) // 2
    plain = "".join(pair[::-1] for pair in re.findall("..", unit[4:at].hex()))[:digits]
    to = ("+" if unit[3] == 0x91 else "") + plain
    wide = unit[at + 1] & 0x0C == _UCS2
    at += 2 + {0: 0, 0x10: 1}.get(first & 0x18, 7)
    length, body = unit[at], unit[at + 1 :]
    header = body[: body[0] + 1] if first & 0x40 else b""
    if wide:
        text = body[len(header) : length].decode("utf-16-be")
    else:
        text = _spelled(_septets(body, length)[(len(header) * 8 + 6) // 7 :])
    return Part(to, text, wide, header, reference, bool(first & 0x20))


def _septets(packed: bytes, count: int) -> list[int]:
    bits = int.from_bytes(packed, "little")
    return [bits >> 7 * place & 0x7F for place in range(count)]


def _spelled(septets: list[int]) -> str:
    letters = iter(septets)
    return "".join(_FURTHER[next(letters)] if one == 0x1B else _BASIC[one] for one in letters)


def _address(number: str) -> bytes:
    digits = number.removeprefix("+")
    padded = digits + "F" * (len(digits) % 2)
    swapped = bytes.fromhex("".join(pair[::-1] for pair in re.findall("..", padded)))
    return bytes((len(digits), 0x91)) + swapped


def _moment() -> bytes:
    """Return the present moment as a network stamps it (3GPP TS 23.040, 9.2.3.11)."""
    here = datetime.now().astimezone()
    offset = here.utcoffset()
    quarters = int(offset.total_seconds() // 900) if offset else 0
    told = f"{here:%y%m%d%H%M%S}{abs(quarters):02d}"
    swapped = bytearray(bytes.fromhex("".join(pair[::-1] for pair in re.findall("..", told))))
    swapped[6] |= 8 if quarters < 0 else 0
    return bytes(swapped)
