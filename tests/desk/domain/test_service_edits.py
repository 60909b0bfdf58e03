from __future__ import annotations

from dataclasses import replace

from catalogues import shipped

from desk.domain.service_edits import (
    Change,
    Difference,
    EntryKind,
    differences,
    new_code,
    rebased,
    used_by,
    with_entry,
    without_entry,
)
from desk.domain.services import Document, Text

KEPT = shipped()
LOST = KEPT.services["KTP_HILANG"]
QUICK = replace(LOST, working_days=2, proxy=True)


def test_an_edited_entry_keeps_its_place_and_a_new_one_comes_last() -> None:
    edited = with_entry(KEPT, QUICK)
    assert list(edited.services) == list(KEPT.services)
    new = with_entry(edited, Document("sim", Text("SIM")))
    assert list(new.documents) == [*KEPT.documents, "sim"]


def test_the_differences_name_the_entry_and_its_fields() -> None:
    edited = without_entry(
        with_entry(with_entry(KEPT, QUICK), Document("sim", Text("SIM"))), EntryKind.GROUP, "kia"
    )
    assert differences(KEPT, edited) == (
        Difference(EntryKind.SERVICE, "KTP_HILANG", LOST.name, Change.CHANGED, ("working_days", "proxy")),
        Difference(EntryKind.DOCUMENT, "sim", Text("SIM"), Change.ADDED),
        Difference(EntryKind.GROUP, "kia", KEPT.groups[1].name, Change.REMOVED),
    )
    changed = differences(KEPT, edited)[0]
    assert (changed.before, changed.after) == (LOST, QUICK)
    assert differences(KEPT, KEPT) == ()


def test_another_order_is_a_difference_too() -> None:
    turned = replace(KEPT, groups=(KEPT.groups[1], KEPT.groups[0], *KEPT.groups[2:]))
    assert [(one.kind, one.change) for one in differences(KEPT, turned)] == [(EntryKind.GROUP, Change.MOVED)]


def test_edits_of_two_people_are_joined() -> None:
    mine = without_entry(with_entry(KEPT, QUICK), EntryKind.SERVICE, "SKPLN")
    theirs = replace(KEPT.services["KK_BARU"], working_days=3)
    newer = replace(with_entry(KEPT, theirs), version=2)
    joined = rebased(KEPT, mine, newer)
    assert joined.version == 2
    assert joined.services["KTP_HILANG"] == QUICK
    assert joined.services["KK_BARU"] == theirs
    assert "SKPLN" not in joined.services
    assert [one.code for one in differences(newer, joined)] == ["KTP_HILANG", "SKPLN"]


def test_an_entry_in_use_names_the_services_that_use_it() -> None:
    assert [one.code for one in used_by(KEPT, EntryKind.DOCUMENT, "kk_rusak")] == ["KK_RUSAK"]
    assert [one.code for one in used_by(KEPT, EntryKind.QUESTION, "anak_temuan")] == ["AKTA_LAHIR"]
    assert [one.code for one in used_by(KEPT, EntryKind.GROUP, "akta")] == ["AKTA_LAHIR", "AKTA_MATI"]
    assert used_by(KEPT, EntryKind.SERVICE, "AKTA_LAHIR") == ()


def test_a_new_code_is_made_of_the_name_short_and_free() -> None:
    assert new_code("Akta perkawinan", (), EntryKind.SERVICE) == "AKTA_PERKAWINAN"
    assert new_code("Akta perkawinan", {"AKTA_PERKAWINAN"}, EntryKind.SERVICE) == "AKTA_PERKAWINAN_2"
    long = new_code("Surat keterangan tinggal sementara", (), EntryKind.SERVICE)
    assert len(long) <= 20
    assert len(new_code("Surat keterangan tinggal sementara", {long}, EntryKind.SERVICE)) <= 20
    assert new_code("KK (baru)", (), EntryKind.DOCUMENT) == "kk_baru"
    assert new_code("日本", (), EntryKind.DOCUMENT) == "document"
