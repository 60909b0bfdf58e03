"""What the settings say about passphrase, documents and backups, and how grave each of it is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.domain.safe import SafeState
from ui.language import Language
from ui.palette import Tone
from ui.widgets.safe_lines import Standing


class SafeWords(QObject):
    """Turns a ``SafeState`` into a few words for each line."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def passphrase(self, state: SafeState) -> Standing:
        """Whether there is one, and since when."""
        if not state.set:
            return Standing(
                self.tr("Not set: documents and backups lie in the clear."),
                self.tr("Whoever gets hold of the disk or of a backup reads everything in it."),
                Tone.WARN,
            )
        moment = self._language.moment
        words = self.tr("Set {when}").format(when=moment(state.set_at))
        changed = self.tr("Changed {when}").format(when=moment(state.changed_at)) if state.changed_at else ""
        return Standing(words, changed, Tone.GOOD)

    def this_pc(self, state: SafeState) -> Standing:
        """Where this PC has the key."""
        if not state.set:
            return Standing("")
        where = self._language.say(state.kept.word)
        if state.unlocked:
            return Standing(self.tr("Kept {where}").format(where=where), tone=Tone.GOOD)
        return Standing(
            self.tr("This PC does not have the key."),
            self.tr("It cannot show or take in documents until the passphrase is typed here once."),
            Tone.WARN,
        )

    def documents(self, state: SafeState) -> Standing:
        """Whether every scan is encrypted."""
        if not state.set:
            return Standing("")
        if state.unsealed:
            words = self.tr("Not encrypted yet: %n file(s) of before", "", state.unsealed)
            return Standing(words, self.tr("Everybody can work on meanwhile."), Tone.WARN)
        return Standing(self.tr("All encrypted"), tone=Tone.GOOD)

    def recovery(self, state: SafeState) -> Standing:
        """Whether there is a way back when the passphrase is forgotten."""
        if not state.set:
            return Standing("")
        if state.sheet_at is None:
            return Standing(
                self.tr("None yet: a forgotten passphrase could not be helped."),
                self.tr("Print one and lock it away."),
                Tone.WARN,
            )
        return Standing(
            self.tr("Made {when}").format(when=self._language.moment(state.sheet_at)),
            self.tr("If it cannot be found in the safe, make a new one: the old code is void then."),
            Tone.GOOD,
        )

    def backup(self, state: SafeState) -> Standing:
        """When the last backup was made, and of what kind."""
        if state.by_server:
            return Standing(
                self.tr("The office is on a server, whose own tool makes the backups (pg_dump)."),
                self.tr(
                    "Documents are encrypted in them, everything else is not: keep them encrypted there."
                ),
            )
        last = state.last_backup
        if last is None:
            return Standing(
                self.tr("None yet"), self.tr("A broken disk would be the end of the office."), Tone.WARN
            )
        facts = [
            self.tr("encrypted") if last.encrypted else self.tr("not encrypted"),
            self.tr("read again and whole") if last.verified else self.tr("not read again"),
            self.tr("{n} MB").format(n=self._language.number(max(1, last.bytes // 1_000_000))),
        ]
        words = self.tr("{when}: {file}").format(when=self._language.moment(last.at), file=last.file)
        return Standing(words, ", ".join(facts), Tone.GOOD if last.encrypted else Tone.WARN)

    def rights(self, state: SafeState) -> Standing:
        """Whether others on this PC could read the office's files."""
        if state.by_server:
            return Standing("")
        if state.narrowed:
            names = ", ".join(state.narrowed)
            return Standing(
                self.tr("Others on this PC could read {names} until now; that is mended.").format(
                    names=names
                ),
                self.tr("Find out who uses this PC, and what copied the file here."),
                Tone.WARN,
            )
        if state.left:
            return Standing(
                self.tr("Copies of before a newer version lie beside the office: {names}.").format(
                    names=", ".join(state.left)
                ),
                self.tr("Delete them when they are not needed any more: what is destroyed stays in them."),
                Tone.WARN,
            )
        return Standing(self.tr("Only this account of the PC can read them."), tone=Tone.GOOD)
