"""Every command, tried by every role and by nobody: its exit code, one line of why, and nothing left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import app_lists
import list_files
import make
import pytest
from conftest import PASSWORD, furnish_staff
from ended_lists import Gone, ended_list
from every_right import OF_EACH_ROLE, File
from list_files import Row as Line
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.journal import Action
from desk.domain.rights import one_of, who_may
from desk.domain.staff import MAY, Role
from desk.office import Office
from reports.catalogue import CATALOGUE
from reports.request import Needs
from reports.translations import speaker
from ui.app import DONE, REFUSED, main
from ui.commands.command_line import COMMANDS

TOLD_BY = {
    Needs.NOTHING: (),
    Needs.DAY: ("--on", "2020-08-04"),
    Needs.SPAN: ("--from", "2020-08-03", "--to", "2020-08-04"),
    Needs.NUMBER: ("--number", "1"),
}
NO_PERSON: Mapping[str, str] = {
    "init": "there is no office yet, and where there is one it is refused",
    "demo": "makes an office of its own, of people who do not exist",
    "reports": "says which reports there are",
    "add-figures": "reads files of figures in which nobody is, and no office",
    "upgrade": "who has the file opens it with the same effect; at a server, who has the owner's address",
    "selftest": "makes an office of its own, throws it away, and opens no other",
    "check": "says whether the office is sound, by numbers of records",
    "roles": "only the owner of a server may; --set-up and --retire ask for an administrator besides",
}
"""Commands that nobody signs in for, each with the reason."""


@dataclass(frozen=True)
class Row:
    """A command as it is typed, what right it takes, and which file it would leave."""

    name: str
    needs: Action
    typed: Callable[[SimpleNamespace], tuple[str, ...]]
    leaves: str = ""
    done: int = DONE
    """How it ends for who may."""
    elsewhere: str = ""
    """The file of the office it is about, where that is another."""
    lightly: tuple[str, ...] = ()
    """What is typed besides for who may, where the whole would cost much."""


def _report(name: str) -> Row:
    report = next(one for one in CATALOGUE if one.name == name)
    asked = TOLD_BY[report.needs]
    return Row(
        f"report {name}",
        report.action,
        lambda w: ("report", name, *asked, "--format", "xlsx", "--out", str(w.folder / "keluar.xlsx")),
        "keluar.xlsx",
    )


ROWS = (
    Row(
        "import prr",
        Action.LIST_TAKEN_IN,
        lambda w: imported(w, w.prr, "prr"),
        "tolak.xlsx",
        lightly=("--dry-run",),
    ),
    Row("import app", Action.REQUESTS_TAKEN_IN, lambda w: imported(w, w.app, "smartdukcapil"), "tolak.xlsx"),
    Row("import deaths", Action.ENDS_TAKEN_IN, lambda w: imported(w, w.deaths, "deaths"), "tolak.xlsx"),
    _report("prr-backlog"),
    _report("rights"),
    Row("staff", Action.ACCOUNTS_READ, lambda w: ("staff", "--json")),
    Row("staff --unlock", Action.ACCOUNT_UNLOCKED, lambda w: ("staff", "--unlock", "siti")),
    Row(
        "backup",
        Action.BACKUP_MADE,
        lambda w: ("backup", str(w.folder / "cadangan.sqlite")),
        "cadangan.sqlite",
    ),
    Row(
        "restore",
        Action.OFFICE_RESTORED,
        lambda w: ("restore", str(w.copy)),
        "lain.sqlite",
        elsewhere="lain.sqlite",
    ),
    Row("numbers --skip", Action.NUMBERS_CARRIED, lambda w: ("numbers", "--skip", "2")),
    Row("numbers --from", Action.NUMBERS_CARRIED, lambda w: ("numbers", "--from", f"sqlite:///{w.copy}")),
    Row("staff", Action.ACCOUNTS_READ, lambda w: ("staff",)),
    Row("staff --unlock", Action.ACCOUNT_UNLOCKED, lambda w: ("staff", "--unlock", "budi")),
    Row(
        "staff --deactivate",
        Action.STAFF_DEACTIVATED,
        lambda w: ("staff", "--deactivate", "budi", "--reason", "pindah kantor"),
    ),
    Row("retention", Action.DATA_RIGHTS_READ, lambda w: ("retention", "--json")),
    Row("send", Action.MESSAGE_SENT, lambda w: ("send",), done=REFUSED),  # no medium is chosen
    Row(
        "figures",
        Action.REPORT_EXPORTED,
        lambda w: ("figures", "--month", "2020-07", "--out", str(w.folder / "angka.json")),
        "angka.json",
    ),
    Row("passphrase", Action.PASSPHRASE_SET, lambda w: ("passphrase",), done=REFUSED),  # "a" is too weak
    Row(
        "move",
        Action.OFFICE_MOVED,
        lambda w: ("move", "--to", f"sqlite:///{w.folder / 'pindah.sqlite'}"),
        done=REFUSED,  # no journal knows whose account was closed here: what arrives is not sound
    ),
)


def imported(w: SimpleNamespace, path: Path, kind: str) -> tuple[str, ...]:
    """Return how a list is taken in."""
    return ("import", str(path), "--kind", kind, "--rejects", str(w.folder / "tolak.xlsx"))


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """An office with somebody of each role, whose passwords are quickly compared, and lists to take in."""
    folder = tmp_path_factory.mktemp("rights")
    url = f"sqlite:///{folder / 'kantor.sqlite'}"
    furnish_staff(url)
    known = ("siti", "rina", "hendra")
    for role, login in OF_EACH_ROLE.items():
        if login not in known:
            make.person(url, login, login.title(), role)
    make.person(url, "lama", "Lama", *Role)
    make.job(url, 31)
    database = Database(url)
    with database.transaction() as db:
        db.execute(text("UPDATE staff SET active = false WHERE login = 'lama'"))
    database.close()
    office = Office(url)
    head = next(one for one in office.staff_room.everyone() if one.login == "hendra")
    office.archive.back_up(head, folder / "dulu.sqlite")
    office.staff_room.sign_in("hendra", PASSWORD)
    office.close()
    file = File(folder / "kantor.sqlite")
    yield SimpleNamespace(
        url=url,
        folder=folder,
        file=file,
        copy=folder / "dulu.sqlite",
        prr=list_files.write(folder / "prr.csv", Line(make.nik(41), "NURHAYATI")),
        app=app_lists.written(folder / "sd.csv", app_lists.line(42)),
        deaths=ended_list(folder / "mati.csv", Gone(31)),
    )
    file.close()


@pytest.fixture
def w(furnished: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[SimpleNamespace]:
    """The office, put back afterwards as it was."""
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)
    monkeypatch.delenv("PRRDESK_PASSPHRASE", raising=False)
    yield furnished
    furnished.file.put_back()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_only_those_of_the_table_may_and_whom_it_refuses_leaves_nothing(
    row: Row,
    w: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def told_to(login: str, *more: str, password: str = PASSWORD) -> tuple[int, str]:
        monkeypatch.setenv("PRRDESK_PASSWORD", password)
        monkeypatch.setenv("PRRDESK_PASSPHRASE", "a")
        url = f"sqlite:///{w.folder / row.elsewhere}" if row.elsewhere else w.url
        code = main(["--db", url, "--as", login, *row.typed(w), *more])
        return code, capsys.readouterr().err.strip()

    def nothing_is_left() -> None:
        assert not (w.folder / row.leaves).is_file()
        after = w.file.holds()
        assert [name for name in before if before[name] != after[name]] == []

    before = w.file.holds()
    who = one_of(who_may(row.needs), speaker("id"))
    for role, login in OF_EACH_ROLE.items():
        if role in MAY[row.needs]:
            continue
        code, told = told_to(login)
        assert (code, len(told.splitlines())) == (REFUSED, 1), f"{login}: {told}"
        assert told.startswith(f"Perlu {who}: "), f"{login}: {told}"
        nothing_is_left()
    strangers = {told_to("siti", password="kata-sandi-lain"), told_to("lama")}
    assert len(strangers) == 1, "a closed account is told what a wrong password is"
    ((code, told),) = strangers
    assert (code, len(told.splitlines())) == (REFUSED, 1), told
    assert not (w.folder / row.leaves).is_file()
    for role, login in OF_EACH_ROLE.items():
        if role in MAY[row.needs]:
            code, told = told_to(login, *row.lightly)
            assert code == row.done, f"{login}: {told}"
            assert "Perlu " not in told
            assert (w.folder / row.leaves).exists()
            if row.leaves:
                (w.folder / row.leaves).unlink()


def test_every_report_is_refused_to_who_may_not_take_it_out(
    w: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    for report in CATALOGUE:
        typed = _report(report.name).typed(w)
        login = next(OF_EACH_ROLE[role] for role in (Role.ADMIN, *Role) if role not in MAY[report.action])
        assert main(["--db", w.url, "--as", login, *typed]) == REFUSED, report.name
        assert capsys.readouterr().err.startswith("Perlu "), report.name
        assert not (w.folder / "keluar.xlsx").exists()


def test_every_command_is_in_the_table_or_needs_nobody() -> None:
    tried = {row.name.split()[0] for row in ROWS}
    assert {one.name for one in COMMANDS if one.signed} == tried
    assert {one.name for one in COMMANDS if not one.signed} == set(NO_PERSON)


def test_what_needs_nobody_tells_of_nobody(w: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", w.url, "init", "--admin", "orang.lain"]) == REFUSED
    main(["--db", w.url, "check", "--json"])
    assert main(["--db", w.url, "reports"]) == DONE
    told = capsys.readouterr()
    assert make.nik(31) not in told.out + told.err
    assert "WARGA" not in told.out + told.err
