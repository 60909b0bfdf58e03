"""`prrdesk init`: an empty office and its first administrator."""

from __future__ import annotations

import os

from desk.domain.addresses import names_nobody, without_password
from desk.domain.server_errors import OwnerNeeded
from desk.domain.text import mark
from desk.office import create_office
from ui.commands.call import PASSWORD, Call
from ui.commands.places import make_folder_for

_DONE = mark("command_line", "The office is set up at {where}; {login} may do everything in it.")
_AGAIN = mark("command_line", "The two passwords are not the same; nothing was set up. Try again.")


def run(call: Call) -> int:
    """Set up the office; the password is asked for twice, because nobody sees what is typed."""
    if names_nobody(call.url):
        raise OwnerNeeded
    login = call.value("admin")
    password = call.password(login)
    if PASSWORD not in os.environ and call.password(login) != password:
        call.tell(_AGAIN)
        return 1
    make_folder_for(call.url)
    admin = create_office(call.url, login, password)
    call.tell(_DONE, where=without_password(call.url), login=admin.login)
    return 0
