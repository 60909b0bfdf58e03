"""Where the office's server is: written down, tested and explained before it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.addresses import PORT, ServerAddress, read_hosts
from desk.domain.server_errors import AddressUnusable
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress, empty_layout, label

Tone = Literal["good", "warn", "bad", "muted"]
_REQUIRED = ("sslmode", "verify-full")
_AUTHORITY = "sslrootcert"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing the test found."""

    text: str
    tone: Tone


class ServerForm(QWidget):
    """``asked`` carries the ``ServerAddress`` to test, ``taken`` the one to use, ``made`` that of the owner.

    Enter leads from field to field, tests, and uses what was tested; Escape stops a test, or turns back.
    """

    asked = Signal(object)
    stopped = Signal()
    taken = Signal(object)
    made = Signal(object)
    turned_back = Signal()
    file_asked = Signal()

    def __init__(self, begun: ServerAddress | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(80 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label(self.tr("The office's server"), "title", self))
        self._begun = begun or ServerAddress((), "")
        column.addLayout(self._fields())
        self.found = QVBoxLayout()
        self.found.setContentsMargins(0, STEP, 0, 0)
        self.found.setSpacing(STEP // 2)
        self._ground = QWidget(self)
        self._ground.setLayout(self.found)
        self._ground.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        column.addWidget(self._ground)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self._tested: ServerAddress | None = None
        self._lead()
        self.forget()

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        fields = (self.hosts, self.database)
        next((field for field in fields if not field.text()), self.hosts).setFocus()

    def address(self) -> ServerAddress:
        """Return what was written down.

        Raises:
            AddressUnusable: the server's name or the port cannot be understood.
        """
        port = self.port.text().strip() or str(PORT)
        names = [name.strip() for name in self.hosts.text().split(",")]
        own = [name if ":" in name.rpartition("]")[2] else f"{name}:{port}" for name in names]
        address = replace(
            self._begun,
            hosts=read_hosts(",".join(own)),
            database=self.database.text().strip(),
            login=self.owner.text().strip(),
            password=self.secret.text(),
        )
        name, value = _REQUIRED
        address = address.with_option(name, value if self.required.isChecked() else "")
        return address.with_option(_AUTHORITY, self.authority.text().strip())

    def put_file(self, path: str) -> None:
        """Take the file with the office's certificate; who has one wants protection."""
        self.authority.setText(path)
        self.required.setChecked(True)
        self.authority.setFocus()

    def show_found(self, lines: Sequence[Line], *, usable: bool, empty: bool = False) -> None:
        """Tell what the test found; an ``empty`` database may become an office."""
        self.test.done()
        self.say(*lines)
        self._offer(usable=usable, empty=empty)
        if usable or empty:
            (self.use if usable else self.make).setFocus()
        else:
            self.hosts.setFocus()

    def say(self, *lines: Line) -> None:
        """Show some lines where the findings stand."""
        empty_layout(self.found)
        for line in lines:
            words = label(line.text, line.tone, self._ground)
            words.setWordWrap(True)
            words.setAccessibleName(line.text)
            self.found.addWidget(words)
        self.found.addStretch(1)

    def forget(self) -> None:
        """What was found holds no longer: something else was written."""
        self._tested = None
        self._offer(usable=False, empty=False)
        hint = self.tr("Press Enter in the last field, or the button, to test the connection.")
        self.say(Line(hint, "muted"))

    def _offer(self, *, usable: bool, empty: bool) -> None:
        self.use.setVisible(usable)
        self.make.setVisible(empty)
        dress(self.test, "" if usable or empty else "primary")

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._turn_back()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP // 2)
        begun = self._begun
        ports = {host.port for host in begun.hosts} or {PORT}
        port = ports.pop() if len(ports) == 1 else PORT
        names = [host.name if host.port == port else str(host) for host in begun.hosts]
        self.hosts = self._add(form, 0, 0, self.tr("Name of the server"), ", ".join(names))
        self.hosts.setPlaceholderText(self.tr("for example kantor-server; several: with commas"))
        self.port = self._add(form, 0, 1, self.tr("Port"), str(port))
        self.database = self._add(form, 2, 0, self.tr("Name of the database"), begun.database or "kantor")
        self.authority = self._add(
            form,
            4,
            0,
            self.tr("File with the office's certificate, if you were given one"),
            begun.option(_AUTHORITY),
        )
        self.choose = QPushButton(self.tr("Choose …"), self)
        self.choose.setAutoDefault(True)
        self.choose.clicked.connect(self.file_asked)
        form.addWidget(self.choose, 5, 1)
        self.required = QCheckBox(self.tr("Never connect without protection (TLS)"), self)
        self.required.setChecked(bool(begun.option(_REQUIRED[0])))
        form.addWidget(self.required, 6, 0, 1, 2)
        about = self.tr("Only to make a new office there, or to test everything; not kept:")
        form.addWidget(label(about, "muted", self), 7, 0, 1, 2)
        self.owner = self._add(form, 8, 0, self.tr("Owner of the database"), "")
        self.secret = self._add(form, 8, 1, self.tr("Password of the owner"), "")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        form.setColumnStretch(0, 3)
        form.setColumnStretch(1, 2)
        return form

    def _add(self, form: QGridLayout, row: int, column: int, title: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(title)
        form.addWidget(label(title, "", self), row, column)
        form.addWidget(field, row + 1, column)
        return field

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setAutoDefault(True)
        self.back.clicked.connect(self._turn_back)
        self.test = BusyButton(self.tr("Test the connection"), self)
        self.test.asked.connect(self._test)
        self.make = QPushButton(self.tr("Make the office there …"), self)
        self.make.setAutoDefault(True)
        self.make.clicked.connect(lambda: self.made.emit(self._tested))
        self.use = QPushButton(self.tr("Use this server"), self)
        self.use.setAutoDefault(True)
        self.use.clicked.connect(lambda: self.taken.emit(self._tested))
        for button in (self.make, self.use):
            dress(button, "primary")
        row.addWidget(self.back)
        row.addStretch(1)
        for one in (self.test, self.make, self.use):
            row.addWidget(one)
        return row

    def _lead(self) -> None:
        fields = (self.hosts, self.port, self.database, self.authority, self.owner, self.secret)
        after: tuple[QWidget, ...] = (self.port, self.database, self.authority)
        for field, then in zip(fields, after, strict=False):
            field.returnPressed.connect(then.setFocus)
        # What stands below is for few: Enter tests, unless an owner was named.
        self.authority.returnPressed.connect(self.test.click)
        self.owner.returnPressed.connect(self.secret.setFocus)
        self.secret.returnPressed.connect(self.test.click)
        for field in fields:
            field.textChanged.connect(self.forget)
        self.required.toggled.connect(self.forget)
        order = (
            *fields[:4],
            self.choose,
            self.required,
            self.owner,
            self.secret,
            self.test,
            self.make,
            self.use,
        )
        for before, then in pairwise((*order, self.back)):
            QWidget.setTabOrder(before, then)
        self.setFocusProxy(self.hosts)

    def _test(self) -> None:
        if not self.hosts.text().strip():
            self._refuse(self.tr("Write the name of the server."), self.hosts)
            return
        if not self.database.text().strip():
            self._refuse(self.tr("Write the name of the database."), self.database)
            return
        try:
            address = self.address()
        except AddressUnusable:
            self._refuse(
                self.tr("The name of the server or the port cannot be understood; write no spaces."),
                self.hosts,
            )
            return
        self.forget()
        self._tested = address
        self.say(Line(self.tr("Testing the connection … Esc stops."), "muted"))
        self.asked.emit(address)

    def _refuse(self, text: str, where: QLineEdit) -> None:
        self.test.done()
        self.say(Line(text, "bad"))
        where.selectAll()
        where.setFocus()

    def _turn_back(self) -> None:
        if self.test.busy:
            self.test.done()
            self.forget()
            self.hosts.setFocus()
            self.stopped.emit()
        else:
            self.turned_back.emit()
