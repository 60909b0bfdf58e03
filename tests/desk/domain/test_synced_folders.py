"""Which folders a service copies to the internet, told by name, by this PC and by Windows' own marks."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest

from desk.domain.synced_folders import bears_mark, own_roots, root_of

HOME = PureWindowsPath(r"C:\Users\rina")


@pytest.mark.parametrize(
    ("file", "root"),
    [
        (r"C:\Users\rina\OneDrive\Dokumen\kantor.sqlite", r"C:\Users\rina\OneDrive"),
        (r"D:\onedrive - Disdukcapil Kota\kantor.sqlite", r"D:\onedrive - Disdukcapil Kota"),
        (r"D:\OneDrive-Dinas\PRR\kantor.sqlite", r"D:\OneDrive-Dinas"),
    ],
)
def test_a_folder_of_onedrive_is_known_by_its_name(file: str, root: str) -> None:
    assert root_of(PureWindowsPath(file), []) == PureWindowsPath(root)


@pytest.mark.parametrize(
    "file",
    [
        r"C:\Users\rina\AppData\Local\prrdesk\kantor.sqlite",
        r"C:\PRR\onedriver\kantor.sqlite",
        r"C:\PRR\cadangan OneDrive\kantor.sqlite",
        r"C:\PRR\onedrive - salinan.sqlite",
    ],
)
def test_a_folder_that_is_called_otherwise_is_none(file: str) -> None:
    assert root_of(PureWindowsPath(file), []) is None


def test_a_folder_windows_names_is_known_however_it_is_written() -> None:
    roots = [PureWindowsPath(root) for root in own_roots({"OneDriveCommercial": r"D:\Awan", "OneDrive": ""})]
    assert root_of(PureWindowsPath(r"d:\AWAN\PRR\kantor.sqlite"), roots) == PureWindowsPath(r"D:\Awan")
    assert root_of(PureWindowsPath(r"D:\Awan2\kantor.sqlite"), roots) is None


@pytest.mark.parametrize(
    ("attributes", "tag"),
    [
        (0x400020, 0),
        (0x80020, 0),
        (0x100010, 0),
        (0x410, 0x9000001A),
        (0x410, 0x9000601A),
        (0x410, 0x80000021),
    ],
    ids=["not here yet", "pinned", "unpinned", "cloud", "cloud 6", "old OneDrive"],
)
def test_windows_marks_what_a_service_keeps(attributes: int, tag: int) -> None:
    assert bears_mark(attributes, tag)


@pytest.mark.parametrize(
    ("attributes", "tag"),
    [(0x20, 0), (0x10, 0), (0x410, 0xA0000003), (0x420, 0xA000000C), (0x1020, 0), (0x2020, 0x80000013)],
    ids=["file", "folder", "junction", "symbolic link", "offline", "deduplicated"],
)
def test_other_marks_of_windows_are_none(attributes: int, tag: int) -> None:
    assert not bears_mark(attributes, tag)
