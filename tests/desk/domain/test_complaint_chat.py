"""A complaint copied out of a chat: the citizen's words alone, and the number they came from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.domain.complaint_chat import Chat, read_chat


def test_a_number_that_is_no_contact_is_the_telephone_and_the_offices_lines_are_left_out() -> None:
    chat = (
        "[10.15, 4/8/2020] +62 812-3456-7890: Selamat pagi\n"
        "KTP saya belum jadi\n"
        "[10.20, 4/8/2020] Dukcapil Serang: Mohon NIK-nya\n"
        "[10.21, 4/8/2020] +62 812-3456-7890: sudah 3 bulan"
    )
    assert read_chat(chat) == Chat(
        "Selamat pagi\nKTP saya belum jadi\nsudah 3 bulan", phone="+62 812-3456-7890"
    )


def test_a_contact_is_the_name_and_an_exported_chat_is_read_alike() -> None:
    assert read_chat("04/08/20 10.15 - Entin: nama saya salah") == Chat("nama saya salah", name="Entin")
    assert read_chat("[04/08/20, 10:15:33] ~ Entin: nama saya salah") == Chat("nama saya salah", name="Entin")


def test_plain_words_are_no_chat() -> None:
    assert read_chat("KTP belum jadi: kapan?") is None
    assert read_chat("") is None


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    read_chat(text)
