"""What is said when nothing can be sent from a PC: what is missing, and who puts it right."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import carrier_errors
from desk.domain.text import Word, mark

CARRIER_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    carrier_errors.CarrierNotReady: (
        mark("errors", "Nothing can be sent by {medium} from this PC. {why}"),
        mark("errors", "The head or an administrator sets it up in Settings, Messages."),
    ),
    carrier_errors.CarrierAway: (
        mark("errors", "Messages by {medium} wait. {why}"),
        mark(
            "errors",
            "They leave by themselves once it is mended; in Settings, Messages, the head or an administrator "
            "can try it.",
        ),
    ),
    carrier_errors.NoMediumChosen: (
        mark("errors", "Nobody is written to yet: no medium is chosen."),
        mark("errors", "The head or an administrator chooses one in Settings, Messages."),
    ),
    carrier_errors.SecretNotKept: (
        mark("errors", "This PC has no place for secrets, or it does not open; nothing was kept."),
        mark(
            "errors",
            "Open the keyring of this account (on Windows the credential manager), or let another PC send.",
        ),
    ),
    carrier_errors.AddressUnfit: (
        mark("errors", "This is no mail address; nothing was sent."),
        mark("errors", "Write it like nama@contoh.go.id."),
    ),
}
