"""What was being typed outlives the process, and is nobody else's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from key_stores import CHEAP, PHRASE, key_store
from PySide6.QtTest import QTest

from desk.domain.staff import Staff
from desk.office import Office
from ui.draft_keeper import BEHIND_MS, DraftKeeper
from ui.drafts import Draft, Drafts
from ui.pages.walk_in_filled import Filled, read_filled

NOW = datetime(2020, 8, 4, 2, 41, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]

TYPIST = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ui.drafts import Draft, Drafts
drafts = Drafts(Path(sys.argv[1]), "office", "siti")
n = 0
while True:
    n += 1
    drafts.keep(Draft("one", datetime.now(UTC), {"key": "one", "name": "S" * n, "note": "x" * (n % 5000)}))
    print(n, flush=True)
"""


@pytest.fixture
def office(office_url: str) -> Iterator[Office]:
    opened = Office(office_url, cost=CHEAP)
    yield opened
    opened.close()


def draft(key: str = "one", name: str = "SITI") -> Draft:
    return Filled(key, name=name).draft(NOW)


def test_what_is_kept_is_read_again_the_same(tmp_path: Path) -> None:
    form = Filled("one", nik="3673", answers={"kawin": True}, ticked=("kk",), numbers={"kk": "1"}, other=True)
    Drafts(tmp_path, "office", "siti").keep(form.draft(NOW))
    (found,) = Drafts(tmp_path, "office", "siti").all().drafts
    assert (found.at, read_filled(found.content)) == (NOW, form)


def test_nobody_else_and_no_other_office_sees_a_draft(tmp_path: Path) -> None:
    Drafts(tmp_path, "office", "siti").keep(draft())
    assert Drafts(tmp_path, "office", "rina").all().drafts == ()
    assert Drafts(tmp_path, "demo", "siti").all().drafts == ()


def test_a_draft_put_into_another_clerks_folder_is_not_shown(tmp_path: Path) -> None:
    Drafts(tmp_path, "office", "siti").keep(draft())
    Drafts(tmp_path, "office", "rina").keep(draft("two"))
    (of_siti,) = (path for path in tmp_path.rglob("*.json") if b'"siti"' in path.read_bytes())
    (of_rina,) = (path for path in tmp_path.rglob("*.json") if b'"rina"' in path.read_bytes())
    of_siti.replace(of_rina.parent / of_siti.name)
    assert [one.key for one in Drafts(tmp_path, "office", "rina").all().drafts] == ["two"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of an account to itself")
def test_drafts_are_for_this_account_alone(tmp_path: Path) -> None:
    Drafts(tmp_path / "drafts", "office", "siti").keep(draft())
    (file,) = tmp_path.rglob("*.json")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_spoiled_file_is_counted_and_the_others_are_read(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "office", "siti")
    drafts.keep(draft())
    (file,) = tmp_path.rglob("*.json")
    for name, content in (("a", b""), ("b", b"{"), ("c", b'{"login": "siti"}'), ("d", b"\xff\xfe")):
        (file.parent / f"{name}.json").write_bytes(content)
    kept = drafts.all()
    assert ([one.key for one in kept.drafts], kept.unreadable) == (["one"], 4)


def test_a_draft_of_another_version_is_read_as_far_as_it_goes() -> None:
    assert read_filled({"key": "one", "name": "SITI", "later": 1}) == Filled("one", name="SITI")
    with pytest.raises(ValueError, match="name"):
        read_filled({"key": "one", "name": 7})


def test_removing_a_draft_twice_is_no_error(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "office", "siti")
    drafts.keep(draft())
    drafts.remove("one")
    drafts.remove("one")
    assert drafts.all().drafts == ()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a Unix signal")
def test_a_process_killed_while_it_writes_leaves_a_whole_draft(tmp_path: Path) -> None:
    for wait in (0.02, 0.05, 0.11):
        typist = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert typist.stdout is not None
        typist.stdout.readline()
        time.sleep(wait)
        typist.send_signal(signal.SIGKILL)
        said = typist.stdout.read().split()
        typist.wait()
        typist.stdout.close()
        kept = Drafts(tmp_path, "office", "siti").all()
        assert kept.unreadable == 0
        written = len(str(kept.drafts[0].content["name"]))
        assert written >= int(said[-1] if said else 1)


def test_the_keeper_is_never_half_a_second_behind(qapp, tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "office", "siti")
    text = ""
    keeper = DraftKeeper(drafts, lambda: draft(name=text), qapp)
    begun = time.monotonic()
    for _ in range(40):  # keys that never pause
        text += "X"
        keeper.note()
        QTest.qWait(20)
        if time.monotonic() - begun > 0.5:
            break
    keeper_wrote = drafts.all().drafts
    assert keeper_wrote, "typing without a pause must not put the first version off"
    keeper.flush()
    assert drafts.all().drafts[0].content["name"] == text
    assert BEHIND_MS <= 500
    keeper.deleteLater()


def test_a_pc_that_cannot_keep_a_draft_says_so(qapp, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    keeper = DraftKeeper(Drafts(tmp_path / "drafts", "office", "siti"), draft, qapp)
    failures: list[OSError] = []
    keeper.failed.connect(failures.append)
    keeper.note()
    keeper.flush()
    qapp.processEvents()
    assert len(failures) == 1
    keeper.deleteLater()


def test_what_was_forgotten_does_not_come_back(qapp, tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "office", "siti")
    keeper = DraftKeeper(drafts, draft, qapp)
    keeper.note()
    keeper.flush()
    keeper.note()
    keeper.forget("one")
    QTest.qWait(BEHIND_MS + 100)
    keeper.flush()
    assert drafts.all().drafts == ()
    keeper.deleteLater()


def test_where_the_key_store_has_the_key_a_draft_is_encrypted_and_survives_the_program(
    office_url: str, office: Office, admin: Staff, tmp_path: Path
) -> None:
    with key_store() as store:
        office.safe.set_passphrase(admin, PHRASE)
        drafts = Drafts(tmp_path, "office", "siti", office.safe)
        drafts.keep(draft(name="SITI AMINAH"))
        (file,) = tmp_path.rglob("*.json")
        assert b"SITI" not in file.read_bytes()
        after_a_crash = Office(office_url)  # nobody has asked for the key yet, the server may be away
        (found,) = Drafts(tmp_path, "office", "siti", after_a_crash.safe).all().drafts
        assert read_filled(found.content).name == "SITI AMINAH"
        store.secrets.clear()
        other = Office(office_url)
        kept = Drafts(tmp_path, "office", "siti", other.safe).all()
        assert (kept.drafts, kept.unreadable, kept.locked) == ((), 0, 1)
        file.write_bytes(file.read_bytes()[:-1] + b"x")
        assert Drafts(tmp_path, "office", "siti", office.safe).all().unreadable == 1
        other.close()
        after_a_crash.close()


def test_without_a_key_store_a_draft_is_a_file_of_its_owner(
    office: Office, admin: Staff, tmp_path: Path
) -> None:
    office.safe.set_passphrase(admin, PHRASE)
    drafts = Drafts(tmp_path, "office", "siti", office.safe)
    drafts.keep(draft())
    (found,) = Drafts(tmp_path, "office", "siti").all().drafts
    assert found.key == "one"
