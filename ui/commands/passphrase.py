"""`prrdesk passphrase`: sets the office's passphrase, or gives this PC the key; encrypts what is not yet."""

from __future__ import annotations

from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from ui.commands.call import Call, taken_passphrase

_LOSS = mark(
    "command_line",
    "Documents and backups will be encrypted with this passphrase. Whoever loses the passphrase and"
    " the recovery sheet loses every scan and every backup: nobody can open them, also not the makers of"
    " PRR Desk. Write it down and lock it away before you go on.",
)
_AGAIN = mark("command_line", "The two passphrases are not the same; nothing was set. Try again.")
_SET = mark("command_line", "The passphrase is set. The key of this PC is {kept}.")
_UNLOCKED = mark("command_line", "This PC has the key: {kept}.")
_ENCRYPTED = mark("command_line", "{files} earlier files encrypted.")
_NO_SHEET = mark(
    "command_line", "Make the recovery sheet now: in the window, Settings, “Encryption and backup”."
)


def run(call: Call) -> int:
    """Set the passphrase if there is none, otherwise unlock this PC; then encrypt what lies in the clear."""
    given = taken_passphrase()
    with call.office() as office:
        staff = call.sign_in(office)
        if office.safe.state().set:
            kept = office.safe.unlock(staff, given or call.passphrase())
            call.tell(_UNLOCKED, kept=kept.word)
        elif not _set(call, office, staff, given):
            return 1
        call.tell(_ENCRYPTED, files=office.safe.seal_rest(staff))
    return 0


def _set(call: Call, office: Office, staff: Staff, given: str) -> bool:
    office.approvals.admit(staff, Action.PASSPHRASE_SET)
    call.tell(_LOSS)
    phrase = given or call.passphrase()
    if not given and call.passphrase() != phrase:
        call.tell(_AGAIN)
        return False
    kept = office.safe.set_passphrase(staff, phrase)
    call.tell(_SET, kept=kept.word)
    call.tell(_NO_SHEET)
    return True
