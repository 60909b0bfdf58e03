"""The part of the office's work a report covers: a place and a channel, told on the paper."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import PlaceNotKnown
from desk.domain.office_reports import Area
from desk.domain.printing import Channel
from desk.domain.regions import District, RegionUnknown, Village
from desk.domain.text import mark
from desk.office import Office
from reports.document import Say

_DISTRICT = mark("report", "Kecamatan {kecamatan}")
_NO_CHANNEL = mark("report", "Without channel (never asked for)")
_VILLAGE = mark("report", "Kelurahan {kelurahan}, Kecamatan {kecamatan}")


@dataclass(frozen=True, slots=True)
class Covered:
    """All of the city, one kecamatan, or one kelurahan of it; all channels, or one."""

    district: District | None = None
    village: Village | None = None
    channel: Channel | None = None

    @property
    def area(self) -> Area:
        """The codes by which the figures are read."""
        place = (self.district.code if self.district else "", self.village.code if self.village else "")
        return Area(*place, self.channel)

    def name(self, say: Say) -> str:
        """Return the smallest place covered and the channel; nothing for all of them."""
        place = self.village or self.district
        parts = (place.name if place else "", self.by_channel(say))
        return " ".join(part for part in parts if part)

    def by_channel(self, say: Say) -> str:
        """Return the channel in words; nothing for all of them."""
        if self.channel is None:
            return ""
        return say(_NO_CHANNEL if self.channel is Channel.NONE else self.channel.word)

    def words(self, say: Say) -> str:
        """Return the place in words; nothing for all of the city."""
        if self.district is None:
            return ""
        if self.village is None:
            return say(_DISTRICT).format(kecamatan=self.district.name)
        return say(_VILLAGE).format(kelurahan=self.village.name, kecamatan=self.district.name)


def covered(office: Office, kecamatan: str, kelurahan: str, channel: Channel | None = None) -> Covered:
    """Return a channel and the place of these names or codes; without them, all of the city.

    Raises:
        PlaceNotKnown: the city has no such place, or more than one.
    """
    if not (kecamatan.strip() or kelurahan.strip()):
        return Covered(channel=channel)
    places = office.preferences.places()
    found = places.find(**_asked("village", kelurahan), **_asked("district", kecamatan))
    if isinstance(found, RegionUnknown):
        asked = ", ".join(part for part in (kelurahan.strip(), kecamatan.strip()) if part)
        raise PlaceNotKnown(asked, found.reason.word)
    if isinstance(found, District):
        return Covered(found, channel=channel)
    return Covered(places.district(found.district_code), found, channel)


def _asked(kind: str, place: str) -> dict[str, str]:
    """Return a place as the gazetteer takes it: a code begins with a digit, a name does not."""
    place = place.strip()
    return {f"{kind}_code" if place[:1].isdigit() else kind: place}
