"""How a provider's gateway for SMS or WhatsApp is asked, filled in from the provider's handbook."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desk.domain.carriers import Medium
from desk.domain.gateways import Digits, Fields, Gateway, Method, Reports, flaw
from ui.dialogs.carrier_forms import Say
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label

_FIRST_FIELDS = (("to", "{to}"), ("text", "{text}"))
_WIDTH = 116 * STEP


class GatewayForm(Form):
    """On the left the question, on the right the answer; the token is asked for apart, PC by PC."""

    def __init__(
        self, medium: Medium, known: Gateway | None, say: Say, parent: QWidget | None = None
    ) -> None:
        self._known, self._say = known or Gateway(medium, "", _FIRST_FIELDS), say
        super().__init__("", "", "", parent)
        title = self.tr("Gateway for {medium}").format(medium=say(medium.word))
        self.name_step(title, self.tr("Save"))
        self.setMinimumWidth(_WIDTH)
        self.url.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, medium: Medium, known: Gateway | None, say: Say) -> Gateway | None:
        """Ask, and return the gateway, or None when nothing is to be kept."""
        dialog = cls(medium, known, say, parent)
        return dialog.gateway() if dialog.confirmed() else None

    def fill(self) -> None:
        self._two_columns()
        known = self._known
        self.url = self.add_line(self.tr("Address"), known.url, "https://gerbang.contoh.id/kirim")
        self.method = self.add_choice(self.tr("Asked with"), [(one, self._say(one.word)) for one in Method])
        self.put = self.add_choice(self.tr("Fields stand"), [(one, self._say(one.word)) for one in Fields])
        self.pairs = self._lines(self.tr("Fields"), known.fields, 6)
        self._say_below(
            self.tr("One a line: name = value, with\n{places}").format(
                places="{to} {text} {key} {sender} {secret}"
            )
        )
        self.headers = self._lines(self.tr("Headers"), known.headers, 3)
        self.from_name = self.add_line(self.tr("Sender"), known.sender)
        self.digits = self.add_choice(self.tr("Numbers like"), [(one, self._say(one.word)) for one in Digits])
        for field, value in ((self.method, known.method), (self.put, known.put), (self.digits, known.digits)):
            field.choose(value)
        self.fields = self._answer
        self._fill_answer(known, known.reports or Reports("", "", (), ()))

    def missing(self) -> str:
        wrong = flaw(self.gateway())
        return self._say(wrong) if wrong is not None else ""

    def gateway(self) -> Gateway:
        """Return the gateway as it is described now."""
        return Gateway(
            self._known.medium,
            self.url.text().strip(),
            _pairs(self.pairs),
            self.method.value(),
            self.put.value(),
            _pairs(self.headers),
            self.from_name.text().strip(),
            self.digits.value(),
            self.good_path.text().strip(),
            self.good_word.text().strip(),
            self.id_path.text().strip(),
            self.cost_path.text().strip(),
            self.why_path.text().strip(),
            self.knows_keys.isChecked(),
            self.plain_http.isChecked(),
            self._reports(),
            self.ca_file.text().strip(),
            self.wait.value(),
        )

    def _fill_answer(self, known: Gateway, reports: Reports) -> None:
        self.good_path = self.add_line(self.tr("Success stands at"), known.good_path, "status")
        self.good_word = self.add_line(
            self.tr("and says"), known.good_word, self.tr("empty: every answer 2xx is one")
        )
        self.id_path = self.add_line(self.tr("Its number at"), known.id_path, "messages.0.id")
        self.cost_path = self.add_line(self.tr("Its price at"), known.cost_path)
        self.why_path = self.add_line(self.tr("The reason at"), known.why_path)
        self.knows_keys = self._tick(self.tr("Sends the same {key} only once"), on=known.knows_keys)
        self.report_url = self.add_line(self.tr("Delivery reports"), reports.url, "https://.../{id}")
        self.report_path = self.add_line(self.tr("Their word at"), reports.path)
        self.arrived = self.add_line(self.tr("Arrived"), ", ".join(reports.arrived), "delivered, read")
        self.not_arrived = self.add_line(self.tr("Not arrived"), ", ".join(reports.not_arrived), "failed")
        self.ca_file = self.add_line(
            self.tr("Own authority (file)"), known.ca_file, self.tr("empty: those this PC trusts")
        )
        self.wait = self.add_number(self.tr("Longest wait (s)"), 1, round(known.timeout_s))
        self.plain_http = self._tick(self.tr("Allow http:// in our own network"), on=known.plain_http)

    def _reports(self) -> Reports | None:
        told = Reports(
            self.report_url.text().strip(),
            self.report_path.text().strip(),
            _words(self.arrived.text()),
            _words(self.not_arrived.text()),
        )
        return told if any((told.url, told.path, told.arrived, told.not_arrived)) else None

    def _two_columns(self) -> None:
        self.column.removeItem(self.fields)
        self._answer = QFormLayout()
        self._answer.setHorizontalSpacing(2 * STEP)
        self._answer.setVerticalSpacing(STEP)
        self._answer.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._answer.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        for form in (self.fields, self._answer):
            held = QVBoxLayout()
            held.addLayout(form)
            held.addStretch(1)
            across.addLayout(held, 1)
        self.column.addLayout(across)

    def _lines(self, title: str, pairs: tuple[tuple[str, str], ...], lines: int) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(f"{name} = {value}" for name, value in pairs), self)
        field.setAccessibleName(title)
        field.setTabChangesFocus(True)
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 2 * STEP)
        field.textChanged.connect(self.weigh)
        self.fields.addRow(title, field)
        return field

    def _say_below(self, text: str) -> None:
        self.fields.addRow("", label(text, "muted", self))

    def _tick(self, text: str, *, on: bool) -> QCheckBox:
        tick = QCheckBox(text, self)
        tick.setChecked(on)
        tick.toggled.connect(self.weigh)
        self.fields.addRow("", tick)
        return tick


def _pairs(field: QPlainTextEdit) -> tuple[tuple[str, str], ...]:
    """Return what is written as ``name = value``, line by line; a line without a sign is a name alone."""
    lines = (line.partition("=") for line in field.toPlainText().splitlines() if line.strip())
    return tuple((name.strip(), value.strip()) for name, _, value in lines)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.split(",") if (word := part.strip()))
