"""The gate of an office's server: what can be known of it before anybody works there."""

from __future__ import annotations

from desk.data import server_probe
from desk.domain.addresses import with_login
from desk.domain.server_look import ServerLook


class ServerGate:
    """Looks at the server of one address, as nobody, as whom the address names, or as a staff member."""

    def __init__(self, url: str) -> None:
        self._url = url

    def reach(self) -> ServerLook:
        """Return whether the server answers and how well the way to it is protected; nobody signs in.

        Raises:
            OfficeUnavailable: it does not answer, with what to do.
            TlsRefused: not in the protected way that is asked for.
            ServerRefused: what answers is no such server.
            AddressUnusable: the address cannot be understood.
        """
        return server_probe.reach(self._url)

    def look(self, login: str = "", password: str = "") -> ServerLook:
        """Return everything that stands in the way of work there, as a staff member or as the address says.

        Raises:
            OfficeUnavailable: it does not answer, with what to do.
            TlsRefused: not in the protected way that is asked for.
            ServerRefused: it lets nobody in this way.
            ServerTooOld: it is of a version this program does not know.
            PasswordNotTaken: name and password do not belong together.
            MayNotSignIn: this role may not sign in, or not look at this office.
            DatabaseMissing: the server keeps no database of this name.
            AddressUnusable: the address cannot be understood.
        """
        return server_probe.look(with_login(self._url, login, password) if login else self._url)
