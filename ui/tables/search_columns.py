"""What the list of several answers of the search says about each."""

from __future__ import annotations

from desk.domain.post import ParcelState
from desk.domain.search import Found
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.check_columns import APP_BADGES
from ui.tables.columns import Column
from ui.tables.handover_badges import handover_badge
from ui.tables.job_columns import STATE_BADGES
from ui.tables.post_columns import PARCEL_BADGES
from ui.widgets.status_badge import Badge


def key_of(found: Found) -> str:
    """Return what tells an answer from all others."""
    if found.handover is not None:
        return found.handover.number
    if found.by_number or not found.nik:
        return found.applications[0].number if found.applications else ""
    return found.nik


def _name(found: Found, _language: Language) -> str:
    if found.handover is not None:
        return found.handover.number
    known = found.job or found.person
    return known.name if known else found.applications[0].called if found.applications else ""


def _born(found: Found, language: Language) -> str:
    known = found.job or found.person
    return language.short_date(known.birth_date) if known else ""


def _place(found: Found, _language: Language) -> str:
    known = found.job or found.person
    return (known.village or known.district) if known else ""


_NO_JOB = Badge(mark("search", "No print job"), Tone.NEUTRAL, "info")


def _badge(found: Found) -> Badge:
    if found.handover is not None:
        return handover_badge(found.handover)
    if found.job is not None:
        return STATE_BADGES[found.job.state]
    if found.parcel is not None and found.parcel.state is not ParcelState.RETURNED:
        return PARCEL_BADGES[found.parcel.state]
    return APP_BADGES[found.applications[0].state] if found.applications else _NO_JOB


SEARCH_COLUMNS: tuple[Column[Found], ...] = (
    Column("name", mark("search", "Name"), _name, 22),
    Column("nik", mark("search", "NIK"), lambda row, _: masked(row.nik), 17),
    Column("born", mark("search", "Born"), _born, 10),
    Column("place", mark("search", "Kelurahan"), _place, 14),
    Column("state", mark("search", "Card"), badge=_badge, width=34),
)
