"""Whom the office trusts to vouch for electronic signatures: a list, added to and removed from."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.journal import Action
from desk.domain.paging import Page as Rows
from desk.domain.text import mark
from desk.rooms.trust_roots import TrustRoot
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.icons import icon
from ui.language import Language
from ui.pages.page import Page
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import label

_CERTIFICATE = mark("trust_root", "Certificate")
_REVOCATIONS = mark("trust_root", "List of revoked certificates")
_FINGERPRINT_SHOWN = 23


def _columns(language: Language) -> tuple[Column[TrustRoot], ...]:
    def day(moment: datetime | None) -> str:
        return language.short_date(moment) if moment is not None else ""

    return (
        Column("name", mark("trust_root", "Name"), lambda row, _: row.name, 34),
        Column(
            "kind",
            mark("trust_root", "Kind"),
            lambda row, spoken: spoken.say(_REVOCATIONS if row.revokes else _CERTIFICATE),
            26,
        ),
        Column("until", mark("trust_root", "Valid until"), lambda row, _: day(row.valid_until), 14),
        Column(
            "fingerprint",
            mark("trust_root", "Fingerprint (SHA-256)"),
            lambda row, _: row.fingerprint[:_FINGERPRINT_SHOWN] + "…",
            26,
            tip=lambda row, _: row.fingerprint,
        ),
        Column("added_at", mark("trust_root", "Installed on"), lambda row, _: day(row.added_at), 14),
        Column("added_by", mark("trust_root", "Installed by"), lambda row, _: row.added_by, 20),
    )


class TrustRootPart(QWidget):
    """The part of the settings about electronic signatures; only an administrator changes it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        context = page.context
        self.table = PagedTable(
            _columns(context.language), lambda row: row.sha256, context.tasks, context.language, self
        )
        self.view = TableView(self.table, "trust_roots", context.preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Certificates the office trusts"))
        self.view.on_retry(self.refresh)
        self.view.say_when_empty(
            "lock",
            self.tr("No certificate is installed yet"),
            self.tr(
                "Signatures of PDFs can be checked once the certificates of the authority that signs for"
                " the registry are installed here. Compare the fingerprint with the one it publishes."
            ),
        )
        self.table.failed.connect(page.not_fetched)
        self.table.answered.connect(self._weigh)
        self.view.moved_to.connect(self._weigh)
        self.add = BusyButton(self.tr("Install from file…"), self, picture=icon("add"))
        self.add.asked.connect(self._choose)
        self.remove = BusyButton(self.tr("Trust no longer"), self, picture=icon("cancel"))
        self.remove.asked.connect(self._ask_remove)
        may = page.staff.may(Action.TRUST_ROOT_CHANGED)
        self.add.setVisible(may)
        self.remove.setVisible(may)
        self._lay_out()
        self._weigh()

    def refresh(self) -> None:
        """Show what is installed now."""
        office = self._page.office
        self.table.show(lambda _cursor, _size: Rows(office.trust_roots.all(), None))

    def _choose(self) -> None:
        page = self._page
        kinds = self.tr("Certificates and lists of revoked ones") + " (*.cer *.crt *.der *.pem *.crl)"
        path = ChooseFile.to_read(page, self.tr("Install from file"), kinds, page.context.preferences)
        if path is None:
            self.add.done()
            return
        page.run(lambda: page.office.trust_roots.add(page.staff, path), self._on_added, button=self.add)

    def _on_added(self, added: tuple[TrustRoot, ...]) -> None:
        names = ", ".join(one.name for one in added)
        words = self.tr("Installed: {names}. Compare the fingerprint: {fingerprint}")
        self._page.context.notices.info(words.format(names=names, fingerprint=added[0].fingerprint))

    def _ask_remove(self) -> None:
        gone, page = self.view.current(), self._page
        if not isinstance(gone, TrustRoot):
            self.remove.done()
            return
        question: Question[None] = Question(
            self.tr("Trust this no longer?"),
            self.tr(
                "{name}. Signatures that it alone vouches for will be shown as those of unknown signers."
            ).format(name=gone.name),
            self.tr("Trust no longer"),
        )
        if Confirm.ask(page, question) is None:
            self.remove.done()
            return
        page.run(lambda: page.office.trust_roots.remove(page.staff, gone.sha256), button=self.remove)

    def _weigh(self, *_told: object) -> None:
        chosen = self.view.current() is not None
        self.remove.allow(chosen, self.tr("Choose a line first."))

    def _lay_out(self) -> None:
        words = label(
            self.tr("No network is asked: what is known of revoked certificates is in the PDF or here."),
            "muted",
            self,
        )
        words.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.setSpacing(STEP)
        bar.addWidget(words, 1)
        bar.addWidget(self.remove)
        bar.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
