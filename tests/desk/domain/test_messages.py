"""What citizens are told: languages the whole program speaks, words for everything that is stored."""

from __future__ import annotations

from desk.domain.messages import FAILED, SENT, Language, MessageKind, MessageState, Wish
from desk.domain.services import Text
from reports.translations import speaker
from ui.language import LANGUAGES


def test_the_languages_of_messages_are_those_of_the_screen_and_of_the_catalogue() -> None:
    assert [one.code for one in Language] == list(LANGUAGES)
    service = Text("Akta kelahiran", "Birth certificate")
    assert [service.said(one.code) for one in Language] == ["Akta kelahiran", "Birth certificate"]


def test_everything_is_told_apart_on_screen_and_in_the_database() -> None:
    say = speaker("id")
    for words in (MessageKind, Language, MessageState, Wish):
        assert len({one.code for one in words}) == len(words)
        assert len({say(one.word) for one in words}) == len(words)


def test_a_message_that_was_sent_has_not_failed() -> None:
    assert not set(SENT) & set(FAILED)
