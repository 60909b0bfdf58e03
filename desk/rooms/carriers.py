"""What messages leave by: how it stands on this PC, its passwords here, and a message on trial."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex

from desk.data import carrier_demo, carriers, offices
from desk.domain.addresses import without_login
from desk.domain.carrier_errors import AddressUnfit, CarrierNotReady, NoMediumChosen, SecretNotKept
from desk.domain.carrier_settings import NOT_SET_UP, Described, Opened, Secret, Standing, shown_to
from desk.domain.carriers import Answer, Medium, Outgoing
from desk.domain.errors import FieldMissing
from desk.domain.journal import Action
from desk.domain.mail_servers import mail_address
from desk.domain.message_settings import MessageSettings
from desk.domain.modems import ModemState
from desk.domain.phones import e164
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

_SECRET = mark("field", "Password or token")


class CarrierDesk:
    """The carriers of the office as this PC has them; how they are described is among the settings."""

    def __init__(self, bench: Workbench, *, demo: bool = False) -> None:
        self._bench = bench
        self._demo = demo
        self._name = without_login(bench.url)
        self._secret_of = carriers.office_secrets(self._name)

    def standing(self) -> tuple[Standing, ...]:
        """Return by which media something can be sent from this PC, and why not by the others."""
        found = carriers.standing(self._settings(), self._secret_of)
        return tuple(replace(one, why_not=None) for one in found) if self._demo else found

    def modem(self) -> ModemState | None:
        """Return what the office's own modem said last of itself, None when its service never ran.

        Raises:
            CarrierNotReady: there is none, or it cannot be asked from this PC.
            ModemUnreachable: the database of its service cannot be asked.
        """
        return carriers.modem_state(self._settings().carriers, self._secret_of)

    def opened(self, staff: Staff) -> Opened:
        """Return the carriers this PC can ask, and why it has none for a chosen medium; for who may send.

        Those of a demo write to nobody.

        Raises:
            NoMediumChosen: the head has not said by what citizens are written to.
            CarrierNotReady: nothing can be sent by any medium the head has chosen.
        """
        self._bench.admit(staff, Action.MESSAGE_SENT)
        settings = self._settings()
        if not settings.media:
            raise NoMediumChosen
        found = self._open(settings)
        left_out = {medium: why for medium, why in found.why_not.items() if medium in settings.media}
        if not any(medium in found.carriers for medium in settings.media):
            first = settings.media[0]
            raise CarrierNotReady(first.word, found.why_not[first])
        return replace(found, why_not=left_out)

    def keep_secret(self, staff: Staff, medium: Medium, described: Described, secret: str) -> None:
        """Keep on this PC what the carrier of a medium is asked with; the journal has no sign of it.

        It is for the servers of ``described``, as whoever typed it saw them, and shown to no other.

        Raises:
            FieldMissing: it is empty.
            SecretNotKept: this PC has no place for secrets, or it does not open.
        """
        self._bench.admit(staff, Action.CARRIER_CHANGED)
        if not secret:
            raise FieldMissing(_SECRET)
        if not carriers.keep(self._name, medium, Secret(shown_to(described), secret)):
            raise SecretNotKept
        self._note(staff, medium, kept=True)

    def forget_secret(self, staff: Staff, medium: Medium) -> None:
        """Take from this PC what the carrier of a medium is asked with."""
        self._bench.admit(staff, Action.CARRIER_CHANGED)
        carriers.forget(self._name, medium)
        self._note(staff, medium, kept=False)

    def test(self, staff: Staff, medium: Medium, to: str, text: str, subject: str = "") -> Answer:
        """Send a few words on trial, at any hour, and return what the carrier said; it is tried once.

        Raises:
            CarrierNotReady: nothing can be sent by this medium from this PC.
            PhoneUnusable: nobody can be reached at this number.
            AddressUnfit: this is no mail address.
        """
        self._bench.admit(staff, Action.MESSAGE_TESTED)
        found = self._open(self._settings())
        carrier = found.carriers.get(medium)
        if carrier is None:
            raise CarrierNotReady(medium.word, found.why_not.get(medium, NOT_SET_UP))
        address = _mail(to) if medium is Medium.EMAIL else e164(to)
        with carrier.calling():
            answer = carrier.hand_over(Outgoing(f"test-{token_hex(8)}", address, text, subject))
        with self._bench.work(staff, Action.MESSAGE_TESTED) as work:
            work.subject = "settings"
            work.facts = {"medium": medium.code, "handed": answer.handed.code}
        return answer

    def _open(self, settings: MessageSettings) -> Opened:
        """Return the ways out of the office; out of a demo there is none, whatever is set up in it."""
        if self._demo:
            return carrier_demo.to_nobody()
        return carriers.open_carriers(settings.carriers, self._secret_of)

    def _note(self, staff: Staff, medium: Medium, *, kept: bool) -> None:
        with self._bench.work(staff, Action.CARRIER_CHANGED) as work:
            work.subject = "settings"
            work.facts = {"medium": medium.code, "kept": kept}

    def _settings(self) -> MessageSettings:
        with self._bench.look() as db:
            return offices.read_settings(db).messages


def _mail(to: str) -> str:
    address = mail_address(to)
    if address is None:
        raise AddressUnfit
    return address
