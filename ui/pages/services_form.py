"""One service of the catalogue as fields: what it is, makes and asks for, and who is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desk.domain.document_numbers import NumberKind
from desk.domain.office_reports import KIND_OF_SERVICE, SERVICE_WORDS
from desk.domain.printing import CancelReason, CardKind, PrintReason
from desk.domain.services import Catalogue, Service, Source, Text
from desk.domain.stock import BLANK_FOR
from desk.domain.text import mark
from ui.dialogs.service_forms import NeedForm, RuleForm
from ui.language import Language
from ui.widgets.catalogue_fields import CatalogueFields, plain, put_line, put_text, read_text
from ui.widgets.item_list import ItemList
from ui.widgets.looks import label
from ui.widgets.service_words import SOURCES, ServiceWords

A4 = mark("catalogue", "A4 document with electronic signature")
ENDS = {
    None: mark("catalogue", "nothing else"),
    CancelReason.DIED: mark("catalogue", "the person is recorded as died; no card is printed any more"),
    CancelReason.MOVED: mark("catalogue", "the person is recorded as moved out; no card is printed any more"),
}
NO_SERVICE = Service("", "", Text(""), "", Source.PAPER, "", 0, ())
NO_CATALOGUE = Catalogue(0, (), {}, {}, {})
OF_CARD = ("source", "print_reason")
OF_PAPER = ("paper_number", "counts_as")


class ServiceForm(CatalogueFields):
    """Emits ``edited`` with the service as it is now."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._service = NO_SERVICE
        self._catalogue = NO_CATALOGUE
        say = language.say
        self.name = self.add_text("name")
        self.group = self.add_pick("group", ())
        self.form = self.add_line("form")
        self.legal = self.add_line("legal")
        self.card = self.add_pick("card", [*((kind, say(kind.word)) for kind in CardKind), (None, say(A4))])
        self.blank = label("", "muted", self.block)
        self.fields.addRow("", self.blank)
        self.source = self.add_pick("source", [(source, say(word)) for source, word in SOURCES.items()])
        self.reason = self.add_pick("print_reason", [(one, say(one.word)) for one in PrintReason])
        numbers = [(one.code, say(one.word)) for one in NumberKind]
        self.number = self.add_pick("paper_number", [("", self.tr("none")), *numbers])
        papers = [(code, say(word)) for code, word in SERVICE_WORDS.items() if code not in KIND_OF_SERVICE]
        self.counts_as = self.add_pick("counts_as", [("", self.tr("a service of its own")), *papers])
        self.days = self.add_days("working_days")
        self.proxy = self.add_tick("proxy", self.tr("a proxy may collect it with a letter of authority"))
        self.other = self.add_tick(
            "about_other", self.tr("the person it is about is not who asks: a child, somebody who died")
        )
        self.ends = self.add_pick("ends", [(end, say(word)) for end, word in ENDS.items()])
        self.note = self.add_text("note")
        self.add_heading(self.say("needs"))
        self.needs = self._items("needs", self._say_need, self._ask_need)
        self.add_heading(self.say("rules"))
        self.rules = self._items("rules", self._say_rule, self._ask_rule)
        self.add_removal(self.tr("Take this service out of the catalogue"))

    def put(self, service: Service, catalogue: Catalogue) -> None:
        if self._service.code != service.code:
            self.verticalScrollBar().setValue(0)
        self._service, self._catalogue = service, catalogue
        self.fill(lambda: self._put(service, catalogue))
        self._show_what_it_makes()

    def value(self) -> Service:
        card = self.card.value()
        note = read_text(self.note)
        return replace(
            self._service,
            name=read_text(self.name),
            group=self.group.value(),
            form=plain(self.form),
            legal=plain(self.legal),
            card=card,
            source=self._source(card),
            print_reason=self.reason.value() if card else None,
            paper_number="" if card else self.number.value(),
            counts_as="" if card else self.counts_as.value(),
            working_days=self.days.value(),
            proxy=self.proxy.isChecked(),
            about_other=self.other.isChecked(),
            ends=self.ends.value(),
            note=note if note.id or note.en else None,
            needs=self.needs.items(),
            rules=self.rules.items(),
        )

    def tell(self) -> None:
        if not self._filling:
            self._show_what_it_makes()
        super().tell()

    def _source(self, card: CardKind | None) -> Source:
        return self.source.value() if card else Source.PAPER

    def _put(self, service: Service, catalogue: Catalogue) -> None:
        words = ServiceWords(catalogue, self.language)
        put_text(self.name, service.name)
        _offer(
            self.group, [(group.code, words.text(group.name)) for group in catalogue.groups], service.group
        )
        put_line(self.form, service.form)
        put_line(self.legal, service.legal)
        self.card.choose(service.card)
        self.source.choose(service.source if service.card else Source.REQUEST)
        self.reason.choose(service.print_reason or PrintReason.FIRST)
        self.number.choose(service.paper_number)
        known = [(code, self.counts_as.itemText(place)) for place, code in enumerate(("", *_papers()))]
        _offer(self.counts_as, known, service.counts_as)
        self.days.setValue(service.working_days)
        self.proxy.setChecked(service.proxy)
        self.other.setChecked(service.about_other)
        self.ends.choose(service.ends)
        put_text(self.note, service.note)
        self.needs.put(service.needs)
        self.rules.put(service.rules)

    def _show_what_it_makes(self) -> None:
        card = self.card.value()
        self.blank.setText(
            self.tr("Uses: {blank}").format(blank=self.language.say(BLANK_FOR[card].word)) if card else ""
        )
        self.fields.setRowVisible(self.blank, card is not None)
        for name in OF_CARD:
            self.show_field(name, shown=card is not None)
        for name in OF_PAPER:
            self.show_field(name, shown=card is None)

    def _items(
        self, name: str, say: Callable[[Any], str], ask: Callable[[Any | None], Any | None]
    ) -> ItemList:
        made = ItemList(self.say(name), say, ask, self.block)
        made.edited.connect(self.tell)
        self.fields.addRow(made)
        return made

    def _say_need(self, need: Any) -> str:
        return ServiceWords(self._catalogue, self.language).need(need)

    def _say_rule(self, rule: Any) -> str:
        return ServiceWords(self._catalogue, self.language).rule(rule)

    def _ask_need(self, need: Any | None) -> Any | None:
        return NeedForm.ask(self, need, self._catalogue, self.language)

    def _ask_rule(self, rule: Any | None) -> Any | None:
        return RuleForm.ask(self, rule, self._catalogue, self.language)


def _papers() -> list[str]:
    return [code for code in SERVICE_WORDS if code not in KIND_OF_SERVICE]


def _offer(pick: Any, answers: list[tuple[Any, str]], chosen: Any) -> None:
    """Offer answers and choose one, which is added under its code when it is none of them."""
    if all(answer != chosen for answer, _ in answers):
        answers = [*answers, (chosen, str(chosen))]
    pick.offer(answers)
    pick.choose(chosen)
