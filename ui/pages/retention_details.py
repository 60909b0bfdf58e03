"""What stands beside the lists of retention: a kind with what is due, minutes, an order to keep."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.retention import MEASURED, DueRow, Keeps, LegalHold, Minutes, OldBackup
from desk.domain.text import mark
from ui.tables.data_columns import MINUTES_BADGES, KindRow
from ui.widgets.detail_panel import DetailPanel

_TRACES = {
    "gone": mark("personal_data", "The office's files hold none of it any more."),
    "waits": mark("personal_data", "Traces may be left in the office's files: F9 writes them anew."),
    "server": mark(
        "personal_data",
        "The tables on the server are written anew; its log (WAL) holds traces until it is overwritten.",
    ),
}
_CALLED = {
    "job": mark("personal_data", "Card"),
    "case": mark("personal_data", "Case"),
    "import": mark("personal_data", "Import"),
    "list": mark("personal_data", "List"),
    "scrap": mark("personal_data", "Card in the box"),
    "record": mark("personal_data", "Record of a list"),
    "address": mark("personal_data", "Address"),
    "reply": mark("personal_data", "Reply"),
}


class RetentionDetails(DetailPanel):
    """Built anew for what is chosen."""

    def show_kind(self, row: KindRow) -> None:
        """Show how long a kind is kept, what is due by age, and what keeps some of it."""
        due, language, number = row.due, self._language, self._language.number
        self.begin(language.say(due.kind.word), None, language.say(MEASURED[due.kind]))
        if not row.by_head:
            self.say(
                self.tr("This period is assumed by the program until the office's schedule (JRA) is known."),
                "warn",
            )
        self.values(
            (
                (self.tr("Destroyed when older than"), language.date(due.before)),
                (self.tr("Past it by up to a year"), number(due.up_to_a_year)),
                (self.tr("By one to three years"), number(due.up_to_three_years)),
                (self.tr("By more"), number(due.older)),
            ),
            self.tr("Due"),
        )
        kept = [(language.say(why.word), number(due.kept[why])) for why in Keeps if due.kept.get(why)]
        if kept:
            self.values(kept, self.tr("Kept back"))

    def show_sample(self, examples: Sequence[DueRow]) -> None:
        """Add the oldest things, masked."""
        language = self._language
        lines = [
            (
                language.short_date(one.since),
                _joined(
                    self._called(one.what), one.masked_nik, language.say(one.keeps.word) if one.keeps else ""
                ),
            )
            for one in examples
        ]
        if lines:
            self.values(lines, self.tr("The oldest"))

    def show_minutes(self, minutes: Minutes) -> None:
        """Show who proposed and decided, before whom, and how much of each kind is destroyed."""
        language, number = self._language, self._language.number
        title = minutes.number or self.tr("Proposal {id}").format(id=minutes.id)
        self.begin(title, MINUTES_BADGES[minutes.state], minutes.reason)
        if minutes.traces:
            self.say(language.say(_TRACES[minutes.traces]), "warn" if minutes.traces == "waits" else "info")
        who = self.tr("{name}, {when}")
        proposed = who.format(name=minutes.proposed_by, when=language.moment(minutes.proposed_at))
        values = [(self.tr("Proposed"), proposed)]
        if minutes.decided_at:
            told = who.format(name=minutes.decided_by, when=language.moment(minutes.decided_at))
            values.append((self.tr("Decided"), _joined(told, minutes.decision_reason)))
        values += [(self.tr("Witness"), ", ".join(part for part in one if part)) for one in minutes.witnesses]
        self.values(values)
        words = self.tr("{destroyed} of {proposed}, {kept} kept back")
        lines = [
            (
                language.say(line.kind.word),
                words.format(
                    destroyed=number(line.destroyed), proposed=number(line.proposed), kept=number(line.kept)
                ),
            )
            for line in minutes.lines
        ]
        self.values(lines, self.tr("Destroyed"))

    def show_backups(self, backups: Sequence[OldBackup]) -> None:
        """Add the backups that were made before and still hold what was destroyed."""
        if backups:
            self.say(self.tr("These backups were made before and still hold the data:"), "warn")
            self.values([(self._language.moment(one.at), one.file) for one in backups])
        else:
            self.say(self.tr("The journal knows of no backup made before."), "info")

    def show_hold(self, order: LegalHold) -> None:
        """Show an order to keep."""
        self.begin(order.nik or self.tr("Everybody"), None, order.reason)
        kind = self._language.say(order.kind.word) if order.kind else self.tr("Every kind")
        self.values(((self.tr("Kind of data"), kind), (self.tr("Placed by"), order.placed_by)))

    def _called(self, what: str) -> str:
        """Return the name of a row as people say it: “Card 816”, or its number as it is."""
        kind, _, number = what.partition(":")
        if kind not in _CALLED:
            return what
        return f"{self._language.say(_CALLED[kind])} {number}".strip()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
