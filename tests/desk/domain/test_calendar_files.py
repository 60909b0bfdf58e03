"""Calendar files of appointments, read back by the rules of RFC 5545 and not by our own code."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.calendar_files import Visit, calendar_file
from desk.domain.templates import one_line

VISIT = Visit(
    uid="PMH-20200804-0001@prrdesk",
    sequence=12,
    written_at=datetime(2020, 8, 4, 0, 30, tzinfo=UTC),
    begins=datetime(2020, 8, 7, 9, 30, tzinfo=ZoneInfo("Asia/Jakarta")),
    lasts=timedelta(minutes=30),
    summary="Ambil KTP-el hilang, PMH-20200804-0001",
    place="Dinas Kependudukan dan Pencatatan Sipil, Jalan Jenderal Sudirman, Kota Serang, Banten",
    about="Mohon bawa: tanda terima, KK",
    host="Disdukcapil Kota Serang",
    answer_to="0812-3456-7890 atau disdukcapil@serang.contoh.id",
)
_SIGNS = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\n": "\n", "\\N": "\n"}


def read(text: str) -> dict[str, str]:
    """Return the properties of a file with one event, without their parameters."""
    assert text.endswith("\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    assert whole[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert (whole.count("BEGIN:VEVENT"), whole[-2:]) == (1, ["END:VEVENT", "END:VCALENDAR"])
    found: dict[str, str] = {}
    for line in whole:
        match = re.fullmatch(r'([A-Z-]+)((?:;[A-Z]+=(?:"[^"]*"|[^";:,]*))*):(.*)', line)
        assert match, line
        name, _, value = match.groups()
        if name in {"BEGIN", "END"}:
            continue
        assert name not in found
        found[name] = re.sub(r"\\[\\;,nN]", lambda sign: _SIGNS[sign[0]], value)
    return found


def test_a_calendar_reads_when_where_and_what() -> None:
    assert read(calendar_file(VISIT)) == {
        "VERSION": "2.0",
        "PRODID": "-//PRR Desk//PRR Desk//ID",
        "METHOD": "PUBLISH",
        "UID": "PMH-20200804-0001@prrdesk",
        "SEQUENCE": "12",
        "DTSTAMP": "20200804T003000Z",
        "DTSTART": "20200807T023000Z",
        "DURATION": "PT30M",
        "ORGANIZER": "mailto:disdukcapil@serang.contoh.id",
        "SUMMARY": VISIT.summary,
        "LOCATION": VISIT.place,
        "DESCRIPTION": VISIT.about,
    }


@pytest.mark.parametrize(
    ("zone", "begins"),
    [
        ("Asia/Jakarta", "20200807T023000Z"),
        ("Asia/Makassar", "20200807T013000Z"),
        ("Asia/Jayapura", "20200807T003000Z"),
    ],
)
def test_the_half_hour_is_that_of_the_offices_zone(zone: str, begins: str) -> None:
    moved = replace(VISIT, begins=VISIT.begins.replace(tzinfo=ZoneInfo(zone)))
    assert read(calendar_file(moved))["DTSTART"] == begins


def test_an_office_without_a_mail_address_is_named_all_the_same() -> None:
    text = calendar_file(replace(VISIT, answer_to="0812-3456-7890", host='Dinas "Dukcapil"; Serang'))
    assert read(text)["ORGANIZER"] == "invalid:nomail"
    assert "ORGANIZER;CN=\"Dinas 'Dukcapil'; Serang\":" in text


@given(st.text(), st.text(), st.text(st.sampled_from("a,;\\\n\r:é😀 ")), st.text())
def test_whatever_is_written_in_comes_out_again_on_its_own_line(
    summary: str, place: str, about: str, host: str
) -> None:
    text = calendar_file(replace(VISIT, summary=summary, place=place, about=about, host=host))
    found = read(text)
    assert found["SUMMARY"] == _seen(summary)
    assert found["LOCATION"] == _seen(place)
    assert found["DESCRIPTION"] == _seen(about)
    assert set(found) == set(read(calendar_file(VISIT)))


def _seen(text: str) -> str:
    return "\n".join(one_line(line) for line in text.splitlines())
