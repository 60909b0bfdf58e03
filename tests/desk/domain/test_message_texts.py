"""Words of messages to citizens: what may stand in them, what is refused, and what is read in the end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape

import pytest
from hostile_texts import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.carriers import Medium
from desk.domain.message_texts import (
    LONG_FACTS,
    LONGEST,
    LONGEST_SUBJECT,
    MOST_PARTS,
    Flaw,
    MessageUnfit,
    Place,
    Template,
    TemplateUnfit,
    TextFlaw,
    allowed,
    as_html,
    check,
    fill,
    flaws,
    read_defaults,
    required,
)
from desk.domain.messages import OF_A_DEED, Language, MessageKind
from desk.domain.sms import Encoding, sms_size
from desk.domain.templates import Fact, filled
from desk.domain.whatsapp import holds_nik, link
from resources import text as shipped

DEFAULTS = read_defaults(shipped("data", "messages.toml"))
PLACES = [pytest.param(place, id="-".join(each.code for each in place)) for place in DEFAULTS]
NIK = "3673010101900001"
FACTS: Mapping[str, Fact] = {
    "name": "Ibu Entin",
    "number": "PMH-20200804-0001",
    "service": "KTP-el baru",
    "office": "Disdukcapil Kota Serang",
    "reply": "0812-3456-7890",
    "promised": "Selasa, 4 Agustus 2020",
    "reasons": ("Kartu Keluarga (KK) tidak terbaca", "KTP-el lama tidak ada"),
    "day": "Selasa, 4 Agustus 2020",
    "time": "09.30",
    "place": "Loket 3",
    "bring": ("KK", "tanda terima"),
    "days": "7",
    "tracking": "P2008040001234",
}


def sms(kind: MessageKind, text: str) -> Template:
    return Template(kind, Medium.SMS, Language.INDONESIAN, text)


def email(subject: str, text: str = "{number}") -> Template:
    return Template(MessageKind.RECEIVED, Medium.EMAIL, Language.INDONESIAN, text, subject)


@pytest.mark.parametrize(
    ("template", "wrong"),
    [
        (sms(MessageKind.RECEIVED, "Nomor {number}"), ()),
        (sms(MessageKind.RECEIVED, " \n "), (Flaw(TextFlaw.EMPTY),)),
        (sms(MessageKind.RECEIVED, "{number"), (Flaw(TextFlaw.NOT_READABLE),)),
        (sms(MessageKind.RECEIVED, "{number!r}"), (Flaw(TextFlaw.NOT_READABLE),)),
        (
            sms(MessageKind.RECEIVED, "{number} {nomor} {name.x} {nomor}"),
            (Flaw(TextFlaw.UNKNOWN, "{nomor}, {name.x}"),),
        ),
        (sms(MessageKind.RECEIVED, "{number} {day}"), (Flaw(TextFlaw.UNKNOWN, "{day}"),)),
        (
            sms(MessageKind.READY, "{nik}\n{day}"),
            (Flaw(TextFlaw.UNKNOWN, "{nik}"), Flaw(TextFlaw.MISSING, "{number}, {time}, {place}")),
        ),
        (
            sms(MessageKind.READY, "{number} {day}\n{time} di {place}"),
            (Flaw(TextFlaw.NOT_APART, "{day}, {time}"),),
        ),
        (sms(MessageKind.REMINDER, "{number} siap {day} pukul {time} di {place}"), ()),
        (sms(MessageKind.SENT, "{number}"), (Flaw(TextFlaw.MISSING, "{tracking}"),)),
        (sms(MessageKind.RETURNED, "{number}"), (Flaw(TextFlaw.MISSING, "{reasons}"),)),
        (sms(MessageKind.RECEIVED, "{number} {{kurung}}"), ()),
        (sms(MessageKind.RECEIVED, f"{{number}}\n{NIK}"), (Flaw(TextFlaw.LIKE_NIK),)),
        (sms(MessageKind.RECEIVED, "{number}\n3673–0101–0190–0001"), (Flaw(TextFlaw.LIKE_NIK),)),
        (
            sms(MessageKind.REMINDER, "{number}-{time} {day} {place}"),
            (Flaw(TextFlaw.LIKE_NIK),),
        ),
        (email("Permohonan {number}"), ()),
        (email("Permohonan Anda"), ()),
        (email(" "), (Flaw(TextFlaw.NO_SUBJECT),)),
        (email("Permohonan\nAnda"), (Flaw(TextFlaw.SUBJECT_LINES),)),
        (email("{promised}"), (Flaw(TextFlaw.SUBJECT_UNSURE, "{number}"),)),
        (email("{number} {tracking}"), (Flaw(TextFlaw.UNKNOWN, "{tracking}"),)),
        (email("{number"), (Flaw(TextFlaw.NOT_READABLE),)),
        (email("a" * (LONGEST_SUBJECT + 1)), (Flaw(TextFlaw.TOO_LONG, str(LONGEST_SUBJECT)),)),
    ],
)
def test_each_flaw_is_found_and_names_what_it_is_about(template: Template, wrong: tuple[Flaw, ...]) -> None:
    assert flaws(template) == wrong
    if wrong:
        with pytest.raises(TemplateUnfit) as refused:
            check(template)
        assert refused.value.why is wrong[0].what.word
        assert refused.value.about == wrong[0].about
    else:
        check(template)


def test_an_sms_is_too_long_from_its_first_sign_beyond_the_last_part_on() -> None:
    room = MOST_PARTS * 153 - len(str(LONG_FACTS["number"]))
    assert flaws(sms(MessageKind.RECEIVED, "a" * room + "{number}")) == ()
    too_many = (Flaw(TextFlaw.TOO_MANY_PARTS, str(MOST_PARTS)),)
    assert flaws(sms(MessageKind.RECEIVED, "a" * room + "b{number}")) == too_many
    assert flaws(sms(MessageKind.RECEIVED, "漢" * (MOST_PARTS * 67) + "{number}")) == too_many


@pytest.mark.parametrize("medium", LONGEST)
def test_other_messages_are_too_long_beyond_their_last_sign(medium: Medium) -> None:
    room = LONGEST[medium] - len(str(LONG_FACTS["number"]))
    fits = Template(MessageKind.RECEIVED, medium, Language.INDONESIAN, "a" * room + "{number}", "Permohonan")
    assert flaws(fits) == ()
    assert flaws(replace(fits, text="b" + fits.text)) == (Flaw(TextFlaw.TOO_LONG, str(LONGEST[medium])),)


@given(st.text(alphabet="ab {}!:.\nnumber", max_size=40), st.sampled_from(Medium))
def test_what_has_no_flaw_can_be_filled_in(words: str, medium: Medium) -> None:
    template = Template(MessageKind.RECEIVED, medium, Language.ENGLISH, words + "{number}", words)
    if not flaws(template):
        written = fill(template, {"number": "PMH-1"})
        assert "PMH-1" in written.text
        assert bool(written.subject) == bool(written.html) == (medium is Medium.EMAIL)


@pytest.mark.parametrize("place", PLACES)
def test_every_default_has_no_flaw_and_says_all_that_a_citizen_has_to_know(place: Place) -> None:
    template = DEFAULTS[place]
    assert flaws(template) == ()
    written = fill(template, FACTS)
    for name in required(place[0]):
        fact = FACTS[name]
        for each in (fact,) if isinstance(fact, str) else fact:
            assert each in written.text
    assert "{" not in written.text + written.subject
    assert str(FACTS["reply"]) in written.text
    assert ("STOP" in written.text) == (place[1] is not Medium.WHATSAPP)
    assert re.search("gratis", written.text, re.IGNORECASE) or place[2] is Language.ENGLISH
    assert re.search("free", written.text, re.IGNORECASE) or place[2] is Language.INDONESIAN
    assert ("Yth. Ibu Entin" in written.text) == (place[2] is Language.INDONESIAN)


@pytest.mark.parametrize("place", PLACES)
def test_every_default_fits_its_medium_even_with_long_facts(place: Place) -> None:
    written = fill(DEFAULTS[place], LONG_FACTS)
    if place[1] is Medium.SMS:
        size = sms_size(written.text)
        assert size.encoding is Encoding.GSM_7
        assert size.parts == written.parts
        assert size.parts <= (3 if place[0] is MessageKind.RETURNED else 2)
        assert sms_size(fill(DEFAULTS[place], FACTS).text).parts <= 2
        return
    assert written.parts == 0
    if place[1] is Medium.WHATSAPP:
        assert link("081234567890", written.text)


@pytest.mark.parametrize("place", PLACES)
def test_a_default_without_its_optional_facts_has_no_hole(place: Place) -> None:
    bare = {name: FACTS[name] for name in (*required(place[0]), "name", "service")}
    if place[0] is MessageKind.READY:
        del bare["day"], bare["time"]
    text = fill(DEFAULTS[place], bare).text
    assert not re.search(r"[:/]$(?!\n+- )|  | [,.;:]|\(\)|\(,|\n\n\n", text, re.MULTILINE), text
    assert not re.search(r"([Bb]awa|[Bb]ring|{.*|STOP.*)$", text, re.MULTILINE), text


def test_a_document_at_a_kecamatan_is_ready_without_an_appointment() -> None:
    template = sms(MessageKind.READY, "{number} siap.\n{day}, pukul {time}\nDi {place}")
    facts = {"number": "PMH-1", "place": "Kecamatan Kasemen"}
    assert fill(template, facts).text == "PMH-1 siap.\nDi Kecamatan Kasemen"
    with pytest.raises(MessageUnfit):
        fill(replace(template, kind=MessageKind.REMINDER), facts)


@pytest.mark.parametrize("kind", OF_A_DEED)
def test_a_message_that_lacks_what_it_has_to_say_is_not_written(kind: MessageKind) -> None:
    for name in set(required(kind)) - ({"day", "time"} if kind is MessageKind.READY else set()):
        for nothing in ("", " \u200b", ()):
            with pytest.raises(MessageUnfit) as refused:
                fill(DEFAULTS[kind, Medium.SMS, Language.INDONESIAN], {**FACTS, name: nothing})
            assert refused.value.about == f"{{{name}}}"


@pytest.mark.parametrize("medium", Medium)
@pytest.mark.parametrize(
    "nik",
    [
        NIK,
        "3673 0101 0190 0001",
        "3673\n0101\n0190\n0001",
        "3673–0101–0190–0001",
        "36730101\u200b01900001",
        "３６７３０１０１０１９００００１",
        "NIK:3673010101900001!",
    ],
)
def test_no_message_carries_a_nik_however_it_is_written(nik: str, medium: Medium) -> None:
    template = DEFAULTS[MessageKind.READY, medium, Language.INDONESIAN]
    for name in allowed(MessageKind.READY):
        with pytest.raises(MessageUnfit) as refused:
            fill(template if f"{{{name}}}" in template.text else _with(template, name), {**FACTS, name: nik})
        assert refused.value.why is TextFlaw.LIKE_NIK.word
        assert nik not in repr(refused.value)


def _with(template: Template, name: str) -> Template:
    return replace(template, text=f"{template.text}\n{{{name}}}")


def test_a_subject_is_one_line_whatever_is_put_in() -> None:
    facts: dict[str, Fact] = {"number": ("PMH-1\r\nBcc: x@contoh.id", "PMH-2"), "name": "Entin\nEntin"}
    assert fill(email("{number}"), facts).subject == "- PMH-1 Bcc: x@contoh.id - PMH-2"
    assert fill(email("{number} {name}"), facts).subject == "PMH-1 Bcc: x@contoh.id; PMH-2 Entin Entin"


def test_no_subject_carries_a_nik() -> None:
    with pytest.raises(MessageUnfit):
        fill(email("{number} {name}"), {"number": "PMH-1", "name": NIK})


@given(st.text(), st.sampled_from(Medium))
def test_whatever_a_fact_holds_it_is_refused_or_carries_no_nik(name: str, medium: Medium) -> None:
    try:
        written = fill(DEFAULTS[MessageKind.READY, medium, Language.ENGLISH], {**FACTS, "name": name})
    except MessageUnfit:
        return
    assert not holds_nik(written.text + "\n" + written.subject)


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_fact_adds_no_line_no_header_and_no_markup(hostile: str) -> None:
    place = (MessageKind.REMINDER, Medium.EMAIL, Language.INDONESIAN)
    template = replace(DEFAULTS[place], subject="{name}: {number}")
    plain, written = (fill(template, {**FACTS, "name": name}) for name in ("Entin", hostile))
    assert written.text.count("\n") <= plain.text.count("\n")
    assert "\n" not in written.subject
    assert "\r" not in written.subject
    tags = re.compile("<[^>]*>")
    assert len(tags.findall(written.html)) <= len(tags.findall(plain.html))
    assert set(tags.findall(written.html)) == set(tags.findall(plain.html))
    written.html.encode()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_html_shows_every_sign_as_it_stands(line: str) -> None:
    html = as_html(f"{line}\n{line}", Language.INDONESIAN)
    body = html.partition("<body>\n<p>")[2].partition("</p>\n</body>")[0]
    assert [unescape(each) for each in body.split("<br>\n")] == [line, line]
    assert not set("<>\"'") & set(body.replace("<br>", ""))


def test_html_has_paragraphs_and_no_links() -> None:
    html = as_html("Yth. Ibu <Entin>,\n\nLihat https://contoh.id/?a=1&b=2\nTerima kasih", Language.INDONESIAN)
    assert '<html lang="id">' in html
    assert "<p>Yth. Ibu &lt;Entin&gt;,</p>" in html
    assert "<p>Lihat https://contoh.id/?a=1&amp;b=2<br>\nTerima kasih</p>" in html
    assert "href" not in html


def test_an_sms_is_sent_in_plain_signs_and_an_email_as_it_was_written() -> None:
    words = "“{name}” – {number}…"
    facts = {"name": "Zoë", "number": "PMH-1"}
    assert fill(sms(MessageKind.RECEIVED, words), facts).text == '"Zoe" - PMH-1...'
    assert fill(email("Permohonan", words), facts).text == "“Zoë” – PMH-1…"


def test_every_kind_allows_what_it_requires_and_all_of_it_has_a_long_fact() -> None:
    for kind in MessageKind:
        assert set(required(kind)) <= set(allowed(kind)) <= set(LONG_FACTS)
        assert all(filled(f"{{{name}}}", LONG_FACTS) for name in allowed(kind))


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("[sent.en.whatsapp]", "[sent.en.telegram]"),
        ("[sent.en.whatsapp]", "[sent.fr.whatsapp]"),
        ("[sent.en.whatsapp]", "[lost.en.whatsapp]"),
        ("[received.id.sms]\ntext", "[received.id.sms]\nsubject = 'x'\ntext"),
        ("[received.id.sms]\ntext", "[received.id.sms]\nwords"),
        ("[received.id.sms]", "[more.id.sms]\ntext = 'x'\n[received.id.sms]"),
    ],
)
def test_the_file_of_defaults_holds_one_text_for_each_and_no_other(was: str, becomes: str) -> None:
    toml = shipped("data", "messages.toml")
    assert was in toml
    with pytest.raises(ValueError):
        read_defaults(toml.replace(was, becomes))


def test_a_default_is_held_to_what_the_office_is_held_to() -> None:
    toml = shipped("data", "messages.toml")
    with pytest.raises(TemplateUnfit):
        read_defaults(toml.replace("resi {tracking}", "resi {resi}", 1))
