"""The passphrase and what it encrypts, on both engines: nothing in the clear, nothing lost or told."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asking
import pytest
from conftest import Clock, Past, who
from hostile_attachments import drawing, saved
from key_stores import CHEAP, PHRASE, KeyStore, key_store
from sqlalchemy import text
from storms import LONG, server_in_storms

from desk.data import scan_process
from desk.data.database import Database
from desk.domain.applications import Application
from desk.domain.attachments import Attachment
from desk.domain.errors import Cancelled, NotAllowed
from desk.domain.health import Invariant
from desk.domain.hints import HintKind
from desk.domain.safe import Kept
from desk.domain.safe_errors import (
    PassphraseWeak,
    PassphraseWrong,
    SafeExists,
    SafeLocked,
    SafeNotSet,
    ScanDamaged,
)
from desk.domain.staff import Staff
from desk.office import Office


def _attached(office: Office, _url: str, _clock: Clock) -> tuple[Application, Attachment]:
    clerk = who(office, "siti")
    asked = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk")).application
    return asked, office.attachments.attach(clerk, asked.id, "kk", scan(1), "kk.jpg")


def scan(number: int) -> bytes:
    """Return a scan like no other."""
    return saved("JPEG", drawing((200 + 4 * number, 200)))


@pytest.fixture
def past() -> Past:
    return _attached


@pytest.fixture
def asked(told: tuple[Application, Attachment]) -> Application:
    return told[0]


@pytest.fixture
def first(told: tuple[Application, Attachment]) -> Attachment:
    return told[1]


@pytest.fixture
def office(office_url: str, clock: Clock) -> Iterator[Office]:
    opened = Office(office_url, clock=clock, workstation="Loket 3", cost=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def store() -> Iterator[KeyStore]:
    with key_store() as its:
        yield its


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests run on the same machine meanwhile."""
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 15.0)


def other_pc(office_url: str, clock: Clock, passphrase: str = "") -> Office:
    return Office(office_url, clock=clock, workstation="Loket 4", cost=CHEAP, passphrase=passphrase)


def raw(office_url: str, statement: str) -> list[tuple[object, ...]]:
    database = Database(office_url)
    try:
        with database.transaction() as db:
            found = db.execute(text(statement))
            return [tuple(row) for row in found] if found.returns_rows else []
    finally:
        database.close()


def test_what_is_attached_after_the_passphrase_is_encrypted_and_read_again(
    office: Office, office_url: str, admin: Staff, clerk: Staff, asked: Application, first: Attachment
) -> None:
    assert not office.safe.state().set
    assert office.safe.set_passphrase(admin, PHRASE) is Kept.THIS_RUN
    made = office.attachments.attach(clerk, asked.id, "kk", scan(2), "kk2.jpg")
    content = office.attachments.content(made)
    assert hashlib.sha256(content).hexdigest() == made.scan.sha256
    state = office.safe.state()
    assert (state.set, state.unlocked, state.kept, state.unsealed) == (True, True, Kept.THIS_RUN, 1)
    kept = raw(office_url, f"SELECT content FROM scan_part WHERE sha256 = '{made.scan.sha256}'")
    assert content[:200] not in b"".join(bytes(part) for (part,) in kept)
    # What was there before is read as it was, until it is encrypted too.
    before = office.attachments.content(first)
    steps: list[tuple[int, int]] = []
    assert office.safe.seal_rest(admin, lambda done, of: steps.append((done, of))) == 1
    assert steps == [(1, 1)]
    assert office.attachments.content(first) == before
    assert office.safe.state().unsealed == 0
    assert office.safe.seal_rest(admin) == 0
    assert office.health.check() == ()
    # The same file again is the same content, and is kept once.
    again = office.attachments.attach(clerk, asked.id, "surat_hilang", content, "lagi.jpg")
    assert again.scan == made.scan
    assert len(raw(office_url, "SELECT sha256 FROM scan")) == 2


@server_in_storms
def test_without_the_key_nothing_is_shown_and_nothing_is_kept_in_the_clear(
    office: Office,
    office_url: str,
    admin: Staff,
    clerk: Staff,
    asked: Application,
    first: Attachment,
    clock: Clock,
) -> None:
    office.safe.set_passphrase(admin, PHRASE)
    office.safe.seal_rest(admin)
    other = other_pc(office_url, clock)
    assert not other.safe.state().unlocked
    with pytest.raises(SafeLocked):
        other.attachments.content(first)
    with pytest.raises(SafeLocked):
        other.attachments.attach(clerk, asked.id, "kk", scan(3), "kk3.jpg")
    assert len(other.attachments.of(asked.id)) == 1
    hints = other.machine_help.hints(clerk, asked.id)
    assert HintKind.NOT_ALL_READ in {hint.kind for hint in hints}
    with pytest.raises(PassphraseWrong):
        other.safe.unlock(clerk, "bukan kalimat yang benar")
    assert other.safe.unlock(clerk, f"  {PHRASE} ") is Kept.THIS_RUN
    assert other.attachments.content(first)
    other.safe.forget(admin)
    with pytest.raises(SafeLocked):
        other.attachments.content(first)
    other.close()
    scheduled = other_pc(office_url, clock, PHRASE)
    assert scheduled.attachments.content(first)
    scheduled.close()
    mistaken = other_pc(office_url, clock, "bukan kalimat yang benar")
    assert not mistaken.safe.state().unlocked
    with pytest.raises(PassphraseWrong):
        mistaken.attachments.content(first)
    mistaken.close()


@server_in_storms
def test_a_pc_with_a_key_store_is_asked_once(
    office: Office, office_url: str, admin: Staff, first: Attachment, clock: Clock, store: KeyStore
) -> None:
    assert office.safe.set_passphrase(admin, PHRASE) is Kept.KEY_STORE
    office.safe.seal_rest(admin)
    other = other_pc(office_url, clock)
    assert other.safe.state().kept is Kept.KEY_STORE
    assert other.attachments.content(first)
    assert PHRASE not in str(store.secrets)
    other.safe.forget(admin)
    assert store.secrets == {}
    other.close()
    store.locked = True
    another = other_pc(office_url, clock)
    assert another.safe.state().kept is Kept.NOWHERE
    assert another.safe.unlock(admin, PHRASE) is Kept.THIS_RUN
    another.close()


def test_a_changed_passphrase_and_the_recovery_code_open_the_same_files(
    office: Office, office_url: str, admin: Staff, first: Attachment, clock: Clock
) -> None:
    with pytest.raises(SafeNotSet):
        office.safe.change_passphrase(admin, PHRASE, PHRASE)
    office.safe.set_passphrase(admin, PHRASE)
    office.safe.seal_rest(admin)
    sealed = raw(office_url, "SELECT content FROM scan_part ORDER BY sha256, part")
    voided = office.safe.make_recovery(admin, PHRASE)
    sheet = office.safe.make_recovery(admin, PHRASE)
    office.safe.change_passphrase(admin, PHRASE, "layang-layang hijau di atas atap")
    assert raw(office_url, "SELECT content FROM scan_part ORDER BY sha256, part") == sealed
    for secret, opens in (
        (PHRASE, False),
        (voided.code, False),
        ("layang-layang hijau di atas atap", True),
        (sheet.code.lower().replace("-", " "), True),
    ):
        other = other_pc(office_url, clock)
        if opens:
            other.safe.unlock(admin, secret)
            assert other.attachments.content(first)
        else:
            with pytest.raises(PassphraseWrong):
                other.safe.unlock(admin, secret)
        other.close()
    office.safe.change_passphrase(admin, sheet.code, PHRASE)
    state = office.safe.state()
    assert state.sheet_at is not None
    assert office.health.check() == ()


@server_in_storms
def test_who_may_not_and_what_is_weak_is_refused(office: Office, clerk: Staff, admin: Staff) -> None:
    with pytest.raises(NotAllowed):
        office.safe.set_passphrase(clerk, PHRASE)
    with pytest.raises(PassphraseWeak):
        office.safe.set_passphrase(admin, "pendek")
    assert not office.safe.state().set
    office.safe.set_passphrase(admin, PHRASE)
    with pytest.raises(SafeExists):
        office.safe.set_passphrase(admin, "yang kedua ini tidak boleh")
    for refused in (
        lambda: office.safe.make_recovery(clerk, PHRASE),
        lambda: office.safe.change_passphrase(clerk, PHRASE, "layang-layang hijau"),
        lambda: office.safe.forget(clerk),
        lambda: office.safe.seal_rest(clerk),
    ):
        with pytest.raises(NotAllowed):
            refused()


@server_in_storms
def test_no_passphrase_key_or_code_is_written_down(
    office: Office, office_url: str, admin: Staff, store: KeyStore
) -> None:
    office.safe.set_passphrase(admin, PHRASE)
    sheet = office.safe.make_recovery(admin, PHRASE)
    with pytest.raises(PassphraseWrong):
        office.safe.unlock(admin, "bukan kalimat yang benar")
    (secret,) = store.secrets.values()
    tables = ("journal", "key_wrap", "office_key")
    everything = "".join(str(raw(office_url, f"SELECT * FROM {table}")) for table in tables)
    for word in (PHRASE, sheet.code, secret, "bukan kalimat yang benar"):
        assert word not in everything
    assert "passphrase_set" in everything
    assert "refused" in everything


@server_in_storms
def test_encrypting_is_stopped_and_goes_on_where_it_was(
    office: Office, office_url: str, admin: Staff, clerk: Staff, asked: Application, first: Attachment
) -> None:
    more = [office.attachments.attach(clerk, asked.id, "kk", scan(n), f"{n}.jpg") for n in range(2, 6)]
    before = [office.attachments.content(one) for one in (first, *more)]
    office.safe.set_passphrase(admin, PHRASE)

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.safe.seal_rest(admin, stop)
    assert office.safe.state().unsealed == 3
    assert [office.attachments.content(one) for one in (first, *more)] == before
    assert office.health.check() == ()
    assert office.safe.seal_rest(admin) == 3
    assert [office.attachments.content(one) for one in (first, *more)] == before
    assert office.health.check() == ()


_SEALING = """
import sys
from key_stores import CHEAP, PHRASE
from desk.office import Office
office = Office(sys.argv[1], cost=CHEAP, passphrase=PHRASE)
admin = next(one for one in office.staff_room.everyone() if one.login == "admin")
office.safe.state()
print("begin", flush=True)
office.safe.seal_rest(admin, lambda done, of: print(done, flush=True))
"""


@pytest.mark.storm
@server_in_storms
def test_killed_while_encrypting_every_file_is_as_it_was_and_it_goes_on(
    office: Office, office_url: str, admin: Staff, clerk: Staff, asked: Application, first: Attachment
) -> None:
    more = [office.attachments.attach(clerk, asked.id, "kk", scan(n), f"{n}.jpg") for n in range(2, 8)]
    before = [office.attachments.content(one) for one in (first, *more)]
    office.safe.set_passphrase(admin, PHRASE)
    for after in (1, 3) if LONG else (1,):
        worker = subprocess.Popen(
            [sys.executable, "-c", _SEALING, office_url],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert worker.stdout is not None
        while worker.stdout.readline().strip() not in (b"", str(after).encode()):
            pass
        worker.kill()
        worker.wait()
        worker.stdout.close()
        assert [office.attachments.content(one) for one in (first, *more)] == before
        assert office.health.check() == ()
    assert office.safe.state().unsealed < 7
    office.safe.seal_rest(admin)
    assert office.safe.state().unsealed == 0
    assert [office.attachments.content(one) for one in (first, *more)] == before
    assert office.health.check() == ()


SWAPPED = (
    "UPDATE scan_part SET content = (SELECT content FROM scan_part WHERE sha256 = '{other}' AND part = 0)"
    " WHERE sha256 = '{first}' AND part = 0"
)


@server_in_storms
@pytest.mark.parametrize(
    "statement", [SWAPPED, "UPDATE scan_part SET part = part + 1 WHERE sha256 = '{first}'"]
)
def test_a_changed_or_swapped_file_is_never_shown(
    office: Office,
    office_url: str,
    admin: Staff,
    clerk: Staff,
    asked: Application,
    first: Attachment,
    statement: str,
) -> None:
    office.safe.set_passphrase(admin, PHRASE)
    office.safe.seal_rest(admin)
    other = office.attachments.attach(clerk, asked.id, "kk", scan(2), "kk2.jpg")
    raw(office_url, statement.format(first=first.scan.sha256, other=other.scan.sha256))
    with pytest.raises(ScanDamaged):
        office.attachments.content(first)
    assert {found.invariant for found in office.health.check()} == {Invariant.ATTACHMENTS_WHOLE}


@server_in_storms
def test_a_file_in_the_clear_among_encrypted_ones_is_found(
    office: Office, office_url: str, admin: Staff, first: Attachment
) -> None:
    before = office.attachments.content(first)
    office.safe.set_passphrase(admin, PHRASE)
    office.safe.seal_rest(admin)
    raw(office_url, "DELETE FROM scan_seal")
    found = {one.invariant for one in office.health.check()}
    assert Invariant.SEALED_WHEN_SET in found
    raw(office_url, "DELETE FROM key_wrap")
    assert "no_passphrase_opens_it" in str(office.health.check())
    assert before


@pytest.mark.parametrize("engine", ["sqlite"])
def test_nothing_of_a_file_in_the_clear_is_left_in_the_database_file(
    office: Office, office_url: str, admin: Staff, first: Attachment
) -> None:
    content = office.attachments.content(first)
    piece = content[len(content) // 2 :][:64]
    file = Path(office_url.removeprefix("sqlite:///"))

    def there() -> bool:
        beside = [file, file.with_name(file.name + "-wal")]
        return any(piece in one.read_bytes() for one in beside if one.exists())

    assert there()
    office.safe.set_passphrase(admin, PHRASE)
    office.safe.seal_rest(admin)
    assert not there()
