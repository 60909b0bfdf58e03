"""The statuses of Smartdukcapil: what its words mean, and which side is ahead."""

from __future__ import annotations

import pytest

from desk.domain.app_statuses import STAGE_OF, WORD_FOR, AppStage, stage_of_status
from desk.domain.applications import AppState


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        ("MENUNGGU VERIFIKASI", AppStage.WAITING),
        ("Belum diverifikasi", AppStage.WAITING),
        ("Sudah diperbaiki", AppStage.WAITING),
        ("Menunggu perbaikan pemohon", AppStage.RETURNED),
        ("Berkas belum lengkap", AppStage.RETURNED),
        ("DIKEMBALIKAN", AppStage.RETURNED),
        ("Sedang diproses", AppStage.IN_WORK),
        ("Selesai verifikasi", AppStage.IN_WORK),
        ("Menunggu cetak", AppStage.IN_WORK),
        ("Selesai dicetak", AppStage.READY),
        ("Siap diambil", AppStage.READY),
        ("Belum diambil", AppStage.READY),
        ("Sudah diambil", AppStage.COLLECTED),
        ("SELESAI", AppStage.COLLECTED),
        ("Ditolak", AppStage.REFUSED),
        ("Dibatalkan pemohon", AppStage.WITHDRAWN),
        ("", AppStage.UNKNOWN),
        ("Sedang dipikirkan", AppStage.UNKNOWN),
    ],
)
def test_the_words_of_the_app_tell_a_stage_or_are_called_not_understood(status: str, stage: AppStage) -> None:
    assert stage_of_status(status) is stage


def test_what_is_written_to_the_app_is_understood_when_it_comes_back() -> None:
    assert {stage: stage_of_status(word) for stage, word in WORD_FOR.items()} == {
        stage: stage for stage in AppStage if stage is not AppStage.UNKNOWN
    }
    assert set(STAGE_OF) == set(AppState)
