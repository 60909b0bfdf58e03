"""No office lies in a folder that is copied to the internet; its backups may, and so may a demo."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import old_offices
import pytest
from conftest import OPENED, PASSWORD, Clock

from desk.domain.errors import InSyncedFolder
from desk.domain.moves import Progress
from desk.domain.staff import Staff
from desk.office import Office, create_office, restore_office
from desk.rooms.moving import Mover, move_office
from desk.rooms.upgrading import upgrade_office

if sys.platform == "win32":
    import winreg


@pytest.fixture
def engine() -> str:
    """An office on a server is no file of this PC."""
    return "sqlite"


@pytest.fixture
def cloud(tmp_path: Path) -> Path:
    folder = tmp_path / "OneDrive - Disdukcapil" / "Kantor é"
    folder.mkdir(parents=True)
    return folder


def _quiet(_progress: Progress) -> None:
    pass


def test_nobody_makes_an_office_there_and_nothing_is_left_of_the_try(cloud: Path) -> None:
    with pytest.raises(InSyncedFolder) as refused:
        create_office(f"sqlite:///{cloud / 'kantor.sqlite'}", "admin", PASSWORD)
    assert (refused.value.folder, refused.value.root) == (str(cloud), str(cloud.parent))
    assert list(cloud.iterdir()) == []


def test_an_office_that_came_to_lie_there_is_not_opened_and_opens_where_it_is_moved_to(
    office_url: str, cloud: Path, tmp_path: Path
) -> None:
    there = cloud / "kantor.sqlite"
    shutil.copy(office_url.removeprefix("sqlite:///"), there)
    with pytest.raises(InSyncedFolder):
        Office(f"sqlite:///{there}")
    home = tmp_path / "PRR"
    home.mkdir()
    there.rename(home / "kantor.sqlite")
    Office(f"sqlite:///{home / 'kantor.sqlite'}").close()


def test_no_office_is_moved_or_restored_there(
    office: Office, office_url: str, admin: Staff, cloud: Path, tmp_path: Path, clock: Clock
) -> None:
    with pytest.raises(InSyncedFolder):
        move_office(
            office_url, f"sqlite:///{cloud / 'kantor.sqlite'}", Mover("admin", PASSWORD, str), clock, _quiet
        )
    copy = tmp_path / "cadangan.sqlite"
    office.archive.back_up(admin, copy)
    with pytest.raises(InSyncedFolder) as refused:
        restore_office(f"sqlite:///{cloud / 'kantor.sqlite'}", copy, "admin", PASSWORD)
    assert refused.value.folder == str(cloud)
    assert list(cloud.iterdir()) == []


def test_an_older_office_there_is_not_brought_up_and_no_copy_is_kept_beside_it(
    cloud: Path, clock: Clock
) -> None:
    url = f"sqlite:///{cloud / 'kantor.sqlite'}"
    old_offices.load(url, old_offices.VERSIONS["sqlite"][-1])
    for bring_up in (lambda: upgrade_office(url, clock), lambda: Office(url)):
        with pytest.raises(InSyncedFolder):
            bring_up()
    assert [file.name for file in cloud.iterdir() if "sebelum" in file.name] == []


def test_a_backup_may_lie_there(office: Office, admin: Staff, cloud: Path) -> None:
    assert office.archive.back_up(admin, cloud / "cadangan.sqlite").bytes > 0


def test_a_demo_may_lie_there(cloud: Path) -> None:
    url = f"sqlite:///{cloud / 'demo.sqlite'}"
    create_office(url, "admin", PASSWORD, demo=True, clock=lambda: OPENED)
    Office(url).close()


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_a_folder_onedrive_names_is_refused_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "Awan"))
    (tmp_path / "Awan").mkdir()
    with pytest.raises(InSyncedFolder):
        create_office(f"sqlite:///{tmp_path / 'Awan' / 'kantor.sqlite'}", "admin", PASSWORD)


def test_a_folder_dropbox_names_is_refused_and_its_damaged_note_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPDATA", str(tmp_path))
    note = tmp_path / "Dropbox" / "info.json"
    note.parent.mkdir()
    note.write_text(json.dumps({"personal": {"path": str(tmp_path / "Kotak"), "host": 1}}), "utf-8")
    (tmp_path / "Kotak").mkdir()
    url = f"sqlite:///{tmp_path / 'Kotak' / 'kantor.sqlite'}"
    with pytest.raises(InSyncedFolder):
        create_office(url, "admin", PASSWORD)
    note.write_bytes(b"{")
    create_office(url, "admin", PASSWORD)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps a list of such services")
def test_a_folder_a_service_registered_with_windows_is_refused(tmp_path: Path) -> None:
    if sys.platform == "win32":
        service = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager\Uji!S-1-5!1"
        cloud = tmp_path / "Nextcloud"
        (cloud / "PRR").mkdir(parents=True)
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{service}\UserSyncRoots") as roots:
            winreg.SetValueEx(roots, "S-1-5-21", 0, winreg.REG_SZ, str(cloud))
        try:
            with pytest.raises(InSyncedFolder) as refused:
                create_office(f"sqlite:///{cloud / 'PRR' / 'kantor.sqlite'}", "admin", PASSWORD)
        finally:
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"{service}\UserSyncRoots")
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, service)
        assert Path(refused.value.root).samefile(cloud)
