"""Waiting for a server as on Windows: it asks and hears as the driver does, and ends when it is told to."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Timer
from time import monotonic
from typing import Any

import psycopg
import pytest

from desk.data.wakeful import Wakeful


@pytest.fixture
def connection(postgres_url: str) -> Iterator[Any]:
    with psycopg.connect(postgres_url, autocommit=True) as opened:
        opened.wait = Wakeful(opened)  # type: ignore[method-assign]  # as on every connection on Windows
        yield opened


def test_questions_are_asked_and_answered_and_refused_as_ever(connection: Any) -> None:
    assert connection.execute("SELECT 1 + 1").fetchone() == (2,)
    with pytest.raises(psycopg.errors.DivisionByZero):
        connection.execute("SELECT 1 / 0")
    assert (
        len(connection.execute("SELECT repeat('x', 200) FROM generate_series(1, 20000)").fetchall()) == 20_000
    )
    with connection.transaction():
        connection.execute("SELECT pg_sleep(0.3)")
    assert connection.execute("SELECT 'masih'").fetchone() == ("masih",)


def test_who_waits_for_a_silent_server_is_let_go(connection: Any) -> None:
    def let_go() -> None:
        end = socket.socket(fileno=connection.pgconn.socket)
        end.shutdown(socket.SHUT_RDWR)
        end.detach()
        connection.wait.end()

    begun = monotonic()
    Timer(0.3, let_go).start()
    with pytest.raises(psycopg.OperationalError):
        connection.execute("SELECT pg_sleep(20)")
    assert monotonic() - begun < 5
    assert connection.broken
