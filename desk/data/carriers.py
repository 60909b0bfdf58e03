"""The ways out of the office from one PC: each carrier that is set up, with what it is asked with.

What speaks to servers takes a fifth of a second to load, and what keeps secrets another quarter: that
is done at the first message, not when the window opens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from desk.domain.carrier_errors import CarrierNotReady
from desk.domain.carrier_settings import (
    NOT_SET_UP,
    CarrierSettings,
    Described,
    Opened,
    Secret,
    Standing,
    flaw,
    knows_keys,
    needs_secret,
    why_no_secret,
)
from desk.domain.carriers import Carrier, Medium
from desk.domain.gateways import Gateway
from desk.domain.mail_servers import MailServer
from desk.domain.message_settings import MessageSettings
from desk.domain.modems import Modem, ModemState

Secrets = Callable[[Medium], Secret | None]
"""What the carrier of a medium is asked with, None when this PC does not have it."""
_ASKED_BY: Mapping[type[Described], tuple[str, str]] = {
    MailServer: ("desk.data.carrier_mail", "MailCarrier"),
    Gateway: ("desk.data.carrier_web", "WebCarrier"),
    Modem: ("desk.data.carrier_gammu", "GammuCarrier"),
}


def standing(settings: MessageSettings, secret_of: Secrets) -> tuple[Standing, ...]:
    """Return how it stands on this PC with every medium."""
    return tuple(_standing(medium, settings, secret_of) for medium in Medium)


def open_carriers(settings: CarrierSettings, secret_of: Secrets) -> Opened:
    """Return the carriers that can be asked from this PC, and why the others cannot; none is called yet."""
    carriers: dict[Medium, Carrier] = {}
    found = standing(MessageSettings(carriers=settings), secret_of)
    for one in found:
        if one.why_not is None and one.described is not None:
            secret = secret_of(one.medium) if one.needs_secret else None
            carriers[one.medium] = _opened(one.described, secret)
    modem: Any = carriers.get(Medium.SMS) if isinstance(settings.sms, Modem) else None
    return Opened(
        carriers,
        {one.medium: one.why_not for one in found if one.why_not is not None},
        frozenset(one.medium for one in found if one.described is not None and knows_keys(one.described)),
        modem,
    )


def modem_state(settings: CarrierSettings, secret_of: Secrets) -> ModemState | None:
    """Return what the office's own modem said last of itself, None when its service never ran.

    Raises:
        CarrierNotReady: there is none, or it cannot be asked from this PC.
        ModemUnreachable: the database of its service cannot be asked.
    """
    found = open_carriers(settings, secret_of)
    if found.modem is None:
        raise CarrierNotReady(Medium.SMS.word, found.why_not.get(Medium.SMS, NOT_SET_UP))
    modem: Any = found.modem  # which has more to say than who answered
    state: ModemState | None = modem.state()
    return state


def office_secrets(office: str) -> Secrets:
    """Return what knows the secrets of an office that this PC keeps."""

    def secret_of(medium: Medium) -> Secret | None:
        kept: Secret | None = _store().kept(office, medium.code)
        return kept

    return secret_of


def keep(office: str, medium: Medium, secret: Secret) -> bool:
    """Keep what a carrier is asked with, and return whether it is there now."""
    return bool(_store().keep(office, medium.code, secret))


def forget(office: str, medium: Medium) -> None:
    """Take what a carrier is asked with from this PC."""
    _store().forget(office, medium.code)


def _standing(medium: Medium, settings: MessageSettings, secret_of: Secrets) -> Standing:
    described, chosen = settings.carriers.of(medium), medium in settings.media
    if described is None:
        return Standing(medium, None, chosen, needs_secret=False, has_secret=False, why_not=NOT_SET_UP)
    needed = needs_secret(described)
    kept = secret_of(medium) if needed else None
    why_not = flaw(described) or (why_no_secret(described, kept) if needed else None)
    return Standing(medium, described, chosen, needed, kept is not None, why_not)


def _opened(described: Described, secret: Secret | None) -> Carrier:
    module, name = _ASKED_BY[type(described)]
    told = "" if secret is None or why_no_secret(described, secret) is not None else secret.text
    carrier: Carrier = getattr(import_module(module), name)(described, told)
    return carrier


def _store() -> Any:
    return import_module("desk.data.carrier_secrets")
