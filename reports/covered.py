"""The part of the city a report covers: found by name or code, and told on the paper."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import PlaceNotKnown
from desk.domain.office_reports import EVERYWHERE, Area
from desk.domain.regions import District, RegionUnknown, Village
from desk.domain.text import mark
from desk.office import Office
from reports.document import Say

_DISTRICT = mark("report", "Kecamatan {kecamatan}")
_VILLAGE = mark("report", "Kelurahan {kelurahan}, Kecamatan {kecamatan}")


@dataclass(frozen=True, slots=True)
class Covered:
    """All of the city, one kecamatan, or one kelurahan."""

    district: District | None = None
    village: Village | None = None

    @property
    def area(self) -> Area:
        """The codes by which the figures are read."""
        if self.district is None:
            return EVERYWHERE
        return Area(self.district.code, self.village.code if self.village else "")

    @property
    def name(self) -> str:
        """The smallest place covered; nothing for all of the city."""
        place = self.village or self.district
        return place.name if place else ""

    def words(self, say: Say) -> str:
        """Return the place in words; nothing for all of the city."""
        if self.district is None:
            return ""
        if self.village is None:
            return say(_DISTRICT).format(kecamatan=self.district.name)
        return say(_VILLAGE).format(kelurahan=self.village.name, kecamatan=self.district.name)


def covered(office: Office, kecamatan: str, kelurahan: str) -> Covered:
    """Return the place of these names or codes; without them, all of the city.

    Raises:
        PlaceNotKnown: the city has no such place, or more than one.
    """
    if not (kecamatan.strip() or kelurahan.strip()):
        return Covered()
    places = office.preferences.places()
    found = places.find(**_asked("village", kelurahan), **_asked("district", kecamatan))
    if isinstance(found, RegionUnknown):
        asked = ", ".join(part for part in (kelurahan.strip(), kecamatan.strip()) if part)
        raise PlaceNotKnown(asked, found.reason.word)
    if isinstance(found, District):
        return Covered(found)
    return Covered(places.district(found.district_code), found)


def _asked(kind: str, place: str) -> dict[str, str]:
    """Return a place as the gazetteer takes it: a code begins with a digit, a name does not."""
    place = place.strip()
    return {f"{kind}_code" if place[:1].isdigit() else kind: place}
